"""What engines are told of the project: a refusal holds whatever becomes of the record that it spoke of."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation
from desktop_app.workspace import Workspace

TEXT = "قال حسن الطيب إن هيئة البساتين تعمل.\n"
OTHER = "وذكر حسن الطيب ذلك في هيئة البساتين.\n"
THIRD = "ثم سافر حسن الطيب إلى هيئة البساتين غدا.\n"


@pytest.fixture
def articles(workspace: Workspace) -> list[str]:
    return [str(workspace.articles.add_text(text).article) for text in (TEXT, OTHER, THIRD)]


def mark(workspace: Workspace, article: str, words: str, kind: Kind) -> Annotation:
    start = workspace.articles.text(article).index(words)
    return workspace.marks.annotate(article, Span(start, start + len(words)), kind)


def proposed(workspace: Workspace, article: str, kind: Kind) -> list[str]:
    return [one.quote for one in workspace.suggestions.of(article) if one.kind is kind]


def refuse(workspace: Workspace, article: str, kind: Kind) -> None:
    workspace.suggestions.refuse([one for one in workspace.suggestions.of(article) if one.kind is kind])
    assert not proposed(workspace, article, kind)


def test_a_refused_reading_stays_refused_when_its_record_is_merged(workspace: Workspace, articles: list[str]) -> None:
    one, other, third = articles
    first = mark(workspace, one, "حسن الطيب", Kind.PERSON).record
    into = workspace.records.create(Kind.PERSON, "عبد الله الطويل")
    refuse(workspace, other, Kind.PERSON)
    workspace.records.merge(into, [str(first)])
    assert not proposed(workspace, other, Kind.PERSON) and not proposed(workspace, third, Kind.PERSON)
    workspace.records.split(into, str(first))
    assert not proposed(workspace, other, Kind.PERSON)


def test_a_group_that_was_found_before_a_merge_holds_nothing_refused_after_it(
    workspace: Workspace, articles: list[str]
) -> None:
    first = str(mark(workspace, articles[0], "حسن الطيب", Kind.PERSON).record)
    into = workspace.records.create(Kind.PERSON, "عبد الله الطويل")
    workspace.suggestions.survey()
    [group] = [one for one in workspace.suggestions.groups() if one.record == first]
    workspace.records.merge(into, [first])
    refuse(workspace, articles[1], Kind.PERSON)
    assert workspace.suggestions.of_group(group) == []


def test_a_refused_new_thing_is_not_proposed_as_the_record_of_that_name(
    workspace: Workspace, articles: list[str]
) -> None:
    one, other, third = articles
    workspace.suggestions.survey()
    [group] = [found for found in workspace.suggestions.groups() if found.kind is Kind.ORGANISATION]
    refuse(workspace, other, Kind.ORGANISATION)
    mark(workspace, one, "هيئة البساتين", Kind.ORGANISATION)
    assert not proposed(workspace, other, Kind.ORGANISATION) and not proposed(workspace, third, Kind.ORGANISATION)
    assert workspace.suggestions.of_group(group) == []


def test_a_refused_reading_stays_refused_when_its_record_is_gone_and_when_it_is_made_again(
    workspace: Workspace, articles: list[str]
) -> None:
    one, other, third = articles
    made = mark(workspace, one, "هيئة البساتين", Kind.ORGANISATION)
    refuse(workspace, other, Kind.ORGANISATION)
    workspace.marks.delete([made.id])
    assert workspace.records.list() == []
    assert not proposed(workspace, other, Kind.ORGANISATION) and not proposed(workspace, third, Kind.ORGANISATION)
    assert mark(workspace, one, "هيئة البساتين", Kind.ORGANISATION).record != made.record
    assert not proposed(workspace, other, Kind.ORGANISATION) and not proposed(workspace, third, Kind.ORGANISATION)


def test_an_agreement_told_of_by_another_article_is_proposed_as_the_record_that_there_is(workspace: Workspace) -> None:
    news = "أوسلو 3 مارس 2024 - وقعت النرويج وكينيا اليوم مذكرة تفاهم في مجال صيد الأسماك."
    again = "نيروبي 4 مارس 2024 - أبرمت كينيا والنرويج أمس مذكرة تفاهم للتعاون في مجال صيد الأسماك."
    articles = [str(workspace.articles.add_text(text).article) for text in (news, again)]
    [first] = [one for one in workspace.suggestions.of(articles[0]) if one.kind is Kind.AGREEMENT]
    assert first.record is None
    workspace.suggestions.accept([first])
    [record] = workspace.records.list(kind=Kind.AGREEMENT)
    [second] = [one for one in workspace.suggestions.of(articles[1]) if one.kind is Kind.AGREEMENT]
    assert second.record == record.id and second.label == record.label
