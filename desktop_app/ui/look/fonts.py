"""The bundled faces. Each font is a list of two families, so that Arabic and Latin are never boxes.

Arabic stands first where Arabic is read (its digits and signs then belong to the sentence about them);
in the English interface and in columns of numbers Inter stands first.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from desktop_app.settings.paths import resource
from desktop_app.ui.look.tokens import tokens

_ORDER = {"latin_first": False}


@cache
def load_fonts() -> tuple[str, ...]:
    """Registers every bundled face with Qt, once; returns the families' names. Needs a QGuiApplication."""
    families: list[str] = []
    for path in sorted(resource("fonts").iterdir()):
        if path.suffix == ".ttf":
            number = QFontDatabase.addApplicationFont(str(path))
            families.extend(QFontDatabase.applicationFontFamilies(number))
    return tuple(dict.fromkeys(families))


def prefer_latin(latin: bool) -> None:
    """In the English interface digits and signs come from the Latin face."""
    _ORDER["latin_first"] = latin


def font(role: str, zoom: float = 1.0) -> QFont:
    """The font of a role of look.md ("ui", "caption", "article_text" ...), `zoom` times its size."""
    size, _line, weight, *face = tokens()["type"][role]
    names = tokens()["fonts"][face[0] if face else "interface"]
    families = [names["arabic"], names["latin"]]
    if not face and _ORDER["latin_first"]:
        families.reverse()
    return _made(tuple(families), size * zoom, weight)


def number_font(role: str) -> QFont:
    """The role's font for counts and columns of numbers: Inter with figures of one width."""
    size, _line, weight, *_face = tokens()["type"][role]
    names = tokens()["fonts"]["interface"]
    made = _made((names["latin"], names["arabic"]), size, weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def line_height(role: str, zoom: float = 1.0) -> float:
    """The line pitch of a role in logical pixels."""
    return float(tokens()["type"][role][1]) * zoom


def _made(families: tuple[str, ...], size: float, weight: int) -> QFont:
    return QFont(_kept(families, size * 72.0 / _dots_per_inch(), weight))


@cache
def _kept(families: tuple[str, ...], points: float, weight: int) -> QFont:
    """Copied for whoever asks: labels ask each time they are measured."""
    made = QFont()
    made.setFamilies(list(families))
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight(weight))
    return made


def _dots_per_inch() -> float:
    """Sizes are logical pixels; Qt keeps fractions of them only in points."""
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInch() if screen is not None else 96.0
