"""A row of choices of which one is taken: the states of the library, the language of a briefing."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice: words (its name for screen readers too), an icon, a count; `brief` leaves the words out.

    Where there is little room, each that has an icon does without words.
    """

    words: str
    icon: str = ""
    colour: str = "ink_soft"
    count: str = ""
    brief: bool = False


class Segments(QWidget):
    """Equal in height to a field; emits the number of the chosen segment."""

    has_ring = True
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: list[Segment] = []
        self._current = 0
        self._tight = False
        self.setFixedHeight(28)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._fit)

    def set_segments(self, segments: list[Segment]) -> None:
        if segments != self._segments:
            self._segments = segments
            self._describe()
            self.updateGeometry()
            self._fit()

    def current(self) -> int:
        return self._current

    def set_current(self, number: int) -> None:
        """Takes a segment without telling."""
        self._current = number
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        tight, self._tight = self._tight, False
        width = round(sum(self._widths()))
        self._tight = tight
        return QSize(width, 28)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position().toPoint())
        if number is not None:
            self._take(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.layoutDirection() is draw.RTL else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == forward else -1
            self._take(min(max(self._current + step, 0), len(self._segments) - 1))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        whole = QRectF(self.rect())
        draw.box(painter, whole, theme.colour("field"), theme.colour("edge"), radius("field"))
        for number, (segment, rect) in enumerate(zip(self._segments, self._rects(), strict=True)):
            chosen = number == self._current
            if chosen:
                painter.fillRect(rect.adjusted(0, 1, 0, -1), theme.colour("selection"))
            if number:
                painter.setPen(QPen(theme.colour("line_strong"), 1))
                x = rect.left() if self.layoutDirection() is draw.LTR else rect.right()
                painter.drawLine(round(x), 1, round(x), self.height() - 2)
            self._draw_one(painter, segment, rect, chosen)
        draw.box(painter, whole, None, theme.colour("edge"), radius("field"))

    def _draw_one(self, painter: QPainter, segment: Segment, rect: QRectF, chosen: bool) -> None:
        theme = look().theme
        ink = theme.colour("accent" if chosen else "ink_soft")
        font = fonts.font("ui_strong" if chosen else "control")
        x = (rect.width() - self._content(segment, chosen)) / 2
        page = self.layoutDirection()
        for part, width in self._parts(segment, chosen):
            place = draw.visual(page, rect.toRect(), rect.x() + x, 0, width, self.height())
            if part == "icon":
                image = icons.pixmap(segment.icon, theme.colour(segment.colour), 14, self.devicePixelRatioF())
                painter.drawPixmap(round(place.x()), round(place.center().y() - 7), image)
            else:
                words = segment.words if part == "words" else segment.count
                used = font if part == "words" else fonts.number_font("ui_strong" if chosen else "control")
                draw.text(painter, place, words, used, ink, page=page)
            x += width + 5

    def _parts(self, segment: Segment, chosen: bool) -> list[tuple[str, float]]:
        parts: list[tuple[str, float]] = []
        if segment.icon:
            parts.append(("icon", 14.0))
        role = "ui_strong" if chosen else "control"
        if not segment.brief and not (self._tight and segment.icon):
            parts.append(("words", QFontMetricsF(fonts.font(role)).horizontalAdvance(segment.words) + 1))
        if segment.count:
            parts.append(("count", QFontMetricsF(fonts.number_font(role)).horizontalAdvance(segment.count) + 1))
        return parts

    def _content(self, segment: Segment, chosen: bool) -> float:
        parts = self._parts(segment, chosen)
        return sum(width for _part, width in parts) + 5 * (len(parts) - 1)

    def _fit(self) -> None:
        self._tight = False
        self._tight = sum(self._widths()) > self.width()
        self.update()

    def _widths(self) -> list[float]:
        return [self._content(segment, True) + 16 for segment in self._segments]

    def _rects(self) -> list[QRectF]:
        widths = self._widths()
        spare = (self.width() - sum(widths)) / max(1, len(widths))
        rects, x = [], 0.0
        for width in widths:
            rects.append(draw.visual(self.layoutDirection(), self.rect(), x, 0, width + spare, self.height()))
            x += width + spare
        return rects

    def _at(self, point: QPoint) -> int | None:
        return next((n for n, rect in enumerate(self._rects()) if rect.contains(point)), None)

    def _take(self, number: int) -> None:
        if number != self._current:
            self.set_current(number)
            self.chosen.emit(number)

    def _describe(self) -> None:
        names = [f"{s.words} {s.count}".strip() for s in self._segments]
        self.setToolTip(" · ".join(names))
        if 0 <= self._current < len(names):
            self.setAccessibleName(names[self._current])
