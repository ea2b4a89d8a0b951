import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("الصحة الكينية: انتهى الوباء.", ["الصحة الكينية"]),
        ("وصل الوفد.\nالمالية الكينية توقع عقدا.", ["المالية الكينية"]),
        ("الطاقة الكينية أعلنت ذلك.", ["الطاقة الكينية"]),
        ("التجارة الكينية النمساوية تتراجع.", []),
        ("التجارة الكينية في تراجع.", []),
        ("تحسنت الصحة الكينية: أمس.", []),
        ("الصحة الكينية", []),
        ("المركزي الكيني يرفع الفائدة.", ["المركزي الكيني"]),
        ("توقع أن يخفض المركزي الكيني الفائدة.", ["المركزي الكيني"]),
        ("تحسن النظام المركزي الكيني أمس.", []),
    ],
)
def test_headlines_call_bodies_by_one_word(text: str, bodies: list[str]) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.ORGANISATION] == bodies


def test_such_a_body_tells_its_country() -> None:
    (body,) = names("قال للمركزي الكيني ذلك.")
    assert (body.quote, body.label) == ("لمركزي الكيني", "المركزي الكيني")
    assert [(told.field, told.value) for told in body.fields] == [("country", "KE")]
