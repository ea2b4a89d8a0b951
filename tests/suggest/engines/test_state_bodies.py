"""Bodies that every state has, by the adjective of one."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.gazetteer import Gazetteer
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading


def found(text: str) -> list[tuple[str, str, str]]:
    said = Gazetteer(Knowledge(stamp="")).suggest(Reading("a", text))
    return [(one.quote, one.label, one.fields[0].value) for one in said if one.kind is Kind.ORGANISATION]


@pytest.mark.parametrize(
    ("text", "quote", "label", "country"),
    [
        ("دربت الوحدة خفر السواحل السنغالي أمس.", "خفر السواحل السنغالي", "خفر السواحل السنغالي", "SN"),
        ("سلمت السفن للقوات البحرية الكينية.", "لقوات البحرية الكينية", "القوات البحرية الكينية", "KE"),
        ("مع الدرك الوطني الموريتاني والوفد", "الدرك الوطني الموريتاني", "الدرك الوطني الموريتاني", "MR"),
    ],
)
def test_with_the_adjective_it_is_that_states(text: str, quote: str, label: str, country: str) -> None:
    assert found(text) == [(quote, label, country)]


@pytest.mark.parametrize("text", ["زار حرس الحدود أمس.", "خفر السواحل، السنغالي فلان", "الدفاع المدني الجديد", "الجيش"])
def test_without_it_there_is_none(text: str) -> None:
    assert found(text) == []
