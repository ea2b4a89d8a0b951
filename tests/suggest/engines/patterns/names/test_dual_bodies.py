import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("وقعت جامعتا حلب وعين ثاء اتفاقا.", ["جامعتا حلب", "عين ثاء"]),
        ("تفاهم بين جامعتي آل ياسر وتورنكلا الفنلندية أمس.", ["جامعتي آل ياسر", "تورنكلا الفنلندية"]),
        ("اجتمعت غرفتا تجارة عمان وتجارة وصناعة غانا اليوم.", ["غرفتا تجارة عمان", "تجارة وصناعة غانا"]),
        ("زار جامعتي بغداد والوزارة.", ["جامعتي بغداد"]),
        ("زار الجامعتين ثم جامعتي.", []),
    ],
)
def test_both_are_found(text: str, bodies: list[str]) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.ORGANISATION] == bodies


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("وقعت شركتا إيناكو وبوردا العقد.", ["إيناكو", "بوردا"]),
        ("وقعت شركتا إيناكو لينك وبوردا ماتكو عقدا.", ["إيناكو لينك", "بوردا ماتكو"]),
        ("وقعت شركتا الكهرباء والمياه العقد.", []),
        ("وقعت شركتا إيناكو وكينيا العقد.", []),
        ("وقعت شركتا إيناكو ثم غادرت", []),
        ("وقعت شركتا", []),
    ],
)
def test_names_that_only_a_dual_makes_names_of_firms(text: str, found: list[str]) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.ORGANISATION] == found
