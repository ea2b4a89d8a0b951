"""A replay: a project with the articles, a window over it, an analyst who reproduces each mark, and the count."""

import os
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.workspace.workspace import Workspace
from tests.effort.analyst import Analyst
from tests.effort.counting import Tally
from tests.effort.forms import OWN_WORDS, Former
from tests.effort.helped import Helper
from tests.effort.judge import all_told, differences
from tests.effort.keyboard import KeyAnalyst
from tests.effort.looking import Looker
from tests.effort.spread import Spreader
from tests.effort.wanted import WantedArticle, WantedRecord, in_order, in_reading

SIZE = (1880, 1000)
"""The window on a screen of 1920 × 1080."""


@dataclass(frozen=True, slots=True)
class Done:
    """An article that is done: its marks, the acts since the beginning, those of them that went into forms, and those
    of these that wrote words which the article does not have."""

    name: str
    marks: int
    acts: int
    forms: int
    own_words: int


@dataclass(slots=True)
class Result:
    """What one replay took. `wrong` is empty where the annotation was reproduced."""

    marks: int = 0
    acts: Counter[str] = field(default_factory=Counter)
    purposes: Counter[str] = field(default_factory=Counter)
    switches: int = 0
    wrong: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    after: list["Done"] = field(default_factory=list)

    @property
    def total(self) -> int:
        return sum(self.acts.values())

    @property
    def figure(self) -> float:
        """Acts for each mark."""
        return self.total / self.marks


def replay(articles: Sequence[WantedArticle], mode: str) -> Result:
    """`mode` is "mouse" (mouse and keys, one by one), "all" (with mark-all), "keys" (no mouse) or "help" ("all", with
    suggestions)."""
    with _home() as home:
        project = home / "effort.mujaz"
        workspace = Workspace.create(project)
        workspace.articles.import_paths([article.path for article in articles])
        wanted = {article.path.name: article for article in articles}
        by_id = {one.id: wanted[one.file_name] for one in workspace.articles.list()}
        workspace.close()
        analyst = _sit_down(home, project, mode)
        try:
            after = _work_through_all(analyst, articles, Spreader(analyst, by_id, works=mode in ("all", "help")), mode)
            tally = analyst.tally
            result = Result(
                sum(len(article.marks) for article in articles),
                tally.acts.copy(),
                tally.by_purpose.copy(),
                tally.switches,
                notes=analyst.notes,
                after=after,
            )
        finally:
            analyst.close()
        result.wrong = differences(project, articles)
        return result


def _sit_down(home: Path, project: Path, mode: str) -> Analyst:
    analyst = (KeyAnalyst if mode == "keys" else Analyst)(home / "settings", project, SIZE)
    analyst.wait(analyst.text)
    return analyst


def _work_through_all(
    analyst: Analyst, articles: Sequence[WantedArticle], spreader: Spreader, mode: str
) -> list[Done]:
    """In the order of the library, from the article that is open."""
    after = []
    left = {article.text: article for article in articles}
    told = all_told(articles)
    while True:
        article = left.pop(analyst.text())
        former = Former(analyst, article, told)
        if mode == "help":
            Helper(analyst, spreader, article).answer()
            _work_through(former, analyst, article, spreader, looks=False)
            Looker(analyst, former, article).look()
        else:
            _work_through(former, analyst, article, spreader)
        former.agree()
        after.append(_done(article, analyst.tally))
        if not left:
            return after
        if mode == "help":
            _rest(analyst)
        analyst.tally.purpose = "next article"
        analyst.go_on()


def _done(article: WantedArticle, tally: Tally) -> Done:
    spent = tally.by_purpose.items()
    forms = sum(number for purpose, number in spent if purpose.startswith("mend ") or "form" in purpose)
    own_words = sum(number for purpose, number in spent if purpose.endswith(OWN_WORDS))
    return Done(article.path.stem, len(article.marks), tally.total(), forms, own_words)


def _rest(analyst: Analyst) -> None:
    """As over a cup of tea: the window has its learner learn where that is due, which it does after a long rest."""
    lessons = analyst.window.lessons
    lessons.begin()
    analyst.wait(lambda: not lessons._latest.busy)


def _work_through(
    former: Former, analyst: Analyst, article: WantedArticle, spreader: Spreader, *, looks: bool = True
) -> None:
    """`looks`: at each form when its last mark is made."""
    order = in_reading if isinstance(analyst, KeyAnalyst) else in_order
    for mark in order(article.text, article.marks):
        if spreader.is_made(article, mark):
            continue
        record: WantedRecord = article.records[mark.record]
        analyst.select(mark.span)
        analyst.make(mark, record)
        spreader.made(article, mark)
        if looks and spreader.is_last(article, mark):
            former.fill(record)


@contextmanager
def _home() -> Iterator[Path]:
    """A home of one's own; without the menu of the desk."""
    before = {name: os.environ.get(name) for name in ("HOME", "USERPROFILE")}
    with tempfile.TemporaryDirectory() as name:
        os.environ.update(HOME=name, USERPROFILE=name)
        try:
            yield Path(name)
        finally:
            for key, value in before.items():
                if value is None:
                    os.environ.pop(key, None)
                else:
                    os.environ[key] = value
