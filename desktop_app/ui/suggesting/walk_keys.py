"""N and P outside the page: they walk to the next and the previous suggestion from any list or button beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop_app.ui.keyboard import latin_letter

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame

_WALKS = {"N": "next_suggestion", "P": "previous_suggestion"}
_HELD = ~Qt.KeyboardModifier.KeypadModifier


class WalkKeys(QObject):
    """Sits on the window's QWindow, since lists keep letters for themselves to search their rows.

    It leaves the keys alone where they write, in the page, which knows them, and where the page is not to be seen:
    under a box, a menu or another page.
    """

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        name = _WALKS.get(latin_letter(event))
        if name is None or event.modifiers() & _HELD or not self._may():
            return False
        self._window.actions_.by_id[name].trigger()
        return True

    def _may(self) -> bool:
        window, widget = self._window, QApplication.focusWidget()
        if window.session.article is None or window.stage.page or QApplication.activePopupWidget() is not None:
            return False
        if widget is None or widget.window() is not window:
            return widget is None
        if widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled) or window.area.view.isAncestorOf(widget):
            return False
        from desktop_app.ui.panels.overlay import Overlay

        while widget is not None and not isinstance(widget, Overlay):
            widget = widget.parentWidget()
        return widget is None
