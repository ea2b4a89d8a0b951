"""The rules of one mark, which marks made by thousands obey too."""

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import ArticleState
from desktop_app.workspace.marking import name_at, put_mark, take_up
from tests.workspace.conftest import TEXT


def test_the_name_under_lam_lam():
    text = "شكراً للصين"
    assert name_at(text, Span(7, 11), lambda _name: False) == "الصين"
    assert name_at(text, Span(7, 11), lambda name: name == "لصين") == "لصين"


def test_a_mark_is_of_its_records_kind(workspace, article):
    record = workspace.records.get(workspace.records.create(Kind.PERSON, "إمام علي رحمان"))
    at = TEXT.index("إمام")
    with workspace._desk.step("annotate") as writer:
        made = put_mark(writer, article, TEXT, Span(at, at + 14), record, Kind.PERSON, "أنا", "ملاحظة")
        with pytest.raises(UserError, match="kind_differs"):
            put_mark(writer, article, TEXT, Span(at, at + 14), record, Kind.PLACE, "أنا")
    assert workspace.marks.of(article) == [made]
    assert (made.author, made.note, made.quote) == ("أنا", "ملاحظة", "إمام علي رحمان")


def test_an_article_is_taken_up_once(workspace, article):
    with workspace._desk.step("annotate") as writer:
        take_up(writer, article)
    assert workspace.articles.get(article).state is ArticleState.IN_PROGRESS
    workspace.articles.set_state(article, ArticleState.DONE)
    with workspace._desk.step("annotate") as writer:
        take_up(writer, article)
    assert workspace.articles.get(article).state is ArticleState.DONE
