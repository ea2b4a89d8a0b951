"""What belongs to one pair is read without what belongs to others."""

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.store import of_pair
from desktop_app.workspace import Workspace


def marked(workspace: Workspace, text: str, pair: str, words: str, kind: Kind) -> tuple[str, str]:
    """Article and mark."""
    article = str(workspace.articles.add_text(text).article)
    workspace.articles.set_pairs(article, [pair])
    start = text.index(words)
    return article, workspace.marks.annotate(article, Span(start, start + len(words)), kind).id


def test_marks_articles_and_annotations_of_a_pair(project) -> None:
    with Workspace.open(project) as workspace:
        article, mark = marked(workspace, "وقّع الوزيران مذكرة تفاهم في بكين.", "CN-TJ", "مذكرة تفاهم", Kind.AGREEMENT)
        _other, foreign = marked(workspace, "وقّع الوزيران اتفاقا في أستانا.", "KZ-TJ", "اتفاقا", Kind.AGREEMENT)
        with workspace._desk.store.reading() as connection:
            assert [one.id for one in of_pair.marks_of(connection, "CN-TJ", {article})] == [mark]
            assert [row[0] for row in of_pair.places_of(connection, "CN-TJ", {article})] == [mark]
            assert [one.id for one in of_pair.articles_by_id(connection, [article, "gone"])] == [article]
            assert {one.id for one in of_pair.annotations_by_id(connection, [mark, foreign, "x"])} == {mark, foreign}


def test_a_named_thing_brings_only_the_marks_of_the_pairs_articles(project) -> None:
    with Workspace.open(project) as workspace:
        article, mark = marked(workspace, "زار رستم جلالي بكين.", "CN-TJ", "رستم جلالي", Kind.PERSON)
        record = workspace.marks.get(mark).record
        other = str(workspace.articles.add_text("زار رستم جلالي أستانا.").article)
        workspace.articles.set_pairs(other, ["KZ-TJ"])
        workspace.marks.annotate(other, Span(4, 14), Kind.PERSON, record=record)
        with workspace._desk.store.reading() as connection:
            assert [one.id for one in of_pair.marks_of(connection, "CN-TJ", {article})] == [mark]
            assert len(of_pair.marks_of(connection, "KZ-TJ", {other})) == 1


def test_records_without_a_pair_come_with_the_number_of_their_marks(project) -> None:
    with Workspace.open(project) as workspace:
        record = workspace.records.create(Kind.PERSON, "سالم")
        with workspace._desk.store.reading() as connection:
            assert of_pair.without_pair(connection) == {record: 0}
