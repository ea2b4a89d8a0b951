"""Groups of commands that are made when the first of them is wanted: nobody waits for them at the start."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame


def more_commands(window: "Frame", group: str) -> QObject:
    """The commands of the group, the same object each time. LookupError for a group that there isn't."""
    name = f"commands_{group}"
    made = window.findChild(QObject, name)
    if made is None:
        if group not in _GROUPS:
            raise LookupError(f"no commands {group}")
        made = _GROUPS[group](window)
        made.setObjectName(name)
    return made


def _past(window: "Frame") -> QObject:
    from desktop_app.ui.commands.past import PastCommands

    return PastCommands(window)


def _registry(window: "Frame") -> QObject:
    from desktop_app.ui.commands.registry import RegistryCommands

    return RegistryCommands(window)


def _pair(window: "Frame") -> QObject:
    from desktop_app.ui.commands.pair import PairCommands

    return PairCommands(window)


def _reading(window: "Frame") -> QObject:
    from desktop_app.ui.commands.reading import ReadingCommands

    return ReadingCommands(window)


def _spread(window: "Frame") -> QObject:
    from desktop_app.ui.commands.spread import SpreadCommands

    return SpreadCommands(window)


def _merging(window: "Frame") -> QObject:
    from desktop_app.ui.commands.merging import MergingCommands

    return MergingCommands(window)


def _search(window: "Frame") -> QObject:
    from desktop_app.ui.commands.search import SearchCommands

    return SearchCommands(window)


def _thin(window: "Frame") -> QObject:
    from desktop_app.ui.commands.thin import ThinCommands

    return ThinCommands(window)


def _suggest(window: "Frame") -> QObject:
    from desktop_app.ui.commands.suggest import SuggestCommands

    return SuggestCommands(window)


def _briefings(window: "Frame") -> QObject:
    from desktop_app.ui.commands.briefings import BriefingsCommands

    return BriefingsCommands(window)


def _library(window: "Frame") -> QObject:
    from desktop_app.ui.commands.library import LibraryCommands

    return LibraryCommands(window)


_GROUPS: dict[str, Callable[["Frame"], QObject]] = {
    "library": _library,
    "briefings": _briefings,
    "reading": _reading,
    "past": _past,
    "registry": _registry,
    "merging": _merging,
    "pair": _pair,
    "spread": _spread,
    "search": _search,
    "suggest": _suggest,
    "thin": _thin,
}
