"""Folding: what is equal, and the way back to the very letters."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold, folded
from desktop_app.arabic.fold_letters import USUAL, fold_letter, fold_letters
from desktop_app.model.spans import Span

from .strategies import LETTERS, MARKS, texts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("رَحْمَان", "رحمان"),
        ("أستانا", "استانا"),
        ("إعلان", "اعلان"),
        ("آسيا", "اسيا"),
        ("ٱلصين", "الصين"),
        ("مصطفى", "مصطفي"),
        ("أستانة", "استانه"),
        ("مؤتمر", "مءتمر"),
        ("رئيس", "رءيس"),
        ("كـــازاخستان", "كازاخستان"),
        ("کازاخستان", "كازاخستان"),
        ("قاسمی", "قاسمي"),
        ("ﻻ", "لا"),
        ("ﻵ", "لا"),
        ("ﷲ", "الله"),
        ("مي‌خواهم", "ميخواهم"),
        ("\u200fالصين\u200e", "الصين"),
        ("\u2067الصين\u2069", "الصين"),
        ("١٢٣", "123"),
        ("۱۲۳", "123"),
        ("شي\u00a0جين", "شي جين"),
        ("AFP", "afp"),
        ("Café", "cafe"),
        ("ﹰ", ""),
        ("´", "´"),
    ],
)
def test_spellings_that_find_each_other(one: str, other: str) -> None:
    assert fold(one) == fold(other) == other


@pytest.mark.parametrize("word", ["مؤتمر", "رئيس", "أُؤَكِّد", "شيآن", "إيران", "Zürich", "ۀ"])
def test_composed_and_decomposed_are_one(word: str) -> None:
    assert fold(unicodedata.normalize("NFD", word)) == fold(word)
    assert fold(unicodedata.normalize("NFC", word)) == fold(word)


def test_doubled_signs_in_either_order() -> None:
    assert fold("مح\u0651\u064eمد") == fold("مح\u064e\u0651مد") == "محمد"


def test_words_that_differ_stay_different() -> None:
    assert fold("الصين") != fold("صين")
    assert fold("عام") != fold("عالم")
    assert fold("پاريس") != fold("باريس")


def test_takes_away_all_that_dediac_ar_does() -> None:
    from camel_tools.utils.charsets import AR_DIAC_CHARSET  # walks all of Unicode at import, a second each time
    from camel_tools.utils.dediac import dediac_ar

    for sign in AR_DIAC_CHARSET:
        assert dediac_ar(sign) == fold(sign) == ""


@given(st.text(alphabet=st.sampled_from(LETTERS + MARKS[:4]), max_size=30))
def test_contains_camel_toolss_own_folding(text: str) -> None:
    from camel_tools.utils.dediac import dediac_ar
    from camel_tools.utils.normalize import normalize_alef_ar, normalize_alef_maksura_ar, normalize_teh_marbuta_ar

    camel = normalize_teh_marbuta_ar(normalize_alef_maksura_ar(normalize_alef_ar(dediac_ar(text))))
    assert fold(camel) == fold(text)


@given(texts)
def test_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_every_letter_is_idempotent_and_keeps_words_apart() -> None:
    for code in [*range(0x3000), *range(0xF900, 0x10000), *range(0x1D400, 0x1D800), *range(0x1EE00, 0x1EF00)]:
        letter = chr(code)
        assert fold(fold(letter)) == fold(letter)
        assert letter.isspace() == (fold(letter).isspace()), hex(code)


@given(texts)
def test_folded_text_is_fold(text: str) -> None:
    assert folded(text).text == fold(text)


@given(texts)
def test_each_letter_comes_from_the_letters_it_names(text: str) -> None:
    mapped = folded(text)
    last = 0
    for position in range(len(mapped.text)):
        back = mapped.span_back(Span(position, position + 1))
        assert mapped.text[position] in fold(back.of(text))
        assert last <= back.start
        assert back.end <= len(text)
        last = back.start


@given(texts, st.data())
def test_fold_of_the_span_back_is_the_span(text: str, data: st.DataObject) -> None:
    mapped = folded(text)
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(mapped.text)), st.integers(0, len(mapped.text)))))
    back = mapped.span_back(Span(start, end))
    wide = fold(back.of(text))
    if all(len(fold(letter)) < 2 for letter in text):
        assert wide == mapped.text[start:end]
    else:  # a letter of several is covered whole
        assert mapped.text[start:end] in wide


@given(texts)
def test_the_whole_leads_back_to_all_but_silent_ends(text: str) -> None:
    mapped = folded(text)
    back = mapped.span_back(Span(0, len(mapped.text)))
    assert fold(text[: back.start]) == ""
    assert fold(text[back.end :]).replace("ء", "") == ""


def test_vowel_signs_stay_on_their_letter() -> None:
    mapped = folded("قالَ رحمانٌ أمس")
    start = mapped.text.index("رحمان")
    assert mapped.span_back(Span(start, start + 5)).of(mapped.source) == "رحمانٌ"


def test_a_hamza_sign_leads_back_to_letter_and_sign() -> None:
    text = "شـو\u064e\u0654ون"
    mapped = folded(text)
    assert mapped.text == "شءون"
    assert mapped.span_back(Span(1, 2)).of(text) == "و\u064e\u0654"
    assert mapped.span_back(Span(2, 4)).of(text) == "ون"


def test_empty_spans_keep_their_place() -> None:
    mapped = folded("كـتاب")
    assert mapped.span_back(Span(1, 1)) == Span(2, 2)
    assert mapped.span_back(Span(4, 4)) == Span(5, 5)


@given(texts, st.data())
def test_forward_leads_to_the_letter_that_leads_back(text: str, data: st.DataObject) -> None:
    mapped = folded(text)
    if mapped.text:
        position = data.draw(st.integers(0, len(mapped.text) - 1))
        start = mapped.span_back(Span(position, position + 1)).start
        assert mapped.span_back(Span(mapped.forward(start), mapped.forward(start) + 1)).start == start


def test_a_letter_that_is_gone_stands_where_it_would() -> None:
    assert folded("كـتاب").forward(1) == 1
    assert [folded("كـتاب").forward(at) for at in (0, 2, 5)] == [0, 1, 4]


def test_the_letters_that_are_not_looked_up_fold_as_if_they_were() -> None:
    for letter in map(chr, range(0x3000)):
        assert fold_letters(letter) == fold_letter(letter)
    for letter, result in USUAL:
        assert fold_letter(letter) == result


@given(texts)
def test_a_text_folds_as_its_letters_do(text: str) -> None:
    assert fold_letters(text) == "".join(map(fold_letter, text))


def test_importing_is_light() -> None:
    import subprocess

    code = (
        "import sys, desktop_app.arabic.fold as f, desktop_app.arabic.tokens as t; "
        "f.fold('مُحمّد'); t.words('شي جين بينغ'); "
        "sys.exit('camel_tools.utils.charsets' in sys.modules or 'emoji' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(texts, st.data())
def test_many_spans_go_back_as_each_by_itself(text: str, data: st.DataObject) -> None:
    mapped = folded(text)
    edges = sorted(data.draw(st.sets(st.integers(0, len(mapped.text)), max_size=12)))
    starts, ends = edges[:-1:2], edges[1::2]
    back = [mapped.span_back(Span(start, end)) for start, end in zip(starts, ends, strict=True)]
    assert mapped.edges_back(starts, ends) == ([span.start for span in back], [span.end for span in back])
