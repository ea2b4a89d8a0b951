"""The source of a piece of evidence, in the room there is."""

from dataclasses import replace

from PySide6.QtGui import QFontMetricsF

from desktop_app.model.kinds import Kind
from desktop_app.model.proposals import Mention
from desktop_app.model.spans import Span
from desktop_app.ui.inspector.evidence import MentionsModel, source_of, source_within
from desktop_app.ui.look import fonts

_WIDTH = 300.0


def _mention(window, title) -> list[Mention]:
    """Two mentions of one record in one article."""
    found = window.session.desk.articles.add_text(f"{title}\nزار سالم المدينة.\nثم عاد سالم منها.")
    text = window.session.desk.articles.text(found.article)
    marks = window.session.desk.marks
    made = None
    for start in (text.index("سالم"), text.rindex("سالم")):
        made = marks.annotate(found.article, Span(start, start + 4), Kind.PERSON, record=made.record if made else None)
    return window.session.desk.records.mentions(made.record)


def test_two_places_of_one_article_stay_apart_under_a_long_title(make_window, project):
    window = make_window(project, "ar")
    first, second = _mention(window, "عنوان طويل جداً عن زيارة وفد من مدينة إلى مدينة أخرى " * 3)
    metrics = QFontMetricsF(fonts.font("caption"))
    shown = [source_within(one, metrics, _WIDTH) for one in (first, second)]
    assert all(metrics.horizontalAdvance(one) <= _WIDTH for one in shown)
    assert all(f"الفقرة {one.paragraph}" in words for one, words in zip((first, second), shown, strict=True))
    assert shown[0] != shown[1] and all(one != source_of(first) for one in shown)


def test_a_short_source_is_shown_whole(make_window, project):
    window = make_window(project, "ar")
    first, _second = _mention(window, "عنوان")
    assert source_within(first, QFontMetricsF(fonts.font("caption")), _WIDTH) == source_of(first)


def test_the_list_goes_on_where_it_is_scrolled_to(make_window, project):
    first, _second = _mention(make_window(project), "عنوان")
    bare = [replace(first, paragraph=0)] * 7
    asked: list[int] = []

    def more(offset):
        asked.append(offset)
        return bare[offset : offset + 3]

    model = MentionsModel()
    model.show(bare[:3], more, lambda _article, _position: 4)
    assert model.canFetchMore()
    while model.canFetchMore():
        model.fetchMore()
    assert (model.rowCount(), asked) == (7, [3, 6, 7])
    assert model.mention(6).paragraph == 4
    assert model.mentions[5].paragraph == 0  # counted when it is seen
