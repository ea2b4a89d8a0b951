from pathlib import Path

import pytest

from desktop_app.readers import read_bytes, read_file
from desktop_app.readers.detect import ENCODINGS
from desktop_app.readers.txt import read
from tests.corpus import each_real_article

TRAP = "لقاء\u200f وزاريّ\nفي\u00a0موسكو 👩\u200d🚀 مــوعد\u0651\u064e می\u200cرود ﻻ «نعم» -3 1.5% ١٢\v\f\n\n"


def test_everything_a_text_holds_stays_in_its_place() -> None:
    assert read_bytes(TRAP.encode(), "x.txt").text == TRAP


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_in_every_form_gives_the_same_text(encoding: str) -> None:
    article = read_bytes(TRAP.encode(encoding), "x.txt")
    assert article.text == TRAP
    assert article.original == TRAP.encode(encoding)


def test_line_ends_become_one_kind() -> None:
    assert read_bytes("أول\r\nثان\rثالث\u2028رابع\n".encode(), "x.txt").text == "أول\nثان\nثالث\nرابع\n"


def test_the_name_of_the_encoding_is_kept() -> None:
    assert read("لقاء في موسكو".encode("cp1256"), "x", "cp1256").encoding == "windows-1256"


@each_real_article
def test_the_text_of_a_real_article_is_its_file(real_article: Path) -> None:
    data = real_article.read_bytes()
    article = read_file(real_article)
    assert article.text == data.decode("utf-8").replace("\r\n", "\n")
    assert (article.original, article.encoding, article.language) == (data, "utf-8", "ar")


@each_real_article
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_real_article_is_recognised_whole_and_cut(real_article: Path, encoding: str) -> None:
    text = "".join(
        letter for letter in real_article.read_text(encoding="utf-8") if letter.encode(ENCODINGS[encoding], "ignore")
    )
    for letters in (len(text), 300, 80):
        article = read_bytes(text[:letters].encode(ENCODINGS[encoding]), "x.txt")
        assert (article.text, article.encoding) == (text[:letters], encoding)
