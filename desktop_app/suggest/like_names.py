"""Whether two named things may be one, by how their names are written and by what is known of them."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.model.duplicates import DuplicatePair, DuplicateReason
from desktop_app.suggest.blocking import bare, name_keys, pairs_sharing_a_key, sounds, spelt
from desktop_app.suggest.countries import countries_in_words, country_of_name
from desktop_app.suggest.proposals import compare_names

_RARE = 30  # records that a name's rarest word may stand in, to look for names within names
_LETTERS = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")


@dataclass(frozen=True, slots=True)
class Named:
    """A record as it is compared: its names folded, and its facts by field (folded where they are words)."""

    id: str
    names: tuple[str, ...]
    english: str
    facts: Mapping[str, frozenset[str]]


def like_names(
    things: Sequence[Named], looked_at: Callable[[int, int], None] = lambda done, total: None
) -> Iterator[DuplicatePair]:
    """Pairs of one kind's records that may be one. `looked_at` gets (compared, to compare)."""
    by_id = {thing.id: thing for thing in things}
    within = names_within_names(things)
    pairs = sorted({*pairs_sharing_a_key({one.id: tuple(_keys(one)) for one in things}), *within})
    for number, (one, other) in enumerate(pairs):
        looked_at(number, len(pairs))
        if found := compare_named(by_id[one], by_id[other], alone=(one, other) in within):
            yield found


def compare_named(one: Named, other: Named, *, alone: bool = False) -> DuplicatePair | None:
    """None where they are likely two. `alone`: a name of the one stands in names of no third."""
    shared = tuple(sorted(name for name in one.facts if one.facts[name] & other.facts.get(name, frozenset())))
    against = [name for name in one.facts if _differ(one.facts[name], other.facts.get(name, frozenset()))]
    codes = [{code for name in thing.names if (code := country_of_name(name))} for thing in (one, other)]
    if "code" in shared or (codes[0] & codes[1]):
        return DuplicatePair(one.id, other.id, 0.99, "code", shared)
    if "code" in against or all(codes):
        return None
    found = _by_english(one, other)
    for name in one.names:
        for alias in other.names:
            compared = _compare(name, alias, shared, alone)
            if compared and (found is None or compared[0] > found[0]):
                found = compared
    if found is None:
        return None
    score = found[0] + 0.02 * len(shared) - (0.4 if "country" in against else 0) - 0.1 * ("role" in against)
    return DuplicatePair(one.id, other.id, round(min(score, 0.99), 3), found[1], shared) if score >= 0.5 else None


def _compare(name: str, alias: str, shared: tuple[str, ...], alone: bool) -> tuple[float, DuplicateReason] | None:
    compared = compare_names(name, alias)
    if compared is not None and compared[1] == "same":
        return 0.95, "same"
    if _with_codes(name) == _with_codes(alias):
        return 0.8, "spelling"
    if compared is not None and compared[1] == "similar":
        return (0.85, "spelling") if _trustworthy(name, alias) else None
    if compared is not None:
        return _part(name, alias, 3 - compared[0], shared, alone)
    return (0.6, "letters") if _sound_alike(name, alias) else None


def _with_codes(name: str) -> list[str]:
    """The words without ال, a country's name and its adjective both as the country's code: حكومة طاجيكستان."""
    found: list[str] = []
    for word in name.split():
        codes = countries_in_words([word])
        found.append(next(iter(codes)) if codes else bare(word))
    return sorted(found)


def _part(
    name: str, alias: str, share: float, shared: tuple[str, ...], alone: bool
) -> tuple[float, DuplicateReason] | None:
    """A name within a name is one thing where nothing else has it, or something else speaks for it."""
    short, long = sorted((name.split(), alias.split()), key=len)
    rest = [word for word in long if word not in short]
    known = {"country", "role", "date", "place"} & set(shared)
    if any(word.isdigit() for word in rest) or country_of_name(" ".join(short)):
        return None
    if not known and not alone:
        return None
    return 0.4 + 0.2 * share + 0.15 * alone + 0.1 * len(known & {"country", "role"}), "part"


def _by_english(one: Named, other: Named) -> tuple[float, DuplicateReason] | None:
    if one.english and sorted(one.english.split()) == sorted(other.english.split()):
        return 0.9, "english"
    return None


def _trustworthy(name: str, alias: str) -> bool:
    """A letter more or less in one word of several is a spelling; in a lone short word it is another word."""
    if country_of_name(name) or country_of_name(alias):
        return True
    one, other = name.split(), alias.split()
    if "".join(one) == "".join(other) or len(one) != len(other):
        return True
    differing = [(bare(a), bare(b)) for a, b in zip(one, other, strict=True) if bare(a) != bare(b)]
    return all(_holds_letters(a, b) or (len(one) > 1 and _foreign_slip(a, b)) for a, b in differing)


def _holds_letters(one: str, other: str) -> bool:
    """رحمان has all letters of رحمن in their order; عمال and عامل are two words."""
    short, long = sorted((one, other), key=len)
    rest = iter(long)
    return len(short) < len(long) and all(letter in rest for letter in short) and short[-1] == long[-1]


def _foreign_slip(one: str, other: str) -> bool:
    """One letter of a long word written as another, not an ending that makes it another word (of number, gender)."""
    return min(len(one), len(other)) > 4 and one[-1:] == other[-1:] and len(one) == len(other)


def _sound_alike(name: str, alias: str) -> bool:
    """Several words written with other letters for the same foreign sounds; names of countries never."""
    if min(len(name), len(alias)) < 6 or not _LETTERS & set(name) or country_of_name(name) or country_of_name(alias):
        return False
    one, other = [spelt(word) for word in name.split()], [spelt(word) for word in alias.split()]
    return "".join(one) == "".join(other) and len(one) > 1


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other and not one & other)


def _keys(thing: Named) -> Iterator[Hashable]:
    for name in thing.names:
        yield from name_keys(name)
    if thing.english:
        yield "english", " ".join(sorted(thing.english.split()))
    for code in thing.facts.get("code", ()):
        yield "code", code


def names_within_names(things: Sequence[Named]) -> set[tuple[str, str]]:
    """Pairs of which one has all words of a name of the other, and no third thing has them; the smaller id first.

    Looked up by the name's rarest word, so that it costs the same for each name.
    """
    holders: dict[str, set[str]] = {}
    for thing in things:
        for word in {sounds(word) for name in thing.names for word in name.split()}:
            holders.setdefault(word, set()).add(thing.id)
    by_id = {thing.id: thing for thing in things}
    found: set[tuple[str, str]] = set()
    for thing in things:
        for name in thing.names:
            words = {sounds(word) for word in name.split()}
            rarest = min((holders[word] for word in words), key=len, default=set())
            if 1 < len(rarest) <= _RARE:
                having = [other for other in rarest - {thing.id} if _holds(by_id[other], words)]
                if len(having) == 1:
                    found.add(min((thing.id, having[0]), (having[0], thing.id)))
    return found


def _holds(thing: Named, words: set[str]) -> bool:
    return any(words <= {sounds(word) for word in name.split()} for name in thing.names)
