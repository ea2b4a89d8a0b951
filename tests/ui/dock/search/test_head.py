"""The box: pieces of a query that the menu writes, mistakes, and keys."""

from desktop_app.ui.dock.search.head import SearchHead


def test_pieces_stand_apart_from_what_is_there(qtbot: object) -> None:
    head = SearchHead()
    qtbot.addWidget(head)  # type: ignore[attr-defined]
    head.line.setText("تعاون")
    head.write("kind:person")
    assert head.line.text() == "تعاون kind:person"
    head.line.setCursorPosition(5)
    head.write('""')
    assert head.line.text() == 'تعاون "" kind:person'
    assert head.line.cursorPosition() == len('تعاون "')
    head.line.setText("(")
    head.write("state:new")
    assert head.line.text() == "(state:new"


def test_a_mistake_takes_the_place_of_the_count(qtbot: object) -> None:
    head = SearchHead()
    qtbot.addWidget(head)  # type: ignore[attr-defined]
    head.say_count("5 places")
    head.say_mistake("no")
    assert head._count.isHidden() and not head._mistake.isHidden() and head.field.dress_as == "wrong"
    head.say_mistake("")
    assert head._mistake.isHidden() and head.field.dress_as == "plain"
