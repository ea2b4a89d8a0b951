"""The tree of sectors: added to, renamed, moved by keys and by dropping, nothing made a circle."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.ui.pages.registry.sectors_model import ENGLISH, NAME
from desktop_app.workspace import Workspace

KEY = Qt.Key


@pytest.fixture
def tree(make_window, project, qtbot):
    """The page over a small tree, with the keyboard in it."""
    with Workspace.open(project) as desk:
        energy = desk.sectors.add("الطاقة", "Energy")
        desk.sectors.add("الكهرباء", "Electricity", energy)
        desk.sectors.add("المياه", "Water")
    window = make_window(project, "en")
    window.actions_.by_id["sectors"].trigger()
    part = window.stage.part()
    qtbot.waitUntil(lambda: part.tree.hasFocus() and len(part.model) == 3)
    part.window_ = window
    return part


def shape(part):
    def below(nodes):
        return {node.record.label: below(node.children) for node in nodes}

    return below(part._session.desk.sectors.tree())


def stand(part, label):
    index = next(part.model.index_of(one) for one in part._ids() if part.model.index_of(one).data() == label)
    part.tree.setCurrentIndex(index)
    return index


def test_moved_by_keys_inward_and_outward(tree, press, qtbot):
    stand(tree, "المياه")
    press(KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shape(tree) == {"الطاقة": {"الكهرباء": {}, "المياه": {}}}
    qtbot.waitUntil(lambda: tree._current().parent is not None)
    assert tree._current().node.record.label == "المياه"
    press(KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shape(tree) == {"الطاقة": {"الكهرباء": {}}, "المياه": {}}


def test_moved_by_dropping_and_never_under_itself(tree):
    energy, power = stand(tree, "الطاقة"), stand(tree, "الكهرباء")
    data = tree.model.mimeData([energy])
    assert not tree.model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, power)
    assert not tree.model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, energy)
    tree.model.dropMimeData(tree.model.mimeData([power]), Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    assert shape(tree) == {"الطاقة": {}, "الكهرباء": {}, "المياه": {}}


def test_added_beside_and_inside(tree, press, qtbot):
    stand(tree, "الطاقة")
    press(KEY.Key_Insert)
    assert tree.field.line.hasFocus()
    tree.field.line.setText("الغاز")
    press(KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    tree.field.line.setText("الزراعة")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(tree.model) == 5)
    assert shape(tree) == {"الزراعة": {}, "الطاقة": {"الغاز": {}, "الكهرباء": {}}, "المياه": {}}
    press(KEY.Key_Return)  # nothing typed
    assert len(tree.model) == 5


def test_renamed_in_both_languages(tree, press, qtbot):
    index = stand(tree, "المياه")
    press(KEY.Key_F2)
    QApplication.focusWidget().setText("الموارد المائية")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: tree.tree.currentIndex().siblingAtColumn(NAME).data() == "الموارد المائية")
    assert tree.model.branch(index) is None  # an index of before the change
    tree.tree.setCurrentIndex(tree.tree.currentIndex().siblingAtColumn(ENGLISH))
    press(KEY.Key_F2)
    assert QApplication.focusWidget().text() == "Water"
    QApplication.focusWidget().setText("Water resources")
    press(KEY.Key_Escape)
    assert "Water" in [node.record.label_en for node in tree._session.desk.sectors.tree()]


def test_deleted_with_undo_and_the_standard_list(tree, press, qtbot):
    stand(tree, "المياه")
    qtbot.waitUntil(lambda: tree.window_.actions_.by_id["delete_records"].isEnabled())
    press(KEY.Key_Delete)
    qtbot.waitUntil(lambda: len(tree.model) == 2)
    tree.window_.actions_.by_id["undo"].trigger()
    qtbot.waitUntil(lambda: len(tree.model) == 3)
    tree.window_.actions_.by_id["standard_sectors"].trigger()
    qtbot.waitUntil(lambda: len(tree.model) > 20)
    tree.window_.actions_.by_id["undo"].trigger()
    qtbot.waitUntil(lambda: len(tree.model) == 3)
