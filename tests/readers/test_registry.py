import hashlib
import os
import time
from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.readers import SUPPORTED, files_below, read_bytes, read_file, read_pasted
from desktop_app.readers.body import LETTER_LIMIT
from tests.readers.making import HEADLINE, PARAGRAPHS, WORDS, page, word


def error_of(path: Path, **options: str) -> UserError:
    with pytest.raises(UserError) as caught:
        read_file(path, **options)
    return caught.value


def test_a_file_is_read_with_its_bytes_and_their_digest(tmp_path: Path) -> None:
    data = "\n".join((HEADLINE, *PARAGRAPHS)).encode()
    (tmp_path / "a.TXT").write_bytes(data)
    article = read_file(tmp_path / "a.TXT")
    assert article.text == data.decode()
    assert (article.file_name, article.format, article.encoding) == ("a.TXT", "txt", "utf-8")
    assert (article.original, article.sha256) == (data, hashlib.sha256(data).hexdigest())
    assert (article.title, article.agency, article.dateline_place) == (HEADLINE, "وكالة خاور", "دوشنبه")
    assert article.dateline_date == article.published == "2023-05-18"


def test_the_date_in_the_name_is_taken_where_the_text_has_none() -> None:
    assert read_bytes("لقاء في موسكو".encode(), "tass_20240705.txt").published == "2024-07-05"


def test_a_header_comes_before_dateline_and_name() -> None:
    text = f"العنوان\nالأحد، 14 أبريل 2024\nبكين 13 أبريل (شينخوا) {PARAGRAPHS[1]}".encode()
    article = read_bytes(text, "2023-05-18.txt")
    assert (article.published, article.dateline_date) == ("2024-04-14", "2024-04-13")


def test_no_such_file_is_said_with_its_path(tmp_path: Path) -> None:
    error = error_of(tmp_path / "لا.txt")
    assert (error.code, error.values) == ("file_missing", {"path": str(tmp_path / "لا.txt")})


@pytest.mark.skipif(os.name == "nt", reason="needs Linux")
def test_a_file_without_rights_really(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("نص", encoding="utf-8")
    (tmp_path / "a.txt").chmod(0)
    before = os.geteuid()
    if before == 0:  # who may read everything cannot be refused
        os.seteuid(65534)
    try:
        assert error_of(tmp_path / "a.txt").code == "file_unreadable"
    finally:
        os.seteuid(before)


def test_a_file_that_the_system_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("نص", encoding="utf-8")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert error_of(tmp_path / "a.txt").code == "file_unreadable"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert error_of(tmp_path).code == "folder_unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs Linux")
def test_a_pipe_with_the_name_of_a_text_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert error_of(tmp_path / "a.txt").code == "file_unreadable"


def test_a_path_that_cannot_be(tmp_path: Path) -> None:
    assert error_of(tmp_path / "a\0.txt").code == "file_unreadable"
    assert error_of(tmp_path / ("ن" * 300 + ".txt")).code == "file_unreadable"


def test_an_unknown_kind_of_file_names_those_that_are_known(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    error = error_of(tmp_path / "a.pdf")
    assert error.code == "file_format_unknown"
    assert all(suffix in str(error.values["known"]) for suffix in SUPPORTED)


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.docx"])
def test_no_bytes_are_no_article(name: str) -> None:
    with pytest.raises(UserError, match="file_empty"):
        read_bytes(b"", name)


@pytest.mark.parametrize("data", [b" \r\n\t ", b"\xef\xbb\xbf", "\u00a0\u2028".encode()])
def test_white_space_is_no_article(data: bytes) -> None:
    with pytest.raises(UserError, match="file_empty"):
        read_bytes(data, "a.txt")


def test_a_binary_renamed_txt_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(word(*PARAGRAPHS))
    assert error_of(tmp_path / "a.txt").code == "file_binary"


def test_gigabytes_are_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(50 * 2**30)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    error = error_of(tmp_path / "a.txt")
    assert (error.code, error.values["limit"]) == ("file_too_long", LETTER_LIMIT)


@pytest.mark.parametrize("name", ["a.html", "a.docx"])
def test_big_pages_and_documents_are_refused_unread(tmp_path: Path, name: str) -> None:
    with (tmp_path / name).open("wb") as file:
        file.truncate(2**30)
    assert error_of(tmp_path / name).code == "file_too_big"


def test_as_many_letters_as_the_limit_are_read_and_one_more_is_not() -> None:
    letters = ("ن" * 99 + "\n") * (LETTER_LIMIT // 100)
    assert len(read_bytes(letters.encode(), "a.txt").text) == LETTER_LIMIT
    with pytest.raises(UserError) as caught:
        read_bytes((letters + "ن").encode(), "a.txt")
    assert (caught.value.code, caught.value.values["limit"]) == ("file_too_long", 5_000_000)


def test_a_paragraph_of_300000_letters_is_an_article() -> None:
    text = " ".join(WORDS * 1500)[:300_000]
    assert read_bytes(text.encode(), "a.txt").text == text


def test_pasted_text_is_an_article() -> None:
    article = read_pasted(f"{HEADLINE}\r\n{PARAGRAPHS[0]}")
    assert article.text == f"{HEADLINE}\n{PARAGRAPHS[0]}"
    assert (article.format, article.file_name, article.title, article.agency) == ("pasted", "", HEADLINE, "وكالة خاور")
    assert article.original == article.text.encode()
    assert article.sha256 == hashlib.sha256(article.original).hexdigest()


def test_pasted_halves_of_letters_are_mended() -> None:
    assert read_pasted("نص \ud83d\ude80 \ud83d").text == "نص 🚀 \ufffd"


@pytest.mark.parametrize(("text", "code"), [(" \n", "paste_empty"), ("ن" * (LETTER_LIMIT + 1), "paste_too_long")])
def test_what_cannot_be_pasted(text: str, code: str) -> None:
    with pytest.raises(UserError, match=code):
        read_pasted(text)


def test_a_choice_of_encoding_reaches_text_and_page() -> None:
    assert read_bytes("لقاء".encode("cp1256"), "a.txt", encoding="windows-1256").text == "لقاء"
    assert read_bytes(page().encode("cp1256"), "a.html", encoding="windows-1256").encoding == "windows-1256"
    with pytest.raises(UserError, match="encoding_wrong"):
        read_bytes(page().encode("cp1256"), "a.html", encoding="utf-8")


def test_files_of_a_folder_come_sorted_without_hidden_ones(tmp_path: Path) -> None:
    for name in ("ب.txt", "أ.docx", "n.png", ".h.txt", "~$أ.docx", "sub/1.HTML", "sub/x/2.htm", ".git/3.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = [str(path.relative_to(tmp_path).as_posix()) for path in files_below(tmp_path)]
    assert found == ["sub/1.HTML", "sub/x/2.htm", "أ.docx", "ب.txt"]


def test_parts_that_a_browser_saved_beside_a_page_are_no_articles(tmp_path: Path) -> None:
    for name in ("خبر.html", "خبر_files/ad.html", "x.htm", "x_ملفات/frame.html", "y_files/own.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = {str(path.relative_to(tmp_path).as_posix()) for path in files_below(tmp_path)}
    assert found == {"خبر.html", "x.htm", "y_files/own.txt"}


def test_other_kinds_of_text_in_a_folder_are_told_and_not_passed_over(tmp_path: Path) -> None:
    for name in ("تقرير.PDF", "خبر.txt", "رسالة.eml", "صورة.png", "قديم.doc", "جدول.csv"):
        (tmp_path / name).touch()
    assert [path.name for path in files_below(tmp_path)] == ["تقرير.PDF", "خبر.txt", "رسالة.eml", "قديم.doc"]
    assert error_of(tmp_path / "تقرير.PDF").code == "file_format_unknown"


@pytest.mark.skipif(os.name == "nt", reason="needs Linux")
def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "round").symlink_to(tmp_path)
    (tmp_path / "a" / "1.txt").touch()
    assert list(files_below(tmp_path)) == [tmp_path / "a" / "1.txt"]


def test_a_folder_that_cannot_be_opened_stands_in_its_own_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "z.txt").touch()
    really = os.scandir

    def scandir(path: Path) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied")
        return really(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert list(files_below(tmp_path)) == [tmp_path / "closed", tmp_path / "z.txt"]
    assert error_of(tmp_path / "closed").code == "folder_unreadable"


def test_a_file_is_its_own_list(tmp_path: Path) -> None:
    assert list(files_below(tmp_path / "a.txt")) == [tmp_path / "a.txt"]


def test_a_thousand_articles_read_in_a_moment(tmp_path: Path) -> None:
    text = "\n".join(" ".join(WORDS[i % 9 :] + WORDS) for i in range(8))[:3000]
    for number in range(1000):
        (tmp_path / f"{number}.txt").write_text(f"{number}\n{text}", encoding="utf-8")
    start = time.process_time()
    read = [read_file(path) for path in files_below(tmp_path)]
    took = time.process_time() - start
    assert len({article.sha256 for article in read}) == 1000
    assert took < 2, "measured at 0.2 s; a slow machine may take ten times that"
