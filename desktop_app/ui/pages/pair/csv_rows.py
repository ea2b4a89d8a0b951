"""The tables of the page as rows of one table, which a spreadsheet can filter by its first column."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from desktop_app.model.pair_page import (
    AgreementRow,
    Conflict,
    FigureRow,
    Item,
    MeetingRow,
    PairPage,
    PersonRow,
    SectorBar,
    StatementRow,
)
from desktop_app.ui.pages.pair.words import PairWords


class CsvRows(QObject):
    """Dates stand as words and as EDTF, numbers as words and bare; nothing is cut short."""

    def __init__(self, page: PairPage, words: PairWords) -> None:
        super().__init__()
        self._page, self._words = page, words

    def rows(self) -> Iterator[list[str]]:
        """The heads, then a row for each thing."""
        heads = self._heads()
        yield list(heads.values())
        for cells in self._cells():
            yield [cells.get(key, "") for key in heads]

    def _heads(self) -> dict[str, str]:
        return {
            "table": self.tr("Table"), "title": self.tr("Title"), "kind": self.tr("Kind"),
            "status": self.tr("Status"), "date": self.tr("Date"), "edtf": self.tr("Date (EDTF)"),
            "value": self.tr("Value"), "number": self.tr("Number"), "unit": self.tr("Unit"),
            "who": self.tr("Who says so"), "whom": self.tr("To whom"), "role": self.tr("Role"),
            "side": self.tr("Side"), "sectors": self.tr("Sectors"), "place": self.tr("Place"),
            "people": self.tr("Participants"), "sources": self.tr("Sources"), "marks": self.tr("Marks"),
            "remarks": self.tr("Remarks"), "record": self.tr("Record"),
        }  # fmt: skip

    def _cells(self) -> Iterator[dict[str, str]]:
        page, say = self._page, self._words.counted_things
        for agreement in page.agreements:
            yield self._item(say("agreement"), agreement) | self._agreement(agreement)
        for meeting in page.meetings:
            yield self._item(say("meeting"), meeting) | self._meeting(meeting)
        for figure in page.figures:
            yield self._item(say("figure"), figure) | self._figure(figure)
        for statement in page.statements:
            yield self._item(say("statement"), statement) | self._statement(statement)
        for person in page.people:
            yield self._item(say(person.kind.value), person) | self._person(person)
        for sector in page.sectors:
            yield self._item(self.tr("Sectors"), sector) | self._sector(sector)
        for conflict in page.conflicts:
            yield self._item(say("conflict"), conflict) | self._conflict(conflict)
        for month in page.months:
            articles, marks = str(len(month.articles)), str(len(month.evidence))
            date = {"date": self._words.date(month.month), "edtf": month.month}
            yield {"table": self.tr("Months"), "sources": articles, "marks": marks, **date}
        for gap in page.missing:
            remark = self.tr("No article")
            yield {"table": self.tr("Months"), "date": self._words.date(gap), "edtf": gap, "remarks": remark}

    def _item(self, table: str, item: Item) -> dict[str, str]:
        return {
            "table": table, "title": item.label, "sources": str(item.sources), "marks": str(len(item.evidence)),
            "remarks": self._words.remarks(item), "record": item.record,
        }  # fmt: skip

    def _agreement(self, row: AgreementRow) -> dict[str, str]:
        return {
            "kind": row.type.words, "status": row.status.words, "date": row.date.words, "edtf": row.date.value,
            "place": row.place.words, "sectors": self._words.list(row.sectors), "value": row.amount.words,
            "number": row.amount.value,
        }  # fmt: skip

    def _meeting(self, row: MeetingRow) -> dict[str, str]:
        return {
            "kind": self._words.list((row.type.words, row.level.words)), "date": row.date.words,
            "edtf": row.date.value, "place": row.place.words, "people": self._words.list(row.people),
        }  # fmt: skip

    def _figure(self, row: FigureRow) -> dict[str, str]:
        return {
            "value": self._words.list((row.value.words, row.change.words)), "number": row.value.value,
            "unit": row.unit, "date": row.period.words, "edtf": row.period.value, "who": row.source.words,
        }  # fmt: skip

    def _statement(self, row: StatementRow) -> dict[str, str]:
        return {
            "title": row.what, "kind": row.type.words, "date": row.date.words, "edtf": row.date.value,
            "who": row.speaker.words, "whom": row.addressee.words,
        }  # fmt: skip

    def _person(self, row: PersonRow) -> dict[str, str]:
        names = dict(zip(self._page.countries, self._page.names, strict=True))
        return {"role": row.role, "side": names.get(row.side, row.country.words)}

    def _sector(self, row: SectorBar) -> dict[str, str]:
        return {"number": str(row.weight)}

    def _conflict(self, row: Conflict) -> dict[str, str]:
        values = (f"{value.words} ({value.who})" if value.who else value.words for value in row.values)
        return {"kind": row.field_words, "value": self._words.list(values)}
