"""Agreements and meetings with the values that tell them from others, as far as other articles tell them."""

from pathlib import Path

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.store.deeds import deeds_known, told
from desktop_app.workspace import Workspace

TEXT = "وقعت النرويج وكينيا مذكرة تفاهم بشأن المياه."


def known(workspace: Workspace, *without: str) -> dict[str, set[tuple[str, str]]]:
    with workspace._desk.store.reading() as connection:
        rows = deeds_known(connection, without)
    return {row[2]: {(field, value) for field, values in told(row).items() for value in values} for row in rows}


def test_live_values_of_agreements_and_meetings(project: Path) -> None:
    with Workspace.open(project) as workspace:
        agreement = workspace.records.create(Kind.AGREEMENT, "مذكرة المياه")
        workspace.records.set_value(agreement, "kind", "memorandum")
        workspace.records.set_value(agreement, "parties", "KE")
        workspace.records.set_value(agreement, "parties", "NO")
        meeting = workspace.records.create(Kind.MEETING, "محادثات")
        person = workspace.records.create(Kind.PERSON, "إريك ليند")
        workspace.records.set_value(meeting, "participants", person)
        assert known(workspace) == {
            "مذكرة المياه": {("kind", "memorandum"), ("parties", "KE"), ("parties", "NO")},
            "محادثات": {("participants", person)},
        }


def test_what_only_one_article_tells_is_left_out_with_it(project: Path) -> None:
    with Workspace.open(project) as workspace:
        articles = [str(workspace.articles.add_text(f"{TEXT} {number}").article) for number in range(2)]
        span = Span(TEXT.index("مذكرة"), len(TEXT) - 1)
        marks = [workspace.marks.annotate(article, span, Kind.AGREEMENT) for article in articles[:1]]
        record = str(marks[0].record)
        workspace.records.set_value(record, "place", workspace.records.create(Kind.PLACE, "أوسلو"))
        label = workspace.records.get(record).label
        assert label in known(workspace) and label not in known(workspace, articles[0])
        workspace.marks.annotate(articles[1], span, Kind.AGREEMENT, record=record)
        assert label in known(workspace, articles[0])
