"""Names asked all at once: the index names every article that has one, and the places are those of the search."""

from pathlib import Path

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.store import occurrences
from desktop_app.store.occurrences import NameRows
from desktop_app.workspace import Workspace

TEXTS = ["زار وفد من الصين طاجيكستان", "شكرت طاجيكستان للصين مبادرتها", "لا شيء هنا", "وبالصين مدن كثيرة"]


@pytest.fixture
def workspace(project: Path):
    with Workspace.open(project) as opened:
        yield opened


def test_articles_come_in_order(workspace):
    ids = [str(workspace.articles.add_text(text).article) for text in TEXTS]
    rows = NameRows(["الصين", "كلمة غائبة"])
    with workspace._desk.store.reading() as connection:
        named = occurrences.articles_named(connection, rows)
        assert named == occurrences.numbers_of(connection, [ids[3], ids[0], ids[1]])
        texts = occurrences.texts_of(connection, [named[2], 10_000, named[0]])
    assert [(row["id"], row["text"]) for row in texts] == [(ids[0], TEXTS[0]), (ids[3], TEXTS[3])]


def test_places_are_told_with_the_number_of_their_name():
    rows = NameRows(["الصين", "طاجيكستان"])
    found = [(number, span.of(TEXTS[1])) for number, span in rows.places(TEXTS[1])]
    assert found == [(0, "لصين"), (1, "طاجيكستان")]
    assert list(NameRows(["الصين"], exact=True).places(TEXTS[1])) == []


def test_names_without_a_word_find_nothing():
    rows = NameRows(["—", "  "])
    assert not rows.can_find
    assert list(rows.places("كلمة — كلمة")) == []
    assert NameRows(["—", "كلمة"]).can_find


def test_many_names_are_one_question(workspace):
    workspace.articles.add_text("اسم رقم 77 هنا")
    rows = NameRows([f"اسم رقم {number}" for number in range(150)])
    with workspace._desk.store.reading() as connection:
        assert len(occurrences.articles_named(connection, rows)) == 1


def test_marks_and_names_of_the_kind(workspace):
    article = str(workspace.articles.add_text(TEXTS[0]).article)
    made = workspace.marks.annotate(article, Span(11, 16), Kind.COUNTRY)
    workspace.marks.annotate(article, Span(4, 7), Kind.MEETING)
    with workspace._desk.store.reading() as connection:
        marks = occurrences.marks_of_kind(connection, [article], Kind.COUNTRY)
        others = occurrences.names_of_others(connection, Kind.COUNTRY, None)
        own = occurrences.names_of_others(connection, Kind.COUNTRY, made.record)
        assert occurrences.count_articles(connection) == 1
    assert marks == {article: [(Span(11, 16), made.record, made.id)]}
    assert others == [(made.record, "الصين", "الصين")]
    assert own == []
