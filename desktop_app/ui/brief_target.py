"""What a briefing that is asked for now is about, and where it is written."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.settings.paths import documents_folder, usable_folder
from desktop_app.ui.key_map import with_key
from desktop_app.ui.language import translate
from desktop_app.ui.session import NO_PAIR

if TYPE_CHECKING:
    from desktop_app.model.briefing_choice import BriefingChoice
    from desktop_app.ui.frame import Frame


class BriefTarget:
    """By what the window shows: its library, its article, its page."""

    def __init__(self, window: "Frame") -> None:
        self._session, self._stage = window.session, window.stage

    def likely_pairs(self) -> list[str]:
        """The library's pair; else the article's; else all there are."""
        if self._session.pair and self._session.pair != NO_PAIR:
            return [self._session.pair]
        article = self._session.current_article()
        if article is not None and article.pairs:
            return [link.pair for link in article.pairs]
        return [one.pair for one in self._session.desk.pairs.list() if one.articles]

    def say_no_pair(self) -> None:
        """There is nothing to brief on."""
        words = translate(
            "BriefCommands", "No article belongs to a pair of countries yet; give one its relationship first"
        )
        self._session.failed.emit(with_key(words, "article_pairs"))

    def choice(self, pair: str) -> "BriefingChoice":
        """What was chosen for the pair last; the period of the page of the pair, where one stands there."""
        from desktop_app.ui.brief_choices import BriefChoices

        choice, period = BriefChoices(self._session).of(pair), self.shown_period()
        return replace(choice, period=period) if period else choice

    def shown_period(self) -> str:
        """The year of the page of a pair that stands there, "" for all time and everywhere else."""
        stage = self._stage
        return str(getattr(stage.part(), "period", "")) if stage.page == "pair" else ""

    def usual_path(self, pair: str, choice: "BriefingChoice") -> Path:
        """In the folder of the last briefing, else the project's: named by what it is.

        A briefing that somebody has edited since is not written over: the new one gets a number.
        """
        from desktop_app.ui.brief_names import file_name

        folder = Path(self._session.settings.get("briefing.folder") or self._session.desk.path.parent)
        if self._session.desk.read_only or not folder.is_dir():
            folder = usable_folder(documents_folder())
        return self._session.desk.unclaimed_path(folder / f"{file_name(self.order(pair), choice)}.docx")

    def order(self, pair: str) -> tuple[str, str]:
        """Both countries as the analyst reads them."""
        found = next((one for one in self._session.desk.pairs.list() if one.pair == pair), None)
        if found is not None:
            return found.countries
        one, other = pair.split("-")
        return one, other
