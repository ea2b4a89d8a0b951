"""What the menus View and Help do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.ui.dressing import set_theme
from desktop_app.ui.language import speak
from desktop_app.ui.part import Part

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame


class ViewCommands(QObject):
    """Everything here is remembered in the settings."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._settings = window, window.session.settings

    def next_article(self) -> None:
        self._window.library.step(1)

    def previous_article(self) -> None:
        self._window.library.step(-1)

    def zoom_in(self) -> None:
        self._window.area.view.set_zoom(self._window.area.view.zoom() + 10)

    def zoom_out(self) -> None:
        self._window.area.view.set_zoom(self._window.area.view.zoom() - 10)

    def zoom_normal(self) -> None:
        self._window.area.view.set_zoom(100)

    def plain(self) -> None:
        on = self._window.actions_.by_id["plain"].isChecked()
        self._settings.put("reader.plain", on)
        self._window.area.view.set_plain(on)

    def library(self) -> None:
        self._window.panes.toggle_library()

    def inspector(self) -> None:
        self._window.panes.toggle_inspector()

    def next_pane(self) -> None:
        """The keyboard goes on to the next pane that is to be seen."""
        window = self._window
        parts = (window.library, window.area, window.stage.part(), window.inspector, window.dock.part())
        panes = [pane for pane in parts if pane is not None and pane.isVisible()]
        focus = window.focusWidget()
        here = next((n for n, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), -1)
        target = panes[(here + 1) % len(panes)]
        if target is window.library:
            window.library.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif target is window.area:
            window.area.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif isinstance(target, Part):
            target.first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            window.inspector.take_focus()

    def light(self) -> None:
        set_theme("light")
        self._settings.put("interface.theme", "light")

    def dark(self) -> None:
        set_theme("dark")
        self._settings.put("interface.theme", "dark")

    def arabic(self) -> None:
        speak("ar")
        self._settings.put("interface.language", "ar")

    def english(self) -> None:
        speak("en")
        self._settings.put("interface.language", "en")

    def palette(self) -> None:
        from desktop_app.ui.panels.palette import Palette

        Palette.toggle(self._window)

    def settings(self) -> None:
        from desktop_app.ui.panels.settings_panel import SettingsPanel

        SettingsPanel.toggle(self._window)

    def keys(self) -> None:
        from desktop_app.ui.panels.keys_page import KeysPage

        KeysPage.toggle(self._window)

    def about(self) -> None:
        from desktop_app.ui.panels.about import About

        About.toggle(self._window)
