"""What the dock shows of the queue: the groups beside the places of one of them, or why there is nothing."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.dock.concordance.view import Concordance
from desktop_app.ui.dock.suggestions.body import QueueBody
from desktop_app.ui.dock.suggestions.groups import GroupsList
from desktop_app.ui.dock.suggestions.places import Places
from desktop_app.ui.language import translate
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.empty import EmptyNote


class QueuePane(QStackedWidget):
    """`list` has the groups, `table` shows the `places` of the one that is chosen."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = GroupsList(self)
        self.table = Concordance(self, sorts=False)
        self.table.view.delegate.score = True
        self.places = Places(session, self.table, self)
        self.note = EmptyNote(self)
        self.body = QueueBody(self.list, self.table, session.settings, self)
        self.addWidget(self.body)
        self.addWidget(self.note)

    def show_body(self) -> None:
        self.setCurrentWidget(self.body)

    def say(self, title: str, words: str) -> None:
        """Why there is nothing."""
        self.note.say(title, words)
        self.setCurrentWidget(self.note)

    def dress(self) -> None:
        self.places.forget()
        self.list.setAccessibleName(translate("Suggestion", "What is proposed"))
        self.table.head.name_form(translate("Suggestion", "How sure"))
        self.places.repaint()
