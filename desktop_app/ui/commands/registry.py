"""What the menu of records does, and what its panels are opened by."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.ui.counted import counted

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame


class RegistryCommands(QObject):
    """Acts on many records act on those that are chosen in the registry."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session

    def registry(self) -> None:
        self._session.page_wanted.emit("registry", None)

    def sectors(self) -> None:
        self._session.page_wanted.emit("sectors", None)

    def standard_sectors(self) -> None:
        added = self._session.act(self._session.desk.sectors.add_standard)
        if added is not None:
            words = self.tr("Sectors added: {count}.") if added else self.tr("All of them were here already.")
            self._session.told.emit(words.format(count=f"{added:,}"))

    def kinds(self) -> None:
        from desktop_app.ui.panels.kinds_panel import KindsPanel

        KindsPanel.toggle(self._window)

    def key_editor(self) -> None:
        from desktop_app.ui.panels.keys_editor import KeysEditor

        KeysEditor.toggle(self._window)

    def pair_of_records(self) -> None:
        """Asks for the pair and adds it to each."""
        from desktop_app.ui.pages.registry.pair_menu import pair_menu

        menu = pair_menu(self._session, self._window.stage, self._add_pair, self._window.ask_pair)
        menu.popup(self._window.stage.mapToGlobal(self._window.stage.rect().center()))

    def confirm_records(self) -> None:
        session = self._session
        if session.did(session.desk.registry.confirm, session.chosen):
            session.told.emit(self.tr("Confirmed: {records}.").format(records=counted.records(len(session.chosen))))

    def star_records(self) -> None:
        """Turns the star on; off where all have it."""
        session = self._session
        on = not all(record.key_point for one in session.chosen if (record := session.record(one)) is not None)
        session.did(session.desk.registry.star, session.chosen, on)

    def delete_records(self) -> None:
        from desktop_app.ui.key_map import key_words

        session, count = self._session, len(self._session.chosen)
        if session.did(session.desk.registry.delete, session.chosen):
            words = self.tr("Deleted: {records}; their marks stay. {keys} brings them back.")
            session.told.emit(words.format(records=counted.records(count), keys=key_words("undo")))

    def _add_pair(self, pair: str) -> None:
        act = self._session.desk.registry.add_pair if pair else self._session.desk.registry.clear_pairs
        arguments = (self._session.chosen, pair) if pair else (self._session.chosen,)
        self._session.did(act, *arguments)
