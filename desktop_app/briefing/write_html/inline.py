"""Pieces of text, note marks and links as HTML. Words of articles pass one gate here: none can become markup."""

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop_app.briefing.words import Words
from desktop_app.briefing.write_docx.directions import RLM, balanced, has_arabic, has_latin
from desktop_app.briefing.write_docx.escape import clean
from desktop_app.briefing.write_docx.runs import is_rtl
from desktop_app.model.briefing import Briefing, Content, Inline, Link, Look, NoteMark, Text

_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")
_RLI, _LRI, _PDI = "\u2067", "\u2066", "\u2069"
_CLASSES = {Look.STRONG: "strong", Look.SOFT: "soft", Look.UNCONFIRMED: "unconfirmed"}


def escaped(text: str) -> str:
    """Text fit for the content of an element and for an attribute between double quotes."""
    return html.escape(clean(text), quote=True)


@dataclass
class Setting:
    """How one file is set: its language, form and colours, where its links lead; which notes have been called."""

    briefing: Briefing
    simple: bool
    inks: Mapping[str, str]
    words: Words = field(init=False)
    called: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.words = Words(self.briefing.language, self.briefing.arabic_digits)

    @property
    def arabic(self) -> bool:
        return self.briefing.language == "ar"

    def direction(self, rtl: bool) -> str:
        """The attributes of a block that runs that way; language goes with direction in every file of ours."""
        return f'dir="{"rtl" if rtl else "ltr"}" lang="{"ar" if rtl else "en"}"'

    def across(self, cells: Iterable[str]) -> str:
        """The cells of a row, made in reading order. Qt's tables run from left to right whatever `dir` says: there
        those of an Arabic file stand the other way round."""
        made = list(cells)
        return "".join(reversed(made) if self.simple and self.arabic else made)

    def of(self, content: Content) -> str:
        """The attributes of a block with that content: an article's Arabic words alone run their own way."""
        return self.direction(is_rtl(content, self.arabic))

    def inside(self, content: Content, *, rtl: bool | None = None) -> str:
        """The content as HTML, in a block of that direction (its own where None)."""
        way = is_rtl(content, self.arabic) if rtl is None else rtl
        found: list[str] = []
        before: Inline | None = None
        for piece in content:
            if isinstance(piece, NoteMark):
                found.append(self._before_mark(isinstance(before, NoteMark), rtl=way) + self._mark(piece))
            elif isinstance(piece, Link):
                found.append(self._link(piece))
            else:
                found.append(self._text(piece, way))
            before = piece
        return "".join(found)

    def _before_mark(self, another: bool, *, rtl: bool) -> str:
        """A comma behind another mark; without U+200F "2026." and the note's 7, or two notes, would become one number.
        """
        comma = f"<sup>{self.words.get('mark_comma')}</sup>" if another else ""
        return f"{RLM}{comma}{RLM}" if rtl and comma else RLM if rtl else comma

    def _text(self, piece: Text, rtl: bool) -> str:
        words = balanced(clean(piece.text))
        said = html.escape(words, quote=True)
        foreign = piece.source and (has_arabic(words) if not rtl else has_latin(words) and not has_arabic(words))
        if foreign and self.simple:  # Qt knows no bdi
            said = f"{_LRI if rtl else _RLI}{said}{_PDI}"
        elif foreign:
            said = f"<bdi {self.direction(not rtl)}>{said}</bdi>"
        look = _CLASSES.get(piece.look, "")
        if piece.look is Look.STRONG:
            return f"<b>{said}</b>"
        return f'<span class="{look}">{said}</span>' if look else said

    def _mark(self, piece: NoteMark) -> str:
        """A note is called once, so that its way back leads to one place."""
        back = f'id="r{piece.note}" ' if piece.note not in self.called else ""
        self.called.add(piece.note)
        if self.simple:
            back = f'name="r{piece.note}" ' if back else ""
        return f'<sup><a {back}class="mark" href="#n{piece.note}">{self.words.number(piece.note)}</a></sup>'

    def _link(self, piece: Link) -> str:
        """To the mark in the program; words alone where the ids are not fit for an address."""
        project = self.briefing.links
        if not (_ID.fullmatch(project) and _ID.fullmatch(piece.annotation)):
            return escaped(piece.text)
        return f'<a href="mujaz://{project}/{piece.annotation}">{escaped(piece.text)}</a>'
