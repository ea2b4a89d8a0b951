"""Values of fields: guesses, conflicts, choices, and the pairs that follow from them."""

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import ClaimState, PairOrigin, Record
from desktop_app.workspace import Workspace


@pytest.fixture
def agreement(workspace: Workspace) -> str:
    return workspace.records.create(Kind.AGREEMENT, "مذكرة المياه")


def values(record: Record, field: str) -> list[tuple[str, str]]:
    return [(claim.value, claim.state) for claim in record.claims if claim.field == field]


def test_a_value_told_by_the_analyst_is_confirmed(workspace: Workspace, agreement: str) -> None:
    workspace.records.set_value(agreement, "signed", "2024-03-12")
    assert values(workspace.records.get(agreement), "signed") == [("2024-03-12", ClaimState.CONFIRMED)]


def test_the_analysts_own_earlier_word_gives_way(workspace: Workspace, agreement: str) -> None:
    workspace.records.set_value(agreement, "signed", "2024-03-12")
    workspace.records.set_value(agreement, "signed", "2024-03-13")
    record = workspace.records.get(agreement)
    assert record.shown("signed").value == "2024-03-13"  # type: ignore[union-attr]
    assert not record.conflicting("signed")


def test_what_two_texts_say_stays_as_a_conflict(workspace: Workspace, article: str, agreement: str) -> None:
    """Both values stay, the chosen one is marked, and the conflict is visible."""
    mark = workspace.marks.annotate(article, Span(0, 6), Kind.AGREEMENT, record=agreement)
    first = workspace.records.set_value(agreement, "signed", "2024-03-12", annotation=mark.id, words="12 مارس")
    second = workspace.records.set_value(agreement, "signed", "2024-03-13")
    record = workspace.records.get(agreement)
    assert record.conflicting("signed")
    assert record.shown("signed").id == second  # type: ignore[union-attr]
    workspace.records.choose(str(first), "الأقرب إلى الحدث")
    record = workspace.records.get(agreement)
    assert record.conflicting("signed")
    shown = record.shown("signed")
    assert shown is not None
    assert (shown.id, shown.reason) == (first, "الأقرب إلى الحدث")
    workspace.records.set_aside(str(second))
    assert not workspace.records.get(agreement).conflicting("signed")


def test_a_set_of_values_is_no_conflict(workspace: Workspace, agreement: str) -> None:
    for country in ("TJ", "CN"):
        workspace.records.set_value(agreement, "parties", country)
    record = workspace.records.get(agreement)
    assert {value for value, _ in values(record, "parties")} == {"TJ", "CN"}
    assert [link.pair for link in record.pairs] == ["CN-TJ"]


def test_an_empty_value_clears_the_field(workspace: Workspace, agreement: str) -> None:
    workspace.records.set_value(agreement, "signed", "2024")
    assert workspace.records.set_value(agreement, "signed", "") is None
    assert workspace.records.get(agreement).shown("signed") is None


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("signed", "غداً", "date_unreadable"),
        ("signed", "2024-13", "date_unreadable"),
        ("value", "كثير", "number_unreadable"),
        ("kind", "poem", "choice_unknown"),
        ("parties", "Tajikistan", "country_unknown"),
        ("currency", "دولار", "currency_unknown"),
        ("bodies", "0123456789abcdef", "record_unknown"),
        ("colour", "red", "field_unknown"),
    ],
)
def test_values_that_cannot_be_are_refused(
    workspace: Workspace, agreement: str, field: str, value: str, code: str
) -> None:
    with pytest.raises(UserError, match=code):
        workspace.records.set_value(agreement, field, value)
    assert workspace.records.get(agreement).claims == ()


def test_a_record_of_the_wrong_kind_is_refused(workspace: Workspace, agreement: str) -> None:
    person = workspace.records.create(Kind.PERSON, "فلان")
    with pytest.raises(UserError, match="kind_differs"):
        workspace.records.set_value(agreement, "bodies", person)


def test_the_bodies_countries_make_the_pair(workspace: Workspace, agreement: str) -> None:
    for name, country in (("وزارة المياه", "TJ"), ("هيئة الأنهار", "KZ")):
        body = workspace.records.create(Kind.ORGANISATION, name)
        workspace.records.set_value(body, "country", country)
        workspace.records.set_value(agreement, "bodies", body)
    assert [link.pair for link in workspace.records.get(agreement).pairs] == ["KZ-TJ"]


def test_rename_and_aliases(workspace: Workspace) -> None:
    person = workspace.records.create(Kind.PERSON, "إمام علي رحمان")
    workspace.records.add_alias(person, "امام علي رحمان")  # the same, folded
    workspace.records.add_alias(person, "رحمان")
    workspace.records.rename(person, label_en="Emomali Rahmon")
    record = workspace.records.get(person)
    assert [alias.text for alias in record.aliases] == ["رحمان"]
    assert record.label_en == "Emomali Rahmon"
    with pytest.raises(UserError, match="label_empty"):
        workspace.records.rename(person, label="  ")


def test_a_deleted_record_leaves_its_marks_and_comes_back_whole(workspace: Workspace, article: str) -> None:
    mark = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    before = workspace.records.get(str(mark.record))
    workspace.records.delete(before.id)
    assert workspace.marks.get(mark.id).record is None
    assert workspace.check() == []
    workspace.history.undo()
    assert workspace.records.get(before.id) == before
    assert workspace.marks.get(mark.id).record == before.id


def test_mentions_lead_to_paragraphs(workspace: Workspace, article: str) -> None:
    text = workspace.articles.text(article)
    start = text.index("طاجيكستان")
    mark = workspace.marks.annotate(article, Span(start, start + 9), Kind.COUNTRY)
    mentions = workspace.records.mentions(str(mark.record))
    assert [(one.annotation.id, one.paragraph) for one in mentions] == [(mark.id, 3)]


def test_a_mention_names_the_agency_where_there_is_no_outlet(workspace: Workspace, article: str) -> None:
    mark = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    workspace.articles.set_details(article, outlet="", agency="وكالة الجبل")
    assert workspace.records.mentions(str(mark.record))[0].outlet == "وكالة الجبل"
    workspace.articles.set_details(article, outlet="جريدة")
    assert workspace.records.mentions(str(mark.record))[0].outlet == "جريدة"


def test_a_status_has_its_history(workspace: Workspace, agreement: str) -> None:
    """Proposed in 2019 and signed in 2023 is a ladder and no conflict; two words on one date are one."""
    workspace.records.set_value(agreement, "status", "signed", as_of="2023-05-18")
    workspace.records.set_value(agreement, "status", "proposed", as_of="2019")
    record = workspace.records.get(agreement)
    assert len(record.live_claims("status")) == 2
    assert not record.conflicting("status")
    assert record.shown("status").value == "signed"  # type: ignore[union-attr]


def test_confirming_all_agrees_to_the_pairs_too(workspace: Workspace, article: str) -> None:
    workspace.articles.set_pairs(article, ["CN-TJ"])
    mark = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    assert [link.origin for link in workspace.records.get(str(mark.record)).pairs] == [PairOrigin.GUESSED]
    workspace.records.confirm_all(str(mark.record))
    assert [link.origin for link in workspace.records.get(str(mark.record)).pairs] == [PairOrigin.CONFIRMED]


@pytest.mark.parametrize("work", ["english", "pairs"])
def test_a_record_that_was_worked_on_stays_without_its_mark(workspace: Workspace, article: str, work: str) -> None:
    mark = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
    if work == "english":
        workspace.records.rename(str(mark.record), label_en="Dushanbe")
    else:
        workspace.records.set_pairs(str(mark.record), ["CN-TJ"])
    workspace.marks.delete([mark.id])
    assert [record.id for record in workspace.records.list()] == [mark.record]


def test_an_earlier_name_is_still_known(workspace: Workspace) -> None:
    person = workspace.records.create(Kind.PERSON, "إمام علي رحمان")
    workspace.records.rename(person, label="رحمان")
    assert [alias.text for alias in workspace.records.get(person).aliases] == ["إمام علي رحمان"]
    workspace.records.rename(person, label="إمام علي رحمان")
    workspace.records.rename(person, label="رحمان")
    assert [alias.text for alias in workspace.records.get(person).aliases].count("إمام علي رحمان") == 1


def test_a_name_that_another_mark_has_behind_a_prefix_stays_known(workspace: Workspace) -> None:
    """The mark in للصين begins at its second ل, and its name is الصين."""
    text = "قالت جمهورية إنها شكرت للصين، وزارت الصين أمس."
    article = str(workspace.articles.add_text(text).article)
    country = workspace.records.create(Kind.COUNTRY, "جمهورية الصين الشعبية")
    behind = workspace.marks.annotate(
        article, Span(text.index("للصين"), text.index("للصين") + 5), Kind.COUNTRY, record=country
    )
    plain = workspace.marks.annotate(
        article, Span(text.index("الصين"), text.index("الصين") + 5), Kind.COUNTRY, record=country
    )
    assert [behind.quote, plain.quote] == ["لصين", "الصين"]
    workspace.marks.delete([plain.id])
    assert [alias.text for alias in workspace.records.get(country).aliases] == ["الصين"]
    workspace.marks.delete([behind.id])
    assert workspace.records.get(country).aliases == ()


def test_a_value_read_from_a_mark_that_is_gone(workspace: Workspace, article: str) -> None:
    place = workspace.records.create(Kind.PLACE, "دوشنبه")
    with pytest.raises(UserError, match="annotation_unknown"):
        workspace.records.set_value(place, "country", "TJ", annotation="0123456789abcdef")
    assert workspace.records.get(place).claims == ()


def test_a_dated_field_has_its_history(workspace: Workspace, agreement: str) -> None:
    for status, day in (("proposed", ""), ("in_force", "2024-05"), ("signed", "2023-03-12")):
        workspace.records.set_value(agreement, "status", status, as_of=day)
    history = workspace.records.history(agreement, "status")
    assert [(claim.value, claim.as_of) for claim in history] == [
        ("proposed", ""), ("signed", "2023-03-12"), ("in_force", "2024-05"),
    ]  # fmt: skip
    assert workspace.records.get(agreement).shown("status") == history[-1]


def test_a_value_that_was_laid_aside_can_stand_again(workspace: Workspace, agreement: str) -> None:
    first = str(workspace.records.set_value(agreement, "signed", "2024-03-12"))
    workspace.records.set_value(agreement, "signed", "2024-03-13")
    assert not workspace.records.get(agreement).conflicting("signed")
    workspace.records.bring_back(first)
    assert workspace.records.get(agreement).conflicting("signed")
    steps = workspace.history.count()
    workspace.records.bring_back(first)
    assert workspace.history.count() == steps


def test_a_spelling_is_written_otherwise(workspace: Workspace) -> None:
    person = workspace.records.create(Kind.PERSON, "إمام علي رحمان")
    workspace.records.add_alias(person, "رحمن")
    (alias,) = workspace.records.get(person).aliases
    workspace.records.rename_alias(alias.id, "رحمون")
    assert [one.text for one in workspace.records.get(person).aliases] == ["رحمون"]
    assert [record.id for record in workspace.records.called("رحمون", Kind.PERSON)] == [person]
    assert workspace.records.called("رحمون", Kind.PLACE) == []


def test_what_two_say_otherwise_is_known_before_they_are_merged(workspace: Workspace, agreement: str) -> None:
    other = workspace.records.create(Kind.AGREEMENT, "مذكرة أخرى")
    for record, day in ((agreement, "2024-03"), (other, "2024-04")):
        workspace.records.set_value(record, "signed", day)
        workspace.records.set_value(record, "kind", "memorandum")
    assert workspace.records.differing(agreement, other) == ["signed"]


def _shown(workspace: Workspace, agreement: str) -> tuple[str, str]:
    claim = workspace.records.get(agreement).shown("status")
    assert claim is not None
    return claim.value, claim.as_of


def test_what_is_known_without_a_date_is_further_on_than_an_early_date(workspace: Workspace, agreement: str) -> None:
    workspace.records.set_value(agreement, "status", "signed")
    workspace.records.set_value(agreement, "status", "proposed", as_of="2019")
    assert _shown(workspace, agreement) == ("signed", "")
    workspace.records.set_value(agreement, "status", "in_force", as_of="2024")
    assert _shown(workspace, agreement) == ("in_force", "2024")


def test_the_last_word_on_a_status_is_shown(workspace: Workspace, agreement: str) -> None:
    workspace.records.set_value(agreement, "status", "in_force", as_of="2024")
    workspace.records.set_value(agreement, "status", "signed")
    assert _shown(workspace, agreement) == ("signed", "")
    workspace.records.set_value(agreement, "status", "proposed", as_of="2019")
    assert _shown(workspace, agreement) == ("signed", "")
    workspace.records.set_value(agreement, "status", "suspended", as_of="2025")
    assert _shown(workspace, agreement) == ("suspended", "2025")


def test_records_are_searched_by_every_name_and_listed_by_the_alphabet(workspace: Workspace) -> None:
    records = workspace.records
    ids = {name: records.create(Kind.PERSON, name) for name in ("الوليد", "باسم", "سالم الوردي")}
    records.rename(ids["باسم"], label_en="Basim Karim")
    records.add_alias(ids["الوليد"], "أبو خالد")
    assert [one.record for one in records.search(Kind.PERSON, "")] == [ids["باسم"], ids["سالم الوردي"], ids["الوليد"]]
    assert [one.record for one in records.search(Kind.PERSON, "", 1)] == [ids["باسم"]]
    for typed, name in (("karim", "باسم"), ("خالد", "الوليد"), ("الورد", "سالم الوردي")):
        assert [one.record for one in records.search(Kind.PERSON, typed)] == [ids[name]]
    assert records.search(Kind.PLACE, "") == []
