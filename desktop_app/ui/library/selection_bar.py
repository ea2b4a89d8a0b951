"""What stands below the list while several articles are chosen: how many, and what can be done with all of them."""

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.model.things import ArticleState
from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.counted import counted
from desktop_app.ui.language import translate
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Line
from desktop_app.ui.word_tables import STATE_ICONS
from desktop_app.ui.words import state_name


class SelectionBar(Dressed):
    """States, details, deleting: each one step for all."""

    let_go = Signal()

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setFixedHeight(40)
        self._words = Line("ui_strong", parent=self)
        self._buttons: dict[str, HeadButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(0)
        row.addSpacing(8)
        row.addWidget(self._words, 1)
        icons = {f"state_{state}": STATE_ICONS[state][0] for state in ArticleState}
        for name, icon in (icons | {"edit_details": "pencil", "delete_article": "trash-2"}).items():
            button = self._buttons[name] = HeadButton("quiet", icon, height=26, parent=self)
            button.clicked.connect(lambda _checked=False, name=name: actions.by_id[name].trigger())
            row.addWidget(button)
        self._close = HeadButton("quiet", "x", height=26, parent=self)
        self._close.clicked.connect(self.let_go)
        row.addWidget(self._close)
        self.dressed()
        self.hide()

    def show_count(self, count: int, writable: bool) -> None:
        """Hidden where fewer than two are chosen."""
        self._count = count
        for button in self._buttons.values():
            button.setVisible(writable)
        self.dress()
        self.setVisible(count > 1)

    def dress(self) -> None:
        self._words.set_text(counted.articles(self._count))
        for state in ArticleState:
            words = translate("Library", "Set state: {state}").format(state=state_name(state))
            self._buttons[f"state_{state}"].set_words(words)
        self._buttons["edit_details"].set_words(translate("Library", "Edit details of all"))
        self._buttons["delete_article"].set_words(translate("Library", "Delete all of them"))
        self._close.set_words(translate("Library", "Let the selection go"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        painter.fillRect(self.rect(), theme.colour("selection"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
