"""The card of a suggestion, and the rows of the menu that lead to it."""

from PySide6.QtCore import QPoint


def test_a_menu_of_several_leads_to_the_card_of_one(read):
    window = read()
    shown, beside = window.area.suggested, window.area.serving.beside
    keys = [shown.key(one) for one in shown.all()]
    rows = beside.rows([*keys, "no such"])
    assert [row.text().split("\u2069")[0].strip("\u2068") for row in rows] == ["الصين", "طاجيكستان", "سالم"]
    rows[2].trigger()
    assert shown.now == keys[2] and beside.card.isVisible()


def test_one_alone_needs_no_menu(read):
    window = read()
    key = window.area.suggested.key(window.area.suggested.all()[0])
    window.area.view.menu_requested.emit([key], QPoint(10, 10))
    assert window.area.suggested.now == key and window.area.serving.beside.card.isVisible()
