"""The rows of a concordance on the screen, and the head over them that sorts."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QVBoxLayout, QWidget

from desktop_app.ui.dock.concordance.paint import GAP, Columns, ConcordanceDelegate
from desktop_app.ui.dock.concordance.rows import ConcordanceModel, RowState
from desktop_app.ui.keyboard import claims
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import layout

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
COLUMN_NAMES = {
    "before": QT_TRANSLATE_NOOP("Concordance", "Text before"),
    "key": QT_TRANSLATE_NOOP("Concordance", "Words"),
    "after": QT_TRANSLATE_NOOP("Concordance", "Text after"),
    "form": QT_TRANSLATE_NOOP("Concordance", "Form"),
    "source": QT_TRANSLATE_NOOP("Concordance", "Article"),
}


class ConcordanceHead(Dressed):
    """The names of the columns. A click sorts by one, again the other way round; with the keyboard arrows and Enter."""

    sorted = Signal(str, bool)  # the column's name and whether from its end

    def __init__(self, view: "ConcordanceView", parent: QWidget | None = None, *, sorts: bool = True) -> None:
        super().__init__(parent)
        self._view, self._sorts = view, sorts
        self._by, self._backwards, self._at = "", False, "before"
        self._form = ""
        self.setFixedHeight(26)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if sorts else Qt.FocusPolicy.NoFocus)
        self.dressed()

    def dress(self) -> None:
        self.setAccessibleName(translate("Concordance", "Columns: arrows choose one, Enter sorts by it"))
        self._describe()
        self.update()

    def name_form(self, words: str) -> None:
        """Says what stands in the column of the form, where that is something else."""
        self._form = words
        self.update()

    def show_order(self, column: str, backwards: bool) -> None:
        """Says by which column the rows are sorted; "" for none."""
        self._by, self._backwards = column, backwards
        self._describe()
        self.update()

    def sort_by(self, column: str) -> None:
        """As a click on the column does."""
        backwards = column == self._by and not self._backwards
        self.show_order(column, backwards)
        self.sorted.emit(column, backwards)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        name = self._columns().at(event.position().x(), self._row())
        if self._sorts and name in COLUMN_NAMES:
            self._at = name
            self.sort_by(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names = self._names()
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (event.key() == Qt.Key.Key_Left) is (self.layoutDirection() is draw.RTL)
            at = names.index(self._at) if self._at in names else 0
            self._at = names[max(0, min(len(names) - 1, at + (1 if forward else -1)))]
            self._describe()
            self.update()
        elif event.key() in (*_ENTER, Qt.Key.Key_Space) and self._sorts:
            self.sort_by(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        painter.fillRect(self.rect(), theme.colour("pane"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        for name in self._names():
            place = self._columns().rect(name, self._row()).adjusted(GAP, 0, -GAP, 0)
            self._paint_name(painter, name, place, self.layoutDirection())

    def _paint_name(self, painter: QPainter, name: str, place: QRectF, page: Qt.LayoutDirection) -> None:
        """Over the contexts the name stands where they meet the words."""
        theme = look().theme
        chosen = name == self._by
        words = self._form if name == "form" and self._form else translate("Concordance", COLUMN_NAMES[name])
        font = fonts.font("caption")
        wide = QFontMetricsF(font).horizontalAdvance(words) + 1
        whole = wide + (16 if chosen else 0)
        align = {"before": "left", "after": "right", "key": "centre"}.get(name, "start")
        if align == "start":
            align = "right" if page is draw.RTL else "left"
        left = {"left": place.left(), "right": place.right() - whole, "centre": place.center().x() - whole / 2}[align]
        box = QRectF(left, place.y(), whole, place.height())
        text = draw.visual(page, box.toRect(), box.x(), box.y(), wide, box.height())
        colour = theme.colour("ink" if chosen else "ink_soft")
        draw.text(painter, text, words, font, colour, page=page)
        if chosen:
            sign = draw.visual(page, box.toRect(), box.right() - 12, box.center().y() - 6, 12, 12)
            name_of = "chevron-down" if self._backwards else "chevron-up"
            painter.drawPixmap(sign.topLeft(), icons.pixmap(name_of, colour, 12, self.devicePixelRatioF()))
        if self.hasFocus() and name == self._at:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawLine(round(box.left()), self.height() - 2, round(box.right()), self.height() - 2)

    def _row(self) -> QRect:
        """As wide as the rows, beside whose scroll bar nothing stands."""
        wide = self._view.viewport().width()
        return QRect(self.width() - wide if self.layoutDirection() is draw.RTL else 0, 0, wide, self.height())

    def _columns(self) -> Columns:
        return self._view.delegate.columns(self._view.viewport().width(), self.layoutDirection())

    def _names(self) -> list[str]:
        return [name for name in self._columns().names() if name in COLUMN_NAMES]

    def _describe(self) -> None:
        name = self._at if self.hasFocus() else self._by
        self.setAccessibleDescription(translate("Concordance", COLUMN_NAMES[name]) if name else "")


class ConcordanceView(QTableView):
    """Up and Down, Space ticks, Enter opens, Ctrl+Enter applies, Ctrl+A ticks all. `ticks` False: nothing to tick."""

    opened = Signal(int)  # a row's number
    ticked = Signal(int)
    all_ticked = Signal()
    applied = Signal()
    deleted = Signal()  # Delete was pressed

    def __init__(self, parent: QWidget | None = None, *, ticks: bool = True) -> None:
        super().__init__(parent)
        self.rows = ConcordanceModel()
        self.rows.setParent(self)
        self.delegate = ConcordanceDelegate(self)
        self.delegate.ticks, self._ticks = ticks, ticks
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(layout("row_height"))
        look().changed.connect(self._dress)
        self._dress()

    def number(self) -> int:
        """The row the keyboard stands on, -1 for none."""
        return self.currentIndex().row()

    def stand_on(self, number: int) -> None:
        """Puts the keyboard on the row, if it is there."""
        if 0 <= number < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(number, 0))

    def event(self, event: QEvent) -> bool:
        return claims(event, lambda press: press.key() in _ENTER) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        if key in _ENTER and control:
            self.applied.emit()
        elif key in _ENTER and not held and self.number() >= 0:
            self.opened.emit(self.number())
        elif key == Qt.Key.Key_Space and not held and self.number() >= 0:
            self.ticked.emit(self.number())
        elif key == Qt.Key.Key_A and control:
            self.all_ticked.emit()
        elif key == Qt.Key.Key_Delete and not held:
            self.deleted.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not held:
            self.stand_on(0 if key == Qt.Key.Key_Home else self.rows.rowCount() - 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters typed here look for nothing: a walk through all rows would take long."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._ticks and event.button() is Qt.MouseButton.LeftButton:
            rect = self.visualRect(index)
            columns = self.delegate.columns(rect.width(), self.layoutDirection())
            if columns.at(event.position().x(), rect) == "tick":
                self.ticked.emit(index.row())
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        rect = self.visualRect(index)
        columns = self.delegate.columns(rect.width(), self.layoutDirection())
        if index.isValid() and columns.at(event.position().x(), rect) != "tick":
            self.opened.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setColumnWidth(0, self.viewport().width())
        super().resizeEvent(event)

    def can_tick(self, number: int) -> bool:
        """Whether the row has a box to tick."""
        return self.rows.row(number).state in (RowState.TICKED, RowState.UNTICKED)

    def place_of(self, number: int, column: str) -> QRect:
        """Where a column of a row stands in the viewport."""
        rect = self.visualRect(self.rows.index(number, 0))
        return self.delegate.columns(rect.width(), self.layoutDirection()).rect(column, rect).toRect()

    def _dress(self) -> None:
        self.setAccessibleName(translate("Concordance", "Places found"))
        colours = look().theme
        self.setStyleSheet(f"QTableView {{ background: {colours.hex('paper')}; border: none; outline: none; }}")
        self.viewport().update()


class Concordance(QWidget):
    """Head and rows together."""

    def __init__(self, parent: QWidget | None = None, *, ticks: bool = True, sorts: bool = True) -> None:
        super().__init__(parent)
        self.view = ConcordanceView(self, ticks=ticks)
        self.head = ConcordanceHead(self.view, self, sorts=sorts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def show_sources(self, on: bool) -> None:
        """Whether each row says where it is from: needless where all are of the article that is read."""
        if on != self.view.delegate.source:
            self.view.delegate.source = on
            self.view.viewport().update()
            self.head.update()

    def show_kinds(self, on: bool) -> None:
        """Whether each row has the icon of its kind: where rows of several kinds stand together."""
        if on != self.view.delegate.kind:
            self.view.delegate.kind = on
            self.view.viewport().update()
            self.head.update()

    def set_key_width(self, width: int) -> None:
        """The width of the column of the words; see `paint.key_width`."""
        if width != self.view.delegate.key:
            self.view.delegate.key = width
            self.view.viewport().update()
            self.head.update()
