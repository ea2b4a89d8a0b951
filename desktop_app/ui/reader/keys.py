"""Keys of the reading view: which key means what. No widget here, so that every row can be tested alone.

Digits are found by what they write (1 or ١ or ۱), else by where the key lies, so that they work under every
keyboard layout (a French one writes & there, an Arabic one ١).

| keys | what they do |
|---|---|
| Left, Right | a letter, as seen on the page (Left is forward in a paragraph from the right); with Shift select |
| Ctrl+Left, Ctrl+Right | a word; with Shift select whole words, without their commas and quotation marks |
| Up, Down, Page Up, Page Down | a line, a window; with Shift select |
| Alt+Page Up, Alt+Page Down | a sentence; with Shift select |
| Ctrl+Up, Ctrl+Down | a paragraph; with Shift select |
| Ctrl+W, Ctrl+Shift+W | the selection grows (name, word, phrase, sentence, paragraph), shrinks again |
| / or ' | quick jump: the letters typed next select the next word that begins so, see jump.py |
| Home, End; with Ctrl | ends of the line; of the article; with Shift select |
| Ctrl+A, Ctrl+C | select all, copy |
| 1 … 9, or the letter of a kind | mark the selection, else the word at the caret, as a kind |
| Alt+1 … Alt+9 | the same with the exact letters that are selected |
| Ctrl+1 … Ctrl+9 | the same with the first proposal, at once; a current mark changes kind, a suggestion is marked |
| Tab, Shift+Tab | the next, the previous mark (where one is current) |
| Alt+Down, Alt+Up | among marks over one place: inward, outward; where none is current, the one nearest the caret |
| Ctrl+Space, Menu, Shift+F10 | lists the marks at the caret, with what can be done to them |
| Alt+Shift+Left, Right; Up, Down | move the end edge of the current mark by a word; by a letter back, on |
| Ctrl+Alt+Left, Right; Up, Down | move the start edge of the current mark by a word; by a letter back, on |
| Enter, F2, Delete | record, note, delete of the current mark |
| N, P | the next suggestion, the previous |
| Enter, E, Delete | of the current suggestion: accept, edit first, refuse |
| Escape | lets go: of the selection, then the current mark, then the find bar |
| Ctrl+F, F3, Shift+F3 | find in the article; the next hit, the previous |
| Ctrl++, Ctrl+-, Ctrl+0; Ctrl and wheel | larger, smaller, 100 % |
"""

import sys
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.model.kinds import Kind
from desktop_app.ui.keyboard import latin_letter
from desktop_app.ui.look.kinds import kind_looks

Key = Qt.Key
Mod = Qt.KeyboardModifier


class Act(Enum):
    """What a key asks for."""

    LETTER = auto()
    WORD = auto()
    LINE = auto()
    WINDOW = auto()
    LINE_EDGE = auto()
    PAGE_EDGE = auto()
    SENTENCE = auto()
    PARAGRAPH = auto()
    GROW = auto()
    JUMP = auto()
    SELECT_ALL = auto()
    COPY = auto()
    MARK = auto()
    MARK_EXACT = auto()
    MARK_QUICK = auto()
    WALK = auto()
    CYCLE = auto()
    LIST = auto()
    MOVE_END = auto()
    MOVE_START = auto()
    DELETE = auto()
    NOTE = auto()
    RECORD = auto()
    LET_GO = auto()
    FIND = auto()
    FIND_STEP = auto()
    ZOOM = auto()
    SUGGESTION = auto()
    EDIT = auto()


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key pressed. `step` is -1 or 1 (for Left and Right: -1 is Left on the page).

    `digit` is 1 to 9 or 0; `letter` the Latin letter that a kind of the analyst's own may have for its key.
    """

    act: Act
    step: int = 0
    select: bool = False
    digit: int = 0
    sideways: bool = False  # `step` means left or right on the page, not back or forward
    letters: bool = False  # an edge moves by letters, not by words
    letter: str = ""

    @property
    def kind(self) -> Kind | None:
        """The kind whose key it is; None where no kind has it. That of country and place is the country."""
        return kind_looks().of_key(self.letter or str(self.digit))


_SCAN = {"win32": 0, "darwin": None}.get(sys.platform, 8)
"""What is added to the PC's scan codes: nothing on Windows, 8 on X11 and Wayland. None: there are none."""
_FIRST_DIGIT = 2
_LETTERS = {30: Qt.Key.Key_A, 46: Qt.Key.Key_C, 33: Qt.Key.Key_F, 17: Qt.Key.Key_W}
"""Where the letters of our Ctrl keys lie; asked where the layout writes no Latin letter there."""
_JUMPS = "/'\u0638\u0637"
"""What opens the quick jump: the two signs, and what the Arabic layout writes on their keys (ظ, ط)."""
_JUMP_PLACE = 53
"""Where the key of / lies; asked where the layout writes something else there."""
_MAC_KEYS = {0x12: 1, 0x13: 2, 0x14: 3, 0x15: 4, 0x17: 5, 0x16: 6, 0x1A: 7, 0x1C: 8, 0x19: 9}


def digit_of(event: QKeyEvent) -> int:
    """1 to 9 for a digit key, whatever the layout writes; 0 for every other key."""
    for code in (event.key(), ord(event.text()) if len(event.text()) == 1 else 0):
        for zero in (0x30, 0x660, 0x6F0):
            if zero < code <= zero + 9:
                return code - zero
    if _SCAN is None:
        return _MAC_KEYS.get(event.nativeVirtualKey(), 0)
    place = event.nativeScanCode() - _SCAN - _FIRST_DIGIT + 1
    return place if event.nativeScanCode() and 1 <= place <= 9 else 0


def opens_jump(event: QKeyEvent) -> bool:
    """Whether the key is one of the quick jump's, under any layout: / by its place, else by what it writes."""
    if event.modifiers() & (Mod.ControlModifier | Mod.AltModifier | Mod.MetaModifier):
        return False
    if event.text() in tuple(_JUMPS):
        return True
    place = event.nativeScanCode() - _SCAN if _SCAN is not None and event.nativeScanCode() else 0
    return place == _JUMP_PLACE and not event.text().isdigit()


def _letter_of(event: QKeyEvent) -> Qt.Key | None:
    """The Latin letter of the key under a layout of other letters."""
    if event.key() < 0x80 or _SCAN is None:
        return None
    return _LETTERS.get(event.nativeScanCode() - _SCAN)


_ARROWS = {Key.Key_Left: -1, Key.Key_Right: 1}
_LINES = {Key.Key_Up: -1, Key.Key_Down: 1}
_WINDOWS = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}
_EDGES = {Key.Key_Home: -1, Key.Key_End: 1}
_ALONE = {
    Key.Key_Delete: Stroke(Act.DELETE),
    Key.Key_F2: Stroke(Act.NOTE),
    Key.Key_Return: Stroke(Act.RECORD),
    Key.Key_Enter: Stroke(Act.RECORD),
    Key.Key_Escape: Stroke(Act.LET_GO),
    Key.Key_F3: Stroke(Act.FIND_STEP, 1),
    Key.Key_Tab: Stroke(Act.WALK, 1),
    Key.Key_Menu: Stroke(Act.LIST),
}
_SHIFTED = {
    Key.Key_F10: Stroke(Act.LIST),
    Key.Key_F3: Stroke(Act.FIND_STEP, -1),
    Key.Key_Backtab: Stroke(Act.WALK, -1),
    Key.Key_Tab: Stroke(Act.WALK, -1),
}
_CTRL = {
    Key.Key_A: Stroke(Act.SELECT_ALL),
    Key.Key_C: Stroke(Act.COPY),
    Key.Key_F: Stroke(Act.FIND),
    Key.Key_W: Stroke(Act.GROW, 1),
    Key.Key_Space: Stroke(Act.LIST),
    Key.Key_Plus: Stroke(Act.ZOOM, 1),
    Key.Key_Equal: Stroke(Act.ZOOM, 1),
    Key.Key_Minus: Stroke(Act.ZOOM, -1),
    Key.Key_0: Stroke(Act.ZOOM, 0),
}
_CTRL_SHIFTED = {Key.Key_W: Stroke(Act.GROW, -1)} | {
    key: stroke for key, stroke in _CTRL.items() if stroke.act is Act.ZOOM  # + is = with Shift
}


def _arrow(key: Qt.Key, ctrl: bool, alt: bool, shift: bool) -> Stroke | None:
    step = _ARROWS[key]
    if alt and shift and not ctrl:
        return Stroke(Act.MOVE_END, step, sideways=True)
    if alt and ctrl and not shift:
        return Stroke(Act.MOVE_START, step, sideways=True)
    if alt:
        return None
    return Stroke(Act.WORD if ctrl else Act.LETTER, step, shift, sideways=True)


def _up_or_down(step: int, ctrl: bool, alt: bool, shift: bool) -> Stroke | None:
    if alt and ctrl and shift:
        return None
    if alt and (ctrl or shift):
        return Stroke(Act.MOVE_START if ctrl else Act.MOVE_END, step, letters=True)
    if alt:
        return Stroke(Act.CYCLE, step)
    return Stroke(Act.PARAGRAPH if ctrl else Act.LINE, step, shift)


def _moving(key: Qt.Key, ctrl: bool, alt: bool, shift: bool) -> Stroke | None:
    if key in _ARROWS:
        return _arrow(key, ctrl, alt, shift)
    if key in _LINES:
        return _up_or_down(_LINES[key], ctrl, alt, shift)
    if key in _WINDOWS:
        return None if ctrl else Stroke(Act.SENTENCE if alt else Act.WINDOW, _WINDOWS[key], shift)
    if alt:
        return None
    if key in _EDGES:
        return Stroke(Act.PAGE_EDGE if ctrl else Act.LINE_EDGE, _EDGES[key], shift)
    return None


def stroke_of(event: QKeyEvent) -> Stroke | None:
    """What the key asks the reading view for; None where it means nothing to it."""
    held = event.modifiers()
    ctrl, alt, shift = (bool(held & each) for each in (Mod.ControlModifier, Mod.AltModifier, Mod.ShiftModifier))
    key = Key(event.key()) if event.key() in _KNOWN else Key.Key_unknown
    if ctrl and key == Key.Key_unknown:
        key = _letter_of(event) or key
    if (moving := _moving(key, ctrl, alt, shift)) is not None:
        return moving
    if not (ctrl or alt) and (plain := (_SHIFTED if shift else _ALONE).get(key)) is not None:
        return plain
    if ctrl and not alt and (command := (_CTRL_SHIFTED if shift else _CTRL).get(key)) is not None:
        return command
    if opens_jump(event):
        return Stroke(Act.JUMP)
    if held & Mod.MetaModifier:
        return None
    if not (digit := digit_of(event)):
        return None if ctrl or alt else _letter(event)
    if ctrl:
        return None if alt else Stroke(Act.MARK_QUICK, digit=digit)
    return Stroke(Act.MARK_EXACT if alt else Act.MARK, digit=digit)


def _letter(event: QKeyEvent) -> Stroke | None:
    """The letters of suggestions, and the key of a kind that has a letter for it."""
    letter = latin_letter(event)
    if letter in _SUGGESTIONS and not event.modifiers() & Mod.ShiftModifier:
        return _SUGGESTIONS[letter]
    return Stroke(Act.MARK, letter=letter) if letter and kind_looks().of_key(letter) is not None else None


_SUGGESTIONS = {
    "N": Stroke(Act.SUGGESTION, 1),
    "P": Stroke(Act.SUGGESTION, -1),
    "E": Stroke(Act.EDIT, letter="E"),
}
_KNOWN = {int(key) for table in (_ARROWS, _LINES, _WINDOWS, _EDGES, _ALONE, _SHIFTED, _CTRL) for key in table}
