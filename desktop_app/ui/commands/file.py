"""What the menu File does: articles in, projects opened and copied."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.model.reading import ImportRow
from desktop_app.settings.paths import documents_folder, usable_folder
from desktop_app.ui.commands.asking import ask_open, ask_open_as, ask_save
from desktop_app.ui.commands.jobs import JobRunner
from desktop_app.ui.counted import counted
from desktop_app.ui.jobs import Progress
from desktop_app.ui.session import Session

_ENCODINGS = {
    "UTF-8": "utf-8",
    "UTF-16 LE": "utf-16le",
    "UTF-16 BE": "utf-16be",
    "Windows-1256": "windows-1256",
    "ISO-8859-6": "iso-8859-6",
}
"""What a person may say a text is written in, by the names it is known under."""


class FileCommands(QObject):
    """Articles dropped before there is a project make one in the documents folder."""

    opened = Signal()  # another project, which may remember where one stood

    def __init__(self, session: Session, runner: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._runner, self._window = session, runner, window

    def add_folder(self) -> None:
        ask_open(self._window, self.tr("Add a folder of articles"), self._folder(), "", self.add_paths)

    def add_files(self) -> None:
        """Their encoding is found by itself; a text that was read wrongly is read as the filter says."""
        kinds: dict[str, str | None] = {self.tr("Articles") + " (*.txt *.html *.htm *.xhtml *.docx)": None}
        words = self.tr("Text in {encoding}")
        kinds |= {f"{words.format(encoding=shown)} (*.txt)": encoding for shown, encoding in _ENCODINGS.items()}
        ask_open_as(self._window, self.tr("Add articles"), self._folder(), kinds, self.add_paths)

    def add_paths(self, paths: Sequence[Path], encoding: str | None = None) -> None:
        """Brings in files and folders as a job; `encoding` where it isn't to be found out."""
        if not paths or not self._ensure_project() or self._refuses():
            return
        self._session.settings.put("import.folder", str(paths[0].parent))
        articles = self._session.desk.articles

        def work(progress: Progress, cancelled: object) -> object:
            return articles.import_paths(
                paths,
                encoding=encoding,
                progress=progress,
                cancelled=cancelled,  # type: ignore[arg-type]
            )

        self._runner.start(self.tr("Adding articles"), work, self._imported)

    def paste_article(self) -> None:
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._session.failed.emit(self.tr("The clipboard holds no text."))
            return
        if not self._ensure_project() or self._refuses():
            return
        row = self._session.act(self._session.desk.articles.add_text, text)
        if row is not None and row.article is not None:
            self._session.show_article(row.article)
            if row.status == "known":
                self._session.told.emit(counted.known(1))

    def new_project(self) -> None:
        name = self.tr("My project")
        place = Path(self._folder()) / f"{name}.mujaz"
        ask_save(self._window, self.tr("New project"), place, self._kinds(), self._create)

    def open_project(self) -> None:
        ask_open(
            self._window, self.tr("Open project"), self._folder(), self._kinds(), lambda paths: self._open(paths[0])
        )

    def open_sample(self) -> None:
        """Makes the sample project where it isn't there yet, and opens it."""
        from desktop_app.workspace.sample import FILE_NAME, make_sample

        folder = usable_folder(documents_folder() / "Mujaz")
        path = folder / FILE_NAME
        if not path.exists() and self._session.act(make_sample, folder) is None:
            return
        self._open(path)

    def save_copy(self) -> None:
        path, word = self._session.desk.path, self.tr("copy")
        place = path.with_name(f"{path.stem} {word}{path.suffix}")
        ask_save(self._window, self.tr("Save a copy"), place, self._kinds(), self._copy)

    def export_all(self) -> None:
        place = self._session.desk.path.with_suffix(".jsonl")
        title = self.tr("Export all as JSON Lines")
        ask_save(self._window, title, place, "JSON Lines (*.jsonl)", self._export)

    def quit(self) -> None:
        self._window.close()

    def _ensure_project(self) -> bool:
        """The open project, or a new one in the documents folder."""
        if self._session.workspace is not None:
            return True
        folder = usable_folder(documents_folder() / "Mujaz")
        name, number = self.tr("My project"), 1
        path = folder / f"{name}.mujaz"
        while path.exists():
            number += 1
            path = folder / f"{name} {number}.mujaz"
        return self._session.open_file(path, create=True)

    def _refuses(self) -> bool:
        if self._session.desk.read_only:
            self._session.failed.emit(self.tr("This project is open for reading only; save a copy to work on."))
            return True
        return False

    def _imported(self, rows: object) -> None:
        assert isinstance(rows, list)
        found: list[ImportRow] = rows
        counts = Counter(row.status for row in found)
        added = next((row.article for row in found if row.status == "added"), None)
        if self._session.article is None and added is not None:
            self._session.show_article(added)
        elif self._session.article is None and found:
            known = next((row.article for row in found if row.article), None)
            self._session.show_article(known)
        failed = [row for row in found if row.status == "failed"]
        parts = [counted.added(counts["added"])]
        if counts["known"]:
            parts.append(counted.known(counts["known"]))
        if grouped := sum(row.grouped for row in found):
            parts.append(counted.grouped(grouped))
        if not failed:
            self._session.told.emit("  ·  ".join(parts))
            return
        from desktop_app.ui.panels.import_report import ImportReport

        ImportReport(self._window, "  ·  ".join(parts), failed).open()

    def _create(self, path: Path) -> None:
        """The dialog has asked whether a project that is there may go: it may not, it is never replaced."""
        self._session.open_file(path, create=True)

    def _open(self, path: Path) -> None:
        if self._session.open_file(path):
            self.opened.emit()

    def _copy(self, path: Path) -> None:
        if self._session.did(self._session.desk.save_copy, path):
            self._session.told.emit(self.tr("A copy was saved: {name}").format(name=path.name))

    def _export(self, path: Path) -> None:
        if self._session.did(self._session.desk.export_jsonl, path):
            self._session.told.emit(self.tr("Exported: {name}").format(name=path.name))

    def _folder(self) -> str:
        return self._session.settings.get("import.folder") or str(documents_folder())

    def _kinds(self) -> str:
        return self.tr("Mujaz project") + " (*.mujaz)"
