"""Shortcuts under every keyboard layout: a letter of the Arabic layout stands for the Latin one on its key.

Qt finds the Latin letter itself where the desk has a Latin layout beside the Arabic one. Where Arabic is the only
layout it gives Ctrl and the Arabic letter (seen by pressing real key codes: `python -m tests.proofs.arabic_keyboard`);
so actions also carry that letter as a second key, and the filter serves the keys of text fields.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

_ARABIC = dict(zip("ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ", "QWERTYUIOP[]ASDFGHJKL;'ZXCVNM,./", strict=True))
_ARABIC["\ufefb"] = "B"  # the key that writes لا
_ON_KEY = {latin: arabic for arabic, latin in _ARABIC.items() if len(arabic) == 1} | {"B": "لا"}
_EASTERN = {chr(start + digit): str(digit) for start in (0x660, 0x6F0) for digit in range(10)}
_ALSO = {latin: arabic for arabic, latin in (_ARABIC | _EASTERN).items() if len(arabic) == 1}
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def latin_key(event: QKeyEvent) -> int | None:
    """The Latin key under an Arabic letter or digit pressed with Ctrl; None for any other key."""
    code = event.key()
    if not event.modifiers() & _COMMAND or not 0x600 <= code <= 0xFEFF:
        return None
    letter = chr(code)
    found = _ARABIC.get(letter) or _EASTERN.get(letter)
    return ord(found) if found else None


def latin_letter(event: QKeyEvent) -> str:
    """The Latin letter of a key pressed by itself, under the Arabic layout too; "" for any other key."""
    letter = _ARABIC.get(event.text(), event.text().upper())
    return letter if len(letter) == 1 and "A" <= letter <= "Z" else ""


def as_arabic(typed: str) -> str:
    """What the same keys would have written under the Arabic layout; other signs stay."""
    return "".join(_ON_KEY.get(letter.upper(), letter) for letter in typed)


def sequences(keys: tuple[str, ...]) -> list[QKeySequence]:
    """The key sequences of an action: as given, and with the Arabic letter or digit of the same key."""
    made = [QKeySequence(one) for one in keys]
    for one in keys:
        start, _plus, last = one.rpartition("+")
        if start and last in _ALSO and "Ctrl" in start:
            made.append(QKeySequence(f"{start}+{_ALSO[last]}"))
    return made


def claims(event: QEvent, wanted: Callable[[QKeyEvent], bool]) -> bool:
    """Takes a key that is `wanted` before a menu does, which has it too: Qt asks for that by an event of its own."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride or not wanted(event):
        return False
    event.accept()
    return True


def is_enter(event: QKeyEvent) -> bool:
    """Whether it is Enter, of the keypad too, whatever is held with it."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def ends_box(event: QKeyEvent) -> bool:
    """Ctrl+Enter: what boxes and docks do with what was typed or ticked. No action of the menus has it, since a box
    that was left a moment ago may still be meant."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return is_enter(event) and held == Qt.KeyboardModifier.ControlModifier


class LayoutFilter(QObject):
    """Sits on the window's QWindow (few events pass there) and turns such presses into presses of the Latin key."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        key = latin_key(event)
        if key is None:
            return False
        latin = QKeyEvent(event.type(), key, event.modifiers(), "", event.isAutoRepeat(), event.count())
        QApplication.sendEvent(watched, latin)
        event.setAccepted(latin.isAccepted())
        return True
