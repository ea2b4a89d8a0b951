"""Meetings found: certain encounters in the styles of many agencies, which are one, and what is none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.model.kinds import MEETING_KINDS, Kind
from desktop_app.model.suggestion import EngineName, Suggestion
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words
from desktop_app.suggest.engines.patterns.meetings.engine import MeetingPatterns
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.resolve import Refusals, resolve

from ..deeds import read, read_twice, told


def suggested(reading: Reading) -> list[Suggestion]:
    return resolve(MeetingPatterns().suggest(reading), [], Refusals([]))


def found(marked: str) -> list[str]:
    """ "span | kind" of each suggestion."""
    return [f"{' '.join(one.quote.split())} | {''.join(told(one, 'kind')[:1])}" for one in suggested(read(marked))]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "أجرى وزير الخارجية المصري {p:سامح شكري} اتصالا هاتفيا مع نظيره الإيراني لبحث التطورات.",
            ["اتصالا هاتفيا | phone_call"],
        ),
        (
            "تلقى الملك {p:عبد الله الثاني} اتصالا هاتفيا من الرئيس الفرنسي، وتناول الاتصال العلاقات الثنائية.",
            ["اتصالا هاتفيا | phone_call", "الاتصال | phone_call"],
        ),
        (
            "عقد الرئيسان جلسة مباحثات ثنائية أعقبتها جلسة موسعة بحضور وفدي البلدين.",
            ["جلسة مباحثات ثنائية | talks", "جلسة موسعة | talks"],
        ),
        (
            "وصل الرئيس {p:شي جين بينغ} إلى {l:الرياض} في زيارة دولة تستغرق ثلاثة أيام.",
            ["زيارة دولة | state_visit"],
        ),
        (
            "يقوم رئيس الوزراء الهندي بزيارة رسمية إلى {c:الكويت} بدعوة من أمير البلاد.",
            ["زيارة رسمية | official_visit"],
        ),
        (
            "استقبل الرئيس {p:قيس سعيد} بقصر قرطاج وزيرة خارجية {c:إيطاليا}. وأكد خلال اللقاء متانة العلاقات.",
            ["اللقاء | talks"],
        ),
        (
            "وفي مؤتمر صحفي مشترك عقب المباحثات، قال الوزير إن الزيارة تاريخية.",
            ["مؤتمر صحفي مشترك | other", "المباحثات | talks", "الزيارة | "],
        ),
        (
            "انعقدت في {l:طشقند} قمة ثلاثية جمعت قادة {c:أوزبكستان} و{c:أذربيجان} و{c:تركيا}.",
            ["قمة ثلاثية | summit"],
        ),
        (
            "شهد الوزيران مراسم توقيع مذكرة تفاهم بين الجانبين.",
            ["مراسم توقيع | signing_ceremony"],
        ),
        (
            "أقيمت مراسم استقبال رسمية للضيف في قصر الشعب.",
            ["مراسم استقبال رسمية | other"],
        ),
        (
            "دعا الرئيس {p:توكاييف} نظيره الصيني إلى زيارة {c:كازاخستان} في العام المقبل، وقبل الأخير الدعوة.",
            ["زيارة | invitation", "الدعوة | invitation"],
        ),
        (
            "وجه الأمير دعوة رسمية إلى الرئيس التركي لزيارة {c:قطر}.",
            ["دعوة رسمية | invitation", "زيارة | invitation"],
        ),
        (
            "عقدت اللجنة القنصلية المشتركة اجتماعها الثاني في {l:الجزائر}.",
            ["اجتماعها الثاني | talks"],
        ),
        (
            "بدأت في {l:جنيف} مفاوضات غير مباشرة بين الوفدين.",
            ["مفاوضات غير مباشرة | talks"],
        ),
        (
            "اختتمت جولة المشاورات السياسية بين وزارتي الخارجية في {l:براغ}.",
            ["جولة المشاورات السياسية | talks"],
        ),
        (
            "من المقرر أن يجري الرئيس محادثات مع المستشار الألماني {p:أولاف شولتس} في {l:برلين} غدا.",
            ["محادثات | talks"],
        ),
        (
            "في ختام زيارته إلى {l:بكين}، قال الوزير إنه سعيد.",
            ["زيارته | "],
        ),
        (
            "زيارة الرئيس {p:بزشكيان} إلى {l:موسكو} تفتح صفحة جديدة",
            ["زيارة | "],
        ),
        (
            "وتأتي هذه الزيارة في إطار تعزيز العلاقات.",
            ["الزيارة | "],
        ),
        (
            "محادثات بين {c:روسيا} و{c:تركيا} في {l:أنقرة}",
            ["محادثات | talks"],
        ),
        (
            "عقد {o:مجلس الأمن} جلسة طارئة بشأن {c:السودان}.",
            ["جلسة طارئة | talks"],
        ),
        (
            "وبحث الاجتماع، الذي حضره السفير، سبل زيادة الاستثمار.",
            ["الاجتماع | talks"],
        ),
        (
            "على هامش القمة، عقد الوزير لقاء مع نظيره الياباني.",
            ["لقاء | talks"],
        ),
        (
            "وحضر اللقاء من الجانب الإماراتي سمو الشيخ.",
            ["اللقاء | talks"],
        ),
        (
            "اختتم رئيس الجمهورية زيارة عمل وصداقة إلى {c:تونس}.",
            ["زيارة عمل | working_visit"],
        ),
        (
            "وأجرى الزعيمان محادثات موسعة في الكرملين، ثم عقدا مؤتمرا صحفيا.",
            ["محادثات موسعة | talks", "مؤتمرا صحفيا | other"],
        ),
        (
            "وتعد هذه أول زيارة يقوم بها رئيس كوري إلى {c:أوزبكستان}.",
            ["زيارة | "],
        ),
        (
            "التقى نائب الوزير، الأحد، السفير الكندي لدى المملكة. وجرى خلال الاستقبال بحث العلاقات.",
            ["الاستقبال | talks"],
        ),
        (
            "بحث وزير الدفاع خلال مكالمة مع نظيره البريطاني الأوضاع الإقليمية.",
            ["مكالمة | phone_call"],
        ),
        (
            "عقدت {o:اللجنة الحكومية المشتركة} اجتماعا في {l:نور سلطان} برئاسة الوزيرين.",
            ["اجتماعا | talks"],
        ),
        (
            "وصدر بيان في ختام اجتماع اللجنة المشتركة السعودية الصينية.",
            ["اجتماع | talks"],
        ),
        (
            "عقد سمو الشيخ {p:خالد بن راشد} ولي العهد ومعالي {p:أرجون ميهتا} رئيس وزراء جمهورية {c:الهند} جلسة "
            "محادثات رسمية في إطار زيارة سموه الرسمية إلى {c:الهند}.",
            ["جلسة محادثات رسمية | talks", "زيارة | "],
        ),
        (
            "أعلن المتحدث {p:إيغور سوكولوف} أن الرئيس {p:أنطون فيدوروف} سيجري محادثات مع نظيره {p:رضا كريمي}.",
            ["محادثات | talks"],
        ),
        (
            "وبعد المحادثات أقام الرئيس وعقيلته مراسم ترحيب ومأدبة عشاء.",
            ["المحادثات | talks", "مراسم ترحيب | other", "مأدبة عشاء | other"],
        ),
        (
            "ترأس الرئيسان اجتماع {o:المجلس الأعلى}. وفي ختام الاجتماع وقعا معاهدة.",
            ["اجتماع | talks", "الاجتماع | talks"],
        ),
        (
            "وحضر حفل التوقيع السفير {p:سمير فاضل}.",
            ["حفل التوقيع | signing_ceremony"],
        ),
        (
            "كما عقد {p:سراج حكيم} اجتماعات منفصلة مع نظرائه.",
            ["اجتماعات منفصلة | talks"],
        ),
        (
            "وعقد الزعيمان لقاء ثنائيا ثم اجتماعا موسعا.",
            ["لقاء ثنائيا | talks", "اجتماعا موسعا | talks"],
        ),
        (
            "التقى الوزير {p:سيرغي بوندار} الرئيس {p:نور الدين علي}. وبحثا خلال اللقاء التعاون. ثم عقد {p:سيرغي "
            "بوندار} مباحثات مع نظيره {p:رستم قادر}، وقعا في ختامها خطة المشاورات.",
            ["اللقاء | talks", "مباحثات | talks"],
        ),
    ],
)
def test_spans_and_kinds(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "اتفق الجانبان على مواصلة المشاورات وتكثيف تبادل الزيارات.",
        "دعا الوزير إلى استئناف المفاوضات بين الطرفين.",
        "أكدا أهمية اللقاءات المنتظمة والاجتماعات الدورية.",
        "أعلنت شركة الاتصالات أن وسائل الاتصال متاحة.",
        "توجه فريق طبي لزيارة العديد من المستشفيات.",
        "زار الوفد المتحف الوطني والتقى بالعاملين فيه.",
        "تعقد {e:القمة العربية} في {l:المنامة} ويشارك فيها القادة.",
        "حصل على تأشيرة زيارة لمدة شهر.",
        "قال المدير إن المؤتمر الدولي للمياه سيعقد في {l:دوشنبه}.",
        "وأعرب عن أمله في أن تسهم الدعوة إلى الحوار في السلام.",
        "قال المتحدث إن المفاوضات مع الشركة ما زالت جارية.",
        "وكان الرئيس قد زار {c:الصين} في مارس.",
        "وبخصوص المحادثات النووية، أكد أن تبادل الرسائل مستمر.",
        "وقع الوزيران مذكرة تفاهم بشأن المشاورات السياسية.",
        "شارك في اجتماع وزراء خارجية الدول المطلة على البحر.",
    ],
)
def test_what_is_no_certain_meeting(marked: str) -> None:
    assert found(marked) == []


_NEWS = (
    "أجرى الرئيس {p:سامي حداد} محادثات مع نظيره الياباني {p:كين موري} في {l:طوكيو} أمس، "
    "خلال زيارة رسمية إلى {c:اليابان}.\n"
    "وتناول اللقاء سبل تعزيز التجارة. وفي ختام المحادثات عقد الرئيسان مؤتمرا صحفيا.\n"
    "ودعا {p:سامي حداد} الرئيس {p:كين موري} إلى زيارة {c:الأردن}، وتم قبول الدعوة.\n"
    "وفي وقت لاحق التقى {p:سامي حداد} رئيس مجلس النواب {p:جون هارا}. وأكد خلال اللقاء عمق العلاقات.\n"
    "وتذكر الرئيس زيارته إلى {c:اليابان} عام 2018."
)


def test_the_talks_have_one_label_and_the_visit_the_invitation_and_other_talks_have_their_own() -> None:
    by_label: dict[str, list[str]] = {}
    for one in suggested(read(_NEWS, "2024-03-03")):
        by_label.setdefault(one.label, []).append(one.quote)
    assert by_label == {
        "محادثات سامي حداد وكين موري، 2 مارس 2024": ["محادثات", "اللقاء", "المحادثات"],
        "زيارة سامي حداد إلى اليابان، 2 مارس 2024": ["زيارة رسمية"],
        "المؤتمر الصحفي، 2 مارس 2024": ["مؤتمرا صحفيا"],
        "دعوة كين موري إلى الأردن": ["زيارة", "الدعوة"],
        "محادثات جون هارا وسامي حداد، 2 مارس 2024": ["اللقاء"],
        "زيارة إلى اليابان، 2018": ["زيارته"],
    }


def test_fields_of_talks_and_of_a_visit() -> None:
    talks, visit = suggested(read(_NEWS, "2024-03-03"))[:2]
    assert (talks.kind, talks.engine) == (Kind.MEETING, EngineName.PATTERNS)
    assert told(talks, "participants") == ["سامي حداد", "كين موري"]
    assert (told(talks, "date"), told(talks, "place"), told(talks, "level")) == (["2024-03-02"], ["طوكيو"], ["top"])
    assert (told(visit, "kind"), told(visit, "place")) == (["official_visit"], ["اليابان"])
    assert told(visit, "participants") == ["سامي حداد"]


@pytest.mark.parametrize(
    ("led", "level"),
    [
        ("رئيسي وزراء البلدين", "government"),
        ("رئيسي حكومتي البلدين", "government"),
        ("رئيسي البلدين", "top"),
        ("وزيري الطاقة في البلدين", "ministerial"),
    ],
)
def test_who_leads_a_body_s_session_is_its_level(led: str, level: str) -> None:
    (one,) = suggested(read(f"عقدت الدورة الثالثة ل{{o:لجنة التجارة المشتركة}} برئاسة {led} في {{l:الخرطوم}}."))
    assert told(one, "level") == [level]


def test_thanks_for_an_invitation_tell_of_the_visit_itself() -> None:
    (one,) = suggested(read("شكر {p:سامي حداد} الرئيس {p:كين موري} على دعوته للقيام بزيارة دولة."))
    assert (told(one, "kind"), told(one, "participants")) == (["state_visit"], ["سامي حداد"])


def test_countries_take_part_where_no_person_is_named() -> None:
    (one,) = suggested(read("مفاوضات بين {c:السودان} و{c:مصر} في {l:الخرطوم}"))
    assert told(one, "participants") == ["السودان", "مصر"]


def test_a_day_of_publication_that_is_known_to_the_month_only() -> None:
    (one,) = suggested(read("أجرى {p:سامي حداد} محادثات في 2023-05-18.", "2023-05-XX"))
    assert told(one, "date") == ["2023-05-18"]


def test_a_body_that_meets_is_part_of_the_label() -> None:
    (one,) = suggested(read("رحب الوزير بنتائج اجتماعات {o:اللجنة المشتركة للتجارة} التي عقدت في {l:عمان}.", ""))
    assert (one.quote, one.label) == ("اجتماعات", "اجتماعات اللجنة المشتركة للتجارة")
    assert told(one, "participants") == ["اللجنة المشتركة للتجارة"]


_PIECES = (
    "أجرى", "الرئيس", "محادثات", "المحادثات", "ومفاوضات", "رفيعة المستوى", "زيارة", "الزيارة", "دولة", "بزيارة",
    "للقيام", "دعا", "الدعوة", "حفل", "توقيع", "وثائق", "مؤتمرا صحفيا", "مع", "بين", "إلى", "الصين", "،", ".",
    "\n", "خلال", "ﻻ", "قمة", "ثنائية", "اجتماعات", "اللجنة", "غير", "التقى", "2019", "\u200f", "اليوم",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=4), max_size=30))
def test_any_text_is_read_the_same_way_twice_with_spans_at_the_edges_of_words(pieces: list[str]) -> None:
    read_twice(suggested, pieces)


def test_kinds_are_the_models() -> None:
    kinds = {line.partition(" | ")[2] for line in found(_NEWS)}
    assert kinds == {"talks", "official_visit", "other", "invitation", ""}
    assert kinds - {""} <= set(MEETING_KINDS)
    assert "talks" in meeting_words().heads.meanings


@pytest.mark.parametrize(
    "marked",
    [
        "تلقى الرئيس {p:عزمان شكري} مكالمة هاتفية من الرئيس {p:رستم نياز}. وأوضح المتحدث أن الاتصال تطرق إلى السلم.",
        "أجرى الوزير {p:عزمان شكري} اتصالا بنظيره {p:رستم نياز}. وجرى خلال المكالمة بحث التجارة.",
    ],
)
def test_a_call_to_a_counterpart_and_that_the_call_touched_on(marked: str) -> None:
    first, second = suggested(read(marked))
    assert first.label == second.label
    assert told(first, "participants") == ["عزمان شكري", "رستم نياز"]


def test_a_visit_in_return_for_an_earlier_one_is_another_and_bears_its_month_not_the_day_of_the_news() -> None:
    marked = (
        "بدأ الرئيس {p:عزمان شكري} زيارة رسمية إلى {l:أكرا}. وخلال الزيارة تحدث الوزير. ودعاه الرئيس "
        "{p:رستم نياز} عقب زيارته ل{l:نيروبي} الشهر الماضي."
    )
    first, again, earlier = suggested(read(marked))
    assert first.label == again.label != earlier.label
    assert told(earlier, "date") == ["2024-02"] and earlier.label.endswith("فبراير 2024")
    assert told(earlier, "kind") == []


@pytest.mark.parametrize("called", ["زيارة أخوة وعمل", "زيارة صداقة وعمل"])
def test_a_visit_of_brotherhood_and_work(called: str) -> None:
    [one] = suggested(read(f"يؤدي الوزير {{p:عزمان شكري}} {called} إلى {{c:غانا}}."))
    assert (one.quote, told(one, "kind")) == (called, ["working_visit"])
