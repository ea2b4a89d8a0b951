"""A record is shown whole, also without a mark."""

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.inspector.claim_line import ClaimLine
from desktop_app.ui.inspector.conflict import ConflictCard, ValueButton
from desktop_app.ui.inspector.evidence_menu import open_evidence_menu, split_off
from desktop_app.ui.inspector.merged import MergedSection
from desktop_app.ui.inspector.record_form import RecordForm
from desktop_app.ui.inspector.set_aside import SetAsideSection
from desktop_app.ui.look.tokens import layout


def lines(view, owner=None) -> list[str]:
    return [one.accessibleName() for one in (owner or view).findChildren(ClaimLine) if one.isVisibleTo(view)]


def test_a_record_without_a_mark_has_its_evidence_and_its_note(looking_at):
    window, view = looking_at()
    assert window.session.mark is None
    form = view._form(view._record.kind)
    assert not form.note.isVisibleTo(view)
    assert form._record_note.isVisibleTo(view)
    form._record_note.box.changed_to.emit("ملاحظة")
    assert window.session.record(view._record.id).note == "ملاحظة"


def test_the_history_of_a_status_stands_with_dates_and_sources(qtbot, looking_at):
    _window, view = looking_at()
    qtbot.waitUntil(lambda: len(lines(view)) >= 2)
    shown = [line for line in lines(view) if "Proposed" in line or "Signed" in line]
    assert "2020" in shown[0]
    assert "analyst" in shown[0]
    assert "18 May 2023" in shown[1]
    assert "paragraph 1" in shown[1]


def test_a_choice_takes_its_reason_along(qtbot, looking_at):
    window, view = looking_at()
    card = view.findChild(ConflictCard)
    qtbot.keyClicks(card.reason.line, "closer to it")
    button = next(one for one in card.findChildren(ValueButton) if one.text() == "19 May 2023")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shown = window.session.record(view._record.id).shown("signed")
    assert (shown.value, shown.reason) == ("2023-05-19", "closer to it")


def test_a_reason_can_be_written_after_the_choice(qtbot, looking_at):
    window, view = looking_at()
    card = view.findChild(ConflictCard)
    qtbot.keyClicks(card.reason.line, "official")
    qtbot.keyClick(card.reason.line, Qt.Key.Key_Return)
    assert window.session.record(view._record.id).shown("signed").reason == "official"


def test_what_was_laid_aside_is_seen_and_brought_back(qtbot, looking_at, merged):
    window, view = looking_at()
    section = view.findChild(SetAsideSection)
    assert lines(view, section) == []
    section._toggle.click()
    (line,) = section.findChildren(ClaimLine)
    assert "15" in line.accessibleName()
    line.layout().itemAt(line.layout().count() - 1).widget().click()
    assert window.session.record(merged["kept"]).shown("value").value == "15"
    qtbot.waitUntil(lambda: not section.isVisibleTo(view))


def test_what_was_merged_is_split_off_again(qtbot, looking_at, merged):
    window, view = looking_at()
    section = view.findChild(MergedSection)
    assert section.isVisibleTo(view)
    (line,) = section.findChildren(ClaimLine)
    line.layout().itemAt(line.layout().count() - 1).widget().click()
    assert window.session.record(merged["gone"]).label == "مذكرة الري"
    qtbot.waitUntil(lambda: not section.isVisibleTo(view))


def test_chosen_marks_become_a_record_that_is_shown(qtbot, looking_at):
    window, view = looking_at()
    mention = view.evidence.rows.mentions[1]
    split_off(window.session, view._record, [mention.annotation.id])
    qtbot.waitUntil(lambda: view.evidence.rows.rowCount() == 1)
    assert window.session.record_id == window.session.desk.marks.get(mention.annotation.id).record


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_menu_of_the_evidence_counts_what_is_chosen(looking_at, language):
    window, view = looking_at(language)
    view.evidence.selectAll()
    chosen = view.evidence.chosen()
    menu = open_evidence_menu(window.session, view._record, chosen, (), view.evidence, lambda _menu: QPoint(0, 0))
    texts = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    assert len(chosen) == 2
    assert len(texts) == 3


def test_the_evidence_has_the_room_it_needs_or_all_of_it(qtbot, looking_at):
    _window, view = looking_at()
    head, rows = view._parts.sizes()
    assert rows >= 34 + 2 * 58
    view._evidence_head.grow.click()
    assert view._parts.sizes()[1] > rows
    view._evidence_head.grow.click()
    assert view._parts.sizes() == [head, rows]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_form_fits_the_narrowest_inspector(make_window, project, language):
    """Wider than the pane, a form would be cut at the side from which it is read."""
    window = make_window(project, language)
    for kind in Kind:
        form = RecordForm(window.session, kind, lambda _then: None, window)
        assert form.minimumSizeHint().width() <= layout("inspector.min") - 11, kind


def test_a_closed_project_is_asked_for_nothing_more(looking_at):
    window, view = looking_at()
    window.session.use(None)
    assert view.evidence.rows.rowCount() == 0
    assert not view.evidence.rows.canFetchMore()


def test_in_another_article_no_record_of_the_one_before_is_shown(reading, qtbot):
    """Else "Confirm all" would speak of what nobody sees any more."""
    window = reading()
    desk, first = window.session.desk, window.session.article
    span = Span(0, 4)
    mark = desk.marks.annotate(first, span, Kind.AGREEMENT, new_label="مذكرة")
    window.session.show_record(mark.record)
    qtbot.waitUntil(lambda: window.inspector._stack.currentWidget() is window.inspector.record)
    other = next(row.id for row in desk.library.rows(limit=5) if row.id != first)
    window.session.show_article(other)
    qtbot.waitUntil(lambda: window.inspector._stack.currentWidget() is window.inspector.article)
    assert window.session.record_id is None
