"""Search: across spelling, behind proclitics, back to the author's own letters."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold
from desktop_app.model.query import Match, Words
from desktop_app.model.things import SearchHit
from desktop_app.store.searching.index import unindex_article
from tests.store.searching.library import all_found, library

_OUTER = ("", "و", "ف")
_INNER = ("", "ب", "ك", "ل", "س")


def search(connection: sqlite3.Connection, typed: str, *, exact: bool = False, limit: int = 50) -> list[SearchHit]:
    """Words in a row, a final "*" for any ending."""
    text = typed.strip().strip('"«»“”')
    words = Words(text.rstrip("*"), Match.EXACT if exact else Match.FOLDED, text.endswith("*"))
    return [hit for article in all_found(connection, words) for hit in article.hits][:limit]


def _quotes(words: str, *texts: str, exact: bool = False, limit: int = 50) -> list[str]:
    return [hit.quote for hit in search(library(*texts), words, exact=exact, limit=limit)]


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("الصين", "زار الصين والصين وبالصين", ["الصين", "الصين", "الصين"]),
        ("الصين", "سافر للصين وللصين", ["لصين", "لصين"]),
        ("صين", "الصين للصين وصين", ["صين", "صين", "صين"]),
        ("كازاخستان", "بين طاجيكستان وكازاخستان لكازاخستان", ["كازاخستان", "كازاخستان"]),
        ("إمام علي رحمان", "التقى امام على رحمان", ["امام على رحمان"]),
        ("طاجيكستان الصين", "بين طاجيكستان والصين", ["طاجيكستان والصين"]),
        ("مذكرة تفاهم", "وقعا مُذَكِّرة تفاهُم أمس", ["مُذَكِّرة تفاهُم"]),
        ("جمهوريه", "جمهورية طاجيكستان", ["جمهورية"]),
        ("تعاون*", "التعاون وتعاونهما والمتعاون", ["تعاون", "تعاونهما"]),
        ("التعاون", "التعـــاون", ["التعـــاون"]),
        ("دين", "البلدين", []),
        ("زير", "وزير", ["زير"]),
        ("بلا نتيجة", "كلام آخر", []),
        ("رئيس وزراء", "رئيس وزراء ورئيس وزراء", ["رئيس وزراء", "رئيس وزراء"]),
        ("2023", "عام ٢٠٢٣", ["٢٠٢٣"]),
        ("الصين", "«الصين»، الصين؛ الصين؟", ["الصين"] * 3),
        ("الصين", "#الصين_طاجيكستان", ["الصين"]),
        ("الصين طاجيكستان", "#الصين_طاجيكستان", ["الصين_طاجيكستان"]),
        ("كتاب", "کتاب و كِتاب", ["کتاب", "كِتاب"]),
        ("کتابی", "كتابي كتابى", ["كتابي", "كتابى"]),
        ("محمّد", "مح\u0651\u064eمد مح\u064e\u0651مد", ["مح\u0651\u064eمد", "مح\u064e\u0651مد"]),
        ("مسؤول", "مسءول مسؤول", ["مسءول", "مسؤول"]),
        ("لأجل", "ﻷجل", ["ﻷجل"]),
        ("التزام", "الالتزام وبالالتزام وللالتزام لالتزام", ["التزام"] * 4),
        ("إلغاء الرسوم", "بالإلغاء للرسوم", ["إلغاء للرسوم"]),
        ("خدمة إلكترونية", "الخدمة الإلكترونية", ["خدمة الإلكترونية"]),
        ("البن", "اللبن والبن للبن", ["البن", "لبن"]),
        ("شرب البن", "شرب اللبن", []),
    ],
)
def test_what_is_found(words: str, text: str, expected: list[str]) -> None:
    assert _quotes(words, text) == expected


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("الصين", "الصين والصين", ["الصين"]),
        ("أستانا", "استانا أستانا", ["أستانا"]),
        ("مذكره", "مذكرة", []),
    ],
)
def test_exact_turns_folding_and_prefixes_off(words: str, text: str, expected: list[str]) -> None:
    assert _quotes(words, text, exact=True) == expected


def test_nothing_to_search_for_finds_nothing() -> None:
    for words in ("", "  ", "«»", "*", '"'):
        assert _quotes(words, "نص فيه كلام") == []


def test_limit_counts_hits_in_order_of_import() -> None:
    connection = library("سلام سلام", "سلام")
    assert [hit.article for hit in search(connection, "سلام", exact=False, limit=2)] == ["a1", "a1"]
    assert [hit.article for hit in search(connection, "سلام", exact=False, limit=9)] == ["a1", "a1", "a2"]


def test_a_forgotten_article_is_not_found() -> None:
    connection = library("كلام نادر", "كلام آخر")
    unindex_article(connection, 1, "كلام نادر")
    connection.execute("DELETE FROM article WHERE number = 1")
    assert [hit.article for hit in search(connection, "كلام", exact=False, limit=9)] == ["a2"]


@pytest.mark.parametrize("words", ["ك*", "كل*", "كلا*", "كلام*"])
def test_a_short_beginning_finds_what_the_index_would(words: str) -> None:
    """The first articles are read without the index; no hit comes twice or is left out where that ends."""
    texts = [f"خبر {number} " + ("كلام وكلمة" if number % 3 else "شيء") for number in range(90)]
    hits = search(library(*texts), words, exact=False, limit=1000)
    expected = sum(text.count(words[:-1]) for text in texts)
    assert len({(hit.article, hit.span) for hit in hits}) == len(hits) == expected
    assert [int(hit.article[1:]) for hit in hits] == sorted(int(hit.article[1:]) for hit in hits)


def test_more_candidates_than_are_fetched_at_once() -> None:
    connection = library(*["كلام"] * 150)
    assert len(search(connection, "كلام", exact=False, limit=1000)) == 150


@given(
    word=st.text("ابتدرسعفقكلمنهوي", min_size=2, max_size=7),
    outer=st.sampled_from(_OUTER),
    inner=st.sampled_from(_INNER),
    article=st.booleans(),
)
def test_every_prefixed_form_is_found(word: str, outer: str, inner: str, article: bool) -> None:
    """A word is found behind each proclitic, also one that itself begins like a proclitic."""
    if article:
        form = outer + ("لل" if inner == "ل" else inner + "ال") + word
    else:
        form = outer + inner + word
    text = f"قبل {form} بعد"
    hits = search(library(text), word, exact=False, limit=9)
    assert any(hit.span.end == 4 + len(form) for hit in hits)
    assert all(text[hit.span.start : hit.span.end] == hit.quote for hit in hits)


@given(
    st.lists(st.text("ابلوفكسدن", min_size=1, max_size=4), min_size=1, max_size=3),
    st.text("ابلوفكسدن", min_size=1, max_size=4),
    st.sampled_from(["", "و", "ب", "ال", "لل"]),
    st.text("ابلدن", max_size=3),
)
def test_a_phrase_with_an_open_end_is_found(before: list[str], start: str, proclitic: str, ending: str) -> None:
    text = " ".join([*before, proclitic + start + ending])
    query = " ".join([*before, start]) + "*"
    assert any(hit.span.start == 0 for hit in search(library(text), query, exact=False, limit=50))


@given(st.text(max_size=80), st.text("ابتدرسعفقكلمنهوي", min_size=1, max_size=4))
def test_hits_stand_where_they_say(noise: str, word: str) -> None:
    text = f"{noise} {word} {noise}".replace("\0", "").encode("utf-8", "replace").decode()
    for hit in search(library(text), word, exact=False, limit=20):
        assert text[hit.span.start : hit.span.end] == hit.quote
        assert fold(word).removeprefix("ا") in fold(hit.quote)
