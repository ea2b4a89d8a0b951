"""The dock below the panes: one part at a time, its height remembered where it was set by hand."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.settings.file import Settings
from desktop_app.ui.part import Part
from desktop_app.ui.stage import Factory
from desktop_app.ui.widgets.keyboard_before import KeyboardBefore
from desktop_app.ui.widgets.splitter import HairlineSplitter

_LEAST = 160


class Docked(QWidget):
    """The panes above and the dock below; closed, the dock isn't there at all. Escape in it closes it."""

    shown = Signal(str)  # the part's name, "" when it was closed
    stranded = Signal()  # closed with the keyboard in it, and what had that before is not to be seen

    def __init__(self, panes: QWidget, parts: Mapping[str, Factory], settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._factories, self._settings = parts, settings
        self._parts: dict[str, Part] = {}
        self._before = KeyboardBefore()
        self._splitter: QSplitter = HairlineSplitter(Qt.Orientation.Vertical, self)
        self._splitter.addWidget(panes)
        self._dock = QStackedWidget(self._splitter)
        self._dock.setMinimumHeight(_LEAST)
        self._dock.hide()
        self._splitter.setStretchFactor(0, 1)
        self._splitter.splitterMoved.connect(self._like)
        self._liked = settings.get("window.dock")  # not what is left of it in a small window
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)

    @property
    def name(self) -> str:
        """The name of the part that is to be seen, "" for none."""
        current = self._dock.currentWidget() if self._dock.isVisibleTo(self) else None
        return next((name for name, part in self._parts.items() if part is current), "")

    def part(self) -> Part | None:
        """The part that is to be seen."""
        return self._parts.get(self.name)

    def open(self, name: str, what: object = None) -> None:
        """Makes the part if need be, shows it and gives it the keyboard."""
        if name not in self._parts:
            part = self._parts[name] = self._factories[name]()
            part.left.connect(self.close_dock)
            self._dock.addWidget(part)
        part = self._parts[name]
        if not self._inside():
            self._before.remember()
        if not self._dock.isVisibleTo(self):
            self._dock.show()
            self._share()
        self._dock.setCurrentWidget(part)
        part.open_at(what)
        part.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(name)

    def close_dock(self) -> None:
        """Closes the dock and gives the keyboard back."""
        if not self._dock.isVisibleTo(self):
            return
        self.keep()
        had = self._inside()
        self._dock.hide()
        if not self._before.give_back() and had:
            self.stranded.emit()
        self.shown.emit("")

    def leaving(self) -> None:
        """The project is about to be closed."""
        for part in self._parts.values():
            part.leaving()
        self.close_dock()

    def keep(self) -> None:
        """Remembers the height that is liked."""
        self._settings.put("window.dock", self._liked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._dock.isVisibleTo(self):
            self._share()

    def _like(self) -> None:
        """A height that was set by hand is the one to come back to."""
        self._liked = max(_LEAST, self._splitter.sizes()[1])

    def _share(self) -> None:
        self._splitter.setSizes([max(_LEAST, self.height() - self._liked), self._liked])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._inside():
            self.close_dock()
        else:
            super().keyPressEvent(event)

    def _inside(self) -> bool:
        """Whether the dock has the keyboard."""
        focus = QApplication.focusWidget()
        return focus is not None and self._dock.isAncestorOf(focus)
