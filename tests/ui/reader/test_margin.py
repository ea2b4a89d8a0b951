"""The margin lane."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.reader.margin import entries, paint_margin
from desktop_app.ui.reader.marks import MARGIN_ORDER, SUGGESTION, MarkView
from desktop_app.ui.reader.measures import Measures, names_fit
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.conftest import Shower
from tests.ui.reader.samples import mark

SIZES = Measures(100, 800, False, True)


def _mark(mark_id: str, kind: Kind, start: int = 0, label: str = "") -> MarkView:
    return MarkView(mark_id, Span(start, start + 3), kind, label or mark_id)


def test_two_names_to_a_line_then_how_many_more() -> None:
    marks = [_mark(str(at), Kind.PERSON, at) for at in range(5)]
    found = entries([(100.0, marks)], SIZES, None)
    assert [entry.mark.id for entry in found] == ["0", "1"]
    assert [entry.more for entry in found] == [0, 3]
    assert found[0].rect.bottom() <= found[1].rect.top()
    assert found[1].rect.bottom() <= 100 + SIZES.pitch
    assert entries([(100.0, marks[:2])], SIZES, None)[1].more == 0


def test_the_order_is_the_designs_and_the_current_one_is_first() -> None:
    marks = [_mark(kind.value, kind) for kind in reversed(MARGIN_ORDER)]
    found = entries([(0.0, marks)], SIZES, None, rows=20)
    assert [entry.mark.kind for entry in found] == list(MARGIN_ORDER)
    assert set(MARGIN_ORDER) == set(Kind)
    found = entries([(0.0, marks)], SIZES, "country", rows=20)
    assert found[0].mark.kind is Kind.COUNTRY


def test_marks_of_one_record_on_a_line_are_one_name() -> None:
    marks = [_mark("a", Kind.PERSON, 0, "نادر"), _mark("b", Kind.PERSON, 9, "نادر"), _mark("c", Kind.PLACE, 4, "نادر")]
    found = entries([(0.0, marks)], SIZES, None)
    assert [entry.ids for entry in found] == [("a", "b"), ("c",)]


@pytest.mark.parametrize("zoom", [80, 100, 250])
def test_names_of_two_lines_never_overlap(zoom: int) -> None:
    sizes = Measures(zoom, 800, False, True)
    lines = [(float(at * sizes.pitch), [_mark(f"{at}{each}", Kind.PERSON) for each in "abc"]) for at in range(4)]
    rects = [entry.rect for entry in entries(lines, sizes, None)]
    assert all(one.bottom() <= other.top() for one, other in zip(rects, rects[1:], strict=False))  # noqa: RUF007
    assert rects[0].height() >= 17


def test_names_stand_left_of_the_text_beside_the_line_of_their_first_letter(view: ReaderView) -> None:
    view.set_marks([mark("m", "للآلات"), mark("n", "السدود"), mark("s", "مواسم", origin=SUGGESTION)])
    scene = view.page.scene
    assert [entry.mark.id for entry in scene.entries] == ["m", "n", "s"]
    for entry in scene.entries:
        line = next(line for line in scene.lines if line.start <= entry.mark.span.start < line.end)
        assert line.top <= entry.rect.top() <= line.top + view.page.page.measures.pitch
        assert entry.rect.right() < view.page.page.measures.left


def test_a_narrow_window_has_icons_only(show: Shower) -> None:
    assert names_fit(1400, 800)
    assert not names_fit(1100, 800)
    assert not names_fit(1400, 560)
    view = show(width=560)
    assert view.page.page.measures.lane == 28
    view.set_marks([mark("m", "نادر")])
    assert view.page.scene.entries[0].rect.width() == 28
    view.grab()


def test_many_marks_that_lost_their_place_say_how_many_more(view: ReaderView) -> None:
    view.set_marks([MarkView(str(at), Span(0, 0), Kind.PERSON, f"اسم {at}", lost=True) for at in range(7)])
    found = view.page.scene.entries
    assert len(found) == 3
    assert found[-1].more == 4
    assert QRectF(0, 0, 800, view.page.page.header).contains(found[-1].rect)


def test_the_box_of_the_current_name_keeps_clear_of_its_letters(view: ReaderView) -> None:
    view.set_marks([_mark("m", Kind.PERSON, 0, "شي جين بينغ")])
    entry = view.page.scene.entries[0]
    shot = QImage(view.width(), 400, QImage.Format.Format_RGB32)
    shot.fill(Theme("light").colour("paper"))
    painter = QPainter(shot)
    paint_margin(painter, [entry], Theme("light"), "m", None, True)
    painter.end()
    rect = entry.rect.toRect()
    bottom = next(y for y in range(rect.bottom() - 5, rect.bottom() + 4) if _inked(shot, rect.left() + 8, y))
    letters = range(rect.right() - 90, rect.right() - 28)
    assert any(_inked(shot, x, y) for x in letters for y in range(rect.top() + 5, bottom - 4))
    assert not any(_inked(shot, x, bottom - 1) for x in letters)


def _inked(shot: QImage, x: int, y: int) -> bool:
    return shot.pixelColor(x, y).lightness() < 215


def test_where_there_is_no_room_for_names_an_icon_lists_all_of_its_line(show: Shower, qtbot: QtBot) -> None:
    view = show(width=500)
    words = ("وزير", "الموانئ", "نادر", "الجبلي")
    view.set_marks([mark(one, one, list(Kind)[at]) for at, one in enumerate(words)])
    full = next(entry for entry in view.page.scene.entries if entry.more)
    with qtbot.waitSignal(view.menu_requested) as asked:
        QTest.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=full.rect.center().toPoint())
    assert asked.args[0] == [*full.ids, *full.rest]
    view.set_plain(False)
    wide = show(width=1250)
    wide.set_marks([mark(one, one, list(Kind)[at]) for at, one in enumerate(words)])
    full = next(entry for entry in wide.page.scene.entries if entry.more)
    assert full.rect.contains(full.more_area)
    assert not full.more_area.contains(full.rect.right() - 10, full.rect.center().y())
    with qtbot.waitSignal(wide.menu_requested) as asked:
        QTest.mouseClick(wide.page.viewport(), Qt.MouseButton.LeftButton, pos=full.more_area.center().toPoint())
    assert asked.args[0] == list(full.rest)
