"""Visits: where they go, who visits, and which were earlier ones."""

import re

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.patterns.meetings.engine import MeetingPatterns
from desktop_app.suggest.reading import Named, Reading

from ..deeds import told
from .meetings_said import meetings


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
        (
            "وقع الرئيس النرويجي {p:إريك لوند} الوثيقة. وتوجه الرئيس النرويجي إلى {l:نيروبي} في خامس زيارة خارجية له "
            "منذ انتخابه رئيسا {c:لكينيا}.",
            "إريك لوند > نيروبي, ",
        ),
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
    (one,) = [one for one in meetings(marked) if "زيار" in one.quote][-1:]
    assert said(one) == expected


def test_the_visit_in_return_is_another() -> None:
    first, second = meetings(
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
    (one,) = meetings(marked)
    assert told(one, "level") == ["ministerial"]


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
    (one,) = meetings(marked)
    assert told(one, "level") == [level]


def test_whose_ambassador_says_no_level() -> None:
    said_of = meetings(
        "استقبل وزير المياه {p:ويليام كيبيت} وزير الري {p:إريك لوند} بحضور سفير خادم الحرمين الشريفين. وجرى خلال "
        "الاستقبال بحث التعاون."
    )
    assert told(said_of[0], "level") == ["ministerial"]


def test_each_visit_goes_where_its_own_sentence_tells() -> None:
    (one,) = meetings(
        "وصل رئيس {c:السويد} {p:إريك لوند} إلى {c:كينيا}. وفي مستهل زيارة رسمية يقوم بها، زار وزير المياه "
        "{p:ويليام كيبيت} {c:الهند}."
    )
    assert told(one, "place") == ["الهند"]
