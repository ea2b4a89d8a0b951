"""The box that asks which record another is the same as."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.panels.merge_panel import MergePanel
from desktop_app.ui.panels.move_panel import MovePanel


@pytest.fixture
def session(qtbot, make_window, project):
    window = make_window(project)
    qtbot.waitUntil(lambda: window.session.article is not None)
    return window.session


def panel(session, record: str, others: tuple[str, ...] = ()) -> MergePanel:
    made = MergePanel(session.parent(), session, session.record(record), others)
    made.open()
    return made


def test_it_says_what_will_happen_and_does_it(qtbot, session):
    records = session.desk.records
    one, other = records.create(Kind.PERSON, "إمام علي رحمان"), records.create(Kind.PERSON, "إمام علي رحمن")
    records.set_value(one, "country", "TJ")
    records.set_value(other, "country", "CN")
    made = panel(session, one)
    said = made.words._text
    assert "“إمام علي رحمن” (0 mentions) becomes part of “إمام علي رحمان” (0 mentions)" in said
    assert "They differ in: Country" in said
    made._turn.click()
    assert "“إمام علي رحمان” (0 mentions) becomes part of" in made.words._text
    qtbot.keyClick(made.field.line, Qt.Key.Key_Return)
    assert session.record(one) is None
    assert records.get(other).conflicting("country")


def test_of_a_name_within_a_name_the_longer_stays(qtbot, session):
    records = session.desk.records
    short, long = records.create(Kind.PERSON, "رحمان"), records.create(Kind.PERSON, "إمام علي رحمان")
    qtbot.keyClick(panel(session, short).field.line, Qt.Key.Key_Return)
    assert session.record(short) is None
    assert session.record(long).aliases[0].text == "رحمان"


def test_a_longer_name_that_hardly_stands_anywhere_does_not_stay(qtbot, session):
    records, marks = session.desk.records, session.desk.marks
    known, slip = records.create(Kind.PERSON, "إمام علي رحمان"), records.create(Kind.PERSON, "إمام علي رحمان يوم")
    article = session.desk.articles.add_text("كلمة " * 12).article
    for number in range(9):
        record = slip if number == 0 else known
        marks.annotate(article, Span(5 * number, 5 * number + 4), Kind.PERSON, record=record, exact=True)
    qtbot.keyClick(panel(session, known).field.line, Qt.Key.Key_Return)
    assert (session.record(known) is not None, session.record(slip)) == (True, None)


def test_nothing_to_merge_with_is_said_and_enter_does_nothing(qtbot, session):
    one = session.desk.records.create(Kind.PERSON, "سالم")
    made = panel(session, one)
    assert not made.act.isEnabled()
    qtbot.keyClick(made.field.line, Qt.Key.Key_Return)
    assert made.isVisible()
    qtbot.keyClick(made.field.line, Qt.Key.Key_Escape)
    assert session.record(one) is not None


def test_several_that_are_chosen_go_into_the_one_that_is_taken(qtbot, session):
    records = session.desk.records
    ids = [records.create(Kind.PERSON, name) for name in ("أ", "ب", "ج")]
    made = panel(session, ids[0], tuple(ids[1:]))
    qtbot.keyClick(made.field.line, Qt.Key.Key_Down)
    taken = made.current()
    qtbot.keyClick(made.field.line, Qt.Key.Key_Return)
    assert [one for one in ids if session.record(one)] == [taken]
    assert len(records.merged_into(taken)) == 2


def test_records_of_different_kinds_are_refused_in_words(qtbot, session):
    records, said = session.desk.records, []
    session.failed.connect(said.append)
    one, other = records.create(Kind.PERSON, "أ"), records.create(Kind.PLACE, "ب")
    qtbot.keyClick(panel(session, one, (other,)).field.line, Qt.Key.Key_Return)
    assert said == ["“أ” and “ب” are different kinds of thing; change the kind of one of them first, then merge."]
    assert session.record(other) is not None


def test_marks_move_to_the_record_that_is_taken(qtbot, session):
    from desktop_app.model.spans import Span

    desk = session.desk
    mark = desk.marks.annotate(session.article, Span(0, 6), Kind.PLACE)
    target = desk.records.create(Kind.PLACE, "العاصمة")
    made = MovePanel(session.parent(), session, session.record(str(mark.record)), [mark.id])
    made.open()
    qtbot.keyClick(made.field.line, Qt.Key.Key_Down)
    assert "1 mark of" in made.words._text
    qtbot.keyClick(made.field.line, Qt.Key.Key_Return)
    assert desk.marks.get(mark.id).record == target


def test_what_is_not_likely_is_not_taken_by_enter(qtbot, session):
    one, other = (session.desk.records.create(Kind.PERSON, name) for name in ("سالم", "فاضل"))
    made = panel(session, one)
    assert not made.act.isEnabled()
    qtbot.keyClick(made.field.line, Qt.Key.Key_Return)
    assert session.record(other) is not None
    qtbot.keyClick(made.field.line, Qt.Key.Key_Down)
    qtbot.keyClick(made.field.line, Qt.Key.Key_Return)
    assert session.record(other) is None
