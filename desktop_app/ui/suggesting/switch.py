"""The button in the reader's head that shows or hides suggestions."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.key_map import with_key
from desktop_app.ui.language import translate
from desktop_app.ui.widgets.button import Button

_ROOMY = 600  # px of the head from which it has words


class SuggestionsSwitch(Button):
    """Does what the action does, and says how things stand."""

    def __init__(self, actions: ActionSet, parent: QWidget) -> None:
        super().__init__("plain", "circle-dashed", height=26, parent=parent)
        self._action = actions.by_id["show_suggestions"]
        self._brief = False
        self.clicked.connect(self._action.trigger)
        self._action.toggled.connect(lambda _on: self.dress())

    def fit(self, width: int) -> None:
        """In a head of that width: with words, or by its icon alone."""
        self._brief = width < _ROOMY
        self.dress()

    def dress(self) -> None:
        """Puts on its words."""
        on = self._action.isChecked()
        words = translate("Suggestion", "Suggestions shown") if on else translate("Suggestion", "Suggestions hidden")
        self.set_face("" if self._brief else words, tint="accent" if on else "ink_faint")
        self.setAccessibleName(words)
        self.setToolTip(with_key(words, "show_suggestions"))
