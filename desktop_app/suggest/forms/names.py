"""Reading off named things: a person's role, rank and country; the country of a body or a place."""

import re
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.model.spans import Span
from desktop_app.suggest.countries import countries_in, country_of_name, country_of_place, first_country
from desktop_app.suggest.forms.words import first, pattern_of, vocabulary
from desktop_app.suggest.passage import FieldGuess, Passage, Region

_NOT_IN_ROLES = re.compile(
    r"(?<!\w)و?(?:علي|عن|الي|مع|من|خلال|ان|انه|قال|التي|الذي|بين|كان|كانت|هو|هي|لدي|نظيره|نظيرته|ضيفه|مضيفه)(?!\w)|[.؛:()«»\"“”\d]"
    r"|[،,]\s*و(?:(?:معالي|سعاده|سمو|فخامه)|ال(?:سيد|سيده|دكتور|دكتوره|مهندس|مهندسه|شيخ|شيخه|استاذ|استاذه))(?!\w)"
)
_AT_END = re.compile(r"[\s،,/–—-]+$")
_MOST_WORDS = 10


def guess_person(passage: Passage) -> list[FieldGuess]:
    """See `guessing.guess_fields`: from the office right before the name, else right after it."""
    for region, span in ((passage.lead, _role_before(passage.lead)), (passage.tail, _role_after(passage.tail))):
        if span is None:
            continue
        guesses = [region.guess("role", region.words(span), span)]
        role = span.of(region.folded)
        if rank := first("rank", role):
            guesses.append(region.guess("rank", rank.value, span))
        if country := first_country(role):
            guesses.append(region.guess("country", country, span))
        return guesses
    return []


def guess_organisation(passage: Passage) -> list[FieldGuess]:
    """See `guessing.guess_fields`: the one country in its name, else the one right after it ("in", "of")."""
    return _country_within(passage.quote) or _country_after(passage.tail, r"\s*(?:في|التابعه?\s+ل|ب|ل)")


def guess_country(passage: Passage) -> list[FieldGuess]:
    """See `guessing.guess_fields`."""
    code = country_of_name(passage.quote.text) or first_country(passage.quote.folded)
    return [_from_quote(passage, "code", code)] if code else []


def guess_place(passage: Passage) -> list[FieldGuess]:
    """See `guessing.guess_fields`: a known city, a country in its name, or one right after it."""
    if code := country_of_place(passage.quote.text):
        return [_from_quote(passage, "country", code)]
    return _country_within(passage.quote) or _country_after(passage.tail, r"\s*،?\s*(?:في|ب)")


def _from_quote(passage: Passage, field: str, value: str) -> FieldGuess:
    return FieldGuess(field, value, " ".join(passage.quote.text.split()), 0)


def _country_within(quote: Region) -> list[FieldGuess]:
    countries = countries_in(quote.folded)
    return (
        [quote.guess("country", code, Span(0, len(quote.folded))) for code in countries] if len(countries) == 1 else []
    )


def _country_after(tail: Region, joint: str) -> list[FieldGuess]:
    """A country within the four words that a preposition joins to the name."""
    match = re.match(rf"{joint}\s*(?P<words>(?:\w+\s*){{1,4}})", tail.folded)
    code = first_country(match["words"]) if match else ""
    return [tail.guess("country", code, Span(*_stripped(tail.folded, *match.span("words"))))] if match and code else []


def _role_before(lead: Region) -> Span | None:
    """From the last word for an office up to the name, without how the person is addressed between them (وزير الطاقة
    الأمير); None where a verb or preposition stands between."""
    text = lead.folded
    end = _end_of_role(text)
    heads = list(re.finditer(rf"(?<!\w)[وفبكل]?(?P<head>{pattern_of('role_heads')})(?!\w)", text[:end]))
    if not heads or not _is_role(text[heads[-1].start("head") : end]):
        return None
    start = heads[-1].start("head")
    if len(heads) > 1 and not text[heads[-2].end() : start].strip():  # نائب رئيس, نائب وزير
        start = heads[-2].start("head")
    addressed = end < len(_AT_END.sub("", text))
    if addressed and text[start:end] in _of_somebody():
        return None
    return Span(start, end)


@cache
def _of_somebody() -> frozenset[str]:
    """Offices that are of the person who is named behind them, where no more is said: نائب الأمير."""
    return frozenset(fold(word) for word in vocabulary()["role_heads"] if " " not in word and not word.startswith("ال"))


def _end_of_role(text: str) -> int:
    """Without the comma and the honorifics right before the name."""
    honorifics = re.compile(rf"(?<!\w)(?:{pattern_of('honorifics')})$")
    end = len(text)
    while True:
        shorter = _AT_END.sub("", text[:end])
        shorter = honorifics.sub("", shorter)
        if len(shorter) == end:
            return end
        end = len(shorter)


def _role_after(tail: Region) -> Span | None:
    """An office that begins right after the name, up to the next comma or stop."""
    aside = r"\s*(?:\([^()\n]*\))?\s*[،,–-]?\s*(?:و?ه[وي]\s+)?"  # a name in other letters, a comma, "and he is"
    match = re.match(rf"{aside}(?P<role>(?:{pattern_of('role_heads')})(?!\w)[^،,.؛:()\n–]*)", tail.folded)
    if match is None:
        return None
    start, end = _stripped(tail.folded, *match.span("role"))
    span = Span(start, end)
    return span if _is_role(span.of(tail.folded)) else None


def _is_role(words: str) -> bool:
    comma = "،" in words or "," in words
    return not comma and 0 < len(words.split()) <= _MOST_WORDS and _NOT_IN_ROLES.search(words) is None


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
