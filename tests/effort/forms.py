"""Filling a record's form as the annotation has it: what is guessed right is agreed to, the rest is mended."""

import re
from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import FieldSpec, ValueType
from desktop_app.ui.countries import country_name
from desktop_app.ui.dates import show_date
from desktop_app.ui.inspector.chips_row import ChipsRow, SideBox
from desktop_app.ui.inspector.record_form import RecordForm
from desktop_app.ui.inspector.single_row import SingleRow
from desktop_app.ui.inspector.values import show_number
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.offer_field import OfferField
from desktop_app.ui.widgets.picker import Picker
from desktop_app.ui.words import choice_name, currency_name
from tests.effort.analyst import Analyst
from tests.effort.wanted import WantedArticle, WantedRecord

Told = dict[str, dict[str, set[str]]]
"""Record -> field -> values."""


OWN_WORDS = ", own words"
"""Behind the purpose of acts that write words which the article does not have: an annotator's own."""
_NOBODY = "ظظظ"
"""Letters that no name has, so that a list shows little more than the row that leaves a field empty."""


class Former:
    """Fills forms for an analyst from the records of one article.

    `told` are the values that any of the articles gives: what one said and another says otherwise may stay.
    """

    def __init__(self, analyst: Analyst, article: WantedArticle, told: Told) -> None:
        self._analyst, self._records, self._told = analyst, article.records, told
        self._text = f" {' '.join(fold(article.text).split())} "

    def fill(self, record: WantedRecord) -> None:
        """The form of the current mark's record, mended; the guesses that stand are agreed to with the article's."""
        self._await_form()
        for row in list(self._rows()):
            if isinstance(row, ChipsRow):
                self._settle_chips(row, record)
            elif isinstance(row, SingleRow):
                self._settle(row, record)

    def agree(self) -> None:
        """Agrees to all guesses of the article, whose forms were looked at."""
        self._analyst.tally.purpose = "agree to guesses"
        self._analyst.press("Alt+Shift+Return")
        self._analyst.wait(lambda: not self._analyst.guesses())

    def _await_form(self) -> None:
        """Until the inspector shows the mark that is current."""
        analyst = self._analyst
        view = analyst.window.inspector.record
        analyst.wait(lambda: view.isVisible() and view._mark and view._mark.id == analyst.view.page.current)

    def _rows(self) -> Sequence[QWidget]:
        form = self._analyst.window.inspector.record._shown
        assert isinstance(form, RecordForm)
        return form._rows

    def words(self, spec: FieldSpec, value: str) -> str:
        """A value as the form shows it."""
        if not value:
            return ""
        show = {
            ValueType.RECORD: lambda key: self._analyst.names.get(key, ""),
            ValueType.COUNTRY: country_name,
            ValueType.CHOICE: choice_name,
            ValueType.CURRENCY: currency_name,
            ValueType.DATE: show_date,
            ValueType.NUMBER: show_number,
        }.get(spec.type)
        return show(value) if show else value

    def stands(self, spec: FieldSpec, record: WantedRecord, shown: Sequence[str]) -> bool:
        """Whether a field may stay as it is shown."""
        wanted = [self.words(spec, value) for value in record.values.get(spec.name, ())]
        told = [self.words(spec, value) for value in self._told[record.key].get(spec.name, ())]
        if spec.multiple:
            return set(filter(None, wanted)) <= set(shown) <= {*wanted, *told}
        if not shown:
            return not wanted or not wanted[0]  # it may name a record that stands in another article
        return fold(shown[0]) in map(fold, [*wanted, *told]) or bool(wanted and not wanted[0])

    # --- one value

    def _settle(self, row: SingleRow, record: WantedRecord) -> None:
        wanted = [self.words(row.spec, value) for value in record.values.get(row.spec.name, ())]
        if self.stands(row.spec, record, [row.field.line.text()] if row._claim else []):
            return
        own = row.spec.type is ValueType.TEXT and wanted and not self._stands_in_text(wanted[0])
        self._analyst.tally.purpose = f"mend {record.kind.value}.{row.spec.name}{OWN_WORDS if own else ''}"
        if not isinstance(row.field, OfferField):
            self._pick(row.field, wanted[0] if wanted else None)
        elif wanted:
            value = record.values[row.spec.name][0]
            self._offered(row.field, wanted[0], _typed_date(value) if row.spec.type is ValueType.DATE else value)
        else:
            self._clear(row.field.line)
        analyst = self._analyst
        analyst.wait(lambda: fold(row.field.line.text()) == fold(wanted[0] if wanted else ""))

    def _stands_in_text(self, words: str) -> bool:
        """Whether the article has these very words, ال and proclitics of the first aside."""
        wanted = " ".join(fold(words).split()).removeprefix("ال")
        return re.search(rf"\W[وفبكل]{{0,2}}(?:ال|ل)?{re.escape(wanted)}\W", self._text) is not None

    def _clear(self, line: QLineEdit) -> None:
        self._analyst.to_field(line)
        self._select_all(line)
        self._analyst.press("Delete")
        self._analyst.press("Enter")

    def _select_all(self, line: QLineEdit) -> None:
        if line.text() and line.selectedText() != line.text():
            self._analyst.press("Ctrl+A")

    def _offered(self, field: OfferField, wanted: str, value: str) -> None:
        """Takes the row that says what is wanted as soon as one in sight does, else types it all."""
        analyst, line = self._analyst, field.line
        analyst.to_field(line)
        analyst.open_offers(len(value))
        for typed in range(len(value)):
            if (number := self._offer_in_sight(field, wanted)) is not None:
                analyst.take_offer(field, number)
                return
            if typed == 0:
                self._select_all(line)
            analyst.type(value[typed])
        analyst.press("Enter")

    @staticmethod
    def _offer_in_sight(field: OfferField, wanted: str) -> int | None:
        rows = field._list
        if rows is None or not field.is_open():
            return None
        for number, option in enumerate(rows.rows.options):
            place = rows.visualRect(rows.rows.index(number))
            seen = place.top() >= 0 and place.bottom() <= rows.viewport().height()
            if seen and fold(option.label) == fold(wanted):
                return number
        return None

    def _pick(self, picker: Picker, wanted: str | None) -> None:
        """Opens the list; clicks on the row where it is in sight, else types until it is. None: leaves it empty."""
        self._analyst.open_list(picker.line)
        self._take(picker, wanted)

    def _take(self, picker: Picker, wanted: str | None) -> None:
        analyst = self._analyst
        analyst.begin_list(picker, wanted)
        analyst.wait(picker.is_open)
        rows = picker._list
        assert rows is not None
        typed = turned = 0
        letters = (wanted if wanted is not None else _NOBODY).removeprefix("ال")
        while (number := self._in_sight(picker, wanted)) is None:
            offered = any(option.label == wanted for option in rows.rows.options)
            if offered and typed >= min(2, len(letters)):
                analyst.look_down(rows)
                turned += 1
                assert turned < 40, f"{wanted} is not in sight to {analyst.tally.purpose}"
            else:
                assert typed < len(letters), f"{wanted} is not offered to {analyst.tally.purpose}"
                if not typed and picker.line.text() and not picker.line.selectedText():
                    analyst.press("Ctrl+A")
                analyst.type(letters[typed])
                typed += 1
        analyst.take_row(rows, number)

    @staticmethod
    def _in_sight(picker: Picker, wanted: str | None) -> int | None:
        rows = picker._list
        assert rows is not None
        for number, option in enumerate(rows.rows.options):
            place = rows.visualRect(rows.rows.index(number))
            seen = place.top() >= 0 and place.bottom() <= rows.viewport().height()
            if seen and (option.value == "" if wanted is None else option.label == wanted):
                return number
        return None

    # --- several values

    def _settle_chips(self, row: ChipsRow, record: WantedRecord) -> None:
        wanted = [self.words(row.spec, value) for value in record.values.get(row.spec.name, ())]
        told = [self.words(row.spec, value) for value in self._told[record.key].get(row.spec.name, ())]
        purpose = f"mend {record.kind.value}.{row.spec.name}"
        while extra := [words for words in self._shown(row) if words not in wanted and words not in told]:
            self._analyst.tally.purpose = purpose
            self._remove(row, extra[0])
        for key, words in zip(record.values.get(row.spec.name, ()), wanted, strict=True):
            if words and words not in self._shown(row):
                self._analyst.tally.purpose = purpose
                self._add(row, self._side(row, key), words)

    def _chips(self, row: ChipsRow) -> list[Chip]:
        return [chip for chip in row.findChildren(Chip) if chip.isVisible()]

    @staticmethod
    def _number(row: ChipsRow) -> int:
        """How many values the row is to show."""
        shown = next((box._record for box in row._boxes.values() if box._record is not None), None)
        return len(shown.live_claims(row.spec.name)) if shown is not None else 0

    def _shown(self, row: ChipsRow) -> list[str]:
        """The values, as soon as all are to be seen."""
        self._analyst.wait(lambda: len(self._chips(row)) == self._number(row))
        return [chip.accessibleName() for chip in self._chips(row)]

    def _remove(self, row: ChipsRow, words: str) -> None:
        analyst = self._analyst
        chip = next(one for one in self._chips(row) if one.accessibleName() == words)
        analyst.remove_chip(chip)
        analyst.wait(lambda: words not in self._shown(row))

    def _add(self, row: ChipsRow, box: SideBox, words: str) -> None:
        analyst = self._analyst
        analyst.push(box._add)
        self._take(box._picker, words)
        analyst.wait(lambda: words in self._shown(row))

    def _side(self, row: ChipsRow, key: str) -> SideBox:
        """The box of the value's own country, where the field has sides."""
        boxes = list(row._boxes.values())
        known = self._records.get(key)
        country = (known.value("country") or known.value("code")) if known else key
        return next((box for box in boxes if box.side == country), boxes[0])


def _typed_date(edtf: str) -> str:
    """The day as it is typed with the fewest keys."""
    year, *rest = edtf.split("-")
    return "/".join(str(int(one)) for one in (*reversed(rest), year)) if len(rest) == 2 and "/" not in edtf else edtf
