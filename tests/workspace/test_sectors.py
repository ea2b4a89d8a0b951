"""The tree of sectors stays a tree, whatever is asked of it."""

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.sectors import SectorNode
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace


def shape(nodes: "list[SectorNode] | tuple[SectorNode, ...]") -> dict[str, object]:
    return {node.record.label: shape(node.children) for node in nodes}


def test_sectors_are_added_moved_and_counted(workspace: Workspace, article: str) -> None:
    trade = workspace.sectors.add("تجارة", "Trade")
    free = workspace.sectors.add("تجارة حرة", parent=trade)
    workspace.marks.annotate(article, Span(0, 6), Kind.SECTOR, record=free)
    assert shape(workspace.sectors.tree()) == {"تجارة": {"تجارة حرة": {}}}
    assert workspace.sectors.tree()[0].children[0].mentions == 1
    workspace.sectors.move(free, None)
    assert shape(workspace.sectors.tree()) == {"تجارة": {}, "تجارة حرة": {}}
    workspace.sectors.move(trade, free)
    assert shape(workspace.sectors.tree()) == {"تجارة حرة": {"تجارة": {}}}


def test_a_circle_is_refused(workspace: Workspace) -> None:
    top = workspace.sectors.add("أ")
    low = workspace.sectors.add("ب", parent=workspace.sectors.add("ج", parent=top))
    before = shape(workspace.sectors.tree())
    for parent in (low, top):
        with pytest.raises(UserError, match="sector_circle"):
            workspace.sectors.move(top, parent)
    with pytest.raises(UserError, match="sector_circle"):
        workspace.records.set_value(top, "parent", low)
    with pytest.raises(UserError, match="label_empty"):
        workspace.sectors.add("  ")
    assert shape(workspace.sectors.tree()) == before


def test_a_circle_that_choices_close_is_cut_and_nothing_falls_out(workspace: Workspace) -> None:
    one, other = workspace.sectors.add("أ"), workspace.sectors.add("ب")
    claim = workspace.records.set_value(one, "parent", other)
    workspace.records.set_aside(str(claim))
    workspace.sectors.move(other, one)
    workspace.records.choose(str(claim))
    tree = workspace.sectors.tree()
    assert len(tree) + sum(len(node.children) for node in tree) == 2
    workspace.records.set_aside(str(claim))
    with pytest.raises(UserError, match="sector_circle"):
        workspace.records.bring_back(str(claim))


def test_the_common_sectors_are_one_step_and_are_added_once(workspace: Workspace) -> None:
    known = workspace.records.create(Kind.SECTOR, "السياحة")
    part = workspace.records.create(Kind.SECTOR, "الطاقة الشمسية")
    made = workspace.sectors.add_standard()
    tree = workspace.sectors.tree()
    assert 25 <= sum(len(node.children) for node in tree) <= 32
    assert made + 2 == len(workspace.records.list(Kind.SECTOR))
    assert all(record.label_en for record in workspace.records.list(Kind.SECTOR) if record.id != part)
    assert workspace.records.get(known).label_en == "Tourism"
    energy = next(node for node in tree if node.record.label_en == "Energy and resources")
    renewable = next(node for node in energy.children if node.record.label_en == "Renewable energy")
    assert [node.record.id for node in renewable.children] == [part]
    steps = workspace.history.count()
    assert workspace.sectors.add_standard() == 0
    assert workspace.history.count() == steps
    workspace.history.undo()
    assert {record.id for record in workspace.records.list(Kind.SECTOR)} == {known, part}
