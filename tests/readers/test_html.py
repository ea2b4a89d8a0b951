import socket
import subprocess
import sys

import pytest
from hypothesis import given, settings

from desktop_app.model.errors import UserError
from desktop_app.readers import read_bytes
from tests.readers.making import HEADLINE, PARAGRAPHS, page, sentences

LINES = [HEADLINE, *PARAGRAPHS]


def lines_of(markup: str, encoding: str = "utf-8") -> list[str]:
    return read_bytes(markup.encode(encoding), "a.html").text.split("\n")


def test_the_article_comes_without_menus_and_with_its_headline_once() -> None:
    article = read_bytes(page().encode(), "a.html")
    assert article.text.split("\n") == LINES
    assert (article.title, article.format, article.encoding, article.language) == (HEADLINE, "html", "utf-8", "ar")
    assert (article.dateline_place, article.agency) == ("دوشنبه", "وكالة خاور")


def test_what_the_page_says_of_itself() -> None:
    head = (
        '<meta property="og:site_name" content="صحيفة المثال">'
        '<meta property="article:published_time" content="2023-05-19T23:00:00+03:00">'
        '<link rel="canonical" href="https://example.test/2023/a1">'
    )
    article = read_bytes(page(head=head).encode(), "a.htm")
    assert (article.outlet, article.url) == ("صحيفة المثال", "https://example.test/2023/a1")
    assert article.published == "2023-05-19", "the page's own date goes before that of the dateline"
    assert article.dateline_date == "2023-05-18"


def test_the_day_of_the_page_lends_its_year_to_a_dateline() -> None:
    head = '<meta property="article:published_time" content="2023-05-19T08:00:00+00:00">'
    article = read_bytes(page("بكين 18 مايو (شينخوا) " + PARAGRAPHS[1], head=head).encode(), "a.html")
    assert (article.published, article.dateline_date) == ("2023-05-19", "2023-05-18")


def test_the_address_a_browser_left_in_the_page() -> None:
    saved = page().replace("\n", "\n<!-- saved from url=(0027)https://example.test/saved -->\n", 1)
    assert read_bytes(saved.encode(), "a.html").url == "https://example.test/saved"


def test_a_title_that_the_page_lacks_is_guessed_from_the_text() -> None:
    markup = f"<html><body>{''.join(f'<p>{one}</p>' for one in PARAGRAPHS)}</body></html>"
    assert read_bytes(markup.encode(), "a.html").title.startswith("بحث وزيرا النقل")


@pytest.mark.parametrize("charset", ["windows-1256", "iso-8859-6", "utf-16"])
def test_pages_in_other_encodings(charset: str) -> None:
    paragraphs = [one.replace("–", "-") for one in PARAGRAPHS]
    markup = page(*paragraphs, head=f'<meta charset="{charset}">')
    assert lines_of(markup, charset)[1:] == paragraphs


def test_a_page_that_lies_about_its_encoding() -> None:
    assert lines_of(page(head='<meta charset="windows-1256">')) == LINES
    assert lines_of(page(head='<meta charset="iso-8859-1">'), "cp1256") == LINES


def test_letters_without_a_shape_stay() -> None:
    text = "مي\u200cرود\u200f (AFP)\u00a01.5\u202f% مــوعدٌ 👩\u200d🚀 بش\u0651\u064eر و\u2066x\u2069 \u00ad\u061c\ufeff"
    line = f"{text} {PARAGRAPHS[1]}"
    markup = page(PARAGRAPHS[0], line.replace("\u00a0", "&nbsp;").replace("\u200f", "&rlm;"))
    assert line in lines_of(markup)


def test_letters_used_as_stand_ins_are_not_mistaken() -> None:
    line = f"𝈀𐂀𒀀 \u00a0{PARAGRAPHS[1]}"
    assert line in lines_of(page(PARAGRAPHS[0], line))


def test_line_breaks_of_the_source_are_spaces_and_those_of_the_page_are_lines() -> None:
    wrapped = PARAGRAPHS[1].replace(" ", "\n  ")
    assert lines_of(page(PARAGRAPHS[0], wrapped, f"{PARAGRAPHS[2]}<br>وانتهى.")) == [
        HEADLINE, PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2], "وانتهى.",
    ]  # fmt: skip


def test_lists_tables_and_quotations_stand_in_order() -> None:
    body = (
        "<ul><li>جسر أول</li><li>جسر ثان</li></ul><blockquote>«نحن جيران»</blockquote>"
        "<table><tr><th>السنة</th><th>الكلفة</th></tr><tr><td>2022</td><td>1.2</td></tr></table>"
    )
    assert lines_of(page(body=body)) == [*LINES, "جسر أول", "جسر ثان", "«نحن جيران»", "السنة\tالكلفة", "2022\t1.2"]


def test_a_short_item_of_news_brings_no_menu() -> None:
    assert lines_of(page("وقع الوزيران أمس اتفاقية للنقل في موسكو.", "ولم تنشر تفاصيل.")) == [
        HEADLINE, "وقع الوزيران أمس اتفاقية للنقل في موسكو.", "ولم تنشر تفاصيل.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "markup",
    [
        "<html><head><title>عنوان</title></head><body></body></html>",
        "<html><body><script>var x = 'نص';</script><img src='a.png'></body></html>",
        '<html><frameset><frame src="https://example.test/"></frameset></html>',
        "<p>",
        "<!-- -->",
    ],
)
def test_a_page_without_an_article(markup: str) -> None:
    with pytest.raises(UserError, match="page_without_article"):
        read_bytes(markup.encode(), "a.html")


def test_a_binary_named_html() -> None:
    with pytest.raises(UserError, match="file_binary"):
        read_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "a.html")


@settings(max_examples=20)
@given(sentences)
def test_the_letters_of_a_paragraph_come_back(text: str) -> None:
    assert text.strip() in lines_of(page(PARAGRAPHS[0], text))


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "table><tr><td", "ul><li"])
def test_a_page_nested_without_end_is_read_or_refused(tag: str) -> None:
    try:
        outcome = lines_of(page(body=f"<{tag}>" * 5000 + "عمق"))[0]
    except UserError as error:
        outcome = error.code
    assert outcome in (HEADLINE, "page_without_article")


def test_nothing_in_a_page_is_fetched_and_nothing_is_printed(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("a connection was made"))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: pytest.fail("a name was looked up"))
    head = (
        '<base href="https://example.test/"><link rel="canonical" href="https://example.test/a">'
        '<meta http-equiv="refresh" content="0; url=https://example.test/b">'
        '<script src="https://example.test/x.js"></script>'
    )
    assert (
        lines_of(page(head=head, body='<img src="https://example.test/p.png"><iframe src="//x.test"></iframe>'))
        == LINES
    )
    with pytest.raises(UserError):
        read_bytes(b"<html><body></body></html>", "a.html")
    assert capfd.readouterr() == ("", "")


def test_the_libraries_of_pages_and_word_files_are_imported_when_one_comes() -> None:
    code = (
        "import sys; from desktop_app.readers import read_bytes; read_bytes('نص'.encode(), 'a.txt');"
        "print([m for m in ('trafilatura', 'docx', 'charset_normalizer', 'lxml', 'PySide6') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
