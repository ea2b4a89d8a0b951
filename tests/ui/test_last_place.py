"""Where one stood in a project is where one stands again."""

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.ui import last_place
from desktop_app.workspace import Workspace
from tests.ui.conftest import TEXT


def test_the_article_comes_back(make_window, project):
    window = make_window(project)
    other = str(window.session.desk.articles.add_text(f"خبر آخر\n{TEXT}").article)
    for article in (other, window.session.desk.articles.list()[0].id):
        window.session.show_article(article)
        window.close()
        window = make_window(project)
        assert window.session.article == article


def test_the_page_comes_back_with_what_it_showed(make_window, project):
    window = make_window(project)
    window.session.page_wanted.emit("registry", Kind.AGREEMENT)
    window.close()
    again = make_window(project)
    assert again.stage.page == "registry"
    assert again.stage.part().tabs.current is Kind.AGREEMENT


@pytest.mark.parametrize(
    ("places", "kept"),
    [
        (3, None),
        (3, []),
        (3, {"page": "registry"}),
        (3, {"page": ["gone", 1]}),
        (3, {"desk": ["registry", None]}),
        ({"gone": "far", "lost": None}, None),
    ],
)
def test_what_cannot_be_read_of_it_is_passed_over(make_window, project, kept, places):
    with Workspace.open(project) as workspace:
        article = workspace.articles.list()[0].id
        workspace.set_view_state({"article": "gone", "pair": None, "places": places, "library": 4, "parts": kept})
    window = make_window(project)
    assert (window.session.article, window.stage.page) == (article, "")


def test_the_place_is_kept_while_one_reads(qtbot, make_window, project, monkeypatch):
    """Whoever loses the power comes back to the article that was read."""
    monkeypatch.setattr(last_place, "_REST", 1)
    window = make_window(project)
    desk = window.session.desk
    other = str(desk.articles.add_text(f"خبر آخر\n{TEXT}").article)
    window.session.show_article(other)
    qtbot.waitUntil(lambda: desk.view_state().get("article") == other)
    assert other in desk.view_state()["places"]


def test_where_it_cannot_be_kept_nobody_is_told_before_the_end(qtbot, make_window, project, monkeypatch):
    monkeypatch.setattr(last_place, "_REST", 1)
    window = make_window(project)
    told: list[str] = []
    asked: list[object] = []
    window.session.failed.connect(told.append)

    def full(_desk: object, state: object) -> None:
        asked.append(state)
        raise UserError("disk_full", path="x")

    with monkeypatch.context() as patch:
        patch.setattr(Workspace, "set_view_state", full)
        window.area.view.read_on.emit()
        qtbot.waitUntil(lambda: bool(asked))
        assert told == []
