"""The head of the inspector: kind, what supports the record, its name, the star; and the bar of guesses."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.ui.counted import counted
from desktop_app.ui.key_map import keys_shown, with_key
from desktop_app.ui.look import draw, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import radius
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Label, Line, Sign


class KindBox(QWidget):
    """The kind's icon on its fill."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind: Kind | None = None
        self.setFixedSize(30, 30)
        look().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        if self.kind is None:
            draw.box(painter, QRectF(self.rect()), theme.colour("hover"), None, radius("card"))
            painter.drawPixmap(7, 7, icons.pixmap("file-text", theme.colour("ink_soft"), 16))
            return
        colour = theme.kind(self.kind)
        ground = theme.kind(self.kind)
        ground.setAlphaF(0.22)
        draw.box(painter, QRectF(self.rect()), ground, None, radius("card"))
        painter.drawPixmap(7, 7, icons.pixmap(kind_looks().of(self.kind).icon, colour, 16))


class InspectorHead(Dressed):
    """`starred` carries what the star is to be."""

    starred = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = KindBox(self)
        self._caption = Line("caption", "ink_soft", parent=self)
        self._title = Label("record_title", own=True, parent=self)
        self._title.at_most(3)  # a statement is called by its words, which may be many
        self._star = HeadButton("quiet", "star", height=28, parent=self)
        self._star.setCheckable(True)
        kept = self._star.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._star.setSizePolicy(kept)
        self._star.clicked.connect(self.starred)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._caption)
        words.addWidget(self._title)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 11, 4, 10)
        row.setSpacing(10)
        row.addSpacing(10)  # margins don't mirror, spaces do
        row.addWidget(self._box, 0)
        row.addLayout(words, 1)
        row.addWidget(self._star, 0)
        row.setAlignment(self._box, Qt.AlignmentFlag.AlignTop)
        row.setAlignment(self._star, Qt.AlignmentFlag.AlignTop)
        self.dressed()

    def show_thing(self, kind: Kind | None, caption: str, title: str, star: bool | None) -> None:
        """`star` None: this thing can't be a key point."""
        self._box.kind = kind
        self._box.update()
        self._caption.set_text(caption)
        self._title.setText(title)
        self._star.setVisible(star is not None)
        self._star.setChecked(bool(star))
        self._star.set_face(icon="star-filled" if star else "star", tint="accent" if star else "ink_faint")

    def dress(self) -> None:
        self._star.set_words(with_key(self.tr("Goes into the key points"), "key_point"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(look().theme.colour("line"), 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))


class GuessBar(Dressed):
    """How many values of the record are guesses, and one button to agree to all."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._sign = Sign("lightbulb", "guess", 16, self)
        self._words = Label("control", "guess", parent=self)
        self._button = Button("guess", height=26, parent=self)
        self._button.clicked.connect(self.confirmed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.dressed()

    def show_count(self, count: int) -> None:
        self._count = count
        self.setVisible(count > 0)
        self.dress()

    def dress(self) -> None:
        self._words.setText(counted.guesses(self._count))
        self._button.setText(self.tr("Confirm all"))
        self._button.set_keys(keys_shown("confirm_all").replace("Enter", "↵"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        painter.fillRect(self.rect(), theme.colour("guess_ground"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
