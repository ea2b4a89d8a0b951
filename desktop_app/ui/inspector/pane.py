"""The inspector pane: which of its views stands, and when it looks again."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.ui.look.now import Dressed
from desktop_app.ui.session import AskPair, Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.widgets.head import PaneHead, paper

if TYPE_CHECKING:
    from desktop_app.model.changes import Changes
    from desktop_app.model.things import Annotation
    from desktop_app.ui.inspector.article_view import ArticleView
    from desktop_app.ui.inspector.record_view import RecordView

_FIRST = 40  # ms: the first filling comes after the window stands


class InspectorPane(Dressed):
    """Fills itself after the event that changed something, so that the reader paints the mark first."""

    record_wanted = Signal(str)  # a mark without a record asks for one
    left = Signal()  # the keyboard goes back to where the mark is

    def __init__(self, session: Session, ask_pair: AskPair, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ask_pair = ask_pair
        self._bare = self._make_bare()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_FIRST)
        self._soon.timeout.connect(self.fill)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._bare)
        self._say(self.tr("Nothing chosen"), self.tr("Choose a mark, and its record and evidence stand here."))
        session.mark_changed.connect(lambda _mark: self._soon.start())
        session.article_changed.connect(lambda _article: self._soon.start())
        session.record_changed.connect(lambda _record: self._soon.start())
        session.project_changed.connect(self._soon.start)
        session.changed.connect(self._follow)
        self.dressed()

    @cached_property
    def record(self) -> "RecordView":
        """Made when it is first needed, which is after the window stands."""
        from desktop_app.ui.inspector.record_view import RecordView

        view = RecordView(self._session, self._ask_pair, self)
        view.left.connect(self.left)
        self._stack.addWidget(view)
        self._soon.setInterval(0)
        return view

    @cached_property
    def article(self) -> "ArticleView":
        """As `record`."""
        from desktop_app.ui.inspector.article_view import ArticleView

        view = ArticleView(self._session, self._ask_pair, self)
        self._stack.addWidget(view)
        self._soon.setInterval(0)
        return view

    def fill(self) -> None:
        """Shows what is current now."""
        self._soon.stop()
        mark = self._session.current_mark()
        if mark is not None:
            self._fill_mark(mark)
            return
        record = self._session.current_record()
        if record is not None:
            self.record.fill(record, None)
            self._stack.setCurrentWidget(self.record)
            return
        article = self._session.current_article()
        if article is not None:
            self.article.fill(article)
            self._stack.setCurrentWidget(self.article)
        else:
            self._say(self.tr("Nothing chosen"), self.tr("Choose a mark, and its record and evidence stand here."))

    def take_focus(self) -> None:
        """Gives the keyboard to the field that waits first, else to whatever can have it."""
        if self.step():
            return
        view = self._stack.currentWidget()
        for widget in view.findChildren(QWidget) if view is not None else ():
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def step(self) -> bool:
        """To the next field that waits for a value or a yes, from the last back to the page; False without a record."""
        if self._soon.isActive():
            self.fill()
        return "record" in self.__dict__ and self._stack.currentWidget() is self.record and self.record.step()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that no field has a use for leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def dress(self) -> None:
        self._head.set_title(self.tr("Inspector"))
        self._button.setText(self.tr("Choose a record…"))
        self._soon.start()

    def sizeHint(self) -> QSize:
        return QSize(360, 600)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paper(self)

    def _make_bare(self) -> QWidget:
        bare = QWidget(self)
        self._head = PaneHead(bare)
        self._note = EmptyNote(bare)
        self._button = Button("plain", "link", parent=bare)
        self._button.clicked.connect(lambda: self.record_wanted.emit(self._session.mark or ""))
        self._button.hide()
        column = QVBoxLayout(bare)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._note)
        holder = QVBoxLayout()
        holder.setContentsMargins(22, 0, 22, 0)
        holder.addWidget(self._button)
        column.addLayout(holder)
        column.addStretch(1)
        return bare

    def _fill_mark(self, mark: "Annotation") -> None:
        record = self._session.record(mark.record) if mark.record else None
        if record is not None:
            self.record.fill(record, mark)
            self._stack.setCurrentWidget(self.record)
            return
        self._say(mark.quote, self.tr("This mark belongs to no record yet."), button=True)

    def _say(self, title: str, words: str, *, button: bool = False) -> None:
        self._note.say(title, words)
        self._button.setVisible(button)
        self._stack.setCurrentWidget(self._bare)

    def _follow(self, changes: "Changes") -> None:
        if changes:
            self._soon.start()
