"""The states that an agreement is between."""

from collections.abc import Sequence

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.countries import country_of_name
from desktop_app.suggest.engines.patterns.agreements.side_names import OF_BOTH_STATES
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.deed_words import Words, outermost
from desktop_app.suggest.reading import Reading

_A_SIDE = frozenset(("الجانب", "الطرف", "جانب"))
_ELSEWHERE = frozenset(fold("في فى على خلال بحضور عقب بعد أثناء لدى مع بشأن حول أن بين لدول دول").split())
_CONFERS = 12  # words from "with the Turkish side" to the title


def parties(words: Words, title: Title, status: Status | None, pair: Sequence[str]) -> list[ProposedField]:
    """The states: those that sign by name; the pair of the article unless the title names another as a side; those of
    the title; the two of its sentence, or of it and the one before; the one that alone is told of."""
    if status and status.finite and not status.behind and not status.heading:
        signing = outermost(words.names(status.after, title.first, (Kind.COUNTRY,)))
        if len(signing) > 1 and all(one.named.country for one in signing) and signing[0].first <= status.after + 1:
            return [ProposedField("parties", code) for code in sorted({one.named.country for one in signing})]
    several = _several(words, title, status)
    if several:
        return [ProposedField("parties", code) for code in sorted(several)]
    if pair and _sides_within(words, title) <= set(pair):
        return [ProposedField("parties", code) for code in sorted(pair)]
    within = words.states(title.first, title.after)
    if len(within) >= 2:
        return [ProposedField("parties", code) for code in sorted(within)]
    first, after = words.sentence(title.first)
    side = _with_the_side(words, first, title.first)
    if side and not title.between and not within - {side}:
        home = next((code for code, _ in words.countries(0, len(words)).most_common(3) if code != side), "")
        return [ProposedField("parties", code) for code in sorted({side, home})] if home else []
    around = words.states(first, after)
    if len(around) == 2:
        return [ProposedField("parties", code) for code in sorted(around)]
    if title.toward and within:  # "with the Kenyan side", the only state of all
        alone = words.words[title.toward[0]] in _A_SIDE and words.states(0, len(words)) == within
        return [ProposedField("parties", code) for code in within if alone]
    before = words.sentence(max(first - 1, 0))[0]
    people = words.reading.names_in(words.span(before, after), (Kind.PERSON,))
    states = {*around, *words.states(before, first), *(one.country for one in people if one.country)}
    both = not OF_BOTH_STATES.isdisjoint(words.words[first:after])
    if len(states) < 2 and not (both or pair or title.between or title.kind == "treaty"):
        states = words.states(0, len(words))  # "signed with the bank" where one state only is told of
        return [ProposedField("parties", code) for code in states if len(states) == 1]
    return [ProposedField("parties", code) for code in sorted(states)] if len(states) == 2 and not pair else []


def _several(words: Words, title: Title, status: Status | None) -> set[str]:
    """Three states or more whose statesmen sign: named in a row between the verb and the title, or before the verb of
    a headline."""
    if status is None or not status.signing or status.behind or status.heading:
        return set()
    first = words.sentence(title.first)[0]
    row = (status.after, title.first) if status.finite else (first, status.first if status.present else first)
    end = next((at for at in range(*row) if words.words[at] in _ELSEWHERE), row[1])
    states = words.states(row[0], end) if row[0] < end else set()
    return states if len(states) > 2 else set()


def _sides_within(words: Words, title: Title) -> set[str]:
    """The states that the title names as sides, or with whom its bodies are named; all that it names where it has no
    such part."""
    parts = [part for part in (title.between, title.toward) if part]
    named = [words.states(*part) for part in parts] or [words.states(title.first, title.after)]
    return set().union(*named)


def states_of(words: Words, sides: Sequence[ProposedField]) -> list[ProposedField]:
    """The states of the bodies, where each is known to be of one and they are of several."""
    found: list[set[str]] = []
    for side in sides:
        own = _states_in(words, side.span) if side.span else set()
        if len(own) != 1:
            return []
        found.append(own)
    codes = sorted(set().union(*found))
    return [ProposedField("parties", code) for code in codes] if len(codes) > 1 else []


def state_beside(words: Words, sides: Sequence[ProposedField]) -> list[ProposedField]:
    """The only state that makes it itself, with a body of none: "the bank and the government of Chad"."""
    own = (_states_in(words, side.span) for side in sides if side.span and _is_state(side))
    codes: set[str] = set().union(*own)
    return [ProposedField("parties", code) for code in codes] if len(codes) == 1 else []


def _is_state(side: ProposedField) -> bool:
    folded = fold(side.words)
    return folded.removeprefix("ال").startswith("حكوم") or country_of_name(folded) is not None


def _states_in(words: Words, span: Span) -> set[str]:
    """By the name of the body, else as it is known to be of one."""
    own = words.states(*words.reading.words_under(span))
    return own or {words.reading.shared(_countries_of).get(span, "")} - {""}


def _countries_of(reading: Reading) -> dict[Span, str]:
    """The country of each name that has one, by where the name stands."""
    return {one.span: one.country for one in reading.names if one.country}


def _with_the_side(words: Words, first: int, after: int) -> str:
    """ "To confer with the Turkish side on …": the country of the last one before the title; else ""."""
    if "الجانب" not in words.reading.where:
        return ""
    for at in range(after - 1, max(first, after - _CONFERS), -1):
        if words.words[at - 1 : at + 1] == ["مع", "الجانب"]:
            return next(iter(words.countries(at + 1, at + 3)), "")
    return ""


def states_as_bodies(words: Words, states: Sequence[ProposedField]) -> list[ProposedField]:
    """The names of the states that make a treaty: they are its sides."""
    codes = [state.value for state in states]
    named = {one.country: one for one in reversed(words.reading.names) if one.kind is Kind.COUNTRY}
    found = [named[code] for code in codes if code in named]
    return [ProposedField("bodies", one.record or "", one.label) for one in found] if len(found) == len(codes) else []


def pair_of(words: Words) -> tuple[str, ...]:
    """The two states that the article is about: named far oftener than any third; () where that is not plain."""
    if len(words.reading.countries) == 2:
        return tuple(words.reading.countries)
    counted = words.countries(0, len(words)).most_common()[:3]  # with a number it is slower
    if len(counted) == 2 or (len(counted) == 3 and counted[1][1] >= 2 * counted[2][1]):
        return counted[0][0], counted[1][0]
    return ()
