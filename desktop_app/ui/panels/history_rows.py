"""The steps of the history as rows: fetched a page at a time, the newest first."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.model.steps import Step
from desktop_app.ui.parting import part_freely
from desktop_app.ui.session import Session
from desktop_app.ui.step_words import step_words
from desktop_app.ui.when import clock_time

Index = QModelIndex | QPersistentModelIndex
_PAGE = 200


@dataclass(frozen=True, slots=True)
class StepRow:
    """`aside`: taken back and left behind when the work went on; only the history leads there."""

    step: Step
    aside: bool

    @property
    def words(self) -> str:
        """What was done, and to what."""
        name = step_words(self.step)
        return f"{name}: {self.step.subject}" if self.step.subject else name


class StepsModel(QAbstractListModel):
    """`standing` is the number of the step one stands after, 0 at the very beginning."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        part_freely(self)
        self._session = session
        self._rows: list[StepRow] = []
        self._ends: list[tuple[int, int]] = []  # stretches that change nothing, from the newest back
        self._more = True
        self.standing = 0
        self.reload()

    def reload(self) -> None:
        """From the newest step, as many rows as there were."""
        wanted = max(_PAGE, len(self._rows))
        self.beginResetModel()
        self._rows, self._ends, self._more = [], [], True
        self._add(self._fetch(wanted))
        standing = next((row.step.number for row in self._rows if not row.step.undone), None)
        self.standing = standing if standing is not None else 0
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, _parent: Index) -> bool:
        return self._more

    def fetchMore(self, _parent: Index) -> None:
        steps, first = self._fetch(_PAGE), len(self._rows)
        if steps:
            self.beginInsertRows(QModelIndex(), first, first + len(steps) - 1)
            self._add(steps)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.words}  {clock_time(row.step.made_at)}"
        return row if role == Qt.ItemDataRole.UserRole else None

    def row_of(self, number: int) -> int:
        """Where the step stands among the rows; -1 where it isn't among those fetched."""
        return next((at for at, row in enumerate(self._rows) if row.step.number == number), -1)

    def _fetch(self, count: int) -> list[Step]:
        before = self._rows[-1].step.number if self._rows else None
        steps = self._session.desk.history.steps(count, before) if self._session.workspace else []
        self._more = len(steps) == count
        return steps

    def _add(self, steps: list[Step]) -> None:
        for step in steps:
            if step.back_to is not None:
                self._ends.append((step.back_to, step.number))
            aside = not step.undone and any(low <= step.number <= high for low, high in self._ends)
            self._rows.append(StepRow(step, aside))
