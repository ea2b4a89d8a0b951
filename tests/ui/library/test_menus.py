"""The menus of the library pane."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu


@pytest.fixture
def opened(monkeypatch) -> list[QMenu]:
    """The menus that were opened, without taking the screen's keyboard."""
    menus: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: menus.append(menu))
    return menus


def test_a_relationship_is_chosen_with_its_number_beside_it(make_window, project, opened):
    window = make_window(project)
    window.session.did(window.session.desk.articles.set_pairs, window.session.article, ["CN-TJ"])
    window.library.tools.pairs_wanted.emit()
    (menu,) = opened
    rows = {action.text().split("\t")[0]: action for action in menu.actions() if action.isCheckable()}
    assert rows["All articles"].isChecked()
    wanted = rows[window.session.pair_words("CN-TJ")]
    assert wanted.text().endswith("\t1")
    wanted.trigger()
    assert window.session.pair == "CN-TJ"


def test_a_row_has_what_can_be_done_with_it(make_window, project, opened):
    window = make_window(project)
    window.library.list.menu_wanted.emit(QPoint(100, 100))
    (menu,), known = opened, window.actions_.by_id
    assert known["state_done"] in menu.actions() and known["delete_article"] in menu.actions()
    assert menu.parent() is window.library
