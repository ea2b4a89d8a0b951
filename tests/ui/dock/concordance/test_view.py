"""Keys and mouse in the concordance; the text before the words at their right in both languages."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtTest import QTest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.dock.concordance.paint import KEY, KEY_MOST, Columns, _run, fitting, key_width
from desktop_app.ui.dock.concordance.rows import RowState, make_row
from desktop_app.ui.dock.concordance.view import Concordance
from desktop_app.ui.look import draw, fonts

TEXT = "زار الوفد وكازاخستان أمس"
AT = TEXT.index("كازاخستان")


@pytest.fixture
def shown(qtbot):
    made = Concordance()
    qtbot.addWidget(made)
    made.resize(1200, 300)
    states = [RowState.MARKED, RowState.TICKED, RowState.UNTICKED, RowState.TAKEN, RowState.PLAIN]
    made.view.rows.set_rows(
        50_000, lambda n: make_row(TEXT, "a", Span(AT, AT + 9), kind=list(Kind)[n % 10], state=states[n % 5])
    )
    with qtbot.waitExposed(made):
        made.show()
    made.view.setFocus()
    return made


@pytest.mark.parametrize("page", [draw.RTL, draw.LTR])
@pytest.mark.parametrize("width", [640, 1440])
def test_the_text_before_stands_at_the_right(page, width):
    columns, row = Columns(width, page), QRect(0, 0, width, 34)
    before, key, after = (columns.rect(name, row) for name in ("before", "key", "after"))
    assert before.left() >= key.right() - 1 > key.left() >= after.right() - 1
    tick, source = columns.rect("tick", row), columns.rect("source", row)
    assert (tick.left() > source.left()) is (page is draw.RTL)
    assert columns.at(key.center().x(), row) == "key"
    widths = sum(columns.rect(name, row).width() for name in columns.names())
    assert widths == pytest.approx(width, abs=6)


def test_without_ticks_there_is_no_column_for_them():
    assert "tick" not in Columns(1000, draw.RTL, ticks=False).names()


def test_where_there_is_little_room_a_score_stays_before_the_article(qapp):
    narrow = Columns(735, draw.RTL, score=True, kind=True).names()
    assert narrow[:2] == ["tick", "kind"] and "form" in narrow and "source" not in narrow
    wide = Columns(1000, draw.RTL, score=True).names()
    assert {"form", "source"} < set(wide) and "kind" not in wide
    assert "form" not in Columns(600, draw.RTL, score=True).names()
    spelling = Columns(735, draw.RTL).names()
    assert "form" not in spelling and "source" in spelling


def test_the_middle_column_is_as_wide_as_its_words(qapp):
    assert key_width(["شي"]) == KEY
    assert KEY < key_width(["وزارة الطاقة والموارد المائية"]) < KEY_MOST
    assert key_width(["كلمة " * 40]) == KEY_MOST


def test_contexts_are_cut_at_whole_words_away_from_the_middle(qapp):
    words = "واحد اثنان ثلاثة أربعة خمسة"
    assert fitting(words, 10_000, to_end=True) == words
    assert fitting(words, 100, to_end=True).startswith("…")
    assert fitting(words, 100, to_end=True).endswith("خمسة")
    assert fitting(words, 100, to_end=False).startswith("واحد")
    assert fitting("…حد اثنان", 10_000, to_end=True) == "…اثنان"
    assert fitting("", 100, to_end=True) == ""


def test_keys(shown, qtbot):
    view, got = shown.view, []
    view.opened.connect(lambda n: got.append(("open", n)))
    view.ticked.connect(lambda n: got.append(("tick", n)))
    view.all_ticked.connect(lambda: got.append("all"))
    view.applied.connect(lambda: got.append("apply"))
    for key, held in (
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
    ):
        QTest.keyClick(view, key, held)
    assert got == [("tick", 2), ("open", 2), "all", "apply", ("tick", 49_999), ("open", 0)]


def test_a_click_on_the_box_ticks_and_two_on_the_words_open(shown, qtbot):
    view = shown.view
    port = view.viewport()
    with qtbot.waitSignal(view.ticked) as ticked:
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=view.place_of(2, "tick").center())
    assert ticked.args == [2]
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=view.place_of(1, "before").center())
    assert opened.args == [1]
    assert [view.can_tick(n) for n in range(5)] == [False, True, True, False, False]


def test_the_head_sorts_by_click_and_by_key(shown, qtbot):
    head, got = shown.head, []
    head.sorted.connect(lambda name, backwards: got.append((name, backwards)))
    row = QRect(0, 0, shown.view.viewport().width(), 26)
    columns = shown.view.delegate.columns(row.width(), head.layoutDirection())
    offset = head.width() - row.width() if head.layoutDirection() is draw.RTL else 0
    place = columns.rect("after", row).center().toPoint() + QPoint(offset, 0)
    QTest.mouseClick(head, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseClick(head, Qt.MouseButton.LeftButton, pos=place)
    head.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(head, key)
    assert got[:2] == [("after", False), ("after", True)]
    assert got[2][0] in ("key", "before")
    assert head.accessibleDescription()


def test_every_kind_and_state_paints(shown):
    image = shown.grab().toImage()
    colours = {image.pixelColor(x, y).rgb() for x in range(0, 1200, 3) for y in range(30, 290, 3)}
    assert len(colours) > 40


def test_a_prefix_is_joined_to_its_word_and_outside_the_fill(qapp):
    """The glyphs are those of the whole word, and the fill covers those of the name alone."""
    row = make_row("قال لإمام علي رحمان", "a", Span(5, 19))
    whole = row.before[-row.prefix :] + row.quote
    run = _run(whole)
    plain = QTextLayout(whole, fonts.font("concordance"))
    plain.beginLayout()
    plain.createLine().setLineWidth(1000)
    plain.endLayout()
    drawn, alone = ([index for glyphs in one.glyphRuns() for index in glyphs.glyphIndexes()] for one in (run.qt, plain))
    assert drawn == alone
    (fill,), (word,) = run.pieces(0, row.prefix, len(whole)), run.pieces(0, 0, len(whole))
    assert fill[0] == word[0]
    assert fill[1] < word[1]  # the prefix stands at the right of the fill
