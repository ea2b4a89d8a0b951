"""The head of the page: the article's title and, softly, who wrote where and when."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout

from desktop_app.arabic.date_words import format_date
from desktop_app.model.things import Article
from desktop_app.ui.look import draw
from desktop_app.ui.look.fonts import font, line_height
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.reader.direction import from_right
from desktop_app.ui.reader.measures import Measures
from desktop_app.ui.reader.paragraph_layout import laid_out

_ABOVE, _BELOW = 16, 14


def meta_line(article: Article) -> str:
    """Outlet or agency, place and date, as far as they are known; the date in Arabic words."""
    date = article.published or article.dateline_date
    parts = (article.outlet or article.agency, article.dateline_place, format_date(date, "ar") if date else "")
    return draw.joined(parts, " \u00b7 ")


class Title:
    """Title and meta line laid out for one column. `height` in pixels; 0 where there is neither."""

    def __init__(self, title: str, meta: str, sizes: Measures) -> None:
        zoom = sizes.factor
        self._layouts: list[tuple[QTextLayout, int, str]] = []
        self.height = round(_ABOVE * zoom)
        for text, role, colour in ((title, "article_title", "ink"), (meta, "ui", "ink_faint")):
            if not text:
                continue
            pitch = round(line_height(role, zoom) * (1.35 if role == "ui" else 1))
            right = from_right(title or text)
            layout = laid_out(text, font(role, zoom), sizes.column, pitch, round(pitch * 0.72), right)
            self._layouts.append((layout, self.height, colour))
            self.height += layout.lineCount() * pitch
        if self._layouts:
            self.height += round(_BELOW * zoom)

    def draw(self, painter: QPainter, left: float, top: float, theme: Theme, clip: QRectF) -> None:
        """Draws what of it is in the window; `top` is where the page's own top lies."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for layout, inside, colour in self._layouts:
            painter.setPen(theme.colour(colour))
            layout.draw(painter, QPointF(left, top + inside), [], clip)
