"""The three panes and their widths: which are to be seen, at which window width, remembered across starts."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.settings.file import Settings
from desktop_app.ui.look.tokens import layout
from desktop_app.ui.widgets.splitter import HairlineSplitter


class Panes(QWidget):
    """Library, reader, inspector. Where the window gets narrow, those at the sides first give the reader of their
    width; then the inspector, then the library, stand over it, until what one goes to is under them."""

    shown_changed = Signal()

    def __init__(self, library: QWidget, reader: QWidget, inspector: QWidget, settings: Settings,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._library, self._reader, self._inspector, self._settings = library, reader, inspector, settings
        self._splitter = HairlineSplitter(Qt.Orientation.Horizontal, self)
        for pane in (library, reader, inspector):
            self._splitter.addWidget(pane)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(2, 0)
        library.setMinimumWidth(layout("library.min"))
        library.setMaximumWidth(layout("library.max"))
        inspector.setMinimumWidth(layout("inspector.min"))
        inspector.setMaximumWidth(layout("inspector.max"))
        reader.setMinimumWidth(360)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self._aside = False
        self._floating: dict[QWidget, bool] = {library: False, inspector: False}
        self._wanted = {library: settings.get("window.library"), inspector: settings.get("window.inspector")}
        self._liked = dict(zip((library, inspector), settings.get("window.widths")[::2], strict=True))
        self._splitter.setSizes(list(settings.get("window.widths")))
        self._splitter.splitterMoved.connect(lambda _at, _handle: self._like())
        library.setVisible(self._wanted[library])
        inspector.setVisible(self._wanted[inspector])

    def library_shown(self) -> bool:
        return self._library.isVisibleTo(self)

    def inspector_shown(self) -> bool:
        return self._inspector.isVisibleTo(self)

    def toggle_library(self) -> None:
        self._show(self._library, not self.library_shown())

    def toggle_inspector(self) -> None:
        self._show(self._inspector, not self.inspector_shown())

    def show_inspector(self) -> None:
        self._show(self._inspector, True)

    def set_inspector_aside(self, aside: bool) -> None:
        """While a page that has no use for the inspector stands there, it is out of sight."""
        self._aside = aside
        if not self._floating[self._inspector]:
            self._inspector.setVisible(bool(self._wanted[self._inspector]) and not aside)
            self.shown_changed.emit()

    def floating(self, pane: QWidget) -> bool:
        """Whether the pane stands over the reader for want of room."""
        return self._floating[pane]

    def give_way(self, place: QRect) -> bool:
        """Closes a pane that stands over this place, in pixels of ours; whether one did and had the keyboard."""
        gone = [pane for pane in self._over() if pane.geometry().intersects(place)]
        had = any(pane.isAncestorOf(pane.window().focusWidget()) for pane in gone if pane.window().focusWidget())
        for pane in gone:
            self._show(pane, False)
        return had

    def let_go(self) -> None:
        """Closes panes that stand over the reader."""
        for pane in self._over():
            self._show(pane, False)

    def _over(self) -> list[QWidget]:
        """The panes that stand over the reader now."""
        return [pane for pane, floats in self._floating.items() if floats and pane.isVisible()]

    def keep(self) -> None:
        """Remembers widths and what is open."""
        widths = [self._liked[self._library], self._reader.width(), self._liked[self._inspector]]
        self._settings.put("window.widths", widths)
        self._settings.put("window.library", bool(self._wanted[self._library]))
        self._settings.put("window.inspector", bool(self._wanted[self._inspector]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self._inspector, self.width() < layout("drop.inspector_tab_below"))
        self._fit(self._library, self.width() < layout("drop.library_closed_below"))
        self._share()
        self._stand()

    def _like(self) -> None:
        """A width that was set by hand is the one to come back to."""
        for pane in self._liked:
            if not self._floating[pane] and pane.isVisible():
                self._liked[pane] = pane.width()

    def _share(self) -> None:
        """Gives each pane its width: in a narrow window the sides have less than they like, the inspector first."""
        both = (self._inspector, self._library)
        sides = [pane for pane in both if not self._floating[pane] and pane.isVisibleTo(self)]
        widths = {pane: self._liked[pane] for pane in sides}
        rest = self._splitter.width() - self._splitter.handleWidth() * len(sides)
        for pane in sides:
            short = layout("reader_column") - (rest - sum(widths.values()))
            widths[pane] -= min(max(0, short), widths[pane] - pane.minimumWidth())
        reader = rest - sum(widths.values())
        self._splitter.setSizes([widths.get(self._library, 0), reader, widths.get(self._inspector, 0)])

    def _show(self, pane: QWidget, shown: bool) -> None:
        if not self._floating[pane]:
            self._wanted[pane] = shown
        else:
            for other, floats in self._floating.items():
                if floats and other is not pane and shown:
                    other.hide()
        pane.setVisible(shown)
        self._share()
        self._stand()
        self.shown_changed.emit()

    def _fit(self, pane: QWidget, floats: bool) -> None:
        """Takes the pane out of the row of panes, or back into it."""
        if floats == self._floating[pane]:
            return
        self._floating[pane] = floats
        pane.setContentsMargins(*((1, 0, 1, 0) if floats else (0, 0, 0, 0)))  # room for the border in `paper`
        if floats:
            pane.setParent(self)
            pane.hide()
        else:
            self._splitter.insertWidget(0 if pane is self._library else 2, pane)
            pane.setVisible(bool(self._wanted[pane]) and not (self._aside and pane is self._inspector))
        self.shown_changed.emit()

    def _stand(self) -> None:
        """Places floating panes at their own edge."""
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for pane, floats in self._floating.items():
            if floats:
                width = layout("library.width" if pane is self._library else "inspector.width")
                width = min(width, self.width() - 40)
                at_right = right == (pane is self._library)
                pane.setGeometry(self.width() - width if at_right else 0, 0, width, self.height())
                pane.raise_()
