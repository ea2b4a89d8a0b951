"""The replay reproduces an annotation by events alone, and counts each of them once."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.arabic.canonical import canonical
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from tests.effort.counting import Tally
from tests.effort.judge import differences
from tests.effort.replay import Result, replay
from tests.effort.wanted import WantedArticle, WantedMark, WantedRecord, gold_articles, sample_article
from tests.journeys.driver import LEFT, NONE
from tests.needs import SHARED, needs_shared

SHORT = "2020-06-17-phone-call.txt"
HERE = Path(__file__).parent


@pytest.mark.parametrize("mode", ["mouse", "all", "keys"])
def test_a_sample_article_is_reproduced(qapp: QApplication, mode: str) -> None:
    article = sample_article(SHORT).beginning(2)
    result = replay([article], mode)
    assert result.wrong == []
    assert result.marks == len(article.marks) > 8
    assert result.total == sum(result.acts.values()) == sum(result.purposes.values())
    assert set(result.acts) - {"wheel"} == ({"keys"} if mode == "keys" else {"keys", "clicks", "drags"})
    assert 2 <= result.figure <= (30 if mode == "keys" else 12)


def test_with_suggestions_it_takes_fewer_acts(qapp: QApplication, tmp_path: Path) -> None:
    """The countries are right; nothing else is wanted, whatever is proposed."""
    article = annotated(tmp_path / "news.txt", "وصل وفد من [تونس] إلى [الأردن] أمس. وتستورد [تونس] التمور من [الأردن].")
    helped, alone = (replay([article], mode) for mode in ("help", "mouse"))
    assert helped.wrong == alone.wrong == []
    assert helped.marks == alone.marks == 4
    assert helped.purposes["suggestions, accept"] == 1
    assert not helped.purposes["select"]
    assert helped.figure < alone.figure


def annotated(path: Path, marked: str) -> WantedArticle:
    """An article of its own, in which the countries stand in brackets."""
    parts = re.split(r"[\[\]]", marked)
    text, marks = "", []
    codes = {"تونس": "TN", "الأردن": "JO"}
    for number, part in enumerate(parts):
        if number % 2:
            marks.append(WantedMark(Span(len(text), len(text) + len(part)), Kind.COUNTRY, codes[part]))
        text += part
    path.write_text(text + "\n", "utf-8")
    records = {code: WantedRecord(code, Kind.COUNTRY, name, {"code": (code,)}) for name, code in codes.items()}
    return WantedArticle(path, canonical(text + "\n"), tuple(marks), records)


def test_each_event_counts_once(qtbot: QtBot) -> None:
    window = QMainWindow()
    line = QLineEdit(window)
    action = QAction(window)
    action.setShortcut("Ctrl+M")
    window.addAction(action)
    window.setCentralWidget(line)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    tally = Tally(window, ())
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_A)
    QTest.keyClick(handle, Qt.Key.Key_A)
    QTest.keyClick(handle, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(handle, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    for down in (True, False):
        QTest.simulateEvent(handle, down, ord("ش"), NONE, "ش", False)
    assert tally.acts == {"keys": 5}
    middle = window.rect().center()
    QTest.mouseClick(handle, LEFT, NONE, middle)
    QTest.mouseDClick(handle, LEFT, NONE, middle)
    QTest.mousePress(handle, LEFT, NONE, middle)
    QTest.mouseMove(handle, middle + QPoint(20, 0))
    QTest.mouseRelease(handle, LEFT, NONE, middle + QPoint(20, 0))
    tally.wheel(-2)
    assert tally.acts == {"keys": 5, "clicks": 3, "drags": 1, "wheel": 2}
    assert tally.total() == 11


def test_what_differs_is_told(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mark left out, a mark that is not wanted, and a value that nobody wrote."""
    article = sample_article(SHORT)
    first, *others = article.marks
    other = WantedArticle(article.path, article.text, (WantedMark(Span(0, 1), first.kind, first.record),), {})
    found: list[list[str]] = []

    def judged(project: Path, _articles: object) -> None:
        found.append(differences(project, [other]))

    monkeypatch.setattr("tests.effort.replay.differences", judged)
    few = WantedArticle(article.path, article.text, (first,), {first.record: article.records[first.record]})
    assert isinstance(replay([few], "mouse"), Result)
    assert len(found[0]) == 2 and "no " in found[0][0] and "too many" in found[0][1]
    assert others


def test_the_analyst_calls_nothing_behind_the_window() -> None:
    """What is done is done by the driver's events; the form and the lists are only looked at."""
    behind = re.compile(
        r"\.trigger\(|\bsession\b|\bdesk\b|\.emit\(|\.setText\(|\.setFocus\(|\.select\(|\.annotate|\.set_value|\.confirm"
        r"|sendEvent|postEvent|\.click\(\)|setCurrent|sleep"
    )
    for name in ("hands.py", "analyst.py", "keyboard.py", "forms.py", "helped.py", "looking.py"):
        lines = (HERE / name).read_text("utf-8").splitlines()
        assert [line for line in lines if behind.search(line)] == []


@needs_shared
def test_the_gold_articles_are_there_with_their_marks() -> None:
    assert SHARED is not None
    articles = gold_articles(SHARED)
    assert [len(one.marks) for one in articles] == [90, 106, 101, 275, 97]
    assert all(mark.record in one.records for one in articles for mark in one.marks)
