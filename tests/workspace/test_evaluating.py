"""Suggestions are measured on articles that nobody has seen: nothing that an article taught helps with it."""

from collections.abc import Iterator
from typing import ClassVar

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Suggestion
from desktop_app.suggest.engines import registry
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading
from desktop_app.workspace import Workspace

TEXT = "أعلن مسؤول في العاصمة أن شركة النسيم الأزرق ستبدأ العمل قريبا في حقول الشمال وأن العمال وصلوا أمس.\n"
OTHER = "قالت لجنة المياه إن السد الجديد سيكتمل في الخريف بعد تأخر طويل بسبب الأمطار الغزيرة في الوادي.\n"


class _Listener:
    """Says nothing, and remembers what it was told."""

    name = EngineName.PATTERNS
    version = "test"
    heard: ClassVar[dict[str, tuple[Knowledge, tuple[str, ...]]]] = {}

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        self.heard[reading.id] = self._knowledge, tuple(reading.countries)
        return iter(())


@pytest.fixture
def heard(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[Knowledge, tuple[str, ...]]]:
    workspace.suggestions.switch_off(frozenset({EngineName.LEARNER}))  # whose lessons the others are asked for too
    monkeypatch.setattr(_Listener, "heard", {})
    monkeypatch.setattr(registry, "name_engines", lambda known: [_Listener(known)])
    monkeypatch.setattr(registry, "deed_engines", lambda known: [])
    return _Listener.heard


def mark(workspace: Workspace, article: str, words: str, kind: Kind, record: str | None = None) -> str:
    start = workspace.articles.text(article).index(words)
    made = workspace.marks.annotate(article, Span(start, start + len(words)), kind, record=record)
    return str(made.record)


def test_the_pairs_that_marks_gave_an_article_are_not_told(
    workspace: Workspace, heard: dict[str, tuple[Knowledge, tuple[str, ...]]]
) -> None:
    article = str(workspace.articles.add_text(TEXT).article)
    mark(workspace, article, "شركة النسيم الأزرق", Kind.ORGANISATION)
    workspace.articles.set_pairs(article, ["CN-TJ"])
    workspace.suggestions.evaluate()
    assert heard[article][1] == ()


def test_what_an_article_prints_again_is_left_out_with_it(
    workspace: Workspace, heard: dict[str, tuple[Knowledge, tuple[str, ...]]]
) -> None:
    one, copy, other = (
        str(workspace.articles.add_text(text).article) for text in (TEXT, "نقلا عن الوكالة: " + TEXT, OTHER)
    )
    workspace.reprints.join([copy], one)
    record = mark(workspace, one, "شركة النسيم الأزرق", Kind.ORGANISATION)
    mark(workspace, copy, "شركة النسيم الأزرق", Kind.ORGANISATION, record)
    mark(workspace, other, "لجنة المياه", Kind.ORGANISATION)
    workspace.suggestions.evaluate()
    for article, known in ((one, ["لجنة المياه"]), (copy, ["لجنة المياه"]), (other, ["شركة النسيم الأزرق"])):
        assert [name.text for name in heard[article][0].names] == known


def test_how_often_and_where_is_told_of_the_other_articles_only(
    workspace: Workspace, heard: dict[str, tuple[Knowledge, tuple[str, ...]]]
) -> None:
    one, other = (str(workspace.articles.add_text(text).article) for text in (TEXT, OTHER + TEXT[:60]))
    record = mark(workspace, one, "شركة النسيم الأزرق", Kind.ORGANISATION)
    mark(workspace, other, "شركة النسيم الأزرق", Kind.ORGANISATION, record)
    workspace.suggestions.evaluate()
    assert [name.marks for name in heard[one][0].names] == [1]
