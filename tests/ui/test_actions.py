"""Every action of the catalogue can be done: it has words in both languages, a handler, and a way to it."""

from collections import Counter

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.ui.action_set import keys_of
from desktop_app.ui.actions import ACTIONS, BY_ID, MENUS
from desktop_app.ui.commands.more import more_commands
from desktop_app.ui.key_map import normal
from desktop_app.ui.language import in_language
from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.panels.palette_actions import PaletteActions, Scores


def test_no_two_actions_share_an_id_or_a_key(qapp):
    assert len(BY_ID) == len(ACTIONS)
    keys = Counter(key for spec in ACTIONS for key in spec.keys)
    assert [key for key, times in keys.items() if times > 1] == []
    assert all(normal(key) == key for key in keys), "keys are written as Qt writes them"
    assert not {"Ctrl+Return", "Ctrl+Enter"} & set(keys), "boxes and docks end with it, also where they just closed"
    named = Counter(keys_of(spec) for spec in ACTIONS if keys_of(spec))
    assert [key for key, times in named.items() if times > 1] == ["Del"]  # of the mark or suggestion one stands on
    assert {spec.id for spec in ACTIONS if keys_of(spec) == "Del"} == {"delete_mark", "refuse_suggestion"}


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_it_has_words_in_both_languages(qapp, spec):
    if spec.id.startswith("mark_") and not spec.text:
        known = tokens()["kinds"][Kind(spec.id.removeprefix("mark_"))]
        assert known["ar"] and known["en"]
        return
    assert spec.text and spec.menu in MENUS
    if spec.group != "language":
        arabic = in_language("ar", "Action", spec.text)
        assert any("\u0600" <= letter <= "\u06ff" for letter in arabic), spec.text


def test_each_menu_has_words_in_both_languages(qapp):
    for name in MENUS.values():
        assert any("\u0600" <= letter <= "\u06ff" for letter in in_language("ar", "Menu", name)), name


def test_each_has_a_handler_and_the_palette_finds_it(make_window, project):
    window = make_window(project)
    groups = (window.files, window.briefs, window.edits, window.views)
    for spec in ACTIONS:
        owners = (more_commands(window, spec.by),) if spec.by else groups
        assert any(callable(getattr(owner, spec.id, None)) for owner in owners), spec.id
    scores = Scores()
    found = PaletteActions(window, scores)
    for spec in ACTIONS:
        if spec.id == "palette":
            continue
        for language in ("ar", "en"):
            words = in_language(language, "Action", spec.text)
            if not spec.text:
                words = tokens()["kinds"][Kind(spec.id.removeprefix("mark_"))][language]
            typed = scores.fold(words.rstrip("…")).split()
            assert spec.id in [entry.id for _score, entry in found.found(typed)], (spec.id, words)
