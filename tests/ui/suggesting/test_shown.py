"""What is drawn: nothing over a mark of the kind, nothing answered, nothing that is hidden."""

from dataclasses import replace

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName
from desktop_app.ui.middle.mark_filter import MarkFilter
from desktop_app.ui.suggesting import shown
from tests.ui.conftest import TEXT


def _quotes(window):
    return [one.quote for one in window.area.suggested.all()]


def _drawn(window):
    page = window.area.view.page
    layers = page.marks.between(0, len(TEXT))
    return sorted(layer.mark.span.of(TEXT) for layer in layers if layer.mark.suggested)


def test_a_mark_of_the_kind_takes_its_place_at_once(read):
    window = read()
    at = TEXT.index("الصين طاجيكستان")
    desk, article = window.session.desk, window.session.article
    desk.marks.annotate(article, Span(at, at + 3), Kind.PERSON, new_label="غيرها", exact=True)
    assert "الصين" in _quotes(window)  # another kind may stand there
    desk.marks.annotate(article, Span(at + 3, at + 8), Kind.COUNTRY, new_label="بعضها", exact=True)
    assert _quotes(window) == ["سالم"]  # it meets both
    assert _drawn(window) == ["سالم"]


def test_marks_that_were_there_before_the_engines(qtbot, read):
    window = read()
    at = TEXT.index("طاجيكستان")
    window.session.desk.marks.annotate(
        window.session.article, Span(at, at + 9), Kind.COUNTRY, new_label="طاجيكستان", exact=True
    )
    window.area.suggested._renew()  # as the same are found again
    assert _quotes(window) == ["الصين", "سالم"]


def test_hidden_they_are_counted_still(read):
    window = read()
    window.area.suggested.show(False)
    assert (_drawn(window), len(window.area.suggested)) == ([], 3)
    window.area.suggested.show(True)
    assert len(_drawn(window)) == 3


def test_a_kind_that_is_not_shown_shows_no_suggestions(read):
    window = read()
    window.area.marks.set_filter(MarkFilter(kinds=frozenset({Kind.COUNTRY})))
    assert _drawn(window) == ["سالم"]
    window.area.marks.set_filter(MarkFilter())
    assert len(_drawn(window)) == 3


def test_a_span_that_was_moved_is_kept_until_it_is_answered(read):
    window = read()
    there = window.area.suggested
    [key] = [there.key(one) for one in there.all() if one.quote == "سالم"]
    at = TEXT.index("الوزير سالم")
    there.move(key, Span(at, at + 11))
    assert "الوزير سالم" in _drawn(window)
    there._renew()
    assert there.span(key) == Span(at, at + 11)
    there.drop(lambda one: one.quote == "سالم")
    assert (there.get(key), there.now) == (None, None)


def test_so_many_that_the_page_is_drawn_anew(qtbot, read, engine, monkeypatch):
    window = read()
    monkeypatch.setattr(shown, "_MANY", 20)
    engine.words = dict.fromkeys("امنلية", Kind.FIGURE)
    window.suggest.switch(EngineName.MEMORY, False)  # another state: what was worked out is forgotten
    with qtbot.waitSignal(window.area.suggested.replaced):
        pass
    assert len(_drawn(window)) == len(window.area.suggested) == sum(map(TEXT.count, engine.words))


def test_from_one_to_the_next_and_back_at_the_end(read):
    window = read()
    keys = [window.area.suggested.key(one) for one in window.area.suggested.all()]
    assert window.area.suggested.after(keys[1]) == [keys[2], keys[0]]
    assert window.area.suggested.after(keys[2]) == [keys[1], keys[0]]


def test_of_names_within_each_other_all_that_a_mark_meets(read, engine):
    engine.words = {"مذكرة تفاهم بشأن الري والمياه": Kind.AGREEMENT}
    [long] = read().suggest.suggestions
    at = TEXT.index("الري")
    inner = replace(long, span=Span(long.span.start, long.span.start + 5))
    places = shown._Places({"long": long, "inner": inner})
    assert places.of(Kind.AGREEMENT, Span(at, at + 4)) == ["long"]
    assert set(places.of(Kind.AGREEMENT, long.span)) == {"long", "inner"}
    assert places.of(Kind.PERSON, long.span) == []
