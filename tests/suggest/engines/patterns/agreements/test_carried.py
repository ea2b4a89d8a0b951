"""Who signs documents of which only what is told of several, or their sentence, says so."""

import pytest

from ..deeds import read, told
from .documents_said import found, suggested


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (  # what is told of several holds for each that names nobody
            "وقعت {o:وزارة الري} ثلاث اتفاقيات مع {o:هيئة المناخ}. ووقع الوزير اتفاقية لصيانة السدود.",
            ["اتفاقية لصيانة السدود | agreement | signed | وزارة الري + هيئة المناخ"],
        ),
        (  # not for one that names its own sides
            "وقعت {o:وزارة الري} ثلاث اتفاقيات مع {o:هيئة المناخ}. وتم توقيع مذكرة تفاهم بين {o:جامعة النور} و{o:جامعة "
            "الواحة}.",
            ["مذكرة تفاهم بين جامعة النور وجامعة الواحة | memorandum | signed | جامعة النور + جامعة الواحة"],
        ),
        (  # the second document of a sentence has the signers of the first
            "وقعت {o:وزارة الري} و{o:هيئة المناخ} مذكرة تفاهم لرصد الأمطار، واتفاقية لصيانة السدود.",
            [
                "مذكرة تفاهم لرصد الأمطار | memorandum | signed | وزارة الري + هيئة المناخ",
                "اتفاقية لصيانة السدود | agreement | signed | وزارة الري + هيئة المناخ",
            ],
        ),
        (  # so it does where all are yet to be signed, as the count told of again says
            "توقع {o:وزارة الري} اتفاقيتين مع {o:هيئة المناخ} مطلع مارس. ويصل {p:سالم جودة} للتوقيع على الاتفاقيتين "
            "وهما اتفاقية لصيانة السدود، واتفاقية لرصد الأمطار.",
            [
                "اتفاقية لصيانة السدود | agreement | announced | وزارة الري + هيئة المناخ",
                "اتفاقية لرصد الأمطار | agreement | announced | وزارة الري + هيئة المناخ",
            ],
        ),
        (  # not for another one to come
            "توقع {o:وزارة الري} اتفاقيتين مع {o:هيئة المناخ} مطلع مارس. وسيتم توقيع اتفاقية لصيانة السدود في مايو.",
            ["اتفاقية لصيانة السدود | agreement | announced"],
        ),
    ],
)
def test_the_signers_of_several_documents_sign_each(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (  # bodies in brackets behind their states
            "تم توقيع مذكرة تفاهم بين {c:قطر} ({o:هيئة المناخ}) و{c:كينيا} ({o:وكالة السدود}).",
            ["مذكرة تفاهم بين قطر (هيئة المناخ) وكينيا | memorandum | signed | هيئة المناخ + وكالة السدود"],
        ),
        (  # a comma before a side that begins like no body
            "تم توقيع مذكرة تفاهم بين {o:وزارة الري}، وشؤون البيئة.",
            ["مذكرة تفاهم بين وزارة الري، وشؤون البيئة | memorandum | signed | وزارة الري + شؤون البيئة"],
        ),
        (  # names in quotation marks within a title in quotation marks
            'وقع الوزيران "مذكرة تفاهم بين شركة "{o:نخيل}" وشركة "{o:لوند}"، لتبادل الخبرات.',
            ['مذكرة تفاهم بين شركة "نخيل" وشركة "لوند" | memorandum | signed | نخيل + لوند'],
        ),
        (  # the name behind what calls it is no second signer
            'وقعت {o:الشركة العامة للسكر} "{o:سكرين}" و{o:الشركة الكينية} "{o:كانا}" اتفاقية في مجال الزراعة.',
            ["اتفاقية في مجال الزراعة | agreement | signed | الشركة العامة للسكر + الشركة الكينية"],
        ),
        (  # a body called shortly by how its name begins, which is no document either
            "زار الوزير مقر {o:البرنامج النرويجي للري}. ووقعت {o:هيئة المناخ} مذكرة تعاون مع البرنامج النرويجي.",
            ["مذكرة تعاون مع البرنامج النرويجي | memorandum | signed | البرنامج النرويجي للري + هيئة المناخ"],
        ),
        (  # the credit of an agency signs nothing
            "{o:وكالة الخليج}- وقعت الاثنين اتفاقية تمويل مع رئيس {o:صندوق الواحة}.",
            ["اتفاقية تمويل | agreement | signed | صندوق الواحة"],
        ),
        (  # "both ministries" aren't those that signed the others
            "وقعت {o:وزارة الري} ثلاث اتفاقيات مع {o:هيئة المناخ}. كما وقعت مذكرة تفاهم بين الوزارتين.",
            ["مذكرة تفاهم بين الوزارتين | memorandum | signed"],
        ),
        (  # a draft that was signed in the end, and another behind it
            "وجرى بحث مشروع مذكرة تفاهم في مجال الري، ووقعها الوزيران.",
            ["مذكرة تفاهم في مجال الري | memorandum | signed"],
        ),
        (  # a participle behind an apposition
            "وتستند العلاقات إلى معاهدة الصداقة بين {c:قطر} و{c:كينيا}، الموجهة إلى المستقبل، الموقعة في عام 1999.",
            ["معاهدة الصداقة بين قطر وكينيا | treaty | in_force | قطر + كينيا"],
        ),
        (  # a government's name has no purpose
            "تم توقيع اتفاقية بين {o:صندوق الواحة} و{o:الحكومة الكينية} لتمويل السدود.",
            [
                "اتفاقية بين صندوق الواحة والحكومة الكينية لتمويل السدود | agreement | signed | "
                "صندوق الواحة + الحكومة الكينية",
            ],
        ),
        (  # several by a minister with one body
            "وقعت الوزيرة {p:سلمى حسن} أربع اتفاقيات منح مع {o:بنك مسقط}. وأضافت أنه تم توقيع اتفاق مشروع الميناء.",
            ["اتفاق مشروع الميناء | agreement | signed | بنك مسقط"],
        ),
        (  # several by one body, each with another
            "وقعت {o:موانئ مسقط} اتفاقيات مع جهات كينية. وشملت الاتفاقيات: اتفاقية إطارية مع {o:وزارة النقل}، واتفاقية "
            "مع {o:هيئة ممباسا}.",
            [
                "اتفاقية إطارية مع وزارة النقل | agreement | signed | موانئ مسقط + وزارة النقل",
                "اتفاقية مع هيئة ممباسا | agreement | signed | موانئ مسقط + هيئة ممباسا",
            ],
        ),
        (  # both sides of the one before
            "وقع {o:بنك مسقط} و{o:هيئة نيروبي} اتفاقية تمويل. ووقع الجانبان اتفاقية إطارية حول دور {o:مجموعة مسقط}.",
            [
                "اتفاقية تمويل | agreement | signed | بنك مسقط + هيئة نيروبي",
                "اتفاقية إطارية حول دور مجموعة مسقط | agreement | signed | بنك مسقط + هيئة نيروبي",
            ],
        ),
    ],
)
def test_sides_as_they_are_told(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected


def test_the_sides_of_the_first_are_not_those_of_all() -> None:
    marked = (
        "شهد الوزيران التوقيع على ثلاث مذكرات تفاهم تربط الأولى بين {o:هيئة الموانئ الكينية} و{o:موانئ مسقط}، والثانية "
        "بشأن التعاون في مجال السياحة."
    )
    assert [told(one, "bodies") for one in suggested(read(marked))][-1] == []


def test_whoever_signs_for_both_adds_nothing_to_a_counterpart() -> None:
    marked = (
        "تم توقيع اتفاقية بين {o:الحكومة الكينية} ونظيرتها العمانية، وقعها أمين {o:وزارة الخارجية} {p:خالد سعيد} "
        "ووكيلة {o:وزارة النقل العمانية} {p:سلمى حسن}."
    )
    [one] = suggested(read(marked))
    assert told(one, "bodies") == ["الحكومة الكينية", "الحكومة العمانية"]
