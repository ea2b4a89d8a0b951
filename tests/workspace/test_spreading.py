"""Mark all like this: what is found, and what of it is proposed."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import Form, SpreadFrom
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace
from tests.workspace.spread import FIRST, FREE, MARKED, OTHER, SECOND, TAKEN, THIRD, add, at, brief, found, mark


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
