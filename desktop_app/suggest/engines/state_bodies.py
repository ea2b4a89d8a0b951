"""Bodies that every state has and that are named by its adjective: الدفاع المدني السعودي, خفر السواحل اليمني. Those
that the list says so of are named without it too, where one's own are meant: قال الدفاع المدني."""

from dataclasses import replace
from functools import cache, lru_cache

from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.countries import country_name
from desktop_app.suggest.engines.finder import Hit, Words, words_of
from desktop_app.suggest.engines.lists import STATE_BODIES, Listed
from desktop_app.suggest.engines.tables import rows_of, split
from desktop_app.suggest.engines.unsigned import unsigned

_CHIEFS = ("مدير", "قاءد", "رءيس", "المفتش")
_ENDINGS = ("ي", "يه")
_LIST = "bodies"  # as which they are told


def is_of_states(body: Listed) -> bool:
    """Whether it is named by such an adjective."""
    return body.list == STATE_BODIES


@cache
def named_alone() -> frozenset[str]:
    """Names that need no adjective; the army, the police and the like are bodies in general without it."""
    return _named("1")


@cache
def _named_behind_chiefs() -> frozenset[str]:
    """Names that need none behind who leads the body: "المدير العام للأمن العام"."""
    return _named("chief")


def _named(how: str) -> frozenset[str]:
    rows = [row for row in rows_of(STATE_BODIES) if row["alone"] == how]
    return frozenset(words_of(name) for row in rows for name in (row["ar"], *split(row["variants"])))


def _behind_chief(words: Words, hit: Hit) -> bool:
    before = words.words[max(0, hit.first - 2) : hit.first]
    if hit.prefix == "ل":
        return before[-1:] == ["العام"] and before[0].endswith(_CHIEFS)
    return not hit.prefix and before[-1:] != [] and before[-1].endswith(_CHIEFS)


def of_state(words: Words, hit: Hit, body: Listed) -> tuple[Hit, Listed] | None:
    """The hit with the adjective of a state right behind it, and that state's body; without one the body itself where
    it is named alone, else None."""
    named = hit.name in named_alone() or (hit.name in _named_behind_chiefs() and _behind_chief(words, hit))
    alone = (hit, _alone(body)) if named else None
    reading, line = words.reading, words.words
    if hit.after >= len(line) or line[hit.after][:2] != "ال" or not line[hit.after].endswith(_ENDINGS):
        return alone
    start, end = reading.spans[hit.after]
    code = next((code for code, first, after in reading.country_places if first == hit.after == after - 1), "")
    if not code or reading.text[hit.end : start].strip(" ") or not _agrees(hit.name, line[hit.after]):
        return alone
    label = unsigned(" ".join(reading.back(hit.start, end).of(reading.source).split()))
    return hit._replace(after=hit.after + 1, end=end), _body(body, code, f"ا{label}" if label[0] == "ل" else label)


def _agrees(name: str, adjective: str) -> bool:
    """Whether an adjective may be that of the body: "مدير المخابرات العامة السوداني" tells of the director."""
    first, *rest = name.split(" ")
    feminine = len(rest) == 1 and first[:2] == "ال" == rest[0][:2] and rest[0][-1] == "ه"
    return adjective[-1] == "ه" or not feminine


@cache
def _alone(body: Listed) -> Listed:
    return replace(body, list=_LIST)


@lru_cache(maxsize=1 << 10)
def _body(body: Listed, code: str, label: str) -> Listed:
    english = f"{body.label_en} ({country_name(code, 'en')})"
    return Listed(_LIST, body.kind, label, english, (words_of(label),), code, (ProposedField("country", code),))
