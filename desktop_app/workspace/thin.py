"""What is thin about a pair: for the list in the window and the line beside the briefing's button."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop_app.briefing.material import Material
from desktop_app.briefing.thin import thin_points
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import Cancelled
from desktop_app.model.thin import Thin
from desktop_app.workspace.briefing_options import briefing_options


def find_thin(dossier: Dossier, options: Mapping[str, Any], cancelled: Callable[[], bool]) -> Thin:
    """The points of the whole pair, unconfirmed values among them whatever a briefing leaves out. Raises Cancelled."""

    def look_up() -> None:
        if cancelled():
            raise Cancelled

    look_up()
    return thin_points(Material(dossier, briefing_options(dossier, options)), look_up)
