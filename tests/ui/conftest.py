"""A window over a real project in a temporary folder, in either language."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from desktop_app.settings.file import Settings
from desktop_app.ui import app as ui_app
from desktop_app.ui.dressing import set_theme
from desktop_app.ui.language import speak
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow
from desktop_app.workspace import Workspace

TEXT = (
    "دوشنبه 18 مايو 2023 (وكالة تجريبية) – زار وفد من الصين طاجيكستان لبحث التعاون.\n"
    "ووقّع الجانبان مذكرة تفاهم بشأن الري والمياه، وقال الوزير سالم إن العمل يبدأ في الربيع."
)

SIXTY = "\n\n".join(f"فقرة رقم {number} عن زيارة الوفد وعن التعاون في الري والمياه." for number in range(1, 61))


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Looks each millisecond whether what is waited for has come, not each ten, a third of these tests' time.

    Journeys keep the pace of a person.
    """
    wait = qtbot.wait
    monkeypatch.setattr(qtbot, "wait", lambda _milliseconds: wait(1))
    return qtbot


@pytest.fixture(scope="session")
def read_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one article, made once in a test process; copy it, don't open it."""
    path = tmp_path_factory.mktemp("read") / "work.mujaz"
    with Workspace.create(path) as workspace:
        workspace.articles.add_text(TEXT)
    return path


@pytest.fixture
def project(read_project: Path, tmp_path: Path) -> Path:
    """A project with one article, the test's own."""
    return Path(shutil.copy(read_project, tmp_path / "work.mujaz"))


@pytest.fixture
def make_window(qtbot, tmp_path: Path) -> Iterator[Callable[..., MainWindow]]:
    """Makes shown windows; each is closed at the end, and the look is as it was."""
    made: list[MainWindow] = []
    ui_app.make_application()

    def make(project: Path | None = None, language: str = "en", width: int = 1440, height: int = 900) -> MainWindow:
        settings = Settings(tmp_path / "settings")
        settings.put("briefing.open_after", False)
        window = ui_app.make_window(project, settings, language)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or they would be dressed once more
    speak("en")
    set_theme("light")


@pytest.fixture
def reading(make_window, project) -> Callable[..., MainWindow]:
    """Makes a window in which one reads the first of sixty paragraphs."""

    def reading(language: str = "en") -> MainWindow:
        window = make_window(project, language)
        window.session.show_article(window.session.desk.articles.add_text(SIXTY, title="عنوان").article)
        window.area.view.setFocus()
        return window

    return reading


@pytest.fixture
def paired_session(qapp, tmp_path: Path, project: Path) -> Iterator[Session]:
    """A session without a window, of a project whose article is about a pair."""
    made = Session(Settings(tmp_path / "settings"))
    assert made.open_file(project)
    made.desk.articles.set_pairs(made.desk.articles.list()[0].id, ["CN-TJ"])
    yield made
    made.use(None)


@pytest.fixture
def press(qtbot) -> Callable[..., None]:
    """Presses a key on whatever has the keyboard."""
    from PySide6.QtWidgets import QApplication

    def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        qtbot.keyClick(widget, key, held)

    return press
