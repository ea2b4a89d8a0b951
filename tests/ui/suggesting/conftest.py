"""An engine that proposes the words it is given, and says in which thread it was asked."""

import threading
from collections.abc import Callable

import pytest

from desktop_app.model.errors import Cancelled
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.suggest.engines import registry
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading
from desktop_app.ui.suggesting import quiet, watch
from desktop_app.ui.window import MainWindow
from desktop_app.workspace import Workspace
from desktop_app.workspace.suggestions import Suggestions

OTHER = "وصل وفد الصين إلى المدينة، ثم غادر وفد الصين."

class WordEngine:
    """Proposes every place of its words."""

    name, version = EngineName.PATTERNS, "1"

    def __init__(self) -> None:
        self.words: dict[str, Kind] = {"الصين": Kind.COUNTRY, "طاجيكستان": Kind.COUNTRY, "سالم": Kind.PERSON}
        self.labels: dict[str, str] = {}
        self.threads: set[int] = set()
        self.asked: list[str] = []

    def suggest(self, reading: Reading) -> list[Suggestion]:
        self.threads.add(threading.get_ident())
        self.asked.append(reading.id)
        found = []
        for words, kind in self.words.items():
            at = reading.source.find(words)
            while at >= 0:
                span = Span(at, at + len(words))
                found.append(
                    Suggestion(
                        reading.id, span, words, kind, None, self.labels.get(words, words), "", 0.9, self.name,
                        self.version, Reason("words", {"words": words}),
                    )
                )  # fmt: skip
                at = reading.source.find(words, at + 1)
        return found


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> WordEngine:
    """The only engine there is. What is waited for is a tenth of what it is for a person."""
    made = WordEngine()

    def names(knowledge: Knowledge, *_more: object, **_others: object) -> list[WordEngine]:
        return [] if made.name in knowledge.switched_off else [made]

    monkeypatch.setattr(registry, "name_engines", names)
    monkeypatch.setattr(quiet, "REST", quiet.REST / 10)
    monkeypatch.setattr(watch, "_BEGUN", 0)
    for name in ("_OPENED", "_CHANGED", "_ANSWERED"):
        monkeypatch.setattr(watch, name, getattr(watch, name) // 10)
    monkeypatch.setattr(registry, "deed_engines", lambda *_all, **_others: [])
    return made


@pytest.fixture
def read(qtbot, engine, make_window, project) -> Callable[..., MainWindow]:
    """A window in which the article's suggestions are there."""

    def read(language: str = "en", **size: int) -> MainWindow:
        window = make_window(project, language, **size)
        window.area.view.setFocus()
        qtbot.waitUntil(lambda: window.suggest.fresh and len(window.area.suggested) > 0)
        return window

    return read


@pytest.fixture
def surveyed(qtbot, project, read) -> MainWindow:
    """A window on the first of two articles; the library was looked through: three suggestions here, two there."""
    with Workspace.open(project) as workspace:
        first = workspace.library.rows(limit=1)[0].id
        workspace.articles.add_text(OTHER)
    window = read()
    window.session.show_article(first)
    window.session.desk.suggestions.survey()
    window.suggest.renew()
    qtbot.waitUntil(lambda: window.suggest.waiting == 5)
    return window


class EndlessLook:
    """Stands for looking through the library: never ends by itself, and says that it was begun and how often."""

    def __init__(self) -> None:
        self.begun, self.times = threading.Event(), 0

    def __call__(self, _suggestions, *, progress, cancelled) -> None:
        self.times += 1
        self.begun.set()
        while not cancelled():
            self.begun.wait(0.01)
        raise Cancelled


def never_ending(patch: pytest.MonkeyPatch) -> EndlessLook:
    """From now on a look through the library has no end."""
    look = EndlessLook()
    patch.setattr(Suggestions, "survey", lambda suggestions, **how: look(suggestions, **how))
    return look
