"""The middle of the window: the reader, or a page in its place."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.ui.part import Part

Factory = Callable[[], Part]


class Stage(QWidget):
    """Escape on a page, and whatever opens an article, leads back to the reader."""

    shown = Signal(str)  # the page's name, "" for the reader

    def __init__(self, reader: QWidget, pages: Mapping[str, Factory], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader, self._factories = reader, pages
        self._pages: dict[str, Part] = {}
        self._stack = QStackedLayout(self)
        self._stack.addWidget(reader)
        self.setMinimumWidth(360)

    @property
    def page(self) -> str:
        """The name of the page that stands there, "" for the reader."""
        current = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is current), "")

    def part(self) -> Part | None:
        """The page that stands there."""
        return self._pages.get(self.page)

    def show_page(self, name: str, what: object = None) -> None:
        """Makes the page if need be, and brings it to the front."""
        if name not in self._pages:
            page = self._pages[name] = self._factories[name]()
            page.left.connect(self.show_reader)
            self._stack.addWidget(page)
        page = self._pages[name]
        page.open_at(what)
        self._stack.setCurrentWidget(page)
        page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(name)

    def show_reader(self) -> None:
        """Back to the reader; nothing where it stands already."""
        if self.page:
            self._stack.setCurrentWidget(self._reader)
            self.shown.emit("")

    def leaving(self) -> None:
        """The project is about to be closed."""
        for page in self._pages.values():
            page.leaving()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.page:
            self.show_reader()
        else:
            super().keyPressEvent(event)
