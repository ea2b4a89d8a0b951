"""The keys beside the current suggestion."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.reader.answer_keys import answers_box
from desktop_app.ui.reader.geometry import Bands
from desktop_app.ui.reader.marks import SUGGESTION
from tests.ui.reader.samples import mark, span_of

LONG = "نادر الجبلي معرضاً دائماً للآلات الزراعية، بحضور"


@pytest.mark.parametrize("words", ["شرقاباد", "الزراعية", "Water Board", LONG])
def test_they_stand_below_their_suggestion_and_within_the_column(view, words):
    view.set_marks([mark("s", words, origin=SUGGESTION)])
    view.stand_on("s")
    page = view.page
    found = page._answered_by()
    assert found
    line = max(found, key=lambda one: one.base)
    box, sizes = answers_box(line, Bands(page.page.measures)), page.page.measures
    assert box.top() > line.base
    assert box.bottom() < line.base + sizes.pitch - sizes.em * 0.7  # above the letters of the next line
    assert sizes.left <= box.left() and box.right() <= sizes.left + sizes.column


def test_only_while_they_would_be_heard(view):
    view.set_marks([mark("s", "نادر", origin=SUGGESTION), mark("m", "السدود")])
    view.set_current("m")
    assert view.page._answered_by() == ()
    view.set_current("s")
    assert view.page._answered_by()
    view.select(span_of("AFP"))
    assert view.page._answered_by() == ()
    view.clear_selection()
    view.page.show_answers(False)
    assert view.page._answered_by() == ()
    view.page.show_answers(True)
    field = QLineEdit(view.window())
    field.show()
    field.setFocus()
    assert view.page._answered_by() == ()


def test_they_are_painted_over_what_stands_below(view):
    view.set_marks([mark("s", "نادر", origin=SUGGESTION)])
    before = view.grab().toImage()
    view.stand_on("s")
    QTest.qWaitForWindowExposed(view.window())
    assert view.grab().toImage() != before


@pytest.mark.parametrize("zoom", [100, 150])
def test_below_a_title_they_leave_the_soft_line_alone(show, zoom):
    title = "سد جديد في شرقاباد"
    view = show(f"{title}\n\nافتتح المدير السد أمس.", title=title)
    view.set_zoom(zoom)
    view.set_marks([mark("s", span_of("شرقاباد", title), origin=SUGGESTION)])
    view.stand_on("s")
    page = view.page
    [line] = page._answered_by()
    box = answers_box(line, Bands(page.page.measures))
    layout, inside, _colour = page.title._layouts[-1]
    letters = layout.lineAt(0)
    base = page.page.title_end - page.scroller.value + inside + letters.position().y() + letters.ascent()
    assert box.bottom() <= base - 0.6 * QFontMetricsF(layout.font()).ascent()
