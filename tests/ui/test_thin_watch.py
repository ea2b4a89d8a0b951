"""The count of thin points is kept behind the work, for the pair of now, and never for another."""

import pytest
from PySide6.QtCore import QCoreApplication

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui import thin_watch
from desktop_app.ui.pages.pair.words import PairWords
from desktop_app.ui.thin_watch import ThinWatch
from desktop_app.workspace import Workspace
from tests.ui.conftest import TEXT

PAIR = "CN-TJ"


@pytest.fixture
def window(make_window, project, monkeypatch):
    """An article on one pair with an agreement in it; what is quiet for a person is long for a test."""
    monkeypatch.setattr(thin_watch, "QUIET", 100)
    with Workspace.open(project) as workspace:
        article = workspace.articles.list()[0].id
        workspace.articles.set_pairs(article, [PAIR])
        at = TEXT.index("مذكرة")
        workspace.marks.annotate(article, Span(at, at + 11), Kind.AGREEMENT)
    return make_window(project)


@pytest.fixture
def watch(window, qtbot) -> ThinWatch:
    qtbot.waitUntil(lambda: window.thin.thin is not None)
    return window.thin


def test_the_line_at_the_foot_says_how_many(window, watch):
    assert watch.pair == PAIR
    assert watch.count() > 0
    assert window.status.thin.words.text() == f"{watch.count()} thin points"
    assert window.status.thin.isVisible()


def test_what_matters_in_english_only_counts_where_briefings_are_english(window, watch):
    settings = window.session.settings
    settings.put("briefing.language", "en")
    english = watch.count()
    settings.put("briefing.language", "ar")
    assert watch.count() < english


def test_a_change_is_counted_after_a_moment_of_quiet(window, watch, qtbot):
    before = watch.count()
    at = TEXT.index("الري")
    with qtbot.waitSignal(watch.found):
        window.session.desk.marks.annotate(window.session.article, Span(at, at + 4), Kind.STATEMENT)
    assert watch.count() > before


def test_of_many_changes_only_the_last_is_gone_after(window, watch, qtbot):
    found = []
    watch.found.connect(lambda: found.append(watch.count()))
    record = window.session.desk.records.list(Kind.AGREEMENT)[0].id
    with qtbot.waitSignal(watch.found):
        for number in range(5):
            window.session.desk.records.set_note(record, f"ملاحظة {number}")
    assert len(found) == 1


def test_without_a_pair_nothing_is_said(window, watch, qtbot):
    with qtbot.waitSignal(watch.found):
        window.session.show_article(None)
    assert watch.thin is None and watch.count() == 0
    assert not window.status.thin.isVisible()


def test_a_closed_project_leaves_nothing_behind(window, watch):
    watch.renew()
    window.session.use(None)
    assert watch.thin is None
    assert watch._job is None or not watch._job.isRunning()
    assert not watch._timer.isActive()


def test_a_count_of_the_project_before_is_not_shown_as_this_ones(window, watch, qtbot, tmp_path):
    """It was found while the other project was opened, which is about the same two countries."""
    watch.renew()
    watch._timer.stop()
    watch._begin()
    watch._job.wait()  # its answer is on the way
    other = Workspace.create(tmp_path / "other.mujaz")
    article = str(other.articles.add_text(TEXT).article)
    other.articles.set_pairs(article, [PAIR])
    window.session.use(other)
    window.session.show_article(article)
    assert watch.pair == PAIR
    right = other.pairs.thin(PAIR, **PairWords(window.session.settings).options())
    seen = []
    watch.found.connect(lambda: seen.append(watch.thin))
    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: right in seen)
    assert all(one in (None, right) for one in seen)

