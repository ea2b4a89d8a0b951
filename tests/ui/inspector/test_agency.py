"""Rows of evidence and of the library, and what is said of them: the agency stands where no outlet is known."""

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.inspector.evidence import source_of as source_of_mention
from desktop_app.ui.library.model import source_of, spoken


def test_an_article_with_an_agency_only_is_known_by_it(make_window, project, qtbot):
    window = make_window(project)
    desk, article = window.session.desk, window.session.article
    desk.articles.set_details(article, title="عنوان الخبر", outlet="", agency="وكالة تجريبية")
    mark = desk.marks.annotate(article, Span(0, 6), Kind.PLACE)
    row = desk.articles.get(article)
    assert source_of(row) == "وكالة تجريبية"
    assert "وكالة تجريبية" in spoken(row)
    words = source_of_mention(desk.records.mentions(mark.record)[0])
    assert "وكالة تجريبية" in words and "عنوان الخبر" not in words
    window.library.tools.search.line.setText("تجريبية")
    model = window.library.model
    qtbot.waitUntil(lambda: [model.at(n).id for n in range(model.shape.count)] == [article])
