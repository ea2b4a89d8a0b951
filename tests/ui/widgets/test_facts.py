"""The rows of a card."""

from desktop_app.ui.widgets.facts import Fact, Facts


def test_rows_come_and_go_with_their_signs(qtbot):
    facts = Facts()
    qtbot.addWidget(facts)
    facts.show_facts([Fact("Role", ("minister",)), Fact("Rank", ("Minister", "Other"), "guess")])
    assert facts.isVisible()
    names = [(name.text(), value.text(), sign.pixmap().isNull()) for name, value, sign, _note in facts._rows]
    assert [name for name, _words, _none in names] == ["Role", "Rank"]
    assert "Minister" in names[1][1] and "Other" in names[1][1]
    assert [none for *_rest, none in names] == [True, False]
    assert "Role: " in facts.spoken() and "minister" in facts.spoken()
    facts.show_facts([Fact("Country", ("Tunis",))])
    assert [row[0].isVisible() for row in facts._rows] == [True, False]
    facts.show_facts([])
    assert not facts.isVisible()


def test_arabic_names_have_their_own_comma_and_side_and_go_to_the_next_line_whole(qtbot):
    facts = Facts()
    qtbot.addWidget(facts)
    facts.resize(376, 200)
    names = ("وزارة الخارجية", "وزارة الطاقة والموارد المائية", "هيئة المراعي", "مجلس الأعمال")
    facts.show_facts([Fact("Signed by", names), Fact("Kind", ("Treaty", "Deal"))])
    (_name, value, *_rest), (_other, latin, *_others) = facts._rows
    assert value.text().replace("\u00a0", " ") == facts.facts[0].words and "، " in value.text()
    assert ", " in latin.text() and value._from_right() and not latin._from_right()
    _layout, lines = value._lines(value.width())
    ends = [line.textStart() + line.textLength() for line in lines]
    assert len(lines) > 1 and {value.text()[end - 2 : end] for end in ends[:-1]} == {"، "}


def test_a_note_stands_below_its_values_and_is_spoken(qtbot):
    facts = Facts()
    qtbot.addWidget(facts)
    facts.resize(376, 200)
    facts.show_facts([Fact("Role", ("minister",), "guess")])
    alone = facts.heightForWidth(376)
    facts.show_facts([Fact("Role", ("minister",), note="Not filled in")])
    [(_name, value, _sign, note)] = facts._rows
    assert note.isVisible() and note.geometry().top() >= value.geometry().bottom()
    assert facts.heightForWidth(376) > alone and facts.spoken() == "Role: \u2068minister\u2069 – Not filled in"
