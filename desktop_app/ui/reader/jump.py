"""The quick jump: / and two letters select the next word that begins so, for hands that stay on the keyboard.

| keys while it is open | what they do |
|---|---|
| letters (of either alphabet, under either layout), numbers first | the next word that begins so; more letters narrow |
| Space | takes in one more word; letters after it say how that one begins |
| Tab, Down, F3 or / again; Shift+Tab, Up, Shift+F3 | the next hit; the one before |
| Backspace | one letter less |
| Enter | ends it, the words stay selected; every other key ends it too and does what it does |
| Escape | back to where one was |

So one name of two words is marked by `/ ش ي Space Ctrl+1`.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.model.spans import Span
from desktop_app.ui.keyboard import as_arabic
from desktop_app.ui.reader import words
from desktop_app.ui.reader.jump_line import JumpLine
from desktop_app.ui.reader.jumping import find_word
from desktop_app.ui.reader.page_view import PageView

Key = Qt.Key
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_NEXT = (Key.Key_Tab, Key.Key_Down, Key.Key_F3)
_BEFORE = (Key.Key_Backtab, Key.Key_Up)


class Jump:
    """One view's quick jump. `active` while letters go to it."""

    def __init__(self, view: PageView) -> None:
        self._view = view
        self._line: JumpLine | None = None
        self.active = False
        self.typed = ""
        self._last = ""
        self._hit: Span | None = None
        self._from = (0, 0)  # anchor and position of the caret
        self._top = 0  # the place at the window's top

    def open(self) -> None:
        """Listens for letters from now on."""
        view = self._view
        if not view.page.text:
            return
        self.active, self.typed, self._hit = True, "", None
        self._from, self._top = (view.caret.anchor, view.caret.position), view.position()
        self._show()

    def end(self) -> None:
        """Listens no more; what is selected stays."""
        if self.active:
            self.active = False
            self._last = self.typed or self._last
            if self._line is not None:
                self._line.hide()

    def owns(self, event: QKeyEvent) -> bool:
        """Whether the key is one of the quick jump's while it is open."""
        return self.active and not event.modifiers() & _HELD and event.key() != Key.Key_unknown

    def key(self, event: QKeyEvent) -> bool:
        """Takes a key. False where it means nothing here; then the jump has ended."""
        if not self.active:
            return False
        if event.key() in (Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta):
            return False
        if event.modifiers() & _HELD or not self._own_key(event):
            self.end()
            return False
        return True

    def step(self, step: int) -> None:
        """To the next hit (1) or the one before (-1); with nothing typed, of the letters of the last time."""
        self.typed = self.typed or self._last
        if self._hit is None:
            self._look(self._from[1], step)
        elif step > 0:
            self._look(_first_end(self._view.page.text, self._hit), step)
        else:
            self._look(self._hit.start, step)

    def _own_key(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Key.Key_Escape:
            self._go_back()
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.end()
        elif key == Key.Key_Backspace:
            self._shorten()
        elif key in _BEFORE or (shift and key in (Key.Key_F3, Key.Key_Tab)):
            self.step(-1)
        elif (key in _NEXT and not shift) or text in ("/", "'"):
            self.step(1)
        elif key == Key.Key_Space or (text and self._is_letter(text)):
            self._type(text)
        else:
            return False
        return True

    def _is_letter(self, text: str) -> bool:
        """Numbers are looked for where they come first; behind letters a digit is the key of a kind."""
        numeric = not self.typed or (self.typed[0].isdecimal() and " " not in self.typed)
        if text.isdecimal() or text in (".", ",", "٫", "٬"):
            return numeric and (text.isdecimal() or bool(self.typed))
        return text.isalpha() or as_arabic(text).isalpha()

    def _type(self, text: str) -> None:
        if text == " " and not self.typed:
            return
        self.typed += text
        self._look(self._from[1] if self._hit is None else self._hit.start, 1)

    def _shorten(self) -> None:
        self.typed = self.typed[:-1]
        if self.typed:
            self._look(self._from[1], 1)
        else:
            self._restore()
            self._hit = None
            self._show()

    def _look(self, position: int, step: int) -> None:
        found = self._nearest(position, step) if self.typed else None
        if found is not None:
            self._hit = found
            self._view.caret.select(found)
            self._view.caret_moved()
        self._show(missing=found is None and bool(self.typed))

    def _nearest(self, position: int, step: int) -> Span | None:
        """The hit of what was typed, or of the Arabic letters on the same keys, whichever comes first."""
        text = self._view.page.text
        found = [find_word(text, typed, position, step) for typed in dict.fromkeys((self.typed, as_arabic(self.typed)))]
        return min(
            (span for span in found if span is not None),
            key=lambda span: (step * (span.start - position)) % (len(text) + 1),
            default=None,
        )

    def _go_back(self) -> None:
        self._restore()
        self.end()

    def _restore(self) -> None:
        view = self._view
        view.caret.put(self._from[0])
        view.caret.put(self._from[1], select=True)
        if not view.in_sight(self._from[1]):
            view.stand_at(self._top)
            view.refresh()
        view.caret_moved(follow=False)

    def _show(self, missing: bool = False) -> None:
        if self._line is None:
            self._line = JumpLine(self._view.viewport())
        self._line.say(self.typed, missing, self._view.theme, self._view.line_of_caret())


def _first_end(text: str, hit: Span) -> int:
    """Where the first word of a hit ends."""
    return next((word.end for word in words.words_near(text, hit.start) if word.end > hit.start), hit.end)
