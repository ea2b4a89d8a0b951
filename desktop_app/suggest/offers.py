"""Values that the words around a mark hold for a field: offered in a list, never filled in by themselves.

A guess takes one of them and must be right more often than not; a list may hold several, of which a person takes one.
"""

import re
from collections.abc import Iterable, Iterator

from desktop_app.arabic.fold import fold
from desktop_app.arabic.numbers import read_numbers
from desktop_app.model.kinds import FieldSpec, Kind, ValueType
from desktop_app.model.spans import Span
from desktop_app.suggest.countries import find_countries
from desktop_app.suggest.form_figure import END_OF_MEASURE
from desktop_app.suggest.form_known import known_measure, stem
from desktop_app.suggest.forms import guess_fields
from desktop_app.suggest.passage import Passage, Region, make_passage

_LONGEST = 5  # words of a phrase
_BESIDE_A_NAME = re.compile(r"\s*[،,–(-]\s*(?:و?ه[وي]\s+)?(?P<words>[^،,.؛:()\n–«»]{3,60}?)\s*(?=[،,.؛:()\n–«»]|$)")


def near_values(
    kind: Kind, spec: FieldSpec, quote: str, before: str, after: str, published: str = "", known: Iterable[str] = ()
) -> list[str]:
    """Values of the field's type in the mark and its sentence, the likeliest first, none twice.

    `known` are values that other records have for a field of words, the most frequent first: those that share a word
    with the sentence stand before its own phrases, the others behind them. Nothing for choices and records.
    """
    passage = make_passage(quote, before, after, published)
    regions = (passage.quote, passage.tail, passage.lead)
    guessed = [one.value for one in guess_fields(kind, quote, before, after, published) if one.field == spec.name]
    found: list[str] = []
    if spec.type is ValueType.DATE:
        found = [date.edtf for _region, date in passage.dates(*regions)]
    elif spec.type is ValueType.COUNTRY:
        found = [code for region in regions for code, _span in find_countries(region.folded)]
    elif spec.type is ValueType.NUMBER:
        found = [number.value for region in regions for number in read_numbers(region.text)]
    elif spec.type is ValueType.TEXT:
        known = list(known)
        shared, others = _sorted_by_passage(known, regions)
        guessed = [*(one.value for one in known_measure(quote, known) if spec.name == "measure"), *guessed]
        found = [*shared, *_phrases(spec.name, passage), *others]
    return list(dict.fromkeys(one for one in [*guessed, *found] if one))


def _sorted_by_passage(known: Iterable[str], regions: Iterable[Region]) -> tuple[list[str], list[str]]:
    """Those whose first word is, but for its ending, one of the sentence, and the rest."""
    stems = {stem(word) for region in regions for word in region.folded.split()}
    shared: list[str] = []
    others: list[str] = []
    for value in known:
        words = [stem(word) for word in fold(value).split()]
        (shared if words and stems & set(words) else others).append(value)
    return shared, others


def _phrases(field: str, passage: Passage) -> Iterator[str]:
    """What may be the words of a field in the mark and around it."""
    if field == "measure":
        for region in (passage.quote, passage.lead, passage.tail):
            yield from _runs(region)
    elif field == "role" and (beside := _BESIDE_A_NAME.match(passage.tail.folded)):
        yield passage.tail.words(Span(*beside.span("words")))


def _runs(region: Region) -> Iterator[str]:
    """Runs of words between numbers, verbs and prepositions, each with its parts, the longest first."""
    start = 0
    for end in [*END_OF_MEASURE.finditer(region.folded), None]:
        stop = end.start() if end is not None else len(region.folded)
        words = region.words(Span(start, stop)).split() if start < stop else []
        for first in range(len(words)):
            for size in range(min(_LONGEST, len(words) - first), 0, -1):
                yield " ".join(words[first : first + size])
        start = end.end() if end is not None else stop
