"""A web page saved to disk: trafilatura finds the article in it, offline, and this keeps its letters.

trafilatura drops letters without a shape of their own (ZWNJ, direction marks) and turns NBSP into a space. Before
it sees the page they are exchanged for rare letters that the page does not use, and put back afterwards.
"""

import copy
import logging
import re
from collections.abc import Mapping
from typing import Any

from desktop_app.model.edtf import parse_edtf
from desktop_app.model.errors import UserError
from desktop_app.readers.body import Body
from desktop_app.readers.detect import decode

_HEAD = 4096  # bytes in which a browser looks for the page's encoding, and we for its address
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_LANGUAGE = re.compile(r"<html\b[^>]{0,400}?\blang\s*=\s*[\"']?([a-zA-Z]{2,3})\b", re.IGNORECASE)
_FRAGILE = "".join(
    map(chr, (0xA0, 0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x2030), *range(0x2060, 0x2070)))
)
_UNSETTABLE = (*range(9), 0xB, 0xC, *range(0xE, 0x20), 0xFFFE, 0xFFFF)  # lxml gives them but does not take them
_STAND_INS = (0x1D200, 0x10080, 0x12000, 0x13000)  # printable letters of dead scripts, in runs longer than _FRAGILE
_SHORTEST = 40  # letters; below its own 250 trafilatura takes the whole page, menus and all, for a short item of news
_BLOCKS = frozenset({"p", "head", "item", "quote", "row", "list", "table", "code", "lb", "div"})
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2199-12-31"}  # the clock here may be wrong


def read(data: bytes, path: str, encoding: str | None) -> Body:
    """The article of the page with its headline as the first line, and what the page says of itself.

    Raises UserError: page_without_article, and those of `detect.decode`.
    """
    declared = _CHARSET.search(data[:_HEAD])
    page, found = decode(data, path, chosen=encoding, declared=declared[1].decode("ascii") if declared else None)
    base = next((base for base in _STAND_INS if not _uses(page, base)), None)
    there = {ord(letter): chr(base + i) for i, letter in enumerate(_FRAGILE)} if base else {}
    back = {ord(stand_in): chr(letter) for letter, stand_in in there.items()}
    document = _extracted(page, there)
    if document is None:
        raise UserError("page_without_article", path=path)

    def said(value: str | None) -> str:
        return _one_line((value or "").translate(back))

    title = said(document.title)
    found_lines = "\n".join(_lines(document.body)).translate(back).split("\n")
    lines = [line for raw in found_lines if (line := _one_line(raw)).strip()]
    if not lines:
        raise UserError("page_without_article", path=path)
    if title and lines[0] != title:
        lines.insert(0, title)
    head = page[:_HEAD]
    saved_from, language = _SAVED_FROM.search(head), _LANGUAGE.search(head)
    url = said(document.url) or (saved_from[1] if saved_from else "")
    return Body(
        "\n".join(lines),
        found,
        title=title,
        outlet=said(document.sitename) or said(document.hostname),
        published=document.date if document.date and parse_edtf(document.date) else "",
        url=url,
        language=language[1].lower() if language else "",
    )


def _extracted(page: str, exchange: Mapping[int, str]) -> Any:
    """trafilatura's document (untyped: its fields may be None), or None where it finds no article."""
    import trafilatura

    for library in ("trafilatura", "htmldate", "courlan", "readability"):
        logging.getLogger(library).setLevel(logging.CRITICAL)  # what they say of a poor page is for their developers
    tree = trafilatura.load_html(page)
    if tree is None:
        return None
    exchange = {**exchange, **dict.fromkeys(_UNSETTABLE, "")}
    for element in tree.iter():
        if isinstance(element.tag, str) and element.text and not element.text.isascii():
            element.text = element.text.translate(exchange)
        if element.tail and not element.tail.isascii():
            element.tail = element.tail.translate(exchange)
    settings = copy.deepcopy(trafilatura.settings.DEFAULT_CONFIG)
    settings.set("DEFAULT", "MIN_EXTRACTED_SIZE", str(_SHORTEST))
    return trafilatura.bare_extraction(
        tree, include_comments=False, with_metadata=True, date_extraction_params=dict(_DATES), config=settings
    )


def _lines(body: Any) -> list[str]:
    """The lines of the article: a line for each paragraph, heading, list item and table row (cells by tabs)."""
    lines = [""]

    def walk(element: Any) -> None:
        block = element.tag in _BLOCKS
        if element.tag == "cell" and element.getprevious() is not None:
            lines[-1] += "\t"
        if block:
            lines.append("")
        lines[-1] += element.text or ""
        for child in element:
            walk(child)
            lines[-1] += child.tail or ""
        if block:
            lines.append("")

    walk(body)
    return lines


def _one_line(text: str) -> str:
    """Runs of white space made one space; NBSP is none of it, a tab parts the cells of a row."""
    cells = [re.sub("[ \n\r\f]+", " ", cell).strip(" ") for cell in text.split("\t")]
    return "\t".join(cells).strip("\t")


def _uses(page: str, base: int) -> bool:
    return re.search(f"[{chr(base)}-{chr(base + len(_FRAGILE))}]", page) is not None
