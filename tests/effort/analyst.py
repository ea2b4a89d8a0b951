"""A practised analyst: knows the marks to be made, looks at what the window shows, and uses keys and mouse only."""

from pathlib import Path

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
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
        self._here: dict[Named, str] = {}  # the same in this article
        self._vain: set[tuple[str, Kind]] = set()
        self.notes: list[str] = []

    def make(self, mark: WantedMark, record: WantedRecord) -> None:
        """Makes the mark with its record; the words are selected."""
        words = mark.span.of(self.text())
        hope = self._hope(mark, words)
        if hope:
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
            self.notes.append(f"again ({hope}): {mark.record} was {name}")
            self._choose_again(mark, record)
            self._vain.add((hope, mark.kind))  # once bitten
        self.names.setdefault(mark.record, self.name())
        self._kinds[mark.record] = mark.kind
        self.forms[mark.kind, bare(words)] = self._here[mark.kind, bare(words)] = mark.record

    def called(self, kind: Kind, name: str) -> str | None:
        """The record of the kind that is called so, if one is."""
        return next((key for key, label in self.names.items() if self._kinds[key] is kind and label == name), None)

    def learn(self, mark: WantedMark, name: str, words: str) -> None:
        """Remembers a mark that stands without having been made by hand, and what its record is called."""
        if self.names.setdefault(mark.record, name) != name:
            self.notes.append(f"accepted: {mark.record} was {self.names[mark.record]}, is {name}")
        self._kinds[mark.record] = mark.kind
        self.forms[mark.kind, words] = self._here[mark.kind, words] = mark.record

    def drawn(self) -> dict[tuple[Span, Kind], str]:
        """The marks of the page, with the names of their records."""
        layers = self.view.page.marks.between(0, len(self.text()) + 1)
        return {(one.mark.span, one.mark.kind): one.mark.label for one in layers if not one.mark.suggested}

    def go_on(self) -> None:
        super().go_on()
        self._here.clear()

    def _hope(self, mark: WantedMark, words: str) -> str:
        """Why the record proposed first should be the right one, as far as one knows from the marks before; "" if not.

        What has failed for a kind is not hoped for again.
        """
        form = (mark.kind, bare(words))
        known = {key: self.names[key] for key, kind in self._kinds.items() if kind is mark.kind}
        before = self._here.get(form)
        label = known.get(mark.record)
        if label is None:
            clashes = [one for one in known.values() if bare(one) == form[1] or self._are_kin(mark.kind, one, words)]
            return "" if clashes or form in self.forms else "new"
        hopes = {
            "article": before == mark.record,
            "name": before is None and bare(label) == form[1],
            "alias": before is None and self.forms.get(form) == mark.record,
            "kin": form not in self.forms and self._are_kin(mark.kind, label, words),
        }
        return next((hope for hope, holds in hopes.items() if holds and (hope, mark.kind) not in self._vain), "")

    def _are_kin(self, kind: Kind, one: str, other: str) -> bool:
        """Whether two words for fields are noun and adjective, if the window knows that."""
        return kind is Kind.SECTOR and ("kin", kind) not in self._vain and _root(one) == _root(other)

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
        before, known = self.name(), mark.record in self.names
        self.take_option(mark, record)
        self.wait(lambda: not self.asked and (self.name() != before or not known))  # a new one may be called the same

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
        rows = self.window.area.chooser.list.rows.options
        return str(next(one.value.label for one in rows if one.value.record is None))


def bare(words: str) -> str:
    """As the analyst hears a name: spelling and ال aside."""
    return " ".join(word.removeprefix("ال") if len(word) > 3 else word for word in fold(words).split())


def _root(words: str) -> str:
    """Without the ending that makes an adjective."""
    one = bare(words)
    ending = next((end for end in ("يه", "ات", "يا", "ين", "ي", "ه") if one.endswith(end) and len(one) > 4), "")
    return one[: len(one) - len(ending)]
