"""The window: puts the parts together and remembers how they stood. What they do stands in commands/."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.settings.file import Settings
from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.actions import BY_ID
from desktop_app.ui.bars.status_bar import StatusBar
from desktop_app.ui.bars.top_bar import TopBar
from desktop_app.ui.commands.jobs import JobRunner
from desktop_app.ui.commands.more import more_commands
from desktop_app.ui.counted import counted
from desktop_app.ui.dock.bottom import Docked
from desktop_app.ui.inspector.pane import InspectorPane
from desktop_app.ui.keyboard import LayoutFilter
from desktop_app.ui.last_place import LastPlace
from desktop_app.ui.library.pane import LibraryPane
from desktop_app.ui.look.now import look
from desktop_app.ui.middle.area import ReaderArea
from desktop_app.ui.middle.dropping import dropped_paths
from desktop_app.ui.panes import Panes
from desktop_app.ui.parts import dock_factories, page_factories
from desktop_app.ui.session import NO_PAIR, Session
from desktop_app.ui.sight import Uncovering, kept_in_sight
from desktop_app.ui.stage import Stage
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
    from desktop_app.ui.commands.view import ViewCommands


class MainWindow(QWidget):
    """One project in three panes."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("mujaz")
        self._layout_filter = LayoutFilter(self)
        self.hands = Hands(self)
        self._walk_keys = WalkKeys(self)
        self._together = False  # all parts made
        self._opening: QTimer | None = None
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
        self.actions_ = ActionSet(self, session, self._run)
        self.library = LibraryPane(session, self.actions_, self)
        self.suggest = SuggestWatch(session, self.hands, lambda: article_after(self.library), self)
        self.area = ReaderArea(session, self.actions_, self.suggest, self)
        self.inspector = InspectorPane(session, self._ask_pair, self)
        self.stage = Stage(self.area, page_factories(self), self)
        self.panes = Panes(self.library, self.stage, self.inspector, settings, self)
        self.dock = Docked(self.panes, dock_factories(self), settings, self)
        self.top = TopBar(self.actions_, self)
        self._uncovering = Uncovering(self.panes, self.area)
        self.thin = ThinWatch(session, self)
        self.lessons = Lessons(session, self.suggest, self)
        self.waiting = WaitingLine(session, self.suggest, self.area.suggested, self.status)
        self.place = LastPlace(self)

    def _run(self, name: str) -> object:
        """Does what an action says. Commands need panes and panes need actions, so they are looked up late."""
        if name not in BY_ID:  # a kind of the analyst's own
            self.area.mark_as(Kind(name.removeprefix("mark_")))
            return None
        group = BY_ID[name].by
        for commands in (more_commands(self, group),) if group else (self.files, self.briefs, self.edits, self.views):
            handler = getattr(commands, name, None)
            if callable(handler):
                return handler()
        raise LookupError(f"no command {name}")

    @cached_property
    def files(self) -> "FileCommands":
        """Commands are made when the first of them is wanted: nobody waits for them at the start."""
        from desktop_app.ui.commands.file import FileCommands

        made = FileCommands(self.session, self.runner, self)
        made.opened.connect(self.place.stand)
        return made

    @cached_property
    def briefs(self) -> "BriefCommands":
        from desktop_app.ui.commands.brief import BriefCommands

        made = BriefCommands(self.session, self.runner, self.toast, self)
        made.pairs_wanted.connect(self._choose_pairs)
        return made

    @cached_property
    def edits(self) -> "EditCommands":
        from desktop_app.ui.commands.edit import EditCommands

        panes = self.panes
        parts = (self.library, self.area, self.inspector)
        return EditCommands(self.session, *parts, self, panes.show_inspector, self.runner)

    @cached_property
    def views(self) -> "ViewCommands":
        from desktop_app.ui.commands.view import ViewCommands

        return ViewCommands(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top, self.dock, self.status):
            column.addWidget(part, 1 if part is self.dock else 0)
        self.setMinimumSize(640, 420)

    def _wire(self) -> None:
        session = self.session
        self._stood = 0  # the place of the article that was open last, in the list as it was then; 0: none was
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell)
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._tell_reading)
        self.area.read_on.connect(self._reading.start)
        self.area.read_on.connect(self.hands.touch)
        session.told.connect(self.toast.say)
        session.failed.connect(lambda words: self.toast.say(words, bad=True))
        session.leaving.connect(self._leave)
        session.page_wanted.connect(self._show_page)
        session.dock_wanted.connect(self._show_dock)
        self.stage.shown.connect(self._stand_on_stage)
        session.project_changed.connect(self._dress)
        session.changed.connect(self._follow)
        for signal in (session.article_changed, session.mark_changed, session.pair_changed, session.record_changed):
            signal.connect(lambda _value: self._soon.start())
        session.chosen_changed.connect(self._soon.start)
        look().changed.connect(self._dress)
        self.library.listed.connect(self._place)
        self.library.listed.connect(self._read_on)
        session.article_changed.connect(lambda _article: self._place())
        self.library.read_wanted.connect(lambda: self.area.view.setFocus(Qt.FocusReason.TabFocusReason))
        self.area.dropped.connect(lambda paths: self.files.add_paths(paths))
        self.setAcceptDrops(True)
        self.area.note_wanted.connect(lambda: self.edits.note())
        self.inspector.record_wanted.connect(self.area.choose_record)
        self.inspector.left.connect(self._back_from_inspector)
        self.panes.shown_changed.connect(self._dress)
        self.status.language.clicked.connect(self._other_language)
        self.thin.found.connect(self._tell_thin)
        self.status.thin.clicked.connect(lambda: self.session.dock_wanted.emit("thin", None))
        self.status.pair.clicked.connect(lambda: self.actions_.by_id["pair_page"].trigger())

    def _recall(self, settings: Settings) -> None:
        """Takes up the geometry and the reader's settings of the last time."""
        kept = settings.get("window.geometry")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            self.resize(1440, 900)
        self.area.head.show_zoom(settings.get("reader.zoom"))
        self.actions_.by_id["plain"].setChecked(settings.get("reader.plain"))
        self.actions_.by_id["show_suggestions"].setChecked(self.area.suggested.shown)

    def open_soon(self, path: Path) -> None:
        """Opens the project when the window stands: the frame first, then what is in it."""
        self._expect(True)
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.timeout.connect(lambda: self.open(path))
        self._opening.start(300)  # at the latest; the first painting hurries it

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._opening is not None:
            if self._opening.isActive():
                self._opening.start(0)
            self._opening = None
        super().paintEvent(event)

    def open(self, path: Path) -> bool:
        """Opens the project, at the article and the line where it was left."""
        self._expect(True)
        opened = self.session.open_file(path) and self.place.stand()
        self._expect(False)
        if self.session.article is None:
            self.area.show_first()
        elif self.isVisible():
            self.area.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return opened

    def _expect(self, expecting: bool) -> None:
        """Empty panes say nothing while the project is on its way."""
        self.area.expect(expecting)
        self.library.expect(expecting)

    # --- Qt

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
        self._stood = 0
        self.stage.leaving()
        self.dock.leaving()
        self.stage.show_reader()

    def _show_page(self, name: str, what: object) -> None:
        if name:
            self.stage.show_page(name, what)
        else:
            self.stage.show_reader()

    def _show_dock(self, name: str, what: object) -> None:
        """It takes room from the reader, whose mark stays in sight."""
        with kept_in_sight(self.area.view):
            if name:
                self.dock.open(name, what)
            else:
                self.dock.close_dock()

    def _stand_on_stage(self, name: str) -> None:
        """A page may have no use for the inspector; back in the reader the keyboard is the view's."""
        part = self.stage.part()
        self.panes.set_inspector_aside(part is not None and not part.with_inspector)
        if not name and self.session.article is not None:
            self.area.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._soon.start()

    def _back_from_inspector(self) -> None:
        """The keyboard goes to the page before us, or back to the mark."""
        part = self.stage.part()
        if part is not None:
            part.first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.session.article is not None:
            self.area.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        self._tell_status()

    def _tell_status(self) -> None:
        session, status = self.session, self.status
        workspace = session.workspace
        if workspace is None:
            saved = ""
        elif workspace.read_only:
            saved = self.tr("For reading only")
        elif session.saved_at:
            saved = self.tr("Saved {time}").format(time=session.saved_at)
        else:
            saved = self.tr("Saved")
        status.saved.set_words(saved)
        count = len(self.area.marks)
        status.marks.set_words(counted.marks_here(count) if session.article else "")
        status.language.set_words("العربية" if look().language == "ar" else "English")
        status.pair.set_words(self._pair_words() if workspace else "")
        self._tell_reading()
        self._tell_thin()

    def _tell_thin(self) -> None:
        """How much is thin about the pair of now."""
        count = self.thin.count()
        self.status.thin.set_words(counted.thin(count) if count else "")

    def _tell_reading(self) -> None:
        """Where in the article one reads; by itself, since it changes with every turn of the wheel."""
        reading = self.area.reading()
        words = self.tr("Paragraph {number} · {percent}%")
        self.status.place.set_words(words.format(number=reading[0], percent=reading[1]) if reading else "")

    def _pair_words(self) -> str:
        """The library's pair, else the article's, with the number of those beside it."""
        session = self.session
        article = session.current_article()
        pairs = [session.pair] if session.pair not in ("", NO_PAIR) else []
        if not pairs and article is not None:
            pairs = [link.pair for link in article.pairs]
        if not pairs:
            return self.tr("No relationship chosen")
        more = f" +{len(pairs) - 1}" if len(pairs) > 1 else ""
        return session.pair_words(pairs[0]) + more

    def _follow(self, _changes: "Changes") -> None:
        self.toast.let_go()  # something went right since
        self._soon.start()

    def _place(self) -> None:
        place, count = self.library.position()
        self._stood = place or self._stood
        self.area.head.show_place(place, count)

    def _read_on(self) -> None:
        """Where the open article went, deleted or taken back, the one that stands in its place now is opened."""
        count = self.library.model.shape.count
        if self._stood and count and self.session.article is None:
            self.session.show_article(self.library.model.at(min(self._stood, count) - 1).id)

    def _choose_pairs(self) -> None:
        """The article's details, with the choice of its pairs open."""
        self.panes.show_inspector()
        self.inspector.fill()
        self.inspector.article.pairs.open_menu()

    def _other_language(self) -> None:
        (self.views.english if look().language == "ar" else self.views.arabic)()

    def _ask_pair(self, write: object) -> None:
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
