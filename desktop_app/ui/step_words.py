"""A step of the history in words: what was done and, where one act did several things, to how many."""

from typing import TYPE_CHECKING

from desktop_app.ui.counted import counted
from desktop_app.ui.words import step_name

if TYPE_CHECKING:
    from desktop_app.model.steps import Step

_COUNTED = {
    "accept": counted.accept,
    "refuse": counted.refuse,
    "spread": counted.spread,
    "delete_marks": counted.unmark,
}


def step_words(step: "Step") -> str:
    """As it stands in the menu and is told: "Accept 4 suggestions"."""
    return _COUNTED[step.name](step.count) if step.count > 1 and step.name in _COUNTED else step_name(step.name)
