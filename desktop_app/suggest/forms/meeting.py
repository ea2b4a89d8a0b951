"""Reading off a meeting or a named event: kind, level, date, place."""

import re

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.countries import country_of_name, country_of_place
from desktop_app.suggest.forms.words import hits
from desktop_app.suggest.passage import FieldGuess, Passage, Region

_LEVELS = ("top", "government", "ministerial", "expert")  # where several are named, the highest met
_IN = re.compile(r"(?:^|\s)و?(?:في|بمدينه)\s+(?:(?:مدينه|العاصمه|منتجع|مقر)\s+)?$")
_TO = re.compile(r"(?:^|\s)و?(?:في|الي|بمدينه)\s+(?:(?:مدينه|العاصمه|منتجع|مقر)\s+)?$")
_NEAR = 90  # letters between a mark and the place that belongs to it
_DATELINE = 3  # letters before the place with which a sentence begins
_PLACE = re.compile(r"(?<!\w)و?(?:في|الي)\s+(?P<city>مدينه\s+|العاصمه\s+(?:\w+ي[هة]\s+)?)?(?P<name>\w+)")


def guess_meeting(passage: Passage) -> list[FieldGuess]:
    """See `guessing.guess_fields`."""
    guesses = []
    if kind := passage.nearest("meeting_kind"):
        guesses.append(kind[0].guess("kind", kind[1].value, kind[1].span))
    called = any(guess.value == "phone_call" for guess in guesses)
    return guesses + _level(passage) + _date(passage) + ([] if called else _place(passage))


def guess_event(passage: Passage) -> list[FieldGuess]:
    """See `guessing.guess_fields`. Only what stands in the name or behind it: before it are dates of other things."""
    dates = passage.dates(passage.quote, passage.tail)
    found = [dates[0][0].guess_raw("date", dates[0][1].edtf, dates[0][1].span)] if dates else []
    return found + _place(passage)


def _level(passage: Passage) -> list[FieldGuess]:
    for regions in ((passage.quote,), (passage.lead, passage.tail)):
        found = [(region, hit) for region in regions for hit in hits("meeting_level", region.folded)]
        for level in _LEVELS:
            for region, hit in found:
                if hit.value == level:
                    return [region.guess("level", level, hit.span)]
    return []


def _date(passage: Passage) -> list[FieldGuess]:
    """Any of the mark, else a day of its sentence."""
    for region, date in (*passage.dates(passage.quote), *passage.dates(passage.lead, passage.tail)):
        if region is passage.quote or date.edtf.count("-") == 2:
            return [region.guess_raw("date", date.edtf, date.span)]
    return []


def _place(passage: Passage) -> list[FieldGuess]:
    """After "in" or "to": a city first, a country where no city is named."""
    regions = (passage.quote, passage.tail, passage.lead)
    if (marked := _marked_place(passage)) is not None:
        return [marked]
    for city in (True, False):
        for region in regions:
            if span := place_in(region, city):
                return [region.guess("place", "", span)]
    return []


def _marked_place(passage: Passage) -> FieldGuess | None:
    """A place that is marked in the sentence behind "in" or "to"; else the one of its dateline, unless another
    country is said to be visited."""
    places = [one for one in passage.names if one.kind is Kind.PLACE]
    first, after = passage.lead.start, len(passage.quote.text) + len(passage.tail.text)
    there = [one for one in places if first <= one.start < after]
    near = sorted(there, key=lambda one: (one.start < 0, abs(one.start)))
    for one in near:
        within = 0 <= one.start < len(passage.quote.text)
        if (within or abs(one.start) < _NEAR) and (_TO if within else _IN).search(passage.words_before(one)):
            return passage.guess_name("place", one)
    visited = _visited(passage)
    dateline = [one for one in there if one.start <= first + _DATELINE and visited in ("", one.country)]
    return passage.guess_name("place", dateline[0]) if dateline else None


def _visited(passage: Passage) -> str:
    """The country in the mark or right behind it that somebody goes to."""
    goes = _PLACE.search(passage.quote.folded) or _PLACE.match(passage.tail.folded.lstrip())
    return (country_of_name(goes["name"]) or "") if goes else ""


def place_in(region: Region, city: bool) -> Span | None:
    """The first place after "in" or "to": a city said to be one or a known capital, or else a country."""
    for match in _PLACE.finditer(region.folded):
        is_country = country_of_name(match["name"]) is not None
        is_city = bool(match["city"]) or (country_of_place(match["name"]) is not None and not is_country)
        if is_city if city else is_country:
            return Span(*match.span("name"))
    return None
