"""The selection grows and shrinks by one key, and moves by sentences and paragraphs."""

import itertools

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.model.spans import Span
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.conftest import Shower
from tests.ui.reader.samples import PARAGRAPHS, TEXT, mark, span_of

K, M = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT = M.ControlModifier, M.AltModifier, M.ShiftModifier


def _selected(view: ReaderView) -> str:
    span = view.selection()
    return span.of(view.page.page.text) if span is not None else ""


def test_from_the_name_to_the_article_and_back(view: ReaderView) -> None:
    view.page.caret.put(span_of("واللجنة").start + 3)
    seen = []
    for _ in range(6):
        QTest.keyClick(view.page, K.Key_W, CTRL)
        seen.append(_selected(view))
    assert seen[:2] == ["اللجنة", "واللجنة"]
    assert seen[-1] == TEXT
    assert PARAGRAPHS[1] in seen
    assert all(one in other and one != other for one, other in itertools.pairwise(seen) if other != TEXT)
    for words in [*list(dict.fromkeys(seen))[-2::-1], ""]:
        QTest.keyClick(view.page, K.Key_W, CTRL | SHIFT)
        assert _selected(view) == words
    assert view.page.caret.position == span_of("واللجنة").start + 3


def test_shrinking_what_was_not_grown(view: ReaderView) -> None:
    view.select(span_of(PARAGRAPHS[0]))
    QTest.keyClick(view.page, K.Key_W, CTRL | SHIFT)
    assert 0 < len(_selected(view)) < len(PARAGRAPHS[0])


def test_sentences_and_paragraphs_by_key(show: Shower) -> None:
    text = "قال نادر نعم. ثم عاد. ونام.\nفقرة أخرى. وجملة."
    view = show(text)
    view.page.caret.put(0)
    starts = []
    for _ in range(4):
        QTest.keyClick(view.page, K.Key_PageDown, ALT)
        starts.append(text[view.page.caret.position :][:4])
    assert starts == ["ثم ع", "ونام", "فقرة", "وجمل"]
    QTest.keyClick(view.page, K.Key_PageUp, ALT | SHIFT)
    assert _selected(view) == "فقرة أخرى. "
    QTest.keyClick(view.page, K.Key_Home, CTRL)
    QTest.keyClick(view.page, K.Key_PageDown, ALT | SHIFT)
    assert _selected(view) == "قال نادر نعم."
    QTest.keyClick(view.page, K.Key_Down, CTRL | SHIFT)
    assert _selected(view) == text.splitlines()[0]
    QTest.keyClick(view.page, K.Key_Down, CTRL)
    assert view.page.caret.position == text.index("فقرة")
    QTest.keyClick(view.page, K.Key_Down, CTRL)
    assert view.page.caret.position == len(text)
    QTest.keyClick(view.page, K.Key_Up, CTRL)
    QTest.keyClick(view.page, K.Key_Up, CTRL)
    assert view.page.caret.position == 0


def test_edges_move_by_letters(view: ReaderView, qtbot) -> None:
    view.set_marks([mark("m", "الموانئ")])
    view.set_current("m")
    span = span_of("الموانئ")
    for key, held, wanted in (
        (K.Key_Down, ALT | SHIFT, Span(span.start, span.end + 1)),
        (K.Key_Up, ALT | SHIFT, Span(span.start, span.end - 1)),
        (K.Key_Down, ALT | CTRL, Span(span.start + 1, span.end)),
        (K.Key_Up, ALT | CTRL, Span(span.start - 1, span.end)),
    ):
        with qtbot.waitSignal(view.move_requested) as asked:
            QTest.keyClick(view.page, key, held)
        assert asked.args == ["m", wanted]


def test_the_start_stops_at_the_word_and_behind_its_proclitic(view: ReaderView, qtbot) -> None:
    name = span_of("اللجنة العليا")
    for span, key, words in (
        (span_of("العليا"), K.Key_Right, "اللجنة العليا"),
        (name, K.Key_Right, "واللجنة العليا"),
        (span_of("واللجنة العليا"), K.Key_Left, "اللجنة العليا"),
        (name, K.Key_Left, "العليا"),
    ):
        view.set_marks([mark("m", span)])
        view.set_current("m")
        with qtbot.waitSignal(view.move_requested) as asked:
            QTest.keyClick(view.page, key, ALT | CTRL)
        assert asked.args[1].of(TEXT) == words
