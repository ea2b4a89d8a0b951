"""The marks of the open article as the reading view wants them, kept up to date from what changed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.model.errors import UserError
from desktop_app.ui.middle.mark_filter import MarkFilter
from desktop_app.ui.reader.marks import MarkView
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.model.changes import Changes
    from desktop_app.model.things import Annotation, Record

_MANY = 400  # changed marks: as many questions take longer than reading an article's marks


class MarkViews(QObject):
    """`replaced` asks for all marks anew; `changed` carries new or altered ones and ids of those gone.

    What the filter hides is among neither. `filtered` comes when other marks are hidden than before.
    """

    replaced = Signal()
    changed = Signal(object, object)
    filtered = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._annotations: dict[str, Annotation] = {}
        self._by_record: dict[str, set[str]] = {}
        self._records: dict[str, Record | None] = {}
        self.filter = MarkFilter()
        session.project_changed.connect(self._forget_filter)

    def load(self) -> None:
        """Reads the marks of the session's article."""
        session = self._session
        marks = session.desk.marks.of(session.article) if session.workspace and session.article else []
        self._annotations = {mark.id: mark for mark in marks}
        self._by_record, self._records = {}, {}
        for mark in marks:
            if mark.record:
                self._by_record.setdefault(mark.record, set()).add(mark.id)
        if len(self._by_record) > 40:  # then one question is quicker than many
            self._records = {record.id: record for record in session.desk.records.list()}
        self.replaced.emit()
        self.filtered.emit()

    def set_filter(self, wanted: MarkFilter) -> None:
        """Shows other marks from now on, in this article and the next."""
        if wanted != self.filter:
            self.filter = wanted
            self.replaced.emit()
            self.filtered.emit()

    def reveal(self, key: str | None) -> None:
        """Sees to it that a mark is shown that somebody made or goes to."""
        mark = self.get(key)
        if mark is not None and not self.filter.shows(mark):
            self.set_filter(self.filter.showing([mark]))

    def all(self) -> Sequence["Annotation"]:
        """The article's marks, hidden ones too."""
        return list(self._annotations.values())

    def hidden(self) -> int:
        """How many of the article's marks the filter hides."""
        return sum(not self.filter.shows(mark) for mark in self._annotations.values()) if self.filter else 0

    def _forget_filter(self) -> None:
        self.filter = MarkFilter()
        self.filtered.emit()

    def follow(self, changes: "Changes") -> None:
        """Looks at what changed only; after an act on many articles it reads this one's marks anew."""
        if len(changes.annotations) > _MANY:
            self.load()
            return
        if self.filter and self._made_hidden(changes):
            return
        put: dict[str, Annotation] = {}
        drop: list[str] = []
        for key in changes.annotations:
            self._take(key, put, drop)
        for record in changes.records:
            if self._renamed(record):
                for key in self._by_record.get(record, ()):
                    put[key] = self._annotations[key]
        if put or drop:
            self._tell(put, drop)

    def _take(self, key: str, put: dict[str, "Annotation"], drop: list[str]) -> None:
        """Reads one mark again."""
        mark = self._found(key)
        if mark is not None and mark.article == self._session.article:
            self._forget(key)
            self._annotations[key] = put[key] = mark
            if mark.record:
                self._by_record.setdefault(mark.record, set()).add(key)
        elif key in self._annotations:
            self._forget(key)
            drop.append(key)

    def _tell(self, put: dict[str, "Annotation"], drop: list[str]) -> None:
        if self.filter:
            drop += [key for key, mark in put.items() if not self.filter.shows(mark)]
        self.changed.emit([self.view(mark) for mark in put.values() if self.filter.shows(mark)], drop)
        if self.filter:
            self.filtered.emit()

    def _made_hidden(self, changes: "Changes") -> bool:
        """A new mark that the filter would hide opens the filter; then all is read anew."""
        if changes.step != "annotate":
            return False
        made = [self._found(key) for key in changes.annotations if key not in self._annotations]
        shown = self.filter.showing(mark for mark in made if mark is not None)
        if shown == self.filter:
            return False
        self.filter = shown
        self.load()
        return True

    def _renamed(self, key: str) -> bool:
        """Whether the marks of a changed record show another name now; most changes leave thousands as they are."""
        old = self._records.pop(key, None)
        if key not in self._by_record:
            return False
        new = self._record(key)
        return old is None or new is None or (old.label, old.label_en) != (new.label, new.label_en)

    def views(self) -> list[MarkView]:
        """Of the marks that are shown."""
        return [self.view(mark) for mark in self._annotations.values() if self.filter.shows(mark)]

    def get(self, key: str | None) -> "Annotation | None":
        return self._annotations.get(key or "")

    def __len__(self) -> int:
        return len(self._annotations)

    def view(self, mark: "Annotation") -> MarkView:
        """The mark with the names of its record."""
        record = self._record(mark.record) if mark.record else None
        label, label_en = (record.label, record.label_en) if record else ("", "")
        return MarkView(mark.id, mark.span, mark.kind, label, label_en, lost=mark.lost)

    def _record(self, key: str) -> "Record | None":
        if key not in self._records:
            self._records[key] = self._session.record(key)
        return self._records[key]

    def _found(self, key: str) -> "Annotation | None":
        try:
            return self._session.desk.marks.get(key)
        except (UserError, KeyError):
            return None

    def _forget(self, key: str) -> None:
        old = self._annotations.pop(key, None)
        if old is not None and old.record:
            self._by_record.get(old.record, set()).discard(key)
