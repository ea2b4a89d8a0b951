"""Every number of things on the screen is grouped in threes: 12,494 here and 12494 there would look like two."""

import ast
import inspect
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from desktop_app.settings.file import Settings
from desktop_app.settings.paths import resource
from desktop_app.ui.counted import counted
from desktop_app.ui.dock.concordance.words import spread_words
from desktop_app.ui.dock.search.words import search_words
from desktop_app.ui.inspector.section import Section
from desktop_app.ui.language import speak
from desktop_app.ui.pages.pair.words import PairWords
from desktop_app.ui.reader.find_bar import FindBar
from desktop_app.ui.suggesting.numbers import suggestion_words
from desktop_app.ui.widgets.label import Line

UNGROUPED = re.compile(r"[\d٠-٩]{4}")
_UI = Path(__file__).resolve().parents[2] / "desktop_app" / "ui"


def _said(words: object, count: int) -> list[str]:
    """What each method that takes nothing but numbers says."""
    said = []
    for name, method in inspect.getmembers(type(words), inspect.isfunction):
        hints = {one: kind for one, kind in method.__annotations__.items() if one not in ("return", "whole")}
        if hints and name in vars(type(words)) and set(hints.values()) <= {int, "int"}:
            whole = {"whole": False} if "whole" in method.__annotations__ else {}
            said.append(str(getattr(words, name)(**dict.fromkeys(hints, count), **whole)))
    return said


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("words", [counted, spread_words, search_words, suggestion_words])
def test_what_is_counted_is_grouped(qapp, language, words):
    speak(language)
    try:
        said = _said(words, 12494)
    finally:
        speak("en")
    assert said and not [one for one in said if UNGROUPED.search(one)]
    assert all("12,494" in one for one in said)


@pytest.mark.parametrize(("digits", "number"), [("latin", "12,494"), ("arabic", "١٢٬٤٩٤")])
def test_on_the_page_of_a_pair_in_the_digits_of_the_settings(qapp, tmp_path, digits, number):
    settings = Settings(tmp_path / "settings")
    settings.put("dates.digits", digits)
    speak("ar")
    try:
        words = PairWords(settings)
        counting = (words.articles, words.in_articles, words.from_outlets, words.meetings, words.signings)
        said = [say(12494) for say in (*counting, words.sources, words.mentions, words.no_article_in, words.number)]
    finally:
        speak("en")
    assert all(number in one for one in said)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_plural_groups_its_number(language):
    forms = [
        (message.findtext("source"), form.text or "")
        for message in ET.parse(resource("translations", f"mujaz_{language}.ts")).getroot().iter("message")
        for form in message.iter("numerusform")
    ]
    assert forms
    assert not [one for pair in forms for one in pair if "%n" in one]


def test_no_count_is_written_as_it_is():
    """`str(len(…))`, or one that `format` sets into a sentence: the digits would stand ungrouped."""
    found = []
    for path in sorted(_UI.rglob("*.py")):
        if path.name == "csv_rows.py":  # for programs
            continue
        for call in (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)):
            given = [*call.args, *(word.value for word in call.keywords)]
            raw = [one for one in given if isinstance(one, ast.Call) and ast.unparse(one.func) == "len"]
            small = raw and ast.unparse(raw[-1]) == "len(CHOOSABLE)"  # the sections of a briefing
            if raw and not small and ast.unparse(call.func).rpartition(".")[2] in ("str", "format"):
                found.append(f"{path.name}:{call.lineno} {ast.unparse(call)}")
    assert not found


def test_the_place_in_the_library_groups_too(make_window, project):
    window = make_window(project)
    window.area.head.show_place(1234, 12494)
    assert "1,234 of 12,494" in [line.text() for line in window.area.head.findChildren(Line)]


def test_finding_groups_too(qtbot):
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.open("ماء " * 1234, "ماء", 4 * 1200)
    assert bar.count.text() == "1,201 of 1,234"


def test_a_section_groups_too(qtbot):
    section = Section()
    qtbot.addWidget(section)
    section.set_title("Mentions", 1234)
    assert "1,234" in [line.text() for line in section.findChildren(Line)]
