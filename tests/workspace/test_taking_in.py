"""A file of our complete form meets what the project has already: that stays as it is."""

import json
from pathlib import Path

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace
from tests.workspace.exported import rewritten


def test_marks_find_an_article_that_is_here_under_another_id(
    workspace: Workspace, exported: Path, tmp_path: Path
) -> None:
    """The same bytes are the same article: two analysts' work on it comes together."""
    with Workspace.create(tmp_path / "second.mujaz") as second:
        second.articles.add_text(workspace.articles.text(workspace.articles.list()[0].id))
        mine = second.articles.list()[0].id
        second.load_jsonl(exported)
        assert [article.id for article in second.articles.list()] == [mine]
        assert [mark.article for mark in second.marks.list()] == [mine]


def test_a_mark_never_covers_other_letters_in_an_article_that_was_read_otherwise_here(
    exported: Path, tmp_path: Path
) -> None:
    """The same bytes read with another encoding: a mark whose words aren't there has lost its place."""
    lines = exported.read_text(encoding="utf-8").splitlines()
    other = json.loads(next(line for line in lines if '"type": "article"' in line))
    other |= {"id": "fedcba9876543210", "text": "قبل " + other["text"], "length": other["length"] + 4}
    mine = tmp_path / "mine.jsonl"
    mine.write_text("\n".join([lines[0], json.dumps(other)]), encoding="utf-8")
    with Workspace.create(tmp_path / "second.mujaz") as second:
        second.load_jsonl(mine)
        second.load_jsonl(exported)
        [mark] = second.marks.list()
        assert mark.article == "fedcba9876543210"
        assert mark.lost
        assert second.check() == []


def test_what_is_here_stays_as_it_is(workspace: Workspace, exported: Path) -> None:
    """Also which country is read first, and a record's kind, on which its marks agree."""
    workspace.pairs.set_first("CN-TJ", "CN")
    workspace.load_jsonl(exported)
    assert [one.first for one in workspace.pairs.list()] == ["CN"]


def test_a_mark_on_a_record_that_became_another_kind_here_comes_in_without_it(
    workspace: Workspace, exported: Path
) -> None:
    [mark] = workspace.marks.list()
    workspace.marks.change_kind(mark.id, Kind.EVENT)
    other = rewritten(exported, "annotation", id="fedcba9876543210", start=7, end=9, quote="12", before="", after="")
    other = rewritten(other, "claim", annotation=None, id="0123456789abcdef")
    workspace.load_jsonl(other)
    assert workspace.marks.get("fedcba9876543210").kind is Kind.PLACE
    assert workspace.marks.get("fedcba9876543210").record is None
    assert workspace.check() == []


@pytest.fixture
def two(workspace: Workspace, article: str) -> tuple[str, str]:
    """Two persons with a mark each."""
    first, second = (workspace.marks.annotate(article, span, Kind.PERSON) for span in (Span(36, 42), Span(43, 56)))
    return str(first.record), str(second.record)


def test_what_is_said_of_a_record_that_was_merged_here_is_said_of_the_other(
    workspace: Workspace, article: str, two: tuple[str, str], tmp_path: Path
) -> None:
    """Both would stand here otherwise, and splitting them be impossible."""
    into, other = two
    workspace.export_jsonl(tmp_path / "before.jsonl")
    with Workspace.create(tmp_path / "second.mujaz") as second:
        second.load_jsonl(tmp_path / "before.jsonl")
        late = second.marks.annotate(article, Span(0, 6), Kind.PERSON, record=other)
        second.records.set_value(other, "role", "وزير")
        second.duplicates.refuse(into, other)
        second.assessments.add("موثوق", "high", record=other)
        second.export_jsonl(tmp_path / "theirs.jsonl")
    workspace.records.merge(into, [other])
    workspace.load_jsonl(tmp_path / "theirs.jsonl")
    assert [record.id for record in workspace.records.list()] == [into]
    assert workspace.marks.get(late.id).record == into
    assert workspace.records.get(into).shown("role").value == "وزير"  # type: ignore[union-attr]
    assert [one.record for one in workspace.assessments.list()] == [into]
    workspace.records.split(into, other)
    assert {record.id for record in workspace.records.list()} == {into, other}
    assert workspace.check() == []


def test_a_merge_of_others_leaves_both_where_both_are_here(
    workspace: Workspace, two: tuple[str, str], tmp_path: Path
) -> None:
    into, other = two
    workspace.export_jsonl(tmp_path / "before.jsonl")
    workspace.records.merge(into, [other])
    workspace.export_jsonl(tmp_path / "merged.jsonl")
    with Workspace.create(tmp_path / "second.mujaz") as second:
        second.load_jsonl(tmp_path / "before.jsonl")
        second.load_jsonl(tmp_path / "merged.jsonl")
        assert {record.id for record in second.records.list()} == {into, other}
        assert second.records.merged_into(into) == []
        second.records.merge(into, [other])
        second.records.split(into, other)
        assert second.check() == []


def test_briefings_alone_come_in_too(workspace: Workspace, article: str, tmp_path: Path) -> None:
    """They are outside the history, and a step that changed nothing else leaves no trace."""
    workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    workspace.articles.set_pairs(article, ["CN-TJ"])
    workspace.export_jsonl(tmp_path / "before.jsonl")
    workspace.brief("CN-TJ", tmp_path / "a.docx", embed_fonts=False)
    workspace.export_jsonl(tmp_path / "after.jsonl")
    with Workspace.create(tmp_path / "second.mujaz") as second:
        second.load_jsonl(tmp_path / "before.jsonl")
        second.load_jsonl(tmp_path / "after.jsonl")
        assert len(second.made_briefings()) == 1
        assert len(second.history.steps()) == 1


def test_reprints_of_two_projects_close_no_circle(workspace: Workspace, tmp_path: Path) -> None:
    """Two articles that print each other again would both be left out of the library."""
    one, other, third = (workspace.articles.add_text(f"نص {word}").article for word in ("أول", "ثان", "ثالث"))
    workspace.reprints.join([str(other)], str(one))
    workspace.export_jsonl(tmp_path / "one.jsonl")
    workspace.history.undo()
    workspace.reprints.join([str(one)], str(other))
    workspace.reprints.join([str(other)], str(third))
    workspace.export_jsonl(tmp_path / "other.jsonl")
    for names in (["one", "other"], ["other", "one"]):
        with Workspace.create(tmp_path / f"{names[0]}.mujaz") as second:
            for name in names:
                second.load_jsonl(tmp_path / f"{name}.jsonl")
            [group] = second.reprints.groups()
            assert len(group.copies) == 2
            assert {copy.original for copy in group.copies} == {group.original.id}
            assert second.check() == []


def test_a_name_that_stands_on_both_lists_is_one(workspace: Workspace, tmp_path: Path) -> None:
    workspace.gazetteer.add(Kind.ORGANISATION, "هيئة المراعي")
    workspace.gazetteer.add(Kind.ORGANISATION, "هيئة الغابات")
    workspace.export_jsonl(tmp_path / "one.jsonl")
    with Workspace.create(tmp_path / "other.mujaz") as other:
        other.gazetteer.add(Kind.ORGANISATION, "هيئة المراعي")
        other.load_jsonl(tmp_path / "one.jsonl")
        assert sorted(one.text for one in other.gazetteer.list()) == ["هيئة الغابات", "هيئة المراعي"]
