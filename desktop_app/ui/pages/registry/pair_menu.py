"""A menu of the project's pairs: to narrow the rows to one, or to give one to records."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.countries import pair_name
from desktop_app.ui.language import translate
from desktop_app.ui.session import Session

Then = Callable[[str], object]


def pair_menu(
    session: Session, parent: QWidget, then: Then, ask_new: Callable[[Then], object] | None = None
) -> QMenu:
    """Calls `then` with a pair, or with "" for none; with `ask_new` a pair that isn't there yet can be asked for."""
    menu = QMenu(parent)
    for one in session.desk.pairs.list():
        action = menu.addAction(pair_name(one.pair, one.first))
        action.triggered.connect(lambda _checked=False, pair=one.pair: then(pair))
    if menu.actions():
        menu.addSeparator()
    if ask_new is not None:
        new = menu.addAction(translate("Registry", "Another pair of countries…"))
        new.triggered.connect(lambda _checked=False: ask_new(then))
        menu.addSeparator()
    none = menu.addAction(translate("Registry", "No relationship"))
    none.triggered.connect(lambda _checked=False: then(""))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
