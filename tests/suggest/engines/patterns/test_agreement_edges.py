"""Words that end a title, and nouns of documents that mean none."""

import pytest

from .deeds import read
from .test_agreement_documents import labels
from .test_agreements import found, suggested


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("وقعت الغرفتان بروتوكول تعاون الخميس في الواحة.", ["بروتوكول تعاون | protocol | signed"]),
        ("وقعا اتفاقية النقل بين البلدين في ديسمبر.", ["اتفاقية النقل بين البلدين | agreement | signed"]),
        (
            "شهد الأمير توقيع اتفاقية الشراكة بين {c:كينيا} و{c:النرويج} الهادفة إلى رفع التجارة.",
            ["اتفاقية الشراكة بين كينيا والنرويج | agreement | signed | كينيا + النرويج"],
        ),
        ("وتم التوقيع على مذكرة تعاون من طرف الوزير المنتدب.", ["مذكرة تعاون | memorandum | signed"]),
        (
            "وقع الوزير اتفاقا قضائيا مع نظيره النرويجي {p:إريك لوند} أمس.",
            ["اتفاقا قضائيا | agreement | signed"],
        ),
        (
            "وقعا مذكرة تفاهم بين {c:كينيا} و{c:النرويج}. وتهدف المذكرة لتوسيع التبادل.",
            [
                "مذكرة تفاهم بين كينيا والنرويج | memorandum | signed | كينيا + النرويج",
                "المذكرة | memorandum | signed | كينيا + النرويج",
            ],
        ),
    ],
)
def test_titles(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "وقع الطرفان عددا من الوثائق، مع إعلان تشكيل لجنة رفيعة المستوى.",  # made known
        "وقعت الوثائق إثر عقد العاهل في القصر جلسة طويلة.",  # held
        "بحث الوزيران عقد اتفاقيات التعاون في مجال النقل.",  # any agreements
        "وأفاد بيان لشركة النخيل أمس بتوقيعها وثيقة.",
        "وقعت الهيئة وثيقة ضمن برنامج التطوع الجامعي.",
        "وقع البلدان ثلاث وثائق و14 اتفاقا ومذكرة تفاهم في مجال النقل.",  # a number
        "وقع البلدان وثائق شملت مذكرات تعاون أخرى في الميادين الفنية.",
        "زار الوزير البلاد لتوقيع الاتفاقات، وأخرى في ديسمبر للمشاركة في القمة.",  # another time
    ],
)
def test_what_names_no_document(marked: str) -> None:
    assert found(marked) == []


@pytest.mark.parametrize(
    ("marked", "count"),
    [
        ("وقعت الجمعية مذكرة تعاون مع {o:معهد لوند}. وأبرم الاتفاقية المدير أمس.", 1),
        ("وشهد الوزيران التوقيع على اتفاقية أمس.\nووقع البلدان اتفاقية تعاون لتبادل البيانات.", 1),
        ("وقعا إعلان نوايا بين {c:كينيا} و{c:النرويج}. ووقع على الإعلان كل من الوزيرين.", 1),
        ("شهدا توقيع اتفاقية النقل بين {c:كينيا} و{c:النرويج}. وتعد هذه الاتفاقية الأولى من نوعها.", 1),
        ("{c:كينيا} و{c:النرويج} توقعان اتفاق تعاون في المجال القضائي\nوقع الوزير اتفاقا قضائيا أمس.", 1),
    ],
)
def test_one_document(marked: str, count: int) -> None:
    assert len(set(labels(marked))) == count
    assert len(suggested(read(marked))) == 2


def test_a_body_named_before_is_called_by_its_first_word() -> None:
    marked = "وقع نائب رئيس {o:مؤسسة النخيل الخيرية} مذكرة تفاهم بين المؤسسة و{o:جامعة الواحات}."
    sides = "مؤسسة النخيل الخيرية + جامعة الواحات"
    assert found(marked) == [f"مذكرة تفاهم بين المؤسسة وجامعة الواحات | memorandum | signed | {sides}"]


def test_both_sides_in_quotation_marks() -> None:
    marked = 'وقعت شركتا "نخيل" النرويجية و"لوند" أمس اتفاقية شراكة.'
    assert found(marked) == ["اتفاقية شراكة | agreement | signed | نخيل + لوند"]
