"""Projects that were opened are found by their ids, as long as their files are there."""

from pathlib import Path

from desktop_app.settings.file import Settings
from desktop_app.settings.known import path_of_project, remember_project


def test_a_project_is_found_where_it_was_last_seen(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings")
    one, two = tmp_path / "one two.mujaz", tmp_path / "two.mujaz"
    for path in (one, two):
        path.touch()
    remember_project(settings, "a" * 16, one)
    remember_project(settings, "b" * 16, one)
    remember_project(settings, "a" * 16, two)
    settings = Settings(tmp_path / "settings")
    assert path_of_project(settings, "a" * 16) == two
    assert path_of_project(settings, "b" * 16) == one
    assert path_of_project(settings, "c" * 16) is None
    two.unlink()
    assert path_of_project(settings, "a" * 16) is None


def test_an_empty_id_is_not_remembered(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings")
    remember_project(settings, "", tmp_path)
    assert settings.get("project.known") == []


def test_two_windows_remember_both_their_projects(tmp_path: Path) -> None:
    first, second = Settings(tmp_path / "settings"), Settings(tmp_path / "settings")
    one, two = tmp_path / "one.mujaz", tmp_path / "two.mujaz"
    for path in (one, two):
        path.touch()
    remember_project(first, "a" * 16, one)
    remember_project(second, "b" * 16, two)
    assert (path_of_project(first, "b" * 16), path_of_project(second, "a" * 16)) == (two, one)
