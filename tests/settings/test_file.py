"""Settings outlive the program; where they can't be written they last until its end."""

import json

import pytest

from desktop_app.settings.file import FILE_NAME, Settings


def test_values_are_kept(tmp_path):
    Settings(tmp_path / "new").put("reader.zoom", 120)
    assert Settings(tmp_path / "new").get("reader.zoom") == 120
    assert Settings(tmp_path / "new").get("interface.theme") == "light"


def test_a_broken_file_gives_defaults_and_is_written_whole_again(tmp_path):
    (tmp_path / FILE_NAME).write_text("{broken", encoding="utf-8")
    settings = Settings(tmp_path)
    assert settings.get("reader.zoom") == 100
    settings.put("reader.zoom", 130)
    assert json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8")) == {"reader.zoom": 130}


def test_values_of_another_version_are_not_lost(tmp_path):
    (tmp_path / FILE_NAME).write_text('{"future": 1, "reader.zoom": 9000}', encoding="utf-8")
    settings = Settings(tmp_path)
    assert settings.get("reader.zoom") == 100
    settings.put("reader.plain", True)
    assert json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))["future"] == 1


def test_a_folder_that_cannot_be_written_keeps_values_in_memory(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    settings = Settings(blocked / "below")
    settings.put("interface.language", "ar")
    assert settings.get("interface.language") == "ar"
    assert not settings.writable


def test_unknown_names_are_a_bug(tmp_path):
    with pytest.raises(KeyError):
        Settings(tmp_path).get("nothing")
    with pytest.raises(KeyError):
        Settings(tmp_path).put("nothing", 1)


def test_two_windows_keep_what_either_was_told(tmp_path):
    first, second = Settings(tmp_path), Settings(tmp_path)
    first.put("reader.zoom", 120)
    second.put("reader.plain", True)
    first.put("interface.theme", "dark")
    read = Settings(tmp_path)
    assert [read.get(name) for name in ("reader.zoom", "reader.plain", "interface.theme")] == [120, True, "dark"]


def test_a_window_that_is_closed_later_does_not_take_back_what_another_was_told(tmp_path):
    first = Settings(tmp_path)
    first.put("interface.theme", "dark")
    second = Settings(tmp_path)
    second.put("interface.theme", "light")
    first.put("reader.zoom", 120)
    assert Settings(tmp_path).get("interface.theme") == "light"
    assert (first.get("interface.theme"), first.latest("interface.theme")) == ("dark", "light")


def test_what_could_not_be_written_goes_with_the_next_that_can(tmp_path):
    folder = tmp_path / "settings"
    folder.write_text("in the way", encoding="utf-8")
    settings = Settings(folder)
    settings.put("reader.zoom", 120)
    assert not settings.writable
    folder.unlink()
    settings.put("reader.plain", True)
    assert (settings.writable, Settings(folder).get("reader.zoom"), Settings(folder).get("reader.plain")) == (
        True, 120, True,
    )  # fmt: skip
