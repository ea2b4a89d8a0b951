"""Words and sentences around a position."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.edges import (
    is_silent_edge,
    next_word_edge,
    previous_word_edge,
    sentence_at,
    sentence_stops,
    word_around,
    word_at,
)
from desktop_app.arabic.tokens import words
from desktop_app.model.spans import Span

from .strategies import LETTERS, SPACES, texts


@pytest.mark.parametrize(
    ("text", "position", "word"),
    [
        ("قال «رحمن»، أمس", 6, "رحمن"),
        ("قال «رحمن»، أمس", 5, "رحمن"),
        ("قال «رحمن»، أمس", 9, "رحمن"),
        ("قال «رحمن»، أمس", 10, ""),
        ("قال شي", 3, "قال"),
        ("قال شي", 4, "شي"),
        ("ترحيباً حاراً", 2, "ترحيباً"),
        ("كـــلمة", 1, "كـــلمة"),
        ("\u200fالصين\u200f", 0, "الصين"),
        ("❤️شي", 2, "شي"),
        ("شي\u00a0جين", 1, "شي"),
        ("بلغ 1.9 مليار", 6, "1.9"),
        ("بلغ 1,900.", 9, "1,900"),
        ("", 0, ""),
        ("ـ ـ", 0, ""),
        ("ابج", 3, "ابج"),
    ],
)
def test_word_at(text: str, position: int, word: str) -> None:
    assert word_at(text, position).of(text) == word


def test_walks_by_word_ends_and_starts() -> None:
    text = "  قال شي، «نعم»😀.\nثم"
    ends = [0]
    while ends[-1] < len(text):
        ends.append(next_word_edge(text, ends[-1]))
    starts = [len(text)]
    while starts[-1] > 0:
        starts.append(previous_word_edge(text, starts[-1]))
    assert [text[:end].split()[-1] for end in ends[1:]] == ["قال", "شي", "«نعم", "ثم"]
    assert [text[start:].split()[0] for start in starts[1:-1]] == ["ثم", "نعم»😀.", "شي،", "قال"]
    assert starts[-1] == 0


@given(texts, st.integers(0, 60))
def test_edges_always_move_and_stay_inside(text: str, position: int) -> None:
    position = min(position, len(text))
    ahead, back = next_word_edge(text, position), previous_word_edge(text, position)
    assert position < ahead <= len(text) or position == ahead == len(text)
    assert 0 <= back < position or position == back == 0


@given(st.text(alphabet=st.sampled_from(LETTERS + SPACES + "،.؟«»-"), max_size=50))
def test_agrees_with_the_tokenizer_on_plain_words(text: str) -> None:
    for word in words(text):
        assert all(word_around(text, at) == word for at in range(word.start, word.end))


@given(texts, st.integers(0, 60))
def test_a_word_touches_its_position(text: str, position: int) -> None:
    word = word_at(text, position)
    between = text[position : word.start] + text[word.end : position] if len(word) else ""
    assert all(is_silent_edge(letter) for letter in between)
    assert not any(letter.isspace() for letter in word.of(text))


@pytest.mark.parametrize(
    ("text", "position", "sentence"),
    [
        ("قال شي. ثم ذهب.", 2, "قال شي."),
        ("قال شي. ثم ذهب.", 9, "ثم ذهب."),
        ("قال شي. ثم ذهب.", 15, "ثم ذهب."),
        ("بلغ 1.9 مليار. نعم", 2, "بلغ 1.9 مليار."),
        ("هل ذهب؟ نعم!", 1, "هل ذهب؟"),
        ("قال: «نعم.» ثم", 1, "قال: «نعم.»"),
        ("أول\nثان", 5, "ثان"),
        ("أول\n\nثان", 4, ""),
        ("بلا نقطة ", 9, "بلا نقطة"),
        ("", 0, ""),
    ],
)
def test_sentence_at(text: str, position: int, sentence: str) -> None:
    assert sentence_at(text, position).of(text) == sentence


@given(texts, st.integers(0, 60))
def test_a_sentence_never_crosses_lines(text: str, position: int) -> None:
    sentence = sentence_at(text, min(position, len(text)))
    assert "\n" not in sentence.of(text)
    assert sentence.of(text) == sentence.of(text).strip()


def test_an_empty_span_where_there_is_no_word() -> None:
    assert word_around("ا ب", 1) == Span(1, 1)
    assert word_around("ا", 7) == Span(7, 7)


def test_a_full_stop_without_a_space_behind_it_ends_a_sentence_but_not_a_title() -> None:
    text = "وصل الوفد.وقال د.سامي إنه «سعيد».ثم غادر 3.5 إلى العربية.نت"
    assert [text[: stop.start].split()[-1] for stop in sentence_stops(text)] == ["الوفد", "«سعيد»"]


def test_the_letters_of_a_title_end_no_sentence() -> None:
    text = "د. سامي قال. وأضاف أ. د. علي (د. سعد): عاد."
    assert [text[: stop.start].split()[-1] for stop in sentence_stops(text)] == ["قال", "عاد"]
