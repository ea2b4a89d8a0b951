import sys
from pathlib import Path

import pytest

from desktop_app.settings import paths
from tests.needs import CHECKOUT


@pytest.fixture(autouse=True)
def _found_afresh():
    paths._root.cache_clear()
    yield
    paths._root.cache_clear()
    paths._stand_in.cache_clear()


def test_in_a_checkout_resources_stand_beside_the_package():
    assert paths.resource("themes/tokens.json") == CHECKOUT / "resources" / "themes" / "tokens.json"
    assert paths.resource("themes", "tokens.json").is_file()
    assert paths.resource() == CHECKOUT / "resources"
    assert paths.sample_corpus("articles") == CHECKOUT / "sample_corpus" / "articles"


def test_in_a_wheel_they_stand_inside_the_package(tmp_path, monkeypatch):
    (tmp_path / "desktop_app" / "_resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "desktop_app")
    assert paths.resource("icons") == tmp_path / "desktop_app" / "_resources" / "icons"


def test_in_a_frozen_bundle_they_stand_in_its_folder(tmp_path, monkeypatch):
    (tmp_path / "bundle" / "resources").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert paths.resource("icons") == tmp_path / "bundle" / "resources" / "icons"


def test_an_installation_without_data_says_where_it_looked(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "desktop_app")
    with pytest.raises(FileNotFoundError, match="resources is missing"):
        paths.resource("icons")


def test_folders_of_the_user_are_below_the_home_and_not_made_by_asking(tmp_path, monkeypatch):
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    folders = [paths.settings_folder(), paths.data_folder(), paths.cache_folder()]
    assert len(set(folders)) == 3
    for folder in folders:
        assert Path.home() in folder.parents
        assert not folder.exists()
    assert Path.home() in paths.documents_folder().parents


def test_a_usable_folder_is_made(tmp_path):
    assert paths.usable_folder(tmp_path / "a" / "b") == tmp_path / "a" / "b"
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_where_the_disk_refuses_a_temporary_folder_stands_in(tmp_path, monkeypatch):
    in_the_way = tmp_path / "home"
    in_the_way.write_text("a file where a folder should be: refused even to root")
    monkeypatch.setattr(paths.tempfile, "tempdir", str(tmp_path))
    stand_in = paths.usable_folder(in_the_way / "mujaz")
    assert stand_in.is_dir()
    assert stand_in.parent == tmp_path
    assert paths.usable_folder(in_the_way / "mujaz") == stand_in
