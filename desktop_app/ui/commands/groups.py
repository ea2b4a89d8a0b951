"""The window's commands: made when the first of them is wanted, since nobody waits for them at the start."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.model.kinds import Kind
from desktop_app.ui.actions import BY_ID
from desktop_app.ui.commands.more import more_commands

if TYPE_CHECKING:
    from desktop_app.ui.commands.brief import BriefCommands
    from desktop_app.ui.commands.edit import EditCommands
    from desktop_app.ui.commands.file import FileCommands
    from desktop_app.ui.commands.view import ViewCommands
    from desktop_app.ui.frame import Frame


class CommandGroups:
    """Commands need panes and panes need actions, so they are looked up late."""

    def __init__(self, window: "Frame") -> None:
        self._window = window

    def run(self, name: str) -> object:
        """Does what the action of this name says. LookupError where nothing does."""
        if name not in BY_ID:  # a kind of the analyst's own
            self._window.area.mark_as(Kind(name.removeprefix("mark_")))
            return None
        group = BY_ID[name].by
        own = (self.group(group),) if group else (self.files, self.briefs, self.edits, self.views)
        for commands in own:
            handler = getattr(commands, name, None)
            if callable(handler):
                return handler()
        raise LookupError(f"no command {name}")

    def group(self, name: str) -> QObject:
        """The commands of one group, the same object each time. LookupError for a group that there isn't."""
        return more_commands(self._window, name)

    @cached_property
    def files(self) -> "FileCommands":
        from desktop_app.ui.commands.file import FileCommands

        window = self._window
        made = FileCommands(window.session, window.runner, window)
        made.opened.connect(window.stand)
        return made

    @cached_property
    def briefs(self) -> "BriefCommands":
        from desktop_app.ui.commands.brief import BriefCommands

        window = self._window
        made = BriefCommands(window.session, window.runner, window.toast, window)
        made.pairs_wanted.connect(self._choose_pairs)
        return made

    @cached_property
    def edits(self) -> "EditCommands":
        from desktop_app.ui.commands.edit import EditCommands

        window = self._window
        parts = (window.library, window.area, window.inspector)
        return EditCommands(window.session, *parts, window, window.panes.show_inspector, window.runner)

    @cached_property
    def views(self) -> "ViewCommands":
        from desktop_app.ui.commands.view import ViewCommands

        return ViewCommands(self._window)

    def _choose_pairs(self) -> None:
        """The article's details, with the choice of its pairs open."""
        window = self._window
        window.panes.show_inspector()
        window.inspector.fill()
        window.inspector.article.pairs.open_menu()
