"""Where a command's words go: stdout and stderr, in UTF-8, in an order that the terminal shows rightly."""

import json
import os
import re
import shutil
import sys
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from desktop_app.cli.surroundings import language_of, leaves_order
from desktop_app.cli.table import GAP, lay_out
from desktop_app.model.errors import UserError
from desktop_app.settings.words import phrase, sentence

_DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SIGN_FIRST = "[\u2066-\u2068]([^\\w\u2066-\u2069]+[A-Za-z][^\u2066-\u2069]*)\u2069"  # .docx, /a/b
_FOR_FEW = re.compile(f"{_SIGN_FIRST}|[\u061c\u202a-\u202e\u2066-\u2069]")
_WIPE = "\r\x1b[K"
_LRM = "\u200e"


class Terminal:
    """The two streams of a command and the language in which it speaks.

    Words go to a pipe in plain logical order. On a terminal that does not reorder (`visual`: on, off, or auto, which
    asks what the terminal is) each piece is joined and turned about by arabic-reshaper and python-bidi; on one that
    does, the cells of a table are kept apart by a mark of direction.
    """

    def __init__(
        self,
        *,
        language: str | None = None,
        visual: str = "auto",
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self.language = language or language_of(environment)
        self._visual = visual == "on" or (visual == "auto" and leaves_order(environment))
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")

    def say(self, key: str, **values: object) -> None:
        """A line of our own words (`resources/words/terminal.<language>.json`) on stdout."""
        self.line(phrase("terminal", key, self.language, **values))

    def words(self, key: str, **values: object) -> str:
        """Our own words in the language of the terminal."""
        return _plain(phrase("terminal", key, self.language, **values))

    def line(self, text: str) -> None:
        """A line for people on stdout."""
        self._print(text, sys.stdout)

    def indented(self, text: str) -> None:
        """As `line`, for one that begins with spaces, which stay where they are when it is turned about."""
        words, out = text.lstrip(" "), sys.stdout
        before = " " * (len(text) - len(words))
        if self._turned(out):
            words = self._shown(words, out)
        else:
            words = _marked(words) if out.isatty() else _plain(words)
        _write(out, before + words + "\n")

    def error(self, error: UserError) -> None:
        """The one sentence about what the world did wrong, on stderr."""
        self._print(self.sentence(error), sys.stderr)

    def sentence(self, error: UserError) -> str:
        """What to tell a person about it, for one of the methods here: they know what becomes of its isolates."""
        return sentence(error, self.language)

    def progress(self, done: int, total: int) -> None:
        """How far long work has come, on one line of a terminal that wipes itself; nothing to a pipe."""
        if sys.stderr.isatty():
            _write(sys.stderr, _WIPE + (f"{done:,} / {total:,}" if done < total else ""))

    def aside(self, key: str, **values: object) -> None:
        """A line of our own words on stderr: no failure, and nothing for a script to read."""
        self._print(self.words(key, **values), sys.stderr)

    def table(self, head: Sequence[str], rows: Iterable[Sequence[str]], *, widest: int = 60) -> None:
        """A table for people on stdout; `head` are keys of our own words, `widest` the columns of a cell.

        Turned about for an Arabic reader, it begins at the right too.
        """
        reordering = sys.stdout.isatty() and not self._visual
        gap = GAP + _LRM if reordering else GAP
        names = [self.words(f"column_{name}") for name in head]
        mirrored = self._turned(sys.stdout) and self.language == "ar"

        def shape(cell: str) -> str:
            return self._shown(cell, sys.stdout)

        for line in lay_out(names, rows, shape=shape, gap=gap, widest=widest, mirrored=mirrored):
            _write(sys.stdout, line + "\n")

    def json(self, things: Sequence[Mapping[str, object]]) -> None:
        """One JSON array on stdout, a line for each thing, letters in logical order whatever the terminal."""
        lines = ",\n".join(json.dumps(thing, ensure_ascii=False) for thing in things)
        _write(sys.stdout, f"[\n{lines}\n]\n" if lines else "[]\n")

    def flush(self) -> None:
        """Give what was said to the system now, where a closed pipe or a full disk can still be told."""
        _write(sys.stdout, "")

    def _print(self, text: str, stream: TextIO) -> None:
        if not self._turned(stream):
            _write(stream, (_marked(text) if stream.isatty() else _plain(text)) + "\n")
            return
        columns = shutil.get_terminal_size().columns - 1
        for line in textwrap.wrap(text, columns):  # first into lines: what is turned about cannot be broken any more
            _write(stream, self._shown(line, stream) + "\n")

    def _turned(self, stream: TextIO) -> bool:
        return self._visual and stream.isatty()

    def _shown(self, text: str, stream: TextIO) -> str:
        if not self._turned(stream):
            return text
        from desktop_app.arabic.visual import visual

        return visual(text)


def _plain(text: str) -> str:
    """Without marks of direction, which few terminals obey and some draw as boxes."""
    return _DIRECTION_MARKS.sub("", text)


def _marked(text: str) -> str:
    """For terminals that reorder: few know isolates, so what begins with a sign gets plain marks about it."""
    return _FOR_FEW.sub(lambda found: f"{_LRM}{found[1]}{_LRM}" if found[1] else "", text)


def _write(stream: TextIO, text: str) -> None:
    try:
        stream.write(text) if text else stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UserError("output_unwritable", reason=error.strerror) from error
