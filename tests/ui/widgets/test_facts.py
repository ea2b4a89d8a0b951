"""The rows of a card."""

from desktop_app.ui.widgets.facts import Fact, Facts


def test_rows_come_and_go_with_their_signs(qtbot):
    facts = Facts()
    qtbot.addWidget(facts)
    facts.show_facts([Fact("Role", ("minister",)), Fact("Rank", ("Minister", "Other"), "guess")])
    assert facts.isVisible()
    names = [(name.text(), value.text(), sign.pixmap().isNull()) for name, value, sign in facts._rows]
    assert [name for name, _words, _none in names] == ["Role", "Rank"]
    assert "Minister" in names[1][1] and "Other" in names[1][1]
    assert [none for *_rest, none in names] == [True, False]
    assert "Role: " in facts.spoken() and "minister" in facts.spoken()
    facts.show_facts([Fact("Country", ("Tunis",))])
    assert [row[0].isVisible() for row in facts._rows] == [True, False]
    facts.show_facts([])
    assert not facts.isVisible()
