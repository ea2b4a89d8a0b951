"""The first page: one title, one field to drop on, three steps. Nothing else."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.action_set import ActionSet, keys_of
from desktop_app.ui.actions import BY_ID
from desktop_app.ui.key_map import key_words
from desktop_app.ui.look import draw, icons
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import radius
from desktop_app.ui.middle.dropping import dropped_paths
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.label import Label, Line, Sign

_WIDTH = 560


class DropField(QWidget):
    """A dashed box; `dropped` carries the paths."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._over = False
        look().changed.connect(self.update)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            self._over = True
            event.acceptProposedAction()
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(dropped_paths(event))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = look().theme
        edge = theme.colour("accent" if self._over else "edge")
        ground = theme.colour("selection" if self._over else "pane")
        draw.box(QPainter(self), QRectF(self.rect()), ground, edge, radius("popup"), dashed=True)


class Step(QWidget):
    """An icon in its box, a name, a sentence."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._title = Label("ui_strong", parent=self)
        self._words = Label("ui", "ink_soft", parent=self)
        self._words.balance()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(50)  # margins don't mirror, spaces do
        row.addLayout(words, 1)
        self.setMinimumHeight(44)
        look().changed.connect(self.update)

    def say(self, title: str, words: str) -> None:
        self._title.setText(title)
        self._words.setText(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, page = QPainter(self), look().theme, self.layoutDirection()
        place = draw.visual(page, self.rect(), 0, 4, 36, 36)
        draw.box(painter, place, theme.colour("pane"), theme.colour("line_strong"), radius("button"))
        painter.drawPixmap(place.topLeft() + QPointF(10, 10), icons.pixmap(self._icon, theme.colour("accent"), 16))


class FirstPage(Dressed):
    """Stands in place of the reader while there is nothing to read; `dropped` carries paths."""

    dropped = Signal(object)

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("page_title", parent=self)
        self._lead = Label("ui", "ink_soft", parent=self)
        self._lead.balance()
        self._drop = DropField(self)
        self._drop.dropped.connect(self.dropped)
        self._drop_title = Label("record_title", parent=self._drop)
        self._folder = Button("main", "folder-open", parent=self._drop)
        self._files = Button("plain", "file-text", parent=self._drop)
        self._formats = Label("caption", "ink_faint", parent=self._drop)
        self._formats.balance()
        self._steps = [Step(icon, self) for icon in ("book-open", "arrow-left-right", "file-output")]
        self._sample = Button("link", "eye", parent=self)
        self._keys = Button("link", "keyboard", parent=self)
        self._local = Line("caption", "ink_faint", parent=self)
        for button, name in (
            (self._folder, "add_folder"),
            (self._files, "add_files"),
            (self._sample, "open_sample"),
            (self._keys, "keys"),
        ):
            button.clicked.connect(actions.by_id[name].trigger)
        self.setFocusProxy(self._folder)
        self._lay_out()
        self.dressed()

    def dress(self) -> None:
        self._title.setText(self.tr("Begin with a folder of articles"))
        self._lead.setText(
            self.tr("Read, mark what matters, and hand over a briefing whose every line leads back to its words.")
        )
        self._drop_title.setText(self.tr("Drop a folder or files here"))
        self._folder.setText(self.tr("Choose a folder…"))
        self._files.setText(self.tr("Choose files…"))
        self._folder.set_keys(keys_of(BY_ID["add_folder"]))
        self._keys.set_keys(keys_of(BY_ID["keys"]))
        paste = self.tr("Text, saved web pages (HTML) and Word files; or paste with {keys}")
        self._formats.setText(paste.format(keys=key_words("paste_article") or "…"))
        self._steps[0].say(
            self.tr("Read and mark"),
            self.tr("Select words and press one digit: person, organisation, agreement, meeting…"),
        )
        self._steps[1].say(
            self.tr("Confirm"), self.tr("Each record gathers its evidence from all articles; what differs is shown.")
        )
        self._steps[2].say(
            self.tr("Hand over the briefing"), self.tr("A Word file with real notes, in Arabic or English.")
        )
        self._sample.setText(self.tr("Open the sample project"))
        self._keys.setText(self.tr("Keys on one page"))
        self._local.set_text(self.tr("All stays on this computer"))
        for label in (self._drop_title, self._formats):
            label.centre()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look().theme.colour("paper"))

    def _lay_out(self) -> None:
        body = QWidget()
        body.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(18)
        column.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._title)
        head.addWidget(self._lead)
        column.addLayout(head)
        self._lay_out_drop()
        column.addWidget(self._drop)
        column.addSpacing(6)
        for step in self._steps:
            column.addWidget(step)
        column.addWidget(_Rule())
        column.addLayout(self._foot())
        column.addStretch(1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(body, 100)
        row.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 0, 16, 0)
        whole.addWidget(scroll)

    def _lay_out_drop(self) -> None:
        buttons = Flow(gap=8, centred=True)
        buttons.addWidget(self._folder)
        buttons.addWidget(self._files)
        sign = Sign("folder-open", "accent", 32, self._drop)
        sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        drop = QVBoxLayout(self._drop)
        drop.setContentsMargins(16, 30, 16, 30)
        drop.setSpacing(12)
        drop.addWidget(sign)
        drop.addWidget(self._drop_title)
        drop.addLayout(buttons)
        drop.addWidget(self._formats)

    def _foot(self) -> Flow:
        local = QWidget(self)
        row = QHBoxLayout(local)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Sign("hard-drive", "ink_faint", 14, local))
        row.addWidget(self._local)
        foot = Flow(gap=4, last_far=True)
        for widget in (self._sample, self._keys, local):
            foot.addWidget(widget)
        return foot


class _Rule(QWidget):
    """A hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(look().theme.colour("line"), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
