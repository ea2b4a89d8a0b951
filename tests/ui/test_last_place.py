"""Where one stood in a project is where one stands again."""

import pytest

from desktop_app.model.kinds import Kind
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


@pytest.mark.parametrize("kept", [None, [], {"page": "registry"}, {"page": ["gone", 1]}, {"desk": ["registry", None]}])
def test_what_cannot_be_read_of_it_is_passed_over(make_window, project, kept):
    with Workspace.open(project) as workspace:
        article = workspace.articles.list()[0].id
        workspace.set_view_state({"article": "gone", "pair": None, "places": 3, "library": 4, "parts": kept})
    window = make_window(project)
    assert (window.session.article, window.stage.page) == (article, "")
