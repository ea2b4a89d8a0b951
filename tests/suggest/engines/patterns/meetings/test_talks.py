"""Talks, calls, sessions and ceremonies: which nouns mean one, where they were and who took part."""

import pytest

from ..deeds import told
from .meetings_said import meetings


@pytest.mark.parametrize(
    ("marked", "place"),
    [
        ("وقعا الوثيقة بعد لقاء جمع {p:إريك لوند} و{p:ويليام كيبيت} في العاصمة النرويجية {l:أوسلو}.", ["أوسلو"]),
        ("وقعا الوثيقة بعد لقاء جمع {p:إريك لوند} و{p:ويليام كيبيت} في {l:أوسلو}.", ["أوسلو"]),
    ],
)
def test_where_talks_were(marked: str, place: list[str]) -> None:
    (one,) = meetings(marked)
    assert told(one, "place") == place


def test_who_was_on_the_line() -> None:
    marked = (
        "تلقى الوزير {p:إريك لوند} اتصالا من نظيره {p:ويليام كيبيت} هنأه فيه في اليوم الذي أصدر فيه الملك "
        "{p:هاكون أولسن} المرسوم."
    )
    (one,) = meetings(marked)
    assert told(one, "participants") == ["إريك لوند", "ويليام كيبيت"]


@pytest.mark.parametrize(
    "marked",
    [
        "وأقر القانون خلال الجلسة العامة التي عقدت اليوم برئاسة {p:إريك لوند}.",
        "عقد النواب جلسة علنية برئاسة {p:إريك لوند}.",
        "وحضر {p:إريك لوند} جلسة محاكمة المتهمين.",
        "عقدت اللجنة جلسة استماع مع {p:إريك لوند}.",
        "وارتفع المؤشر في جلسة تداول هادئة مع {p:إريك لوند}.",
    ],
)
def test_sessions_that_are_no_talks(marked: str) -> None:
    assert meetings(marked) == []


def test_this_meeting_is_the_session_before_it() -> None:
    said_of = meetings(
        "توجت أشغال الدورة الخامسة للجنة المتابعة المشتركة. ووقع الوزيران {p:إريك لوند} و{p:ويليام كيبيت} المحضر. "
        "وجرى خلال هذا الاجتماع تقييم التعاون."
    )
    assert len({one.label for one in said_of}) == 1


def test_a_meeting_for_firms_is_not_the_talks() -> None:
    talks, firms = meetings("ويعقد {p:إريك لوند} مباحثات مع {p:ويليام كيبيت} ويحضر اجتماعا لرجال الأعمال.")
    assert (talks.quote, firms.quote) == ("مباحثات", "اجتماعا")
    assert told(firms, "kind") == ["forum"]


def test_each_meeting_has_whom_it_was_with() -> None:
    visit, first, second = meetings(
        "وصل {p:إريك لوند} إلى {l:نيروبي} في زيارة رسمية. وشملت لقاء مع الرئيس {p:ويليام كيبيت}، إضافة إلى اجتماع "
        "عمل موسع مع الوزيرة {p:ليلى ندوي}."
    )
    assert told(visit, "participants") == ["إريك لوند"]
    assert told(first, "participants") == ["ويليام كيبيت", "إريك لوند"]
    assert told(second, "participants") == ["ليلى ندوي", "إريك لوند"]


def test_a_call_between_two_who_are_named_by_their_offices() -> None:
    """And not the emir who is spoken of behind."""
    said_of = meetings(
        "بحث وزير الخارجية الكيني {p:ويليام كيبيت} مع وزير الخارجية النرويجي {p:إريك لوند} ذلك. جاء ذلك خلال اتصال "
        "هاتفي تلقاه وزير الخارجية الكيني، من وزير الخارجية النرويجي. وأعرب خلال الاتصال الهاتفي عن تمنياته للأمير "
        "{p:هاكون أولسن}."
    )
    assert all(told(one, "participants") == ["ويليام كيبيت", "إريك لوند"] for one in said_of)
    assert len(said_of) == 2


@pytest.mark.parametrize(
    ("marked", "quotes"),
    [
        ("ترأسا وفدي البلدين في الاجتماعات الموسعة التي عقدت في القصر.", ["الاجتماعات الموسعة"]),
        ("وتطرقا إلى الاجتماع العربي الطارئ المقرر عقده السبت.", []),
        ("قال ذلك عقب اجتماع المجلس الحكومي.", []),
        ("شدد {p:إريك لوند} و{p:ويليام كيبيت} في ختام قمتهما على ذلك. وصدر البيان عقب القمة.", ["قمتهما", "القمة"]),
        ("وصدر البيان عقب القمة.", []),
        ("اختتمت أشغال الدورة الثانية للاجتماع رفيع المستوى الكيني - النرويجي.", [
            "الدورة الثانية", "لاجتماع رفيع المستوى",
        ]),
        ("اختتمت الدورة الرابعة للجنة المركزية للحزب أعمالها.", []),
        ("وانطلقت الدورة الثالثة للجنة القانونية بمجلس النواب.", []),
        ("وترأسا أعمال الدورة السادسة للجنة التجارية بين البلدين.", ["الدورة السادسة"]),
        ("وعقدت الاجتماعات الستة السابقة أيضا هنا.", []),
        ("ورعى الوزيران مراسم التوقيع على عدد من مذكرات التفاهم.", ["مراسم التوقيع"]),
        ("وتميزت زيارة الصداقة والعمل بتوقيع الوثيقة.", ["زيارة الصداقة والعمل"]),
    ],
)
def test_which_nouns(marked: str, quotes: list[str]) -> None:
    assert [one.quote for one in meetings(marked)] == quotes


def test_a_lunch_is_the_lunch() -> None:
    first, again = meetings("أقام الملك {p:هاكون أولسن} مأدبة غداء للضيف. وحضر مأدبة الغداء الوزراء.")
    assert first.label == again.label


@pytest.mark.parametrize(
    ("marked", "who"),
    [
        ("بدأت {c:كينيا} و{c:النرويج} محادثات لبحث ذلك.", ["كينيا", "النرويج"]),
        ("أعلن الوزير {p:إريك لوند} عن موعد الاجتماع الذي سيجمع الحكومتين الكينية والنرويجية.", []),
        ("ويجري الرئيس {p:إريك لوند} لقاءات مع كبار المسؤولين. وشكر {p:هاكون أولسن} {p:إريك لوند}.", ["إريك لوند"]),
        ("قال الوزير {p:إريك لوند} إن {c:كينيا} تعتزم إنهاء مفاوضات مع {c:الهند}.", []),
    ],
)
def test_states_that_hold_talks(marked: str, who: list[str]) -> None:
    (one,) = meetings(marked)
    assert told(one, "participants") == who


@pytest.mark.parametrize(
    "marked",
    [
        "وأكد {p:إريك لوند} خلال لقائه {p:ليلى ندوي} موقف البلاد الثابت بقيادة الملك {p:هاكون أولسن}.",
        "وقعها {p:إريك لوند} خلال لقاء جمعه مع {p:ليلى ندوي} على هامش حفل تنصيب رئيس البلاد الجديد {p:هاكون أولسن}.",
    ],
)
def test_who_leads_or_is_sworn_in_does_not_meet(marked: str) -> None:
    assert told(meetings(marked)[0], "participants") == ["إريك لوند", "ليلى ندوي"]


def test_the_session_of_a_meeting_is_that_meeting() -> None:
    said_of = meetings("اختتمت أشغال الدورة الثانية للاجتماع رفيع المستوى الكيني - النرويجي. وتوج هذا الاجتماع بإعلان.")
    assert len(said_of) == 3 and len({one.label for one in said_of}) == 1


@pytest.mark.parametrize(
    ("said_first", "level"),
    [
        ("استقبل {p:ويليام كيبيت}، رئيس مجلس الوزراء، نظيره {p:إريك لوند}.", "government"),
        ("وصل الرئيس {p:إريك لوند} إلى {l:نيروبي}.", "top"),
        ("وصل {p:إريك لوند} إلى {l:نيروبي}.", "ministerial"),
    ],
)
def test_the_level_is_that_of_who_meets_not_of_who_is_present(said_first: str, level: str) -> None:
    talks = meetings(
        f"{said_first} ومن المقرر أن يعقد {{p:ويليام كيبيت}} و{{p:إريك لوند}} جلسة مباحثات بحضور وزراء البلدين."
    )[-1]
    assert told(talks, "level") == [level]


def test_a_meeting_of_three_is_another_than_the_talks_of_two() -> None:
    talks, of_three = meetings(
        "أجرى الوفد الوزاري {c:الكيني} مباحثات مع الجانب {c:النرويجي}، ومن المقرر عقد لقاء ثلاثي بين {c:كينيا} "
        "و{c:النرويج} و{c:الهند}."
    )
    assert talks.label != of_three.label
    assert told(of_three, "participants") == ["كينيا", "النرويج", "الهند"]


def test_talks_of_three_persons_are_the_meeting_of_three() -> None:
    said_of = meetings(
        "عقد الوزراء {p:إريك لوند} و{p:ليلى ندوي} و{p:سالم جودة} مباحثات. وقال {p:إريك لوند} إنه عقد اجتماعا ثلاثيا مع "
        "{p:ليلى ندوي} و{p:سالم جودة}."
    )
    assert len(said_of) == 2 and len({one.label for one in said_of}) == 1


@pytest.mark.parametrize(
    ("marked", "labels"),
    [
        ("جرت مراسم استقبال رسمي للرئيس {p:إريك لوند}. وشهدت مراسم الاستقبال عزف النشيد.", 1),
        ("جرت مراسم استقبال رسمي للرئيس {p:إريك لوند}. ثم جرت مراسم تقديم أوراق الاعتماد.", 2),
    ],
)
def test_the_ceremony_told_of_before(marked: str, labels: int) -> None:
    assert len({one.label for one in meetings(marked)}) == labels


def test_whom_somebody_met_at_a_session_is_not_in_its_name() -> None:
    (one,) = meetings("كما التقى {p:إريك لوند} على هامش أعمال هذه الدورة وزراء مياه كل من {c:كينيا} و{c:الهند}.")
    assert one.label.startswith("الدورة") and "وزراء" not in one.label
