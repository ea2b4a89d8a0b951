"""Meetings in the styles of real news: sessions of joint committees, invitations, summits of two, lists of meetings."""

import pytest

from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.patterns.meetings import MeetingPatterns

from .deeds import read, told


def suggested(marked: str) -> list[Suggestion]:
    return sorted(MeetingPatterns().suggest(read(marked)), key=lambda one: one.span)


def found(marked: str) -> list[str]:
    """ "quote | kind" of each suggestion."""
    return [f"{one.quote} | {''.join(told(one, 'kind')[:1])}".rstrip(" |") for one in suggested(marked)]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "اختتمت في {l:أوسلو} أعمال الدورة الثالثة والعشرين للجنة العليا المشتركة بين {c:كينيا} و{c:النرويج}.",
            ["الدورة الثالثة والعشرين | talks"],
        ),
        ("وتوجت أشغال الدورة 23 للجنة المختلطة.", ["الدورة 23 | talks"]),
        ("ويرأس الوزيران الدورة الـ 14 للجنة المشتركة.", ["الدورة الـ 14 | talks"]),
        ("وقال بمناسبة انعقاد هذه الدورة إن ذلك مهم.", ["الدورة | talks"]),
        ("وترأس الوزير اجتماع اللجنة المشتركة أمس.", ["اجتماع | talks"]),
        (
            "عقدت اللجنة العليا المشتركة دورتها الرابعة. واختتمت الاجتماعات بتوقيع وثائق.",
            ["دورتها الرابعة | talks", "الاجتماعات | talks"],
        ),
        ("وقالت الوزارة إن الاجتماعات مع الشركات مهمة.", []),
        ("أجرى {p:إريك لوند} محادثات. وستركز المحادثات على التجارة.", ["محادثات | talks", "المحادثات | talks"]),
        ("وصل بعد زيارة استمرت أربعة أيام في {c:كينيا}.", ["زيارة"]),
        ("وعقد الوزيران ندوة صحفية مشتركة.", ["ندوة صحفية مشتركة | other"]),
        ("وعقدت اللجنة العليا المشتركة دورتها الرابعة.", ["دورتها الرابعة | talks"]),
        ("وأشادت اللجنة العليا المشتركة في محضر دورتها الرابعة بذلك.", ["دورتها الرابعة | talks"]),
        ("بحثا ذلك على هامش ندوة اللجنة العليا المشتركة في دورتها الرابعة.", []),
        ("ونشر المجلس الوطني محضر دورتها الرابعة.", []),
        ("عقب الاجتماع الثاني لمجلس التعاون رفيع المستوى.", ["الاجتماع الثاني | talks"]),
        ("وقال الوزير إن أهمية الزيارة تكمن في ذلك.", ["الزيارة"]),
        ("ستشهد زيارة خادم الحرمين الشريفين لكينيا ذلك.", ["زيارة"]),
        ("وترأسا اجتماع الدورة الحادية عشرة للجنة المشتركة.", ["اجتماع الدورة الحادية عشرة | talks"]),
        ("عقب الاجتماع الرابع لمجلس التعاون الاستراتيجي بين البلدين.", ["الاجتماع الرابع | talks"]),
        ("انطلاق المشاورات السنوية الـ14 بين {c:كينيا} و{c:النرويج}", ["المشاورات السنوية الـ14 | talks"]),
        ("وفي مؤتمره الصحفي المشترك قال الوزير ذلك.", ["مؤتمره الصحفي المشترك | other"]),
        ("شهدت القمة {c:الكينية} {c:النرويجية} توقيع وثائق.", ["القمة | summit"]),
        ("وبحث الوزير ذلك لدى استقباله السفير {p:إريك لوند}.", ["استقباله | talks"]),
        ("وأكد أن المحادثات تناولت ملفات عدة.", ["المحادثات | talks"]),
        ("ويعقد الوزير سلسلة مباحثات مع نظيره {p:إريك لوند}.", ["مباحثات | talks"]),
        ("وحضر الوزير مراسم تقديم أوراق الاعتماد.", ["مراسم تقديم أوراق الاعتماد | other"]),
        ("وتسلم الوزير رسالة تتضمن الدعوة لحضور المؤتمر.", ["الدعوة | invitation"]),
        ("ثم جرت مراسيم تسليم أوراق الاعتماد.", ["مراسيم تسليم أوراق الاعتماد | other"]),
        ("وحضر الوزير مراسم تقديم أوراق", ["مراسم تقديم أوراق | other"]),  # the text ends
        ("ووقعا الوثيقة خلال موكب انتظم بإشراف الوزير.", ["موكب | other"]),
        ("وتم التوقيع في حفل ترأسه الوزير {p:إريك لوند}.", ["حفل | other"]),
        ("استضافت {c:كينيا} الاجتماع الثالث للمجموعة التوجيهية المشتركة.", ["الاجتماع الثالث | talks"]),
        ("وأوضح أن اجتماع لجنة الحدود الثنائية سيبحث ذلك.", ["اجتماع | talks"]),
        ("عقب الجلسة الموسعة للدورة الحالية للجنة المشتركة.", ["الجلسة الموسعة | talks", "لدورة الحالية | talks"]),
        ("استضافت المدينة المفاوضات بين الحكومة والمعارضة.", ["المفاوضات | talks"]),
        ("تلقى الوزير اتصالا اليوم من الوزير {p:إريك لوند}.", ["اتصالا | phone_call"]),
        ("وأكد أن زيارته تعد خطوة مهمة.", ["زيارته"]),
        ("وقال إن زيارة حضرة صاحب السمو مهمة.", ["زيارة"]),
        # none of them
        ("توجه الوزير إلى المدينة للقاء مسؤولين محليين.", []),
        ("وأجرى الفريق مناقشات متعمقة.", []),
        ("وأصدر الرئيس المراسيم الجديدة.", []),
        ("التقى الوزير نظيره على هامش الاجتماع الوزاري في المدينة.", []),
        ("وترأس الوزير الاجتماع الوزاري التحضيري للقمة المقبلة.", []),
        ("ووقعا إعلان نوايا لبدء المفاوضات بشأن التجارة.", []),
        ("شارك الوزير في دورة تدريبية.", []),
        ("وشارك في الاجتماع الأول لوزراء المياه.", []),
        ("عقد اجتماع مجلس وزراء الخارجية العرب.", []),
        ("وتفقد الوزير مقر الدورة الرياضية للجامعات.", []),
        ("وأجرت الصحيفة معه مقابلة مطولة.", []),
    ],
)
def test_nouns(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected


def test_meetings_of_one_body_are_one() -> None:
    marked = (
        "بدأت الدورة الثالثة للجنة العليا المشتركة. وترأس الوزير اجتماعات اللجنة العليا، وبحثت اجتماعات الخبراء "
        "التفاصيل. وفي ختام أعمال الدورة صدر بيان."
    )
    said = suggested(marked)
    assert [one.quote for one in said] == ["الدورة الثالثة", "اجتماعات", "اجتماعات", "الدورة"]
    assert said[0].label == said[1].label == "الدورة الثالثة للجنة العليا المشتركة"
    assert said[2].label != said[0].label


def test_another_session_is_another_meeting() -> None:
    said = suggested("اختتمت الدورة العاشرة للجنة المشتركة، واتفقا على عقد الدورة الحادية عشرة في {l:أوسلو}.")
    assert [one.label for one in said] == ["الدورة العاشرة للجنة المشتركة", "الدورة الحادية عشرة"]


def test_each_invitation_is_its_own() -> None:
    marked = (
        "وجه الرئيس {p:بول أودو} دعوة رسمية إلى الرئيس {p:إريك لوند} لزيارة {c:كينيا}. ووجه الرئيس {p:إريك لوند} دعوة "
        "مفتوحة إلى الرئيس {p:بول أودو} لزيارة {c:النرويج}."
    )
    said = suggested(marked)
    assert [one.quote for one in said] == ["دعوة رسمية", "زيارة", "دعوة مفتوحة", "زيارة"]
    assert [told(one, "place") for one in said] == [["كينيا"], ["كينيا"], ["النرويج"], ["النرويج"]]


def test_each_line_of_a_list_is_another_meeting() -> None:
    marked = "تضمنت الزيارة:\nلقاء الرئيس {p:إريك لوند}.\nلقاء الوزير {p:سالم جودة}."
    assert [told(one, "participants") for one in suggested(marked) if one.quote == "لقاء"] == [
        ["إريك لوند"],
        ["سالم جودة"],
    ]


def test_a_visit_goes_to_the_country_a_few_words_off() -> None:
    marked = "وللبناء على زيارة الرئيس {p:إريك لوند} التاريخية ل{c:كينيا} في فبراير الماضي."
    [one] = suggested(marked)
    assert told(one, "place") == ["كينيا"] and told(one, "participants") == ["إريك لوند"]


def test_the_day_of_a_visit_is_not_the_one_of_the_council_made_then() -> None:
    marked = (
        "وينتظر أن يعقد الاجتماع الأول لمجلس الأعمال المشترك الذي شكل خلال زيارة الرئيس {p:إريك لوند} "
        "إلى {l:نيروبي} في 14 فبراير 2024."
    )
    first, visit = suggested(marked)
    assert told(first, "date") == []
    assert told(visit, "date") == ["2024-02-14"]


def test_the_source_takes_no_part() -> None:
    marked = "ووفقا للمتحدث باسم الرئاسة {p:سالم جودة} يعقد {p:إريك لوند} و{p:ليلى ندوي} مباحثات."
    assert told(suggested(marked)[0], "participants") == ["إريك لوند", "ليلى ندوي"]


def test_the_papers_of_ambassadors_are_presented_once() -> None:
    marked = "وتمت مراسم تقديم أوراق اعتمادهم أمس. وحضر مراسم تقبل أوراق الاعتماد الوزير {p:سالم جودة}."
    assert len({one.label for one in suggested(marked)}) == 1


def test_a_sitting_is_of_its_session() -> None:
    marked = "اختتمت الدورة الخامسة للجنة العليا المشتركة. وشهدت الجلسة الختامية كلمة الوزير {p:سالم جودة}."
    assert len({one.label for one in suggested(marked)}) == 1


def test_a_visit_of_another_month_bears_no_day_of_the_news() -> None:
    marked = "وصل الوفد السبت 2 مارس 2024. وجاء عقب زيارة الرئيس {p:إريك لوند} شهر ديسمبر المنصرم."
    assert told(suggested(marked)[-1], "date") == []


def test_a_counterpart_is_who_holds_an_office_of_that_country() -> None:
    marked = (
        "كان في استقباله {p:إريك لوند} رئيس الوزراء النرويجي. وذكر المتحدث {p:سالم جودة} أن {p:ليلى ندوي} تناولت "
        "خلال لقائها مع نظيرها النرويجي قضايا عدة."
    )
    assert told(suggested(marked)[-1], "participants") == ["ليلى ندوي", "إريك لوند"]


def test_the_third_meeting_is_another_than_the_second() -> None:
    marked = "عقد الاجتماع الثاني لمجلس التنسيق المشترك. وتم الاتفاق على عقد الاجتماع الثالث في المدينة."
    assert len({one.label for one in suggested(marked)}) == 2


def test_a_corresponding_period_is_no_meeting() -> None:
    assert found("عقد {p:إريك لوند} مباحثات. وزادت الصادرات عن الفترة المقابلة.") == ["مباحثات | talks"]


def test_their_talks_are_those_told_of() -> None:
    marked = (
        "أجرى {p:إريك لوند} مباحثات مع {p:ليلى ندوي}. وعقب مباحثاتهما أكد {p:إريك لوند} أن {p:سالم جودة} يقدر ذلك."
    )
    assert len({one.label for one in suggested(marked)}) == 1


def test_a_deputy_of_a_head_of_government_is_a_minister() -> None:
    marked = "التقى نائب رئيس الوزراء وزير الخارجية {p:إريك لوند} الوزيرة {p:ليلى ندوي}. وجرى خلال اللقاء بحث ذلك."
    assert told(suggested(marked)[0], "level") == ["ministerial"]
