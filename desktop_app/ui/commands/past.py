"""What the menu Edit does with the past: the history and the recycle bin."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame


class PastCommands(QObject):
    """One method for each action."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window = window

    def history(self) -> None:
        from desktop_app.ui.panels.history_panel import HistoryPanel

        HistoryPanel.toggle(self._window)

    def recycle_bin(self) -> None:
        from desktop_app.ui.panels.bin_panel import BinPanel

        BinPanel.toggle(self._window)
