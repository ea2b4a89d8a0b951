"""Mending a value in its cell: a field or a picker over it, as in the form of the inspector."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import FieldSpec, ValueType
from desktop_app.model.registry import LABEL, LABEL_EN, MENTIONS, PAIRS, RegistryRow, column_field
from desktop_app.model.things import ClaimState
from desktop_app.ui.inspector.searching import NewRecord, search_for
from desktop_app.ui.inspector.values import typed_value
from desktop_app.ui.pages.registry.cells import column_name
from desktop_app.ui.pages.registry.model import RegistryModel
from desktop_app.ui.pages.registry.table import RegistryTable
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.picker import Picker, stays

_ROOM = 200  # px of a field at least, where the table has them
_TYPED = frozenset({ValueType.TEXT, ValueType.DATE, ValueType.NUMBER})


class CellEditing(QObject):
    """One cell at a time. Enter writes, Tab writes and goes on to the next cell, Escape leaves all as it is."""

    pairs_wanted = Signal(QModelIndex)
    form_wanted = Signal()  # the cell's values have sides, which only the form can tell

    def __init__(self, session: Session, table: RegistryTable, model: RegistryModel) -> None:
        super().__init__(table)
        self._session, self._table, self._model = session, table, model
        self._field: Field | None = None
        self._row: RegistryRow | None = None
        self._index = QPersistentModelIndex()
        table.verticalScrollBar().valueChanged.connect(lambda _value: self._stand())
        table.horizontalScrollBar().valueChanged.connect(lambda _value: self._stand())

    @property
    def active(self) -> bool:
        return self._field is not None

    def begin(self, index: QModelIndex) -> None:
        """Opens the cell."""
        self.close()
        row = self._model.row(index.row())
        if row is None or self._session.desk.read_only:
            return
        column = self._model.columns[index.column()]
        spec = column_field(row.record.kind, column)
        if column == PAIRS:
            self.pairs_wanted.emit(index)
        elif column == MENTIONS:
            self._table.followed.emit()
        elif spec is not None and spec.sided:
            self.form_wanted.emit()
        else:
            self._row, self._index = row, QPersistentModelIndex(index)
            self._open(row, column, spec)

    def confirm(self, index: QModelIndex) -> None:
        """Agrees to what the cell guesses."""
        row = self._model.row(index.row())
        if row is None or self._session.desk.read_only:
            return
        column, records = self._model.columns[index.column()], self._session.desk.records
        if column == PAIRS and row.record.pairs:
            self._session.did(records.set_pairs, row.record.id, [link.pair for link in row.record.pairs])
            return
        for claim in row.record.live_claims(column):
            if claim.state is ClaimState.GUESSED:
                self._session.did(records.confirm, claim.id)

    def close(self) -> None:
        """Lets go of the cell without writing."""
        field, self._field = self._field, None
        if field is not None:
            field.line.removeEventFilter(self)
            field.hide()
            field.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        field = self._field
        if field is None or watched is not field.line:
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.accept() if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_F2) else None
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(field, event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and stays(event):
            if event.reason() is not Qt.FocusReason.PopupFocusReason and not isinstance(field, Picker):
                self._write(field)
            self.close()
        return False

    def _open(self, row: RegistryRow, column: str, spec: FieldSpec | None) -> None:
        if spec is None or spec.type in _TYPED:
            field = Field(parent=self._table.viewport())
        else:
            field = Picker(search_for(self._session, spec), parent=self._table.viewport())
            field.picked.connect(self._picked)
        self._field = field
        field.line.setAccessibleName(f"{column_name(row.record.kind, column)}: {row.record.label}")
        shows = self._model.cell(self._model.index(self._index.row(), self._index.column())).words
        one = isinstance(field, Picker) and spec is not None and not spec.multiple
        field.line.show_value(shows if one else _value(row, column, spec))
        field.line.installEventFilter(self)
        self._stand()
        field.show()
        if isinstance(field, Picker):
            field.open()
        else:
            field.line.setFocus(Qt.FocusReason.OtherFocusReason)
            field.line.selectAll()
            field.line.end(True)

    def _stand(self) -> None:
        if self._field is not None and self._index.isValid():
            rect = self._table.visualRect(self._model.index(self._index.row(), self._index.column()))
            self._field.setGeometry(_roomy(rect, self._table.viewport().width(), self._field).adjusted(2, 2, -2, -3))

    def _key(self, field: Field, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape and not (isinstance(field, Picker) and field.is_open()):
            self.close()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._go_on(field, 1 if key == Qt.Key.Key_Tab else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(field, Picker):
            if self._write(field):
                self.close()
                self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _go_on(self, field: Field, by: int) -> None:
        """Writes, then opens the next cell of the row that can be mended here."""
        if not isinstance(field, Picker) and not self._write(field):
            return
        row, column = self._index.row(), self._index.column()
        self.close()
        places = [n for n, name in enumerate(self._model.columns) if self._may_edit(row, name)]
        after = [n for n in places if (n - column) * by > 0]
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        if after:
            index = self._model.index(row, min(after) if by > 0 else max(after))
            self._table.setCurrentIndex(index)
            self.begin(index)

    def _may_edit(self, row: int, column: str) -> bool:
        known = self._model.row(row)
        if known is None or column in (PAIRS, MENTIONS):
            return False
        spec = column_field(known.record.kind, column)
        return spec is None or not spec.sided

    def _write(self, field: Field) -> bool:
        """Writes what is typed; False where it can't be that value, which has been told then."""
        row, column = self._row, self._model.columns[self._index.column()]
        typed = field.line.text()
        if row is None:
            return True
        spec, records = column_field(row.record.kind, column), self._session.desk.records
        if typed == field.line.stood():
            if spec is not None:
                self.confirm(self._model.index(self._index.row(), self._index.column()))
            return True
        if spec is None:
            named = {"label_en" if column == LABEL_EN else "label": typed}
            done = self._session.did(records.rename, row.record.id, **named)
        else:
            done = self._typed(row, spec, typed)
        field.set_dress("plain" if done else "wrong")
        if done:
            field.line.show_value(typed)
        return done

    def _typed(self, row: RegistryRow, spec: FieldSpec, typed: str) -> bool:
        try:
            value = typed_value(spec, typed)
        except UserError as error:
            self._session.tell(error)
            return False
        return self._session.did(self._session.desk.records.set_value, row.record.id, spec.name, value)

    def _picked(self, value: object) -> None:
        row, column = self._row, self._model.columns[self._index.column()]
        self.close()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(value, NewRecord):
            value = self._session.act(self._session.desk.records.create, value.kind, value.label)
        if isinstance(value, str) and row is not None:
            self._session.did(self._session.desk.records.set_value, row.record.id, column, value)


def _roomy(cell: QRect, port: int, field: Field) -> QRect:
    """The cell, over its neighbours where it is too narrow to read what is typed, and within the view."""
    wide = min(max(cell.width(), _ROOM), port)
    left = cell.left() if field.layoutDirection() is Qt.LayoutDirection.LeftToRight else cell.right() + 1 - wide
    return QRect(max(0, min(left, port - wide)), cell.top(), wide, cell.height())


def _value(row: RegistryRow, column: str, spec: FieldSpec | None) -> str:
    """What stands in the cell as it is typed."""
    if spec is None:
        return row.record.label if column == LABEL else row.record.label_en
    claim = row.record.shown(spec.name)
    return claim.value if claim is not None and spec.type in _TYPED and not spec.multiple else ""
