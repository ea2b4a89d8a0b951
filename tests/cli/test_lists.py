from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.cli.parser import THINGS
from desktop_app.model.kinds import Kind
from desktop_app.workspace import Workspace
from tests.cli.making import ARTICLE, FIGURE, MARK, OTHER, PERSON, TEXT, TITLE, Ran

Mujaz = Callable[..., Ran]


def test_articles_as_json(project: Path, mujaz: Mujaz) -> None:
    ran = mujaz("list", project, "articles", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert {one["id"] for one in ran.json} == {ARTICLE, OTHER}
    first, other = sorted(ran.json, key=lambda one: one["id"])
    assert list(first) == ["id", "title", "outlet", "published", "relationships", "state", "sha256", "length"]
    assert first["title"] == TITLE
    assert (first["published"], first["relationships"], first["state"]) == ("2023-05-18", ["CN-TJ"], "done")
    assert first["length"] == len(TEXT), "in code points: the rocket is one"
    assert (other["published"], other["relationships"], other["outlet"]) == (None, [], "")


def test_annotations_as_json_are_spans_of_code_points(project: Path, mujaz: Mujaz) -> None:
    found = mujaz("list", project, "annotations", "--json").json
    assert all(list(one) == ["id", "article", "start", "end", "quote", "kind", "record"] for one in found)
    assert [(one["kind"], one["record"]) for one in found] == [("person", PERSON), ("figure", FIGURE)]
    assert all(TEXT[one["start"] : one["end"]] == one["quote"] for one in found)
    assert found[0]["id"] == MARK


def test_entities_as_json_with_aliases_and_values(project: Path, mujaz: Mujaz) -> None:
    (person,) = mujaz("list", project, "entities", "--json").json
    assert (person["id"], person["kind"], person["label_en"]) == (PERSON, "person", "Rustam Nazarov")
    assert (person["aliases"], person["relationships"]) == (["نزاروف"], ["CN-TJ"])
    country = {"value": "TJ", "state": "confirmed", "side": None, "as_of": None, "annotation": MARK}
    assert (person["fields"]["country"], person["fields"]["role"]) == (country, None)


def test_each_kind_of_record_lists_itself_only(project: Path, mujaz: Mujaz) -> None:
    (figure,) = mujaz("list", project, "figures", "--json").json
    assert figure["fields"]["value"]["value"] == "1500000000"
    assert figure["fields"]["sectors"] == []
    assert "aliases" not in figure
    for things in ("agreements", "sectors", "meetings", "statements"):
        assert mujaz("list", project, things, "--json") == Ran(0, "[]\n", "")


def test_records_stand_in_the_order_of_the_alphabet(project: Path, mujaz: Mujaz) -> None:
    with Workspace.open(project) as workspace:
        for label in ("الهجرة", "أمن", "المياه", "الإعلام", "زراعة", "تعليم"):
            workspace.records.create(Kind.SECTOR, label)
    found = [one["label"] for one in mujaz("list", project, "sectors", "--json").json]
    assert found == ["الإعلام", "أمن", "تعليم", "زراعة", "المياه", "الهجرة"]


def test_relationships_as_json(project: Path, mujaz: Mujaz) -> None:
    (pair,) = mujaz("list", project, "relationships", "--json").json
    assert pair == {"id": "CN-TJ", "first": "TJ", "articles": 1, "records": 2}


@pytest.mark.parametrize("things", THINGS)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_list_has_a_table_with_words_for_all_of_it(
    project: Path, mujaz: Mujaz, things: str, language: str
) -> None:
    ran = mujaz("list", project, things, "--language", language)
    assert (ran.status, ran.err) == (0, "")
    assert "column_" not in ran.out
    assert "kind_" not in ran.out
    assert "state_" not in ran.out
    of_ascii = ("agreements", "sectors", "meetings", "statements", "relationships", "briefings")
    assert ran.out.isascii() is (language == "en" and things in of_ascii)


def test_the_table_of_articles(project: Path, mujaz: Mujaz) -> None:
    lines = mujaz("list", project, "articles").out.splitlines()
    assert lines[0].split()[:3] == ["no.", "state", "published"]
    assert any(TITLE in line and "2023-05-18" in line and "CN-TJ" in line and "done" in line for line in lines)


def test_the_table_of_relationships_has_the_order_of_reading(project: Path, mujaz: Mujaz) -> None:
    assert mujaz("list", project, "relationships").out.splitlines()[1].split() == ["TJ-CN", "1", "2"]


def test_listing_changes_nothing_in_the_folder(project: Path, mujaz: Mujaz) -> None:
    before = {path.name: path.read_bytes() for path in project.parent.iterdir()}
    mujaz("list", project, "annotations")
    assert {path.name: path.read_bytes() for path in project.parent.iterdir()} == before


@pytest.mark.parametrize("words", [("list", "articles"), ("search", "x")])
def test_a_project_that_is_not_there(tmp_path: Path, mujaz: Mujaz, words: tuple[str, str]) -> None:
    ran = mujaz(words[0], tmp_path / "none.mujaz", words[1])
    assert (ran.status, ran.out) == (1, "")
    assert str(tmp_path / "none.mujaz") in ran.err
    assert ran.err.count("\n") == 1
