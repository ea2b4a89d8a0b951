"""The briefings that were made: open one, show where it is, or make it again as it was."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.said import MadeBriefing
from desktop_app.ui.brief_choices import MadeFiles
from desktop_app.ui.commands.asking import ask_save, open_file
from desktop_app.ui.key_map import with_key
from desktop_app.ui.look.now import look
from desktop_app.ui.panels.brief_words import language_name
from desktop_app.ui.panels.lines import LineDelegate, LineFace, LineList
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.parting import part_freely
from desktop_app.ui.when import clock_time
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.label import Line

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame

Index = QModelIndex | QPersistentModelIndex


class BriefMadePanel(Overlay):
    """Enter opens the file; where it isn't any more, it is made again."""

    box_width = 820

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._main, self._session = window, window.session
        self._files = MadeFiles(self._session)
        made = tuple(self._session.desk.made_briefings())
        head = PaneHead(self.box)
        head.set_title(self.tr("Earlier briefings"), f"{len(made):,}" if made else "")
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self.model = _Made(made)
        self.list = LineList(self.box)
        self.list.setModel(self.model)
        self.list.setItemDelegate(LineDelegate(self._face, self.list))
        self.list.setMinimumHeight(min(360, max(200, window.height() - 260)))
        self.list.setAccessibleName(self.tr("Earlier briefings"))
        self.list.taken.connect(lambda _made: self._enter())
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._stand())
        self._note = EmptyNote(self.box)
        self._note.say(
            self.tr("No briefing was made yet"),
            with_key(self.tr("Each one that is written stands here with what was in it, to be made again"), "brief"),
        )
        inside = QVBoxLayout()
        inside.addWidget(self.list, 1)
        inside.addWidget(self._note)
        self._where = Line("caption", "ink_soft", own=True, parent=self.box)
        where = QHBoxLayout()
        where.setContentsMargins(18, 8, 18, 0)
        where.addWidget(self._where)
        self.column.addWidget(head)
        self.column.addLayout(inside, 1)
        self.column.addLayout(where)
        self.column.addLayout(self._foot())
        self.list.setVisible(bool(made))
        self._note.setVisible(not made)
        if made:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._stand()

    def first_focus(self) -> QWidget:
        return self.list if self.model.rowCount() else self.box

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 14)
        foot.setSpacing(8)
        self._open = Button("main", "eye", keys="Enter", parent=self.box)
        self._open.setText(self.tr("Open"))
        self._open.clicked.connect(self._enter)
        self._show = Button("plain", "folder-open", parent=self.box)
        self._show.setText(self.tr("Show the file"))
        self._show.clicked.connect(self._show_file)
        self._again = Button("plain", "rotate-ccw", parent=self.box)
        self._again.setText(self.tr("Make again…"))
        self._again.clicked.connect(self._make_again)
        for button in (self._open, self._show, self._again):
            foot.addWidget(button)
        foot.addStretch(1)
        return foot

    # --- the one that is chosen

    def _chosen(self) -> MadeBriefing | None:
        made = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        return made if isinstance(made, MadeBriefing) else None

    def _path(self) -> Path | None:
        made = self._chosen()
        return self._files.find(made.id, made.file_name) if made is not None else None

    def _stand(self) -> None:
        """Says where its file is, and whether it is as it was."""
        made, path = self._chosen(), self._path()
        self._open.setEnabled(path is not None)
        self._show.setEnabled(path is not None)
        self._again.setEnabled(made is not None)
        if made is None:
            words = ""
        elif path is None:
            words = self.tr("Its file is not where it was; make it again.")
        elif _digest(path) == made.sha256:
            words = str(path)
        else:
            words = self.tr("Changed or replaced since: {path}").format(path=path)
        self._where.set_text(words)

    def _face(self, made: MadeBriefing) -> LineFace:
        theme, comma = look().theme, "  ·  "
        end = comma.join(
            part for part in (language_name(made.language), made.author, clock_time(made.made_at)) if part
        )
        words = f"{self._session.pair_words(made.pair)}{comma}{made.file_name}"
        return LineFace("file-text", theme.colour("ink_soft"), words, end, theme.colour("ink"))

    # --- acting

    def _enter(self) -> None:
        path = self._path()
        if path is not None:
            open_file(path)
        elif self._chosen() is not None:
            self._make_again()

    def _show_file(self) -> None:
        """Opens the folder it stands in."""
        path = self._path()
        if path is not None:
            open_file(path.parent)

    def _make_again(self) -> None:
        made, path = self._chosen(), self._path()
        if made is None:
            return
        folder = path.parent if path is not None else Path(self._session.settings.get("briefing.folder") or Path.home())
        place = self._session.desk.unclaimed_path(folder / made.file_name)
        ask_save(self, self.tr("Make this briefing again"), place, "Word (*.docx)", lambda at: self._start(made, at))

    def _start(self, made: MadeBriefing, path: Path) -> None:
        desk, files, session, main = self._session.desk, self._files, self._session, self._main
        same = self.tr("Made again, the same to the letter: {name}").format(name=path.name)
        opening = self.tr("Open")
        other = self.tr("Made again by this version of Mujaz, which may set it otherwise: {name}")

        def work(_progress: object, _cancelled: object) -> object:
            desk.make_again(made.id, path)
            return _digest(path) == made.sha256

        def done(alike: object) -> None:
            files.remember(made.id, path)
            session.settings.put("briefing.folder", str(path.parent))
            words = same if alike else other.format(name=path.name)
            main.toast.say(words, act=opening, run=lambda: open_file(path))

        if main.runner.start(self.tr("Writing the briefing"), work, done):
            self.close()


def _digest(path: Path) -> str:
    """The SHA-256 of its bytes, "" where they can't be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


class _Made(QAbstractListModel):
    def __init__(self, made: tuple[MadeBriefing, ...]) -> None:
        super().__init__()
        part_freely(self)
        self._made = made

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._made)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        made = self._made[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{made.file_name}  {clock_time(made.made_at)}"
        return made if role == Qt.ItemDataRole.UserRole else None
