"""The look of this moment: theme and language of the interface, and the one signal that both send."""

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look.theme import Theme, theme


class Look(QObject):
    """Holds the theme, the language ("ar" or "en") and which names months have in Arabic (as in `arabic.months`).

    `changed` comes after one of them is another one.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = theme("light")
        self.language = "ar"
        self.months = "egypt"

    def set(self, *, theme_name: str | None = None, language: str | None = None) -> None:
        """Notes the new values and tells everybody; whoever paints asks again."""
        self.theme = theme(theme_name) if theme_name else self.theme
        self.language = language or self.language
        self.changed.emit()


@cache
def look() -> Look:
    """The application's one look."""
    return Look()


class Dressed(QWidget):
    """A widget that puts on its words and icons in `dress`, and again whenever the look changes.

    Subclasses call `self.dressed()` at the end of their constructor.
    """

    def dressed(self) -> None:
        look().changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Sets every word and icon of the widget anew."""
        self.update()
