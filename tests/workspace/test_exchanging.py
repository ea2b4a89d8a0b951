"""Our complete form: out and in again to the byte; what can't be read changes nothing."""

import json
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace


@pytest.fixture
def exported(workspace: Workspace, article: str, tmp_path: Path) -> Path:
    mark = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE, note="ملاحظة")
    workspace.records.set_value(str(mark.record), "country", "TJ", annotation=mark.id, words="دوشنبه")
    workspace.articles.set_pairs(article, ["TJ-CN"])
    workspace.pairs.set_first("CN-TJ", "TJ")
    workspace.records.create(Kind.SECTOR, "الطاقة", "Energy")
    target = tmp_path / "all.jsonl"
    assert workspace.export_jsonl(target) == len(target.read_text(encoding="utf-8").splitlines())
    return target


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


def test_every_line_tells_its_type(exported: Path) -> None:
    types = [json.loads(line)["type"] for line in exported.read_text(encoding="utf-8").splitlines()]
    assert types[0] == "mujaz"
    assert set(types) == {"mujaz", "article", "relationship", "record", "annotation", "claim"}


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


def _rewritten(exported: Path, kind: str, **fields: object) -> Path:
    """The file with these fields in every line of the type."""
    lines = []
    for line in exported.read_text(encoding="utf-8").splitlines():
        thing = json.loads(line)
        lines.append(json.dumps(thing | fields if thing["type"] == kind else thing))
    target = exported.with_name("rewritten.jsonl")
    target.write_text("\n".join(lines), encoding="utf-8")
    return target


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
    damaged = _rewritten(exported, kind, **fields)
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
    damaged = _rewritten(tmp_path / "all.jsonl", "claim", value="0123456789abcdef")
    with Workspace.create(tmp_path / "second.mujaz") as second, pytest.raises(UserError, match="load_reference"):
        second.load_jsonl(damaged)


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
    other = _rewritten(exported, "annotation", id="fedcba9876543210", start=7, end=9, quote="12", before="", after="")
    other = _rewritten(other, "claim", annotation=None, id="0123456789abcdef")
    workspace.load_jsonl(other)
    assert workspace.marks.get("fedcba9876543210").kind is Kind.PLACE
    assert workspace.marks.get("fedcba9876543210").record is None
    assert workspace.check() == []


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


def test_a_row_that_names_what_is_not_there_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    line = {"type": "distinct_records", "one": "1" * 16, "other": "2" * 16}
    path = tmp_path / "in.jsonl"
    workspace.export_jsonl(path)
    path.write_text(path.read_text("utf-8") + json.dumps(line) + "\n", "utf-8")
    with pytest.raises(UserError) as caught:
        workspace.load_jsonl(path)
    assert caught.value.code == "load_reference"


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
