import pytest

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.names.quoted_names import quoted_names
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('وقعت شركتا "بالتا" و"نورديا" عقدا.', [(Kind.ORGANISATION, "بالتا"), (Kind.ORGANISATION, "نورديا")]),
        ("دعا الشركات، على غرار «كلاريو»، إلى العمل.", [(Kind.ORGANISATION, "كلاريو")]),
        ('يمر أنبوب الغاز "فيرتا ستريم" هناك.', [(Kind.PLACE, "فيرتا ستريم")]),
        ('أعلنوا "خطة بورلاند" للتنمية.', [(Kind.EVENT, "خطة بورلاند")]),
        ('قال "نعم" و"لا" وعاد.', []),
        ('قالت الشركات إنها "جاهزة تماما" للعمل.', []),
    ],
)
def test_what_stands_before_tells_what_is_quoted(text: str, names: list[tuple[Kind, str]]) -> None:
    reading = Reading("a", text)
    found = quoted_names(View(reading))
    assert [(one.kind, reading.back(one.start, one.end).of(text)) for one in found] == names


def test_a_station_called_after_a_company_is_no_place() -> None:
    assert quoted_names(View(Reading("a", 'زار محطة "أرامكو" أمس.'))) == []
