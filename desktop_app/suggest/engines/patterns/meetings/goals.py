"""Where visits go: what the words right behind the noun say, the verb before it, or words further on."""

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache

from desktop_app.arabic.dates import year_of
from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words
from desktop_app.suggest.engines.patterns.meetings.around import Mention

_ITS_VISIT = 5  # words of "the historic visit of president …" before "to" the country
_TOLD_BEFORE = 6  # words from "last year" to a verb
LAST = frozenset(("الماضي", "الماضيه", "المنصرم", "الفاءت", "السابق"))
_FAR = 22  # words from a visit to where it goes
_DAYS = frozenset(fold("الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت اليوم أمس غدا حاليا").split())
_TOWARD = frozenset(("الي", "لمدينه", "مدينه", "العاصمه"))
GOES = frozenset(
    form + word
    for word in fold(
        "وصل وصلت يصل تصل سيصل ستصل زار زارت يزور تزور سيزور ستزور توجه توجهت يتوجه متوجها متوجهة حل حلت"
    ).split()
    for form in ("", "و", "ف")
)
_BECAME = frozenset(fold("رئيسا رئيسة ملكا أميرا سفيرا وزيرا ممثلا مبعوثا سلطانا").split())
_HEADS_FOR = ("توجه", "توجهت")
_OVER = frozenset(fold("بعد ختام عقب نهاية اختتام وبعد وعقب").split())
_LEAVES = frozenset(form + word for word in fold("غادر غادرت يغادر تغادر مغادرا").split() for form in ("", "و"))
_VERB_BEFORE = 26  # words from "arrived" to "on a visit", office, name and day between


@dataclass(slots=True)
class Encounter:
    """One meeting with its mentions; `people` and `places` as the sentences of its mentions name them."""

    sort: str
    mentions: list[Mention] = field(default_factory=list)
    people: list[NameAt] = field(default_factory=list)
    to: NameAt | None = None
    year: int | None = None

    @property
    def who(self) -> frozenset[str]:
        return frozenset(one.named.meant for one in self.people)


@cache
def _verbs() -> frozenset[str]:
    return meeting_words().visits | GOES


def before_adjectives(words: Words, at: int) -> int:
    """The word before a place, or before the adjectives of its country: "in the Norwegian capital Oslo"."""
    at -= 1
    while at > 0 and words.words[at].startswith("ال") and words.countries(at, at + 1):
        at -= 1
    return at


class Goals:
    """Reads where a visit goes."""

    def __init__(self, words: Words) -> None:
        self._w = words
        self._table = meeting_words()
        self._now = year_of(words.reading.published)

    def _destination(self, mention: Mention) -> NameAt | None:
        """The country or place behind "to", or right behind the noun."""
        end = min(mention.after + _FAR, self._w.sentence(mention.first)[1])
        others = (at for at in range(mention.after, end) if self._w.words[at].lstrip("وبل").startswith("زيار"))
        end = next(others, end)  # "the third visit this year, after two visits to"
        names = self._w.names(mention.after, end, (Kind.COUNTRY, Kind.PLACE))
        for index, name in enumerate(names):
            before = self._w.words[before_adjectives(self._w, name.first)]
            reach = _ITS_VISIT if name.named.kind is Kind.COUNTRY else 2
            led = self._w.words[name.first].startswith("ل")
            if before in _BECAME:
                continue  # "since he was elected president of"
            near = led and (name.first <= mention.after + reach or before in _DAYS or self._after_a_name(name))
            if name.first == mention.after or before in _TOWARD or near:
                beside = names[index + 1 : index + 2]  # the country that stands with its city
                whole = beside and beside[0].first == name.after and beside[0].named.kind is Kind.COUNTRY
                return beside[0] if whole else name
        return None

    def _visited(self, encounter: Encounter) -> NameAt | None:
        """What a verb says instead: يزور الصين, وصل إلى بكين."""
        verbs = [index for index in self._w.reading.places(_verbs()) if not self._is_told_of_the_past(index)]
        told = [self._w.sentence(mention.first) for mention in encounter.mentions] if len(verbs) > 1 else []
        own = [index for index in verbs if any(first <= index < after for first, after in told)]
        those = (self._reached(index, index + 8) for index in (*own, *verbs))
        return next((to for to in those if to is not None), None)

    def _is_told_of_the_past(self, verb: int) -> bool:
        """ "In August of last year he visited …"."""
        return not LAST.isdisjoint(self._w.words[max(self._w.sentence(verb)[0], verb - _TOLD_BEFORE) : verb])

    def _reached(self, index: int, end: int) -> NameAt | None:
        """Where the verb at `index` goes to."""
        words = self._w.words
        names = self._w.names(index + 1, min(end, self._w.sentence(index)[1]), (Kind.COUNTRY, Kind.PLACE))
        theirs = {name.after for name in names if words[name.first - 1] in self._table.titles}
        names = [name for name in names if name.after not in theirs]  # not of "the president of Peru"
        toward = (name for name in names if words[before_adjectives(self._w, name.first)] in _TOWARD)
        if words[index].endswith(_HEADS_FOR):  # "New Delhi's orientation" (توجه) goes nowhere
            return next(toward, None)
        near = (
            one
            for one in names
            if one.first <= index + 2 or one.first in theirs or words[one.first - 1] in _DAYS or self._after_a_name(one)
        )
        return next(toward, None) or next(near, None)

    def _goal(self, mention: Mention) -> NameAt | None:
        """Where a visit goes: as the words right behind it say, the verb before it, or words further on."""
        to = self._destination(mention)
        if to is None and self._w.words[mention.first - 1] in _OVER and mention.first:
            return self._left(mention)
        if mention.invited or (to and not any(map(self._w.broken, range(mention.after, to.first + 1)))):
            return to
        return self._reached_before(mention) or to

    def _left(self, mention: Mention) -> NameAt | None:
        """ "Came home from Oslo after a visit", "left Oslo at the end of a visit"."""
        first = max(self._w.sentence(mention.first)[0], mention.first - _VERB_BEFORE)
        for name in reversed(self._w.names(first, mention.first, (Kind.COUNTRY, Kind.PLACE))):
            at = before_adjectives(self._w, name.first)
            at -= int(self._w.words[at] == "العاصمه")
            if self._w.words[at] == "من" or self._leaves(first, name):
                return name
        return None

    def _leaves(self, first: int, name: NameAt) -> bool:
        """The object of "left", its subject between."""
        verb = next((at for at in range(name.first - 1, first - 1, -1) if self._w.words[at] in _LEAVES), None)
        if verb is None:
            return False
        words = self._w.words[verb + 1 : name.first]
        return words[-1:] != ["الي"] and (not words or self._after_a_name(name) or words[-1] in _DAYS)

    def _reached_before(self, mention: Mention) -> NameAt | None:
        """ "Arrived in Oslo on a visit": where the verb before the noun goes to."""
        first = max(self._w.sentence(mention.first)[0], mention.first - _VERB_BEFORE)
        verbs = self._w.reading.places(GOES)
        low, high = bisect_left(verbs, first), bisect_left(verbs, mention.first)
        return self._reached(verbs[high - 1], mention.first) if low < high else None

    def _after_a_name(self, name: NameAt) -> bool:
        people = self._w.names(max(name.first - 4, 0), name.first, (Kind.PERSON,))
        return any(one.after == name.first for one in people)

    def _who_goes(self, to: NameAt) -> list[NameAt]:
        """The person between a verb and the place that it goes to: "Modi is visiting Muscat"."""
        first = self._w.sentence(to.first)[0]
        verbs = (at for at in range(to.first - 1, first - 1, -1) if self._w.words[at] in GOES)
        verb = next(verbs, None)
        return self._w.names(verb, to.first, (Kind.PERSON,))[:1] if verb is not None else []
