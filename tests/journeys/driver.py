"""A person at the window: presses keys, moves the mouse, looks. Nothing of the program is called but its door.

Keys and mouse enter at the shown window's QWindow, as they come from the screen: through shortcuts, menus, focus
and grabs. Looking means reading what a widget shows; test_events_only.py holds both.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.model.spans import Span
from desktop_app.settings.file import Settings
from desktop_app.ui import app as door
from desktop_app.ui.inspector.head import InspectorHead
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.reader.find_bar import find_all
from desktop_app.ui.widgets.chip import Chip

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
PATIENCE = 20_000
"""Milliseconds that a person waits at most."""


class Person:
    """Sits at one window; `close` ends it."""

    def __init__(
        self, qtbot: QtBot, settings: Path, project: Path | None, language: str, size: tuple[int, int] | None
    ) -> None:
        self._qtbot = qtbot
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        door.make_application()
        self.window = door.make_window(project, Settings(settings), language)
        if size is not None:
            self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.wait(lambda: self.window.isActiveWindow() and self.window.windowHandle().isExposed())

    def close(self) -> None:
        """Closes the window by its key."""
        if not isValid(self.window):
            return
        if self.window.isVisible():
            self.press("Ctrl+Q")
            self.wait(lambda: not self.window.isVisible())
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)

    def wait(self, until: Callable[[], object]) -> None:
        """Goes on as soon as it is so."""
        if not until():
            self._qtbot.waitUntil(lambda: bool(until()), timeout=PATIENCE)

    # --- the keyboard

    def _keyboard(self) -> QWindow:
        """The window that the keyboard writes to: of this person's, whatever is topmost.

        Without a window manager (Xvfb) the keyboard can be left with no window when one is closed.
        """
        top = QApplication.activeModalWidget() or self.window
        self._activate(top)
        return QGuiApplication.focusWindow() or top.windowHandle()

    def _activate(self, top: QWidget) -> None:
        if not top.isActiveWindow():
            top.activateWindow()
            self.wait(top.isActiveWindow)

    def press(self, *keys: str) -> None:
        """Presses keys named as in menus: "Ctrl+B", "Enter", "1"."""
        for name in keys:
            stroke = QKeySequence(name.replace("Enter", "Return"))[0]
            QTest.keyClick(self._keyboard(), stroke.key(), stroke.keyboardModifiers())

    def type(self, words: str) -> None:
        """Types letters of any alphabet."""
        for letter in words:
            for down in (True, False):
                QTest.simulateEvent(self._keyboard(), down, ord(letter.upper()), NONE, letter, False)

    # --- the mouse

    def click(self, widget: QWidget, at: QPoint | None = None, *, held: Qt.KeyboardModifier = NONE) -> None:
        """Clicks on the widget, in its middle where no place is given."""
        QTest.mouseClick(self._under(widget), LEFT, held, self._place(widget, at))

    def double_click(self, widget: QWidget, at: QPoint) -> None:
        QTest.mouseDClick(self._under(widget), LEFT, NONE, self._place(widget, at))

    def move(self, widget: QWidget, at: QPoint) -> None:
        """Moves the mouse there with no button down."""
        QTest.mouseMove(self._under(widget), self._place(widget, at))

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Presses, moves there, lets go."""
        handle = self._under(widget)
        QTest.mousePress(handle, LEFT, NONE, self._place(widget, start))
        for part in range(1, 4):
            QTest.mouseMove(handle, self._place(widget, start + (end - start) * part / 3))
        QTest.mouseRelease(handle, LEFT, NONE, self._place(widget, end))

    def go_to_page(self) -> None:
        """Clicks beside the text; the page has the keyboard then."""
        self.click(self.page, QPoint(10, 10))

        def there() -> bool:
            self._activate(self.window)  # what a dialog that was closed a moment ago may still take away
            return self.view.page.hasFocus()

        self.wait(there)

    def _under(self, widget: QWidget) -> QWindow:
        """The window to click on, which a click brings to the front."""
        top = widget.window()
        if top.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog) and not QApplication.activePopupWidget():
            self._activate(top)
        return top.windowHandle()

    @staticmethod
    def _place(widget: QWidget, at: QPoint | None) -> QPoint:
        assert widget.isVisible(), f"{widget} is not to be seen"
        place = widget.mapTo(widget.window(), at if at is not None else widget.rect().center())
        assert widget.window().rect().contains(place), f"{widget} is outside its window"
        return place

    # --- finding what is on the screen by what it says

    def see(self, kind: type, says: str, within: QWidget | None = None) -> QWidget:
        """The first widget of that class that is to be seen and whose words or spoken name hold `says`."""
        found: list[QWidget] = []

        def look() -> bool:
            known = (within or self.window).findChildren(kind)
            found[:] = [one for one in known if one.isVisible() and says in self.words_of(one)]
            return bool(found)

        self.wait(look)
        return found[0]

    @staticmethod
    def words_of(widget: QWidget) -> str:
        parts = [widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QAbstractButton):
            parts.append(widget.text())
        return " | ".join(parts)

    def click_button(self, says: str, within: QWidget | None = None) -> None:
        """Clicks on a button that can be pressed."""
        button = self.see(QAbstractButton, says, within)
        self.wait(button.isEnabled)
        self.click(button)

    def chips(self, within: QWidget | None = None) -> list[Chip]:
        return [one for one in (within or self.window).findChildren(Chip) if one.isVisible()]

    def click_sign(self, chip: Chip, number: int) -> None:
        """Clicks on a chip's sign, counted from its end: the cross, and before it the tick of a guess."""
        from_end = 4 + 9 + 18 * number
        x = chip.width() - from_end if chip.layoutDirection() is Qt.LayoutDirection.LeftToRight else from_end
        self.click(chip, QPoint(x, chip.height() // 2))

    def field(self, name: str) -> QLineEdit:
        """The line of the form that is called so, scrolled into sight."""
        found: list[QLineEdit] = []

        def look() -> bool:
            known = self.window.inspector.findChildren(QLineEdit)
            found[:] = [one for one in known if one.isVisible() and one.accessibleName() == name]
            return bool(found)

        self.wait(look)
        self.bring_into_sight(found[0])
        return found[0]

    def bring_into_sight(self, widget: QWidget) -> None:
        """Turns the wheel over the inspector's form until the widget can be clicked on."""
        parent = widget.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is None:
            return
        port = parent.viewport()
        for _turn in range(40):
            middle = widget.mapTo(port, widget.rect().center()).y()
            if 8 < middle < port.height() - 8:
                return
            self.turn_wheel(port, 1 if middle < 9 else -1)

    @staticmethod
    def turn_wheel(widget: QWidget, notches: int) -> None:
        """Turns the wheel over the widget, up where positive. QTest has no wheel, and a QWindow passes none on."""
        middle = widget.rect().center()
        turned = QWheelEvent(
            QPointF(middle), QPointF(widget.mapToGlobal(middle)), QPoint(), QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, turned)

    def fill(self, name: str, words: str, leave: str = "Enter") -> None:
        """Writes a value into a line of the form and leaves it by that key."""
        line = self.field(name)
        self.click(line)
        self.press("Ctrl+A")
        self.type(words)
        self.press(leave)

    def add(self, button: str, words: str) -> None:
        """Adds a value to a field that holds several: the first option that typing brings up."""
        plus = self.see(QAbstractButton, button, self.window.inspector)
        self.bring_into_sight(plus)
        self.click(plus)
        self.type(words)
        self.press("Enter")

    def write_note(self, name: str, words: str) -> None:
        """Writes into a box of several lines and goes back to the page."""
        box = self.see(QPlainTextEdit, name, self.window.inspector)
        self.bring_into_sight(box)
        self.click(box)
        self.press("Ctrl+A")
        self.type(words)
        self.press("Tab")

    # --- bringing articles in

    def bring_in(self, path: Path) -> None:
        """Takes in one file or all files of a folder, and waits until one is open and the work is done."""
        with self.answering(path):
            self.press("Ctrl+O" if path.is_dir() else "Ctrl+I")
        self.wait(lambda: self.text() and not self.busy() and self.page.isVisible())

    def turn_to(self, text: str) -> None:
        """Opens the one of two articles that has this text."""
        self.press("Ctrl+PgUp")
        if self.text() != text:
            self.press("Ctrl+PgDown")
        assert self.text() == text

    # --- Qt's own file dialog

    @contextmanager
    def answering(self, path: Path) -> Iterator[None]:
        """Types the path into the file dialog that the keys inside open, and takes it."""
        answered: list[str] = []
        timer = QTimer(self.window)
        timer.setInterval(10)

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog) or not dialog.isActiveWindow() or answered:
                return
            answered.append(dialog.windowTitle())
            line = next(one for one in dialog.findChildren(QLineEdit) if one.isVisible())
            self.click(line)
            self.press("Ctrl+A")
            self.type(str(path))
            self.press("Enter")

        timer.timeout.connect(answer)
        timer.start()
        yield
        self.wait(lambda: answered and QApplication.activeModalWidget() is None)
        timer.stop()
        timer.deleteLater()

    # --- looking

    @property
    def view(self) -> QWidget:
        return self.window.area.view

    @property
    def page(self) -> QWidget:
        """What the mouse clicks on in the reader."""
        return self.view.page.viewport()

    def text(self) -> str:
        """The letters of the article that is open."""
        return self.view.page.page.text

    def selected(self) -> str:
        span = self.view.selection()
        return span.of(self.text()) if span is not None else ""

    def marked(self) -> list[tuple[str, str]]:
        """Kind and words of every mark that is drawn, in reading order."""
        index, text = self.view.page.marks, self.text()
        layers = index.between(0, len(text) + 1)
        found = [layer.mark for layer in layers if not layer.mark.suggested]
        marks = sorted((mark.span.start, -mark.span.end, mark) for mark in found)
        return [(mark.kind.value, mark.span.of(text)) for _start, _end, mark in marks]

    def suggested(self) -> list[tuple[str, str]]:
        """Kind and words of every suggestion that is drawn, in reading order."""
        index, text = self.view.page.marks, self.text()
        found = [layer.mark for layer in index.between(0, len(text) + 1) if layer.mark.suggested]
        marks = sorted(found, key=lambda mark: (mark.span.start, -mark.span.end))
        return [(mark.kind.value, mark.span.of(text)) for mark in marks]

    def name(self) -> str:
        """The name that the margin gives to the mark that is outlined."""
        index = self.view.page.marks
        mark = index.get(self.view.page.current)
        return mark.label if mark is not None else ""

    def current(self) -> tuple[str, str] | None:
        """Kind and words of the mark that is outlined."""
        index = self.view.page.marks
        mark = index.get(self.view.page.current)
        return (mark.kind.value, mark.span.of(self.text())) if mark is not None else None

    def stands_at(self) -> QRect:
        """Where what is outlined is drawn, in pixels of the window; null where it is not in sight."""
        index = self.view.page.marks
        mark = index.get(self.view.page.current)
        rect = self.view.rect_of(mark.span) if mark is not None else QRect()
        return rect.translated(self.view.mapTo(self.window, QPoint(0, 0))) if not rect.isNull() else rect

    def options(self) -> list[str]:
        """The rows of the box that asks for the record."""
        return [option.label for option in self.window.area.chooser.list.rows.options]

    @property
    def asked(self) -> bool:
        """Whether that box is open."""
        return self.window.area.chooser.isVisible()

    def said(self) -> str:
        """What the line over the foot of the window says, "" where it is gone."""
        return self.window.toast.text() if self.window.toast.isVisible() else ""

    def title(self) -> str:
        """The name at the head of the inspector."""
        inspector = self.window.inspector
        shown = inspector.record if inspector.record.isVisible() else inspector.article
        return shown.findChild(InspectorHead)._title.text() if shown.isVisible() else ""

    def guesses(self) -> bool:
        """Whether the bar says that values of this record are guesses."""
        return self.window.inspector.record.guesses.isVisible()

    def overlay(self) -> Overlay | None:
        """The box over the dimmed window, if one is open."""
        return next((one for one in self.window.findChildren(Overlay) if one.isVisible()), None)

    def busy(self) -> bool:
        """Whether the foot of the window shows work."""
        return self.window.status.progress.isVisible()

    # --- the page

    def rect_of(self, words: str, nth: int = 1) -> QRect:
        """Where the nth stretch of these letters stands on the page, which must be in sight."""
        start = -1
        for _ in range(nth):
            start = self.text().index(words, start + 1)
        rect = self.view.rect_of(Span(start, start + len(words)))
        assert not rect.isNull(), f"{words} is not in sight"
        return rect.translated(-self.page.mapTo(self.view, QPoint(0, 0)))

    def find(self, words: str, nth: int = 1) -> None:
        """Selects the nth hit of the find bar."""
        assert len(find_all(self.text(), words, exact=False)) >= nth, f"{words} stands there less than {nth} times"
        self.press("Ctrl+F")
        self.type(words)
        self.press(*["Enter"] * (nth - 1), "Escape")

    def widen(self, words: int) -> None:
        """Takes further words into the selection."""
        self.press(*["Ctrl+Shift+Left"] * words)

    def mark(self, key: str, answer: str = "Enter") -> None:
        """Presses a kind's key and answers the box."""
        self.press(*key.split())
        self.wait(lambda: self.asked)
        self.press(answer)
        self.wait(lambda: not self.asked)
