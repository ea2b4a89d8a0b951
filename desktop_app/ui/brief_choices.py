"""What is chosen for each pair's briefing: with the project, but for what belongs to this computer or this person."""

from dataclasses import replace
from pathlib import Path

from desktop_app.model.briefing_choice import BriefingChoice
from desktop_app.ui.session import Session

_MOST = 200  # paths that are kept


class BriefChoices:
    """Of the session's project."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def usual(self) -> BriefingChoice:
        """What holds for a pair for which nothing was chosen: the person's own language, digits, months and name."""
        settings = self._session.settings
        return BriefingChoice(
            language=settings.get("briefing.language"),
            digits=settings.get("dates.digits"),
            months=settings.get("dates.months"),
            author=settings.get("briefing.author"),
        )

    def of(self, pair: str) -> BriefingChoice:
        """What was chosen last for the pair."""
        kept = self._session.desk.briefing_choice(pair, self.usual())
        return replace(kept, template=self._template(pair))

    def keep(self, pair: str, choice: BriefingChoice) -> None:
        """Holds from now on, also for the next briefing by one press."""
        settings = self._session.settings
        self._session.did(self._session.desk.keep_briefing_choice, pair, choice)
        settings.put("briefing.language", choice.language)
        settings.put("briefing.author", choice.author)
        mine = self._key(pair)
        others = [str(one) for one in settings.get("briefing.templates") if not str(one).startswith(mine)]
        settings.put("briefing.templates", [*([mine + choice.template] if choice.template else []), *others][:_MOST])

    def forget(self, pair: str) -> BriefingChoice:
        """Back to the usual, which is returned."""
        self.keep(pair, self.usual())
        self._session.did(self._session.desk.keep_briefing_choice, pair, None)
        return self.usual()

    def _template(self, pair: str) -> str:
        mine = self._key(pair)
        kept = [str(one) for one in self._session.settings.get("briefing.templates")]
        return next((one.removeprefix(mine) for one in kept if one.startswith(mine)), "")

    def _key(self, pair: str) -> str:
        return f"{self._session.desk.project_id}/{pair} "


class MadeFiles:
    """Where the briefings that were made here were put; a project says what they were called, never where."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def remember(self, briefing: str, path: Path) -> None:
        """The briefing with that id was written there."""
        entry = f"{briefing} {path.absolute()}"
        others = [str(one) for one in self._session.settings.get("briefing.files") if not str(one).startswith(briefing)]
        self._session.settings.put("briefing.files", [entry, *others][:_MOST])

    def find(self, briefing: str, file_name: str) -> Path | None:
        """Where its file is: where it was put, or under its name where briefings are put; None where it isn't."""
        settings = self._session.settings
        kept = (str(one).partition(" ") for one in settings.get("briefing.files"))
        places = [Path(path) for known, _, path in kept if known == briefing]
        folders = (settings.get("briefing.folder"), str(self._session.desk.path.parent))
        places += [Path(folder) / file_name for folder in folders if folder]
        return next((path for path in places if path.is_file()), None)
