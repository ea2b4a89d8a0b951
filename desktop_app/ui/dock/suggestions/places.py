"""The places of the group that is looked at, as rows of the table: which are ticked, and how each looks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.model.errors import UserError
from desktop_app.model.suggestion import Suggestion, SuggestionGroup
from desktop_app.ui.dock.concordance.paint import key_width
from desktop_app.ui.dock.concordance.rows import ConcordanceRow, RowState, make_row
from desktop_app.ui.dock.concordance.sources import Sources
from desktop_app.ui.dock.concordance.view import Concordance
from desktop_app.ui.dock.suggestions.queue import LIKELY, Rows, key_of, same_group
from desktop_app.ui.look import draw
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.numbers import percent
from desktop_app.ui.suggesting.words import made_words, reason_sentence, suggested_name
from desktop_app.ui.words import kind_name


class Places(QObject):
    """`changed` comes with other rows, and when others are ticked.

    `awaited`: what is listed is still another group's, or was answered a moment ago; nothing may be done with it.
    """

    changed = Signal()

    def __init__(self, session: Session, table: Concordance, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._table = session, table
        self.rows = Rows()
        self._of: SuggestionGroup | None = None  # the group whose rows these are
        self.awaited = False
        self._all_wanted: tuple[SuggestionGroup | None] | None = None  # the group whose places are all to be ticked
        self._sources = Sources(session)

    def show(self, found: Sequence[Suggestion], group: SuggestionGroup | None) -> None:
        """Of all together (None) only the likely ones are ticked. Rows of the same group as before keep their ticks."""
        least = LIKELY if group is None else 0.0
        renewed = len(self.rows) and same_group(group, self._of)
        self._table.show_kinds(group is None)
        row = max(0, self._table.view.number()) if renewed else 0
        self._of, self.awaited, wanted, self._all_wanted = group, False, self._all_wanted, None
        self._put(self.rows.renewed(found, least=least) if renewed else Rows(found, least=least), row)
        if wanted is not None and same_group(wanted[0], group):
            self.tick(lambda rows: rows.tick(True))

    def expect(self, group: SuggestionGroup | None) -> None:
        """The places of that group are asked for; those of one of the same name are others."""
        self.awaited = self.awaited or not len(self.rows) or key_of(group) != key_of(self._of)

    def await_others(self) -> None:
        """What is listed was answered: nothing is done with it once more."""
        self.awaited = True

    def tick_all(self, group: SuggestionGroup | None) -> None:
        """The places of that group and no others, as soon as they are there."""
        if self.awaited:
            self._all_wanted = (group,)
        else:
            self.tick(lambda rows: rows.tick(True))

    def clear(self) -> None:
        self._put(Rows(), 0)

    def forget(self) -> None:
        """What articles are called may be another by now."""
        self._sources.forget()

    def repaint(self) -> None:
        self._table.view.rows.forget()

    def tick(self, act: Callable[[Rows], object]) -> None:
        """Does something to the ticks."""
        act(self.rows)
        self.repaint()
        self.changed.emit()

    def _put(self, rows: Rows, row: int) -> None:
        self.rows = rows
        self._table.set_key_width(key_width(list({one.quote for one in rows.all[:2000]})))
        self._table.view.rows.set_rows(len(rows), self._row)
        self._table.view.stand_on(min(row, len(rows) - 1))
        self.changed.emit()

    def _row(self, number: int) -> ConcordanceRow:
        one = self.rows.all[number]
        state = RowState.TICKED if self.rows.is_ticked(number) else RowState.UNTICKED
        try:
            text = self._session.desk.articles.text(one.article)
        except UserError:  # the article went, and the rows have not been asked for again yet
            return ConcordanceRow(one.article, one.span, "", one.quote, "", kind=one.kind)
        meant = draw.joined((kind_name(one.kind), suggested_name(one)), ": ")
        return make_row(
            text, one.article, one.span, kind=one.kind, state=state, form=percent(one.score),
            source=self._sources.of(one.article), hint="\n".join((meant, reason_sentence(one.reason), made_words(one))),
        )  # fmt: skip
