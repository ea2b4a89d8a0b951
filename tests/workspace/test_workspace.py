"""What a project keeps beside the work."""

import pytest

from desktop_app.workspace import Workspace


def test_where_one_stood_is_kept(workspace: Workspace) -> None:
    assert workspace.view_state() == {}
    workspace.set_view_state({"article": "a", "pair": "CN-TJ"})
    assert workspace.view_state() == {"article": "a", "pair": "CN-TJ"}


@pytest.mark.parametrize("kept", ["", "{", "[]", "3", "[" * 100_000], ids=range(5))
def test_where_somebody_changed_that_one_stood_nowhere(workspace: Workspace, kept: str) -> None:
    workspace._desk.store.set_meta("view", kept)
    assert workspace.view_state() == {}
