"""The foot of the registry: how many records are chosen, and what can be done with all of them."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.counted import counted
from desktop_app.ui.key_map import with_key
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.label import Line

_ROOM = 660  # px from which the buttons have their words


class RegistryFoot(Dressed):
    """Buttons of the actions on chosen records."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._count = self._all = 0
        self._words = Line("ui", "ink_soft", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(6)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._buttons: dict[str, Button] = {}
        for name, icon in (
            ("pair_of_records", "arrow-left-right"),
            ("confirm_records", "check"),
            ("star_records", "star"),
            ("merge_records", "git-merge"),
            ("delete_records", "trash-2"),
        ):
            button = self._buttons[name] = Button("plain", icon, height=28, parent=self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the table
            button.clicked.connect(actions.by_id[name].trigger)
            row.addWidget(button)
        self.setFixedHeight(44)
        self.dressed()

    def show_count(self, chosen: int, all_of_them: int, may_write: bool) -> None:
        """How many of the rows are chosen."""
        self._count, self._all = chosen, all_of_them
        for name, button in self._buttons.items():
            button.setVisible(may_write and chosen >= (2 if name == "merge_records" else 1))
        self.dress()

    def dress(self) -> None:
        short = {
            "pair_of_records": self.tr("Relationship…"),
            "confirm_records": self.tr("Confirm"),
            "star_records": self.tr("Key point"),
            "merge_records": self.tr("Merge…"),
            "delete_records": self.tr("Delete"),
        }
        for name, button in self._buttons.items():
            button.setText(short[name] if self.width() >= _ROOM else "")
            button.setToolTip(with_key(self._actions.words(name), name))
            button.setAccessibleName(self._actions.words(name))
        if self._count > 1:
            words = self.tr("{records} chosen").format(records=counted.records(self._count))
        else:
            words = counted.records(self._all) if self._all else ""
        self._words.set_text(words)

    def resizeEvent(self, _event: object) -> None:
        self.dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        painter.fillRect(self.rect(), theme.colour("pane"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
