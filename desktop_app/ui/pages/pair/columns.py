"""The tables of the page: which columns there are and what stands in them, for the screen, for paper and for CSV."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.model.pair_page import AgreementRow, FigureRow, Item, MeetingRow, PairPage, Said, Sign
from desktop_app.ui.look.draw import LTR, RTL
from desktop_app.ui.pages.pair.blocks.table import Cell, Column, Row, Table
from desktop_app.ui.pages.pair.spot import Goal
from desktop_app.ui.pages.pair.words import REMARKS, SIGN_ICONS, PairWords

SHOWN = 8
"""Rows of a table on the screen; all of them stand in the registry and on paper."""


class Tables(QObject):
    """Makes the tables of one page. `whole`: every row, nothing shortened."""

    def __init__(self, page: PairPage, words: PairWords, *, whole: bool = False) -> None:
        super().__init__()
        self._page, self._words, self._whole = page, words, whole
        self._direction = RTL if words.language == "ar" else LTR

    def agreements(self) -> Table:
        rows = self._page.agreements
        columns = [
            Column(self.tr("Title"), main=True),
            Column(self.tr("Kind"), most=120, drops=2),
            Column(self.tr("Status"), most=170),
            Column(self.tr("Date"), most=140),
            Column(self.tr("Sector"), most=110, drops=3),
            Column(self.tr("Sources"), most=84),
        ]
        return self._table("agreements", self.tr("Agreements"), columns, rows, [self._agreement(r) for r in rows])

    def meetings(self) -> Table:
        rows = self._page.meetings
        columns = [
            Column(self.tr("Meeting"), main=True),
            Column(self.tr("Kind"), most=120, drops=2),
            Column(self.tr("Level"), most=120, drops=4),
            Column(self.tr("Date"), most=150),
            Column(self.tr("Place"), most=110, drops=1),
            Column(self.tr("Sources"), most=84),
        ]
        return self._table("meetings", self.tr("Meetings"), columns, rows, [self._meeting(r) for r in rows])

    def figures(self) -> Table:
        rows = self._page.figures
        columns = [
            Column(self.tr("What is measured"), main=True),
            Column(self.tr("Value"), most=180),
            Column(self.tr("Period"), most=150, drops=1),
            Column(self.tr("Who says so"), most=170, drops=2),
            Column(self.tr("Sources"), most=84),
        ]
        aside = self.tr("each in the words of who gives it, never merged")
        title = self.tr("Figures")
        return self._table("figures", title, columns, rows, [self._figure(r) for r in rows], aside)

    def _table(
        self, name: str, title: str, columns: Sequence[Column], items: Sequence[Item], rows: Sequence[Row],
        aside: str = "",
    ) -> Table:  # fmt: skip
        shown = rows if self._whole else rows[:SHOWN]
        counted = self._words.shown_of(len(shown), len(rows))
        starred = any(cell.disputed for row in shown for cell in row.cells)
        kind = {"agreements": "agreement", "meetings": "meeting", "figures": "figure"}[name]
        return Table(
            name, title, self._direction, columns, shown,
            aside=" · ".join(part for part in (counted, aside) if part),
            everything=self.tr("Show all"),
            goal=Goal(page=("registry", {"kind": kind, "pair": self._page.pair})) if items else None,
            foot=self.tr("* sources disagree; the value chosen or best confirmed is shown") if starred else "",
            legend=self._legend(items, shown) if self._whole else (), whole=self._whole,
        )  # fmt: skip

    def _legend(self, items: Sequence[Item], rows: Sequence[Row]) -> list[tuple[str, str, str]]:
        """What the signs in the table mean, for paper, which has no tips."""
        met = {sign for item in items for sign in item.signs} - {Sign.UNCONFIRMED}
        made = [(*SIGN_ICONS[sign], self._words.remark(sign)) for sign in REMARKS if sign in met]
        if any(cell.guess for row in rows for cell in row.cells):
            made.append(("", "guess", self._words.remark(Sign.UNCONFIRMED)))
        return made

    def _agreement(self, row: AgreementRow) -> Row:
        status = Cell(
            capital(row.status.words), guess=not row.status.confirmed, disputed=row.status.disputed,
            steps=row.step if row.status else None, past=row.past,
        )  # fmt: skip
        sectors = Cell(self._words.line(row.sectors))
        name = Cell(row.label, strong=True)
        cells = (name, _cell(row.type), status, self._date(row.date), sectors, self._support(row))
        said = (row.type.words, row.status.words, row.date.words, self._words.list(row.sectors))
        return self._row(row, cells, said)

    def _meeting(self, row: MeetingRow) -> Row:
        cells = (
            Cell(row.label, strong=True), _cell(row.type), _cell(row.level), self._date(row.date), _cell(row.place),
            self._support(row),
        )  # fmt: skip
        return self._row(row, cells, (row.type.words, row.date.words, row.place.words, self._words.list(row.people)))

    def _figure(self, row: FigureRow) -> Row:
        value = _cell(row.value, strong=True)
        source = _cell(row.source) if row.source else Cell(self.tr("not said"), faint=True)
        cells = (Cell(row.label), value, self._date(row.period), source, self._support(row))
        said = (row.value.words, row.change.words, row.period.words, row.source.words)
        return self._row(row, cells, said)

    def _row(self, item: Item, cells: tuple[Cell, ...], said: tuple[str, ...]) -> Row:
        support = self._words.sources(item.sources)
        words = self._words.list((item.label, *said, support, self._words.remarks(item)))
        return Row(item.record, cells, words, Goal(item.label, item.evidence))

    def _date(self, said: Said) -> Cell:
        return _cell(said) if said else Cell(self.tr("no date"), faint=True)

    def _support(self, item: Item) -> Cell:
        """How many sources, and the signs of what is thin; unconfirmed values show their own colour."""
        signs = [sign for sign in REMARKS if sign in item.signs and sign is not Sign.UNCONFIRMED]
        return Cell(self._words.number(item.sources), signs=tuple(SIGN_ICONS[sign] for sign in reversed(signs)))


def _cell(said: Said, *, strong: bool = False) -> Cell:
    return Cell(capital(said.words), strong=strong, guess=bool(said) and not said.confirmed, disputed=said.disputed)


def capital(words: str) -> str:
    """The words as they stand at the beginning of a cell."""
    return words[:1].upper() + words[1:]
