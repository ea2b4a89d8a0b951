"""Two records made one: all evidence follows, nothing is lost, and it is one step."""

import time

import pytest
from hypothesis import settings

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import AliasOrigin, ClaimState, Confidence, PairOrigin
from desktop_app.workspace import Workspace
from tests.workspace.merge_walk import MergeWalk
from tests.workspace.walking import state_of

TestMergeWalk = MergeWalk.TestCase
TestMergeWalk.settings = settings(max_examples=12, stateful_step_count=40, deadline=None)


@pytest.fixture
def rahmans(workspace: Workspace, article: str) -> tuple[str, str]:
    """إمام علي رحمان and إمام علي رحمن, each with a mark."""
    text = workspace.articles.text(article)
    found = []
    for name in ("إمام علي رحمان", "إمام علي رحمن "):
        start = text.index(name)
        span = Span(start, start + len(name.strip()))
        found.append(workspace.marks.annotate(article, span, Kind.PERSON, new_label=name.strip()).record)
    return str(found[0]), str(found[1])


def test_marks_names_and_note_follow(workspace: Workspace, rahmans: tuple[str, str]) -> None:
    kept, gone = rahmans
    records = workspace.records
    records.rename(gone, label_en="Emomali Rahmon")
    records.set_note(gone, "يكتب بلا ألف")
    records.set_note(kept, "الرئيس")
    records.set_key_point(gone, True)
    records.merge(kept, [gone])
    record = records.get(kept)
    assert (record.label, record.label_en, record.key_point) == ("إمام علي رحمان", "Emomali Rahmon", True)
    assert record.note == "الرئيس\nيكتب بلا ألف"
    assert [(alias.text, alias.origin) for alias in record.aliases] == [("إمام علي رحمن", AliasOrigin.ANALYST)]
    assert len(records.mentions(kept)) == 2
    assert [(one.id, one.label) for one in records.merged_into(kept)] == [(gone, "إمام علي رحمن")]
    with pytest.raises(UserError, match="record_unknown"):
        records.get(gone)
    assert workspace.history.undo_name == "merge_records"


def test_values_that_differ_stand_as_a_conflict_and_the_choice_holds(workspace: Workspace, article: str) -> None:
    records = workspace.records
    kept, gone = (records.create(Kind.AGREEMENT, label) for label in ("مذكرة الطاقة", "مذكرة تفاهم الطاقة"))
    mark = workspace.marks.annotate(article, Span(0, 6), Kind.AGREEMENT, record=kept)
    first = records.set_value(kept, "signed", "2024-03-12", annotation=mark.id)
    other = workspace.marks.annotate(article, Span(7, 9), Kind.AGREEMENT, record=gone, exact=True)
    second = records.set_value(gone, "signed", "2024-03-13", annotation=other.id)
    records.choose(str(first), "أقرب إلى الحدث")
    records.choose(str(second))
    records.merge(kept, [gone])
    record = records.get(kept)
    assert record.conflicting("signed")
    shown = record.shown("signed")
    assert shown is not None
    assert shown.id == first
    assert [claim.state for claim in record.claims if claim.id == second] == [ClaimState.CONFIRMED]
    records.split(kept, gone)
    assert [claim.state for claim in records.get(gone).claims if claim.id == second] == [ClaimState.CHOSEN]


def test_what_names_the_other_names_the_one(workspace: Workspace) -> None:
    records = workspace.records
    kept, gone = (records.create(Kind.ORGANISATION, label) for label in ("وزارة الطاقة", "وزارة الطاقة والمياه"))
    agreement = records.create(Kind.AGREEMENT, "مذكرة")
    records.set_value(agreement, "bodies", gone, side="TJ")
    records.merge(kept, [gone])
    assert [(one.value, one.side) for one in records.get(agreement).live_claims("bodies")] == [(kept, "TJ")]
    records.split(kept, gone)
    assert [one.value for one in records.get(agreement).live_claims("bodies")] == [gone]


def test_pairs_the_analyst_gave_hold_and_come_back(workspace: Workspace) -> None:
    records = workspace.records
    kept, gone = (records.create(Kind.PERSON, label) for label in ("أ ب", "ج د"))
    records.set_pairs(kept, ["CN-TJ"])
    records.set_pairs(gone, ["KZ-TJ"])
    records.merge(kept, [gone])
    assert [(one.pair, one.origin) for one in records.get(kept).pairs] == [
        ("CN-TJ", PairOrigin.CONFIRMED),
        ("KZ-TJ", PairOrigin.CONFIRMED),
    ]
    records.split(kept, gone)
    assert [[one.pair for one in records.get(who).pairs] for who in (kept, gone)] == [["CN-TJ"], ["KZ-TJ"]]


def test_judgements_follow(workspace: Workspace) -> None:
    kept, gone = (workspace.records.create(Kind.AGREEMENT, label) for label in ("خطة", "خطة العمل"))
    workspace.assessments.add("لن تنفذ قبل عام", Confidence.LOW, record=gone)
    workspace.records.merge(kept, [gone])
    assert [one.text for one in workspace.assessments.of(record=kept)] == ["لن تنفذ قبل عام"]
    workspace.records.split(kept, gone)
    assert [one.text for one in workspace.assessments.of(record=gone)] == ["لن تنفذ قبل عام"]


@pytest.mark.parametrize("many", [False, True])
def test_what_cannot_be_merged_is_refused_and_nothing_changes(
    workspace: Workspace, rahmans: tuple[str, str], many: bool
) -> None:
    kept, gone = rahmans
    before = state_of(workspace)
    place = workspace.records.create(Kind.PLACE, "دوشنبه")
    before = state_of(workspace)
    for others, code in (
        ([kept], "merge_itself"),
        ([], "merge_needs_two"),
        ([gone, place], "merge_kinds_differ"),
        ([gone, "none"], "record_unknown"),
    ):
        with pytest.raises(UserError, match=code):
            workspace.records.merge(kept, [gone, *others] if many and others else others)
        assert state_of(workspace) == before
    with pytest.raises(UserError, match="record_unknown"):
        workspace.records.merge("none", [gone])


def test_sectors_that_would_stand_under_themselves_are_not_merged(workspace: Workspace) -> None:
    top = workspace.sectors.add("اقتصاد")
    middle = workspace.sectors.add("تجارة", parent=top)
    low = workspace.sectors.add("تجارة حرة", parent=middle)
    with pytest.raises(UserError, match="sector_circle"):
        workspace.records.merge(top, [low])
    workspace.records.merge(top, [middle])
    (node,) = workspace.sectors.tree()
    assert (node.record.id, [child.record.id for child in node.children]) == (top, [low])
    workspace.records.split(top, middle)
    (node,) = workspace.sectors.tree()
    assert [child.record.id for child in node.children] == [middle]
    assert [child.record.id for child in node.children[0].children] == [low]


def test_merging_over_a_thousand_articles_is_quick_and_one_step(workspace: Workspace) -> None:
    kept, gone = (workspace.records.create(Kind.PERSON, label) for label in ("إمام علي رحمان", "إمام علي رحمن"))
    with workspace._desk.step("import") as writer:
        for number in range(1000):
            _plant(workspace, writer, number, gone)
    before = state_of(workspace)
    steps = workspace.history.count()
    begun = time.process_time()
    workspace.records.merge(kept, [gone])
    merging = time.process_time() - begun
    assert workspace.history.count() == steps + 1
    assert len(workspace.records.mentions(kept)) == 1000
    begun = time.process_time()
    workspace.records.split(kept, gone)
    splitting = time.process_time() - begun
    assert (merging < 2, splitting < 2) == (True, True)
    workspace.history.undo()
    workspace.history.undo()
    assert state_of(workspace) == before


def _plant(workspace: Workspace, writer: object, number: int, record: str) -> None:
    from desktop_app.store.journal import Writer

    assert isinstance(writer, Writer)
    article, text = f"{number:016x}", f"قال إمام علي رحمن {number}"
    writer.insert(
        "article",
        {
            "number": number + 1, "id": article, "title": "", "outlet": "", "agency": "", "dateline_place": "",
            "dateline_date": "", "published": "2024", "published_key": "2024", "url": "", "language": "ar",
            "file_name": "", "format": "txt", "encoding": "utf-8", "sha256": article, "imported_at": "2024",
            "state": "new", "length": len(text), "text": text,
        },
    )  # fmt: skip
    writer.insert("original", {"article": article, "bytes": text.encode()})
    place = {"start": 4, "end": 17, "quote": text[4:17], "before": text[:4], "after": text[17:], "lost": 0}
    row = {"id": f"a{number:015x}", "article": article, "kind": "person", "record": record, "note": ""}
    writer.insert("annotation", row | place | {"author": "", "engine": "", "created_at": "2024"})
