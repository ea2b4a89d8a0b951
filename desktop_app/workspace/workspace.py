"""A project as a person works with it."""

import getpass
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.store.store import Store
from desktop_app.workspace.articles import Articles
from desktop_app.workspace.briefings import Briefings
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.history import History
from desktop_app.workspace.made_once import MadeOnce
from desktop_app.workspace.marks import Marks
from desktop_app.workspace.pairs import Pairs
from desktop_app.workspace.records import Records

if TYPE_CHECKING:  # parts that are made when they are first wanted
    from desktop_app.workspace.assessments import Assessments
    from desktop_app.workspace.bin import Bin
    from desktop_app.workspace.duplicates import Duplicates
    from desktop_app.workspace.finding import Find
    from desktop_app.workspace.gazetteer import Gazetteer
    from desktop_app.workspace.kinds import Kinds
    from desktop_app.workspace.learning import Learning
    from desktop_app.workspace.library import Library
    from desktop_app.workspace.quick import Quick
    from desktop_app.workspace.registry import Registry
    from desktop_app.workspace.reprints import Reprints
    from desktop_app.workspace.sectors import Sectors
    from desktop_app.workspace.spreading import Spreading
    from desktop_app.workspace.suggestions import Suggestions


def author_name() -> str:
    """Who is at the keyboard, as the operating system knows them; "" where it doesn't."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


class Workspace(Briefings):
    """An open project. Its parts stand for what one works on: articles, marks, records, pairs, history; what one does
    with briefings is among its own methods.

    Every act is on disk when its method returns, and is one step of the history. Methods raise UserError for
    what the world did wrong.
    """

    def __init__(self, store: Store) -> None:
        self._desk = Desk(store)
        self.path = store.path
        self.read_only = store.read_only
        self.project_id = store.meta("id") or ""
        self.articles = Articles(self._desk)
        self.marks = Marks(self._desk)
        self.records = Records(self._desk)
        self.pairs = Pairs(self._desk, self.project_id)
        self.history = History(self._desk)

    @MadeOnce
    def assessments(self) -> "Assessments":
        """The analyst's own judgements."""
        from desktop_app.workspace.assessments import Assessments

        return Assessments(self._desk)

    @MadeOnce
    def sectors(self) -> "Sectors":
        """The tree of sectors."""
        from desktop_app.workspace.sectors import Sectors

        return Sectors(self._desk)

    @MadeOnce
    def bin(self) -> "Bin":
        """What was deleted and can be brought back."""
        from desktop_app.workspace.bin import Bin

        return Bin(self._desk)

    @MadeOnce
    def library(self) -> "Library":
        """Which articles are shown, counted, and worked on next."""
        from desktop_app.workspace.library import Library

        return Library(self._desk)

    @MadeOnce
    def reprints(self) -> "Reprints":
        """Articles that print the same text."""
        from desktop_app.workspace.reprints import Reprints

        return Reprints(self._desk)

    @MadeOnce
    def duplicates(self) -> "Duplicates":
        """Records that may be one thing."""
        from desktop_app.workspace.duplicates import Duplicates

        return Duplicates(self._desk)

    @MadeOnce
    def kinds(self) -> "Kinds":
        """Kinds of the analyst's own, and what is changed about the others."""
        from desktop_app.workspace.kinds import Kinds

        return Kinds(self._desk)

    @MadeOnce
    def registry(self) -> "Registry":
        """Records of a kind as rows to filter, sort and act on."""
        from desktop_app.workspace.registry import Registry

        return Registry(self._desk)

    @MadeOnce
    def spread(self) -> "Spreading":
        """Marking all places of a thing at once."""
        from desktop_app.workspace.spreading import Spreading

        return Spreading(self._desk)

    @MadeOnce
    def quick(self) -> "Quick":
        """Marking without being asked for the record."""
        from desktop_app.workspace.quick import Quick

        return Quick(self.marks)

    @MadeOnce
    def suggestions(self) -> "Suggestions":
        """What engines propose to mark."""
        from desktop_app.workspace.suggestions import Suggestions

        return Suggestions(self._desk, self.learner)

    @MadeOnce
    def learner(self) -> "Learning":
        """The model that learns from this project's marks."""
        from desktop_app.workspace.learning import Learning

        return Learning(self._desk)

    @MadeOnce
    def gazetteer(self) -> "Gazetteer":
        """The analyst's own list of names to look for."""
        from desktop_app.workspace.gazetteer import Gazetteer

        return Gazetteer(self._desk)

    @MadeOnce
    def find(self) -> "Find":
        """Searching all articles."""
        from desktop_app.workspace.finding import Find

        return Find(self._desk)

    @classmethod
    def create(cls, path: Path, *, author: str | None = None) -> "Workspace":
        """A new, empty project. Raises UserError: project_exists, folder_missing, folder_not_writable."""
        return cls(Store.create(path, author_name() if author is None else author))

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, author: str | None = None) -> "Workspace":
        """Raises UserError: project_missing, not_a_project, project_newer, project_locked, project_unreadable.

        A project on a disk that can't be written opens for reading.
        """
        return cls(Store.open(path, author_name() if author is None else author, read_only=read_only))

    def close(self) -> None:
        for part in ("registry", "suggestions"):
            if part in self.__dict__:
                getattr(self, part).close()
        self._desk.store.close()

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def listen(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `listener` after each change, in the thread that made it. Returns what ends it."""
        return self._desk.listen(listener)

    def export_jsonl(self, path: Path) -> int:
        """Everything but the history, one line each; the number of lines. Raises UserError("export_failed")."""
        from desktop_app.workspace.exchanging import export_jsonl

        return export_jsonl(self._desk, self.project_id, path)

    def load_jsonl(self, path: Path) -> Changes:
        """Bring in a file of `export_jsonl` as one step. Raises UserError("load_line"), "file_missing"."""
        from desktop_app.workspace.loading import load_jsonl

        changes = load_jsonl(self._desk, path)
        self.project_id = self.pairs.project_id = self._desk.store.meta("id") or ""
        return changes

    def check(self) -> list[UserError]:
        """What is wrong with the file, a sentence each; nothing if it is whole."""
        from desktop_app.workspace.checking import check

        return check(self._desk)

    def save_copy(self, path: Path) -> None:
        self._desk.store.save_copy(path)

    def view_state(self) -> dict[str, Any]:
        """Where the reader stood when the project was last closed."""
        try:
            state = json.loads(self._desk.store.meta("view") or "{}")
        except (ValueError, RecursionError):  # a project file comes from elsewhere too
            return {}
        return state if isinstance(state, dict) else {}

    def set_view_state(self, state: dict[str, Any]) -> None:
        if not self.read_only:
            self._desk.store.set_meta("view", json.dumps(state, ensure_ascii=False))
