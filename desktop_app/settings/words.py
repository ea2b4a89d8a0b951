"""Words that are data: sentences for errors and words of the terminal, one file a language, below `resources/words/`.

The words of the window are Qt's matter (`resources/translations/`) and those of documents the briefing's.
"""

import errno
import functools
import json
import os
from collections.abc import Mapping
from typing import cast

from desktop_app.model.errors import UserError
from desktop_app.settings.paths import resource

LANGUAGES = ("ar", "en")
_ISOLATE, _END = "\u2068", "\u2069"


@functools.cache
def words(table: str, language: str) -> Mapping[str, str]:
    """The table `resources/words/<table>.<language>.json`; English for a language that has none."""
    known = language if language in LANGUAGES else "en"
    text = resource("words", f"{table}.{known}.json").read_text(encoding="utf-8")
    return cast(Mapping[str, str], json.loads(text))


def phrase(table: str, key: str, language: str, **values: object) -> str:
    """The words under `key` with `values` in their places.

    Whole numbers are grouped in threes. In Arabic the other values stand between U+2068 and U+2069, so that a path
    or an English name does not turn the sentence about. A key without words gives the key and its values: whoever
    reports a failure must not fail.
    """
    template = words(table, language).get(key)
    if template is None:
        inside = ", ".join(f"{name}={value}" for name, value in values.items())
        return f"{key} ({inside})" if inside else key
    return template.format_map(_Values({name: _shown(value, language) for name, value in values.items()}))


def message(code: str, language: str, **values: object) -> str:
    """The sentence for the `UserError` of that code; see `phrase` for how values are set.

    A `reason` in the system's own words is said in ours, and so are `engines`.
    """
    if "engines" in values:
        between, engines = "، " if language == "ar" else ", ", cast(tuple[str, ...], values["engines"])
        values |= {"engines": between.join(words("terminal", language)[f"engine_{one}"] for one in engines)}
    if "reason" in values:
        values |= {"reason": reason_in(language, str(values["reason"]))}
    return phrase("messages", code, language, **values)


def reason_in(language: str, reason: str) -> str:
    """The system's reason for a failure (`OSError.strerror`) in that language, for those that are met; else as it is.
    """
    for name, said in words("reasons", language).items():
        if os.strerror(getattr(errno, name)) == reason:
            return said
    return reason


def sentence(error: UserError, language: str) -> str:
    """What to tell a person about `error`."""
    return message(error.code, language, **error.values)


def _shown(value: object, language: str) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    return f"{_ISOLATE}{value}{_END}" if language == "ar" else str(value)


class _Values(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "…"
