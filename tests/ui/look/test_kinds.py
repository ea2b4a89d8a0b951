"""One place answers how a kind looks: as the design has it, as the project has it, one's own."""

import pytest
from PySide6.QtGui import QColor

from desktop_app.model.kind_rows import NO_KEY, KindRow
from desktop_app.model.kinds import Kind
from desktop_app.ui.look.contrast import contrast, line_contrast, text_contrast, too_weak
from desktop_app.ui.look.kinds import KindLooks, kind_looks
from desktop_app.ui.look.theme import THEMES, theme
from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.reader.underlines import _DRAWERS
from desktop_app.ui.words import kind_name, mark_as, new_of

SHIP = Kind("own_0000beef")


@pytest.fixture
def looks():
    yield kind_looks()
    kind_looks().use(())


def test_the_design_is_answered_where_the_project_says_nothing():
    looks = KindLooks()
    person = looks.of(Kind.PERSON)
    assert (person.key, person.icon, person.underline, person.changed) == ("1", "user-round", "solid", False)
    assert [one.kind for one in looks.shown()] == list(Kind)
    assert looks.of_key("3") is Kind.COUNTRY and looks.of_key("0") is None


def test_what_the_project_says_goes_first(looks):
    assert looks.use([KindRow(Kind.PERSON, label="شخصية", light="#123456", underline="beads", key="Q")])
    person = looks.of(Kind.PERSON)
    assert (person.light, person.underline, person.icon) == ("#123456", "beads", "user-round")
    assert person.stroke == tokens()["own_kinds"]["underlines"]["beads"]
    assert looks.of_key("Q") is Kind.PERSON and looks.of_key("1") is None
    assert theme("light").kind(Kind.PERSON) == QColor("#123456")
    assert not looks.use([KindRow(Kind.PERSON, label="شخصية", light="#123456", underline="beads", key="Q")])


def test_a_look_of_another_version_of_the_program_gives_way_to_the_design(looks):
    looks.use([KindRow(Kind.PERSON, underline="spirals", icon="../elsewhere")])
    assert (looks.of(Kind.PERSON).underline, looks.of(Kind.PERSON).icon) == ("solid", "user-round")


def test_ones_own_kind_and_one_whose_row_is_gone(looks):
    looks.use([KindRow(SHIP, label="سفينة", key="Z", position=1)])
    assert looks.shown()[-1].kind is SHIP and looks.of_key("Z") is SHIP
    assert kind_name(SHIP) == "سفينة" and "سفينة" in mark_as(SHIP) and "سفينة" in new_of(SHIP)
    looks.use([KindRow(SHIP, label="سفينة", hidden=True)])
    assert SHIP not in [one.kind for one in looks.shown()] and SHIP in [one.kind for one in looks.all()]
    looks.use(())
    assert looks.of(SHIP).icon and kind_name(SHIP) and SHIP not in [one.kind for one in looks.all()]


def test_a_key_given_away_is_gone_and_a_hidden_kind_has_none(looks):
    looks.use([KindRow(Kind.FIGURE, key=NO_KEY), KindRow(Kind.EVENT, hidden=True)])
    assert looks.of(Kind.FIGURE).key == "" and looks.of_key("7") is None and looks.of_key("9") is None


def test_contrast_is_that_of_wcag():
    assert round(contrast(QColor("white"), QColor("black")), 1) == 21.0
    assert round(line_contrast(QColor("#4D6BD7"), theme("light")), 1) == 4.7  # the table of look.md
    assert round(text_contrast(QColor("#FBCF3D"), theme("dark")), 1) == 4.8
    assert too_weak(QColor("#EEDDBB"), theme("light")) == "line"
    assert too_weak(QColor("#FFFFFF"), theme("dark")) == "text"


@pytest.mark.parametrize("name", THEMES)
def test_colours_to_choose_from_keep_the_rules(name):
    for pair in tokens()["own_kinds"]["colours"].values():
        assert too_weak(QColor(pair[name]), theme(name)) == ""
    for known in tokens()["kinds"].values():
        assert too_weak(QColor(known[name]), theme(name)) == ""


def test_every_underline_and_icon_to_choose_from_can_be_drawn():
    from desktop_app.settings.paths import resource

    assert set(tokens()["own_kinds"]["underlines"]) == set(_DRAWERS)
    assert all(resource("icons", f"{icon}.svg").is_file() for icon in tokens()["own_kinds"]["icons"])
