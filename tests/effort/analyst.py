"""A practised analyst: knows the marks to be made, looks at what the window shows, and uses keys and mouse only."""

from pathlib import Path

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.ui.reader.marks import KIND_OF_KEY
from tests.effort.hands import Hands
from tests.effort.wanted import WantedMark, WantedRecord

KEYS = {kind: str(digit) for digit, kind in KIND_OF_KEY.items()} | {Kind.PLACE: "3"}
Named = tuple[Kind, str]


class Analyst(Hands):
    """`names` are the records as the window calls them, `forms` which words have stood for which record before."""

    def __init__(self, settings: Path, project: Path, size: tuple[int, int]) -> None:
        super().__init__(settings, project, size)
        self.names: dict[str, str] = {}
        self.forms: dict[Named, str] = {}
        self._kinds: dict[str, Kind] = {}
        self._by_name_only: set[Kind] = set()  # kinds of which the window keeps no other names
        self.notes: list[str] = []

    def make(self, mark: WantedMark, record: WantedRecord) -> None:
        """Makes the mark with its record; the words are selected."""
        words = mark.span.of(self.text())
        if self._expects(mark, words):
            self.tally.purpose = "mark"
            before = self.view.page.current
            self.press(f"Ctrl+{KEYS[mark.kind]}")
            self.wait(lambda: self.view.page.current not in (None, before))
            self._see_to_it(mark)
            self._settle_kind(mark)
        else:
            self._choose(mark, record)
        name = self.name()
        if self.names.get(mark.record, name) != name or (mark.record not in self.names and self._is_taken(mark, name)):
            self.notes.append(f"again: {mark.record} was {name}")
            self._choose_again(mark, record)
            self._by_name_only.add(mark.kind)  # once bitten
        self.names.setdefault(mark.record, self.name())
        self._kinds[mark.record] = mark.kind
        self.forms[mark.kind, bare(words)] = mark.record

    def _expects(self, mark: WantedMark, words: str) -> bool:
        """Whether the record proposed first is the right one, as far as one knows from the marks before."""
        before = self.forms.get((mark.kind, bare(words)))
        if before is not None and mark.kind in self._by_name_only:
            return before == mark.record and bare(self.names[before]) == bare(words)
        if before is not None:
            return before == mark.record
        return mark.record not in self.names and " ".join(words.split()) not in self.names.values()

    def _is_taken(self, mark: WantedMark, name: str) -> bool:
        """Whether a record that is not the mark's is called so."""
        others = [key for key, kind in self._kinds.items() if kind is mark.kind and key != mark.record]
        return name in [self.names[key] for key in others]

    def _see_to_it(self, mark: WantedMark) -> None:
        """The current mark must stand over the wanted words."""
        current = self.view.page.marks.get(self.view.page.current)
        made = current.span if current is not None else None
        text = self.text()
        words = made.of(text) if made is not None else self.said()
        assert made == mark.span, f"{mark.span} {mark.span.of(text)} was to be marked, not {made} {words}"

    def _settle_kind(self, mark: WantedMark) -> None:
        """A country that was taken for a place, or the other way."""
        current = self.current()
        if current is not None and current[0] != mark.kind.value:
            self.tally.purpose = "mend the kind"
            self.press(f"Ctrl+{KEYS[mark.kind]}")
            self.wait(lambda: (self.current() or ("", ""))[0] == mark.kind.value)

    def _choose(self, mark: WantedMark, record: WantedRecord) -> None:
        self.tally.purpose = "choose the record"
        self.press(KEYS[mark.kind])
        self.wait(lambda: self.asked)
        chooser = self.window.area.chooser
        while chooser.kind is not mark.kind:
            self.press(KEYS[mark.kind])
        self.take_option(mark, record)
        self.wait(lambda: not self.asked)
        self._see_to_it(mark)

    def _choose_again(self, mark: WantedMark, record: WantedRecord) -> None:
        self.tally.purpose = "change the record"
        self.press("Enter")
        self.wait(lambda: self.asked)
        before = self.name()
        self.take_option(mark, record)
        self.wait(lambda: not self.asked and (self.name() != before))

    def take_option(self, mark: WantedMark, record: WantedRecord) -> None:
        """The row of the record, by what it says; typed letters where it isn't among the rows."""
        wanted = self.names.get(mark.record)
        chooser = self.window.area.chooser
        if wanted is None:
            words = self.record_words()
            if self._is_taken(mark, words):
                self.type(record.label)
            first = chooser.list.current()
            self.press("Enter" if first is not None and first.value.record is None else "Ctrl+Enter")
            return
        typed, letters = 0, wanted.removeprefix("ال")
        while wanted not in self.options():
            assert typed < len(letters), f"{wanted} is not offered"
            self.type(letters[typed])
            typed += 1
        self.take_row(chooser.list, self.options().index(wanted))

    def record_words(self) -> str:
        """The name that a new record would have."""
        return self.window.area.chooser.list.rows.options[-1].value.label if self.options() else ""


def bare(words: str) -> str:
    """As the analyst hears a name: spelling and ال aside."""
    return " ".join(word.removeprefix("ال") if len(word) > 3 else word for word in fold(words).split())
