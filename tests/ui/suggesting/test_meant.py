"""Words that a suggestion covers, marked by hand: what it knew goes with them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Answer, EngineName, ProposedField, Reason, Suggestion
from desktop_app.ui.suggesting.meant import covering
from tests.ui.conftest import TEXT
from tests.ui.suggesting.conftest import WordEngine


def _double_click(window, words):
    view = window.area.view
    place = view.rect_of(Span(TEXT.index(words), TEXT.index(words) + len(words))).center()
    port = view.page.viewport()
    at = port.mapFrom(view, place)
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=at)
    assert window.area.serving.beside.card.isVisible()
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=at)


def _popups(window):
    boxes = (window.area.chooser, window.area.serving.beside.card)
    return [box for box in boxes if box.isVisible()]


def test_a_word_taken_by_two_clicks_and_the_kind_s_key_opens_one_box_with_what_was_suggested_first(
    qtbot, read, engine, monkeypatch
):
    engine.words, engine.labels = {"سالم": Kind.PERSON}, {"سالم": "سالم الوردي"}
    found = WordEngine.suggest

    def with_office(self, reading):
        given = (ProposedField("country", "TJ", "طاجيكستان", None),)
        return [replace(one, fields=given, label_en="Salim al-Wardi") for one in found(self, reading)]

    monkeypatch.setattr(WordEngine, "suggest", with_office)
    window = read("ar")
    _double_click(window, "سالم")
    assert not window.area.serving.beside.card.isVisible()  # its Enter would mean another thing than is selected
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_1)
    qtbot.waitUntil(window.area.chooser.isVisible)
    assert _popups(window) == [window.area.chooser]
    first = window.area.chooser.list.current()
    assert (first.value.record, first.value.label) == (None, "سالم الوردي")
    offered = [(option.value.label, option.keys) for option in window.area.chooser.list.rows.options]
    assert offered == [("سالم الوردي", "Enter"), ("سالم", "Ctrl Enter")]  # a new one called as the words are comes next
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    [mark] = window.session.desk.marks.of(window.session.article)
    record = window.session.desk.records.get(mark.record)
    assert (mark.quote, record.label, record.label_en) == ("سالم", "سالم الوردي", "Salim al-Wardi")
    assert ("country", "TJ") in [(claim.field, claim.value) for claim in record.claims]
    [verdict] = window.session.desk.suggestions.verdicts()
    assert verdict.answer is Answer.ACCEPTED
    assert window.session.mark == mark.id


def test_a_part_of_what_is_suggested_can_be_marked_as_another_record(qtbot, read, engine):
    engine.words = {"الوزير سالم": Kind.PERSON}
    window = read()
    _double_click(window, "سالم")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_1)
    qtbot.waitUntil(window.area.chooser.isVisible)
    assert window.area.chooser.list.current().value.label == "الوزير سالم"
    window.area.chooser.line.setText("هاني")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [mark] = window.session.desk.marks.of(window.session.article)
    assert (mark.quote, window.session.desk.records.get(mark.record).label) == ("سالم", "هاني")
    assert window.session.desk.suggestions.verdicts() == []


def test_a_place_that_is_suggested_stays_one_by_the_key_of_lands(qtbot, read, engine):
    engine.words = {"دوشنبه": Kind.PLACE}
    window = read()
    _double_click(window, "دوشنبه")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_3)
    qtbot.waitUntil(window.area.chooser.isVisible)
    assert window.area.chooser.kind is Kind.PLACE


def _made(start, end, kind=Kind.PERSON):
    quote = "س" * (end - start)
    reason = Reason("words", {"words": quote})
    span = Span(start, end)
    return Suggestion("a", span, quote, kind, None, quote, "", 0.9, EngineName.PATTERNS, "1", reason)


def test_of_several_the_shortest_that_covers_the_words():
    long, short, other = _made(0, 20), _made(5, 15), _made(5, 15, Kind.SECTOR)
    assert covering([long, short, other], Span(6, 10), Kind.PERSON) is short
    assert covering([long, short, other], Span(2, 10), Kind.PERSON) is long
    assert covering([short], Span(2, 10), Kind.PERSON) is None
