"""What the parts of the window share: the open project, where the reader stands, and the signals of both.

An act goes through `act`: it returns what the workspace returned, or tells of a `UserError` in one sentence.
The workspace calls its listeners in the thread that made the change; the signal brings it to the window's.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTime, Signal

from desktop_app.model.errors import UserError
from desktop_app.settings.file import Settings
from desktop_app.settings.known import remember_project
from desktop_app.ui.countries import pair_name
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look

if TYPE_CHECKING:
    from desktop_app.model.changes import Changes
    from desktop_app.model.spans import Span
    from desktop_app.model.things import Annotation, Article, Record
    from desktop_app.workspace import Workspace

Got = TypeVar("Got")
NO_PAIR = "-"
"""The session's pair where the library shows articles that belong to no pair yet."""
_FEW = 200  # chosen records that are looked after here; of more the page that shows them takes care
AskPair = Callable[[Callable[[str], object]], object]
"""Asks for two countries and calls what it is given with their pair."""


class Session(QObject):
    """One open project, or none. Nothing here paints; the parts of the window listen and ask."""

    leaving = Signal()  # the project is about to be closed
    project_changed = Signal()
    changed = Signal(object)  # Changes, always in the window's thread
    article_changed = Signal(object)  # id or None
    mark_changed = Signal(object)  # id or None
    jumped = Signal(object)  # the annotation to be brought into sight
    place_wanted = Signal(object)  # the span of the open article to be selected and brought into sight
    pair_changed = Signal(str)  # the library's pair, "" for all
    chosen_changed = Signal()  # other records are chosen in a list
    record_changed = Signal(object)  # the id of a record that is looked at without a mark, or None
    page_wanted = Signal(str, object)  # a page's name ("" for the reader) and what it shows
    dock_wanted = Signal(str, object)  # a dock's name ("" to close it) and what it shows
    told = Signal(str)
    failed = Signal(str)
    _came = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.workspace: Workspace | None = None
        self.article: str | None = None
        self.mark: str | None = None
        self.record_id: str | None = None
        self.chosen: tuple[str, ...] = ()
        self.pair = ""
        self.saved_at = ""
        self._firsts: dict[str, str] | None = None
        self._stop: Callable[[], None] | None = None
        self._came.connect(self._take)

    @property
    def desk(self) -> "Workspace":
        """The open project. RuntimeError where there is none: a bug of the caller's."""
        if self.workspace is None:
            raise RuntimeError("no project is open")
        return self.workspace

    def use(self, workspace: "Workspace | None") -> None:
        """Takes another project, closing the one before."""
        if self.workspace is not None:
            self.leaving.emit()
        if self._stop is not None:
            self._stop()
            self._stop = None
        if self.workspace is not None:
            self.workspace.close()
        self.workspace = workspace
        self.article = self.mark = self.record_id = self._firsts = None
        self.chosen = ()
        self.pair = self.saved_at = ""
        if workspace is not None:
            self._stop = workspace.listen(self._came.emit)
        self._dress_kinds()
        self.project_changed.emit()

    def act(self, work: Callable[..., Got], *arguments: object, **named: object) -> Got | None:
        """Calls the workspace. Where the world refuses, tells so and returns None."""
        try:
            return work(*arguments, **named)
        except UserError as error:
            self.tell(error)
            return None

    def did(self, work: Callable[..., object], *arguments: object, **named: object) -> bool:
        """As `act`, for methods that return nothing: whether it was done."""
        try:
            work(*arguments, **named)
        except UserError as error:
            self.tell(error)
            return False
        return True

    def tell(self, error: UserError) -> None:
        """Says in one sentence what the world did wrong."""
        from desktop_app.settings.words import sentence

        self.failed.emit(sentence(error, look().language))

    def show_article(self, article: str | None) -> None:
        """Opens the article in the reader; no mark is current then, and no record of the one before is looked at."""
        if article != self.article:
            self.show_mark(None)
            if article is not None:
                self.show_record(None)
            self.article = article
            self.article_changed.emit(article)

    def show_record(self, record: str | None) -> None:
        """The inspector shows this record, without a mark of it being current."""
        if record is not None:
            self.show_mark(None)
        if record != self.record_id:
            self.record_id = record
            self.record_changed.emit(record)

    def choose_records(self, records: Sequence[str]) -> None:
        """These are chosen in a list: what acts on many acts on them."""
        if tuple(records) != self.chosen:
            self.chosen = tuple(records)
            self.chosen_changed.emit()

    def show_mark(self, mark: str | None) -> None:
        if mark is not None:
            self.show_record(None)
        if mark != self.mark:
            self.mark = mark
            self.mark_changed.emit(mark)

    def go_to(self, mark: "Annotation") -> None:
        """Opens the mark's article at the mark, in the reader."""
        self.page_wanted.emit("", None)
        self.show_article(mark.article)
        self.show_mark(mark.id)
        self.jumped.emit(mark)

    def go_to_place(self, article: str, span: "Span") -> None:
        """Opens the article in the reader with these letters selected."""
        self.page_wanted.emit("", None)
        self.show_article(article)
        self.show_mark(None)
        self.place_wanted.emit(span)

    def show_pair(self, pair: str) -> None:
        """The library shows this pair's articles only ("" for all)."""
        if pair != self.pair:
            self.pair = pair
            self.pair_changed.emit(pair)

    def current_article(self) -> "Article | None":
        return self._found(self.desk.articles.get, self.article) if self.workspace else None

    def current_mark(self) -> "Annotation | None":
        return self._found(self.desk.marks.get, self.mark) if self.workspace else None

    def current_record(self) -> "Record | None":
        """The record of the current mark, or the one that is looked at without a mark."""
        if self.record_id is not None:
            return self.record(self.record_id)
        mark = self.current_mark()
        return self._found(self.desk.records.get, mark.record) if mark else None

    def pair_words(self, pair: str) -> str:
        """Both countries in the order in which the analyst reads them."""
        if self._firsts is None:
            self._firsts = {one.pair: one.first for one in self.desk.pairs.list()} if self.workspace else {}
        return pair_name(pair, self._firsts.get(pair, ""))

    def record(self, record: str) -> "Record | None":
        return self._found(self.desk.records.get, record)

    def open_file(self, path: Path, *, create: bool = False) -> bool:
        """Opens (or makes) the project at the path and remembers it. False where that can't be."""
        from desktop_app.workspace import Workspace

        workspace = self.act(Workspace.create, path) if create else self._opened(path)
        if workspace is None:
            return False
        self.use(workspace)
        recent = [str(path), *(one for one in self.settings.get("project.recent") if one != str(path))]
        self.settings.put("project.recent", recent[:8])
        self.settings.put("project.last", str(path))
        remember_project(self.settings, workspace.project_id, path)
        return True

    def _opened(self, path: Path) -> "Workspace | None":
        """The project; one that is open elsewhere is opened for reading, and who has it is said."""
        from desktop_app.workspace import Workspace

        try:
            return Workspace.open(path)
        except UserError as error:
            self.tell(error)
            if error.code != "project_locked":
                return None
        try:
            return Workspace.open(path, read_only=True)
        except UserError:
            return None  # why it can't be opened has been said

    def _take(self, changes: "Changes") -> None:
        if self.workspace is None:
            return
        self.saved_at = QTime.currentTime().toString("HH:mm")
        if changes.pairs:
            self._firsts = None
        if changes.kinds:
            self._dress_kinds()
        if self.mark in changes.annotations and self.current_mark() is None:
            self.show_mark(None)
        if self.record_id in changes.records and self.current_record() is None:
            self.show_record(None)
        if not changes.records.isdisjoint(self.chosen[:_FEW]):
            self.choose_records([one for one in self.chosen if self.record(one) is not None])
        if self.article in changes.articles and self.current_article() is None:
            self.show_article(None)
        self.changed.emit(changes)

    def _dress_kinds(self) -> None:
        """Kinds look as this project has them."""
        if kind_looks().use(self.workspace.kinds.list() if self.workspace is not None else ()):
            look().changed.emit()

    @staticmethod
    def _found(get: Callable[[str], Got], key: str | None) -> Got | None:
        """What is there under the id; None where it is gone."""
        if key is None:
            return None
        try:
            return get(key)
        except (UserError, KeyError):
            return None
