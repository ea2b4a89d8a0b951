"""Icons: Lucide's drawings (ISC) in resources/icons, stroked in a colour of the theme and kept."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from desktop_app.settings.paths import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_STROKE = 'stroke-width="1.75"'
_MIRRORED = frozenset(
    {
        "undo-2",
        "redo-2",
        "chevron-left",
        "chevron-right",
        "arrow-left",
        "arrow-right",
        "panel-left",
        "panel-right",
    }
)
"""Arrows of direction: drawn flipped where the interface runs from the right. All else stays as it is."""


def pixmap(name: str, colour: QColor, size: int = 16, ratio: float = 0.0) -> QPixmap:
    """The icon `size` logical pixels square, for screens of `ratio` (0: the application's)."""
    return _pixmap(name, colour.rgba(), size, ratio or _ratio(), name in _MIRRORED and _from_right())


def icon(name: str, colour: QColor, size: int = 16, disabled: QColor | None = None) -> "QIcon":
    """The icon for buttons and menus; `disabled` is its colour where it can't be used."""
    from PySide6.QtGui import QIcon  # menus have icons, the first painting none: Python makes 150 names for them

    made = QIcon(pixmap(name, colour, size))
    if disabled is not None:
        made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made


@cache
def _pixmap(name: str, rgba: int, size: int, ratio: float, mirrored: bool) -> QPixmap:
    pixels = QSize(round(size * ratio), round(size * ratio))
    drawn = QPixmap(pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer = QSvgRenderer(QByteArray(drawing(name, QColor.fromRgba(rgba)).encode()))
    renderer.render(painter, QRectF(0, 0, pixels.width(), pixels.height()))
    painter.end()
    if mirrored:
        drawn = drawn.transformed(QTransform.fromScale(-1, 1))
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace('stroke-width="2"', _STROKE)


def drawing(name: str, colour: QColor) -> str:
    """The icon's SVG in that colour, for where it is drawn in shapes."""
    return _source(name).replace("currentColor", colour.name())


def _ratio() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


def _from_right() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
