"""How a mark of a kind looks: words on paper with their fill and underline, as the reader paints them."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.kinds import KindLook, kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.look.theme import THEMES, Theme, theme
from desktop_app.ui.look.tokens import radius, tokens
from desktop_app.ui.reader.underlines import Lane, draw_underline
from desktop_app.ui.widgets.options import Option, OptionsModel
from desktop_app.ui.words import kind_name

Index = QModelIndex | QPersistentModelIndex
_SAMPLE = "كلمات موسومة"
_HEIGHT = 62


def paint_sample(painter: QPainter, rect: QRectF, known: KindLook, on: Theme) -> None:
    """Marked words in the middle of the rectangle, on the theme's paper."""
    draw.box(painter, rect, on.colour("paper"), on.colour("line_strong"), radius("field"))
    font = fonts.font("article_text", 0.86)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(_SAMPLE)
    em = 18.0
    base = rect.center().y() + em * 0.18
    left = rect.center().x() - width / 2
    colour = QColor(known.colour(on.name))
    values = tokens()["highlight"]
    fill = QColor(colour)
    fill.setAlphaF(values["fill_alpha_by_depth"][on.name][0])
    top = base - values["fill_top_em"] * em
    height = (values["fill_top_em"] + values["fill_bottom_em"]) * em
    draw.box(painter, QRectF(left - 1, top, width + 2, height), fill, None, radius("mark"))
    lane = Lane(
        left, left + width, base + values["lane_first_em"] * em, values["lane_height"], known.stroke,
        start_x=left + width, end_x=left, fill_top=top,
    )  # fmt: skip
    draw_underline(painter, known.kind, lane, colour)
    painter.setPen(on.colour("ink"))
    painter.setFont(font)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    place = QRectF(left - 4, base - metrics.ascent(), width + 8, metrics.height())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), _SAMPLE)


class Samples(QWidget):
    """The sample in both themes, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: KindLook | None = None
        self.setFixedHeight(_HEIGHT)
        look().changed.connect(self.update)

    def show_kind(self, known: KindLook) -> None:
        self._known = known
        self.setAccessibleName(kind_name(known.kind))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._known is None:
            return
        painter, half = QPainter(self), (self.width() - 8) / 2
        for number, name in enumerate(THEMES):
            x = number * (half + 8)
            rect = draw.visual(self.layoutDirection(), self.rect(), x, 0, half, self.height())
            paint_sample(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), self._known, theme(name))


class KindsDelegate(QStyledItemDelegate):
    """Icon, name, underline, key; hidden kinds are faint and have a closed eye."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, 40)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, OptionsModel)
        row: Option = model.options[index.row()]
        known = kind_looks().of(row.value)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        page, mine = option.direction, look().theme  # type: ignore[attr-defined]
        colour = mine.kind(known.kind)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.fillRect(rect, mine.colour("selection"))
        place = draw.visual(page, rect, rect.x() + 14, rect.y() + 10, 16, 16)
        painter.drawPixmap(place.topLeft(), icons.pixmap(known.icon, colour, 16))
        end = rect.width() - 12.0
        if known.key:
            wide = draw.key_width(known.key)
            draw.key(painter, draw.visual(page, rect, rect.x() + end - wide, rect.y(), wide, 36), known.key, mine)
            end -= wide + 8
        if known.hidden:
            place = draw.visual(page, rect, rect.x() + end - 16, rect.y() + 11, 14, 14)
            painter.drawPixmap(place.topLeft(), icons.pixmap("eye-off", mine.colour("ink_faint"), 14))
            end -= 22
        ink = mine.colour("ink_faint" if known.hidden else "ink")
        font = fonts.font("ui")
        wide = min(end - 42, QFontMetricsF(font).horizontalAdvance(row.label) + 2)
        place = draw.visual(page, rect, rect.x() + 40, rect.y(), wide, 34)
        draw.text(painter, place, row.label, font, ink, page=page)
        line = draw.visual(page, rect, rect.x() + 40, rect.y() + 32, max(24.0, wide), 1)
        draw.underline(painter, known.underline, known.stroke, colour, line.left(), line.right(), rect.y() + 33)
        painter.restore()


class KindsList(QListView):
    """The kinds; it takes the keyboard, unlike a list of options."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = OptionsModel()
        self.setModel(self.rows)
        self.setItemDelegate(KindsDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Delete and not event.modifiers()
        ):  # fmt: skip
            event.accept()
            return True
        return super().event(event)
