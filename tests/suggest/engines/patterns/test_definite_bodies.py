import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


def bodies(text: str) -> list[str]:
    return [one.quote for one in names(text) if one.kind is Kind.ORGANISATION]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("أفاد المكتب الإعلامي لرئيس الوزراء بذلك.", "المكتب الإعلامي لرئيس الوزراء"),
        ("تجتمع اللجنة العليا بين مصر وغانا غدا.", "اللجنة العليا بين مصر وغانا"),
        ("تأسست غرفة التجارة النيبالية - الفنلندية أمس.", "غرفة التجارة النيبالية - الفنلندية"),
        ("زارت الغرفة الكينية للصيد البحري وتربية الأسماك المرفأ.", "الغرفة الكينية للصيد البحري وتربية الأسماك"),
        ("تعمل الشركة الوطنية لاستغلال وتوزيع المياه هناك.", "الشركة الوطنية لاستغلال وتوزيع المياه"),
    ],
)
def test_bodies_with_ال_go_as_far_as_their_names(text: str, body: str) -> None:
    assert body in bodies(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("منح تقدمها الحكومة البيروفية للطلبة الأجانب.", ["الحكومة البيروفية"]),
        ("في ظل الرئاسة الكينية للاتحاد.", []),
        ("وقعت الوزارة عقدا مع الشركة الألمانية أمس.", []),
        ("بدأت أعمال للجنة المشتركة اليوم.", []),
        ("قرض من البنك الأهلي الكيني لتمويل المشروعات.", ["البنك الأهلي الكيني"]),
    ],
)
def test_what_a_body_does_is_none_of_its_name(text: str, body: list[str]) -> None:
    assert bodies(text) == body
