import pytest

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.lists import listed_bodies
from desktop_app.suggest.engines.patterns.names.event_parts import names_at
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading
from tests.suggest.engines.patterns.sentences import names


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("حضر القادة القمة الثالثة بين الهند وآسيا الوسطى أمس.", "القمة الثالثة بين الهند وآسيا الوسطى"),
        ("تستضيف المدينة قمة بريكس في الربيع.", "قمة بريكس"),
        ("تستضيف المدينة القمة الـ 15 لمنظمة التعاون الإسلامي.", "القمة الـ 15 لمنظمة التعاون الإسلامي"),
        ("يشارك في القمة السابعة لمنتدى الدول المصدرة للغاز.", "القمة السابعة لمنتدى الدول المصدرة للغاز"),
        ("تستضيف المدينة القمة العربية الـ34 قريبا.", "القمة العربية الـ34"),
        ("افتتح الملتقى الاقتصادي العربي – الكيني أمس.", "الملتقى الاقتصادي العربي – الكيني"),
        ("تعقد قمة عربية - صينية في الشتاء.", "قمة عربية - صينية"),
        ("افتتح المؤتمر الدولي الرابع لتمويل التنمية.", "المؤتمر الدولي الرابع لتمويل التنمية"),
        ("شارك في معرض الحدائق الدولي 2027 بجناح.", "معرض الحدائق الدولي 2027"),
    ],
)
def test_what_goes_on_the_name_of_an_event(text: str, event: str) -> None:
    assert event in [one.quote for one in names(text) if one.kind is Kind.EVENT]


def test_a_body_called_forum_is_no_event_and_neither_is_its_short_form() -> None:
    text = "انضم البلد إلى منتدى الدول المصدرة للغاز."
    assert [one.quote for one in names(text) if one.kind is Kind.EVENT] == []


def test_of_listed_names_the_longest_counts() -> None:
    view = View(Reading("a", "في منظمة شنغهاي للتعاون أمس"))
    assert names_at(view, 1, 0, listed_bodies()) == 3
    assert names_at(view, 0, 0, listed_bodies()) == 0
