"""The same analyst without a mouse."""

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.arabic.fold import fold
from desktop_app.model.spans import Span
from desktop_app.suggest.countries import is_country_name
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.offer_field import OfferField
from desktop_app.ui.widgets.options import OptionsView
from desktop_app.ui.widgets.picker import Picker
from tests.effort.analyst import Analyst
from tests.effort.routes import route

_MOST_TABS = 40
_MOST_LETTERS = 5
_GLANCE = 4  # letters that are typed sooner than a list is looked at
_NOBODY = "ظ"  # leaves little more than the row for nothing


class KeyAnalyst(Analyst):
    """Selects by the shortest way of keys, walks lists by arrows and forms by Tab."""

    def select(self, span: Span) -> None:
        self.tally.purpose = "select"
        self.to_reader()
        page, caret = self.view.page, self.view.page.caret
        if caret.selection is not None:
            self.press("Escape")
        current = page.marks.get(page.current)
        inside = current is not None and current.span.start <= span.start <= current.span.end
        names = {fold(name) for name in self.names.values()}
        found = route(
            page.page,
            caret.anchor,
            caret.position,
            span,
            bare_word=not inside,
            known=lambda word: word in names or is_country_name(word),
        )
        assert found is not None, f"no way leads from {caret.anchor}, {caret.position} to {span} {span.of(self.text())}"
        for key in found.keys:
            if len(key) == 1 and key != "/":
                self.type(key)
            else:
                self.press(key)

    def take_row(self, rows: OptionsView, number: int) -> None:
        for _ in range(abs(number - rows.currentIndex().row())):
            self.press("Down" if number > rows.currentIndex().row() else "Up")
        self.press("Enter")

    def open_offers(self, typing: int) -> None:
        """Down, where that may save much `typing`: what the list holds is seen only once it is open."""
        if typing > _GLANCE:
            self.press("Down")

    def take_offer(self, field: OfferField, number: int) -> None:
        rows = field._list
        assert rows is not None
        for _ in range(number - (rows.currentIndex().row() if field._on_a_row else -1)):
            self.press("Down")
        self.press("Enter")

    def to_reader(self) -> None:
        """Back to the page from another pane."""
        for _ in range(6):
            if self.window.area.isAncestorOf(QApplication.focusWidget() or self.window):
                return
            self.press("Escape")
        raise AssertionError(f"Escape leads nowhere from {_names(QApplication.focusWidget())}")

    def to_field(self, wanted: QWidget) -> None:
        """From where the keyboard is to a field of the form."""
        if not self.window.inspector.isAncestorOf(QApplication.focusWidget() or self.window):
            self.press("F4")
        step = ""
        for _ in range(_MOST_TABS):
            if QApplication.focusWidget() is wanted:
                return
            step = step if step.endswith("Tab") else self._next_key(wanted)
            self.press(step)
        raise AssertionError(f"{wanted.accessibleName()} is not reached by F4 and Tab")

    def open_list(self, line: QWidget) -> None:
        self.to_field(line)

    def begin_list(self, picker: Picker, wanted: str | None) -> None:
        """With the letters, or the arrows, that lead to the row with the fewest keys."""
        label = wanted.removeprefix("ال") if wanted is not None else _NOBODY
        tries = []
        for typed in [label[:size] for size in range(min(_MOST_LETTERS, len(label)) + 1)]:
            found = picker._search(typed)
            rows = [option.value == "" if wanted is None else option.label == wanted for option in found]
            if True in rows:
                opens = not typed and not picker.is_open()
                start = 0 if typed else self._stands(picker)
                tries.append((len(typed) + opens + abs(rows.index(True) - start), typed, opens))
        _cost, typed, opens = min(tries, default=(0, "", not picker.is_open()))
        if opens:
            self.press("Down")
        if typed and picker.line.text() and not picker.line.selectedText():
            self.press("Ctrl+A")
        for letter in typed:
            self.type(letter)

    @staticmethod
    def _stands(picker: Picker) -> int:
        labels = [option.label for option in picker._search("")]
        return labels.index(picker.line.stood()) if picker.line.stood() in labels else 0

    def push(self, button: QWidget) -> None:
        self.to_field(button)
        self.press("Space")

    def remove_chip(self, chip: Chip) -> None:
        self.to_field(chip)
        self.press("Delete")

    def look_down(self, rows: OptionsView) -> None:
        self.press("Down")

    def _next_key(self, wanted: QWidget) -> str:
        """F4 where the field waits further on and nothing is nearer, else Tab one way or the other."""
        here = QApplication.focusWidget()
        form = self.window.inspector.record._shown
        waiting = [one for row in form._rows for one in row.waiting()] if form is not None else []
        ahead = here in waiting and wanted in waiting and waiting.index(here) < waiting.index(wanted)
        return "F4" if ahead else self._shorter(wanted)

    def _shorter(self, wanted: QWidget) -> str:
        """Tab where the field lies further on, before the page that keeps Tab for itself, else Shift+Tab."""
        here = QApplication.focusWidget()
        widget = here.nextInFocusChain() if here is not None else None
        while widget is not None and widget is not here and widget is not self.view.page:
            if widget is wanted:
                return "Tab"
            widget = widget.nextInFocusChain()
        return "Shift+Tab"


def _names(widget: QWidget | None) -> str:
    """The widget and all around it, for whoever reads what went wrong."""
    names = []
    while widget is not None:
        names.append(f"{type(widget).__name__} {widget.accessibleName()}".strip())
        widget = widget.parentWidget()
    return ", in ".join(names) or "nowhere"
