"""Agreeing to the guesses that were looked at in their forms: at the end, kind by kind, in the registry."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QAbstractButton

from desktop_app.model.kinds import Kind
from desktop_app.ui.pages.registry.page import RegistryPage
from tests.effort.hands import Hands


def agree_in_registry(hands: Hands, kinds: Iterable[Kind]) -> None:
    """All records of a kind are chosen and confirmed by three acts; one opens the registry and one leaves it."""
    hands.tally.purpose = "agree to guesses"
    hands.press("Ctrl+Shift+E")
    hands.wait(lambda: isinstance(hands.window.stage.part(), RegistryPage))
    page = hands.window.stage.part()
    assert isinstance(page, RegistryPage)
    for kind in kinds:
        if page.tabs.current is not kind:
            tab = next(one for one in page.tabs._tabs if one.look.kind is kind)
            hands.click(page.tabs, tab.rect.center())
        hands.wait(partial(_lists, page, kind))
        if not page.table.hasFocus():
            hands.click(page.table.viewport(), page.table.visualRect(page.model.index(0, 0)).center())
        hands.press("Ctrl+A")
        button = page.foot._buttons["confirm_records"]
        hands.wait(button.isVisible)
        _push(hands, button)
    hands.press("Escape")
    hands.wait(lambda: not hands.window.stage.page)


def _lists(page: RegistryPage, kind: Kind) -> bool:
    return page.tabs.current is kind and page.model.rowCount() > 0


def _push(hands: Hands, button: QAbstractButton) -> None:
    hands.wait(button.isEnabled)
    hands.click(button)
