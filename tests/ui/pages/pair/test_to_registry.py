"""From the page of a pair to the registry: the kind's records of that pair."""

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from tests.ui.conftest import TEXT


def test_show_all_leads_to_the_registry_narrowed_to_the_pair(make_window, project, qtbot):
    window = make_window(project)
    desk, article = window.session.desk, window.session.article
    desk.articles.set_pairs(article, ["CN-TJ"])
    start = TEXT.index("مذكرة تفاهم")
    desk.marks.annotate(article, Span(start, start + 11), Kind.AGREEMENT)
    desk.records.create(Kind.AGREEMENT, "اتفاق لا صلة له")
    window.actions_.by_id["pair_page"].trigger()
    view = window.stage.part().sheet.view("agreements")
    view.followed.emit(next(spot for spot in view.block.spots if spot.key == "all"), view.block.spots[0].rect)
    registry = window.stage.part()
    assert window.stage.page == "registry"
    assert registry.tabs.current is Kind.AGREEMENT
    assert registry.tools.pair == "CN-TJ"
    qtbot.waitUntil(lambda: registry.model.rowCount() == 1)
