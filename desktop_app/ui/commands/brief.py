"""What the menu Relationships does: the briefing as a job, pairs of articles, reading order."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.settings.paths import documents_folder, usable_folder
from desktop_app.ui.commands.jobs import JobRunner
from desktop_app.ui.countries import country_name, pair_name
from desktop_app.ui.jobs import Progress
from desktop_app.ui.key_map import with_key
from desktop_app.ui.library.model import NO_PAIR
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.toast import Toast


class BriefCommands(QObject):
    """Ctrl+B takes the pair of the library or of the article at once; where there are several it asks."""

    pairs_wanted = Signal()  # the article's details, with the menu of pairs

    def __init__(self, session: Session, runner: JobRunner, toast: Toast, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._runner, self._toast, self._window = session, runner, toast, window

    def brief(self) -> None:
        pairs = self.likely_pairs()
        if len(pairs) == 1:
            self.write(pairs[0], self._session.settings.get("briefing.language"), None)
        else:
            self.brief_as()

    def brief_as(self) -> None:
        """Asks for the pair, the language and the file."""
        from desktop_app.ui.panels.brief_panel import BriefPanel

        relationships = [one for one in self._session.desk.pairs.list() if one.articles]
        if not relationships:
            self._session.failed.emit(
                with_key(
                    self.tr("No article belongs to a pair of countries yet; give one its relationship first"),
                    "article_pairs",
                )
            )
            return
        likely = self.likely_pairs()
        pair = likely[0] if likely else relationships[0].pair
        panel = BriefPanel(self._window, self._session, relationships, pair, self.usual_path)
        panel.wanted.connect(self.write)
        panel.open()

    def likely_pairs(self) -> list[str]:
        """The library's pair; else the article's; else all there are."""
        if self._session.pair and self._session.pair != NO_PAIR:
            return [self._session.pair]
        article = self._session.current_article()
        if article is not None and article.pairs:
            return [link.pair for link in article.pairs]
        return [one.pair for one in self._session.desk.pairs.list() if one.articles]

    def write(self, pair: str, language: str, path: Path | None) -> None:
        """Writes the briefing off the window's thread; `path` None: the usual file, unless it was edited since."""
        path = path or self.usual_path(pair, language)
        self._session.settings.put("briefing.language", language)
        desk = self._session.desk

        def work(progress: Progress, cancelled: object) -> object:
            return desk.brief(pair, path, language=language, progress=progress, cancelled=cancelled)  # type: ignore[arg-type]

        self._runner.start(self.tr("Writing the briefing"), work, self._written)

    def usual_path(self, pair: str, language: str) -> Path:
        """In the folder of the last briefing, else the project's: named by the pair and the language.

        A briefing that somebody has edited since is not written over: the new one gets a number.
        """
        one, other = self._order(pair)
        names = [country_name(one, language), country_name(other, language)]
        name = f"موجز {names[0]} - {names[1]}" if language == "ar" else f"Briefing {names[0]} - {names[1]}"
        folder = Path(self._session.settings.get("briefing.folder") or self._session.desk.path.parent)
        if self._session.desk.read_only or not folder.is_dir():
            folder = usable_folder(documents_folder())
        return self._session.desk.unclaimed_path(folder / f"{name}.docx")

    def article_pairs(self) -> None:
        """Opens the choice of pairs for the current article, in its details."""
        self._session.show_mark(None)
        self.pairs_wanted.emit()

    def turn_pair(self) -> None:
        pairs = self.likely_pairs()
        if len(pairs) != 1:
            self._session.failed.emit(self.tr("Choose a relationship in the library first."))
            return
        _one, other = self._order(pairs[0])
        if self._session.did(self._session.desk.pairs.set_first, pairs[0], other):
            self._session.told.emit(self.tr("Read in this order now: {pair}").format(pair=pair_name(pairs[0], other)))

    def _order(self, pair: str) -> tuple[str, str]:
        found = next((one for one in self._session.desk.pairs.list() if one.pair == pair), None)
        if found is not None:
            return found.countries
        one, other = pair.split("-")
        return one, other

    def _written(self, path: object) -> None:
        assert isinstance(path, Path)
        self._session.settings.put("briefing.folder", str(path.parent))
        opened = bool(self._session.settings.get("briefing.open_after")) and self._open(path)
        words = self.tr("Briefing written: {name}").format(name=path.name)
        self._toast.say(words, act="" if opened else self.tr("Open"), run=lambda: self._open(path))

    def _open(self, path: Path) -> bool:
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
