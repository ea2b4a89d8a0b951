"""What one does with briefings: composed, looked at, written, made again. `Workspace` has all of it.

What does the work is imported when it is first wanted: who only marks needs none of it.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.model.said import MadeBriefing
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.pairs import Pairs

if TYPE_CHECKING:
    from desktop_app.model.briefing import Briefing
    from desktop_app.model.briefing_choice import BriefingChoice, ManyMade


class Briefings:
    """A part of the workspace, made with its desk and its pairs."""

    _desk: Desk
    pairs: Pairs

    def brief(
        self,
        pair: str,
        path: Path,
        *,
        since: str | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
        template: Path | None = None,
        **options: Any,
    ) -> Path:
        """Write the pair's briefing; an earlier file stays until this is whole. `options`: see `BriefingOptions`,
        `sectors` by id or name; `template`: a user's own Word file, see `template_lacks`.

        It says what is new since the last one made up to the day `since` (None: up to yesterday), and is kept for
        the next. Raises UserError: pair_without_articles, target_is_open, date_unreadable, period_unreadable,
        period_empty, sector_unknown, sector_empty, those of writing and of the template; Cancelled.
        """
        from desktop_app.workspace.briefing import write_briefing

        self._desk.store.refuse_itself(path)
        return write_briefing(self._desk, self.pairs, pair, path, options, since, progress, cancelled, template)

    def briefing(
        self, pair: str, *, since: str | None = None, template: Path | None = None, **options: Any
    ) -> "Briefing":
        """The briefing as data, to look at before it is written; nothing is kept. Raises as `brief`.

        `template`: the Word file in whose look it will be written, to whose page one page of it is fitted.
        """
        from desktop_app.workspace.briefing import composed, look_of

        return composed(self._desk, self.pairs, pair, options, since, look_of(template))

    def brief_html(
        self, pair: str, path: Path, *, since: str | None = None, template: Path | None = None, **options: Any
    ) -> Path:
        """The briefing as one HTML file for a quick look; it isn't kept among those made. `template` as in `briefing`.
        Raises as `brief`."""
        from desktop_app.workspace.briefing import write_html_file

        self._desk.store.refuse_itself(path)
        return write_html_file(self._desk, self.pairs, pair, path, options, since, template)

    def brief_many(
        self,
        wanted: "Sequence[tuple[str, Path, BriefingChoice]]",
        *,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> "ManyMade":
        """The briefings of many pairs, each as chosen; which could not be written, and why, is in what comes back."""
        from desktop_app.workspace.briefing_choices import write_many

        return write_many(self._desk, self.pairs, wanted, progress, cancelled)

    def briefing_choice(self, pair: str, usual: "BriefingChoice") -> "BriefingChoice":
        """What was chosen last for the pair's briefing; the usual where nothing was."""
        from desktop_app.workspace.briefing_choices import kept_choice

        return kept_choice(self._desk, pair, usual)

    def keep_briefing_choice(self, pair: str, choice: "BriefingChoice | None") -> None:
        """Remember what was chosen for the pair's briefing; None forgets it."""
        from desktop_app.workspace.briefing_choices import keep_choice

        keep_choice(self._desk, pair, choice)

    @staticmethod
    def as_html(briefing: "Briefing", *, simple: bool = False, inks: Mapping[str, str] | None = None) -> str:
        """A briefing as HTML; `simple` for `QTextDocument`, which previews and prints it, in `inks` of its own
        (the names of `write_html.style.INKS`)."""
        from desktop_app.workspace.briefing import as_html

        return as_html(briefing, simple, inks)

    @staticmethod
    def template_lacks(path: Path) -> tuple[str, ...]:
        """The names of the styles that a user's template lacks, for which ours stand in. Raises UserError for a file
        that can't be one, see `workspace.briefing.read_template`."""
        from desktop_app.workspace.briefing import read_template

        return read_template(path).missing

    @staticmethod
    def save_template(path: Path) -> None:
        """Our own template, written out for editing. Raises UserError("template_there") and those of writing."""
        from desktop_app.workspace.briefing import save_template

        save_template(path)

    def made_briefings(self, pair: str | None = None) -> Sequence[MadeBriefing]:
        """The briefings that were made, the latest first."""
        from desktop_app.workspace.briefings_made import made_briefings

        return made_briefings(self._desk, pair)

    def make_again(self, briefing: str, path: Path) -> MadeBriefing:
        """Write an earlier briefing once more, as it was. Raises UserError: briefing_unknown, those of writing."""
        from desktop_app.workspace.briefings_made import make_again

        self._desk.store.refuse_itself(path)
        return make_again(self._desk, briefing, path)

    def unclaimed_path(self, path: Path) -> Path:
        """Where a briefing may go without writing over work: `path`, or one with a number.

        A file of that name is replaced only while it is as this project wrote it; one that was edited stays.
        """
        from desktop_app.workspace.briefings_made import unclaimed_path

        return unclaimed_path(self._desk, path)
