"""Light and dark: names of colours to colours."""

from functools import cache

from PySide6.QtGui import QColor, QPalette

from desktop_app.model.kinds import Kind
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.tokens import tokens

THEMES = ("light", "dark")


class Theme:
    """One of the two themes. Colours are looked up by the names of look.md, e.g. `theme.colour("ink")`."""

    def __init__(self, name: str) -> None:
        self.name = name if name in THEMES else "light"
        self._colours = {key: QColor(value) for key, value in tokens()["themes"][self.name].items()}

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"

    def colour(self, name: str, alpha: float = 1.0) -> QColor:
        """The colour of that name, a copy; `alpha` from 0 (clear) to 1."""
        colour = QColor(self._colours[name])
        if alpha < 1.0:
            colour.setAlphaF(alpha)
        return colour

    def kind(self, kind: Kind) -> QColor:
        """The colour of the kind's underline and icon; fills are the same colour, thinner."""
        return QColor(kind_looks().of(kind).colour(self.name))

    def hex(self, name: str) -> str:
        """The colour as style sheets want it."""
        return self._colours[name].name()

    def palette(self) -> QPalette:
        """The palette for what Qt draws by itself (file dialogs, tool tips, selections)."""
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self._colours[name])
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self._colours["ink_faint"])
        return palette


_ROLES = {
    QPalette.ColorRole.Window: "pane",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "pane",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink_faint",
    QPalette.ColorRole.Button: "pane",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "field",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "line_strong",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Light: "paper",
    QPalette.ColorRole.Accent: "accent",
}


@cache
def theme(name: str) -> Theme:
    """The theme of that name ("light" where it is unknown), made once."""
    return Theme(name)
