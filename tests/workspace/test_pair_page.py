"""The page of a pair: its counts are its lists, everything leads to marks, numbers of two reporters stay two."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.pair_page import PairPage, Sign
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace
from desktop_app.workspace.pair_page import make_page, month_of, shared_words
from tests.briefing.dossiers import Builder, claim, empty, guess, large, rich

KINDS = {"agreement": "agreements", "meeting": "meetings", "figure": "figures", "statement": "statements"}


def page_of(dossier: Dossier, period: str = "", language: str = "ar") -> PairPage:
    return make_page(dossier, period, {"language": language})


def faults(page: PairPage, marks: set[str]) -> list[str]:
    """What breaks the two promises."""
    found = [f"{one.label}: no mark" for one in page.items() if not one.evidence]
    found += [f"{one.label}: mark of nobody" for one in page.items() if not set(one.evidence) <= marks]
    for count in page.counts:
        if count.value != len(count.items):
            found.append(f"{count.what}: {count.value} are not {len(count.items)}")
    for what, name in KINDS.items():
        if [row.record for row in getattr(page, name)] != list(next(c.items for c in page.counts if c.what == what)):
            found.append(f"{what}: the list is not what was counted")
    for bar in page.sectors:
        by_month = [mark for _month, here in bar.months for mark in here]
        if sorted(by_month) != sorted(bar.evidence):
            found.append(f"{bar.label}: months and weight differ")
    for month in page.months:
        if not month.articles or not set(month.evidence) <= marks:
            found.append(f"{month.month}: nothing behind it")
    return found


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("period", ["", "2025", "2025-09", "1999"])
@pytest.mark.parametrize("dossier", [rich(), empty(), large(300)], ids=["rich", "empty", "large"])
def test_counts_are_lists_and_everything_leads_to_marks(dossier, period, language):
    page = page_of(dossier, period, language)
    assert faults(page, {piece.annotation for piece in dossier.evidence}) == []


def test_the_walk_finds_what_is_wrong():
    page = page_of(rich())
    row = replace(page.agreements[0], evidence=())
    assert faults(replace(page, agreements=(row, *page.agreements[1:])), set())


def test_numbers_of_two_reporters_are_two_rows_and_a_conflict():
    page = page_of(rich())
    trade = [row for row in page.figures if row.label == page.figures[0].label]
    assert len({row.source.value for row in trade}) == len(trade)
    reporters = [one for one in page.conflicts if not one.field]
    assert reporters
    assert all(len({value.words for value in one.values}) > 1 for one in reporters)
    assert all(value.who and value.evidence for one in reporters for value in one.values)


def test_a_disputed_date_is_shown_with_its_sign_and_both_values():
    page = page_of(rich())
    (water,) = [row for row in page.agreements if row.label == "اتفاق تقاسم مياه الصيف"]
    assert water.date.value == "2025-03-19"
    assert water.date.disputed
    assert Sign.CONFLICT in water.signs
    (conflict,) = [one for one in page.conflicts if one.record == water.record and one.field == "signed"]
    assert [value.articles for value in conflict.values] == [1, 1]


def test_a_guess_is_no_fact():
    build = Builder()
    article = build.article("عنوان", "صحيفة", "2025-01-05")
    body = build.record(Kind.AGREEMENT, "اتفاق", status=guess("signed", build.next_mark()), signed="2025-01-04")
    build.mark(body, article, "اتفاق", 1)
    (row,) = page_of(build.dossier()).agreements
    assert not row.status.confirmed
    assert row.date.confirmed
    assert row.signs == {Sign.ONE_SOURCE, Sign.UNCONFIRMED}


def test_a_meeting_without_a_date_is_thin_and_not_on_the_axis():
    build = Builder()
    article = build.article("عنوان", "صحيفة", "2025-01-05")
    build.mark(build.record(Kind.MEETING, "لقاء"), article, "لقاء", 1)
    page = page_of(build.dossier())
    assert page.timeline == ()
    assert [item.signs for item in page.thin] == [{Sign.ONE_SOURCE, Sign.UNDATED}]


def test_only_what_is_signed_is_a_signing():
    build = Builder()
    article = build.article("عنوان", "صحيفة", "2025-01-05")
    for status in ("proposed", "announced", "signed", "in_force"):
        record = build.record(Kind.AGREEMENT, status, status=claim(status, as_of="2025-01"))
        build.mark(record, article, status, 1)
    assert sorted(one.label for one in page_of(build.dossier()).timeline) == ["in_force", "signed"]


def test_a_month_is_drawn_as_wide_as_it_is_known():
    build = Builder()
    article = build.article("عنوان", "صحيفة", "2025-01-05")
    for date in ("2025-01-04", "2025-02", "2024", "2025-03-01/2025-03-04"):
        build.mark(build.record(Kind.MEETING, date, date=date), article, date, 1)
    widths = {one.label: one.last - one.first + 1 for one in page_of(build.dossier()).timeline}
    assert widths == {"2025-01-04": 1, "2025-02": 28, "2024": 366, "2025-03-01/2025-03-04": 4}


def test_months_without_an_article_are_named_one_by_one_and_in_stretches():
    build = Builder()
    for day in ("2025-01-05", "2025-03-01", "2025-07-01", ""):
        build.article("عنوان", "صحيفة", day)
    page = page_of(build.dossier())
    assert [month.month for month in page.months] == ["2025-01", "2025-03", "2025-07"]
    assert page.missing == ("2025-02", "2025-04", "2025-05", "2025-06")
    assert [stretch.value for stretch in page.missing_ranges] == ["2025-02", "2025-04/2025-06"]


def test_people_stand_on_their_side_and_heads_are_known():
    page = page_of(rich())
    sides = {row.label: row.side for row in page.people}
    assert sides["رستم جلالي"] == "TJ"
    assert sides["مصلحة الجمارك"] == "KZ"
    assert {row.label for row in page.people if row.head} == {"رستم جلالي", "أرمان ساغينوف"}


@pytest.mark.parametrize(
    ("date", "asked", "there"),
    [("2025-03-19", "2025", True), ("2025-03-19", "2024", False), ("2024/2026", "2025", True), ("", "2025", True)],
)
def test_a_period_takes_a_thing_by_its_own_date_else_by_its_articles(date, asked, there):
    build = Builder()
    article = build.article("عنوان", "صحيفة", "2025-01-05")
    values = {"signed": date} if date else {}
    build.mark(build.record(Kind.AGREEMENT, "اتفاق", **values), article, "اتفاق", 1)
    page = page_of(build.dossier(), asked)
    assert bool(page.agreements) is there


def test_a_period_has_its_own_articles_and_gaps():
    build = Builder()
    for day in ("2024-11-05", "2025-02-01", "2025-04-01"):
        build.article("عنوان", "صحيفة", day)
    page = page_of(build.dossier(), "2025")
    assert len(page.articles) == 2
    assert page.missing == ("2025-01", "2025-03")
    assert page_of(build.dossier()).years == ("2025", "2024")


def test_a_record_that_no_mark_supports_is_said_to_be_so():
    build = Builder()
    build.article("عنوان", "صحيفة", "2025-01-05")
    build.record(Kind.AGREEMENT, "اتفاق بلا شاهد")
    page = page_of(build.dossier())
    assert [(item.label, item.signs) for item in page.unmarked] == [("اتفاق بلا شاهد", {Sign.NO_EVIDENCE})]
    assert page.agreements == ()


def test_the_words_that_reporters_share():
    assert shared_words(["Trade in 2024 (customs)", "Trade in 2024 (ministry)"]) == "Trade in 2024"
    assert shared_words(["Loan: USD 130 million", "Loan: USD 95 million"]) == "Loan"
    assert shared_words(["Exports", "Trade"]) == "Exports"


@given(st.text(max_size=12))
def test_a_month_is_a_month_or_nothing(text):
    month = month_of(text)
    assert month == "" or (len(month) == 7 and month == text[:7])


DATES = st.sampled_from(["", "2019", "2024-02", "2025-03-19", "2024/2026", "2025-01-31/2025-02-02", "201X", "2025?"])


DATED = {Kind.AGREEMENT: "signed", Kind.MEETING: "date", Kind.FIGURE: "period", Kind.STATEMENT: "date"}
THINGS = st.lists(st.tuples(DATES, DATES, st.sampled_from(list(Kind))), max_size=8)


@given(THINGS, st.sampled_from(["", "2025", "2024-02"]))
def test_any_records_in_any_period_keep_the_promises(things, period):
    build = Builder()
    for published, date, kind in things:
        article = build.article("عنوان", "صحيفة", published)
        field = DATED.get(kind)
        values = {field: date} if field and date else {}
        build.mark(build.record(kind, "اسم", **values), article, "اسم", 1)
    dossier = build.dossier()
    page = page_of(dossier, period)
    assert faults(page, {piece.annotation for piece in dossier.evidence}) == []
    whole = page_of(dossier)
    for name in KINDS.values():
        assert {row.record for row in getattr(page, name)} <= {row.record for row in getattr(whole, name)}
    assert set(page.articles) <= set(whole.articles)


# --- from a project


def spot(workspace: Workspace, article: str, words: str) -> Span:
    start = workspace.articles.text(article).index(words)
    return Span(start, start + len(words))


def test_the_page_comes_from_the_marks_of_now(workspace: Workspace, article: str) -> None:
    workspace.articles.set_pairs(article, ["CN-TJ"])
    assert workspace.pairs.page("TJ-CN").agreements == ()
    mark = workspace.marks.annotate(article, spot(workspace, article, "مذكرة تفاهم"), Kind.AGREEMENT)
    (row,) = workspace.pairs.page("CN-TJ").agreements
    assert row.evidence == (mark.id,)
    (mention,) = workspace.pairs.evidence(row.evidence)
    assert (mention.annotation.id, mention.paragraph) == (mark.id, 2)
    workspace.history.undo()
    assert workspace.pairs.page("CN-TJ").agreements == ()
    assert workspace.pairs.evidence(row.evidence) == []


def test_the_analysts_judgement_on_the_pair_comes_along(workspace: Workspace, article: str) -> None:
    workspace.articles.set_pairs(article, ["CN-TJ"])
    workspace.assessments.add("التقارب مستمر", "moderate", pair="CN-TJ")
    (judged,) = workspace.pairs.page("CN-TJ").assessments
    assert judged.text == "التقارب مستمر"


def test_records_without_a_pair_are_given_one_in_one_step(workspace: Workspace, article: str) -> None:
    first = workspace.records.create(Kind.PERSON, "سالم")
    second = workspace.records.create(Kind.AGREEMENT, "اتفاق")
    assert [(record.id, marks) for record, marks in workspace.pairs.without()] == [(second, 0), (first, 0)]
    assert workspace.pairs.give([first, second], "TJ-CN") == 2
    assert workspace.pairs.without() == []
    assert [str(link.origin) for link in workspace.records.get(first).pairs] == ["confirmed"]
    assert workspace.pairs.give([first], "CN-TJ") == 0
    workspace.history.undo()
    assert len(workspace.pairs.without()) == 2
    with pytest.raises(UserError, match="pair_same"):
        workspace.pairs.give([first], "TJ-TJ")


def test_a_page_of_a_pair_without_articles_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="pair_without_articles"):
        workspace.pairs.page("UZ-KG")
