"""Who is asked, and with what."""

from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.workspace import Workspace


@pytest.mark.parametrize("fails", [False, True])
def test_a_model_chosen_while_another_is_read_is_the_one_that_is_asked(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, fails: bool
) -> None:
    read = []

    def load(folder: Path) -> object:
        read.append(folder.name)
        if folder.name == "first":
            workspace.suggestions.use_neural(tmp_path / "second")
            if fails:
                raise UserError("neural_unfit", folder=folder)
        return object()

    monkeypatch.setattr("desktop_app.suggest.engines.neural.load_recogniser", load)
    workspace.suggestions.use_neural(tmp_path / "first")
    for _ in range(3):
        workspace.suggestions.check_neural()
    assert read == ["first", "second"]


def test_a_model_that_is_given_up_while_it_is_read_is_not_asked(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def load(_folder: Path) -> object:
        workspace.suggestions.use_neural(None)
        return object()

    monkeypatch.setattr("desktop_app.suggest.engines.neural.load_recogniser", load)
    workspace.suggestions.use_neural(tmp_path)
    article = str(workspace.articles.add_text("زار الوفد القاهرة.").article)
    assert [one.quote for one in workspace.suggestions.of(article)] == ["القاهرة"]
