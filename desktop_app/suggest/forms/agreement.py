"""Reading off an agreement: kind, status, dates, years, parties, bodies, value and sectors."""

import re

from desktop_app.arabic.dates import read_dates
from desktop_app.arabic.fold import fold
from desktop_app.arabic.numbers import read_numbers
from desktop_app.arabic.radicals import begins_a_name
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.countries import country_of_name, find_countries
from desktop_app.suggest.forms.meeting import place_in
from desktop_app.suggest.forms.sectors import sectors
from desktop_app.suggest.forms.words import first, hits, last, pattern_of
from desktop_app.suggest.passage import FieldGuess, Passage, Region

_BETWEEN = re.compile(r"(?<!\w)بين\s+(?P<rest>.+)", re.DOTALL)
_SIGNS = re.compile(r"(?<!\w)(?P<joined>[وف])?(?:بين|مع|وقع(?:ت|ه|ته|ها|تها)?|ابرم(?:ت|ه|ته|ها|تها)?)(?!\w)")
_CLAUSE_ENDS = re.compile(r"[،؛:\n]")
_PARTED = re.compile(r"[،؛:\n].*\w")  # another clause stands between
_END_OF_BODIES = re.compile(
    r"\s+(?:بشان|حول|في\s+(?:مجال|قطاع|ميدان)|لل?(?:اعوام|فتره|تعاون)|لتنظيم|لتعزيز|لتطوير|لتوسيع|بهدف|خلال|من\s+اجل|عام)"
    r"|\s*[؛.،:(\n]"
)


def guess_agreement(passage: Passage) -> list[FieldGuess]:
    """See `guessing.guess_fields`."""
    from desktop_app.suggest.forms.documents import Documents  # whose words are read with the first mark

    documents = Documents(passage)
    own = documents.own()
    guesses = _kind(passage) + _status(passage, documents.status()) + _years(passage.quote)
    if any(guess.field == "status" and guess.value == "signed" for guess in guesses):
        guesses += _signed(own)
    bodies = _bodies(passage.quote) or _marked_bodies(passage)
    return guesses + bodies + _parties(passage) + _value(own) + sectors(passage.quote)


def _kind(passage: Passage) -> list[FieldGuess]:
    for region, hit in (
        (passage.quote, first("agreement_kind", passage.quote.folded)),
        (passage.lead, last("agreement_kind", passage.lead.folded)),
    ):
        if hit:
            return [region.guess("kind", hit.value, hit.span)]
    return []


def _status(passage: Passage, governing: FieldGuess | None) -> list[FieldGuess]:
    """By what governs the title, or the clause behind it; else by the nearest words; in a list by the line above."""
    if governing:
        return [governing]
    found = passage.nearest("agreement_status")
    if found:
        return [found[0].guess("status", found[1].value, found[1].span)]
    heading = passage.heading()
    above = last("agreement_status", heading.folded) if heading else None
    return [heading.guess("status", above.value, above.span)] if heading and above else []


def _signed(passage: Passage) -> list[FieldGuess]:
    """The nearest day or month of the sentence, and where: a year alone only where the mark says it was signed then."""
    year_counts = first("agreement_status", passage.quote.folded) is not None
    guesses: list[FieldGuess] = []
    for region, date in passage.dates(passage.quote, passage.lead, passage.tail):
        parsed = parse_edtf(date.edtf)
        if (
            parsed
            and parsed.start
            and not parsed.is_range
            and (parsed.start.month or (year_counts and region is passage.quote))
        ):
            guesses.append(region.guess_raw("signed", date.edtf, date.span))
            break
    for region in (passage.quote, passage.tail, passage.lead):
        if span := place_in(region, city=True):
            return [*guesses, region.guess("place", "", span)]
    return guesses


def _years(quote: Region) -> list[FieldGuess]:
    """A range in the mark: "for the years 2023-2025"."""
    ranges = [date for date in read_dates(quote.text) if "/" in date.edtf]
    return [quote.guess_raw("years", ranges[0].edtf, ranges[0].span)] if ranges else []


def _bodies(quote: Region) -> list[FieldGuess]:
    """Both sides of "between A and B", where they begin like bodies or are countries."""
    match = _BETWEEN.search(quote.folded)
    if match is None:
        return []
    start = match.start("rest")
    end = _END_OF_BODIES.search(quote.folded, start)
    stop = end.start() if end else len(quote.folded)
    spans = _two_sides(quote.folded, Span(start, max(stop, start)))
    return [quote.guess("bodies", "", span) for span in spans if _is_body(span.of(quote.folded))]


def _marked_bodies(passage: Passage) -> list[FieldGuess]:
    """The bodies that are marked behind "between", "with" or a verb of signing in the mark's sentence, two at most."""
    lead, tail = passage.lead, passage.tail
    clauses: list[tuple[int, int]] = []
    if signs := list(_SIGNS.finditer(lead.folded)):
        after = signs[-1].end()
        if not _CLAUSE_ENDS.search(lead.folded, after):
            clauses.append((lead.place(after), 0))
    sign = _SIGNS.search(tail.folded)
    if sign is not None and not sign["joined"] and not _PARTED.search(tail.folded[: sign.start()]):
        end = _CLAUSE_ENDS.search(tail.folded, sign.end())
        clauses.append((tail.place(sign.end()), tail.place(end.start() if end else len(tail.folded))))
    bodies = passage.outermost(Kind.ORGANISATION)
    found = {one.record: one for start, end in clauses for one in bodies if start <= one.start < end}
    return [passage.guess_name("bodies", one) for one in list(found.values())[:2]]


def _two_sides(text: str, span: Span) -> list[Span]:
    """Cut at the و before the second body, else at the first و that begins a word."""
    joints = [match.start(1) for match in re.finditer(r"\s(و)(?=\w{2})", text[span.start : span.end])]
    before_bodies = [at for at in joints if _begins_a_body(text[span.start + at + 1 : span.end])]
    for at in (before_bodies or joints)[:1]:
        return [Span(span.start, span.start + at - 1), Span(span.start + at + 1, span.end)]
    return [span]


def _begins_a_body(folded_words: str) -> bool:
    """ "… and the ministry of …"; not "… and the industry", which is part of a ministry's name."""
    word = folded_words.split()[0] if folded_words.split() else ""
    if word.startswith("ال"):
        return re.fullmatch(pattern_of("body_heads"), word) is not None
    return begins_a_name(word)


def _is_body(folded_words: str) -> bool:
    return begins_a_name(_first_word(folded_words)) or country_of_name(folded_words) is not None


def _first_word(folded_words: str) -> str:
    return folded_words.split()[0].removeprefix("ال") if folded_words.split() else ""


def _parties(passage: Passage) -> list[FieldGuess]:
    """The countries of the mark; else those of its sentence where they are exactly two."""
    within = find_countries(passage.quote.folded)
    around = [
        (code, span, region) for region in (passage.tail, passage.lead) for code, span in find_countries(region.folded)
    ]
    named = [(code, span, passage.quote) for code, span in within] or around
    first_named = {code: (span, region) for code, span, region in reversed(named)}
    if not within and len(first_named) != 2:
        return []
    return [region.guess("parties", code, span) for code, (span, region) in sorted(first_named.items())]


def _value(passage: Passage) -> list[FieldGuess]:
    """A sum of money in the mark, or one announced as its value right after it."""
    for region in (passage.quote, passage.tail):
        for number in read_numbers(region.text):
            currency = currency_of(number.unit)
            announced = region is passage.quote or _is_announced(region, number.whole)
            if currency and announced:
                return [
                    region.guess_raw("value", number.value, number.whole),
                    region.guess_raw("currency", currency, number.whole),
                ]
    return []


def _is_announced(region: Region, number: Span) -> bool:
    return re.search(rf"(?:{pattern_of('money_heads')})\s*$", fold(region.text[: number.start])) is not None


def currency_of(unit: str) -> str:
    """ISO 4217 of the words of a unit ("دولار أمريكي"); "" for what is no currency."""
    found = hits("currency", fold(unit))
    return found[0].value if found else ""
