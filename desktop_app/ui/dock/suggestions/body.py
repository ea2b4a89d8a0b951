"""The middle of the dock: the groups beside the places of one, each with its part of the width."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.settings.file import Settings
from desktop_app.ui.widgets.splitter import HairlineSplitter

SHARE = "suggest.groups"
_LEAST, _MOST = 150, 300  # px of the groups, where nobody dragged
_USUAL = 0.27
_PLACES = 340  # px without which a place says nothing


class QueueBody(HairlineSplitter):
    """The part that the groups were dragged to is kept, at any width of the window and in the next session."""

    def __init__(self, groups: QWidget, places: QWidget, settings: Settings, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._settings = settings
        self.addWidget(groups)
        self.addWidget(places)
        groups.setMinimumWidth(_LEAST)
        places.setMinimumWidth(_PLACES)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(lambda _at, _part: self._keep())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        kept, whole = self._settings.get(SHARE), self.width()
        wanted = round(whole * kept / 1000) if kept else min(_MOST, round(whole * _USUAL))
        wide = max(_LEAST, min(wanted, whole - _PLACES))
        self.setSizes([wide, whole - wide])

    def _keep(self) -> None:
        sizes = self.sizes()
        self._settings.put(SHARE, round(1000 * sizes[0] / max(1, sum(sizes))))
