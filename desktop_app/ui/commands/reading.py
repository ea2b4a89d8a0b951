"""What concerns the reading view: which marks it shows, how the page looks, where one goes in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.ui.middle.mark_filter import MarkFilter

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame
    from desktop_app.ui.reader.interactive_page import InteractivePage


class ReadingCommands(QObject):
    """One method for each action."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window = window

    def reading(self) -> None:
        self._window.area.head.open_reading()

    def filter_marks(self) -> None:
        from desktop_app.ui.middle.filter_box import FilterBox
        from desktop_app.ui.widgets.drop import open_box_of

        area = self._window.area
        there = open_box_of(self._window, FilterBox)
        if there is not None:
            there.close_box()
        else:
            FilterBox(self._window.session, area.marks, area.head.filter_button).open_box()

    def all_marks(self) -> None:
        self._window.area.marks.set_filter(MarkFilter())

    def jump(self) -> None:
        self._page().jump.open()

    def grow(self) -> None:
        self._page().acts.grow(1)

    def shrink(self) -> None:
        self._page().acts.grow(-1)

    def marks_here(self) -> None:
        self._page().acts.list_marks()

    def _page(self) -> "InteractivePage":
        """The page, with the keyboard."""
        page = self._window.area.view.page
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return page
