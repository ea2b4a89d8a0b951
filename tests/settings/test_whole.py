import pytest

from desktop_app.model.errors import UserError
from desktop_app.settings.whole import written_whole


def test_an_earlier_file_stays_until_the_new_one_is_whole(tmp_path):
    path = tmp_path / "رسم.csv"
    path.write_text("earlier", "utf-8")
    with written_whole(path) as draft:
        draft.write_text("later", "utf-8")
        assert path.read_text("utf-8") == "earlier"
    assert path.read_text("utf-8") == "later"
    assert list(tmp_path.iterdir()) == [path]


def test_what_fails_halfway_leaves_nothing(tmp_path):
    path = tmp_path / "page.csv"
    path.write_text("earlier", "utf-8")
    with pytest.raises(UnicodeEncodeError), written_whole(path) as draft:
        draft.write_text("half\ud800", "utf-8")
    assert path.read_text("utf-8") == "earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_to_is_told(tmp_path):
    with pytest.raises(UserError) as caught, written_whole(tmp_path / "nowhere" / "page.csv") as draft:
        draft.write_text("page", "utf-8")
    assert caught.value.code == "export_failed"
    assert caught.value.values["path"] == tmp_path / "nowhere" / "page.csv"
