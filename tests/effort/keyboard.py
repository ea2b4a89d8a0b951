"""The same analyst without a mouse."""

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.arabic.fold import fold
from desktop_app.model.spans import Span
from desktop_app.suggest.countries import is_country_name
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.options import OptionsView
from tests.effort.analyst import Analyst
from tests.effort.routes import route

_MOST_TABS = 40


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

    def to_reader(self) -> None:
        """Back to the page from another pane."""
        for _ in range(6):
            if self.window.area.isAncestorOf(QApplication.focusWidget() or self.window):
                return
            self.press("F6")
        raise AssertionError("F6 leads nowhere")

    def to_field(self, wanted: QWidget) -> None:
        """From where the keyboard is to a field of the form."""
        for _ in range(6):
            if self.window.inspector.isAncestorOf(QApplication.focusWidget() or self.window):
                break
            self.press("F6")
        step = self._shorter(wanted)
        for _ in range(_MOST_TABS):
            if QApplication.focusWidget() is wanted:
                return
            self.press(step)
        raise AssertionError(f"{wanted.accessibleName()} is not reached by Tab")

    def open_list(self, line: QWidget) -> None:
        self.to_field(line)
        self.press("Down")

    def push(self, button: QWidget) -> None:
        self.to_field(button)
        self.press("Space")

    def remove_chip(self, chip: Chip) -> None:
        self.to_field(chip)
        self.press("Delete")

    def look_down(self, rows: OptionsView) -> None:
        self.press("Down")

    def _shorter(self, wanted: QWidget) -> str:
        """Tab where the field lies further on, before the page that keeps Tab for itself, else Shift+Tab."""
        here = QApplication.focusWidget()
        widget = here.nextInFocusChain() if here is not None else None
        while widget is not None and widget is not here and widget is not self.view.page:
            if widget is wanted:
                return "Tab"
            widget = widget.nextInFocusChain()
        return "Shift+Tab"
