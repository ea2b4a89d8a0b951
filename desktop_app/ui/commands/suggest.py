"""What the menu of suggestions does: walking, answering, the dock, and what the engines go by."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.ui.key_map import key_words

if TYPE_CHECKING:
    from desktop_app.ui.dock.suggestions.dock import SuggestionsDock
    from desktop_app.ui.frame import Frame
    from desktop_app.ui.reader.view import ReaderView


class SuggestCommands(QObject):
    """One method for each action."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session

    def make_dock(self) -> "SuggestionsDock":
        """The dock, joined to the reader."""
        from desktop_app.ui.dock.suggestions.dock import SuggestionsDock

        window = self._window
        return SuggestionsDock(self._session, window.runner, window.suggest, window.area.serving)

    def next_suggestion(self) -> None:
        self._view().step_suggestion(1)

    def previous_suggestion(self) -> None:
        self._view().step_suggestion(-1)

    def accept_suggestion(self) -> None:
        self._answer("accept")

    def edit_suggestion(self) -> None:
        self._answer("edit")

    def refuse_suggestion(self) -> None:
        self._answer("refuse")

    def show_suggestions(self) -> None:
        self._window.area.suggested.show(self._window.actions_.by_id["show_suggestions"].isChecked())

    def suggestions(self) -> None:
        """Opens the dock; pressed in it, closes it."""
        dock = self._window.dock
        if dock.name == "suggestions":
            dock.close_dock()
        else:
            self._session.dock_wanted.emit("suggestions", None)

    def likely_suggestions(self) -> None:
        """All of the open article in the dock, the likely ones ticked: to be looked at before they are accepted."""
        self._session.dock_wanted.emit("suggestions", "likely")

    def next_to_learn(self) -> None:
        """The article in which answers would teach most, where the library was looked through."""
        session, watch = self._session, self._window.suggest
        if watch.looking:
            words = self.tr("The library is being looked through. Press {keys} again when that is done.")
            session.told.emit(words.format(keys=key_words("next_to_learn")))
            return
        found = session.act(session.desk.suggestions.next_article, but=session.article)
        if found is None and watch.waiting is not None:
            session.told.emit(self.tr("No other article that isn't done has a suggestion left to answer."))
            return
        if found is None:
            words = self.tr("The library is looked through now, to tell which article. Press {keys} again then.")
            session.told.emit(words.format(keys=key_words("next_to_learn")))
            session.dock_wanted.emit("suggestions", "library")
            return
        session.page_wanted.emit("", None)
        session.show_article(found)

    def suggest_engines(self) -> None:
        from desktop_app.ui.panels.engines_panel import EnginesPanel

        EnginesPanel.toggle(self._window)

    def own_names(self) -> None:
        from desktop_app.ui.panels.names_panel import NamesPanel

        NamesPanel.toggle(self._window)

    def _view(self) -> "ReaderView":
        """The page, with the keyboard."""
        self._session.page_wanted.emit("", None)
        view = self._window.area.view
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return view

    def _answer(self, answer: str) -> None:
        area = self._window.area
        key = area.suggested.now
        if key is None:
            self._session.failed.emit(self.tr("Go to a suggestion first: press N in the article."))
            self._view()
        else:
            self._view()
            area.serving.answer(key, answer)
