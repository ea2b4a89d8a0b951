"""What the menu Relationships does: the briefing as a job, pairs of articles, reading order."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop_app.settings.paths import documents_folder, usable_folder
from desktop_app.ui.commands.jobs import JobRunner
from desktop_app.ui.countries import pair_name
from desktop_app.ui.jobs import Progress
from desktop_app.ui.key_map import with_key
from desktop_app.ui.session import NO_PAIR, Session
from desktop_app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from desktop_app.model.briefing_choice import BriefingChoice
    from desktop_app.ui.brief_composer import BriefComposer
    from desktop_app.ui.commands.briefings import BriefingsCommands
    from desktop_app.ui.window import MainWindow


class BriefCommands(QObject):
    """Ctrl+B takes the pair of the library or of the article at once; where there are several it asks."""

    pairs_wanted = Signal()  # the article's details, with the menu of pairs

    def __init__(self, session: Session, runner: JobRunner, toast: Toast, window: "MainWindow") -> None:
        super().__init__(window)
        self._session, self._runner, self._toast, self._window = session, runner, toast, window
        self._composer: BriefComposer | None = None

    def brief(self) -> None:
        """Writes at once what was chosen for the pair last; on the page of a pair, of the period that it shows."""
        pairs = self.likely_pairs()
        if len(pairs) == 1:
            self.write(pairs[0], self.choice(pairs[0]), None)
        else:
            self.brief_as()

    def brief_as(self) -> None:
        """What can be chosen, with a preview; pressed again, closes it."""
        from desktop_app.ui.panels.brief_panel import BriefPanel

        there = self._window.findChild(BriefPanel)
        if there is not None and there.isVisible():
            there.close()
            return
        relationships = [one for one in self._session.desk.pairs.list() if one.articles]
        if not relationships:
            self.say_no_pair()
            return
        likely = [pair for pair in self.likely_pairs() if pair in {one.pair for one in relationships}]
        if self._composer is None:
            from desktop_app.ui.brief_composer import BriefComposer

            self._composer = BriefComposer(self._session, self)
        panel = BriefPanel(self._window, self._session, self._composer, relationships, self.usual_path)
        panel.written.connect(self.write)
        self._briefings().follow(panel)
        panel.show_pair(likely[0] if likely else relationships[0].pair, self._shown_period())
        panel.open()

    def say_no_pair(self) -> None:
        """There is nothing to brief on."""
        self._session.failed.emit(
            with_key(
                self.tr("No article belongs to a pair of countries yet; give one its relationship first"),
                "article_pairs",
            )
        )

    def likely_pairs(self) -> list[str]:
        """The library's pair; else the article's; else all there are."""
        if self._session.pair and self._session.pair != NO_PAIR:
            return [self._session.pair]
        article = self._session.current_article()
        if article is not None and article.pairs:
            return [link.pair for link in article.pairs]
        return [one.pair for one in self._session.desk.pairs.list() if one.articles]

    def choice(self, pair: str) -> "BriefingChoice":
        """What was chosen for the pair last; the period of the page of the pair, where one stands there."""
        from desktop_app.ui.brief_choices import BriefChoices

        choice, period = BriefChoices(self._session).of(pair), self._shown_period()
        return replace(choice, period=period) if period else choice

    def write(self, pair: str, choice: "BriefingChoice", path: Path | None) -> None:
        """Writes the briefing off the window's thread; `path` None: the usual file, unless it was edited since."""
        where = path or self.usual_path(pair, choice)
        desk, options, own = self._session.desk, choice.options(), choice.template_path()

        def work(progress: Progress, cancelled: object) -> object:
            return desk.brief(pair, where, template=own, progress=progress, cancelled=cancelled, **options)  # type: ignore[arg-type]

        self._runner.start(self.tr("Writing the briefing"), work, lambda done: self._written(pair, done))

    def usual_path(self, pair: str, choice: "BriefingChoice") -> Path:
        """In the folder of the last briefing, else the project's: named by what it is.

        A briefing that somebody has edited since is not written over: the new one gets a number.
        """
        from desktop_app.ui.brief_names import file_name

        folder = Path(self._session.settings.get("briefing.folder") or self._session.desk.path.parent)
        if self._session.desk.read_only or not folder.is_dir():
            folder = usable_folder(documents_folder())
        return self._session.desk.unclaimed_path(folder / f"{file_name(self.order(pair), choice)}.docx")

    def article_pairs(self) -> None:
        """Opens the choice of pairs for the current article, in its details."""
        self._session.show_mark(None)
        self.pairs_wanted.emit()

    def turn_pair(self) -> None:
        pairs = self.likely_pairs()
        if len(pairs) != 1:
            self._session.failed.emit(self.tr("Choose a relationship in the library first."))
            return
        _one, other = self.order(pairs[0])
        if self._session.did(self._session.desk.pairs.set_first, pairs[0], other):
            self._session.told.emit(self.tr("Read in this order now: {pair}").format(pair=pair_name(pairs[0], other)))

    def order(self, pair: str) -> tuple[str, str]:
        """Both countries as the analyst reads them."""
        found = next((one for one in self._session.desk.pairs.list() if one.pair == pair), None)
        if found is not None:
            return found.countries
        one, other = pair.split("-")
        return one, other

    def open_file(self, path: Path) -> bool:
        """In the program that the desk has for it; whether there is one."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _briefings(self) -> "BriefingsCommands":
        from desktop_app.ui.commands.briefings import BriefingsCommands
        from desktop_app.ui.commands.more import more_commands

        commands = more_commands(self._window, "briefings")
        assert isinstance(commands, BriefingsCommands)
        return commands

    def _shown_period(self) -> str:
        """The year of the page of a pair that stands there, "" for all time and everywhere else."""
        stage = self._window.stage
        return str(getattr(stage.part(), "period", "")) if stage.page == "pair" else ""

    def _written(self, pair: str, path: object) -> None:
        from desktop_app.ui.brief_choices import MadeFiles

        assert isinstance(path, Path)
        self._session.settings.put("briefing.folder", str(path.parent))
        made = self._session.desk.made_briefings(pair)
        if made and made[0].file_name == path.name:
            MadeFiles(self._session).remember(made[0].id, path)
        opened = bool(self._session.settings.get("briefing.open_after")) and self.open_file(path)
        words = self.tr("Briefing written: {name}").format(name=path.name)
        self._toast.say(words, act="" if opened else self.tr("Open"), run=lambda: self.open_file(path))
