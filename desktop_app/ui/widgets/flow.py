"""A layout that sets small widgets in rows from the leading edge, as words are set."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Rows of widgets, mirrored with the interface; its height follows from its width.

    `centred` rows stand in the middle; `last_far` sets the last widget at the far end of its row.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 6, *, centred: bool = False, last_far: bool = False
    ) -> None:
        super().__init__(parent)
        self._centred, self._last_far = centred, last_far
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = 0
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        rows = self._rows(rect.width())
        for row in rows:
            free = rect.width() - sum(size.width() for _item, size in row) - self._gap * (len(row) - 1)
            high = max(size.height() for _item, size in row)
            x = free // 2 if self._centred else 0
            for item, size in row:
                if self._last_far and row is rows[-1] and item is row[-1][0]:
                    x = rect.width() - size.width()
                if move:
                    place = QRect(rect.topLeft() + QPoint(x, y + (high - size.height()) // 2), size)
                    item.setGeometry(QStyle.visualRect(direction, rect, place))
                x += size.width() + self._gap
            y += high + self._gap
        return max(0, y - self._gap)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, 1), 10_000))
            if item.hasHeightForWidth() and size.width() < item.sizeHint().width():
                size.setHeight(item.heightForWidth(size.width()))
            if not rows or x + size.width() > width:
                rows.append([])
                x = 0
            rows[-1].append((item, size))
            x += size.width() + self._gap
        return rows
