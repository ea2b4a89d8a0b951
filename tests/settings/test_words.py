import errno
import json
import os
import re
from pathlib import Path
from string import Formatter

import pytest

from desktop_app.model.errors import UserError
from desktop_app.settings.paths import resource
from desktop_app.settings.words import LANGUAGES, message, phrase, sentence, words

PACKAGE = Path(__file__).resolve().parents[2] / "desktop_app"
TABLES = ["help", "messages", "reasons", "terminal"]


def raised_codes() -> set[str]:
    """Every code that the source raises or returns as a UserError."""
    pattern = re.compile(r"UserError\(\s*\"([a-z0-9_]+)\"")
    return {code for path in PACKAGE.rglob("*.py") for code in pattern.findall(path.read_text(encoding="utf-8"))}


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_every_error_has_its_sentence_in_both_languages() -> None:
    for language in LANGUAGES:
        assert sorted(raised_codes() - words("messages", language).keys()) == []


@pytest.mark.parametrize("table", TABLES)
def test_both_languages_have_the_same_words_with_the_same_places(table: str) -> None:
    arabic, english = words(table, "ar"), words(table, "en")
    assert arabic.keys() == english.keys()
    assert {key: places(text) for key, text in arabic.items()} == {key: places(text) for key, text in english.items()}


@pytest.mark.parametrize("table", TABLES)
def test_no_sentence_is_empty_or_in_the_wrong_letters(table: str) -> None:
    assert all(re.search("[\u0600-\u06ff]", text) for key, text in words(table, "ar").items() if key != "briefed")
    assert not any(re.search("[\u0600-\u06ff]", text) for text in words(table, "en").values())


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_stands_twice(table: str, language: str) -> None:
    def unique(pairs: list[tuple[str, str]]) -> dict[str, str]:
        keys = [key for key, _ in pairs]
        assert sorted(keys) == sorted(set(keys))
        return dict(pairs)

    text = resource("words", f"{table}.{language}.json").read_text(encoding="utf-8")
    assert json.loads(text, object_pairs_hook=unique)


@pytest.mark.parametrize("table", TABLES)
def test_names_that_begin_with_a_dot_keep_it_at_their_left(table: str) -> None:
    """In an Arabic sentence ".docx" is drawn with its dot at the right unless it is isolated."""
    for line in words(table, "ar").values():
        for found in re.finditer(r"(?<![\w.])\.[a-z]+", line):
            assert (line[found.start() - 1], line[found.end()]) == ("\u2068", "\u2069"), line


def test_values_stand_in_their_places() -> None:
    assert message("file_missing", "en", path="/a/b.txt") == "There is no file /a/b.txt; check the name."
    assert "5,000,000" in message("file_too_long", "en", path="x", limit=5_000_000)


def test_values_are_kept_apart_in_arabic() -> None:
    text = message("file_missing", "ar", path="/a/b.txt")
    assert "\u2068/a/b.txt\u2069" in text
    assert "\u2068" not in message("file_too_long", "ar", path="x", limit=5).replace("\u2068x\u2069", "")


def test_reporting_a_failure_never_fails() -> None:
    assert message("no_such_code", "ar", path="x") == "no_such_code (path=x)"
    assert message("no_such_code", "en") == "no_such_code"
    assert message("file_missing", "en") == "There is no file …; check the name."
    assert message("file_missing", "en", path=None, more="ignored") == "There is no file None; check the name."
    assert phrase("terminal", "created", "tlh", path="x") == "created x", "an unknown language is English"


def test_braces_in_a_value_are_letters() -> None:
    assert message("file_missing", "en", path="{x}") == "There is no file {x}; check the name."


def test_the_sentence_of_an_error() -> None:
    assert sentence(UserError("file_missing", path="x"), "en") == message("file_missing", "en", path="x")


@pytest.mark.parametrize("name", ["EACCES", "EEXIST", "EISDIR", "ENAMETOOLONG", "ENOENT", "ENOSPC", "EROFS"])
def test_the_system_s_reason_is_said_in_the_language_of_the_sentence(name: str) -> None:
    reason = os.strerror(getattr(errno, name))
    for language in LANGUAGES:
        assert words("reasons", language)[name] in message("export_failed", language, path="x", reason=reason)


def test_a_reason_that_has_no_words_stands_as_the_system_says_it() -> None:
    assert "\u2068disk I/O error\u2069" in message("export_failed", "ar", path="x", reason="disk I/O error")
