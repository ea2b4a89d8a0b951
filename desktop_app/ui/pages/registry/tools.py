"""What stands over the table: the filter, and what the rows are narrowed to."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.model.registry import CONFLICT, NO_PAIR, ONLY, SINGLE_SOURCE, UNCONFIRMED, WITHOUT_PAIR
from desktop_app.ui.inspector.chips_row import FlowBox
from desktop_app.ui.look.now import Dressed
from desktop_app.ui.pages.registry.pair_menu import pair_menu
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Field

_AFTER = 60  # ms without a key before the rows follow
_ICONS = {CONFLICT: "git-compare", UNCONFIRMED: "lightbulb", WITHOUT_PAIR: "unlink", SINGLE_SOURCE: "circle-dot"}


class RegistryTools(Dressed):
    """`changed` says that other rows are wanted; Down or Enter in the filter asks for the table."""

    changed = Signal()
    table_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.pair = ""
        box = FlowBox(self)
        self._box = box
        self.field = Field("search", parent=box)
        self.field.setFixedWidth(230)
        self.field.line.installEventFilter(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER)
        self._soon.timeout.connect(self.changed)
        self.field.line.textChanged.connect(lambda _text: self._soon.start())
        self._pair = Button("plain", "flag", drop=True, height=28, parent=box)
        self._pair.clicked.connect(self._drop)
        self.only = {name: Button("plain", _ICONS[name], height=28, parent=box) for name in ONLY}
        for widget in (self.field, self._pair, *self.only.values()):
            box.flow.addWidget(widget)
        for button in self.only.values():
            button.setCheckable(True)
            button.toggled.connect(lambda _on: self.changed.emit())
        self.dressed()

    def wanted(self) -> frozenset[str]:
        """What the rows are narrowed to."""
        return frozenset(name for name, button in self.only.items() if button.isChecked())

    def narrowed(self) -> bool:
        """Whether anything hides rows."""
        return bool(self.field.line.text().strip() or self.pair or self.wanted())

    def clear(self) -> None:
        """Shows all rows."""
        self.pair = ""
        self.field.line.show_value("")
        for button in self.only.values():
            blocked = button.blockSignals(True)
            button.setChecked(False)
            button.blockSignals(blocked)
        self.dress()
        self._soon.stop()
        self.changed.emit()

    def narrow(self, pair: str) -> None:
        """Shows the records of that pair only, when the rows are next asked for."""
        self.clear()
        self.pair = pair
        self.dress()

    def type_on(self, letters: str) -> None:
        """The keyboard goes to the filter, where these letters are written."""
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if letters:
            self.field.line.insert(letters)
        else:
            self.field.line.selectAll()

    def dress(self) -> None:
        self.field.line.setPlaceholderText(self.tr("Filter by any letters"))
        self.field.line.setAccessibleName(self.tr("Filter the records"))
        names = {
            CONFLICT: self.tr("In conflict"),
            UNCONFIRMED: self.tr("Unconfirmed"),
            WITHOUT_PAIR: self.tr("No relationship"),
            SINGLE_SOURCE: self.tr("One source"),
        }
        for name, button in self.only.items():
            button.setText(names[name])
        words = self.tr("All relationships") if not self.pair else self._pair_words()
        self._pair.set_face(words, icon="flag")
        self._pair.setAccessibleName(self.tr("Relationship: {name}").format(name=words))
        self._box.updateGeometry()
        self._stand()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):  # fmt: skip
            self._soon.stop()
            self.changed.emit()
            self.table_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, _event: object) -> None:
        self._stand()

    def _stand(self) -> None:
        """As high as the rows of its flow, since a column does not ask for that again."""
        height = self._box.flow.heightForWidth(max(1, self.width() - 24)) + 20
        self._box.setGeometry(12, 10, max(1, self.width() - 24), height - 20)
        if height != self.height():
            self.setFixedHeight(height)

    def _pair_words(self) -> str:
        return self.tr("No relationship") if self.pair == NO_PAIR else self._session.pair_words(self.pair)

    def _drop(self) -> None:
        def take(pair: str) -> None:
            self.pair = pair
            self.dress()
            self.changed.emit()

        menu = pair_menu(self._session, self, lambda pair: take(pair or NO_PAIR))
        every = menu.addAction(self.tr("All relationships"))
        every.triggered.connect(lambda _checked=False: take(""))
        first = menu.actions()[0]
        menu.insertAction(first, every)
        menu.insertSeparator(first)
        menu.popup(self._pair.mapToGlobal(self._pair.rect().bottomLeft()))
