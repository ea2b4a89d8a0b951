"""Where one stood in a project: article, line, pair, filter, page and dock. Kept in the project, taken up again."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop_app.model.errors import UserError
from desktop_app.ui.parts import dock_factories, page_factories

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame

_REST = 5000
"""Milliseconds after which one stands: then the place is kept, for no end of the program asks first."""


class LastPlace:
    """Of the window's project."""

    def __init__(self, window: "Frame") -> None:
        self._window = window
        self._soon = QTimer(window)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST)
        self._soon.timeout.connect(self._keep_by_itself)
        window.session.article_changed.connect(lambda _article: self._soon.start())
        window.area.read_on.connect(self._soon.start)

    def stand(self) -> bool:
        """Goes to the place that the project remembers."""
        window, session = self._window, self._window.session
        state = session.desk.view_state()
        places = state.get("places")
        if isinstance(places, dict):
            window.area.recall({key: value for key, value in places.items() if type(value) is int})
        library, wanted = session.desk.library, str(state.get("article") or "")
        session.show_pair(str(state.get("pair") or ""))
        window.library.restore(state.get("library"))
        if library.holds(wanted):
            session.show_article(wanted)
        elif first := library.rows(limit=1):
            session.show_article(first[0].id)
        window.library.restore_scroll(state.get("library"))
        self._restore_parts(state.get("parts"))
        return True

    def keep(self) -> None:
        """Notes in the project where the reader stands."""
        self._soon.stop()
        workspace, state = self._window.session.workspace, self._state()
        if workspace is not None and state:
            self._window.session.did(workspace.set_view_state, state)

    def _keep_by_itself(self) -> None:
        """Says nothing where it can't: nobody asked."""
        workspace = self._window.session.workspace
        if self._window.runner.busy:
            self._soon.start()
        elif workspace is not None and (state := self._state()):
            with suppress(UserError):
                workspace.set_view_state(state)

    def _state(self) -> dict[str, object]:
        """What is to be kept; nothing where there is no place or nothing may be written."""
        window, session = self._window, self._window.session
        if session.workspace is None or session.workspace.read_only:
            return {}
        places = window.area.remember()
        if session.article is None:
            return {}
        state = {"article": session.article, "pair": session.pair, "places": places}
        return state | {"library": window.library.state(), "parts": self._parts_left()}

    def _parts_left(self) -> dict[str, object]:
        """Page and dock that know how to come back, with what they need for it."""
        stage, dock = self._window.stage, self._window.dock
        found: dict[str, object] = {}
        for place, name, part in (("page", stage.page, stage.part()), ("dock", dock.name, dock.part())):
            if part is not None and (kept := part.state()) is not None:
                found[place] = [name, kept]
        return found

    def _restore_parts(self, parts: object) -> None:
        session = self._window.session
        known = {"page": page_factories(self._window), "dock": dock_factories(self._window)}
        for place, kept in parts.items() if isinstance(parts, dict) else ():
            if place in known and isinstance(kept, list) and len(kept) == 2 and kept[0] in known[place]:
                wanted = session.page_wanted if place == "page" else session.dock_wanted
                wanted.emit(*kept)
