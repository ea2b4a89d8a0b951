"""The head of the page: the article's title and, softly, who wrote where and when.

Where the article's text begins with its title, those words stand once: as a paragraph in the title's face, which is
read and marked as any other, with the soft line between it and the rest.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout

from desktop_app.arabic.date_words import format_date
from desktop_app.arabic.offsets import paragraphs
from desktop_app.model.things import Article
from desktop_app.ui.look import draw
from desktop_app.ui.look.fonts import font, line_height
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.reader.direction import from_right
from desktop_app.ui.reader.measures import Measures
from desktop_app.ui.reader.paragraph_layout import laid_out

_ABOVE, _BETWEEN, _BELOW = 16, 8, 12
"""Pixels above the title, between it and the soft line (the keys of a suggestion stand there), and below that."""
_BASE = 0.72
"""The base line of a line, as a part of its height."""


def meta_line(article: Article) -> str:
    """Outlet or agency, place and date, as far as they are known; the date in Arabic words."""
    date = article.published or article.dateline_date
    parts = (article.outlet or article.agency, article.dateline_place, format_date(date, "ar") if date else "")
    return draw.joined(parts, " \u00b7 ")


def title_paragraph(text: str, title: str) -> int | None:
    """The number of the paragraph that says the title: the first that is not empty, or None."""
    wanted = title.split()
    if not wanted:
        return None
    for number, span in enumerate(paragraphs(text)):
        if words := span.of(text).split():
            return number if words == wanted else None
    return None


class Title:
    """Title and meta line laid out for one column. `height` in pixels; 0 where there is neither.

    With `in_text` the title is a paragraph of the page: `height` is the room above it, `below` that under its lines,
    where the meta line stands.
    """

    def __init__(self, title: str, meta: str, sizes: Measures, *, in_text: bool = False) -> None:
        zoom = sizes.factor
        self._layouts: list[tuple[QTextLayout, int, str]] = []
        self.height = round(_ABOVE * zoom)
        above = 0
        if in_text:  # the base lines stand as if the title had been drawn here
            pitch = round(line_height("article_title", zoom))
            base = round(pitch * _BASE)
            above = self.height + base - sizes.base
            self.height = pitch - base - (sizes.pitch - sizes.base)
        self.below = 0
        for text, role, colour in ((title, "article_title", "ink"), (meta, "ui", "ink_faint")):
            if not text or (in_text and role == "article_title"):
                continue
            if role == "ui" and title:
                self.height += round(_BETWEEN * zoom)
            pitch = round(line_height(role, zoom) * (1.35 if role == "ui" else 1))
            right = from_right(title or text)
            face = sizes.title_font if role == "article_title" else font(role, zoom)
            layout = laid_out(text, face, sizes.column, pitch, round(pitch * _BASE), right)
            self._layouts.append((layout, self.height, colour))
            self.height += layout.lineCount() * pitch
        if self._layouts:
            self.height += round(_BELOW * zoom)
        if in_text:
            self.height, self.below = above, max(sizes.gap, self.height)

    def draw(self, painter: QPainter, left: float, top: float, theme: Theme, clip: QRectF) -> None:
        """Draws what of it is in the window; `top`: where the page begins, or a title in the text ends."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for layout, inside, colour in self._layouts:
            painter.setPen(theme.colour(colour))
            layout.draw(painter, QPointF(left, top + inside), [], clip)
