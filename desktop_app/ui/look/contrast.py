"""WCAG 2 contrast, for colours that the analyst chooses: whether a line is seen and text over fills is read."""

from PySide6.QtGui import QColor

from desktop_app.ui.look.theme import Theme
from desktop_app.ui.look.tokens import tokens


def contrast(one: QColor, other: QColor) -> float:
    """1 to 21 (w3.org/TR/WCAG22, "contrast ratio")."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def line_contrast(colour: QColor, theme: Theme) -> float:
    """Of the kind's line and icon against paper; 3 is the least."""
    return contrast(colour, theme.colour("paper"))


def text_contrast(colour: QColor, theme: Theme) -> float:
    """Of text on four fills of the colour, one over another; 4.5 is the least."""
    ground = theme.colour("paper").getRgbF()[:3]  # type: ignore[index]
    for alpha in tokens()["highlight"]["fill_alpha_by_depth"][theme.name]:
        ground = [low * (1 - alpha) + high * alpha for low, high in zip(ground, colour.getRgbF()[:3], strict=True)]  # type: ignore[index]
    return contrast(theme.colour("ink"), QColor.fromRgbF(*ground))


def too_weak(colour: QColor, theme: Theme) -> str:
    """Which of the two the colour fails: "line", "text" or "" for neither."""
    least = tokens()["own_kinds"]["least"]
    if line_contrast(colour, theme) < least["line"]:
        return "line"
    return "text" if text_contrast(colour, theme) < least["text"] else ""


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in colour.getRgbF()[:3])  # type: ignore[index]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
