"""Hands on mouse and keys, whose acts are counted, and eyes on what the window shows."""

from collections.abc import Callable, Sequence
from pathlib import Path
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.model.spans import Span
from desktop_app.ui.reader.view import ReaderView
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.offer_field import OfferField
from desktop_app.ui.widgets.options import OptionsView
from desktop_app.ui.widgets.picker import Picker
from tests.effort.counting import Tally
from tests.journeys.driver import Person


class Waiter:
    """Waits as pytest-qt does, outside pytest."""

    def waitUntil(self, until: Callable[[], object], timeout: int) -> None:
        began = QTime.currentTime()
        while not until():
            assert began.msecsTo(QTime.currentTime()) < timeout, "nothing more happens"
            QTest.qWait(1)


class Hands(Person):
    """Points with the mouse: drags over words, clicks on fields and rows."""

    def __init__(self, settings: Path, project: Path, size: tuple[int, int]) -> None:
        super().__init__(Waiter(), settings, project, "ar", size)  # type: ignore[arg-type]
        window = self.window
        self.tally = Tally(window, (window.library, window.area, window.inspector))

    @property
    def view(self) -> ReaderView:
        return self.window.area.view

    def wait(self, until: Callable[[], object]) -> None:
        """As a person waits; says what stands on the screen where nothing comes."""
        try:
            super().wait(until)
        except AssertionError as error:
            at = f"selected {self.selected()!r}, current {self.current()}, said {self.said()!r}"
            raise AssertionError(f"{error} ({self.tally.purpose}: {at})") from error

    # --- acts, and a look after each

    def press(self, *keys: str) -> None:
        super().press(*keys)
        self._look()

    def click(self, widget: QWidget, at: QPoint | None = None, **held: object) -> None:
        super().click(widget, at, **held)  # type: ignore[arg-type]
        self._look()

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        super().drag(widget, start, end)
        self._look()

    def turn_wheel(self, widget: QWidget, notches: int) -> None:  # type: ignore[override]
        tally: Tally | None = getattr(self, "tally", None)
        if tally is not None:
            tally.wheel(notches)
        Person.turn_wheel(widget, notches)

    def _look(self) -> None:
        if hasattr(self, "tally"):
            self.tally.look()

    def go_on(self) -> None:
        """To the next article."""
        before = self.text()
        self.press("Ctrl+PgDown")
        self.wait(lambda: self.text() != before)

    # --- lists and the form

    def take_row(self, rows: OptionsView, number: int) -> None:
        """Takes a row of an open list."""
        if rows.currentIndex().row() == number:
            self.press("Enter")
            return
        self.click(rows.viewport(), rows.visualRect(rows.rows.index(number)).center())

    def open_offers(self, typing: int) -> None:
        """Nothing: the click that led to the line has opened its list."""

    def take_offer(self, field: OfferField, number: int) -> None:
        """Takes a row of the list below a line to type in, where nobody stands on a row."""
        rows = field._list
        assert rows is not None
        self.click(rows.viewport(), rows.visualRect(rows.rows.index(number)).center())

    def to_field(self, line: QWidget) -> None:
        """Puts the keyboard into a line of the form."""
        QCoreApplication.processEvents()
        self.bring_into_sight(line)
        self.click(line)

    def open_list(self, line: QWidget) -> None:
        """Opens the list of a field."""
        self.to_field(line)

    def begin_list(self, picker: Picker, wanted: str | None) -> None:
        """Nothing: a list that a click opened is looked at first."""

    def push(self, button: QWidget) -> None:
        """Pushes a button of the form."""
        QCoreApplication.processEvents()  # chips that came have their places now
        self.bring_into_sight(button)
        self.click(button)

    def remove_chip(self, chip: Chip) -> None:
        """Takes a value away."""
        QCoreApplication.processEvents()
        self.bring_into_sight(chip)
        self.click_sign(chip, 0)

    def look_down(self, rows: OptionsView) -> None:
        """Shows further rows of a list."""
        self.turn_wheel(rows.viewport(), -1)

    # --- selecting

    def select(self, span: Span) -> None:
        """Drags over the words, after turning the wheel where they are out of sight."""
        self.tally.purpose = "turn the page"
        QCoreApplication.processEvents()  # panes that came or went have their places now
        self.bring(span)
        self.tally.purpose = "select"
        start, end = self.edge(span, at_end=False), self.edge(span, at_end=True)
        self.drag(self.page, start, end)
        assert self.selected(), f"{span} {span.of(self.text())} is not selected by a drag from {start} to {end}"

    def bring(self, span: Span) -> None:
        """Brings both ends into sight: by windows where the words are out of sight, else by the wheel."""
        for _turn in range(400):
            first, last = self.line_of(span.start), self.line_of(span.end - 1)
            foot = self._foot()
            if first is not None and last is not None and first.top() >= 2 and last.bottom() <= foot - 2:
                return
            before = self.view.page.position()
            below = before <= span.start
            if first is None and not self.view.page.hasFocus():
                self.press("Escape")  # out of the form: on the page a key turns a window
            if (first is None or (below and first.bottom() > foot)) and self.view.page.hasFocus():
                self.press("PgDown" if below else "PgUp")
            else:
                self.turn_wheel(self.page, -1 if below and (first is None or first.top() > 40) else 1)
            if self.view.page.position() == before and foot < self.page.height():
                self.wait(lambda: not self.window.toast.isVisible())  # it lies over the last line
        raise AssertionError("the words can't be brought into sight")

    def _foot(self) -> int:
        """Where the page ends for the eye: at its foot, or at the news that lies over it."""
        toast = self.window.toast
        if not toast.isVisible():
            return self.page.height()
        return min(self.page.height(), self.page.mapFromGlobal(toast.mapToGlobal(QPoint(0, 0))).y())

    def line_of(self, place: int) -> QRect | None:
        """Where a letter stands on the page; None out of sight."""
        rect = self.view.rect_of(Span(place, place + 1))
        return None if rect.isNull() else rect.translated(-self.page.mapTo(self.view, QPoint(0, 0)))

    def edge(self, span: Span, *, at_end: bool) -> QPoint:
        """Where a hand begins (or ends) that takes these words, in reading from the right: just inside the letter, or
        just beside the run from left to right that begins (or ends) them, as digits and Latin words do."""
        places = range(span.end - 1, span.start - 1, -1) if at_end else range(span.start, span.end)
        run = _run_to_the_right(self.text(), places)
        rects = [rect for one in run or places[:1] if (rect := self.line_of(one)) is not None]
        aside = 2 if run else -1 if at_end else 0
        x = min(rect.left() for rect in rects) - aside if at_end else max(rect.right() for rect in rects) + aside
        return QPoint(x, rects[0].center().y())


def _run_to_the_right(text: str, places: Sequence[int]) -> Sequence[int]:
    """Those of the places, from the first on, that a run from left to right takes with what stands within it."""
    length = 0
    for number, place in enumerate(places, 1):
        if _goes_right(text, place):
            length = number
        elif bidirectional(text[place]) in ("R", "AL"):
            break
    return places[:length] if places and _goes_right(text, places[0]) else ()


def _goes_right(text: str, place: int) -> bool:
    """Whether the letter stands in a run from left to right: Latin letters, digits, the sign of a per cent behind
    digits (UAX #9, W5)."""
    kind = bidirectional(text[place])
    return kind in ("L", "EN", "AN") or (kind == "ET" and bidirectional(text[place - 1]) == "EN")
