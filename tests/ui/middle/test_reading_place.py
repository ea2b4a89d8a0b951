"""Where one reads: counted as evidence counts it, and gone on from after a jump."""

from PySide6.QtCore import Qt

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from tests.ui.conftest import SIXTY


def test_paragraphs_are_counted_as_evidence_counts_them(reading):
    window = reading()
    desk, start = window.session.desk, SIXTY.index("رقم 7 ")
    mark = desk.marks.annotate(window.session.article, Span(start, start + 3), Kind.SECTOR)
    window.session.go_to(mark)
    assert window.area.view.paragraph_numbers() == (desk.records.mentions(mark.record)[0].paragraph, 60)


def test_after_a_jump_keys_go_on_from_the_mark(reading, press):
    window = reading()
    start = SIXTY.index("الوفد", SIXTY.index("رقم 30 "))
    mark = window.session.desk.marks.annotate(window.session.article, Span(start, start + 5), Kind.ORGANISATION)
    window.session.go_to(mark)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert window.area.view.selection() == Span(start, start + 1)
    assert window.area.view.current() == mark.id
