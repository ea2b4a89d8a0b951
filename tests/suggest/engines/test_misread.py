import pytest

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.gazetteer import Gazetteer
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading


def _named(text: str) -> list[tuple[Kind, str]]:
    found = Gazetteer(Knowledge(stamp="")).suggest(Reading("a", text))
    return [(one.kind, one.quote) for one in found]


@pytest.mark.parametrize(
    ("text", "kind", "quote"),
    [
        ("أجرى الوزيران مباحثات سورية بيلاروسية في القصر.", Kind.COUNTRY, "سورية"),
        ("وقعت شركة «أكوا باور» السعودية عقدا.", Kind.COUNTRY, "السعودية"),
        ("كان ذلك اجتماعا وزاريًا رسميًا.", Kind.PLACE, "زاريًا"),
        ("زار الوفد البرلمان الجورجي أمس.", Kind.ORGANISATION, "البرلمان"),
        ("تهدف رؤية «عمان 2040» إلى ذلك.", Kind.COUNTRY, "عمان"),
        ("وصل إلى العاصمة الجيبوتية جيبوتي أمس.", Kind.COUNTRY, "جيبوتي"),
        ("عقدت في العراق في بغداد اليوم الخميس.", Kind.ORGANISATION, "بغداد اليوم"),
        ("يعمل على مدار الساعة في الأردن.", Kind.ORGANISATION, "مدار الساعة"),
        ("ذكرت صحيفة «الوطن» أمس.", Kind.ORGANISATION, "صحيفة «الوطن»"),
        ("في جنوب شرق المتوسط سفن.", Kind.PLACE, "شرق المتوسط"),
        ("مسقط - الخليج أونلاين", Kind.PLACE, "الخليج"),
        ("وقعت جامعة دار السلام الإسلامية مذكرة.", Kind.PLACE, "دار السلام"),
    ],
)
def test_misread(text: str, kind: Kind, quote: str) -> None:
    assert (kind, quote) not in _named(text)


def test_read() -> None:
    text = "اتفقت سورية وروسيا، وقال عضو البرلمان إن السعودية تشارك."
    names = _named(text)
    for quote in ("سورية", "روسيا", "السعودية"):
        assert (Kind.COUNTRY, quote) in names
    assert (Kind.ORGANISATION, "البرلمان") in names


def test_an_agency_of_two_ordinary_words_at_the_beginning_of_a_line() -> None:
    assert (Kind.ORGANISATION, "بغداد اليوم") in _named("بغداد اليوم - أعلن وزير النفط العراقي ذلك.")
