"""Words, stems and prefixes."""

from itertools import pairwise

import pytest
from camel_tools.tokenizers.word import simple_word_tokenize
from hypothesis import given

from desktop_app.arabic.fold import fold
from desktop_app.arabic.tokens import PREFIXES, is_prefix, search_stem, search_stems, word_texts, words

from .strategies import texts


def of(text: str) -> list[str]:
    return [span.of(text) for span in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال الرئيس، «شي»: 20% (كوفيد-19).", ["قال", "الرئيس", "شي", "20", "كوفيد", "19"]),
        ("الصين-آسيا الوسطى", ["الصين", "آسيا", "الوسطى"]),
        ("كلـــمة ـ بـ رحمن", ["كلـــمة", "بـ", "رحمن"]),
        ("شي\u00a0جين\u00a0بينغ", ["شي", "جين", "بينغ"]),
        ("مرحبا😀صديق 👨‍👩‍👧", ["مرحبا", "صديق"]),
        ("تعليقً\u200fا", ["تعليقً\u200fا"]),
        ("AFP – 1.9 مليار", ["AFP", "1", "9", "مليار"]),
        ("", []),
        (" \n،.", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert of(text) == expected
    assert word_texts(text) == expected


@given(texts)
def test_words_are_camel_toolss_tokens_in_order(text: str) -> None:
    tokens = [t for t in simple_word_tokenize(text) if any(c.isalnum() and c != "\u0640" for c in t)]
    assert of(text) == tokens == word_texts(text)
    spans = words(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("الصين", "صين"), ("والصين", "صين"), ("للصين", "صين"), ("صين", "صين"), ("وكازاخستان", "ازاخستان"),
        ("كازاخستان", "ازاخستان"), ("بال", "0"), ("و", "0"), ("لل", "0"), ("2023", "2023"), ("", ""),
    ],
)  # fmt: skip
def test_stems(word: str, stem: str) -> None:
    assert search_stem(word) == stem


@given(texts)
def test_stems_of_a_text_are_the_stems_of_its_words(text: str) -> None:
    plain = fold(text)
    assert search_stems(plain) == [search_stem(word) for word in word_texts(plain)]


def test_a_prefix_never_hides_a_word_from_its_stem() -> None:
    for prefix in PREFIXES:
        for word in ("صين", "كازاخستان", "روسيا", "لقاء", "والد"):
            assert search_stem(prefix + word) == search_stem(word)


def test_prefixes_are_exactly_these() -> None:
    assert len(PREFIXES) == 30
    assert all(map(is_prefix, ["", "و", "فال", "وبال", "لل", "ولل", "كال", "س", "وس", "ال"]))
    assert not any(map(is_prefix, ["لال", "بو", "وو", "الو", "بب", "كل", "م", "للل", " ", "بل"]))
