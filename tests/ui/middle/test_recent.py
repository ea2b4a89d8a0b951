"""Behind what the words propose stand the other records of the article, the nearest before the place first."""

from desktop_app.model.kinds import Kind
from desktop_app.model.proposals import Proposal
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation, Record
from desktop_app.ui.middle.recent import with_recent

RECORDS = {name: Record(name, Kind.MEETING, f"لقاء {name}", "", False, "", "") for name in "abcdefgh"}
NEW = Proposal(None, Kind.MEETING, "الاجتماع", "", "new", 0)


def mark(record: str, start: int, kind: Kind = Kind.MEETING) -> Annotation:
    span = Span(start, start + 4)
    return Annotation(f"{record}{start}", "1", span, "لقاء", "", "", kind, record, "", "", "", "")


def offered(
    marks: list[Annotation], kind: Kind = Kind.MEETING, found: tuple[Proposal, ...] = (NEW,)
) -> list[str | None]:
    return [one.record for one in with_recent(found, marks, kind, Span(50, 58), RECORDS.get)]


def test_the_nearest_before_comes_first_and_each_record_once() -> None:
    marks = [mark("a", 0), mark("b", 20), mark("c", 70), mark("a", 30), mark("gone", 40)]
    assert offered(marks) == [None, "a", "b", "c"]
    assert with_recent([NEW], marks, Kind.MEETING, Span(50, 58), RECORDS.get)[1].reason == "recent"


def test_what_the_words_propose_stays_first_and_is_not_told_twice() -> None:
    known = Proposal("b", Kind.MEETING, "لقاء b", "", "same", 2)
    assert offered([mark("a", 10), mark("b", 20)], found=(known, NEW)) == ["b", None, "a"]


def test_other_kinds_and_kinds_of_one_place_offer_none() -> None:
    marks = [mark("a", 10, Kind.STATEMENT), mark("b", 20, Kind.PERSON)]
    assert offered(marks) == [None]
    assert offered(marks, Kind.STATEMENT) == [None]


def test_no_more_than_the_box_shows() -> None:
    assert len(offered([mark(name, 10) for name in RECORDS])) == 7
