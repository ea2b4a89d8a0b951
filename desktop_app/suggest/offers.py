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
from desktop_app.suggest.forms.figure import END_OF_MEASURE
from desktop_app.suggest.forms.guessing import guess_fields
from desktop_app.suggest.forms.known import known_measure, stem
from desktop_app.suggest.passage import Passage, Region, make_passage

_LONGEST = 5  # words of a phrase
_BESIDE_A_NAME = re.compile(r"\s*[،,–(-]\s*(?:و?ه[وي]\s+)?(?P<words>[^،,.؛:()\n–«»]{3,60}?)\s*(?=[،,.؛:()\n–«»]|$)")


def near_values(
    kind: Kind,
    spec: FieldSpec,
    quote: str,
    before: str,
    after: str,
    published: str = "",
    known: Iterable[str] = (),
    *,
    parts: bool = False,
) -> list[str]:
    """Values of the field's type in the mark and its sentence, the likeliest first, none twice.

    `known` are values that other records have for a field of words, the most frequent first: those that share a word
    with the sentence stand before its own phrases, the others behind them. `parts`: with all parts of its phrases,
    among which typing finds one. Nothing for choices and records.
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
        found = [*shared, *_phrases(spec.name, passage, parts), *others]
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


def _phrases(field: str, passage: Passage, parts: bool) -> Iterator[str]:
    """What may be the words of a field: of the mark its whole phrases, then all `parts` of them and of what stands
    around."""
    if field == "measure":
        regions = [list(_runs(region)) for region in (passage.quote, passage.lead, passage.tail)]
        for words in regions[0]:
            starts = range(min(2, len(words)))
            yield from (" ".join(words[first:]) for first in starts if len(words) - first <= _LONGEST)
        for words in (words for runs in regions for words in runs if parts):
            for first in range(len(words)):
                for size in range(min(_LONGEST, len(words) - first), 0, -1):
                    yield " ".join(words[first : first + size])
    elif field == "role" and (beside := _BESIDE_A_NAME.match(passage.tail.folded)):
        yield passage.tail.words(Span(*beside.span("words")))


def _runs(region: Region) -> Iterator[list[str]]:
    """The runs of words between numbers, verbs and prepositions."""
    numbers = [number.whole for number in read_numbers(region.text)]
    folded_ends = [Span(*match.span()) for match in END_OF_MEASURE.finditer(region.folded)]
    ends = sorted([*(region.mapped.span_back(span) for span in folded_ends), *numbers])
    start = 0
    for end in [*ends, Span(len(region.text), len(region.text))]:
        words = region.text[start : end.start].split() if start < end.start else []
        if words := [word for word in words if any(map(str.isalpha, word))]:
            yield words
        start = max(start, end.end)
