import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.errors import UserError
from desktop_app.readers.detect import ENCODINGS, decode, encoding_name
from tests.readers.making import WORDS, sentences

UTF16 = ["utf-16le", "utf-16be"]
BOMS = {"utf-8": codecs.BOM_UTF8, "utf-16le": codecs.BOM_UTF16_LE, "utf-16be": codecs.BOM_UTF16_BE}


@given(sentences)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_arabic_prose_is_recognised_in_every_encoding(encoding: str, text: str) -> None:
    assert decode(text.encode(ENCODINGS[encoding]), "x.txt") == (text, encoding)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_line_of_six_words_is_enough(encoding: str) -> None:
    lines = [" ".join(WORDS[start : start + 6]) for start in range(len(WORDS) - 6)]
    assert [decode(line.encode(ENCODINGS[encoding]), "x")[1] for line in lines] == [encoding] * len(lines)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffd"), min_size=1))
@pytest.mark.parametrize("encoding", BOMS)
def test_with_a_mark_any_text_comes_back_without_the_mark(encoding: str, text: str) -> None:
    assert decode(BOMS[encoding] + text.encode(ENCODINGS[encoding]), "x.txt") == (text, encoding)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\ufffd"), min_size=1))
def test_utf8_without_a_mark_is_never_taken_for_anything_else(text: str) -> None:
    if text.encode().startswith((b"{\\rtf", b"GIF8", b"%PDF-", b"SQLite")):
        return
    assert decode(text.encode(), "x.txt") == (text, "utf-8")


@given(sentences)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_right_choice_is_obeyed(encoding: str, text: str) -> None:
    assert decode(text.encode(ENCODINGS[encoding]), "x.txt", chosen=encoding) == (text, encoding)


def test_a_choice_is_obeyed_though_another_encoding_would_be_found() -> None:
    text, encoding = decode("لقاء".encode("iso8859_6"), "x", chosen="windows-1256")
    assert encoding == "windows-1256"
    assert text != "لقاء"


def test_a_choice_that_cannot_be_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        decode("قال غدا".encode("cp1256"), "/a/x.txt", chosen="UTF8")
    assert (caught.value.code, caught.value.values) == ("encoding_wrong", {"path": "/a/x.txt", "encoding": "utf-8"})


def test_a_choice_that_nobody_knows_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(UserError) as caught:
        decode(b"x", "x.txt", chosen="klingon\0")
    assert caught.value.code == "encoding_unknown"
    assert "windows-1256" in str(caught.value.values["known"])


def test_the_mark_settles_the_order_of_bytes_in_a_chosen_utf16() -> None:
    assert decode(codecs.BOM_UTF16_BE + "لقاء".encode("utf_16_be"), "x", chosen="utf-16") == ("لقاء", "utf-16be")


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("UTF-8-SIG", "utf-8"),
        ("cp1256", "windows-1256"),
        ("Arabic", "iso-8859-6"),
        ("UTF-16", "utf-16le"),
        ("latin-1", None),
    ],
)
def test_names_of_encodings_in_use(name: str, stored: str | None) -> None:
    assert encoding_name(name) == stored


def test_one_damaged_letter_does_not_turn_utf8_into_another_encoding() -> None:
    data = bytearray((" ".join(WORDS)).encode())
    data[100] = 0xFF
    text, encoding = decode(bytes(data), "x.txt")
    assert encoding == "utf-8"
    assert text.count("\ufffd") in (1, 2)
    assert text.endswith(WORDS[-1])


@pytest.mark.parametrize("encoding", UTF16)
def test_a_text_cut_off_inside_its_last_letter_loses_that_letter_only(encoding: str) -> None:
    data = " ".join(WORDS).encode(ENCODINGS[encoding])[:-1]
    assert decode(data, "x.txt") == (" ".join(WORDS)[:-1] + "\ufffd", encoding)


def test_a_declaration_counts_where_nothing_speaks_against_it() -> None:
    assert decode("Привет".encode("cp1251"), "x", declared="windows-1251") == ("Привет", "cp1251")
    assert decode("لقاء".encode(), "x", declared="windows-1256") == ("لقاء", "utf-8")


def test_old_pages_that_call_arabic_latin_are_not_believed() -> None:
    text = " ".join(WORDS)
    assert decode(text.encode("cp1256"), "x", declared="iso-8859-1") == (text, "windows-1256")
    assert decode("Zürich, März".encode("cp1252"), "x", declared="iso-8859-1")[0] == "Zürich, März"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n" + bytes(range(256)) * 4,
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
        b"PK\x03\x04" + b"\x14\0\0\0\x08\0" * 40,
        bytes(range(256)) * 40,
        b"\0" * 4000,
        b"\xfe\xff" + b"\0\1" * 200,
    ],
    ids=["pdf", "png", "zip", "every byte", "zeros", "utf-16 of controls"],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match="file_binary"):
        decode(data, "x.txt")


@given(st.binary(min_size=300))
def test_any_bytes_are_read_or_refused_in_one_sentence(data: bytes) -> None:
    try:
        outcome = decode(data, "x.txt")[1]
    except UserError as error:
        outcome = error.code
    assert outcome in {*ENCODINGS, "file_binary"}
