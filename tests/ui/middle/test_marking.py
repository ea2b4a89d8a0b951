"""From words and the key of a kind, over the choice of record, to a mark; or the reason why there is none."""

from PySide6.QtCore import Qt

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace
from tests.ui.conftest import TEXT


def test_a_kind_key_asks_and_enter_writes(make_window, project, qtbot, press):
    window = make_window(project)
    view = window.area.view
    view.setFocus()
    start = window.session.desk.articles.text(window.session.article).index("سالم")
    view.select(Span(start, start + 4))
    press(Qt.Key.Key_1)
    assert window.area.chooser.isVisible()
    assert not window.session.desk.marks.of(window.session.article)
    press(Qt.Key.Key_Return)
    marks = window.session.desk.marks.of(window.session.article)
    assert [(mark.kind, mark.quote) for mark in marks] == [(Kind.PERSON, "سالم")]
    qtbot.waitUntil(lambda: window.inspector.record.isVisible())
    assert window.session.mark == marks[0].id


def test_escape_lets_go_and_writes_nothing(make_window, project, press):
    window = make_window(project)
    window.area.view.setFocus()
    window.area.view.select(Span(0, 6))
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_3)
    assert window.area.chooser.kind is Kind.PLACE
    press(Qt.Key.Key_Escape)
    assert not window.area.chooser.isVisible()
    assert not window.session.desk.marks.of(window.session.article)


def test_a_kind_key_in_a_project_that_is_only_read_says_why_nothing_is_marked(make_window, project, press):
    with Workspace.open(project):
        window = make_window(project)
        wrong = []
        window.session.failed.connect(wrong.append)
        window.area.view.setFocus()
        press(Qt.Key.Key_1)
        press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        assert wrong == [f"{project} is open for reading only; copy it to a disk that can be written."] * 2
        assert window.session.desk.marks.of(window.session.article) == []
        window.close()


def test_a_kind_key_where_there_is_no_word_says_so(make_window, project, press):
    window = make_window(project)
    window.session.show_article(window.session.desk.articles.add_text("كلمة\n\n").article)
    wrong = []
    window.session.failed.connect(wrong.append)
    window.area.view.setFocus()
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_3)
    assert not window.area.chooser.isVisible()
    window.area.mark_as(Kind.PERSON)
    assert wrong == ["There is no word in the selection.", "Select words first, then press the key of a kind."]
    assert window.toast.text() == wrong[-1]


def test_the_key_of_countries_on_a_country_makes_a_place_of_it(make_window, project):
    window = make_window(project)
    marks, start = window.session.desk.marks, TEXT.index("طاجيكستان")
    mark = marks.annotate(window.session.article, Span(start, start + 9), Kind.COUNTRY)
    window.session.show_mark(mark.id)
    window.area.mark_as(Kind.COUNTRY)
    assert [one.kind for one in marks.of(window.session.article)] == [Kind.PLACE]


def test_another_article_ends_the_choice(make_window, project):
    window = make_window(project)
    other = window.session.desk.articles.add_text("خبر آخر عن روسيا.").article
    window.area.view.select(Span(0, 6))
    window.area.mark_as(Kind.PLACE)
    assert window.area.chooser.isVisible()
    window.session.show_article(other)
    assert not window.area.chooser.isVisible()
    assert window.session.desk.marks.of(other) == []
