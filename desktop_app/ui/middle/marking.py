"""Marking: from words and the key of a kind, over the choice of record, to a mark in the project."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.ui.language import translate
from desktop_app.ui.middle.mark_views import MarkViews
from desktop_app.ui.middle.recent import with_recent
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.meant import covered_first, covering

if TYPE_CHECKING:
    from desktop_app.model.proposals import Proposal
    from desktop_app.model.spans import Span
    from desktop_app.model.suggestion import Suggestion
    from desktop_app.model.things import Annotation
    from desktop_app.ui.middle.chooser import Chooser, Propose
    from desktop_app.ui.reader.view import ReaderView


class Marking(QObject):
    """Nothing is written before a record was chosen, unless one marks at once. The chooser stands in `area`."""

    def __init__(self, session: Session, marks: MarkViews, view: Callable[[], "ReaderView"], area: QWidget) -> None:
        super().__init__(area)
        self._session, self._marks, self._view, self._area = session, marks, view, area
        self._asked: tuple[Span, bool] | None = None  # the span to be marked, exact or not
        self._rehang: str | None = None  # or the mark whose record is to be another
        self.suggested: Callable[[], Sequence[Suggestion]] = tuple  # what is suggested in the open article

    @cached_property
    def chooser(self) -> "Chooser":
        """Made when a mark is wanted for the first time."""
        from desktop_app.ui.middle.chooser import Chooser

        chooser = Chooser(self._area)
        chooser.taken.connect(self._write)
        chooser.let_go.connect(self._let_go)
        return chooser

    def serve(self, view: "ReaderView") -> None:
        """Does what is asked by the keys and the mouse of the view."""
        view.set_snap(self._snapped)
        view.mark_requested.connect(self._ask)
        view.quick_requested.connect(self._mark_at_once)
        view.kind_change_requested.connect(self.change_kind)
        view.record_requested.connect(self.choose_record)

    def leave(self) -> None:
        """Another article comes: nobody chooses any more."""
        if "chooser" in self.__dict__:
            self.chooser.hide()

    def mark_as(self, kind: Kind) -> None:
        """Marks the selection, else gives the current mark this kind; says so where there is neither."""
        span = self._view().selection()
        if span is None and self._session.mark is not None:
            self.change_kind(self._session.mark, kind)
        elif span is not None:
            self._ask(kind, span, self._view().exact())
        else:
            self._session.failed.emit(translate("ReaderArea", "Select words first, then press the key of a kind."))
            self._view().setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_record(self, mark_id: str) -> None:
        """Asks which record the mark belongs to."""
        mark = self._marks.get(mark_id)
        if mark is None:
            return
        self._rehang, self._asked = mark_id, None
        self.chooser.ask(mark.kind, mark.quote, self.proposals(mark.span), self._near(mark.span), may_switch=False)

    def change_kind(self, mark: str, kind: Kind) -> None:
        """Gives the mark this kind; the key of countries pressed on a country makes a place of it."""
        known = self._marks.get(mark)
        if known is not None and kind is Kind.COUNTRY and known.kind is Kind.COUNTRY:
            kind = Kind.PLACE
        if known is not None and kind is not known.kind:
            self._session.did(self._session.desk.marks.change_kind, mark, kind)

    def proposals(self, span: "Span") -> "Propose":
        """What tells the records that the span may mean, for a kind and what is typed."""
        article = self._session.article
        marks = self._session.desk.marks

        def propose(kind: Kind, typed: str) -> list["Proposal"]:
            found = self._session.act(marks.propose, article, span, kind, typed) or ()
            return list(found) if typed else with_recent(found, self._marks.all(), kind, span, self._session.record)

        return propose

    def _snapped(self, span: "Span") -> "Span":
        article = self._session.article
        return self._session.desk.marks.snap(article, span) if article is not None else span

    def _ask(self, kind: Kind, span: "Span", exact: bool) -> None:
        article = self._session.article
        if article is None or self._refuses():
            return
        place = span if exact else self._session.desk.marks.snap(article, span)
        if not place:
            self._session.failed.emit(translate("ReaderArea", "There is no word in the selection."))
            return
        self._asked, self._rehang = (place, True), None
        self._view().select(place)
        quote = place.of(self._session.desk.articles.text(article))
        if kind is Kind.COUNTRY and covering(self.suggested(), place, kind) is None:
            kind = Kind.PLACE if covering(self.suggested(), place, Kind.PLACE) is not None else kind
        propose = covered_first(self.suggested(), place, self.proposals(place))
        self.chooser.ask(kind, quote, propose, self._near(place))

    def _refuses(self) -> bool:
        """Whether nothing can be marked here; a key that is pressed for nothing gets its reason."""
        desk = self._session.desk
        if desk.read_only:
            self._session.tell(UserError("project_read_only", path=desk.path))
        return desk.read_only

    def _mark_at_once(self, kind: Kind, span: "Span", exact: bool) -> None:
        """Marks without asking; the caret goes behind the mark."""
        session = self._session
        if session.article is None or self._refuses():
            return
        made = session.act(session.desk.quick.mark, session.article, span, kind, exact=exact)
        if made is not None:
            self._view().stand_after(made.span)
            session.show_mark(made.id)

    def _write(self, kind: Kind, record: str | None, label: str | None) -> None:
        marks = self._session.desk.marks
        if self._rehang is not None:
            self._session.did(marks.set_record, self._rehang, record, new_label=label)
        elif self._asked is not None:
            span, exact = self._asked
            made: Annotation | None
            if (one := self._meant(span, kind, record, label)) is not None:
                made = self._session.act(self._session.desk.suggestions.accept_as, one, span=span)
            else:
                made = self._session.act(
                    marks.annotate, self._session.article, span, kind, record=record, new_label=label, exact=exact
                )
            if made is not None:
                self._view().clear_selection()
                self._session.show_mark(made.id)
        self._let_go()

    def _meant(self, span: "Span", kind: Kind, record: str | None, label: str | None) -> "Suggestion | None":
        """The suggestion over these words whose record or name was taken: with it goes what else it knew."""
        one = covering(self.suggested(), span, kind)
        if one is None or (one.record or None) != record or (record is None and one.label != label):
            return None
        return one

    def _let_go(self) -> None:
        self._asked = self._rehang = None
        self._view().setFocus(Qt.FocusReason.PopupFocusReason)

    def _near(self, span: "Span") -> QRect:
        """Where the span stands on the screen, in coordinates of the area."""
        page, whole = self._view().page, QRect()
        pitch = page.page.measures.pitch
        for base, edges in page.scene.pieces(span):
            for left, right in edges:
                piece = QRect(round(left), round(base - pitch * 0.7), round(right - left), pitch)
                whole = whole.united(piece)
        if whole.isNull():
            whole = QRect(page.viewport().width() // 2, page.viewport().height() // 3, 1, 40)
        return QRect(page.viewport().mapTo(self._area, QPoint(whole.x(), whole.y())), whole.size())
