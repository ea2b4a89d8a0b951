"""Mark all like this: finds out what is meant, asks what it is where nobody knows yet, and opens the dock."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt

from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import SpreadFrom
from desktop_app.model.proposals import Proposal
from desktop_app.model.spans import Span

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame
    from desktop_app.ui.middle.chooser import Chooser


class SpreadCommands(QObject):
    """`spread` is the action; the others are for those who know what they mean."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._then: Callable[[Kind, str | None, str | None], object] | None = None

    @cached_property
    def _chooser(self) -> "Chooser":
        """The box that asks which record is meant, over the whole window."""
        from desktop_app.ui.middle.chooser import Chooser

        chooser = Chooser(self._window)
        chooser.taken.connect(self._taken)
        chooser.let_go.connect(self._let_go)
        return chooser

    def spread(self) -> None:
        """From the selected words, else the current mark, else the record that is shown or chosen."""
        session = self._session
        reading = session.article is not None and not self._window.stage.page
        span = self._window.area.view.selection() if reading else None
        if span is not None:
            self._from_selection(str(session.article), span)
        elif session.mark is not None:
            self._open(SpreadFrom(mark=session.mark))
        elif session.record_id is not None or len(session.chosen) == 1:
            self.spread_record(session.record_id or session.chosen[0])
        else:
            session.failed.emit(self.tr("Select words or a mark, or choose a record first."))

    def spread_record(self, record: str) -> None:
        """All that the record is called."""
        self._open(SpreadFrom(record=record))

    def spread_words(self, words: str) -> None:
        """Words that were searched for; what they are is asked first."""
        middle = QRect(self._window.width() // 2, self._window.height() // 3, 1, 1)
        self._ask(words, middle, None)

    def _from_selection(self, article: str, span: Span) -> None:
        """A mark on just these words is that mark; else it is asked what they are, and nothing is written."""
        session, view = self._session, self._window.area.view
        place = span if view.exact() else session.desk.marks.snap(article, span)
        words = place.of(session.desk.articles.text(article))
        if not words.strip():
            session.failed.emit(self.tr("There is no word in the selection."))
            return
        marks = [mark for mark in session.desk.marks.of(article) if mark.span == place and not mark.lost]
        if marks:
            current = next((mark for mark in marks if mark.id == session.mark), marks[0])
            self._open(SpreadFrom(mark=current.id))
            return
        view.select(place)
        near = view.rect_of(place)
        corner = view.mapTo(self._window, QPoint(near.x(), near.y()))
        self._ask(words, QRect(corner, near.size()), (article, place))

    def _ask(self, words: str, near: QRect, place: tuple[str, Span] | None) -> None:
        spread = self._session.desk.spread
        words = " ".join(words.split())

        def propose(kind: Kind, typed: str) -> list[Proposal]:
            return list(self._session.act(spread.propose, words, kind, typed) or ())

        def then(kind: Kind, record: str | None, label: str | None) -> None:
            self._open(SpreadFrom(words=words, kind=kind, record=record, label=label or "", place=place))

        self._then = then
        self._chooser.ask(spread.kind_of(words), words, propose, near)

    def _taken(self, kind: Kind, record: str | None, label: str | None) -> None:
        then = self._then
        self._let_go()  # the dock gives the keyboard back to whoever has it now
        if then is not None:
            then(kind, record, label)

    def _let_go(self) -> None:
        self._then = None
        part = self._window.stage.part()
        if part is not None:
            part.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)
        elif self._session.article is not None:
            self._window.area.view.setFocus(Qt.FocusReason.PopupFocusReason)

    def _open(self, start: SpreadFrom) -> None:
        sought = self._session.act(self._session.desk.spread.sought, start)
        if sought is not None:
            self._session.dock_wanted.emit("spread", sought)
