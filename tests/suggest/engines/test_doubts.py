"""What makes a name of the lists doubtful."""

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.doubts import doubts
from desktop_app.suggest.engines.lists import by_name, listed
from desktop_app.suggest.engines.short_names import short_forms


def test_doubts_are_of_names_that_there_are() -> None:
    assert doubts()[Kind.PLACE, "قم"].needs == 3
    assert doubts()[Kind.COUNTRY, "السعوديه"].not_definite
    assert "خليج" in doubts()[Kind.COUNTRY, "*"].not_before
    assert {kind for kind, name in doubts() if name == "*"} == {
        Kind.COUNTRY, Kind.PLACE, Kind.ORGANISATION, Kind.PERSON,
    }  # fmt: skip


def test_no_doubt_is_idle() -> None:
    people = (one for one in listed() if one.kind is Kind.PERSON)
    shorts = {short for one in people for short in short_forms(one.names, one.country)}
    idle = [
        name
        for kind, name in doubts()
        if name != "*" and kind is not Kind.SECTOR and kind not in {one.kind for one in by_name().get(name, ())}
        if kind is not Kind.PERSON or name not in shorts
    ]
    assert idle == []
