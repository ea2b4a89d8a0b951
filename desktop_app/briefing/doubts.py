""" "(unconfirmed)" once where it holds for all: behind each of seven values of a row it hid the values themselves.

A line or a row of which nothing is confirmed bears one mark that says so of all its values; where some are confirmed,
each of the others keeps its own. Which mark holds for what can thus be seen where it stands.
"""

from collections.abc import Callable
from dataclasses import replace

from desktop_app.briefing.content import text
from desktop_app.briefing.material import Material
from desktop_app.briefing.sections.tables import Draft
from desktop_app.briefing.write_docx.directions import has_arabic, has_latin
from desktop_app.model.briefing import Content, Inline, Look, Text


def line(material: Material, compose: Callable[[], Content]) -> Content:
    """What `compose` says, with one mark at its end, before a full stop, where that holds for all of it."""
    said, for_all = watched(material, compose)
    if not for_all:
        return said
    said = bare(said)
    last = said[-1]
    if isinstance(last, Text) and not last.source and last.text.endswith("."):
        return (*said[:-1], *text(last.text[:-1], last.look), *mark(material), *text("."))
    return (*said, *mark(material))


def row(material: Material, at: int, compose: Callable[[], Draft]) -> Draft:
    """The same for a table's row: the mark ends the cell `at`, that of its name."""
    before, draft = material.seen.confirmed, compose()
    marks = sum(marked_in(said) for cell in draft.cells for said in cell)
    if marks < 2 or material.seen.confirmed > before:
        return draft
    cells = [[bare(said) for said in cell if said] for cell in draft.cells]
    if _turns(material, cells[at][-1]):
        cells[at].append(mark(material)[1:])
    else:
        cells[at][-1] = (*cells[at][-1], *mark(material))
    return replace(draft, cells=tuple(cells))


def _turns(material: Material, name: Content) -> bool:
    """Whether English words behind the name would turn it about: a title all in Arabic is set from right to left."""
    words = [piece.text for piece in name if isinstance(piece, Text)]
    return material.options.language == "en" and any(map(has_arabic, words)) and not any(map(has_latin, words))


def watched(material: Material, compose: Callable[[], Content]) -> tuple[Content, bool]:
    """What `compose` says, and whether it holds two values or more none of which is confirmed."""
    before, said = material.seen.confirmed, compose()
    return said, material.seen.confirmed == before and marked_in(said) > 1


def mark(material: Material) -> Content:
    """ "(values unconfirmed)", with the space before it."""
    material.seen.doubted_whole = True
    return (*text(" "), *text(material.words.get("all_unconfirmed"), Look.UNCONFIRMED))


def marked_in(content: Content) -> int:
    """How many marks of the unconfirmed the words hold."""
    return sum(_is_mark(piece) for piece in content)


def bare(content: Content) -> Content:
    """The words without these marks."""
    kept: list[Inline] = []
    for piece in content:
        if not _is_mark(piece):
            kept.append(piece)
        elif kept and isinstance(kept[-1], Text) and kept[-1].text == " ":
            kept.pop()
    return tuple(kept)


def _is_mark(piece: Inline) -> bool:
    return isinstance(piece, Text) and piece.look is Look.UNCONFIRMED
