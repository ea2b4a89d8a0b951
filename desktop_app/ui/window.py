"""The window: puts the parts together and remembers how they stood. What they do stands in commands/."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.settings.file import Settings
from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.bars.status_bar import StatusBar
from desktop_app.ui.bars.top_bar import TopBar
from desktop_app.ui.commands.jobs import JobRunner
from desktop_app.ui.dock.bottom import Docked
from desktop_app.ui.frame import Frame
from desktop_app.ui.inspector.pane import InspectorPane
from desktop_app.ui.keyboard import LayoutFilter
from desktop_app.ui.library.pane import LibraryPane
from desktop_app.ui.look.now import look
from desktop_app.ui.middle.area import ReaderArea
from desktop_app.ui.middle.dropping import dropped_paths
from desktop_app.ui.on_screen import fit
from desktop_app.ui.opening import Opening
from desktop_app.ui.page_and_dock import PageAndDock
from desktop_app.ui.panes import Panes
from desktop_app.ui.parts import dock_factories, page_factories
from desktop_app.ui.place_in_list import PlaceInList
from desktop_app.ui.session import Session
from desktop_app.ui.sight import Uncovering
from desktop_app.ui.stage import Stage
from desktop_app.ui.status_words import StatusWords
from desktop_app.ui.suggesting.lessons import Lessons
from desktop_app.ui.suggesting.quiet import Hands
from desktop_app.ui.suggesting.waiting import WaitingLine
from desktop_app.ui.suggesting.walk_keys import WalkKeys
from desktop_app.ui.suggesting.watch import SuggestWatch, article_after
from desktop_app.ui.thin_watch import ThinWatch
from desktop_app.ui.widgets.ring import FocusRing
from desktop_app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from desktop_app.model.changes import Changes
    from desktop_app.ui.commands.brief import BriefCommands
    from desktop_app.ui.commands.edit import EditCommands
    from desktop_app.ui.commands.file import FileCommands
    from desktop_app.ui.commands.groups import CommandGroups
    from desktop_app.ui.commands.view import ViewCommands
    from desktop_app.ui.last_place import LastPlace


class MainWindow(Frame):
    """One project in three panes."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("mujaz")
        self._layout_filter = LayoutFilter(self)
        self.hands = Hands(self)
        self._walk_keys = WalkKeys(self)
        self._together = False  # all parts made
        self.session = Session(settings, self)
        self.status = StatusBar(self)
        self.toast = Toast(self, self.status)
        self.runner = JobRunner(self.session, self.status, self)
        self._make_parts(settings)
        self._lay_out()
        self._wire()
        self._recall(settings)
        self.ring = FocusRing(self)
        self._together = True
        self._dress()

    def _make_parts(self, settings: Settings) -> None:
        session = self.session
        self.actions_ = ActionSet(self, session, lambda name: self._commands.run(name))
        self.library = LibraryPane(session, self.actions_, self)
        self.suggest = SuggestWatch(session, self.hands, lambda: article_after(self.library), self)
        self.area = ReaderArea(session, self.actions_, self.suggest, self)
        self.inspector = InspectorPane(session, self.ask_pair, self)
        self.stage = Stage(self.area, page_factories(self), self)
        self.panes = Panes(self.library, self.stage, self.inspector, settings, self)
        self.dock = Docked(self.panes, dock_factories(self), settings, self)
        self.top = TopBar(self.actions_, self)
        self._uncovering = Uncovering(self.panes, self.area)
        self.thin = ThinWatch(session, self)
        self.lessons = Lessons(session, self.suggest, self)
        self.waiting = WaitingLine(session, self.suggest, self.area.suggested, self.status)
        self._opening = Opening(session, self.library, self.area, self.stand, self)
        self._status_words = StatusWords(session, self.status, self.area, self.thin, self)
        self._page_and_dock = PageAndDock(session, self.area, self.panes, self.stage, self.dock, self)
        self._in_list = PlaceInList(session, self.library, self.area.head, self)

    @cached_property
    def _commands(self) -> "CommandGroups":
        """Made when the first command is wanted: nobody waits for them at the start."""
        from desktop_app.ui.commands.groups import CommandGroups

        return CommandGroups(self)

    def commands(self, group: str) -> QObject:
        return self._commands.group(group)

    @cached_property
    def place(self) -> "LastPlace":
        """Made for the first project."""
        from desktop_app.ui.last_place import LastPlace

        return LastPlace(self)

    @property
    def files(self) -> "FileCommands":
        return self._commands.files

    @property
    def briefs(self) -> "BriefCommands":
        return self._commands.briefs

    @property
    def edits(self) -> "EditCommands":
        return self._commands.edits

    @property
    def views(self) -> "ViewCommands":
        return self._commands.views

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top, self.dock, self.status):
            column.addWidget(part, 1 if part is self.dock else 0)
        self.setMinimumSize(640, 420)

    def _wire(self) -> None:
        session = self.session
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell)
        self.area.read_on.connect(self.hands.touch)
        session.told.connect(self.toast.say)
        session.failed.connect(lambda words: self.toast.say(words, bad=True))
        session.leaving.connect(self._leave)
        self._page_and_dock.stood.connect(self._soon.start)
        session.project_changed.connect(self._dress)
        session.changed.connect(self._follow)
        for signal in (session.article_changed, session.mark_changed, session.pair_changed, session.record_changed):
            signal.connect(lambda _value: self._soon.start())
        session.chosen_changed.connect(self._soon.start)
        look().changed.connect(self._dress)
        self.library.read_wanted.connect(lambda: self.area.view.setFocus(Qt.FocusReason.TabFocusReason))
        self.area.dropped.connect(lambda paths: self.files.add_paths(paths))
        self.setAcceptDrops(True)
        self.area.note_wanted.connect(lambda: self.edits.note())
        self.inspector.record_wanted.connect(self.area.choose_record)
        self.inspector.left.connect(self._page_and_dock.take_keyboard)
        self.panes.shown_changed.connect(self._dress)
        self.status.language.clicked.connect(self._other_language)
        self.status.thin.clicked.connect(lambda: self.session.dock_wanted.emit("thin", None))
        self.status.pair.clicked.connect(lambda: self.actions_.by_id["pair_page"].trigger())

    def _recall(self, settings: Settings) -> None:
        """Takes up the geometry, as far as there is room for it, and the reader's settings of the last time."""
        kept = settings.get("window.geometry")
        placed = bool(kept) and self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        if not placed:
            self.resize(1440, 900)
        fit(self, placed=placed)
        self.area.head.show_zoom(settings.get("reader.zoom"))
        self.actions_.by_id["plain"].setChecked(settings.get("reader.plain"))
        self.actions_.by_id["show_suggestions"].setChecked(self.area.suggested.shown)

    def open_soon(self, path: Path) -> None:
        """Opens the project when the window stands: the frame first, then what is in it."""
        self._opening.open_soon(path)

    def stand(self) -> bool:
        return self.place.stand()

    def open(self, path: Path) -> bool:
        """Opens the project, at the article and the line where it was left."""
        return self._opening.open(path)

    # --- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        self._opening.hurry()
        super().paintEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self._layout_filter)
            handle.installEventFilter(self.hands)
            handle.installEventFilter(self._walk_keys)
        self._say_once()
        if self.session.article is not None:
            self.area.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files and folders may be dropped anywhere."""
        event.acceptProposedAction()
        self.files.add_paths(dropped_paths(event))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing needs saving; where one stood is kept."""
        self.runner.finish()
        self.panes.keep()
        self.dock.keep()
        self.session.settings.put("window.geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        self.session.use(None)
        super().closeEvent(event)

    def _leave(self) -> None:
        self.place.keep()
        self._in_list.leave()
        self._page_and_dock.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody wanted takes away what went wrong, else closes panes that stand over the reader."""
        if event.key() == Qt.Key.Key_Escape and not self.toast.let_go():
            self.panes.let_go()
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._dress()
        super().changeEvent(event)

    # --- dressing

    def _dress(self) -> None:
        if not self._together:
            return
        self.actions_.dress()
        self.top.fit()
        workspace = self.session.workspace
        name, mujaz = workspace.path.stem if workspace else "", self.tr("Mujaz")
        self.setWindowTitle(f"{name} – {mujaz}" if name else mujaz)
        for wanted in (look().theme.name, {"ar": "arabic", "en": "english"}[look().language]):
            self.actions_.by_id[wanted].setChecked(True)
        self.actions_.by_id["library"].setChecked(self.panes.library_shown())
        self.actions_.by_id["inspector"].setChecked(self.panes.inspector_shown())
        self.area.head.show_panes(self.panes.library_shown(), self.panes.inspector_shown())
        self._tell()

    def _tell(self) -> None:
        """What can be done now, and the status line."""
        self.actions_.update()
        self._status_words.tell()

    def _follow(self, _changes: "Changes") -> None:
        self.toast.let_go()  # something went right since
        self._soon.start()

    def _other_language(self) -> None:
        (self.views.english if look().language == "ar" else self.views.arabic)()

    def ask_pair(self, write: object) -> None:
        from desktop_app.ui.panels.pair_panel import PairPanel

        PairPanel(self, write).open()  # type: ignore[arg-type]

    def _say_once(self) -> None:
        """A home that can't be written is told of once."""
        settings = self.session.settings
        settings.put("window.library", bool(settings.get("window.library")))
        if not settings.writable:
            self.toast.say(
                self.tr("Settings can't be kept: the folder for them can't be written. All else works."), bad=True
            )
