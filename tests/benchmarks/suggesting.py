"""Suggestions beside a bare Aho-Corasick pass over the same folded text: one article, and a library on one core."""

import random
import resource
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from ahocorasick_rs import AhoCorasick

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.knowledge import Knowledge, KnownName
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.run import Suggester, make_suggester
from desktop_app.workspace import Workspace
from tests.benchmarks.material import vocabulary
from tests.benchmarks.timing import once, spread
from tests.evaluation.truth import Truth, real, sample

_LETTERS = 3000
_NAMES = 5000
_ARTICLES = 10_000
_PIECE = 1000


def suggesting() -> None:
    """One article of 3,000 letters with 5,000 known names; 10,000 of them in a project; memory at both ends.

    The library is made twice: of the sample, in which agreements and figures stand five times as close as in the five
    real articles, and of those, where they are there.
    """
    knowledge = _knowledge()
    forms = [fold(one.text) for one in knowledge.names]
    automaton = AhoCorasick(forms)
    suggester = make_suggester(knowledge)
    texts = list(_articles(200))
    _each("suggestions, 3,000 letters, no learner", suggester, texts, 30)
    with tempfile.TemporaryDirectory() as name:
        learner = _learner(Path(name), knowledge)
        _each("suggestions, 3,000 letters, with the learner", learner, texts, 150)
    _library("dense, of the sample", automaton, _sentences(sample()))
    if articles := real():
        _library("of the five real articles", automaton, _sentences(articles))


def _each(what: str, suggester: Suggester, texts: list[str], aim: float) -> None:
    for text in texts[:5]:
        suggester.suggest(Reading("a", text))
    samples = [once(lambda text=text: suggester.suggest(Reading("a", text))) for text in texts]
    spread(what, samples, aim, aim)


def _library(what: str, automaton: AhoCorasick, sentences: Sequence[str]) -> None:
    """The survey of a project of articles made of these sentences, in pieces, so that growth shows."""
    with tempfile.TemporaryDirectory() as name, Workspace.create(Path(name) / "project.mujaz") as workspace:
        texts = list(_articles(_ARTICLES, sentences))
        folded = [fold(text) for text in texts]
        raw = once(lambda: [automaton.find_matches_as_indexes(text, overlapping=True) for text in folded]) / 1000
        _add(workspace, texts)
        workspace.suggestions.of(workspace.articles.list()[0].id)  # lists and vocabularies are read once
        before = _memory()
        begun, cpu = time.perf_counter(), time.process_time()
        marks: list[tuple[int, float, int]] = []

        def note(done: int, _total: int) -> None:
            if not marks or done - marks[-1][0] >= _PIECE:
                marks.append((done, time.perf_counter() - begun, _memory()))

        looked = workspace.suggestions.survey(progress=note)
        took, cpu = time.perf_counter() - begun, time.process_time() - cpu
        print(
            f"suggestions, {looked} articles {what}: {took:.1f} s, of one core {cpu:.1f} s (aim ≤ 60), "
            f"bare Aho-Corasick {raw:.1f} s, ratio {took / raw:.0f}; {workspace.suggestions.waiting()} suggestions"
        )
        first, last = marks[0], marks[-1]
        print(
            f"  memory {before} MB before, {first[2]} after {first[0]}, {last[2]} after {last[0]} articles; "
            f"the last thousand took {(took - marks[-2][1]) / (looked - marks[-2][0]) * 1000:.1f} ms an article"
        )


def _add(workspace: Workspace, texts: list[str]) -> None:
    """Import them without their price for the reader of files."""
    with tempfile.TemporaryDirectory() as name:
        for number, text in enumerate(texts):
            (Path(name) / f"{number:05}.txt").write_text(text, "utf-8")
        workspace.articles.import_paths([Path(name)])


def _sentences(truths: Sequence[Truth]) -> list[str]:
    """The paragraphs of articles, which are sentences in the sample."""
    return [line.strip() for one in truths for line in one.text.split("\n") if len(line) > 40]


def _articles(count: int, sentences: Sequence[str] = ()) -> Iterator[str]:
    """Texts of sentences (of the sample corpus) in random order, all different."""
    chance = random.Random(5)
    sentences = sentences or _sentences(sample())
    for number in range(count):
        parts = [f"العدد {number}."]
        while sum(map(len, parts)) < _LETTERS:
            parts.append(chance.choice(sentences))
        yield "\n".join(parts)[:_LETTERS]


def _knowledge() -> Knowledge:
    """5,000 names of two invented words, as many as a large project has."""
    words = vocabulary()
    kinds = (Kind.PERSON, Kind.ORGANISATION, Kind.PLACE)
    names = []
    for number in range(_NAMES):
        text = f"{words[number % len(words)]} {words[(number * 7 + 3) % len(words)]}"
        names.append(KnownName(f"r{number}", kinds[number % 3], text, text, "", "", 1))
    return Knowledge(tuple(names), stamp="benchmark")


def _learner(folder: Path, knowledge: Knowledge) -> Suggester:
    """With a learner trained on the sample project."""
    from desktop_app.workspace.sample import make_sample

    with Workspace.open(make_sample(folder)) as workspace:
        workspace.learner.train()
        learner = workspace.learner.engine(knowledge)
        assert learner is not None  # it was trained in the line above
        return make_suggester(knowledge, [learner])


def _memory() -> int:
    """Resident memory in MB, now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 1_000_000
