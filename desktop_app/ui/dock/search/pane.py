"""Below the box: the hits as a list or as a concordance, or what stands there while there are none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.ui.dock.concordance.rows import ConcordanceRow, make_row
from desktop_app.ui.dock.concordance.view import Concordance, ConcordanceView
from desktop_app.ui.dock.search.empty import SearchNote
from desktop_app.ui.dock.search.head import LIST
from desktop_app.ui.dock.search.hit_list import HitList
from desktop_app.ui.dock.search.results import Results
from desktop_app.ui.dock.search.rows import source_and_date
from desktop_app.ui.look.now import Dressed
from desktop_app.ui.session import Session


class FoundPane(Dressed):
    """`opened` carries the number of a hit, and whether the keyboard is to go there too."""

    opened = Signal(int, bool)
    spread = Signal()
    more = Signal()  # the end of what is there is in sight

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = LIST
        self.results = Results()
        self.list = HitList()
        self.table = Concordance(self, ticks=False, sorts=False)
        self.table.view.delegate.form = False
        self.note = SearchNote(self)
        self._stack = QStackedLayout(self)
        for part in (self.list, self.table, self.note):
            self._stack.addWidget(part)
        self._wire()
        self.dressed()

    def _wire(self) -> None:
        view = self.table.view
        self.list.opened.connect(lambda number: self.opened.emit(number, True))
        self.list.shown.connect(lambda number: self.opened.emit(number, False))
        self.list.spread.connect(self.spread)
        self.list.more.connect(self.more)
        view.opened.connect(lambda number: self.opened.emit(number, True))
        view.clicked.connect(lambda index: self.opened.emit(index.row(), False))
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._ask_more())

    @property
    def empty(self) -> bool:
        """Whether the note stands there."""
        return self._stack.currentWidget() is self.note

    def show_results(self, results: Results) -> None:
        """Other results, or none yet."""
        self.results = results
        self.list.rows.show(results)
        self.table.view.rows.set_rows(results.total, self._row)
        self._stand()

    def grow(self) -> None:
        """The results have become more."""
        self.list.rows.grow()
        self.table.view.rows.grow(self.results.total)
        self._stand()

    def show_view(self, number: int) -> None:
        """As a list, or as a concordance, on the hit where one stood."""
        here = self.number()
        self._view = number
        self._stand()
        self.current().stand_on(here)

    def show_note(self, recent: Sequence[str], nothing_for: str = "") -> None:
        """How to search; or that nothing was found for what is typed."""
        self.note.show_recent(recent)
        if nothing_for:
            self.note.say_nothing(nothing_for)
        self._stack.setCurrentWidget(self.note)

    def current(self) -> HitList | ConcordanceView:
        return self.list if self._view == LIST else self.table.view

    def number(self) -> int:
        """The hit that the keyboard stands on, 0 where it stands on none."""
        return max(0, self.current().number())

    def stand_on(self, number: int) -> None:
        self.list.stand_on(number)
        self.table.view.stand_on(number)

    def take_keyboard(self) -> None:
        """The results get the keyboard, else the searches that the note offers."""
        if self.results.total:
            part = self.current()
            part.stand_on(self.number())
            part.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.empty:
            self.note.take_keyboard()

    def dress(self) -> None:
        self.table.view.rows.forget()
        self.list.viewport().update()

    def _stand(self) -> None:
        if self.results.total:
            self._stack.setCurrentWidget(self.list if self._view == LIST else self.table)

    def _row(self, number: int) -> ConcordanceRow:
        article, hit = self.results.hit(number)
        text = self._session.desk.articles.text(article.article)
        return make_row(text, article.article, hit.span, source=source_and_date(article))

    def _ask_more(self) -> None:
        bar = self.table.view.verticalScrollBar()
        if bar.maximum() - bar.value() < self.table.view.height():
            self.more.emit()
