"""What can't be read of a file in our complete form is told and changes nothing."""

import json
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.workspace import Workspace
from tests.workspace.exported import rewritten


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda lines: ["rubbish", *lines], "load_line"),
        (lambda lines: lines[1:], "load_no_header"),
        (lambda lines: [*lines, '{"type":"poem"}'], "load_line"),
        (lambda lines: [*lines, "[]"], "load_line"),
        (lambda lines: [line for line in lines if '"type": "article"' not in line], "load_reference"),
        (lambda lines: [line for line in lines if '"type": "record"' not in line], "load_reference"),
        (lambda lines: [line.replace('"quote": "دوشنبه"', '"quote": "دوشنبة"') for line in lines], "load_quote"),
        (lambda lines: [line.replace('"version": 2', '"version": 99') for line in lines], "load_line"),
    ],
)
def test_what_cannot_be_read_changes_nothing(exported: Path, tmp_path: Path, change: "object", code: str) -> None:
    damaged = tmp_path / "damaged.jsonl"
    lines = change(exported.read_text(encoding="utf-8").splitlines())  # type: ignore[operator]
    damaged.write_text("\n".join(lines), encoding="utf-8")
    with Workspace.create(tmp_path / "second.mujaz") as second:
        with pytest.raises(UserError, match=code):
            second.load_jsonl(damaged)
        assert second.articles.list() == []
        assert second.records.list() == []
        assert second.history.steps() == []


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        ("article", {"number": "one"}, "load_line"),
        ("article", {"number": 2**70}, "load_line"),
        ("article", {"url": None}, "load_line"),
        ("article", {"text": "\r\n\ud800", "length": 3}, "load_line"),
        ("article", {"text": "سطر\r\nسطر", "length": 8}, "load_line"),
        ("article", {"title": "\ud800"}, "load_line"),
        ("article", {"relationships": [{"pair": 7, "origin": "guessed"}]}, "load_line"),
        ("article", {"relationships": [{"pair": p, "origin": "guessed"} for p in ("CN-TJ", "TJ-CN")]}, "load_clash"),
        ("record", {"aliases": [{"id": "same", "text": "a"}, {"id": "same", "text": "b"}]}, "load_clash"),
        ("annotation", {"lost": "yes"}, "load_line"),
        ("annotation", {"note": None}, "load_line"),
        ("annotation", {"record": 7}, "load_line"),
        ("claim", {"annotation": "0123456789abcdef"}, "load_reference"),
        ("claim", {"annotation": ["x"]}, "load_line"),
        ("claim", {"value": 7}, "load_line"),
        ("claim", {"field": "place", "value": "0123456789abcdef"}, "loads"),
    ],
)
def test_a_line_of_the_wrong_shape_is_told_and_changes_nothing(
    exported: Path, tmp_path: Path, kind: str, fields: dict[str, object], code: str
) -> None:
    damaged = rewritten(exported, kind, **fields)
    with Workspace.create(tmp_path / "second.mujaz") as second:
        if code == "loads":  # a place has no field "place", so its value refers to nothing
            second.load_jsonl(damaged)
            assert second.check() == []
            return
        with pytest.raises(UserError, match=code):
            second.load_jsonl(damaged)
        assert second.articles.list() == []
        assert second.history.steps() == []


def test_a_value_that_names_a_record_which_is_not_there(workspace: Workspace, article: str, tmp_path: Path) -> None:
    event, place = workspace.records.create(Kind.EVENT, "حدث"), workspace.records.create(Kind.PLACE, "مكان")
    workspace.records.set_value(event, "place", place)
    workspace.export_jsonl(tmp_path / "all.jsonl")
    damaged = rewritten(tmp_path / "all.jsonl", "claim", value="0123456789abcdef")
    with Workspace.create(tmp_path / "second.mujaz") as second, pytest.raises(UserError, match="load_reference"):
        second.load_jsonl(damaged)


def test_a_row_that_names_what_is_not_there_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    line = {"type": "distinct_records", "one": "1" * 16, "other": "2" * 16}
    path = tmp_path / "in.jsonl"
    workspace.export_jsonl(path)
    path.write_text(path.read_text("utf-8") + json.dumps(line) + "\n", "utf-8")
    with pytest.raises(UserError) as caught:
        workspace.load_jsonl(path)
    assert caught.value.code == "load_reference"
