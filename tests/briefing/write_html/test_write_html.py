"""A briefing as one file: whole, safe, and the same words as the Word file; in simple form what Qt understands."""

import base64
import re
from html.parser import HTMLParser

import pytest
from lxml import etree

from desktop_app.briefing.content import plain
from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_html import write_html
from desktop_app.briefing.write_html.inline import escaped
from desktop_app.model.briefing import Briefing, Link, Table, Timeline, statements
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers, walk
from tests.briefing.traps import TRAPS, poisoned

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])
SIMPLE = pytest.mark.parametrize("simple", [False, True])
VOID = {"meta", "br", "col", "img"}
# https://doc.qt.io/qt-6/richtext-html-subset.html
QT_TAGS = {"html", "head", "meta", "title", "style", "body", "div", "h1", "h2", "h3", "p", "b", "span", "sup", "a",
           "ul", "li", "table", "thead", "tbody", "tr", "td", "th", "br", "img"}  # fmt: skip
QT_PROPERTIES = {
    "color", "background-color", "font-family", "font-size", "font-weight", "margin-top", "margin-bottom",
    "margin-left", "margin-right", "border-color", "border-style", "border-width", "border-collapse",
}  # fmt: skip

HTML_TAGS = (QT_TAGS | VOID | {
    "section", "blockquote", "caption", "bdi", "svg", "rect", "text", "line", "circle", "path", "g",
}) - {"link", "img"}  # fmt: skip
ATTRIBUTES = {
    "dir", "lang", "charset", "http-equiv", "content", "name", "id", "class", "scope", "style", "width", "href",
    "aria-label", "role", "viewbox", "x", "y", "height", "fill", "stroke", "direction", "text-anchor", "font-size",
    "cx", "cy", "r", "stroke-width", "x1", "x2", "y1", "y2", "cellpadding", "cellspacing", "border", "bgcolor", "align",
    "valign", "src", "alt",
}  # fmt: skip


def pictures(text: str) -> list[str]:
    """The charts of the simple form, which are data in the addresses of images."""
    found = re.findall(r'<img src="data:image/svg\+xml;base64,([A-Za-z0-9+/=]*)"', text)
    assert len(found) == text.count("<img")
    return [base64.b64decode(one).decode("utf-8") for one in found]


class Reader(HTMLParser):
    """Tags with their attributes, those that aren't closed in order, and the text outside the head."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.faults: list[str] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        self.faults += self._open

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if len(attrs) != len(dict(attrs)):
            self.faults.append(f"{tag}: an attribute twice")
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"/{tag}")

    def handle_data(self, data):
        if "head" not in self._open:
            self.text += data

    def all(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.tags if tag == name]


def made(dossier=None, language="ar", **changes) -> Briefing:
    return make_briefing(dossier or dossiers.rich(), dossiers.options(language, **changes))


def words(text: str) -> str:
    """Without spaces and letters of direction, for comparing."""
    return re.sub(r"[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text)


@LANGUAGES
@SIMPLE
@pytest.mark.parametrize(
    "dossier", [dossiers.rich(), dossiers.charted(), dossiers.empty()], ids=["rich", "charted", "none"]
)
def test_every_element_is_closed_and_every_way_leads_somewhere(dossier, language, simple):
    read = Reader(write_html(made(dossier, language), simple))
    assert read.faults == []
    places = [a[key] for tag, a in read.tags for key in ("id", "name") if tag != "meta" and a.get(key)]
    assert len(places) == len(set(places))
    ways = [a["href"] for a in read.all("a")]
    assert {way[1:] for way in ways if way.startswith("#")} <= set(places)
    notes = len(made(dossier, language).notes)
    assert sum(way.startswith("#n") for way in ways) == sum(way.startswith("#r") for way in ways) == notes


@LANGUAGES
@SIMPLE
def test_it_says_what_the_briefing_says(language, simple):
    briefing = made(language=language)
    said = words(Reader(write_html(briefing, simple)).text)
    for section in briefing.sections:
        for statement in statements(section):
            for content in walk.contents(statement):
                for piece in re.split(r"\[\d+\]", plain(content)):
                    assert words(piece) in said
    for note in briefing.notes:
        assert words(plain(note.content)) in said


@LANGUAGES
@SIMPLE
def test_nothing_is_run_or_fetched(language, simple):
    read = Reader(write_html(made(dossiers.charted(), language), simple))
    assert not {"script", "link", "iframe", "object", "embed", "base", "form"} & {tag for tag, _ in read.tags}
    assert bool(read.all("img")) is simple
    for tag, attributes in read.tags:
        assert not [name for name in attributes if name.startswith("on") or name in ("srcset", "background")]
        assert re.fullmatch(r"data:image/svg\+xml;base64,[A-Za-z0-9+/]+=*", attributes.get("src", "")) or tag != "img"
        assert "src" not in attributes or tag == "img"
        address = attributes.get("href") or "#"
        assert re.fullmatch(r"#[nr]\d+|#|mujaz://[0-9a-f]{16}/[0-9a-z]{16}", address), address


@LANGUAGES
@SIMPLE
def test_words_of_articles_can_not_become_markup(language, simple):
    build = dossiers.Builder()
    trap = '<script>alert(1)</script> & "quoted" \' \u202e &lt; </p></td> javascript:x \x00\x08\ufeff'
    article = build.article(trap, trap, "2024-05-01", trap)
    for kind in Kind:
        build.mark(build.record(kind, trap, trap, date="2024-05-01", gist=trap, role=trap), article, trap, 1)
    read = Reader(write_html(made(build.dossier(), language, handling=trap, author=trap), simple))
    assert read.faults == []
    assert "script" not in {tag for tag, _ in read.tags}
    assert "<script>alert(1)</script>" in read.text


@pytest.mark.parametrize(("language", "simple"), [("ar", True), ("en", False)])
@pytest.mark.parametrize("trap", TRAPS)
def test_no_trap_changes_what_the_page_is_made_of(language, simple, trap):
    """The same elements with the same ways as without it, but for what only tells directions apart."""
    for make in (dossiers.charted, dossiers.timed, dossiers.judged):
        dossier = poisoned(make(), lambda _: TRAPS[trap])
        briefing = made(dossier, language, handling=TRAPS[trap], author=TRAPS[trap])
        text = write_html(briefing, simple)
        read = Reader(text)
        assert read.faults == []
        assert {tag for tag, _ in read.tags} <= (QT_TAGS if simple else HTML_TAGS)
        for tag, attributes in read.tags:
            assert set(attributes) <= ATTRIBUTES, tag
            assert re.fullmatch(r"#[nr]\d+|mujaz://[0-9a-f]{16}/[0-9a-z]{16}", attributes.get("href") or "#n1")
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]", text)
        text.encode("utf-8")


@LANGUAGES
def test_each_block_says_its_direction_and_language(language):
    read = Reader(write_html(made(language=language)))
    for tag, attributes in read.tags:
        if tag in ("html", "body", "h1", "h2", "h3", "p", "li", "caption", "table"):
            assert (attributes["dir"], attributes["lang"]) in (("rtl", "ar"), ("ltr", "en")), tag
    quotations = [a for tag, a in read.tags if tag == "blockquote"]
    assert quotations and all(a["dir"] == "rtl" for a in quotations)


def test_tables_have_heads_with_their_scope():
    read = Reader(write_html(made()))
    scopes = {a.get("scope") for a in read.all("th")}
    assert scopes == {"col", "row"}
    tables = [block for section in made().sections for block in section.blocks if isinstance(block, Table)]
    assert len(read.all("caption")) == sum(bool(table.caption) for table in tables)


@LANGUAGES
def test_charts_are_drawn_with_their_words_and_stand_in_their_frame(language):
    briefing = made(dossiers.charted(), language)
    drawn = re.findall(r"<svg .*?</svg>", write_html(briefing), re.S)
    alone = pictures(write_html(briefing, simple=True))
    assert len(drawn) == len(alone) >= 3
    for picture, other in zip(drawn, alone, strict=True):
        assert re.sub(r' xmlns="[^"]*" font-family="[^"]*"', "", other) == picture
        root = etree.fromstring(picture)
        _, _, wide, high = (float(one) for one in root.get("viewBox").split())
        assert root.get("aria-label") and root.find("title").text == root.get("aria-label")
        for box in root.iter("rect"):
            x, y, w, h = (float(box.get(name)) for name in ("x", "y", "width", "height"))
            assert x >= 0 and y >= 0 and x + w <= wide + 0.2 and y + h <= high + 0.2
        for line in root.iter("text"):
            assert 0 <= float(line.get("x")) <= wide and 0 <= float(line.get("y")) <= high + 0.2


@LANGUAGES
def test_the_simple_form_holds_only_what_qt_knows(language):
    text = write_html(made(dossiers.charted(), language), simple=True)
    read = Reader(text)
    assert {tag for tag, _ in read.tags} <= QT_TAGS
    style = re.search(r"<style>(.*?)</style>", text, re.S)[1]
    assert set(re.findall(r"[{;]([a-z-]+):", style)) <= QT_PROPERTIES
    said = "".join(pictures(text))
    assert "1.5" in said and "1.9" in said  # the numbers of the chart
    assert all(image.get("alt") for image in read.all("img"))


def test_a_copy_for_circulation_has_no_way_into_the_program():
    text = write_html(made(circulation=True))
    assert "mujaz:" not in text and "article-0" not in text


def test_the_same_briefing_gives_the_same_text():
    assert write_html(made()) == write_html(made())
    assert not [p for n in made(circulation=True).notes for p in n.content if isinstance(p, Link)]


def test_numbers_and_their_heads_do_not_break():
    read = Reader(write_html(made(language="en")))
    assert "No." in read.text
    assert next(head.get("class") for head in read.all("th") if head.get("scope") == "col") == "number"
    assert ".unconfirmed{font-size:.9em;white-space:nowrap}" in write_html(made())


@pytest.mark.parametrize(
    ("language", "simple", "turned"), [("ar", True, True), ("ar", False, False), ("en", True, False)]
)
def test_rows_of_arabic_are_turned_about_for_qt_alone(language, simple, turned):
    briefing = made(dossiers.charted(), language)
    text = write_html(briefing, simple=simple)
    tables = [block for section in briefing.sections for block in section.blocks if isinstance(block, Table)]
    heads = [[escaped(c.head) for c in table.columns] for table in tables if all(c.head for c in table.columns)]
    rows = [re.findall(r"<th[^>]*>([^<]*)</th>", row) for row in re.findall(r"<thead>(.*?)</thead>", text)]
    assert heads and rows == [head[::-1] if turned else head for head in heads]
    if simple:
        timed = make_briefing(dossiers.timed(), dossiers.options(language))
        line = next(block for section in timed.sections for block in section.blocks if isinstance(block, Timeline))
        text = write_html(timed, simple=True)
        row = next(row for row in text.split("<tr>") if f"<p>{escaped(line.names[0])}</p></td>" in row)
        assert row.split("</tr>")[0].endswith(f"<p>{escaped(line.names[0])}</p></td>") is turned


@pytest.mark.parametrize(("language", "shape"), [("ar", "دوائر"), ("en", "circles")])
def test_the_shapes_of_the_time_axis_are_named_where_it_is_drawn(language, shape):
    made = make_briefing(dossiers.timed(), dossiers.options(language))
    assert shape in write_html(made) and shape in write_html(made, simple=True)


def test_a_picture_wears_the_window_s_colours():
    inks = {"paper": "#101010", "navy": "#A0B0C0", "ink": "#F0F0F0"}
    said = "".join(pictures(write_html(made(dossiers.charted()), simple=True, inks=inks)))
    assert all(f'="{ink}"' in said for ink in inks.values())
    assert "#12394A" not in said and "#FFFFFF" not in said


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("dossier", [dossiers.rich, dossiers.charted])
def test_the_columns_of_a_table_are_together_as_wide_as_the_text(dossier, language):
    heads = re.findall(r"<thead>(.*?)</thead>", write_html(made(dossier(), language), simple=True), re.S)
    assert heads
    for head in heads:
        assert sum(int(share) for share in re.findall(r'width="(\d+)%"', head)) == 100


@pytest.mark.parametrize("simple", [False, True])
def test_in_english_who_said_it_stands_at_the_edge_where_the_words_begin(simple):
    """Below words set from right to left the English line stood at the other side of the page."""
    made = [write_html(make_briefing(dossiers.rich(), dossiers.options(one)), simple=simple) for one in ("ar", "en")]
    edges = [set(re.findall(r'<p( align="right")? class="byline"', text)) for text in made]
    assert edges == [{""}, {' align="right"'}]
