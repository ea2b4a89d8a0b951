"""The marks of the open article follow what changes, at the cost of what changed."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.middle.mark_filter import MarkFilter
from tests.ui.conftest import TEXT


@pytest.fixture
def window(make_window, project):
    return make_window(project)


def _span(words: str) -> Span:
    at = TEXT.index(words)
    return Span(at, at + len(words))


def _annotate(window, words: str, kind: Kind):
    return window.session.desk.marks.annotate(window.session.article, _span(words), kind, exact=True)


def _shown(window) -> set[str]:
    page = window.area.view.page
    return {layer.mark.id for layer in page.marks.between(0, len(TEXT))}


def test_a_new_mark_loads_no_other(window, qtbot):
    _annotate(window, "الصين", Kind.COUNTRY)
    asked: list[object] = []
    window.area.marks.replaced.connect(lambda: asked.append("all"))
    window.area.marks.changed.connect(lambda put, drop: asked.append((len(put), len(drop))))
    made = _annotate(window, "سالم", Kind.PERSON)
    window.session.desk.marks.delete([made.id])
    assert asked == [(1, 0), (0, 1)]


def test_hidden_marks_are_not_in_the_view(window):
    country, person = _annotate(window, "الصين", Kind.COUNTRY), _annotate(window, "سالم", Kind.PERSON)
    marks = window.area.marks
    marks.set_filter(MarkFilter().with_kind(Kind.PERSON, False))
    assert _shown(window) == {country.id}
    assert marks.hidden() == 1
    assert len(marks) == 2
    window.session.desk.marks.set_note(person.id, "يراجع")
    assert _shown(window) == {country.id}
    window.session.desk.marks.change_kind(person.id, Kind.ORGANISATION)
    assert _shown(window) == {country.id, person.id}
    window.session.desk.marks.change_kind(person.id, Kind.PERSON)
    assert _shown(window) == {country.id}
    window.session.desk.history.undo()
    assert _shown(window) == {country.id, person.id}


def test_a_mark_one_makes_or_goes_to_is_never_hidden(window):
    person = _annotate(window, "سالم", Kind.PERSON)
    marks = window.area.marks
    hidden = MarkFilter(frozenset({Kind.PERSON, Kind.PLACE, Kind.EVENT}))
    marks.set_filter(hidden)
    made = _annotate(window, "طاجيكستان", Kind.PLACE)
    assert _shown(window) == {made.id}
    assert marks.filter == MarkFilter(frozenset({Kind.PERSON, Kind.EVENT}))
    window.session.go_to(window.session.desk.marks.get(person.id))
    assert _shown(window) == {made.id, person.id}
    assert marks.filter == MarkFilter(frozenset({Kind.EVENT}))


def test_another_project_hides_nothing(window, project, tmp_path):
    window.area.marks.set_filter(MarkFilter().with_record("r"))
    window.session.use(None)
    assert not window.area.marks.filter


def test_the_head_tells_what_is_hidden(window):
    _annotate(window, "سالم", Kind.PERSON)
    head = window.area.head
    assert not head._hidden_button.isVisible()
    window.area.marks.set_filter(MarkFilter().with_kind(Kind.PERSON, False))
    assert head._hidden_button.isVisible()
    assert "1" in head._hidden_button.text()
    window.actions_.by_id["all_marks"].trigger()
    assert not head._hidden_button.isVisible()
    assert not window.area.marks.filter
