"""Whether a doubtful name means what the list says: by the words beside it, the vowels, and the rest of the article."""

from collections.abc import Iterable, Sequence
from functools import cache, cached_property, lru_cache
from typing import NamedTuple, Protocol

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.amman import AMMAN, is_amman
from desktop_app.suggest.engines.doubts import NUMBER, Doubt, doubts
from desktop_app.suggest.engines.finder import Hit, Words
from desktop_app.suggest.engines.lists import by_name, same_named
from desktop_app.suggest.engines.misread import OPENING, is_misread, may_be_misread
from desktop_app.suggest.engines.same_named import is_city

_SHORT_U = "\u064f"
_DOUBLED = "\u0651"
_NOTHING = Doubt()
_ARTICLES = ("ال", "وال", "بال", "فال", "كال", "لال")
_OPENING = frozenset("(/-–—|")
_LINE = frozenset({"", "\n"})
_DASHES = frozenset({"-", "–", "—", ":"})
_STROKES = frozenset({"-", "–", "—"})
_GATHERINGS = frozenset({"قمه", "منتدي", "مءتمر", "معرض", "مهرجان", "خطه", "مبادره", "مشروع"})
_QUOTED = frozenset({('"', '"'), ("«", "»"), ("“", "”")})
_CLOSING = frozenset(")/-–—|:")
_HEADS = frozenset(
    before + head
    for head in (
        "مدينه", "محافظه", "ولايه", "بلديه", "اقليم", "مقاطعه", "بلده", "قريه", "عماله", "ناحيه", "منطقه", "حي", "مخيم",
        "ضاحيه", "جزيره", "محافظ", "عمده", "شرطه", "جمارك", "لواء", "مركز",
    )
    for before in ("", "و", "ب", "ل", "ف", "وب", "ول")
)  # fmt: skip
STRONG = 3
_LEAST_FATHERED = 3  # words of a name with a father's
_ELSEWHERE = 2
_JOINED = 2
_LOOSE = 1


class Thing(Protocol):
    """What may be meant: `country` is alpha-2 or ""."""

    @property
    def kind(self) -> Kind: ...

    @property
    def country(self) -> str: ...


class Evidence:
    """What speaks for names in one article. `sure` are the codes of countries that stand there without a doubt,
    `places` the hits of such countries and places: what is joined to one by "and" is likely to be another."""

    def __init__(self, words: Words, sure: Iterable[str] = (), places: Sequence[Hit] = ()) -> None:
        self._words = words
        self._sure = frozenset(sure)
        self._ends = frozenset(hit.after for hit in places)
        self._begin = frozenset(hit.first for hit in places if hit.prefix.startswith("و"))

    @cached_property
    def _countries(self) -> frozenset[str]:
        """Those that the article is about, or names by an adjective or otherwise."""
        reading = self._words.reading
        return frozenset(code for code, _, _ in reading.country_places) | frozenset(reading.countries)

    def speaks_of(self, country: str) -> bool:
        """Whether the article names the country, by an adjective too, or is known to be about it."""
        return bool(country) and (country in self._sure or country in self._countries)

    def refused(self, hit: Hit, thing: Thing) -> bool:
        """Whether the words beside it say that it is something else."""
        kind = thing.kind
        name = _name(kind, hit.name)
        if name.closely or self._words.reading.text[hit.start - 1 : hit.start] in OPENING:
            if name.media and self._quoted(hit):
                return True  # لصحيفة «الشرق الأوسط»
            if is_misread(self._words, hit, kind) or (name.fathered and _goes_on(self._after(hit))):
                return True
            if name.amman:
                written = self._written(hit, thing)
                return not written if written is not None else is_amman(self._words, hit) is not (kind is Kind.PLACE)
            if name.shared and is_city(self._words, hit) is not (kind is Kind.PLACE):
                return True
        return self._doubted(hit, name.doubts)

    def _doubted(self, hit: Hit, doubts: Sequence[Doubt]) -> bool:
        """Whether a word that may not stand beside it does; signs between them are looked at last."""
        line = self._words.words
        before = line[hit.first - 1] if hit.first and not hit.prefix else ""
        after = line[hit.after] if hit.after < len(line) else ""
        for doubt in doubts:
            unfit = doubt.not_definite and before.startswith(_ARTICLES) and before not in doubt.before
            if (unfit or before in doubt.not_before) and self._near(hit.first - 1):
                return True
            unfit = after.isdigit() and NUMBER in doubt.not_after
            if (unfit or after in doubt.not_after) and self._near(hit.after - 1):
                return True
        return False

    def needs(self, hit: Hit, thing: Thing) -> int:
        """How much evidence the name asks for."""
        return needed(thing.kind, hit.name)

    def strength(self, hit: Hit, thing: Thing) -> int:
        """How much speaks for it: 1 a preposition or so, 2 the article or the word beside it, 3 its vowels."""
        if (written := self._written(hit, thing)) is not None:
            return STRONG if written else -STRONG
        found = 0
        own = doubts().get((thing.kind, hit.name), _NOTHING)
        before = self._before(hit)
        headed = thing.kind is Kind.PLACE and (before in _HEADS or self._begins_dateline(hit))
        if headed or before in own.before or self._after(hit) in own.after:
            found = STRONG
        elif self._beside(hit, thing) or (thing.kind is Kind.PLACE and hit.prefix == "ب" and hit.name[:2] == "ال"):
            found = _LOOSE
        if (hit.prefix.startswith("و") and hit.first in self._ends) or hit.after in self._begin:
            found += _JOINED
        if thing.kind is Kind.ORGANISATION and self._set_off(hit):
            found += _ELSEWHERE
        if thing.kind is Kind.ORGANISATION and self._quoted(hit):
            found += STRONG
        if self.speaks_of(thing.country):
            found += _ELSEWHERE
        return found

    def _begins_dateline(self, hit: Hit) -> bool:
        """Whether a place stands before the credit of a line: "جنين - وفا"."""
        text = self._words.reading.text
        begins = text[max(0, hit.start - 1) : hit.start] in _LINE
        return begins and text[hit.end : hit.end + 2].lstrip(" ")[:1] in _STROKES

    def told(self, hit: Hit, thing: Thing) -> bool:
        """Whether a proclitic or the word beside it tells what it is."""
        return bool(hit.prefix) or self._before(hit) in _HEADS or self._beside(hit, thing)

    def _beside(self, hit: Hit, thing: Thing) -> bool:
        general = doubts().get((thing.kind, "*"), _NOTHING)
        return self._before(hit) in general.before or self._after(hit) in general.after

    def _written(self, hit: Hit, thing: Thing) -> bool | None:
        """عُمان is the country and عمّان the city; None where no vowel tells."""
        if hit.name != AMMAN:
            return None
        reading = self._words.reading
        letters = reading.back(hit.start, hit.end).of(reading.source)
        if _DOUBLED in letters:
            return thing.kind is Kind.PLACE
        return thing.kind is Kind.COUNTRY if _SHORT_U in letters else None

    def _set_off(self, hit: Hit) -> bool:
        """Whether signs stand on both sides, as around the agency of a dateline: / وام /, (قنا)."""
        text = self._words.reading.text
        before, after = text[max(0, hit.start - 4) : hit.start], text[hit.end : hit.end + 4]
        if before.rstrip(" ")[-1:] in _LINE:  # at the beginning of a line: "واج - قال"
            return after.lstrip(" ")[:1] in _DASHES or after.startswith(" من ")  # إيلاف من لندن:
        behind = after.lstrip(" ")[:1]  # "برلين / الأناضول" on a line of its own
        return before.rstrip(" ")[-1:] in _OPENING and (behind in _CLOSING or behind in _LINE)

    def _quoted(self, hit: Hit) -> bool:
        """Whether it stands alone in quotation marks."""
        text = self._words.reading.text
        alone = (text[hit.start - 1 : hit.start], text[hit.end : hit.end + 1]) in _QUOTED
        return alone and self._before(hit) not in _GATHERINGS  # قمة "سيكا"

    def _before(self, hit: Hit) -> str:
        """The word before it; none where a proclitic stands between, which makes it no part of the same name."""
        near = hit.first and not hit.prefix and self._near(hit.first - 1)
        return self._words.words[hit.first - 1] if near else ""

    def _after(self, hit: Hit) -> str:
        words = self._words.words
        return words[hit.after] if hit.after < len(words) and self._near(hit.after - 1) else ""

    def _near(self, index: int) -> bool:
        """Whether no sign stands between a word and the next."""
        spans, text = self._words.reading.spans, self._words.reading.text
        gap = text[spans[index][1] : spans[index + 1][0]]
        return gap == " " or not gap.strip(" \u00a0\t\"“«'")


def _goes_on(after: str) -> bool:
    """Whether the name goes on behind a father's, as somebody else's: حمد بن خليفة المنصوري."""
    return after in ("بن", "ال") or (after.startswith("ال") and after.endswith("ي"))


def needed(kind: Kind, name: str) -> int:
    """How much evidence a name asks for."""
    return _name(kind, name).needs


class _Name(NamedTuple):
    """What is true of a name, as the name of a kind of thing, wherever it stands."""

    doubts: tuple[Doubt, ...]
    needs: int
    media: bool  # newspapers and agencies are called like the place
    shared: bool  # a country and its capital are
    amman: bool
    fathered: bool  # somebody else's may go on behind it
    closely: bool  # it is to be looked at closely, for one of these or because it may be misread


@lru_cache(maxsize=1 << 13)  # names that stand in many articles
def _name(kind: Kind, name: str) -> _Name:
    table, land = doubts(), kind in (Kind.COUNTRY, Kind.PLACE)
    own = table.get((kind, name))
    words = name.split(" ")
    media, shared = kind is Kind.PLACE and name in _media(), land and name in same_named()
    amman = land and name == AMMAN
    fathered = kind is Kind.PERSON and len(words) >= _LEAST_FATHERED and words[-2] == "بن"
    return _Name(
        tuple(table[key] for key in ((kind, name), (kind, "*")) if key in table),
        own.needs if own is not None else 0,
        media,
        shared,
        amman,
        fathered,
        media or shared or amman or fathered or may_be_misread(kind, name),
    )


@cache
def _media() -> frozenset[str]:
    """Names that newspapers and agencies share with places."""
    return frozenset(
        name for name, things in by_name().items() if len(things) > 1 and any(one.list == "agencies" for one in things)
    )
