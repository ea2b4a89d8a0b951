"""Mark all like this: what is found, what is proposed, one step there and one back, nothing by halves."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import Form, Occurrence, OccurrenceState, Sought, SpreadFrom
from desktop_app.model.spans import Span
from desktop_app.model.things import ArticleState
from desktop_app.workspace import Workspace

FIRST = (
    "استقبل الرئيس إمام علي رحمان الوفد، وقال رحمان إن التعاون مستمر.\n"
    "وأكد الضيف لإمام علي رحمان أن بلاده ماضية، وشكر إمَامَ عليّ رحمان على الحفاوة 😀.\n"
    "وكتب امام على رحمان رسالة، ووقّع إمام علي رحمن الاتفاق.\n"
)
SECOND = "زار رحمان شركة القطن. وقال عبد الرحمان إن العمل مستمر في بلاده وفي جنوب السودان والسودان."
THIRD = "بحث الصين والهند، وتصدّر للصين الغاز. وفي الصين وبالصين وكالصين. وبين الصين والعالم 20% ثم 20 كتاباً و20% أخرى."


def add(workspace: Workspace, text: str) -> str:
    return str(workspace.articles.add_text(text).article)


def at(text: str, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def mark(workspace: Workspace, article: str, words: str, kind: Kind, nth: int = 0, record: str | None = None):
    return workspace.marks.annotate(article, at(workspace.articles.text(article), words, nth), kind, record=record)


def found(workspace: Workspace, sought: Sought, articles: Sequence[str] | None = None, exact: bool = False):
    return list(workspace.spread.find(sought, articles, exact=exact))


def brief(places: Sequence[Occurrence]) -> list[tuple[str, Form, OccurrenceState, bool]]:
    return [(one.quote, one.form, one.state, one.ticked) for one in places]


FREE, MARKED, OTHER, TAKEN = OccurrenceState


def test_every_way_of_writing_a_name_is_found(workspace: Workspace) -> None:
    article = add(workspace, FIRST)
    made = mark(workspace, article, "إمام علي رحمان", Kind.PERSON)
    places = found(workspace, workspace.spread.sought(SpreadFrom(mark=made.id)), [article])
    assert brief(places) == [
        ("إمام علي رحمان", Form.NAME, MARKED, False),
        ("رحمان", Form.SHORT, FREE, False),  # nobody has marked the last name alone yet
        ("إمام علي رحمان", Form.PREFIXED, FREE, True),
        ("إمَامَ عليّ رحمان", Form.VOWELLED, FREE, True),
        ("امام على رحمان", Form.SPELLING, FREE, True),
        ("إمام علي رحمن", Form.SIMILAR, FREE, True),
    ]
    assert [one.prefix for one in places] == [0, 0, 1, 0, 0, 0]
    assert all(one.span.of(FIRST) == one.quote for one in places)


def test_a_last_name_means_him_whose_full_name_stands_in_the_article(workspace: Workspace) -> None:
    one, other = add(workspace, FIRST), add(workspace, SECOND)
    made = mark(workspace, one, "إمام علي رحمان", Kind.PERSON)
    workspace.records.add_alias(str(made.record), "رحمان")
    sought = workspace.spread.sought(SpreadFrom(record=made.record))
    short = [place for place in found(workspace, sought) if place.form is Form.SHORT]
    assert [(place.article, place.quote, place.ticked) for place in short] == [
        (one, "رحمان", True),
        (other, "رحمان", False),
    ]


def test_a_family_name_may_stand_first(workspace: Workspace) -> None:
    article = add(workspace, "وصل شي جين بينغ أمس. وقال شي إن العمل مستمر، ولا شيء غير ذلك.")
    add(workspace, "قال شي مرة أخرى.")
    record = workspace.records.create(Kind.PERSON, "شي جين بينغ")
    places = found(workspace, workspace.spread.sought(SpreadFrom(record=record)))
    assert [(one.article, *entry) for one, entry in zip(places, brief(places), strict=True)] == [
        (article, "شي جين بينغ", Form.NAME, FREE, True),
        (article, "شي", Form.SHORT, FREE, False),
    ]


def test_another_person_of_that_name_in_the_article_takes_the_proposal_away(workspace: Workspace) -> None:
    article = add(workspace, FIRST + "وحضر رستم رحمان.")
    mark(workspace, article, "رستم رحمان", Kind.PERSON)
    made = mark(workspace, article, "إمام علي رحمان", Kind.PERSON)
    workspace.records.add_alias(str(made.record), "رحمان")
    sought = workspace.spread.sought(SpreadFrom(record=made.record))
    short = [place for place in found(workspace, sought, [article]) if place.form is Form.SHORT]
    assert [(place.quote, place.state, place.ticked, place.other) for place in short] == [
        ("رحمان", OTHER, False, "رستم رحمان"),
        ("رحمان", OTHER, False, "رستم رحمان"),
    ]


def test_lam_lam_and_every_proclitic(workspace: Workspace) -> None:
    article = add(workspace, THIRD)
    made = mark(workspace, article, "الصين", Kind.COUNTRY)
    places = found(workspace, workspace.spread.sought(SpreadFrom(mark=made.id)), [article])
    assert [(one.quote, one.prefix, one.form) for one in places] == [
        ("الصين", 0, Form.NAME),
        ("لصين", 1, Form.PREFIXED),
        ("الصين", 0, Form.NAME),
        ("الصين", 2, Form.PREFIXED),
        ("الصين", 2, Form.PREFIXED),
        ("الصين", 0, Form.NAME),
    ]


def test_marks_are_made_where_marking_by_hand_makes_them(workspace: Workspace) -> None:
    article = add(workspace, THIRD)
    made = mark(workspace, article, "الصين", Kind.COUNTRY)
    for one in found(workspace, workspace.spread.sought(SpreadFrom(mark=made.id)), [article]):
        whole = Span(one.span.start - one.prefix, one.span.end)
        assert workspace.marks.snap(article, whole) == one.span


def test_a_country_within_anothers_name_is_not_proposed(workspace: Workspace) -> None:
    article = add(workspace, SECOND)
    record = workspace.records.create(Kind.COUNTRY, "السودان")
    places = found(workspace, workspace.spread.sought(SpreadFrom(record=record)), [article])
    assert brief(places) == [("السودان", Form.NAME, OTHER, False), ("السودان", Form.PREFIXED, FREE, True)]
    assert places[0].other == "جنوب السودان"


def test_a_figure_keeps_its_signs(workspace: Workspace) -> None:
    article = add(workspace, THIRD)
    made = mark(workspace, article, "20%", Kind.FIGURE)
    places = found(workspace, workspace.spread.sought(SpreadFrom(mark=made.id)), [article])
    assert [(one.quote, one.state, one.prefix) for one in places] == [("20%", MARKED, 0), ("20%", FREE, 1)]


def test_marks_of_other_records_of_the_kind(workspace: Workspace) -> None:
    article = add(workspace, FIRST)
    record = workspace.records.create(Kind.PERSON, "إمام علي رحمان")
    text = workspace.articles.text(article)
    workspace.marks.annotate(article, at(text, "الرئيس إمام علي"), Kind.PERSON, new_label="شخص آخر")
    workspace.marks.annotate(article, at(text, "إمَامَ عليّ رحمان"), Kind.MEETING)
    places = found(workspace, workspace.spread.sought(SpreadFrom(record=record)), [article])
    states = [(one.quote, one.state, one.ticked) for one in places if one.form is not Form.SHORT]
    assert states[:3] == [
        ("إمام علي رحمان", OTHER, False),
        ("إمام علي رحمان", FREE, True),
        ("إمَامَ عليّ رحمان", FREE, True),
    ]
    workspace.marks.annotate(article, at(text, "إمام علي رحمان", 1), Kind.PERSON, new_label="سمي آخر")
    places = found(workspace, workspace.spread.sought(SpreadFrom(record=record)), [article])
    states = [(one.quote, one.state, one.ticked) for one in places if one.form is not Form.SHORT]
    assert states[1] == ("إمام علي رحمان", TAKEN, False)
    assert not any(ticked for _quote, _state, ticked in states[:4])  # the namesake bears the very name now


def test_exact_letters_only(workspace: Workspace) -> None:
    article = add(workspace, FIRST)
    record = workspace.records.create(Kind.PERSON, "إمام علي رحمان")
    sought = workspace.spread.sought(SpreadFrom(record=record))
    assert brief(found(workspace, sought, [article], exact=True)) == [("إمام علي رحمان", Form.NAME, FREE, True)]


def test_words_become_a_new_record(workspace: Workspace) -> None:
    article = add(workspace, FIRST)
    place = (article, at(FIRST, "إمام علي رحمان"))
    start = SpreadFrom(words="إمام علي رحمان", kind=Kind.PERSON, place=place)
    sought = workspace.spread.sought(start)
    before = workspace.history.undo_name
    chosen = [one for one in found(workspace, sought) if one.ticked]
    assert workspace.spread.apply(sought, chosen) == 5
    (record,) = workspace.records.list(Kind.PERSON)
    assert (record.label, [alias.text for alias in record.aliases]) == ("إمام علي رحمان", ["إمام علي رحمن"])
    assert [one.record for one in workspace.marks.of(article)] == [record.id] * 5
    assert [claim.field for claim in record.claims if claim.value == "head_of_state"] == ["rank"]
    assert workspace.articles.get(article).state is ArticleState.IN_PROGRESS
    assert workspace.history.undo_name == "spread"
    workspace.history.undo()
    assert (workspace.history.undo_name, workspace.records.list(), workspace.marks.of(article)) == (before, [], [])


def test_all_in_one_step_and_back_in_one(workspace: Workspace, tmp_path) -> None:
    articles = [add(workspace, f"خبر {n}\n{FIRST}") for n in range(5)]
    made = mark(workspace, articles[0], "إمام علي رحمان", Kind.PERSON)
    workspace.export_jsonl(tmp_path / "before.jsonl")
    sought = workspace.spread.sought(SpreadFrom(mark=made.id))
    steps = workspace.history.count()
    seen: list[tuple[int, int]] = []
    places = list(workspace.spread.find(sought, progress=lambda done, total: seen.append((done, total))))
    assert seen[-1] == (5, 5)
    claims = workspace.records.get(str(made.record)).claims
    assert workspace.spread.apply(sought, [one for one in places if one.ticked]) == 24
    assert workspace.history.count() == steps + 1
    assert workspace.records.get(str(made.record)).claims == claims  # no thousand guesses
    assert [workspace.articles.get(one).state for one in articles[1:]] == [ArticleState.NEW] * 4
    assert workspace.check() == []
    workspace.export_jsonl(tmp_path / "after.jsonl")
    workspace.history.undo()
    workspace.export_jsonl(tmp_path / "undone.jsonl")
    assert (tmp_path / "undone.jsonl").read_bytes() == (tmp_path / "before.jsonl").read_bytes()
    workspace.history.redo()
    workspace.export_jsonl(tmp_path / "redone.jsonl")
    assert (tmp_path / "redone.jsonl").read_bytes() == (tmp_path / "after.jsonl").read_bytes()
    again = found(workspace, workspace.spread.sought(SpreadFrom(record=made.record)))
    assert {one.state for one in again if one.form is not Form.SHORT} == {MARKED}


def test_a_stop_leaves_nothing(workspace: Workspace) -> None:
    articles = [add(workspace, f"خبر {n}\n{FIRST}") for n in range(3)]
    record = workspace.records.create(Kind.PERSON, "إمام علي رحمان")
    sought = workspace.spread.sought(SpreadFrom(record=record))
    places = found(workspace, sought)
    before = workspace.history.count()
    asked: list[int] = []

    def stop_at_the_third() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        workspace.spread.apply(sought, places, cancelled=stop_at_the_third)
    assert [workspace.marks.of(one) for one in articles] == [[], [], []]
    assert (workspace.history.count(), workspace.records.get(record).aliases) == (before, ())
    with pytest.raises(Cancelled):
        list(workspace.spread.find(sought, cancelled=lambda: True))


def test_what_was_marked_meanwhile_is_passed_over(workspace: Workspace) -> None:
    article = add(workspace, FIRST)
    record = workspace.records.create(Kind.PERSON, "إمام علي رحمان")
    workspace.records.set_note(record, "يبقى بلا علامات")
    sought = workspace.spread.sought(SpreadFrom(record=record))
    places = [one for one in found(workspace, sought) if one.ticked]
    mark(workspace, article, "إمام علي رحمان", Kind.PERSON, record=record)
    assert workspace.spread.apply(sought, [*places, *places]) == len(places) - 1
    with pytest.raises(UserError, match="spread_nothing"):
        workspace.spread.apply(sought, places)
    workspace.articles.delete(article)
    with pytest.raises(UserError, match="article_unknown"):
        workspace.spread.apply(sought, places)


def test_a_mark_without_a_record_gets_the_new_one(workspace: Workspace) -> None:
    article = add(workspace, "قال سالم الوردي ذلك، ثم عاد سالم الوردي.")
    made = mark(workspace, article, "سالم الوردي", Kind.PERSON)
    workspace.marks.set_record(made.id, None)
    sought = workspace.spread.sought(SpreadFrom(mark=made.id))
    places = found(workspace, sought)
    assert [(one.state, one.ticked) for one in places] == [(FREE, True), (FREE, True)]
    assert workspace.spread.apply(sought, places) == 2
    (record,) = workspace.records.list()
    marks = workspace.marks.of(article)
    assert [one.record for one in marks] == [record.id] * 2
    assert marks[0].id == made.id
    workspace.history.undo()
    assert [one.record for one in workspace.marks.of(article)] == [None]


def test_bad_input_is_answered_clearly(workspace: Workspace) -> None:
    add(workspace, FIRST)
    nameless = workspace.records.create(Kind.PERSON, "—")
    with pytest.raises(UserError, match="spread_nameless"):
        workspace.spread.sought(SpreadFrom(record=nameless))
    with pytest.raises(UserError, match="spread_wordless"):
        workspace.spread.sought(SpreadFrom(words=" ، ", kind=Kind.PERSON))
    with pytest.raises(UserError, match="record_unknown"):
        workspace.spread.sought(SpreadFrom(record="0" * 16))
    with pytest.raises(UserError, match="kind_differs"):
        workspace.spread.sought(SpreadFrom(words="رحمان", record=nameless, kind=Kind.PLACE))
    sought = workspace.spread.sought(SpreadFrom(words="لايوجد أبداً", kind=Kind.EVENT))
    assert found(workspace, sought) == []
    with pytest.raises(UserError, match="spread_nothing"):
        workspace.spread.apply(sought, [])


def test_an_alias_that_is_anothers_name_is_found_and_not_proposed(workspace: Workspace) -> None:
    article = add(workspace, "قال سالم الوردي إن فاضل جوهر عاد، ثم سافر فاضل جوهر.")
    record = workspace.records.create(Kind.PERSON, "سالم الوردي")
    workspace.records.create(Kind.PERSON, "فاضل جوهر")
    workspace.records.add_alias(record, "فاضل جوهر")
    sought = workspace.spread.sought(SpreadFrom(record=record))
    assert sought.clashes == ((fold("فاضل جوهر"), "فاضل جوهر"),)
    places = found(workspace, sought, [article])
    assert brief(places) == [
        ("سالم الوردي", Form.NAME, FREE, True),
        ("فاضل جوهر", Form.NAME, OTHER, False),
        ("فاضل جوهر", Form.NAME, OTHER, False),
    ]
    assert places[1].other == "فاضل جوهر"


def test_what_words_are_likely_to_be(workspace: Workspace) -> None:
    workspace.records.create(Kind.ORGANISATION, "وزارة المياه")
    assert workspace.spread.kind_of("وزارة المياه") is Kind.ORGANISATION
    own = Kind("own_0123abcd")
    record = workspace.records.create(own, "سد النهر")
    workspace.records.add_alias(record, "السد")
    assert workspace.spread.kind_of("السد") is own
    assert workspace.spread.kind_of("طاجيكستان") is Kind.COUNTRY
    assert workspace.spread.kind_of("سالم") is Kind.PERSON


PREFIXES = ["", "و", "ف", "ب", "ك", "ل", "وب", "ول", "فل", "س"]
WRITTEN = ["سالم الوردي", "سَالِمُ الوردي", "سـالم الورديّ", "سالم\u00a0الوردي", "سالم الوردى", "سالم  الوردي"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.lists(
        st.tuples(st.sampled_from(PREFIXES), st.sampled_from(WRITTEN), st.sampled_from(["، ", " 😀 ", "\n", " ثم "]))
    )
)
def test_every_place_is_found_with_exact_offsets(workspace: Workspace, pieces: list[tuple[str, str, str]]) -> None:
    text, wanted = "خبر 😀 عن ", []
    for prefix, name, between in pieces:
        start = len(text) + len(prefix)
        wanted.append((Span(start, start + len(name)), len(prefix)))
        text += prefix + name + between
    article = add(workspace, text + "انتهى.")
    assert workspace.articles.text(article) == text + "انتهى."
    sought = workspace.spread.sought(SpreadFrom(words="سالم الوردي", kind=Kind.PERSON))
    places = found(workspace, sought, [article])
    assert [(one.span, one.prefix) for one in places] == wanted
    assert all(one.ticked and one.quote == one.span.of(text) for one in places)
    in_all = [one for one in found(workspace, sought) if one.article == article]
    assert in_all == places
