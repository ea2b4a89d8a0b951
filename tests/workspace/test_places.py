"""What is a place of a name and what only looks like one."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import Form, OccurrenceState, Sought, SoughtName
from desktop_app.model.spans import Span
from desktop_app.workspace.places import ArticleText, Places

NOBODY: list[tuple[str, str, str]] = []


def places_of(text, name, kind=Kind.PERSON, others=NOBODY, known=lambda _name: False, exact=False, place=None):
    sought = Sought(kind, "r", name, (SoughtName(name),), place)
    return Places(sought, others, known, "", exact).find(ArticleText("a", 1, "2025", text), ())


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("بين البلدين", "ين", Kind.PERSON),  # a word of the language
        ("زار بكين", "كين", Kind.PERSON),
        ("قال عبد الرحمان", "رحمان", Kind.PERSON),
        ("وليد هنا", "ليد", Kind.PERSON),
        ("رحمانوف هنا", "رحمان", Kind.PERSON),
        ("بلغ 200 أو 20 ألفاً", "20%", Kind.FIGURE),
        ("بلغ 15 مليار", "1.5 مليار", Kind.FIGURE),
        ("سالم\nالوردي", "سالم الوردي", Kind.PERSON),  # two paragraphs
    ],
)
def test_what_only_looks_like_the_name(text, name, kind):
    assert places_of(text, name, kind) == []


@pytest.mark.parametrize(
    ("text", "name", "kind", "quote", "prefix"),
    [
        ("تطوير الزراعة", "زراعة", Kind.SECTOR, "الزراعة", 0),
        ("وزارة للزراعة", "زراعة", Kind.SECTOR, "لزراعة", 1),
        ("وبالزراعة أيضاً", "زراعة", Kind.SECTOR, "الزراعة", 2),
        ("قال «سالم» ذلك", "سالم", Kind.PERSON, "سالم", 0),
        ("زادت بـ20%.", "20%", Kind.FIGURE, "20%", 2),
        ("😀 وسالمٌ جاء", "سالم", Kind.PERSON, "سالمٌ", 1),
        ("شركة WTO للنقل", "wto", Kind.ORGANISATION, "WTO", 0),
    ],
)
def test_what_is_the_name(text, name, kind, quote, prefix):
    (found,) = places_of(text, name, kind)
    assert (found.quote, found.prefix) == (quote, prefix)
    assert found.span.of(text) == quote


def test_a_known_name_that_begins_with_a_letter_of_prefix_is_itself():
    assert places_of("قال فهد ذلك", "هد", known=lambda name: name == "فهد") == []
    assert len(places_of("قال فسالم ذلك", "سالم")) == 1


def test_the_longest_name_takes_the_place():
    names = (SoughtName("سالم"), SoughtName("سالم الوردي"), SoughtName("سالم الورد", Form.SIMILAR))
    sought = Sought(Kind.PERSON, None, "سالم", names)
    found = Places(sought, NOBODY, lambda _name: False, "", False).find(
        ArticleText("a", 1, "", "جاء سالم الوردي ثم سالم"), ()
    )
    assert [one.quote for one in found] == ["سالم الوردي", "سالم"]


def test_a_part_of_anothers_name_is_said_to_be():
    others = [("x", "وزارة المياه والري", "وزاره المياه والري"), ("y", "غيرها", "غيرها")]
    found = places_of("وزارة المياه والري ثم وزارة المياه", "وزارة المياه", Kind.ORGANISATION, others)
    assert [(one.state, one.other, one.ticked) for one in found] == [
        (OccurrenceState.OTHER, "وزارة المياه والري", False),
        (OccurrenceState.FREE, "", True),
    ]


def test_the_words_that_were_selected_are_there_whatever_they_are():
    (found,) = places_of("بين البلدين", "ين", place=("a", Span(1, 3)))
    assert (found.span, found.prefix, found.ticked) == (Span(1, 3), 1, True)
    assert places_of("بين البلدين", "ين", place=("b", Span(1, 3))) == []


def test_exact_letters_are_no_part_of_a_word():
    text = "سالم وسالم سَالم"
    assert [one.span.start for one in places_of(text, "سالم", exact=True)] == [0]


@pytest.mark.parametrize("text", ["بين وزارة الزراعة والبنك", "قال وزير الزراعة ذلك", "ووزارة زراعة البلد"])
def test_the_field_of_a_ministry_is_shown_and_not_proposed(text):
    (found,) = places_of(text, "زراعة", Kind.SECTOR)
    assert found.state is OccurrenceState.OTHER and not found.ticked and found.free
    assert found.other.startswith("وز") and found.other.endswith(found.quote)


def test_of_what_is_no_field_a_ministry_says_nothing():
    (found,) = places_of("وزارة سالم هنا", "سالم")
    assert found.ticked
