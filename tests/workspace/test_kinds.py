"""Kinds of the analyst's own: made, changed, hidden, removed; each act a step; refused in a sentence."""

import json
from pathlib import Path

import pytest

from desktop_app.cli.main import main
from desktop_app.model.errors import UserError
from desktop_app.model.kind_rows import NO_KEY
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.settings.words import LANGUAGES, message
from desktop_app.workspace import Workspace

TEXT = "وصلت الباخرة إلى الميناء وغادرت الباخرة في المساء."


@pytest.fixture
def desk(project: Path):
    with Workspace.open(project) as workspace:
        yield workspace


def refused(code, act, *arguments, **named):
    with pytest.raises(UserError) as caught:
        act(*arguments, **named)
    assert caught.value.code == code
    for language in LANGUAGES:
        assert code not in message(code, language, **caught.value.values)


def test_a_kind_of_ones_own_is_a_step(desk):
    seen = []
    desk.listen(seen.append)
    kind = desk.kinds.add(label="سفينة", label_en="Ship", key="q", icon="ship")
    (row,) = desk.kinds.list()
    assert (row.kind, row.label, row.key, kind.own) == (kind, "سفينة", "Q", True)
    assert seen[-1].kinds == {str(kind)} and seen[-1].step == "add_kind"
    desk.history.undo()
    assert desk.kinds.list() == []
    desk.history.redo()
    assert desk.kinds.list() == [row]


def test_marking_with_it_and_taking_it_away(desk):
    kind = desk.kinds.add(label="سفينة", label_en="Ship")
    article = desk.articles.add_text(TEXT).article
    mark = desk.marks.annotate(article, Span(5, 12), kind)
    assert desk.records.get(mark.record).kind is kind
    refused("kind_in_use", desk.kinds.remove, kind)
    desk.marks.delete([mark.id])
    desk.kinds.remove(kind)
    assert desk.kinds.list() == []
    for _ in range(2):
        desk.history.undo()
    assert desk.kinds.uses(kind) == (1, 1)


def test_a_kind_of_every_project_is_changed_and_put_back(desk):
    desk.kinds.edit(Kind.PERSON, label="شخصية", light="#123456")
    assert desk.kinds.name(Kind.PERSON, "ar") == "شخصية"
    assert desk.kinds.name(Kind.PERSON, "en") == "person"
    desk.kinds.edit(Kind.PERSON, label="", light="")
    assert desk.kinds.list() == []
    desk.kinds.hide(Kind.EVENT)
    assert [(row.kind, row.hidden) for row in desk.kinds.list()] == [(Kind.EVENT, True)]
    desk.kinds.reset(Kind.EVENT)
    assert desk.kinds.list() == []


def test_a_key_taken_over_leaves_the_other_without(desk):
    kind = desk.kinds.add(label="سفينة")
    steps = desk.history.count()
    desk.kinds.edit(kind, key="7", key_from=Kind.FIGURE)
    assert desk.history.count() == steps + 1
    assert {row.kind: row.key for row in desk.kinds.list()} == {kind: "7", Kind.FIGURE: NO_KEY}
    other = desk.kinds.add(label="ميناء")
    desk.kinds.edit(other, key="7", key_from=kind)
    assert {row.kind: row.key for row in desk.kinds.list()} == {kind: "", Kind.FIGURE: NO_KEY, other: "7"}


def test_what_cannot_be_is_told(desk):
    kind = desk.kinds.add(label="سفينة", label_en="Ship")
    refused("kind_needs_name", desk.kinds.add, label="  ")
    refused("kind_exists", desk.kinds.add, label="سفينه")  # the same word in another spelling
    refused("kind_exists", desk.kinds.add, label="شخص")
    refused("kind_exists", desk.kinds.edit, kind, label_en="person")
    refused("kind_key_unfit", desk.kinds.edit, kind, key="F5")
    refused("colour_unfit", desk.kinds.edit, kind, dark="blue")
    assert desk.kinds.list()[0].label == "سفينة"


def test_it_travels_with_the_complete_form(desk, tmp_path):
    kind = desk.kinds.add(label="سفينة", label_en="Ship", underline="beads")
    article = desk.articles.add_text(TEXT).article
    desk.marks.annotate(article, Span(5, 12), kind)
    desk.export_jsonl(tmp_path / "all.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["label"] for line in lines if line["type"] == "kind"] == ["سفينة"]
    with Workspace.create(tmp_path / "other.mujaz") as other:
        other.load_jsonl(tmp_path / "all.jsonl")
        assert other.kinds.list() == desk.kinds.list()
        assert [mark.kind for mark in other.marks.list()] == [kind]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_briefing_bears_it_and_counts_it(desk, tmp_path, language):
    kind = desk.kinds.add(label="سفينة", label_en="Ship")
    article = desk.articles.add_text(TEXT).article
    mark = desk.marks.annotate(article, Span(5, 12), kind)
    desk.marks.annotate(article, Span(17, 24), Kind.PLACE)
    desk.articles.set_pairs(article, ["CN-TJ"])
    desk.records.set_value(mark.record, "description", "سفينة شحن", annotation=mark.id, words="الباخرة")
    desk.records.set_value(mark.record, "description", "سفينة ركاب")
    desk.records.set_value(mark.record, "date", "2023-05")
    dossier = desk.pairs.dossier("CN-TJ")
    assert mark.record in {record.id for record in dossier.records}  # the method note counts what is in the dossier
    desk.brief("CN-TJ", tmp_path / "brief.docx", language=language)
    assert (tmp_path / "brief.docx").stat().st_size > 10_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_terminal_calls_it_by_its_name(desk, capsys, language):
    kind = desk.kinds.add(label="سفينة", label_en="Ship")
    article = desk.articles.add_text(TEXT).article
    desk.marks.annotate(article, Span(5, 12), kind)
    for things in ("annotations", "entities"):
        assert main(["list", str(desk.path), things, "--language", language]) == 0
        assert {"ar": "سفينة", "en": "Ship"}[language] in capsys.readouterr().out
