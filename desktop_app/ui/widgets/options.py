"""A short list of options below a line of typing: shared by the chooser, the pickers and the palette."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.model.spans import Span
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.found import draw_found
from desktop_app.ui.look.now import look
from desktop_app.ui.parting import part_freely

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Option:
    """One row. A `heading` row names the rows below it and can't be taken."""

    label: str
    value: Any = field(default=None, compare=False)
    detail: str = ""
    icon: str = ""
    tint: QColor | None = field(default=None, compare=False)
    keys: str = ""
    heading: bool = False
    strong: bool = False
    faint: bool = False  # it can't be used now
    found: tuple[Span, ...] = ()  # letters of the label that were looked for
    found_detail: tuple[Span, ...] = ()


class OptionsModel(QAbstractListModel):
    """The rows as Qt's views want them."""

    def __init__(self) -> None:
        super().__init__()
        part_freely(self)
        self.options: Sequence[Option] = ()

    def show(self, options: Sequence[Option]) -> None:
        self.beginResetModel()
        self.options = options
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.options)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        option = self.options[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{option.label} {option.detail}".strip()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.options[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


_AROUND = {False: 42, True: 68}  # px beside a label without and with an icon, the scroll bar among them


class OptionsDelegate(QStyledItemDelegate):
    """Paints icon, label, what is said of it, and its key."""

    height = 32

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, OptionsModel)
        row, theme, page = model.options[index.row()], look().theme, option.direction  # type: ignore[attr-defined]
        rect = option.rect  # type: ignore[attr-defined]
        painter.save()
        if row.heading:
            place = draw.visual(page, rect, rect.x() + 14, rect.y() + 4, rect.width() - 28, rect.height() - 4)
            draw.text(painter, place, row.label, fonts.font("caption"), theme.colour("ink_faint"), page=page)
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        if chosen:
            painter.fillRect(rect, theme.colour("selection"))
        x, end = rect.x() + 14.0, rect.x() + rect.width() - 12.0
        if row.icon:
            place = draw.visual(page, rect, x, rect.y() + (rect.height() - 16) / 2, 16, 16)
            painter.drawPixmap(place.topLeft(), icons.pixmap(row.icon, row.tint or theme.colour("ink_soft"), 16))
            x += 26
        if row.keys:
            wide = draw.key_width(row.keys)
            draw.key(painter, draw.visual(page, rect, end - wide, rect.y(), wide, rect.height()), row.keys, theme)
            end -= wide + 10
        font = fonts.font("ui_strong" if row.strong or chosen else "ui")
        wide = min(QFontMetricsF(font).horizontalAdvance(row.label) + 2, end - x)
        place = draw.visual(page, rect, x, rect.y(), wide, rect.height())
        ink, accent = theme.colour("ink_faint" if row.faint else "ink"), theme.colour("accent")
        if row.found:
            draw_found(painter, place, row.label, font, ink, accent, row.found, page)
        else:
            draw.text(painter, place, row.label, font, ink, page=page, align="start")
        x += wide + 8
        if row.detail and end - x > 24:
            place = draw.visual(page, rect, x, rect.y(), end - x, rect.height())
            ink, caption = theme.colour("ink_soft" if chosen else "ink_faint"), fonts.font("caption")
            if row.found_detail:
                draw_found(painter, place, row.detail, caption, ink, accent, row.found_detail, page)
            else:
                draw.text(painter, place, row.detail, caption, ink, page=page, align="start")
        painter.restore()


class OptionsView(QListView):
    """The list. It never takes the focus: whoever types moves its current row with `step`."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = OptionsModel()
        self.setModel(self.rows)
        self.setItemDelegate(OptionsDelegate(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda index: self.taken.emit(self.rows.options[index.row()]))

    def show_options(self, options: Sequence[Option], row: int = 0) -> None:
        """Shows the rows and stands on the first that can be taken, from `row` on."""
        self.rows.show(options)
        first = next((n for n in range(row, len(options)) if not options[n].heading), -1)
        if first >= 0:
            self.setCurrentIndex(self.rows.index(first))

    def current(self) -> Option | None:
        row = self.currentIndex().row()
        return self.rows.options[row] if 0 <= row < len(self.rows.options) else None

    def step(self, by: int) -> None:
        """Moves the current row, over headings, stopping at both ends."""
        row = self.currentIndex().row() + by
        while 0 <= row < len(self.rows.options) and self.rows.options[row].heading:
            row += by
        if 0 <= row < len(self.rows.options):
            self.setCurrentIndex(self.rows.index(row))

    def wanted_width(self) -> int:
        """In which no label is shortened."""
        strong = QFontMetricsF(fonts.font("ui_strong"))  # that of the row one stands on
        widths = (strong.horizontalAdvance(one.label) + _AROUND[bool(one.icon)] for one in self.rows.options)
        return round(max(widths, default=0))

    def wanted_height(self, most: int = 8) -> int:
        return OptionsDelegate.height * min(most, len(self.rows.options))
