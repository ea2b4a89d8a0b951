import pytest

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.names.complements import Complements
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading
from tests.suggest.engines.patterns.sentences import names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وزارة المالية أمس", 2),
        ("وزارة خارجية جمهورية غانا أمس", 4),
        ("جامعة هارفارد أمس", 2),
        ("غرفة تجارة وصناعة قطر أمس", 4),
        ("لجنة خاصة أمس", None),
        ("شركة كبيرة أمس", None),
        ("حكومة بافاريا أمس", 2),
        ("وزارة سلامة الغذاء أمس", 3),
        ("هيئة سلامة النقل أمس", 3),
        ("وكالة برامج التسليح أمس", 3),
        ("جامعة كمال سعيد وفد", 3),
        ("مؤسسة الأمير كمال بن طلال مذكرة", 5),
        ("شركة PT Senada أمس", 3),
        ("شركة Senada أمس", 2),
        ("شركة 24 أمس", None),
        ("قناة سي إن إن إن الحفل تأجل", 4),
    ],
)
def test_a_complement_ends_at_its_definite_word_or_proper_name(text: str, words: int | None) -> None:
    parts = Complements(View(Reading("a", text)))
    assert parts.complement(0, fold(text.split()[0])) == words


@pytest.mark.parametrize(
    ("text", "start", "words"),
    [
        ("وزارة الصحة والسكان المصرية أمس", 2, 4),
        ("وزارة المالية والبنك المركزي", 2, 2),
        ("بنك الصين للاستيراد والتصدير أمس", 2, 4),
        ("وكالة التصدير التابعة لحكومة جمهورية غانا", 2, 6),
        ("وزارة النقل للصحفيين", 2, 2),
        ("مؤسسة الاستثمار وائتمان الصادرات أمس", 2, 4),
        ("غرفة تجارة النمسا والاتحاد الكيني", 3, 3),
        ("وزارة الشباب والعلاقات مع المجالس المحلية", 2, 5),
        ("جمعية الصداقة مع النمسا أمس", 2, 4),
        ("إدارة آسيا والشرق الأوسط أمس", 2, 4),
        ("جمعية الصداقة مع الشعب الكيني أمس", 2, 5),
        ("جمعية الصداقة مع الجميع", 2, 2),
    ],
)
def test_a_body_goes_on_by_fields_purpose_and_country(text: str, start: int, words: int) -> None:
    parts = Complements(View(Reading("a", text)))
    assert parts.joined(0, start, fold(text.split()[0])) == words


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("وافق مجلس محافظة نينوى أمس.", ["مجلس محافظة نينوى"]),
        ("وافق مجلس نينوى أمس، وحل مجلس المحافظة.", ["مجلس نينوى"]),
        ("صوت برلمان ولاية غلمدغي على القانون.", ["برلمان ولاية غلمدغي"]),
        ("قالت مديرية أمن بنغازي ودائرة صحة كركوك ذلك.", ["مديرية أمن بنغازي", "دائرة صحة كركوك"]),
        ("قالت نقابة أطباء دمشق ذلك، وعقد مجلس عزاء هناك.", ["نقابة أطباء دمشق"]),
        ("قالت قناة NTV ذلك.", ["قناة NTV"]),
        ("قدم البرلمان الغاني التهاني إلى نظيره.", ["البرلمان الغاني"]),
    ],
)
def test_bodies_of_a_province_or_town(text: str, quotes: list[str]) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.ORGANISATION] == quotes
