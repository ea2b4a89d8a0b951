"""Composing behind the window: the last wish alone is answered, and nothing runs on after its project."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QThread

from desktop_app.model.briefing import Length
from desktop_app.model.briefing_choice import BriefingChoice
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.ui import brief_composer
from desktop_app.ui.brief_composer import BriefComposer, compose

ENGLISH = BriefingChoice(language="en")


@pytest.fixture
def session(paired_session):
    return paired_session


@pytest.fixture
def composer(session):
    owner = QObject()
    yield BriefComposer(session, owner)
    session.use(None)
    owner.deleteLater()


def test_the_text_comes_to_the_window_s_thread(composer, qtbot):
    with qtbot.waitSignal(composer.composed, timeout=20_000) as came:
        composer.want("CN-TJ", ENGLISH)
    made = came.args[0]
    assert "China and Tajikistan" in made.document.toPlainText()
    assert made.document.thread() is QThread.currentThread() and not made.shortened


def test_only_the_last_wish_is_answered(composer, qtbot):
    came = []
    composer.composed.connect(came.append)
    with qtbot.waitSignal(composer.began, timeout=20_000):
        composer.want("CN-TJ", ENGLISH)
    with qtbot.waitSignal(composer.composed, timeout=20_000):
        composer.want("CN-TJ", BriefingChoice(language="ar"))
    assert len(came) == 1 and "الصين" in came[0].document.toPlainText()


def test_what_can_not_be_composed_is_told(composer, qtbot):
    with qtbot.waitSignal(composer.refused, timeout=20_000) as came:
        composer.want("CN-TJ", replace(ENGLISH, period="1901"))
    assert came.args[0].code == "period_empty"


def test_nothing_comes_after_it_rests(composer, qtbot):
    came = []
    composer.composed.connect(came.append)
    with qtbot.waitSignal(composer.began, timeout=20_000):
        composer.want("CN-TJ", ENGLISH)
    composer.rest()
    qtbot.waitUntil(lambda: composer._job is None, timeout=20_000)
    assert came == []


def test_it_stops_when_asked_to(session):
    with pytest.raises(Cancelled):
        compose(session.desk, "CN-TJ", ENGLISH, {}, lambda: True)
    with pytest.raises(UserError, match="pair_without_articles"):
        compose(session.desk, "KZ-TJ", ENGLISH, {}, lambda: False)


def test_what_is_too_long_is_shortened_and_says_so(session, monkeypatch):
    monkeypatch.setattr(brief_composer, "_MOST_NOTES", -1)
    made = compose(session.desk, "CN-TJ", replace(ENGLISH, length=Length.FULL), {}, lambda: False)
    assert made.shortened and "Length: standard" in made.document.toPlainText()


def test_the_preview_is_fitted_to_the_page_of_the_template_that_was_chosen(session, tmp_path, monkeypatch):
    from desktop_app.workspace.workspace import Workspace

    template = tmp_path / "own.docx"
    session.desk.save_template(template)
    asked = []
    briefing = Workspace.briefing

    def asking(desk, pair, **given):
        asked.append(given.get("template"))
        return briefing(desk, pair, **given)

    monkeypatch.setattr(Workspace, "briefing", asking)
    choice = replace(ENGLISH, length=Length.ONE_PAGE, template=str(template))
    assert compose(session.desk, "CN-TJ", choice, {}, lambda: False).document.toPlainText()
    assert asked == [template]
    with pytest.raises(UserError, match="file_missing"):
        compose(session.desk, "CN-TJ", replace(choice, template=str(tmp_path / "gone.docx")), {}, lambda: False)
