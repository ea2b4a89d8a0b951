"""An article whose words make no pair has that of the two countries marked in it, as a guess."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace
from tests.workspace.listed import propose_only

TEXT = (
    "ندوة عن تربية الإبل\n"
    "تحدث في الندوة باحث جاء من موريتانيا، ثم عرضت باحثة من تشاد تجربة الرعاة. وأثنى ضيف من النيجر على العرض.\n"
)
TWICE = "ندوة أخرى\nشكرت موريتانيا جارتها تشاد، وتعمل موريتانيا مع تشاد على مشروع للإبل. وحضر ضيف من النيجر.\n"


def _spot(workspace: Workspace, article: str, words: str) -> Span:
    start = workspace.articles.text(article).index(words)
    return Span(start, start + len(words))


def _mark(workspace: Workspace, article: str, *countries: str) -> None:
    for name in countries:
        workspace.marks.annotate(article, _spot(workspace, article, name), Kind.COUNTRY)


def _pairs(workspace: Workspace, article: str) -> list[tuple[str, str]]:
    return [(link.pair, str(link.origin)) for link in workspace.articles.get(article).pairs]


@pytest.fixture
def article(workspace: Workspace) -> str:
    return str(workspace.articles.add_text(TEXT).article)


def test_the_second_country_makes_the_pair_and_undo_takes_it_back(workspace: Workspace, article: str) -> None:
    _mark(workspace, article, "موريتانيا")
    assert _pairs(workspace, article) == []
    _mark(workspace, article, "تشاد")
    assert _pairs(workspace, article) == [("MR-TD", "guessed")]
    workspace.history.undo()
    assert _pairs(workspace, article) == []


def test_a_third_country_takes_the_guess_back(workspace: Workspace, article: str) -> None:
    _mark(workspace, article, "موريتانيا", "تشاد", "النيجر")
    assert _pairs(workspace, article) == []


def test_accepted_together_they_make_it_too(
    workspace: Workspace, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    propose_only(monkeypatch, ("موريتانيا", Kind.COUNTRY, 0.9), ("تشاد", Kind.COUNTRY, 0.9))
    workspace.suggestions.accept(workspace.suggestions.of(article))
    assert _pairs(workspace, article) == [("MR-TD", "guessed")]


def test_a_record_of_the_article_comes_along(workspace: Workspace, article: str) -> None:
    mark = workspace.marks.annotate(article, _spot(workspace, article, "ندوة عن تربية الإبل"), Kind.EVENT)
    _mark(workspace, article, "موريتانيا", "تشاد")
    assert [link.pair for link in workspace.records.get(str(mark.record)).pairs] == ["MR-TD"]


def test_a_pair_that_was_taken_away_does_not_come_back_with_the_next_mark(workspace: Workspace, article: str) -> None:
    _mark(workspace, article, "موريتانيا", "تشاد")
    workspace.articles.set_pairs(article, [])
    at = workspace.articles.text(article).index("باحثة")
    workspace.marks.annotate(article, Span(at, at + 5), Kind.PERSON)
    assert _pairs(workspace, article) == []


def test_the_analysts_pair_and_that_of_the_words_stand(workspace: Workspace, article: str) -> None:
    workspace.articles.set_pairs(article, ["NE-TD"])
    _mark(workspace, article, "موريتانيا", "تشاد")
    assert _pairs(workspace, article) == [("NE-TD", "confirmed")]
    other = str(workspace.articles.add_text(TWICE).article)
    assert _pairs(workspace, other) == [("MR-TD", "guessed")]
    _mark(workspace, other, "موريتانيا", "النيجر")
    assert _pairs(workspace, other) == [("MR-TD", "guessed")]


def test_words_are_not_read_again_for_each_country_of_an_article_that_has_its_pair(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = str(workspace.articles.add_text(TWICE).article)
    asked: list[str] = []
    monkeypatch.setattr("desktop_app.suggest.pairs.guess_pairs", lambda text, _title: asked.append(text) or [])
    _mark(workspace, article, "موريتانيا", "النيجر", "تشاد")
    assert _pairs(workspace, article) == [("MR-TD", "guessed")]
    assert asked == []
