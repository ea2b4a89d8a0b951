"""The faces an article can be set in, each of a size at which its letters look as large as the first one's."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont

from desktop_app.ui.look.fonts import font


@dataclass(frozen=True, slots=True)
class Face:
    """The two families of a face, Arabic first, and its size beside the design's."""

    arabic: str
    latin: str
    size: float


FACES = {
    "naskh": Face("Noto Naskh Arabic", "Charis SIL", 1.0),
    "sans": Face("Noto Sans Arabic UI", "Inter Mujaz", 0.94),
    "amiri": Face("Amiri", "Charis SIL", 1.12),
}
"""By the names that the setting reader.face has; the first is the design's."""


@lru_cache(maxsize=32)
def article_font(role: str, zoom: float, face: str) -> QFont:
    """The font of a role of the article ("article_text", "article_title") in a face."""
    known = FACES.get(face, FACES["naskh"])
    made = font(role, zoom * known.size)
    made.setFamilies([known.arabic, known.latin])
    return made
