"""Visits: where they go, who visits, and which were earlier ones."""

import re

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.patterns.meetings.engine import MeetingPatterns
from desktop_app.suggest.reading import Named, Reading

from ..deeds import read, told


def visits(marked: str, published: str = "2024-03-03") -> list[Suggestion]:
    return sorted(MeetingPatterns().suggest(read(marked, published)), key=lambda one: one.span)


def said(one: Suggestion) -> str:
    """ "who > where, when" of a visit."""
    who, where, when = ("".join(told(one, field)[:1]) for field in ("participants", "place", "date"))
    return f"{who} > {where}, {when}"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("وصل {p:إريك لوند} إلى {c:كينيا} في أول زيارة له إلى القارة.", "إريك لوند > كينيا, "),
        ("وهي ثاني زيارة يجريها {p:إريك لوند} إلى {c:كينيا}.", "إريك لوند > كينيا, "),
        ("وصل {p:إريك لوند} إلى {c:كينيا} في أول زيارة له منذ عام 2009.", "إريك لوند > كينيا, "),
        ("وصل الوزير {p:إريك لوند} {l:نيروبي} في زيارة هي الأولى منذ سنوات.", "إريك لوند > نيروبي, "),
        ("وصل {p:إريك لوند} إلى {c:كينيا} في زيارة دولة، ثم توجه إلى {l:قصر البحيرة} للراحة.", "إريك لوند > كينيا, "),
        ("وتعد هذه الزيارة الثانية ل{p:إريك لوند} بعد زيارتين إلى {c:الهند}. وزار {c:كينيا}.", "إريك لوند > كينيا, "),
        ("جاء ذلك في مستهل الزيارة التي بدأها الوزير اليوم الخميس، {l:لنيروبي}.", " > لنيروبي, 2024-02-29"),
        ("على هامش زيارة رئيس الاتحاد {p:إريك يوهان لوند} {c:لكينيا}.", "إريك يوهان لوند > لكينيا, "),
        ("والتقى {p:إريك لوند} خلال زيارته الأخيرة {l:لنيروبي} الرئيس {p:ويليام كيبيت}.", "إريك لوند > لنيروبي, "),
        ("وصل {p:إريك لوند} إلى العاصمة الكينية {l:نيروبي}، في مستهل زيارة صداقة وعمل.", "إريك لوند > نيروبي, "),
        ("عاد {p:إريك لوند} قادما من العاصمة الكينية {l:نيروبي}، بعد زيارة رسمية.", "إريك لوند > نيروبي, "),
        ("غادر الرئيس {p:إريك لوند} {l:نيروبي} في ختام زيارة صداقة وعمل لبلادنا.", "إريك لوند > نيروبي, "),
        ("تعكس الزيارة توجه {l:أوسلو} لتوسيع علاقاتها. وتأتي الزيارة بعد أشهر.", " > , "),
        ("ويزور {p:إريك لوند} حاليا {l:نيروبي}. وجرى التوقيع خلال الزيارة.", "إريك لوند > نيروبي, "),
        ("وفي العام الماضي زار {p:إريك لوند} {c:الهند}. وهذه هي الزيارة الثانية ل{p:إريك لوند}.", "إريك لوند > , "),
        (
            "في إطار زيارة رسمية إلى {c:كينيا}، أجرى رئيس الوزراء {p:إريك لوند} مباحثات مع الرئيس {p:ويليام كيبيت}.",
            "إريك لوند > كينيا, ",
        ),
        (
            "حل الملك {p:هاكون أولسن}، مرفوقا بالأمير {p:إريك لوند}، {l:بنيروبي} في زيارة أخوة وعمل إلى {c:كينيا}.",
            "هاكون أولسن > كينيا, ",
        ),
        ("استقبل الوزير السفير {p:إريك لوند} في زيارة بروتوكولية.", "إريك لوند > , "),
        # a delegation has no name
        ("وأكد الوزير {p:إريك لوند} الاتفاق على قيام وفد نرويجي بزيارة إلى {c:كينيا}.", " > كينيا, "),
        ("وصل {p:إريك لوند} على رأس وفد كبير في زيارة إلى {c:كينيا}.", "إريك لوند > كينيا, "),
        # who has the office
        (
            "وقع الرئيس النرويجي {p:إريك لوند} الوثيقة. وتعتبر زيارة الرئيس النرويجي إلى {c:كينيا} الثانية.",
            "إريك لوند > كينيا, ",
        ),
        # earlier ones
        ("وكان {p:إريك لوند} قد قام بزيارة إلى {l:نيروبي} في أكتوبر الماضي.", "إريك لوند > نيروبي, 2023-10"),
        ("وتأتي بعد زيارة أجراها {p:إريك لوند} إلى {l:نيروبي} قبل عدة أسابيع.", "إريك لوند > نيروبي, "),
    ],
)
def test_who_where_and_when(marked: str, expected: str) -> None:
    (one,) = [one for one in visits(marked) if "زيار" in one.quote][-1:]
    assert said(one) == expected


def test_the_visit_in_return_is_another() -> None:
    first, second = visits(
        "{l:نيروبي} 3 مارس 2024 - وصل الوزير {p:إريك لوند} {l:نيروبي} في زيارة رسمية. وتأتي بعد زيارة أجراها "
        "الوزير {p:ويليام كيبيت} إلى {l:أوسلو} قبل شهرين."
    )
    assert [said(first), said(second)] == ["إريك لوند > نيروبي, 2024-03-03", "ويليام كيبيت > أوسلو, "]
    assert first.label != second.label


def test_a_country_and_its_city_are_one_goal() -> None:
    """Places know their country where an engine found them."""
    text = "وصل إريك لوند إلى نيروبي في زيارة دولة. وقال إن زيارة إريك لوند إلى كينيا مهمة."
    reading = Reading("a", text, "2024-03-03")
    named = [("إريك لوند", Kind.PERSON, ""), ("نيروبي", Kind.PLACE, "KE"), ("كينيا", Kind.COUNTRY, "KE")]
    reading.take_names(
        Named(Span(match.start(), match.end()), kind, None, label, code)
        for label, kind, code in named
        for match in re.finditer(label, text)
    )
    assert len({one.label for one in MeetingPatterns().suggest(reading)}) == 1


def test_whose_level() -> None:
    """That of who visits, not of those who are spoken of beside."""
    marked = (
        "وصل وزير الخارجية {p:إريك لوند} إلى {c:كينيا} في زيارة لبحث القمة المقبلة، وسيستقبله الرئيس {p:ويليام كيبيت}."
    )
    (one,) = visits(marked)
    assert told(one, "level") == ["ministerial"]


@pytest.mark.parametrize(
    ("marked", "place"),
    [
        ("وقعا الوثيقة بعد لقاء جمع {p:إريك لوند} و{p:ويليام كيبيت} في العاصمة النرويجية {l:أوسلو}.", ["أوسلو"]),
        ("وقعا الوثيقة بعد لقاء جمع {p:إريك لوند} و{p:ويليام كيبيت} في {l:أوسلو}.", ["أوسلو"]),
    ],
)
def test_where_talks_were(marked: str, place: list[str]) -> None:
    (one,) = visits(marked)
    assert told(one, "place") == place


def test_who_was_on_the_line() -> None:
    marked = (
        "تلقى الوزير {p:إريك لوند} اتصالا من نظيره {p:ويليام كيبيت} هنأه فيه في اليوم الذي أصدر فيه الملك "
        "{p:هاكون أولسن} المرسوم."
    )
    (one,) = visits(marked)
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
    assert visits(marked) == []


def test_this_meeting_is_the_session_before_it() -> None:
    said_of = visits(
        "توجت أشغال الدورة الخامسة للجنة المتابعة المشتركة. ووقع الوزيران {p:إريك لوند} و{p:ويليام كيبيت} المحضر. "
        "وجرى خلال هذا الاجتماع تقييم التعاون."
    )
    assert len({one.label for one in said_of}) == 1


def test_a_meeting_for_firms_is_not_the_talks() -> None:
    talks, firms = visits("ويعقد {p:إريك لوند} مباحثات مع {p:ويليام كيبيت} ويحضر اجتماعا لرجال الأعمال.")
    assert (talks.quote, firms.quote) == ("مباحثات", "اجتماعا")
    assert told(firms, "kind") == ["forum"]


def test_each_meeting_has_whom_it_was_with() -> None:
    visit, first, second = visits(
        "وصل {p:إريك لوند} إلى {l:نيروبي} في زيارة رسمية. وشملت لقاء مع الرئيس {p:ويليام كيبيت}، إضافة إلى اجتماع "
        "عمل موسع مع الوزيرة {p:ليلى ندوي}."
    )
    assert told(visit, "participants") == ["إريك لوند"]
    assert told(first, "participants") == ["ويليام كيبيت", "إريك لوند"]
    assert told(second, "participants") == ["ليلى ندوي", "إريك لوند"]


@pytest.mark.parametrize(
    ("marked", "level"),
    [
        ("وصل أمير {c:قطر} الشيخ {p:إريك لوند} إلى {l:نيروبي} في زيارة رسمية.", "top"),
        ("وصل رئيس {c:الهند} {p:إريك لوند} إلى {l:نيروبي} في زيارة رسمية.", "top"),
        ("وصل رئيس {c:جنوب السودان} {p:إريك لوند} إلى {l:نيروبي} في زيارة رسمية.", "top"),
        ("وصل رئيس الدبلوماسية الكينية {p:إريك لوند}، وزير الخارجية، إلى {l:نيروبي} في زيارة رسمية.", "ministerial"),
        ("وصل الوزير الأول {p:إريك لوند} إلى {l:نيروبي} في زيارة رسمية.", "government"),
        ("وصل وزير المياه {p:إريك لوند} إلى {l:نيروبي} في زيارة رسمية.", "ministerial"),
    ],
)
def test_levels(marked: str, level: str) -> None:
    (one,) = visits(marked)
    assert told(one, "level") == [level]


def test_a_call_between_two_who_are_named_by_their_offices() -> None:
    """And not the emir who is spoken of behind."""
    said_of = visits(
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
        ("وعقدت الاجتماعات الستة السابقة أيضا هنا.", []),
        ("ورعى الوزيران مراسم التوقيع على عدد من مذكرات التفاهم.", ["مراسم التوقيع"]),
        ("وتميزت زيارة الصداقة والعمل بتوقيع الوثيقة.", ["زيارة الصداقة والعمل"]),
    ],
)
def test_which_nouns(marked: str, quotes: list[str]) -> None:
    assert [one.quote for one in visits(marked)] == quotes


def test_whose_ambassador_says_no_level() -> None:
    said_of = visits(
        "استقبل وزير المياه {p:ويليام كيبيت} وزير الري {p:إريك لوند} بحضور سفير خادم الحرمين الشريفين. وجرى خلال "
        "الاستقبال بحث التعاون."
    )
    assert told(said_of[0], "level") == ["ministerial"]


def test_a_lunch_is_the_lunch() -> None:
    first, again = visits("أقام الملك {p:هاكون أولسن} مأدبة غداء للضيف. وحضر مأدبة الغداء الوزراء.")
    assert first.label == again.label


@pytest.mark.parametrize(
    ("marked", "who"),
    [
        ("بدأت {c:كينيا} و{c:النرويج} محادثات لبحث ذلك.", ["كينيا", "النرويج"]),
        ("قال الوزير {p:إريك لوند} إن {c:كينيا} تعتزم إنهاء مفاوضات مع {c:الهند}.", []),
    ],
)
def test_states_that_hold_talks(marked: str, who: list[str]) -> None:
    (one,) = visits(marked)
    assert told(one, "participants") == who


@pytest.mark.parametrize(
    "marked",
    [
        "وأكد {p:إريك لوند} خلال لقائه {p:ليلى ندوي} موقف البلاد الثابت بقيادة الملك {p:هاكون أولسن}.",
        "وقعها {p:إريك لوند} خلال لقاء جمعه مع {p:ليلى ندوي} على هامش حفل تنصيب رئيس البلاد الجديد {p:هاكون أولسن}.",
    ],
)
def test_who_leads_or_is_sworn_in_does_not_meet(marked: str) -> None:
    assert told(visits(marked)[0], "participants") == ["إريك لوند", "ليلى ندوي"]
