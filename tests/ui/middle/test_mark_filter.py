"""Which marks are shown."""

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation
from desktop_app.ui.middle.mark_filter import Maker, MarkFilter, maker_of


def _mark(kind: Kind = Kind.PERSON, record: str | None = "r", author: str = "سعاد", engine: str = "") -> Annotation:
    return Annotation("m", "a", Span(0, 4), "سالم", "", "", kind, record, "", author, engine, "2026-01-02T03:04:05Z")


def test_everything_at_first():
    assert not MarkFilter()
    assert MarkFilter().shows(_mark(record=None))


def test_by_kind_record_and_maker():
    no_persons = MarkFilter().with_kind(Kind.PERSON, False)
    assert not no_persons.shows(_mark())
    assert no_persons.shows(_mark(Kind.PLACE))
    assert no_persons.with_kind(Kind.PERSON, True) == MarkFilter()
    alone = MarkFilter().with_record("r")
    assert alone.shows(_mark())
    assert not alone.shows(_mark(record="other"))
    assert not alone.shows(_mark(record=None))
    without_engine = MarkFilter().with_maker(Maker("", "countries"), False)
    assert not without_engine.shows(_mark(engine="countries"))
    assert without_engine.shows(_mark())
    assert without_engine.with_maker(Maker("", "countries"), True) == MarkFilter()


def test_an_engine_is_one_origin_whoever_let_it_run():
    assert maker_of(_mark(author="سعاد", engine="x")) == maker_of(_mark(author="نادر", engine="x"))
    assert maker_of(_mark(author="سعاد")) != maker_of(_mark(author="نادر"))
    assert maker_of(_mark()).by_hand
    assert not maker_of(_mark(engine="x")).by_hand


def test_what_one_goes_to_is_shown_and_as_little_else_as_can_be():
    narrow = MarkFilter(frozenset({Kind.PERSON, Kind.PLACE}), frozenset({Maker("سعاد", "")}), "other")
    shown = narrow.showing([_mark()])
    assert shown.shows(_mark())
    assert shown == MarkFilter(frozenset({Kind.PLACE}))
    same = MarkFilter(frozenset({Kind.PLACE}), frozenset(), "r")
    assert same.showing([_mark()]) == same
