import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


def found(text: str) -> list[tuple[str, str, str]]:
    told = [(str(one.kind), one.quote, one.reason.code) for one in names(text)]
    return sorted(told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وقعت شركة دبي لطاقة الرياح عقدا.",
            [("organisation", "شركة دبي لطاقة الرياح", "head"), ("place", "دبي", "nested")],
        ),
        ("وقعت شركة دبي عقدا.", [("organisation", "شركة دبي", "head")]),
        ("اجتمعوا في مركز الأمير كمال للمؤتمرات.", [("place", "مركز الأمير كمال للمؤتمرات", "head")]),
        ("وقع مركز الأمير كمال للمؤتمرات عقدا.", [("organisation", "مركز الأمير كمال للمؤتمرات", "head")]),
    ],
)
def test_what_lies_within_a_body_and_what_is_none(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


def test_the_body_whose_office_it_is_is_a_name_of_its_own() -> None:
    assert found("زار مكتب المفوضية الأوروبية في كاتماندو.") == [
        ("organisation", "المفوضية الأوروبية", "nested"),
        ("organisation", "مكتب المفوضية الأوروبية في كاتماندو", "head"),
    ]


def test_the_bank_beside_the_fund_is_the_world_bank() -> None:
    told = [one for one in names("زار خبراء صندوق النقد والبنك الدوليين البلد.") if one.quote == "البنك"]
    assert [(one.kind, one.label) for one in told] == [(Kind.ORGANISATION, "البنك الدولي")]
