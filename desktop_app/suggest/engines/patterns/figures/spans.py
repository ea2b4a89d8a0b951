"""From a number to the words around it: what is measured, in front, and what is counted, behind."""

import re
from bisect import bisect_left
from functools import cache

from desktop_app.arabic.number_parse import ENCLOSING
from desktop_app.arabic.numbers import ReadNumber
from desktop_app.arabic.radicals import is_radical
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.prefixes import readings, with_prefixes
from desktop_app.suggest.figure_words import figure_words, is_money
from desktop_app.suggest.forms.figure import END_OF_MEASURE
from desktop_app.suggest.reading import Reading

_BREAKS = re.compile(r"[،؛,;:()«»\"“”\[\]]|\s[–—-]\s")
_MOST_WORDS = 14
_MOST_BEHIND = 6  # words of what is measured behind its number
_PREFIXED = (" ب", " ل", " ك", " و")
RATES = frozenset((
    "نسبه", "معدل", "مقدار", "نسبته", "نسبتها", "قدره", "قدرها", "قيمته", "قيمتها", "اجماليه", "اجماليها", "حجمه",
    "حجمها", "نمو",
))  # fmt: skip
_OFFICES = with_prefixes((
    "وزاره", "وزير", "وزيره", "وزارتي", "وزيري", "هيءه", "غرفه", "بنك", "مصرف", "صندوق", "منطقه", "اتفاقيه", "اتفاق",
    "منظمه", "اتحاد", "لجنه", "منتدي", "موتمر", "موءتمر",
))  # fmt: skip
"""Heads of names in which "trade" or "investment" is nothing measured."""
_ADJECTIVE = re.compile(r"(?!ال|[يت]ت|[يت]\w*(?:ون|ت)$|\w+(?:ها|هم|هما)$)\w{2,}(?:ي|يه|يا|ه|ات|ين|يين|ا)")
_IN = re.compile(r"\s+في\s+")
_OF = re.compile(r"\s+من\s+((?:ال|اجمالي\s+|مجموع\s+)\w+)")


def measure_before(
    reading: Reading, sentence: Span, number: ReadNumber, limit: int, *, within: bool = True
) -> Span | None:
    """The words that say what is measured, from the head to the end of the phrase, in the folded text.

    They stand after `limit` (the number before it), and with `within` in the number's own clause; the nearest head
    counts, with what heads it in its turn ("the value of exports"); "by the rate of" only where nothing else does.
    """
    text = reading.text
    start = max(sentence.start, limit)
    own = sign_before(text, number)  # (64) مليار ريال
    bracket = own < number.whole.start
    for match in _BREAKS.finditer(text, start, own) if within else ():
        start = match.end()
    last = reading.word_at(max(start, number.whole.start - 1))
    if last >= len(reading.words) or reading.spans[last][0] >= number.whole.start:
        last -= 1
    rate: tuple[int, int] | None = None
    heads = reading.shared(_Heads)
    for at in heads.places(last - _MOST_WORDS + 1, last + 1):
        if reading.spans[at][0] < start:
            break
        if (found := heads.at(at)) is None:
            continue
        cut, head = found
        if cut and reading.words[at].startswith("لل") and _headed_near(heads, at):
            continue  # "the whole value of the grant" (للمنحة)
        if not (bracket and at == last and head == "عدد"):  # عدد (12) مذكرة
            if head not in RATES:
                return _whole(reading, at, cut, number)
            rate = rate or (at, cut)
    return _whole(reading, rate[0], rate[1], number) if rate else None


def _headed_near(heads: "_Heads", at: int) -> bool:
    """Whether another such word stands right before the one at `at`, or before its adjective."""
    return any(before >= 0 and heads.at(before) is not None for before in (at - 1, at - 2))


def sign_before(text: str, number: ReadNumber) -> int:
    """Where the sign opens that agencies put a number in: (64), /64/, "64"; where none does, the number itself."""
    start = number.whole.start
    before = text[start - 1 : start].strip() or text[max(start - 2, 0) : max(start - 1, 0)]
    if before not in ENCLOSING or ENCLOSING[before] not in text[start : number.span.end + 2]:
        return start
    return text.rindex(before, 0, start)


def measure_behind(reading: Reading, sentence: Span, number: ReadNumber) -> Span | None:
    """The same right behind an amount: "6 milliards dollars, the volume of trade", as headlines put it."""
    at = reading.word_at(number.whole.end)
    if not is_money(number.unit) or at >= len(reading.words) or reading.spans[at][1] > sentence.end:
        return None
    found = reading.shared(_Heads).at(at)
    if found is not None and reading.text[number.whole.end : reading.spans[at][0]] != " ":
        return None
    if found is None or found[0] or found[1] in RATES:
        return None
    stop = min(sentence.end, reading.spans[min(at + _MOST_BEHIND, len(reading.words)) - 1][1])
    for pattern in (END_OF_MEASURE, _BREAKS):
        end = pattern.search(reading.text, reading.spans[at][1], stop)
        stop = end.start() if end else stop
    return _told(reading.text, reading.spans[at][0], stop)


def _whole(reading: Reading, at: int, cut: int, number: ReadNumber) -> Span:
    heads = reading.shared(_Heads)
    while at and (found := heads.at(at - 1)) and not reading.words[at].startswith("و") and not cut:
        at, cut = at - 1, found[0]
    start, before = reading.spans[at][0] + cut, sign_before(reading.text, number)
    end = END_OF_MEASURE.search(reading.text, reading.spans[at][1], before)
    stop = end.start() if end else before
    return _told(reading.text, start, stop)


def _told(text: str, start: int, stop: int) -> Span:
    told = text[start:stop].rstrip()
    if told[-2:] in _PREFIXED:  # "exports by more than" (بأكثر من)
        told = told[:-2].rstrip()
    return Span(start, start + len(told))


class _Heads:
    """The words of an article that head what is measured."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._places = reading.places(_measure_forms())
        self._found: dict[int, tuple[int, str] | None] = {}

    def places(self, first: int, after: int) -> list[int]:
        """Where such words may stand in [first, after), the last one first."""
        places = self._places
        return places[bisect_left(places, first) : bisect_left(places, after)][::-1]

    def at(self, place: int) -> tuple[int, str] | None:
        """How many letters of the word are prefixes, and the word, where it heads what is measured."""
        if self._reading.words[place] not in _measure_forms():
            return None
        if place not in self._found:
            self._found[place] = self._look(place)
        return self._found[place]

    def _look(self, place: int) -> tuple[int, str] | None:
        words = self._reading.words
        if (place and words[place - 1] in _OFFICES) or place in self._reading.shared(Words).in_bodies:
            return None  # صندوق التنمية
        if place > 1 and words[place - 1] in figure_words().greatest and words[place - 2] in _nth():
            return None  # "the fifth largest economy"
        if words[place].endswith("عدد") and words[place + 1 : place + 2] == ["من"]:
            return None  # "a number of"
        measures = figure_words().measures
        for cut, rest in readings(words[place]):
            for phrase in measures.get(rest, ()):
                if tuple(words[place + 1 : place + len(phrase)]) == phrase[1:]:
                    return cut, rest
        return None


@cache
def _nth() -> frozenset[str]:
    return with_prefixes(figure_words().nth_greatest)


@cache
def _measure_forms() -> frozenset[str]:
    return with_prefixes(figure_words().measures)


def end_after(reading: Reading, sentence: Span, number: ReadNumber) -> int:
    """Where the mark ends: behind the unit, the kind of what is counted, the share's whole, the place."""
    text, end = reading.text, number.whole.end
    words = figure_words()
    if number.is_percent or number.unit in words.durations or number.unit.split(" ")[0] in words.weights:
        of = _OF.match(text, end, sentence.end)
        return of.end() if of else end
    if not number.unit[:1].isalpha() or is_money(number.unit):
        return end
    for _ in range(2):
        at = reading.word_at(end)
        if at >= len(reading.words) or reading.spans[at][1] > sentence.end or text[end : reading.spans[at][0]] != " ":
            break
        word = reading.words[at]
        if word not in words.kinds and (word in words.stops or not _is_adjective(word)):
            break
        end = reading.spans[at][1]
    return _with_place(reading, end, sentence)


def _is_adjective(word: str) -> bool:
    return _ADJECTIVE.fullmatch(word) is not None and (word[0] not in "وفبكل" or is_radical(word))


def _with_place(reading: Reading, end: int, sentence: Span) -> int:
    """The country or place that follows: "80 regions in the Russian Federation"."""
    match = _IN.match(reading.text, end, sentence.end)
    if match is None:
        return end
    stretch = reading.back(match.end(), sentence.end)
    names = reading.names_in(stretch, (Kind.COUNTRY, Kind.PLACE))
    if names and names[0].span.start == stretch.start:
        return reading.spans[reading.words_under(names[0].span)[1] - 1][1]
    return end
