"""Imports in batches: what came in before a failure is here and is told."""

from pathlib import Path

import pytest

from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.workspace import Workspace, importing


def test_what_came_in_before_the_disk_was_full_is_told(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_BATCH", 1)
    paths = [tmp_path / "first.txt", tmp_path / "second.txt"]
    for path in paths:
        path.write_text(f"نص {path.stem}", encoding="utf-8")
    write = importing._write

    def full(desk: object, batch: list[importing.Read], *rest: object) -> object:
        if batch[0][0].endswith("second.txt"):
            raise UserError("disk_full")
        return write(desk, batch, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(importing, "_write", full)
    heard: list[Changes] = []
    workspace.listen(heard.append)
    with pytest.raises(UserError, match="disk_full"):
        workspace.articles.import_paths(paths)
    assert [changes.articles for changes in heard] == [{workspace.articles.list()[0].id}]


def test_an_article_that_was_pasted_while_the_file_was_read_is_known(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "one.txt"
    path.write_text("نص واحد", encoding="utf-8")
    step = workspace._desk.store.step

    def late(name: str, detail: str = "") -> object:
        monkeypatch.undo()
        workspace.articles.import_paths([path])
        return step(name, detail)

    monkeypatch.setattr(workspace._desk.store, "step", late)
    assert [row.status for row in workspace.articles.import_paths([path])] == ["known"]
    assert len(workspace.articles.list()) == 1
    assert [one.name for one in workspace.history.steps()] == ["import"]
