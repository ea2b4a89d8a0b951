"""Arabic-Indic digits by setting in our own words; a figure is never of two kinds; quotations keep theirs."""

import re
from dataclasses import fields, is_dataclass

import pytest

from desktop_app.briefing.make import make_briefing
from desktop_app.model.briefing import Count, Link, Text
from tests.briefing import dossiers

LATIN, ARABIC = re.compile("[0-9]"), re.compile("[٠-٩]")
FIGURE = re.compile(r"[0-9٠-٩]+(?:[.,٫٬/-][0-9٠-٩]+)*")


def _texts(thing):
    """Every piece of text in a briefing, with whether it is the source's."""
    if isinstance(thing, Text | Link):
        yield thing.text, isinstance(thing, Text) and thing.source
    elif isinstance(thing, tuple | list):
        for one in thing:
            yield from _texts(one)
    elif is_dataclass(thing) and not isinstance(thing, Count):
        for one in fields(thing):
            yield from _texts(getattr(thing, one.name))


@pytest.mark.parametrize(("digits", "wanted", "others"), [("arabic", ARABIC, LATIN), ("latin", LATIN, ARABIC)])
def test_our_own_words_have_one_kind_of_digits(digits, wanted, others):
    made = make_briefing(dossiers.rich(), dossiers.options(digits=digits))
    ours = [text for text, source in _texts(made) if not source and "Mujaz" not in text]
    assert sum(bool(wanted.search(text)) for text in ours) > 50
    assert [text for text in ours if others.search(text)] == []


@pytest.mark.parametrize("digits", ["arabic", "latin"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_figure_is_of_two_kinds(digits, language):
    made = make_briefing(dossiers.rich(), dossiers.options(language, digits=digits))
    figures = [figure for text, _ in _texts(made) for figure in FIGURE.findall(text)]
    assert len(figures) > 100
    assert [figure for figure in figures if LATIN.search(figure) and ARABIC.search(figure)] == []
