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


@pytest.mark.parametrize(
    "text", ["زار الجيش أمس.", "القوات المسلحة، السنغالية فلان", "الشرطة العسكرية الجديدة", "النقل البحري"]
)
def test_bodies_in_general_need_it(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "quote", "label"),
    [
        ("نقلهم الدفاع المدني إلى المستشفى.", "الدفاع المدني", "الدفاع المدني"),
        ("سلمتهم الشرطة للدرك الوطني أمس.", "لدرك الوطني", "الدرك الوطني"),
        ("قال حرس السواحل، السنغالي فلان", "حرس السواحل", "خفر السواحل"),
        ("أنقذ الحرس المدني الجديد بحارين.", "الحرس المدني", "الحرس المدني"),
        ("أوقفتهم شرطة السياحة أمس.", "شرطة السياحة", "شرطة السياحة"),
    ],
)
def test_others_are_named_alone(text: str, quote: str, label: str) -> None:
    said = Gazetteer(Knowledge(stamp="")).suggest(Reading("a", text))
    (body,) = (one for one in said if one.kind is Kind.ORGANISATION)
    assert (body.quote, body.label, body.fields, body.reason.values["list"]) == (quote, label, (), "bodies")


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("قال المدير العام للأمن العام ذلك.", ["لأمن العام"]),
        ("قال مدير المخابرات العامة ذلك.", ["المخابرات العامة"]),
        ("اتهموه بالإخلال بالأمن العام.", []),
        ("قال مدير المخابرات العامة الغاني ذلك.", ["المخابرات العامة"]),
        ("قال مدير المخابرات العامة الغانية ذلك.", ["المخابرات العامة الغانية"]),
        ("يهدد ذلك الأمن الوطني.", []),
    ],
)
def test_some_are_named_alone_behind_who_leads_them(text: str, quotes: list[str]) -> None:
    said = Gazetteer(Knowledge(stamp="")).suggest(Reading("a", text))
    assert [one.quote for one in said if one.kind is Kind.ORGANISATION] == quotes
