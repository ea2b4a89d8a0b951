"""Which titles mean one document, and how far a title goes, as real news tell it."""

import pytest

from ..deeds import read, told
from .documents_said import found, labels, suggested


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (  # each field is a document
            "وقع البلدان مذكرات تفاهم في مجال الزراعة، وفي مجال النقل البحري، وفي مجال الصحة.",
            [
                "مذكرات تفاهم في مجال الزراعة | memorandum | signed",
                "في مجال النقل البحري | memorandum | signed",
                "في مجال الصحة | memorandum | signed",
            ],
        ),
        (  # one field with two words is one
            "وقع البلدان اتفاقيات في مجال الزراعة والري، وشملت الزيارة جولة في مجال الصحة.",
            [],
        ),
        (
            "ووقع الجانبان بيانا مشتركا وسبع وثائق تعاون.",
            ["بيانا مشتركا | joint_statement | signed"],
        ),
        (  # what a title goes on with, and what not
            "وتهدف الاتفاقية مع {c:كينيا} إلى بناء سد، وتحدد المذكرة الإصلاحات المطلوبة.",
            ["الاتفاقية مع كينيا | agreement"],
        ),
        ('وتعد معاهدة "قمم الشمال" آخر ما بقي.', ['معاهدة "قمم الشمال" | treaty']),
        (
            "وتتضمن اتفاقية التعاون الفني تشييد مدارس في الأرياف.",
            ["اتفاقية التعاون الفني | agreement"],
        ),
        (
            "وقعا مذكرة تفاهم في مجال التعليم العام والتعليم المهني.",
            ["مذكرة تفاهم في مجال التعليم العام والتعليم المهني | memorandum | signed"],
        ),
        (
            "ووقعت {c:كينيا} و{c:النرويج} خطاب نوايا لإطلاق عام ثقافي مشترك.",
            ["خطاب نوايا لإطلاق عام ثقافي مشترك | letter_of_intent | signed"],
        ),
        (
            "ووقع الوزيران مذكرة تفاهم للتعاون الصحي والبرنامج التنفيذي للتعاون الثقافي.",
            [
                "مذكرة تفاهم للتعاون الصحي | memorandum | signed",
                "البرنامج التنفيذي للتعاون الثقافي | programme | signed",
            ],
        ),
        ("وقع البلدان (48) اتفاقية ومذكرة تفاهم.", []),
        (
            'ووقعا "مذكرة تفاهم بشأن الموانئ" و"اتفاق إطاري للشراكة في مجال الأرصاد" بين البلدين.',
            [
                "مذكرة تفاهم بشأن الموانئ | memorandum | signed",
                "اتفاق إطاري للشراكة في مجال الأرصاد | agreement | signed",
            ],
        ),
        ("وتعلن لجنة الخطة والموازنة نتائجها بعد توقيع العقود.", []),
        ("وأعلن الاتفاق مع الرئيس {p:إريك لوند} على بناء جسر.", []),
    ],
)
def test_titles(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected


@pytest.mark.parametrize(
    ("marked", "status"),
    [
        ("أعلنت {c:كينيا} أنها مهتمة بإبرام اتفاقية التجارة الحرة مع {o:اتحاد الشمال}.", "proposed"),
        ("وتأمل {c:كينيا} في إتمام اتفاقية تجارة حرة مع {o:اتحاد الشمال}.", "under_negotiation"),
        ("وتطلعت {c:كينيا} للوصول إلى اتفاق للتجارة الحرة.", "proposed"),
        ("تم التوقيع بالأحرف الأولى على اتفاقية النقل الجوي.", "announced"),
        ("على أن يتم توقيع عقد الإيجار لاحقا.", "announced"),
        ("يوقع الوزيران يوم غد الأربعاء اتفاقية للتعاون الجمركي.", "announced"),
        ("وقع الرئيس مرسوما رئاسيا يتضمن مذكرة تفاهم في مجال الري الموقعة في نيروبي.", "ratified"),
        ("صادق البرلمان على اتفاقية النقل الجوي الموقعة في {l:أوسلو} عام 2019.", "ratified"),
        ("وأصبحت {c:كينيا} أول دولة توقع اتفاق تجارة حرة مع {c:النرويج}.", "signed"),
    ],
)
def test_what_became_of_it(marked: str, status: str) -> None:
    [one] = suggested(read(marked))
    assert told(one, "status") == [status]


def test_a_signing_on_a_day_to_come_is_announced() -> None:
    [one] = suggested(read("يحضر الوزير في 9 مارس 2024 توقيع عقد إنشاء السد.", "2024-03-03"))
    assert told(one, "status") == ["announced"] and told(one, "signed") == []


def test_the_name_of_a_person_says_nothing_of_a_document() -> None:
    assert found("وقعت {o:جامعة الواحات}، ممثلة برئيسها الدكتور {p:ساري جودة}، مذكرة تفاهم مع {o:جامعة بيرغن}.") == [
        "مذكرة تفاهم مع جامعة بيرغن | memorandum | signed | جامعة الواحات + جامعة بيرغن"
    ]


@pytest.mark.parametrize(
    "marked",
    [
        # a bare memorandum, and what it is on further on
        "توقيع مذكرة تفاهم بين البلدين\nوقع الوزيران مذكرة تفاهم. وقام بتوقيع مذكرة التفاهم الخاصة بمجال الري الوزير.",
        # the headline calls it an agreement
        "اتفاق للتعاون في صيد الأسماك بين {c:كينيا} و{c:النرويج}\n"
        "وقعت {c:كينيا} و{c:النرويج} مذكرة تفاهم للتعاون في صيد الأسماك.",
        # called by its name behind "known as"
        "اختتمت {c:كينيا} و{c:النرويج} المحادثات حول اتفاقية تجارية تعرف باسم اتفاقية الشراكة الشاملة.",
        # "the first agreement" is the memorandum
        "ووقع الوزيران اتفاقيتين. وتتعلق الاتفاقية الأولى بمذكرة تفاهم بغرض بناء مدرسة.",
        # the agreement of both countries, the present agreement
        "أقرت الحكومة اتفاقية تسليم المطلوبين بين {c:كينيا} و{c:النرويج}. وتضم الاتفاقية {c:الكينية} {c:النرويجية} "
        "19 مادة. والاتفاقية الحالية مع الجانب النرويجي واضحة.",
        # any document of two sides is an agreement for short
        "وقع الوزيران مذكرة تفاهم في مجال الري. وقال الوزير إن الاتفاقية مهمة.",
    ],
)
def test_one_document_under_several_titles(marked: str) -> None:
    found_labels = labels(marked)
    assert len(found_labels) > 1 and len(set(found_labels)) == 1


@pytest.mark.parametrize(
    "marked",
    [
        "وقع الوزيران مذكرة تفاهم مشتركة. كما وقعا مذكرة تفاهم مشتركة.",
        "وقعت {o:هيئة الموانئ} اتفاقية مع {o:شركة لوند}. ووقعت {o:هيئة الموانئ} اتفاقية مع {o:شركة بيرغن}.",
    ],
)
def test_two_documents(marked: str) -> None:
    assert len(suggested(read(marked))) == 2
    first, second = suggested(read(marked))
    assert first.span != second.span


def test_each_document_of_several_was_signed_as_they_were() -> None:
    marked = "وقع الوزيران مذكرتي تفاهم. وتسعى {c:كينيا} من خلال مذكرة التفاهم بشأن التدريب إلى بناء مدارس."
    [one] = suggested(read(marked))
    assert one.quote == "مذكرة التفاهم بشأن التدريب" and told(one, "status") == ["signed"]


def test_what_a_document_is_also_called_in_brackets_is_that_document() -> None:
    marked = "وقعت {c:غانا} و{c:كينيا} اتفاقية بورت لحماية الأطفال (اتفاقية حماية الطفل)."
    assert labels(marked) == ["اتفاقية بورت لحماية الأطفال"] * 2


@pytest.mark.parametrize(
    "other",
    [
        "صادق الرئيس على الاتفاق بين {o:حكومة غانا} و{o:حكومة جمهورية بوروندستان}.",
        "صادق الرئيس على الاتفاق بين {c:غانا} و{c:السنغال}.",
    ],
)
def test_one_between_other_states_is_another(other: str) -> None:
    marked = f"صادق الرئيس على الاتفاق بين {{c:غانا}} و{{c:كينيا}}. {other}"
    assert len(set(labels(marked))) == 2


def test_what_a_document_is_for_behind_a_comma_is_what_the_headline_calls_it() -> None:
    marked = (
        "{o:مرفأ كوماسي} يبرم اتفاقية لبناء رصيف للحبوب والأخشاب\n"
        "وقع {o:مرفأ كوماسي} أمس اتفاقية انتفاع مع {o:حكومة كينيا}، لبناء رصيف جديد للحبوب في نيروبي."
    )
    assert len(set(labels(marked))) == 1


def test_the_agreement_of_a_memorandum_is_one_and_the_agreement_that_takes_in_one_another() -> None:
    assert found("وقعت {o:وزارة النفط} اتفاقية مذكرة تفاهم مع {o:شركة سهل}.") == [
        "اتفاقية مذكرة تفاهم مع شركة سهل | memorandum | signed | وزارة النفط + شركة سهل"
    ]
    shown = found("وقعت {o:وزارة النفط} اتفاق نوايا مع {o:شركة سهل} لحفر بئر.")
    assert [one.split(" | ")[1] for one in shown] == ["letter_of_intent"]
