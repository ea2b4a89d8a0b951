"""Our complete form: out and in again to the byte."""

import json
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace


def test_the_round_trip_is_exact(exported: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.jsonl"
    with Workspace.create(tmp_path / "second.mujaz") as second:
        second.load_jsonl(exported)
        second.export_jsonl(again)
        assert second.check() == []
        assert second.history.undo_name == "load"
    assert again.read_bytes() == exported.read_bytes()


def test_loading_twice_changes_nothing_more(workspace: Workspace, exported: Path, tmp_path: Path) -> None:
    assert not workspace.load_jsonl(exported)
    again = tmp_path / "again.jsonl"
    workspace.export_jsonl(again)
    assert again.read_bytes() == exported.read_bytes()


def test_one_undo_takes_a_load_back(exported: Path, tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "second.mujaz") as second:
        second.load_jsonl(exported)
        second.history.undo()
        assert second.articles.list() == []
        assert second.records.list() == []
        assert second.pairs.list() == []


def test_every_line_tells_its_type(exported: Path) -> None:
    types = [json.loads(line)["type"] for line in exported.read_text(encoding="utf-8").splitlines()]
    assert types[0] == "mujaz"
    assert set(types) == {"mujaz", "article", "relationship", "record", "annotation", "claim"}


def test_an_export_that_fails_leaves_the_earlier_file(workspace: Workspace, exported: Path) -> None:
    before = exported.read_bytes()
    with pytest.raises(UserError, match="export_failed"):
        workspace.export_jsonl(exported.parent / "no such folder" / "x.jsonl")
    assert exported.read_bytes() == before
    assert [path.name for path in exported.parent.glob(".*.part")] == []


def test_nothing_is_written_over_the_open_project(workspace: Workspace, article: str) -> None:
    """Its later marks would be lost with it."""
    for write in (workspace.export_jsonl, workspace.save_copy, lambda path: workspace.brief("CN-TJ", path)):
        with pytest.raises(UserError, match="target_is_open"):
            write(workspace.path)
    workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    with Workspace.open(workspace.path, read_only=True) as again:
        assert len(again.marks.list()) == 1


def test_rows_of_the_workbench_come_back_exactly(workspace: Workspace, tmp_path: Path) -> None:
    one, other = (workspace.records.create(Kind.PERSON, label) for label in ("رستم", "رستم نزاروف"))
    own = Kind("own_0123abcd")
    article = workspace.articles.add_text("قال رستم إن الماء يكفي.").article
    again = workspace.articles.add_text("قال رستم أمس إن الماء يكفي.").article
    rows = [
        ("kind", {"id": own.value, "label": "نهر", "label_en": "River", "key": "8", "light": "#123456",
                  "dark": "#abcdef", "icon": "waves", "underline": "wave", "position": 11, "hidden": 0}),
        ("distinct_records", {"one": min(one, other), "other": max(one, other)}),
        ("reprint", {"article": again, "original": article, "origin": "confirmed"}),
        ("assessment", {"id": "a" * 16, "record": one, "pair": None, "text": "موثوق", "confidence": "high",
                        "author": "x", "created_at": "2026-01-01T00:00:00Z"}),
    ]  # fmt: skip
    with workspace._desk.step("test") as writer:
        for table, row in rows:
            writer.insert(table, row)
    workspace.records.merge(one, [workspace.records.create(Kind.PERSON, "رستم بك")])
    river = workspace.records.create(own, "وخش")
    workspace.records.add_alias(one, "أبو الماء")
    workspace.export_jsonl(tmp_path / "out.jsonl")
    with Workspace.create(tmp_path / "copy.mujaz") as copy:
        copy.load_jsonl(tmp_path / "out.jsonl")
        assert copy.records.get(river).kind is own
        assert [alias.origin for alias in copy.records.get(one).aliases] == ["analyst", "analyst"]
        assert [merged.label for merged in copy.records.merged_into(one)] == ["رستم بك"]
        copy.export_jsonl(tmp_path / "again.jsonl")
        copy.load_jsonl(tmp_path / "out.jsonl")  # what is here already is left as it is
        assert copy.check() == []
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()


def test_briefings_that_were_made_go_along(workspace: Workspace, article: str, tmp_path: Path) -> None:
    workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    workspace.articles.set_pairs(article, ["CN-TJ"])
    workspace.brief("CN-TJ", tmp_path / "a.docx", embed_fonts=False)
    workspace.export_jsonl(tmp_path / "out.jsonl")
    with Workspace.create(tmp_path / "copy.mujaz") as copy:
        copy.load_jsonl(tmp_path / "out.jsonl")
        [made] = copy.made_briefings()
        copy.make_again(made.id, tmp_path / "b.docx")
        copy.export_jsonl(tmp_path / "again.jsonl")
    assert (tmp_path / "b.docx").read_bytes() == (tmp_path / "a.docx").read_bytes()
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()


def test_how_words_are_folded_is_not_taken_from_a_file(workspace: Workspace, article: str, tmp_path: Path) -> None:
    """Else a file could refuse what its words don't say, or bring a name that is on the list in other letters."""
    workspace.gazetteer.add(Kind.ORGANISATION, "هيئة المراعي")
    workspace.suggestions.refuse(workspace.suggestions.of(article)[:1])
    path = tmp_path / "one.jsonl"
    workspace.export_jsonl(path)
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    turned = [json.dumps(line | ({"folded": "غيرها"} if "folded" in line else {})) for line in lines]
    (tmp_path / "turned.jsonl").write_text("\n".join(turned), encoding="utf-8")
    again = tmp_path / "again.jsonl"
    with Workspace.create(tmp_path / "other.mujaz") as other:
        other.load_jsonl(tmp_path / "turned.jsonl")
        other.export_jsonl(again)
    assert again.read_bytes() == path.read_bytes()
