"""Answers to suggestions from the page: by keys and mouse, each an ordinary act."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind, is_entity
from desktop_app.model.spans import Span
from desktop_app.ui.key_map import key_words
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.card_beside import CardBeside
from desktop_app.ui.suggesting.going_on import GoingOn
from desktop_app.ui.suggesting.meant import kind_of_key, proposed_first
from desktop_app.ui.suggesting.shown import ShownSuggestions
from desktop_app.ui.suggesting.watch import SuggestWatch

if TYPE_CHECKING:
    from desktop_app.model.suggestion import Suggestion
    from desktop_app.model.things import Annotation
    from desktop_app.ui.middle.chooser import Chooser, Propose
    from desktop_app.ui.reader.view import ReaderView

Made = TypeVar("Made")
ProposeFor = Callable[[Span], "Propose"]


class Serving(QObject):
    """Serves one reading view, once it is there. `shown` are the suggestions on its page."""

    def __init__(
        self, session: Session, watch: SuggestWatch, shown: ShownSuggestions, propose: ProposeFor, area: QWidget
    ) -> None:
        super().__init__(area)
        self._session, self._watch, self.shown, self._propose, self._area = session, watch, shown, propose, area
        self._view: ReaderView | None = None
        self.beside = CardBeside(session, shown, self.answer, area)
        self._going_on = GoingOn(session, shown, self)
        self._asked: tuple[str, Suggestion] | None = None  # the one whose record is chosen
        self._answered = ""  # the last one that was answered: taken back, it is the current one again

    def serve(self, view: "ReaderView") -> None:
        """Begins to listen."""
        self._view = view
        view.answered.connect(self.answer)
        view.kind_proposed.connect(self.edit)
        view.kind_taken.connect(self.mark_as)
        view.nothing_suggested.connect(self._say_nothing)
        view.nothing_current.connect(self._say_none)
        self.beside.serve(view)
        self._going_on.serve(view)
        self._session.article_changed.connect(lambda _article: self._leave())
        self.shown.changed.connect(self._changed)

    # --- answers

    def answer(self, key: str, answer: str) -> None:
        """What was said of a suggestion: "accept", "edit" or "refuse"."""
        if answer == "edit":
            self.edit(key)
        elif answer == "accept":
            self.accept(key)
        else:
            self.refuse(key)

    def accept(self, key: str) -> None:
        """Marks it, with the span it was moved to; the next one becomes the current one."""
        one = self.shown.get(key)
        if one is None or self._refuses():
            return
        span, suggestions = self.shown.span(key), self._session.desk.suggestions
        rest = self.shown.after(key)
        if span == one.span:
            made = self._act(suggestions.accept, [one])
        else:
            made = self._act(lambda: [suggestions.accept_as(one, span=span)])
        if made:
            self._go_on(key, rest, lambda other: other is one)
            self._show_form(made[0])

    def refuse(self, key: str) -> None:
        """Says no to these words in this reading."""
        one = self.shown.get(key)
        if one is None or self._refuses():
            return
        rest = self.shown.after(key)
        if self._session.did(self._session.desk.suggestions.refuse, [one]):
            same = (one.kind, one.quote, one.meant)
            self._go_on(key, rest, lambda other: (other.kind, other.quote, other.meant) == same)

    def mark_as(self, key: str, kind: Kind) -> None:
        """Marks it at once as that kind: as it is proposed where that is its own, else with the record that the
        choice would offer first, a new one of a name called as was proposed. COUNTRY stands for its key, which
        countries share with places."""
        one = self.shown.get(key)
        if one is None or self._refuses():
            return
        if kind_of_key(kind, one.kind) is one.kind:
            self.accept(key)
        else:
            self._mark_otherwise(key, one, kind)

    def _mark_otherwise(self, key: str, one: "Suggestion", kind: Kind) -> None:
        span, rest, desk = self.shown.span(key), self.shown.after(key), self._session.desk

        def mark() -> list["Annotation"]:
            meant = desk.quick.land(one.article, span) if kind is Kind.COUNTRY else kind
            first = desk.quick.first(one.article, span, meant)
            record, label = (first.record, None if first.record else first.label) if first else (None, None)
            if is_entity(one.kind) and span == one.span:
                label = None  # a name is called the same whatever kind of thing it is
            return [desk.suggestions.accept_as(one, span=span, kind=meant, record=record, new_label=label)]

        if made := self._act(mark):
            self._go_on(key, rest, lambda other: other is one)
            self._show_form(made[0])

    def edit(self, key: str, kind: Kind | None = None) -> None:
        """Asks for the record, the proposed one first; meanwhile and afterwards the edges can be pulled."""
        one = self.shown.get(key)
        if one is None or self._view is None or self._refuses():
            return
        kind = kind_of_key(kind or one.kind, one.kind)
        self.beside.hide()
        self._view.stand_on(key)
        self._view.page.edit_suggestion(key)
        self._asked = key, one
        span = self.shown.span(key)
        quote = span.of(self._session.desk.articles.text(one.article))
        near = self._view.rect_of(span).translated(self._view.mapTo(self._area, QPoint(0, 0)))
        self.chooser.ask(kind, quote, proposed_first(one, self._propose(span)), near)

    def move(self, key: str, span: Span) -> None:
        """An edge was pulled, or moved by keys."""
        self.shown.move(key, span)
        if self._view is not None:
            self._view.page.edit_suggestion(key)

    def _go_on(self, key: str, rest: list[str], answered: "Callable[[Suggestion], bool]") -> None:
        self._answered = key
        self.shown.drop(answered)
        left = next((other for other in rest if self.shown.get(other) is not None), None)
        if left is not None and self._view is not None:
            self._view.stand_on(left)

    def _show_form(self, mark: "Annotation") -> None:
        """What has a form stands in the inspector with its guesses, while one goes on in the page."""
        if mark.record is not None and not is_entity(mark.kind) and mark.kind is not Kind.SECTOR:
            self._session.show_record(mark.record)

    def _act(self, work: Callable[..., Sequence[Made]], *arguments: object) -> Sequence[Made]:
        """As `Session.act`; what is out of date is looked for again."""
        done = self._session.act(work, *arguments)
        if done is None:
            self._watch.renew()
        return done or ()

    def _refuses(self) -> bool:
        """Whether nothing can be answered here; a key that is pressed for nothing gets its reason."""
        desk = self._session.desk
        if desk.read_only:
            self._session.tell(UserError("project_read_only", path=desk.path))
        return desk.read_only

    # --- the choice of record

    @cached_property
    def chooser(self) -> "Chooser":
        """Made when the first suggestion is edited."""
        from desktop_app.ui.middle.chooser import Chooser

        chooser = Chooser(self._area)
        chooser.taken.connect(self._take)
        chooser.let_go.connect(self._take_keyboard)
        return chooser

    def _take(self, kind: Kind, record: str | None, label: str | None) -> None:
        self._take_keyboard()
        if self._asked is None:
            return
        (key, one), self._asked = self._asked, None
        span, rest = self.shown.span(key) if self.shown.get(key) else one.span, self.shown.after(key)
        other = kind if kind is not one.kind else None
        accept_as = self._session.desk.suggestions.accept_as
        made = self._act(lambda: [accept_as(one, span=span, kind=other, record=record, new_label=label)])
        if made:
            self._go_on(key, rest, lambda suggestion: suggestion is one)
            self._show_form(made[0])

    def _take_keyboard(self) -> None:
        if self._view is not None:
            self._view.setFocus(Qt.FocusReason.PopupFocusReason)

    def stand_on(self, key: str) -> None:
        """Makes a suggestion the current one, in sight."""
        if self._view is not None:
            self._view.stand_on(key)

    # --- what others do

    def _leave(self) -> None:
        self._asked, self._answered = None, ""
        self.beside.hide()
        if "chooser" in self.__dict__:
            self.chooser.hide()

    def _changed(self, put: list[object], _drop: list[str]) -> None:
        """An answer that was taken back leaves one where it was given."""
        view = self._view
        if view is None or self.shown.get(self._answered) is None:
            return
        key, self._answered = self._answered, ""
        if view.selection() is None and (view.current() is None or self.shown.now is not None):
            view.stand_on(key)

    def _say_none(self) -> None:
        """Enter or Delete was pressed where nothing is current that they could mean."""
        if len(self.shown) and self._view is not None and not self._view.page.plain:
            self._session.told.emit(self.tr("No suggestion is current: N goes to the next one."))
        else:
            self._say_nothing(1)

    def _say_nothing(self, step: int) -> None:
        """N or P was pressed where no suggestion is drawn."""
        view, told = self._view, self._session.told
        if view is None:
            return
        if view.page.plain:
            told.emit(self.tr("Plain reading hides suggestions; {keys} shows them.").format(keys=key_words("plain")))
        elif len(self.shown) and not self.shown.shown:
            self.shown.show(True)
            view.step_suggestion(step)
        elif not self._watch.fresh:
            told.emit(self.tr("Suggestions for this article are on their way."))
        else:
            words = self.tr("No suggestion waits in this article. {keys} opens the next one to do.")
            told.emit(words.format(keys=key_words("next_to_do")))
