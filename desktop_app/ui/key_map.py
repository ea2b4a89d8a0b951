"""Which keys each action has now: those of the catalogue, or the ones that were set instead.

What was set is kept in the settings as "action=keys", several keys apart by spaces. Keys that the reader and the
fields use themselves can't be given to an action, nor can keys that write letters.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop_app.settings.file import Settings
from desktop_app.ui.actions import ACTIONS, BY_ID

_SETTING = "keys.changed"
_FIELDS = ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Backspace", "Ctrl+Del", "Ctrl+Ins", "Shift+Ins", "Shift+Del")
_NAMED = re.compile("(?<!\u2066)\\b(?:(?:Ctrl|Alt|Shift)[+ ])+(?:\\w+|\\+)")
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an action can't just have a key: `action` has it ("taken"), it is "fixed", or it writes letters ("alone")."""

    reason: str
    action: str = ""


class KeyMap(QObject):
    """`changed` comes after an action has other keys."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._settings: Settings | None = None
        self._set: dict[str, tuple[str, ...]] = {}

    def load(self, settings: Settings) -> None:
        """Takes what the settings keep; what names no action, or a key that can't be had, is passed over."""
        self._settings, self._set = settings, {}
        for line in settings.get(_SETTING):
            action, sign, keys = str(line).partition("=")
            if sign and action in BY_ID:
                self._set[action] = tuple(filter(None, map(normal, keys.split())))
        for action, taken in list(self._set.items()):
            if any(self.refusal(one, action) for one in taken):
                del self._set[action]

    def keys(self, action: str) -> tuple[str, ...]:
        """The action's keys as Qt writes them ("Ctrl+Shift+E"), the first is the one shown."""
        return self._set.get(action, BY_ID[action].keys)

    def is_changed(self, action: str) -> bool:
        return action in self._set

    def any_changed(self) -> bool:
        return bool(self._set)

    def refusal(self, keys: str, action: str) -> Refusal | None:
        """Why the action can't just have these keys; None where it can."""
        if keys in BY_ID[action].keys and not (owner := self.owner(keys, action)):
            return None
        if _writes(keys):
            return Refusal("alone")
        if owner := self.owner(keys, action):
            return Refusal("taken", owner)
        return Refusal("fixed") if _is_fixed(keys) else None

    def owner(self, keys: str, but: str = "") -> str:
        """The other action that has these keys, "" for none."""
        return next((spec.id for spec in ACTIONS if spec.id != but and keys in self.keys(spec.id)), "")

    def set(self, action: str, keys: Iterable[str]) -> None:
        """Gives the action these keys and no others; whichever other action has one of them loses it."""
        wanted = tuple(keys)
        for one in wanted:
            if owner := self.owner(one, action):
                self._put(owner, tuple(key for key in self.keys(owner) if key != one))
        self._put(action, wanted)
        self._keep()

    def reset(self, action: str) -> None:
        """Back to the keys of the catalogue; an action that took one of them over loses it."""
        self.set(action, BY_ID[action].keys)

    def reset_all(self) -> None:
        self._set.clear()
        self._keep()

    def _put(self, action: str, keys: tuple[str, ...]) -> None:
        self._set[action] = keys
        if keys == BY_ID[action].keys:
            del self._set[action]

    def _keep(self) -> None:
        if self._settings is not None:
            self._settings.put(_SETTING, [f"{action}={' '.join(keys)}" for action, keys in self._set.items()])
        self.changed.emit()


@cache
def key_map() -> KeyMap:
    """The application's one map."""
    return KeyMap()


def normal(keys: str) -> str:
    """The keys as the catalogue writes them; "" for what is no key."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def shown(keys: str) -> str:
    """The keys as the screen names them: "Ctrl Shift E"."""
    named = keys.replace("++", "+plus").replace("+", " ").replace("plus", "+").replace("Return", "Enter")
    return named.replace("PgUp", "Page Up").replace("PgDown", "Page Down")


def keys_shown(action: str) -> str:
    """The action's first key as boxes of keys name it ("Ctrl B"), "" where it has none."""
    return shown(next(iter(key_map().keys(action)), ""))


def key_words(action: str) -> str:
    """The action's first key as sentences and tips name it, "Ctrl+B" in its own direction; "" where it has none."""
    keys = key_map().keys(action)
    return f"\u2066{keys[0].replace('Return', 'Enter')}\u2069" if keys else ""


def with_key(words: str, action: str) -> str:
    """The words with the action's key behind them in brackets, for tips."""
    keys = key_words(action)
    return f"{words} ({keys})" if keys else words


def rekeyed(words: str) -> str:
    """A sentence that names keys of the catalogue ("... takes it back with Ctrl+Z"), with those of now in their place.

    Keys that stand in isolates (`key_words`) are those of now already.
    """
    return _NAMED.sub(_now, words) if key_map().any_changed() else words


def _now(found: re.Match[str]) -> str:
    keys = found[0].replace(" ", "+").replace("Enter", "Return")
    action = next((spec.id for spec in ACTIONS if spec.keys[:1] == (keys,)), "")
    if not action or not key_map().is_changed(action):
        return found[0]
    now = key_words(action) or "–"
    return now.replace("+", " ") if " " in found[0] else now


def pressed(event: QKeyEvent) -> str:
    """The keys of a press as the catalogue writes them, "" while only Ctrl, Shift or Alt is held."""
    if event.key() in _MODIFIERS or event.key() in (0, Qt.Key.Key_unknown):
        return ""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key.Key_Tab if event.key() == Qt.Key.Key_Backtab else Qt.Key(event.key())
    return QKeySequence(held.value | key.value).toString(QKeySequence.SequenceFormat.PortableText)


def _parts(keys: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    stroke = QKeySequence(keys)[0]  # type: ignore[index]  # PySide's stubs leave it out
    return stroke.key(), stroke.keyboardModifiers()


def _writes(keys: str) -> bool:
    """Whether the key writes a letter, or is one of those that every part of the window uses alone."""
    key, held = _parts(keys)
    alone = not held & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return alone and not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35


def _is_fixed(keys: str) -> bool:
    """Whether the reader or a field uses these keys itself."""
    from desktop_app.ui.reader.keys import stroke_of

    key, held = _parts(keys)
    return keys in _FIELDS or stroke_of(QKeyEvent(QKeyEvent.Type.KeyPress, key, held)) is not None
