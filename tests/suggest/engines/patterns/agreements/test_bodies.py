"""Who makes an agreement: one alone, three, lenders, counterparts; and the states of them all."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.reading import Named, Reading

from ..deeds import read, told
from .documents_said import suggested


@pytest.mark.parametrize(
    ("marked", "sides", "states"),
    [
        (  # one side alone is told of
            "تم توقيع مذكرة تفاهم بين {o:المعهد الكيني للإدارة}، وقعها الوزير {p:خالد سعيد}.",
            ["المعهد الكيني للإدارة"],
            [],
        ),
        (  # "the Sultanate" alone is no state's name, so no part of the body's either
            "مذكرة تفاهم بين {o:هيئة الموانئ العمانية} في السلطنة و{o:وكالة الموانئ في كينيا} للتعاون في مجال النقل.",
            ["هيئة الموانئ العمانية", "وكالة الموانئ في كينيا"],
            ["KE", "OM"],
        ),
        (  # whom a road links signs nothing
            "يصل الخبراء لتوقيع اتفاقية القرض، وسيمول طريقا يربط بين {o:ميناء كيليندي} و{o:مجمع السدود}.",
            [],
            [],
        ),
        (  # three, over commas
            "وأبرمت {o:موانئ مسقط} اتفاقية مع كل من {o:وزارة النقل الكينية}، و{o:المكتب الوطني للموانئ}، لتطوير "
            "الميناء.",
            ["موانئ مسقط", "وزارة النقل الكينية", "المكتب الوطني للموانئ"],
            [],
        ),
        (  # whoever lends
            "وقع الوزير اتفاقية قرض {o:البنك الأفريقي} لتمويل الكهرباء.",
            ["البنك الأفريقي"],
            [],
        ),
        (  # a second "between" tells who signs
            "وقع الجانبان مذكرة تفاهم لتبادل الأخبار بين {o:وكالة الأنباء العمانية} و{o:وكالة أنباء كينيا} بين وزير "
            "الإعلام {p:خالد سعيد} ووزير التجارة {p:وليام روتو}.",
            ["وكالة الأنباء العمانية", "وكالة أنباء كينيا"],
            ["KE", "OM"],
        ),
        (  # short names in brackets and what lies around a town part nothing
            "وقع {o:بنك نيروبي} (نبك) و{o:غرفة مسقط} وضواحيها و{o:صندوق الخليج} اتفاقية تمويل.",
            ["بنك نيروبي", "غرفة مسقط", "صندوق الخليج"],
            [],
        ),
        (  # both universities are those whose heads sign
            "وقع رئيس {o:جامعة نيروبي} مع رئيس {o:جامعة مسقط} اتفاقية تعاون بين الجامعتين.",
            ["جامعة نيروبي", "جامعة مسقط"],
            [],
        ),
        ("وقع رؤساء دول {o:مجموعة الساحل} على بروتوكول بشأن المياه.", [], []),
        (  # in the headline, with whom no engine knows
            "{o:بلدية الخليل} توقع اتفاقية توأمة مع مدينة طرابلس اللبنانية",
            ["بلدية الخليل", "مدينة طرابلس اللبنانية"],
            [],
        ),
        (  # the states of the bodies, not those of whoever was present
            "كما وقعت {o:وزارة المالية العمانية} و{o:وزارة المالية الكينية} اتفاقية للجمارك، بحضور سفير {c:تنزانيا}.",
            ["وزارة المالية العمانية", "وزارة المالية الكينية"],
            ["KE", "OM"],
        ),
        (  # a state's government and a body of no state
            "وقع {o:البنك الدولي للتنمية} و{o:حكومة كينيا} اتفاقية تمويل، بعد لقاء مع وفود {c:غانا} و{c:قطر}.",
            ["البنك الدولي للتنمية", "حكومة كينيا"],
            ["KE"],
        ),
        (  # of three states
            "وقعت {o:وكالة الفضاء الكينية} و{o:مركز الفضاء الغاني} و{o:معهد الفضاء العماني} اتفاقية لإطلاق قمر.",
            ["وكالة الفضاء الكينية", "مركز الفضاء الغاني", "معهد الفضاء العماني"],
            ["GH", "KE", "OM"],
        ),
        (  # with the side of the only state told of
            "وقع رئيس {o:بنك التنمية} الاتفاقية مع الجانب الكيني، ممثلا بوزير المالية.",
            ["بنك التنمية"],
            ["KE"],
        ),
    ],
)
def test_sides_and_their_states(marked: str, sides: list[str], states: list[str]) -> None:
    [one] = suggested(read(marked))
    assert (told(one, "bodies"), told(one, "parties")) == (sides, states)


def test_a_dual_within_the_first_name_is_of_both() -> None:
    text = "مذكرة تفاهم بين جامعتي الزرقاء والخليجية البحرينية"
    reading = Reading("a", text)
    at = text.index("جامعتي")
    reading.take_names([Named(Span(at, at + 14), Kind.ORGANISATION, None, "جامعتي الزرقاء")])
    [one] = suggested(reading)
    assert told(one, "bodies") == ["جامعة الزرقاء", "الجامعة الخليجية البحرينية"]


@pytest.mark.parametrize(
    "marked",
    [
        "وصرح المتحدث باسم {o:رئاسة الوزراء} بأنه في ختام أعمال {o:اللجنة الكينية العمانية} تم توقيع مذكرة تفاهم بين "
        "الجانبين.",
        "أعلنت {o:وزارة الخارجية الكينية} أن وزير النقل وقع مع نظيره العماني مذكرة تفاهم للنقل البحري.",
        "وقال المتحدث باسم {o:وزارة الدفاع الكينية} إن البلدين سيوقعان اتفاقية دفاعية.",
        "حضر مراسم التوقيع رئيس {o:غرفة نيروبي} ومدير {o:بنك مسقط}، وشملت الاتفاقيات مذكرة تفاهم في مجال السياحة.",
        "ناقش {o:مجلس النواب الكيني} مع وزير العمل مشروع اتفاقية العمل مع {c:ألمانيا}.",
    ],
)
def test_whoever_is_only_named_beside_signs_nothing(marked: str) -> None:
    [one] = suggested(read(marked))
    assert told(one, "bodies") == []


@pytest.mark.parametrize(
    ("marked", "sides"),
    [
        ("قامت مدينة {l:أوسلو} بتوقيع اتفاقية توأمة مع مدينة {l:أكرا}.", ["مدينة أوسلو", "مدينة أكرا"]),
        ("ستوقع مدينة {l:أوسلو} اتفاقية تعاون مع مدينة {l:أكرا}.", ["مدينة أوسلو", "مدينة أكرا"]),
        ("تعتزم محافظة {l:دلتا} توقيع اتفاقية توأمة مع مدينة {l:أكرا}.", ["محافظة دلتا", "مدينة أكرا"]),
        ("وقعت في مدينة {l:طنجة} اتفاقية شراكة مع {o:شركة سهل}.", ["شركة سهل"]),
        (
            "وقعت {o:وزارة الطاقة} عقدا مع تحالف يتكون من {o:نبراس} و{o:سهل} لبناء محطة.",
            ["وزارة الطاقة", "نبراس", "سهل"],
        ),
        (
            "أعلن {o:مرفأ كوماسي} أمس توقيع عقد شراكة مع كل من {o:هيئة الجسور}، و{o:ديوان السكك}.",
            ["مرفأ كوماسي", "هيئة الجسور", "ديوان السكك"],
        ),
    ],
)
def test_towns_that_sign_members_of_a_consortium_and_who_announces(marked: str, sides: list[str]) -> None:
    [one] = suggested(read(marked))
    assert told(one, "bodies") == sides


def test_states_between_whom_relations_are_close_are_no_sides() -> None:
    marked = (
        "وقع {o:صندوق أكرا للتنمية} اتفاقية قرض لبناء جسر، في ظل العلاقات المتينة بين {c:غانا} و{c:توغو}. "
        "ووقع الاتفاقية عن {o:صندوق أكرا للتنمية} المدير سالم خميس، وعن {o:حكومة توغو} سفيرها."
    )
    assert told(suggested(read(marked))[0], "bodies") == ["صندوق أكرا للتنمية", "حكومة توغو"]
