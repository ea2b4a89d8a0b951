"""The end of a guessed field gives way to its value."""

from PySide6.QtGui import QFontMetricsF

from desktop_app.model.things import Claim, ClaimState
from desktop_app.ui.app import make_application
from desktop_app.ui.inspector.guess_tail import GuessTail
from desktop_app.ui.widgets.field import Field

WORDS = "في الرابع من مايو سنة ألفين وثلاث وعشرين"


def _claim() -> Claim:
    return Claim("c", "r", "signed", "2023-05-04", WORDS, None, ClaimState.GUESSED, "", "", "", "", "")


def _field(qtbot, value: str, width: int) -> tuple[Field, GuessTail]:
    make_application()
    field = Field()
    qtbot.addWidget(field)
    tail = GuessTail(field, field)
    field.add_end(tail)
    field.line.show_value(value)
    tail.show_claim(_claim())
    field.resize(width, 28)
    field.show()
    qtbot.waitExposed(field)
    return field, tail


def test_the_value_is_whole_and_the_words_stand_where_they_fit(qtbot):
    for value, width, said in (("4 May 2023", 150, False), ("4 May 2023", 320, True), ("2023", 220, True)):
        field, tail = _field(qtbot, value, width)
        needed = QFontMetricsF(field.line.font()).horizontalAdvance(value) + 4
        qtbot.waitUntil(lambda field=field, needed=needed: field.line.width() >= needed)
        assert tail._words.isVisible() is said, (value, width)
        assert not said or tail._words.width() >= tail._words.sizeHint().width()
        assert field.minimumSizeHint().width() < 120
        assert WORDS in tail._tick.toolTip()


def test_words_come_back_where_the_field_grows(qtbot):
    field, tail = _field(qtbot, "4 May 2023", 150)
    field.resize(320, 28)
    qtbot.waitUntil(tail._words.isVisible)
    needed = QFontMetricsF(field.line.font()).horizontalAdvance("4 May 2023") + 4
    qtbot.waitUntil(lambda: field.line.width() >= needed)
