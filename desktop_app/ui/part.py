"""What pages and docks have in common: they are made when first wanted, and told what to show."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look.now import Dressed


class Part(Dressed):
    """A page or a dock. `with_inspector` says whether a page leaves the inspector in its place."""

    with_inspector = True
    left = Signal()  # it wants to be closed

    def open_at(self, what: object) -> None:
        """Shows `what`, which whoever wanted the part has given; None for where it stood."""

    def first_focus(self) -> QWidget:
        """What gets the keyboard when the part is opened."""
        return self

    def state(self) -> object:
        """What `open_at` would need to come back here after a restart, as JSON can hold it; None for nothing."""
        return None

    def leaving(self) -> None:
        """The project is about to be closed: let go of all that belongs to it."""
