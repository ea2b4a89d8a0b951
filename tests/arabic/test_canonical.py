"""Canonical text: what goes, what stays, and that a second time changes nothing."""

import pytest
from hypothesis import given

from desktop_app.arabic.canonical import canonical

from .strategies import raw


@pytest.mark.parametrize(
    ("came", "kept"),
    [
        ("أ\r\nب\rج\u2028د\u2029ه\nو", "أ\nب\nج\nد\nه\nو"),
        ("\ufeffنص", "نص"),
        ("ن\ufeffص", "ن\ufeffص"),
        ("ن\0ص\ufdd0\ufdd1", "نص"),
        ("\r\0\n", "\n"),
        ("\ud83d", "\ufffd"),
        ("\ude00\ud83d", "\ufffd\ufffd"),
        ("\ud83d\ude00", "😀"),
        ("\ud83d\0\ude00", "😀"),
    ],
)
def test_changes_what_cannot_be_kept(came: str, kept: str) -> None:
    assert canonical(came) == kept


@pytest.mark.parametrize("sign", ["\u00a0", "\u200f", "\u200d", "\u200c", "\u0640", "ً", "ّ", "ﻻ", "ی", "\u0085", "\v"])
def test_leaves_the_authors_letters(sign: str) -> None:
    assert canonical(f"ا{sign}ب") == f"ا{sign}ب"


@given(raw)
def test_is_stable_and_storable(text: str) -> None:
    once = canonical(text)
    assert canonical(once) == once
    assert not set(once) & set("\0\r\u2028\u2029\ufdd0\ufdd1")
    assert once.encode("utf-8").decode("utf-8") == once
    assert not once.startswith("\ufeff")
