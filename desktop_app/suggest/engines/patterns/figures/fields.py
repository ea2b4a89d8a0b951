"""What the words around a figure tell of it: what is counted, how it is compared, and who says so."""

import re
from collections.abc import Callable, Iterator

from desktop_app.arabic.numbers import ReadNumber
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.figures.spans import end_after
from desktop_app.suggest.figure_words import figure_words, is_money
from desktop_app.suggest.forms.figure import ACCORDING_TO
from desktop_app.suggest.reading import Reading

_OF = re.compile(r"\s+من\s+")
_ACCORDING = frozenset(("حسب", "بحسب", "وفق", "وفقا", "استنادا"))  # with which ACCORDING_TO begins
_VERB_LETTERS = 24
_VERB = re.compile(
    r"(?<!\w)[وف]?(?P<not>(?:لم|لا|لن)\s+)?(?:(?P<passes>[يت]?تجاوزت?|[يت]تعدي|[يت]تعد|فاقت?|[يت]فوق|تخط[ىيت]|[يت]تخطي|[يت]تخط)"
    r"|(?P<grows>[يت]زيد|[يت]زد)|(?P<nears>ناهزت?|[يت]ناهز|قاربت?|[يت]قارب|اقتربت?|[يت]قترب))\s+(?:فيها?\s+)?(?:فيه\s+)?$"
)
_RAISING = "رفع|خفض|تقليص|ايصال"
_AIM_LETTERS = 24
_AIM = re.compile(rf"(?<!\w)[وفبل]{{0,2}}(?P<what>(?:{_RAISING}|زياده|مضاعفه)\s+)$")
_THEIR_AIM = re.compile(rf"(?<!\w)[وفبل]{{0,2}}(?P<what>(?:{_RAISING}|زيادت|مضاعفت)(?:هما|ها|ه))\s+الي\s+(?:\w+\s+)?$")
_UP_TO = re.compile(r"(?<!\w)الي(?:\s+\w+)?\s+$")
_NAMED = (Kind.ORGANISATION, Kind.COUNTRY, Kind.PERSON)


def counted(reading: Reading, sentence: Span, number: ReadNumber) -> Span | None:
    """What is counted where no word in front tells: "8 documents", of weights what "of" tells behind them."""
    if not number.unit[:1].isalpha() or is_money(number.unit) or number.unit in ("عاما", "سنه"):
        return None
    end = end_after(reading, sentence, number)
    of = _OF.match(reading.text, number.whole.end, end)
    if of is None and number.unit.split(" ")[0] in figure_words().weights:
        return None
    return Span(of.end() if of else number.unit_span.start, end)


def aim(
    reading: Reading, number: ReadNumber, measure: Span | None, measured_before: Callable[[ReadNumber], Span | None]
) -> ProposedField | None:
    """The measure of what something shall be raised or lowered to: "the raising of exports" (رفع الصادرات إلى), "their
    raising" (رفعها) of what was measured before; None where the number is no such aim."""
    text = reading.text
    if measure is not None:
        begins = _AIM.search(text, max(0, measure.start - _AIM_LETTERS), measure.start)
        if begins is not None and _UP_TO.search(text, measure.end, number.whole.start):
            return told(reading, "measure", Span(begins.start("what"), measure.end))
        return None
    theirs = _THEIR_AIM.search(text, max(0, number.whole.start - _AIM_LETTERS), number.whole.start)
    before = measured_before(number) if theirs is not None else None
    if theirs is None or before is None:
        return None
    words, back = words_of(reading, Span(theirs.start("what"), theirs.end("what")))
    noun = words.removesuffix("هما").removesuffix("ها").removesuffix("ه")
    noun = f"{noun[:-1]}ة" if noun.endswith("ت") else noun
    return ProposedField("measure", f"{noun} {words_of(reading, before)[0]}", words, back)


def comparison_by_verb(reading: Reading, number: ReadNumber, measure: Span | None) -> str:
    """The number's own, else by a verb that what is measured parts from it: "exceeded (the volume of) 3 milliards"."""
    if number.comparison != "exactly" or measure is None:
        return number.comparison
    verb = _VERB.search(reading.text, max(0, measure.start - _VERB_LETTERS), measure.start)
    if verb is None:
        return number.comparison
    if verb["not"]:
        return "less_than" if verb["passes"] or verb["grows"] else number.comparison
    return "more_than" if verb["passes"] else "about" if verb["nears"] else number.comparison


def source(reading: Reading, sentence: Span) -> Iterator[ProposedField]:
    """Who says so, where the sentence tells by "according to"."""
    match = _according_to(reading, sentence)
    if match is None:
        return
    names = reading.names_in(reading.back(match.end(), sentence.end), _NAMED)
    if names and names[0].span.start - reading.back(match.end(), match.end()).start < 12:
        words = " ".join(names[0].span.of(reading.source).split())
        yield ProposedField("source", names[0].record or "", words, names[0].span)


def _according_to(reading: Reading, sentence: Span) -> re.Match[str] | None:
    for start in reading.shared(_according):
        if sentence.start <= start < sentence.end:
            match = ACCORDING_TO.match(reading.text, start, sentence.end)
            if match is not None:
                return match
    return None


def _according(reading: Reading) -> list[int]:
    return [reading.spans[place][0] for place in reading.places(_ACCORDING)]


class _Said(dict[tuple[int, int], tuple[str, Span]]):
    """What `words_of` says of one article: a number's words are told in several fields."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def __missing__(self, place: tuple[int, int]) -> tuple[str, Span]:
        back = self._reading.back(*place)
        said = self[place] = " ".join(back.of(self._reading.source).split()), back
        return said


def words_of(reading: Reading, span: Span) -> tuple[str, Span]:
    """The words behind a span of the folded text, on one line, and their span."""
    return reading.shared(_Said)[span.start, span.end]


def told(reading: Reading, field: str, span: Span) -> ProposedField:
    """A field whose value is the words of a span of the folded text."""
    words, back = words_of(reading, span)
    if words.startswith("ل") and reading.source[back.start - 1 : back.start] == "ل":  # للصادرات
        words = f"ا{words}"
    return ProposedField(field, words, words, back)
