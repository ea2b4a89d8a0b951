"""The dossier: all that the marks say about a pair, and nothing that is another pair's."""

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace


def spot(workspace: Workspace, article: str, words: str) -> Span:
    start = workspace.articles.text(article).index(words)
    return Span(start, start + len(words))


def test_a_person_brings_the_mentions_of_the_pairs_articles_only(workspace: Workspace) -> None:
    chinese = str(workspace.articles.add_text("زار إمام علي رحمان بكين.").article)
    kazakh = str(workspace.articles.add_text("زار إمام علي رحمان أستانا.").article)
    workspace.articles.set_pairs(chinese, ["CN-TJ"])
    workspace.articles.set_pairs(kazakh, ["KZ-TJ"])
    first = workspace.marks.annotate(chinese, spot(workspace, chinese, "إمام علي رحمان"), Kind.PERSON)
    workspace.marks.annotate(kazakh, spot(workspace, kazakh, "إمام علي رحمان"), Kind.PERSON, record=first.record)
    assert [link.pair for link in workspace.records.get(str(first.record)).pairs] == ["CN-TJ", "KZ-TJ"]
    dossier = workspace.pairs.dossier("TJ-CN")
    assert [one.annotation for one in dossier.evidence] == [first.id]
    assert [article.id for article in dossier.articles] == [chinese]
    assert [(pair.pair, pair.articles) for pair in workspace.pairs.list()] == [("CN-TJ", 1), ("KZ-TJ", 1)]


def test_a_record_named_in_a_field_comes_along(workspace: Workspace, article: str) -> None:
    workspace.articles.set_pairs(article, ["CN-TJ"])
    mark = workspace.marks.annotate(article, spot(workspace, article, "مذكرة تفاهم"), Kind.AGREEMENT)
    place = workspace.records.create(Kind.PLACE, "دوشنبه")
    workspace.records.set_value(str(mark.record), "place", place)
    dossier = workspace.pairs.dossier("CN-TJ")
    assert [record.id for record in dossier.others] == [place]
    assert [(one.record, one.paragraph) for one in dossier.evidence] == [(mark.record, 2)]


def test_the_reading_order_is_the_analysts(workspace: Workspace, article: str) -> None:
    workspace.articles.set_pairs(article, ["CN-TJ"])
    assert workspace.pairs.dossier("CN-TJ").countries == ("CN", "TJ")
    workspace.pairs.set_first("CN-TJ", "TJ")
    assert workspace.pairs.dossier("CN-TJ").countries == ("TJ", "CN")
    with pytest.raises(UserError, match="pair_unreadable"):
        workspace.pairs.set_first("CN-TJ", "KZ")


@pytest.mark.parametrize(
    ("pair", "code"), [("UZ-KG", "pair_without_articles"), ("TJ", "pair_unreadable"), ("TJ-TJ", "pair_same")]
)
def test_pairs_that_are_not_there(workspace: Workspace, pair: str, code: str) -> None:
    with pytest.raises(UserError, match=code):
        workspace.pairs.dossier(pair)


def test_a_sector_that_pairs_share_brings_its_words_from_the_pairs_own_articles(workspace: Workspace) -> None:
    chinese = str(workspace.articles.add_text("تعاون في قطاع الطاقة.").article)
    kazakh = str(workspace.articles.add_text("بحث مسائل الطاقة.").article)
    workspace.articles.set_pairs(chinese, ["CN-TJ"])
    workspace.articles.set_pairs(kazakh, ["KZ-TJ"])
    first = workspace.marks.annotate(chinese, spot(workspace, chinese, "الطاقة"), Kind.SECTOR)
    workspace.marks.annotate(kazakh, spot(workspace, kazakh, "الطاقة"), Kind.SECTOR, record=first.record)
    assert [article.id for article in workspace.pairs.dossier("CN-TJ").articles] == [chinese]


@pytest.mark.parametrize(
    ("words", "kind", "printed"),
    [
        ("لقيام بزيارة", Kind.STATEMENT, "وللقيام بزيارة"),
        ("لحزام والطريق", Kind.EVENT, "الحزام والطريق"),
        ("دعوة", Kind.STATEMENT, "دعوة"),
        ("الوزير", Kind.PERSON, "الوزير"),
    ],
)
def test_a_mark_that_begins_within_a_word_is_printed_so_that_it_can_be_read(
    workspace: Workspace, words: str, kind: Kind, printed: str
) -> None:
    article = str(workspace.articles.add_text("دعوة وللقيام بزيارة، للحزام والطريق، قالها والوزير معه.").article)
    workspace.articles.set_pairs(article, ["CN-TJ"])
    mark = workspace.marks.annotate(article, spot(workspace, article, words), kind)
    (evidence,) = workspace.pairs.dossier("CN-TJ").evidence
    assert mark.quote == evidence.quote == words
    assert evidence.words == printed


def test_a_dossier_holds_the_judgements_on_its_pair_and_its_records_only(workspace: Workspace) -> None:
    row = workspace.articles.add_text("اتفقت الصين وطاجيكستان على خطة.")
    assert row.article is not None
    workspace.articles.set_pairs(row.article, ["CN-TJ"])
    mark = workspace.marks.annotate(row.article, Span(0, 5), Kind.AGREEMENT, new_label="خطة")
    mine, other = str(mark.record), workspace.records.create(Kind.AGREEMENT, "خطة أخرى")
    wanted = {
        workspace.assessments.add("علاقة تنمو", "high", pair="CN-TJ"),
        workspace.assessments.add("لن تنفذ", "low", record=mine),
    }
    workspace.assessments.add("غير ذلك", "low", pair="CN-KZ")
    workspace.assessments.add("غير ذلك", "low", record=other)
    assert {one.id for one in workspace.pairs.dossier("CN-TJ").assessments} == wanted
