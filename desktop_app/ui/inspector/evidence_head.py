"""The head of the evidence: its name and count, what can be done with chosen rows, and all of the height for it."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.language import translate
from desktop_app.ui.widgets.head import PaneHead

EVIDENCE_HEAD = 34


class EvidenceHead(PaneHead):
    """`more` opens the menu of the chosen rows, `grow` gives the evidence the room of the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, height=EVIDENCE_HEAD)
        self.more = self.add_button("ellipsis", lambda: None)
        self.grow = self.add_button("chevron-up", lambda: None)
        self._grown = False

    def set_title(self, title: str, count: str = "") -> None:
        super().set_title(title, count)
        self.more.set_words(translate("Evidence", "What to do with the chosen marks"))
        self.show_grown(self._grown)

    def show_grown(self, grown: bool) -> None:
        """Whether the evidence has all of the room now."""
        self._grown = grown
        self.grow.set_face(icon="chevron-down" if grown else "chevron-up")
        larger, smaller = translate("Evidence", "More room for the evidence"), translate("Evidence", "Back to the form")
        self.grow.set_words(smaller if grown else larger)
