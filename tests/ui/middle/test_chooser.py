"""The box that asks for the record."""

from PySide6.QtGui import QFontMetricsF

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.look import fonts
from desktop_app.ui.words import mark_as


def test_the_kind_is_named_in_full_beside_a_long_quote(make_window, project, qtbot):
    window = make_window(project, "ar")
    text = window.session.desk.articles.text(window.session.article)
    chooser = window.area.chooser
    for kind in Kind:
        window.area.view.mark_requested.emit(kind, Span(0, len(text)), True)
        qtbot.waitUntil(chooser.isVisible)
        needed = QFontMetricsF(fonts.font("ui")).horizontalAdvance(mark_as(kind))
        qtbot.waitUntil(lambda needed=needed: chooser._asks.width() >= needed)
        assert chooser.line.width() > 60
