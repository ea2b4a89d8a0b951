"""What the menu Relationships does: the briefing as a job, pairs of articles, reading order."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.brief_target import BriefTarget
from desktop_app.ui.commands.asking import open_file
from desktop_app.ui.commands.jobs import JobRunner
from desktop_app.ui.countries import pair_name
from desktop_app.ui.jobs import Progress
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from desktop_app.model.briefing_choice import BriefingChoice
    from desktop_app.ui.brief_composer import BriefComposer
    from desktop_app.ui.commands.briefings import BriefingsCommands
    from desktop_app.ui.frame import Frame


class BriefCommands(QObject):
    """Ctrl+B takes the pair of the library or of the article at once; where there are several it asks."""

    pairs_wanted = Signal()  # the article's details, with the menu of pairs

    def __init__(self, session: Session, runner: JobRunner, toast: Toast, window: "Frame") -> None:
        super().__init__(window)
        self._session, self._runner, self._toast, self._window = session, runner, toast, window
        self._target = BriefTarget(window)
        self._composer: BriefComposer | None = None

    def brief(self) -> None:
        """Writes at once what was chosen for the pair last; on the page of a pair, of the period that it shows."""
        pairs = self._target.likely_pairs()
        if len(pairs) == 1:
            self.write(pairs[0], self._target.choice(pairs[0]), None)
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
            self._target.say_no_pair()
            return
        likely = [pair for pair in self._target.likely_pairs() if pair in {one.pair for one in relationships}]
        if self._composer is None:
            from desktop_app.ui.brief_composer import BriefComposer

            self._composer = BriefComposer(self._session, self)
        panel = BriefPanel(self._window, self._session, self._composer, relationships, self._target.usual_path)
        panel.written.connect(self.write)
        self._briefings().follow(panel)
        panel.show_pair(likely[0] if likely else relationships[0].pair, self._target.shown_period())
        panel.open()

    def write(self, pair: str, choice: "BriefingChoice", path: Path | None) -> None:
        """Writes the briefing off the window's thread; `path` None: the usual file, unless it was edited since."""
        where = path or self._target.usual_path(pair, choice)
        desk, options, own = self._session.desk, choice.options(), choice.template_path()

        def work(progress: Progress, cancelled: object) -> object:
            return desk.brief(pair, where, template=own, progress=progress, cancelled=cancelled, **options)  # type: ignore[arg-type]

        self._runner.start(self.tr("Writing the briefing"), work, lambda done: self._written(pair, done))

    def article_pairs(self) -> None:
        """Opens the choice of pairs for the current article, in its details."""
        self._session.show_mark(None)
        self.pairs_wanted.emit()

    def turn_pair(self) -> None:
        pairs = self._target.likely_pairs()
        if len(pairs) != 1:
            self._session.failed.emit(self.tr("Choose a relationship in the library first."))
            return
        _one, other = self._target.order(pairs[0])
        if self._session.did(self._session.desk.pairs.set_first, pairs[0], other):
            self._session.told.emit(self.tr("Read in this order now: {pair}").format(pair=pair_name(pairs[0], other)))

    def _briefings(self) -> "BriefingsCommands":
        from desktop_app.ui.commands.briefings import BriefingsCommands

        commands = self._window.commands("briefings")
        assert isinstance(commands, BriefingsCommands)
        return commands

    def _written(self, pair: str, path: object) -> None:
        from desktop_app.ui.brief_choices import MadeFiles

        assert isinstance(path, Path)
        self._session.settings.put("briefing.folder", str(path.parent))
        made = self._session.desk.made_briefings(pair)
        if made and made[0].file_name == path.name:
            MadeFiles(self._session).remember(made[0].id, path)
        opened = bool(self._session.settings.get("briefing.open_after")) and open_file(path)
        words = self.tr("Briefing written: {name}").format(name=path.name)
        self._toast.say(words, act="" if opened else self.tr("Open"), run=lambda: open_file(path))
