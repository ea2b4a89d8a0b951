"""From marks to what the learner is taught: a label for each word of each sentence.

A mark inside another of its layer is left out, for a word has one label; names within names are found by lists.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.learner.features import Analyse, sentence_features
from desktop_app.suggest.reading import Reading

NAMES = "names"
LAYERS: Mapping[str, frozenset[Kind]] = {
    NAMES: frozenset({Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY, Kind.PLACE, Kind.EVENT}),
    "words": frozenset({Kind.SECTOR, Kind.MEETING}),
}
"""Kinds that are told from each other by one model; marks of two layers may overlap. Figures are not among them: where
one begins is easily learnt, and its value never."""
OUTSIDE = "O"
_LONGEST = 150  # words of a sentence taught as one; a table without stops would take forever


@dataclass(frozen=True, slots=True)
class Lesson:
    """A sentence: the features of each word, and for each layer its labels. `whole` says that somebody read it to its
    end: what bears no mark is no name."""

    features: list[list[str]]
    labels: Mapping[str, list[str]]
    whole: bool = True


def lessons(
    reading: Reading,
    marks: Iterable[tuple[Span, Kind]],
    flags: Sequence[Iterable[str]],
    analyse: Analyse | None = None,
) -> list[Lesson]:
    """The sentences of an article whose marks stand."""
    marks = list(marks)
    labels = {layer: labels_of(reading, marks, kinds) for layer, kinds in LAYERS.items()}
    return [
        Lesson(
            sentence_features(reading, first, after, flags, analyse),
            {layer: found[first:after] for layer, found in labels.items()},
        )
        for first, after in sentences(reading)
    ]


def sentences(reading: Reading) -> list[tuple[int, int]]:
    """(first word, after the last) of each sentence, the very long ones in pieces."""
    found = []
    for sentence in reading.sentences:
        first, last = reading.word_at(sentence.start), reading.word_at(sentence.end)
        if last < len(reading.spans) and reading.spans[last][0] < sentence.end:
            last += 1
        for start in range(first, last, _LONGEST):
            found.append((start, min(start + _LONGEST, last)))
    return found


def labels_of(reading: Reading, marks: Iterable[tuple[Span, Kind]], kinds: frozenset[Kind]) -> list[str]:
    """For each word of the article "O", or "B-kind" and "I-kind"; of marks within each other the outermost."""
    labels = [OUTSIDE] * len(reading.words)
    ours = sorted((mark for mark in marks if mark[1] in kinds), key=lambda mark: (mark[0].start, -mark[0].end))
    taken = -1
    for span, kind in ours:
        first, after = reading.words_under(span)
        if first <= taken or first >= after:
            continue
        labels[first:after] = [f"B-{kind}", *[f"I-{kind}"] * (after - first - 1)]
        taken = after - 1
    return labels
