"""Answers from the page, beside what the journeys do."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Answer
from desktop_app.workspace import Workspace
from tests.ui.conftest import TEXT
from tests.ui.reader.hands import drag

K = Qt.Key


def _press(window, *keys):
    for name in keys:
        stroke = QKeySequence(name)[0]
        QTest.keyClick(window.windowHandle(), stroke.key(), stroke.keyboardModifiers())


def _current(window):
    mark = window.area.view.page.marks.get(window.area.view.current())
    return mark.span.of(TEXT) if mark is not None else ""


def test_the_current_suggestion_is_no_mark_for_the_rest_of_the_window(read):
    window = read()
    _press(window, "N")
    assert (_current(window), window.session.mark) == ("الصين", None)
    _press(window, "P", "P")
    assert _current(window) == "طاجيكستان"
    _press(window, "Escape")
    assert (_current(window), window.area.suggested.now) == ("", None)


def test_a_mark_takes_the_place_of_the_current_suggestion(read):
    window = read()
    _press(window, "N")
    at = TEXT.index("الري")
    made = window.session.desk.marks.annotate(
        window.session.article, Span(at, at + 4), Kind.SECTOR, new_label="الري", exact=True
    )
    window.session.show_mark(made.id)
    assert (window.area.view.current(), window.area.suggested.now) == (made.id, None)


def test_an_edge_is_pulled_with_the_mouse_after_e(qtbot, read):
    window = read()
    _press(window, "N", "N", "N", "E")
    qtbot.waitUntil(window.area.serving.chooser.isVisible)
    page = window.area.view.page
    start = next(grip for grip in page.grips if not grip.at_end)
    line = page.scene.pieces(Span(TEXT.index("الوزير"), TEXT.index("الوزير") + 6))
    [(base, [(_left, right)])] = [(base, edges) for base, edges in line if edges]
    drag(page.viewport(), QPoint(round(start.x), round(start.y)), QPoint(round(right), round(base - 4)))
    assert _current(window) == "الوزير سالم"
    assert window.session.desk.marks.of(window.session.article) == []
    _press(window, "Return")
    [mark] = window.session.desk.marks.of(window.session.article)
    assert (mark.quote, mark.engine) == ("الوزير سالم", "patterns")
    [verdict] = window.session.desk.suggestions.verdicts()
    assert (verdict.quote, verdict.answer) == ("سالم", Answer.ACCEPTED)


def test_a_project_for_reading_only_is_not_answered_in(qtbot, engine, make_window, project):
    project.chmod(0o400)
    with Workspace.open(project, read_only=True):
        window = make_window(None)
        window.session.use(Workspace.open(project, read_only=True))
        window.session.show_article(window.session.desk.library.rows(limit=1)[0].id)
        window.area.view.setFocus()
        qtbot.waitUntil(lambda: len(window.area.suggested) == 3)
        _press(window, "N")
        with qtbot.waitSignal(window.session.failed):
            _press(window, "Return")
        assert len(window.area.suggested) == 3


def test_the_card_says_why_and_lets_the_resting_mouse_through(qtbot, read):
    window = read()
    view, serving = window.area.view, window.area.serving
    [key] = [window.area.suggested.key(one) for one in window.area.suggested.all() if one.quote == "سالم"]
    view.card_wanted.emit(key, view.rect_of(window.area.suggested.span(key)))
    card = serving.beside.card
    assert card.isVisible() and card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert "The words" in card.accessibleName() and "90%" in card.accessibleName()
    view.card_unwanted.emit()
    assert not card.isVisible()
    view.stand_on(key)
    serving.beside.pick(key)
    view.card_unwanted.emit()
    assert card.isVisible()  # it has buttons: it stays until something else is done
    _press(window, "N")
    assert not card.isVisible()


@pytest.mark.parametrize(("hidden", "plain"), [(True, False), (False, True)])
def test_n_where_nothing_is_drawn_says_why_or_shows_them(qtbot, read, hidden, plain):
    window = read()
    if hidden:
        window.area.suggested.show(False)
        _press(window, "N")
        assert _current(window) == "الصين"
    if plain:
        window.area.view.set_plain(True)
        with qtbot.waitSignal(window.session.told):
            _press(window, "N")
        assert _current(window) == ""


def test_n_at_the_end_of_the_work_names_the_way_on(qtbot, read):
    window = read()
    window.session.desk.suggestions.refuse(list(window.area.suggested.all()))
    qtbot.waitUntil(lambda: window.suggest.fresh and not len(window.area.suggested))
    with qtbot.waitSignal(window.session.told) as told:
        _press(window, "N")
    assert "Ctrl+J" in told.args[0]


def test_what_has_a_form_is_shown_with_its_guesses(qtbot, read, engine):
    engine.words = {"مذكرة تفاهم بشأن الري والمياه": Kind.AGREEMENT, "الصين": Kind.COUNTRY}
    window = read()
    _press(window, "N", "Return")
    assert window.session.record_id is None  # a name has none to be looked at
    _press(window, "Return")
    [mark] = [one for one in window.session.desk.marks.of(window.session.article) if one.kind is Kind.AGREEMENT]
    assert (window.session.record_id, window.session.mark) == (mark.record, None)
    assert window.area.view.page.hasFocus()


@pytest.mark.parametrize(("key", "kind"), [("Ctrl+3", Kind.COUNTRY), ("Ctrl+2", Kind.ORGANISATION)])
def test_ctrl_and_a_kind_s_key_mark_the_current_suggestion_at_once(qtbot, read, key, kind):
    """As the page of keys says of a selection: with the first proposal, and no question asked."""
    window = read()
    _press(window, "N", key)
    [mark] = window.session.desk.marks.of(window.session.article)
    assert (mark.quote, mark.kind, mark.engine) == ("الصين", kind, "patterns")
    assert window.session.desk.records.get(mark.record).label == "الصين"
    assert "chooser" not in window.area.serving.__dict__
    [verdict] = window.session.desk.suggestions.verdicts()
    assert (verdict.kind, verdict.answer is Answer.ACCEPTED) == (Kind.COUNTRY, kind is Kind.COUNTRY)
    assert _current(window) == "طاجيكستان"  # and one goes on to the next
    qtbot.waitUntil(lambda: window.suggest.fresh and not window.suggest._timer.isActive())
    window.suggest.renew()
    qtbot.waitUntil(lambda: window.suggest.fresh)
    assert [one.quote for one in window.area.suggested.all()] == ["طاجيكستان", "سالم"]  # not China there once more


def test_ctrl_and_the_key_of_lands_keep_a_place_a_place(read, engine):
    engine.words = {"دوشنبه": Kind.PLACE, "سالم": Kind.PERSON}
    window = read()
    _press(window, "N", "Ctrl+3", "Ctrl+3")
    marks = window.session.desk.marks.of(window.session.article)
    assert {(one.quote, one.kind) for one in marks} == {("دوشنبه", Kind.PLACE), ("سالم", Kind.PLACE)}


def test_ctrl_and_a_kind_s_key_take_the_record_that_is_proposed_first(read, engine):
    window = read()
    desk, article = window.session.desk, window.session.article
    at = TEXT.index("الوزير")
    known = desk.marks.annotate(article, Span(at, at + 6), Kind.ORGANISATION, new_label="سالم", exact=True)
    engine.words = {"سالم": Kind.PERSON}
    window.suggest.renew()
    _press(window, "N")
    while _current(window) != "سالم":
        _press(window, "N")
    _press(window, "Ctrl+2")
    made = next(one for one in desk.marks.of(article) if one.quote == "سالم")
    assert (made.kind, made.record) == (Kind.ORGANISATION, known.record)


def test_a_place_that_is_edited_by_the_key_of_lands_stays_a_place(qtbot, read, engine):
    engine.words = {"دوشنبه": Kind.PLACE}
    window = read()
    _press(window, "N", "3")
    qtbot.waitUntil(window.area.serving.chooser.isVisible)
    assert window.area.serving.chooser.kind is Kind.PLACE


@pytest.mark.parametrize(("own", "label"), [(Kind.COUNTRY, "جمهورية الصين الشعبية"), (Kind.STATEMENT, "الصين")])
def test_a_name_taken_as_another_kind_keeps_the_label_that_was_proposed(read, engine, own, label):
    engine.words["الصين"], engine.labels["الصين"] = own, "جمهورية الصين الشعبية"
    window = read()
    _press(window, "N", "Ctrl+2")
    [mark] = window.session.desk.marks.of(window.session.article)
    assert (mark.kind, window.session.desk.records.get(mark.record).label) == (Kind.ORGANISATION, label)


def test_moved_and_taken_as_another_kind_it_is_called_by_its_words(read, engine):
    engine.labels["الصين"] = "جمهورية الصين الشعبية"
    window = read()
    _press(window, "N")
    key = window.area.view.current()
    span = window.area.suggested.span(key)
    window.area.serving.move(key, Span(TEXT.index("طاجيكستان"), TEXT.index("طاجيكستان") + 9))
    assert window.area.suggested.span(key) != span
    _press(window, "Ctrl+2")
    [mark] = window.session.desk.marks.of(window.session.article)
    assert window.session.desk.records.get(mark.record).label == "طاجيكستان"


def _span_grows_after_a_refusal(engine, monkeypatch):
    """Once something was refused, the next one is read with the word behind it, as after a real answer: what is put
    into the list says when that may begin."""
    found = type(engine).suggest

    def suggest(self, reading):
        if refused:
            assert refused[0].wait(5)
            return [_with_word_behind(one) if one.quote == "طاجيكستان" else one for one in found(self, reading)]
        return found(self, reading)

    refused = []
    monkeypatch.setattr(type(engine), "suggest", suggest)
    return refused


def _with_word_behind(one):
    end = TEXT.index(" ", one.span.end + 1)
    return replace(one, span=Span(one.span.start, end), quote=TEXT[one.span.start : end])


@pytest.mark.parametrize("answer", ["Delete", "Return"])
def test_the_next_one_is_current_also_where_it_was_read_anew(qtbot, read, engine, monkeypatch, answer):
    answered = _span_grows_after_a_refusal(engine, monkeypatch)
    window = read()
    _press(window, "N")
    answered.append(begin := Event())
    _press(window, answer)
    assert _current(window) == "طاجيكستان"
    begin.set()
    qtbot.waitUntil(lambda: _current(window) == "طاجيكستان لبحث")
    _press(window, "Return")
    qtbot.waitUntil(lambda: _current(window) == "سالم")
    assert "طاجيكستان لبحث" in {one.quote for one in window.session.desk.marks.of(window.session.article)}


def test_who_let_go_or_went_away_is_not_led_on(qtbot, read, engine, monkeypatch):
    answered = _span_grows_after_a_refusal(engine, monkeypatch)
    window = read()
    _press(window, "N")
    answered.append(begin := Event())
    _press(window, "Delete", "Escape")
    begin.set()
    qtbot.waitUntil(lambda: "طاجيكستان لبحث" in {one.quote for one in window.area.suggested.all()})
    assert _current(window) == ""
    [one] = [one for one in window.area.suggested.all() if one.quote == "طاجيكستان لبحث"]
    window.area.serving.stand_on(window.area.suggested.key(one))
    _press(window, "Down")
    answered.clear()
    window.session.desk.kinds.hide(Kind.EVENT)  # which has the engines asked again
    qtbot.waitUntil(lambda: "طاجيكستان" in {one.quote for one in window.area.suggested.all()})
    assert _current(window) == ""


@pytest.mark.parametrize("key", ["Return", "Delete"])
def test_an_answer_with_nothing_current_says_what_to_do(qtbot, read, key):
    window = read()
    with qtbot.waitSignal(window.session.told) as told:
        _press(window, key)
    assert "N goes to the next" in told.args[0]
    window.session.desk.suggestions.refuse(list(window.area.suggested.all()))
    qtbot.waitUntil(lambda: window.suggest.fresh and not len(window.area.suggested))
    with qtbot.waitSignal(window.session.told) as told:
        _press(window, key)
    assert "Ctrl+J" in told.args[0]
