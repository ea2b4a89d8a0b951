"""Which key means what, under every layout."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.model.kind_rows import KindRow
from desktop_app.model.kinds import Kind
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.reader.keys import Act, Stroke, digit_of, stroke_of

K, M = Qt.Key, Qt.KeyboardModifier
NONE = M.NoModifier


def _event(key: int, held: M = NONE, text: str = "", scan: int = 0, virtual: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, scan, virtual, 0, text)


@pytest.mark.parametrize("digit", range(1, 10))
def test_digits_of_three_scripts(digit: int) -> None:
    assert digit_of(_event(0x30 + digit, text=str(digit))) == digit
    assert digit_of(_event(0x660 + digit, text=chr(0x660 + digit))) == digit
    assert digit_of(_event(0x6F0 + digit)) == digit


@pytest.mark.skipif(sys.platform != "linux", reason="scan codes of X11 and Wayland")
def test_a_layout_that_writes_other_signs_there() -> None:
    assert digit_of(_event(K.Key_Ampersand, text="&", scan=10)) == 1
    assert digit_of(_event(K.Key_Ccedilla, text="ç", scan=18)) == 9
    assert digit_of(_event(K.Key_A, text="a", scan=38)) == 0
    assert stroke_of(_event(0x628, M.ControlModifier, scan=41)) == Stroke(Act.FIND)


@pytest.mark.parametrize("text", ["/", "'", "ظ", "ط"])
def test_the_key_of_the_quick_jump_under_either_layout(text: str) -> None:
    assert stroke_of(_event(ord(text), text=text)) == Stroke(Act.JUMP)


@pytest.mark.skipif(sys.platform != "linux", reason="scan codes of X11 and Wayland")
def test_the_key_of_the_quick_jump_by_its_place() -> None:
    assert stroke_of(_event(K.Key_Minus, text="-", scan=61)) == Stroke(Act.JUMP)
    assert stroke_of(_event(K.Key_1, text="1", scan=61)) == Stroke(Act.MARK, digit=1)
    assert stroke_of(_event(K.Key_Slash, M.ControlModifier, text="", scan=61)) is None


def test_zero_and_letters_are_no_digits() -> None:
    assert digit_of(_event(K.Key_0, text="0")) == 0
    assert digit_of(_event(0x660, text="٠")) == 0
    assert digit_of(_event(K.Key_A, text="a")) == 0


@pytest.mark.parametrize(
    ("key", "held", "stroke"),
    [
        (K.Key_1, NONE, Stroke(Act.MARK, digit=1)),
        (K.Key_3, M.AltModifier, Stroke(Act.MARK_EXACT, digit=3)),
        (K.Key_8, M.ControlModifier, Stroke(Act.MARK_QUICK, digit=8)),
        (K.Key_8, M.ControlModifier | M.ShiftModifier, Stroke(Act.MARK_QUICK, digit=8)),
        (K.Key_Up, M.ControlModifier, Stroke(Act.PARAGRAPH, -1)),
        (K.Key_Down, M.ControlModifier | M.ShiftModifier, Stroke(Act.PARAGRAPH, 1, True)),
        (K.Key_PageDown, M.AltModifier, Stroke(Act.SENTENCE, 1)),
        (K.Key_PageUp, M.AltModifier | M.ShiftModifier, Stroke(Act.SENTENCE, -1, True)),
        (K.Key_W, M.ControlModifier, Stroke(Act.GROW, 1)),
        (K.Key_W, M.ControlModifier | M.ShiftModifier, Stroke(Act.GROW, -1)),
        (K.Key_Down, M.AltModifier | M.ShiftModifier, Stroke(Act.MOVE_END, 1, letters=True)),
        (K.Key_Up, M.AltModifier | M.ControlModifier, Stroke(Act.MOVE_START, -1, letters=True)),
        (K.Key_Space, M.ControlModifier, Stroke(Act.LIST)),
        (K.Key_Menu, NONE, Stroke(Act.LIST)),
        (K.Key_F10, M.ShiftModifier, Stroke(Act.LIST)),
        (K.Key_4, M.KeypadModifier, Stroke(Act.MARK, digit=4)),
        (K.Key_Left, NONE, Stroke(Act.LETTER, -1, sideways=True)),
        (K.Key_Right, M.ShiftModifier, Stroke(Act.LETTER, 1, True, sideways=True)),
        (K.Key_Left, M.ControlModifier | M.ShiftModifier, Stroke(Act.WORD, -1, True, sideways=True)),
        (K.Key_Left, M.AltModifier | M.ShiftModifier, Stroke(Act.MOVE_END, -1, sideways=True)),
        (K.Key_Right, M.AltModifier | M.ControlModifier, Stroke(Act.MOVE_START, 1, sideways=True)),
        (K.Key_Down, M.ShiftModifier, Stroke(Act.LINE, 1, True)),
        (K.Key_Up, M.AltModifier, Stroke(Act.CYCLE, -1)),
        (K.Key_Home, M.ShiftModifier, Stroke(Act.LINE_EDGE, -1, True)),
        (K.Key_End, M.ControlModifier, Stroke(Act.PAGE_EDGE, 1)),
        (K.Key_PageDown, NONE, Stroke(Act.WINDOW, 1)),
        (K.Key_Tab, NONE, Stroke(Act.WALK, 1)),
        (K.Key_Backtab, M.ShiftModifier, Stroke(Act.WALK, -1)),
        (K.Key_Delete, NONE, Stroke(Act.DELETE)),
        (K.Key_F2, NONE, Stroke(Act.NOTE)),
        (K.Key_Enter, M.KeypadModifier, Stroke(Act.RECORD)),
        (K.Key_Escape, NONE, Stroke(Act.LET_GO)),
        (K.Key_F, M.ControlModifier, Stroke(Act.FIND)),
        (K.Key_F3, M.ShiftModifier, Stroke(Act.FIND_STEP, -1)),
        (K.Key_Minus, M.ControlModifier, Stroke(Act.ZOOM, -1)),
        (K.Key_0, M.ControlModifier, Stroke(Act.ZOOM, 0)),
        (K.Key_Plus, M.ControlModifier | M.ShiftModifier, Stroke(Act.ZOOM, 1)),
    ],
)
def test_strokes(key: K, held: M, stroke: Stroke) -> None:
    assert stroke_of(_event(key, held)) == stroke


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (K.Key_N, NONE),
        (K.Key_P, NONE),
        (K.Key_B, M.ControlModifier),
        (K.Key_F, M.ControlModifier | M.ShiftModifier),
        (K.Key_A, M.ControlModifier | M.ShiftModifier),
        (K.Key_Z, M.ControlModifier),
        (K.Key_Left, M.AltModifier),
        (K.Key_1, M.ControlModifier | M.AltModifier),
        (K.Key_Delete, M.ControlModifier),
        (K.Key_Return, M.ShiftModifier),
    ],
)
def test_other_keys_are_left_to_the_window(key: K, held: M) -> None:
    assert stroke_of(_event(key, held)) is None


def test_the_letter_of_a_kind_of_ones_own_under_either_layout() -> None:
    own = Kind("own_12345678")
    kind_looks().use([KindRow(own, label="تهديد", key="X")])
    try:
        for text in ("x", "ء"):
            stroke = stroke_of(_event(ord(text.upper()), text=text))
            assert stroke is not None
            assert stroke.kind is own
        assert stroke_of(_event(K.Key_X, M.ControlModifier, text="x")) is None
    finally:
        kind_looks().use(())
    assert stroke_of(_event(K.Key_X, text="x")) is None


@pytest.mark.parametrize(
    ("text", "stroke"),
    [("n", Stroke(Act.SUGGESTION, 1)), ("P", Stroke(Act.SUGGESTION, -1)), ("e", Stroke(Act.EDIT, letter="E")),
     ("ى", Stroke(Act.SUGGESTION, 1)), ("ح", Stroke(Act.SUGGESTION, -1)), ("ث", Stroke(Act.EDIT, letter="E"))],
)  # fmt: skip
def test_letters_of_suggestions_under_either_layout(text: str, stroke: Stroke) -> None:
    assert stroke_of(_event(ord(text.upper()), text=text)) == stroke
    assert stroke_of(_event(ord(text.upper()), M.ControlModifier, text=text)) is None
    assert stroke_of(_event(ord(text.upper()), M.ShiftModifier, text=text.upper())) is None
