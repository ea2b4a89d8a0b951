"""Regular expressions, by the `regex` package: it lets other threads work and gives up after a time."""

import math
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from desktop_app.model.errors import UserError
from desktop_app.model.spans import Span
from desktop_app.store.searching.letters import Letters

LONGEST = 300  # code points
PATIENCE = 0.5  # seconds for one article
_MOST = 20_000  # repetitions, which the compiler writes out one by one
_REPEATED = re.compile(r"\{(\d+)")


def check_pattern(text: str, place: int) -> None:
    """Raises UserError: query_pattern_wrong, or query_pattern_big for one that only compiling would take too long."""
    _compiled(text, place)


def pattern_places(letters: Letters, text: str, place: int) -> Iterator[Span]:
    """Where the pattern matches at least one letter. Raises UserError("query_pattern_slow")."""
    found = _compiled(text, place).finditer(letters.text, timeout=PATIENCE, concurrent=True)
    try:
        for match in found:
            if match.end() > match.start():
                yield Span(match.start(), match.end())
    except TimeoutError as error:
        raise UserError("query_pattern_slow", pattern=text) from error


@lru_cache(maxsize=8)
def _compiled(text: str, place: int) -> Any:
    import regex  # type: ignore[import-untyped]

    times = math.prod(max(1, int(number[:9])) for number in _REPEATED.findall(text))
    if len(text) > LONGEST or times > _MOST:
        raise UserError("query_pattern_big", place=place + 1)
    try:
        return regex.compile(text, regex.MULTILINE)
    except (regex.error, RecursionError, MemoryError, OverflowError, ValueError) as error:
        raise UserError("query_pattern_wrong", reason=error, place=place + 1) from error
