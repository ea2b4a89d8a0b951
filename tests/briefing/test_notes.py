import dataclasses

import pytest

from desktop_app.briefing.content import plain, text
from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes, shortened
from desktop_app.model.briefing import Length, Link
from desktop_app.model.kinds import Kind
from tests.briefing.dossiers import Builder, options


def _notes(language="ar", **changes):
    """Four sources; marks 1 and 2 in the first, 3, 4 and 5 in the others, one each."""
    build = Builder()
    articles = [build.article(f"خبر {n}", f"صحيفة {n}", f"2025-0{n}-1{n}") for n in (1, 2, 3, 4)]
    record = build.record(Kind.PERSON, "شخص")
    for article, paragraph in zip([0, 0, 1, 2, 3], [2, 7, 1, 1, 3], strict=True):
        build.mark(record, articles[article], f"كلمات {article} {paragraph}", paragraph)
    notes = Notes(Material(build.dossier(), options(language, **changes)))
    return notes, [f"b{n:015x}" for n in range(1, 6)]


def _said(notes):
    return [plain(note.content).replace("\u00a0", " ") for note in notes.all]


def test_a_note_names_outlet_headline_date_paragraph_and_words():
    notes, marks = _notes()
    notes.marks(marks[:1])
    assert _said(notes) == ["صحيفة 1، «خبر 1»، 11 يناير 2025، الفقرة 2: «كلمات 0 2». الموضع"]
    notes, marks = _notes("en")
    notes.marks(marks[:1])
    assert _said(notes) == ["صحيفة 1, «خبر 1», 11 January 2025, ¶ 2: «كلمات 0 2». Show"]


def test_the_same_article_is_not_named_again_and_words_are_quoted_once():
    notes, marks = _notes()
    for mark in (marks[0], marks[1], marks[2], marks[0]):
        notes.marks([mark])
    assert _said(notes)[1:] == [
        "المقال نفسه، الفقرة 7: «كلمات 0 7». الموضع",
        "صحيفة 2، «خبر 2»، 12 فبراير 2025، الفقرة 1: «كلمات 1 1». الموضع",
        "صحيفة 1، 11 يناير 2025 (المصدر 1)، الفقرة 2. الموضع",
    ]


def test_up_to_three_sources_get_a_note_each():
    notes, marks = _notes()
    assert [mark.note for mark in notes.marks(marks[1:4])] == [1, 2, 3]


def test_more_sources_share_one_note_that_lists_every_place():
    notes, marks = _notes()
    (mark,) = notes.marks(marks)
    (said,) = _said(notes)
    assert said.startswith("خمسة شواهد في أربعة مقالات، أولها: صحيفة 1، «خبر 1»")
    assert said.endswith("والباقي: المصدر 1، الفقرة 7؛ المصدر 2، الفقرة 1؛ المصدر 3، الفقرة 1؛ المصدر 4، الفقرة 3.")
    note = notes.all[mark.note - 1]
    assert [citation.annotation for citation in note.citations] == marks
    assert {piece.annotation for piece in note.content if isinstance(piece, Link)} == set(marks)
    assert [(count.what, count.value) for count in note.counts] == [("evidence", 5), ("articles", 4)]


def test_two_places_of_one_article_share_a_note():
    notes, marks = _notes()
    notes.marks(marks[:2])
    assert _said(notes)[0].startswith("شاهدان في مقال واحد، أولهما: ")
    assert _said(notes)[0].endswith("والثاني: الفقرة 7.")


def test_a_copy_for_circulation_has_no_links():
    notes, marks = _notes(circulation=True)
    notes.marks(marks, together=True)
    assert not any(isinstance(piece, Link) for note in notes.all for piece in note.content)
    assert "الموضع" not in _said(notes)[0]


def test_a_remark_stands_in_the_last_note():
    notes, marks = _notes()
    notes.marks(marks[:3], remark=text("مصدر واحد."))
    assert ["مصدر واحد" in said for said in _said(notes)] == [False, True]


def test_a_mark_that_is_not_there_calls_no_note():
    notes, _ = _notes()
    assert notes.marks(["gone"]) == () and notes.all == ()


@pytest.mark.parametrize(
    ("words", "limit", "short"),
    [("أ ب", 9, "أ ب"), ("كلمة أخرى", 6, "كلمة …"), ("x" * 20, 5, "xxxxx …"), ("سطر\nثان", 40, "سطر ثان")],
)
def test_long_words_are_cut_at_a_word(words, limit, short):
    assert shortened(words, limit) == short


def test_a_reprint_shares_the_note_of_the_text_it_prints():
    build = Builder()
    articles = [build.article("خبر", "وكالة", "2025-01-01"), build.article("خبر", "صحيفة", "2025-01-02", "وكالة")]
    build.reprint(articles[1], articles[0])
    record = build.record(Kind.PERSON, "شخص")
    marks = [build.mark(record, article, "كلمات", 1) for article in articles]
    notes = Notes(Material(build.dossier(), options()))
    assert len(notes.marks(marks)) == 1
    assert _said(notes)[0].startswith("شاهدان في مقالين، أولهما: وكالة، «خبر»")


def test_words_that_stand_above_are_not_quoted_again_below():
    """A page of statements stood on its sheet twice, once above and once below the line."""
    notes, marks = _notes()
    notes.marks(marks[:1], above=text("«كلمات 0 2»"))
    notes.marks(marks[1:2], above=text("غير ذلك"))
    assert _said(notes) == [
        "صحيفة 1، «خبر 1»، 11 يناير 2025، الفقرة 2. الموضع", "المقال نفسه، الفقرة 7: «كلمات 0 7». الموضع",
    ]  # fmt: skip


def test_a_note_quotes_the_words_as_they_can_be_read():
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    record = build.record(Kind.EVENT, "الحزام والطريق")
    mark = build.mark(record, article, "لحزام والطريق", 1)
    build.evidence[0] = dataclasses.replace(build.evidence[0], shown="الحزام والطريق")
    notes = Notes(Material(build.dossier(), options()))
    notes.marks([mark])
    assert "«الحزام والطريق»" in plain(notes.all[0].content)


@pytest.mark.parametrize(("language", "apart"), [("ar", True), ("en", False)])
def test_the_day_after_a_latin_outlet_is_kept_apart_from_it_in_arabic(language, apart):
    build = Builder()
    articles = [build.article("خبر", "Reuters", "2025-06-16"), build.article("خبر آخر", "صحيفة", "2025-06-17")]
    record = build.record(Kind.PERSON, "شخص")
    for article in (0, 1, 0):
        build.mark(record, articles[article], f"كلمات {article}", 1)
    notes = Notes(Material(build.dossier(), options(language)))
    for mark in (1, 2, 3):
        notes.marks([f"b{mark:015x}"])
    again = _said(notes)[2]
    assert ("Reuters\u200f" in again) is apart
    assert "\u200f" not in _said(notes)[1]


def test_the_link_does_not_part_from_the_last_word_of_its_note():
    notes, marks = _notes()
    notes.marks(marks[2:3])
    assert plain(notes.all[0].content).endswith(".\u00a0الموضع")


@pytest.mark.parametrize("length", list(Length))
def test_an_english_note_begins_with_a_capital(length):
    """ "outlet not named, 1 January 2025"."""
    build = Builder()
    article = build.article("خبر", "", "2025-01-01")
    build.mark(build.record(Kind.AGREEMENT, "اتفاق", "Pact", status="signed", signed="2025-01-01"), article, "اتفاق", 1)
    made = make_briefing(build.dossier(), options("en", length=length))
    assert all(plain(note.content)[0].isupper() for note in made.notes)
    assert any(plain(note.content).startswith("Outlet not named") for note in made.notes)
