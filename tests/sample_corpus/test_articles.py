"""The files of the articles: encodings, the traps, the reprint, and that no sentence is anybody else's."""

import hashlib
import re
import unicodedata
from pathlib import Path

import pytest

from desktop_app.readers.detect import decode
from desktop_app.settings.paths import sample_corpus
from tests.sample_corpus.corpus import REPRINT, TRAPS, WIRE, Line, of_type, raw, text, texts

TRAP_SIGNS = {
    "tatweel": r"\u0640{2}",
    "shadda then fatha": "\u0651\u064e",
    "fatha then shadda": "\u064e\u0651",
    "space before the comma": r" ،",
    "isolated waw": r" و ",
    "emoji outside the BMP": "😀",
    "a flag made of two letters outside the BMP": "🇹🇯",
    "an old letter outside the BMP": "[\U00010f30-\U00010f45]",
    "right-to-left mark": "\u200f",
    "left-to-right mark": "\u200e",
    "isolate": "\u2068.+\u2069",
    "no-break space": "\u00a0",
    "zero width non-joiner": "\u200c",
    "zero width joiner": "\u200d",
    "lam-alef as one letter": "\ufefb",
    "lam-alef with hamza as one letter": "\ufef7",
    "Persian ya": "ی",
    "Persian kaf": "ک",
    "Arabic-Indic digits": "[٠-٩]{4}",
    "Latin name": r"[A-Z][a-z]+ [A-Z][a-z]+",
    "web address": r"https://\S+\?id=\d+&",
    "e-mail": r"\w+@[\w.-]+",
    "phone number": r"\+\d{3} \(\d\d\) \d{3}-\d\d-\d\d",
    "round brackets": r"\(.+\)",
    "square brackets": r"\[.+\]",
    "guillemets": "«.+»",
    "percent": r"\d%",
    "Arabic percent": r"\d٪",
    "minus": r" -3 ",
    "CRLF": "\r\n",
    "line separator": "\u2028",
    "paragraph that begins in Latin": r"\nAFP –",
    "paragraph that begins with a digit": r"\n\d",
    "paragraph that begins with a guillemet": r"\n«",
    "paragraph that begins with a quotation mark": r'\n"',
}


@pytest.mark.parametrize("sign", TRAP_SIGNS)
def test_trap_article_really_holds_the_trap(sign: str) -> None:
    assert re.search(TRAP_SIGNS[sign], raw(TRAPS)), sign


def test_trap_text_is_canonical_in_the_end() -> None:
    assert not set(text(TRAPS)) & {"\r", "\u2028"}
    assert "\u00a0" in text(TRAPS) and "\u200f" in text(TRAPS)


@pytest.mark.parametrize("article", of_type("article"), ids=lambda article: article["file_name"])
def test_article_line_tells_the_truth_of_its_file(article: Line) -> None:
    data = sample_corpus("articles", article["file_name"]).read_bytes()
    letters = text(article["file_name"])
    assert hashlib.sha256(data).hexdigest() == article["sha256"]
    assert decode(data, article["file_name"])[1] == article["encoding"]
    assert len(letters) == article["length"]
    assert letters.split("\n")[0] == article["title"]
    assert article["outlet"] and article["published"] and article["dateline_place"] in letters.split("\n")[1]
    assert 210 <= len(letters.split()) <= 290


def test_files_and_lines_are_the_same_articles() -> None:
    files = {path.name for path in sample_corpus("articles").iterdir()}
    assert files == {article["file_name"] for article in of_type("article")}
    assert len(files) >= 13


def test_encodings_vary() -> None:
    assert {article["encoding"] for article in of_type("article")} == {"utf-8", "windows-1256", "utf-16le"}
    marked = sample_corpus("articles", "2019-04-17-moscow-organised-recruitment.txt").read_bytes()
    assert marked.startswith(b"\xef\xbb\xbf")


def test_reprint_has_the_wire_text_under_another_headline() -> None:
    wire, reprint = text(WIRE).split("\n"), text(REPRINT).split("\n")
    assert wire[0] != reprint[0]
    assert wire[1:-1] == reprint[1:-1]
    assert wire[-1].startswith(reprint[-1])
    lines = {article["file_name"]: article for article in of_type("article")}
    assert lines[WIRE]["outlet"] != lines[REPRINT]["outlet"]
    assert lines[REPRINT]["agency"] == lines[WIRE]["agency"] != ""


def test_no_six_words_in_a_row_are_taken_from_the_real_articles(shared: Path) -> None:
    real: dict[tuple[str, ...], str] = {}
    for path in sorted((shared / "corpus").glob("*.txt")):
        real |= dict.fromkeys(_six_words(path.read_text(encoding="utf-8")), path.name)
    assert len(real) > 1000
    taken = {(row, real[row]) for letters in texts().values() for row in _six_words(letters) if row in real}
    assert taken == set()


def _six_words(letters: str) -> set[tuple[str, ...]]:
    bare = "".join(letter for letter in unicodedata.normalize("NFKC", letters) if not unicodedata.combining(letter))
    words = re.findall(r"\w+", bare.replace("\u0640", ""))
    return {tuple(words[at : at + 6]) for at in range(len(words) - 5)}
