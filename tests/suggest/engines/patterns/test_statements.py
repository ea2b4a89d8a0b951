import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.patterns.statements import StatementPatterns
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Named, Reading

_PEOPLE = ("ويليام روتو", "قيس سعيد", "روتو", "سعيد", "إمام علي")


def _said(text: str) -> list[Suggestion]:
    reading = Reading("a", text, "2024-11-20")
    names = []
    for kind, known in ((Kind.PERSON, _PEOPLE), (Kind.COUNTRY, ("كينيا", "تونس"))):
        for name in known:
            at = text.find(name)
            while at >= 0:
                names.append(Named(Span(at, at + len(name)), kind, f"id.{name}", name))
                at = text.find(name, at + 1)
    reading.take_names(names)
    return sorted(StatementPatterns(Knowledge()).suggest(reading), key=lambda one: one.span)


def _fields(one: Suggestion) -> dict[str, str]:
    return {told.field: told.value for told in one.fields}


@pytest.mark.parametrize(
    ("text", "quote", "kind"),
    [
        ("وقال روتو إن البلدين تجمعهما صداقة قديمة.", "البلدين تجمعهما صداقة قديمة", "position"),
        ("وقال روتو إن الشركات الثلاث ستبني سدا جديدا.", "الشركات الثلاث ستبني سدا جديدا", "commitment"),
        ("وقال روتو إن السد سيكون الأكبر في القارة.", "السد سيكون الأكبر في القارة", "position"),
        ("وقال سعيد إن المزارعين بحاجة إلى المياه.", "المزارعين بحاجة إلى المياه", "call"),
        ("وقال سعيد إن كينيا شريك موثوق لتونس.", "كينيا شريك موثوق لتونس", "level_of_relations"),
        ("وأشار سعيد إلى أنه يثمن الدعم الكيني لبلاده", "يثمن الدعم الكيني لبلاده", "position"),
        ("أعرب روتو عن استعداد كينيا لزيادة الصادرات", "استعداد كينيا لزيادة الصادرات", "commitment"),
        ("ودعا سعيد إلى تعميق التعاون في التعليم", "تعميق التعاون في التعليم", "call"),
        ("وتم خلال اللقاء التأكيد على ضرورة فتح خط جوي.", "ضرورة فتح خط جوي", "call"),
        ("واتفق الجانبان على عقد اللجنة المشتركة في الخريف", "عقد اللجنة المشتركة في الخريف", "commitment"),
        ("جدد الوزير التزام بلاده بالاتفاقيات السابقة", "التزام بلاده بالاتفاقيات السابقة", "commitment"),
        ("أشاد الرئيس بمستوى العلاقات الأخوية بين الشعبين", "مستوى العلاقات الأخوية بين الشعبين", "position"),
        ("وقال الوزير: «نريد شراكة تقوم على المنفعة للجميع»، وانصرف", "نريد شراكة تقوم على المنفعة للجميع", "position"),
        ("أكد إمام علي على ضرورة حماية الأنهار", "ضرورة حماية الأنهار", "call"),
        ("وشدد على أنه يتعين وقف القتال فورا، وفق بيان للرئاسة", "يتعين وقف القتال فورا", "call"),
        ("معربا عن اعتقاده بأن المرحلة المقبلة ستكون أفضل", "المرحلة المقبلة ستكون أفضل", "position"),
        ("وأكدا ضرورة فتح المعابر في الصيف", "ضرورة فتح المعابر في الصيف", "call"),
        ("وأكد الوزير خلال اللقاء الذي عقد أمس عمق الروابط بين الشعبين", "عمق الروابط بين الشعبين", "position"),
        ("كما أثنى على التقدم في بناء الميناء", "التقدم في بناء الميناء", "position"),
        ("وثمن التقدم الحاصل في بناء الميناء", "التقدم الحاصل في بناء الميناء", "position"),
        ("ونوه الوزير في بداية لقاء اليوم، وفق بلاغ صدر عنه، بمتانة الروابط القديمة",
         "متانة الروابط القديمة", "position"),
        ("وأبرز السيد روتو، في تصريح له، أن الموانئ جاهزة", "الموانئ جاهزة", "position"),
        ("وبيّن أن الموانئ جاهزة للعمل", "الموانئ جاهزة للعمل", "position"),
        ("وكشفت دراسة صادرة عن المركز عن أن الموانئ جاهزة", "الموانئ جاهزة", "position"),
        ("وأضاف: مع هذا الفوز تعمل الموانئ، آخذين في الحساب أن الطرق جاهزة",
         "مع هذا الفوز تعمل الموانئ، آخذين في الحساب أن الطرق جاهزة", "position"),
        ("قال الوزير -كما نقلت صحيفة \"الغد\" في نسختها- \"نعمل معا على فتح الموانئ\"",
         "نعمل معا على فتح الموانئ", "position"),
        ("وقال روتو \"أعلم أن لدينا عملا كثيرا\"", "أعلم أن لدينا عملا كثيرا", "position"),
        ("وجددت الحكومة التأكيد على حماية الأنهار", "حماية الأنهار", "position"),
        ("وأكد قيس سعيد اتخاذ الإجراءات اللازمة لفتح الموانئ", "اتخاذ الإجراءات اللازمة لفتح الموانئ", "position"),
        ("كما نفى قيام بلاده بإغلاق الموانئ", "قيام بلاده بإغلاق الموانئ", "position"),
        ("ويتطلع الجانبان لفتح الموانئ في الصيف", "فتح الموانئ في الصيف", "position"),
        ("ويتطلع الجانبان لأن تسهم الموانئ في التجارة", "تسهم الموانئ في التجارة", "position"),
        ("داعيا لفتح قنوات جديدة للتجارة", "فتح قنوات جديدة للتجارة", "call"),
        ("وتأمل كينيا في فتح الموانئ قريبا", "فتح الموانئ قريبا", "position"),
        ("وأفادت الإذاعة، في موقعها، بوصول الوفد إلى العاصمة", "وصول الوفد إلى العاصمة", "position"),
        ("ورحب الوزير بزيارة روتو والوفد المرافق له", "زيارة روتو والوفد المرافق له", "position"),
        ("وأفاد المكتب بأن اللقاء تناول الموانئ، كما وقع رئيس المجلس اتفاقا", "اللقاء تناول الموانئ", "position"),
        ("شكر أعضاء الوفد، قيس سعيد على الاستضافة، وأعرب عنها", "الاستضافة", "position"),
        ("اتفق الجانبان على فتح الموانئ، كما ناقشا أوضاع البلاد", "فتح الموانئ", "commitment"),
    ],
)  # fmt: skip
def test_the_clause_that_is_said(text: str, quote: str, kind: str) -> None:
    (one,) = _said(text)
    assert (one.quote, _fields(one)["kind"]) == (quote, kind)


def test_one_clause_ends_where_the_next_is_said() -> None:
    text = "وأكد روتو أن التجارة نمت كثيرا، لافتا إلى أن الموانئ جاهزة، وأعرب عن أمله في زيارة تونس قريبا."
    assert [one.quote for one in _said(text)] == ["التجارة نمت كثيرا", "الموانئ جاهزة", "أمله في زيارة تونس قريبا"]


def test_speech_through_several_sentences() -> None:
    said = _said("وأوضح قائلا: «لا نقود أي جهد من هذا النوع. أي حوار يجب أن ينبع من الدول ذاتها».\nوغادر الوفد.")
    assert [one.quote for one in said] == ["لا نقود أي جهد من هذا النوع", "أي حوار يجب أن ينبع من الدول ذاتها"]


def test_who_speaks_behind_a_relative_pronoun() -> None:
    assert _said("بحضور ويليام روتو الذي أكد أن الموانئ جاهزة")[0].quote == "الموانئ جاهزة"
    assert _said("الاتفاق الذي أكد أن الموانئ جاهزة") == []
    assert _said("ويليام روتو الذي يعتبر القائد الفعلي للبلاد في هذه المرحلة") == []


def test_what_is_praised_part_by_part() -> None:
    said = _said("ونوه الوزير بعمق الروابط بين الشعبين وبحرص كينيا على دعمها في كل المجالات")
    assert [one.quote for one in said] == ["عمق الروابط بين الشعبين", "حرص كينيا على دعمها في كل المجالات"]


def test_a_participle_opens_a_part_without_a_comma() -> None:
    text = "وقال روتو إن بلاده تنظر إلى تونس بتقدير لافتا إلى أن الموانئ جاهزة للعمل معربا عن شكره لها"
    said = ["بلاده تنظر إلى تونس بتقدير", "الموانئ جاهزة للعمل", "شكره لها"]
    assert [one.quote for one in _said(text)] == said


def test_each_part_behind_another_that_is_said_for_itself() -> None:
    said = _said("وقال روتو إن البلدين صديقان منذ زمن، وإن التجارة ستنمو سريعا وإن كانت قليلة اليوم")
    assert [one.quote for one in said] == ["البلدين صديقان منذ زمن", "التجارة ستنمو سريعا وإن كانت قليلة اليوم"]


def test_the_speaker_goes_on_speaking() -> None:
    text = "وأكد ويليام روتو أن التجارة نمت كثيرا. وأضاف أن الموانئ جاهزة للعمل. وقال سعيد إنه يرحب بذلك كله."
    assert [_fields(one).get("speaker") for one in _said(text)] == ["id.ويليام روتو", "id.ويليام روتو", "id.سعيد"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("التقى الرئيس ويليام روتو وزير النقل التونسي قيس سعيد. وقال الوزير التونسي إن الموانئ جاهزة.", "قيس سعيد"),
        ("التقى الرئيس الكيني ويليام روتو وزير النقل التونسي قيس سعيد. وقال الرئيس إن الموانئ جاهزة.", "ويليام روتو"),
        ("استقبل جلالة الملك قيس سعيد الرئيس ويليام روتو. وأعرب جلالته عن شكره له.", "قيس سعيد"),
        ("الرئيس الكيني: وقعنا اليوم عشر وثائق\nوصل الرئيس الكيني ويليام روتو أمس.", "ويليام روتو"),
        ("وأكد ويليام روتو أن التجارة نمت. وأضاف خلال اللقاء أن الموانئ جاهزة.", "ويليام روتو"),
    ],
)
def test_somebody_known_by_office_speaks(text: str, speaker: str) -> None:
    assert {_fields(one).get("speaker") for one in _said(text)} == {f"id.{speaker}"}


def test_a_land_that_is_only_spoken_to_does_not_speak() -> None:
    (one,) = _said("وأضاف الوزير في حديث مع صحف من كينيا أن الموانئ جاهزة للعمل.")
    assert "speaker" not in _fields(one)


def test_an_invitation_has_its_guest() -> None:
    (one,) = _said("ودعا قيس سعيد نظيره ويليام روتو لزيارة تونس في الربيع، فقبل الدعوة")
    assert one.quote == "زيارة تونس في الربيع"
    assert _fields(one) == {"kind": "invitation", "speaker": "id.قيس سعيد", "addressee": "id.ويليام روتو"}


@pytest.mark.parametrize("text", ["الشراكة الاستراتيجية الشاملة", "شراكة استراتيجية"])
def test_the_level_of_relations(text: str) -> None:
    (one,) = _said(f"في إطار {text} بين البلدين")
    assert (one.quote, _fields(one)) == (text, {"kind": "level_of_relations"})
    assert _said(f"وقعا معاهدة {text}") == []


@pytest.mark.parametrize(
    "text",
    [
        "بحث الجانبان سبل تعزيز التعاون.", "التقى روتو نظيره في نيروبي", "ورحب الرئيس بضيفه ويليام روتو",
        "عبر الحدود بين البلدين", "ويذكر أن حجم التجارة نما كثيرا",
        "الاتفاق الذي أعلن عنه أمس", "ولم ترد الوزارة على طلب من الصحيفة للتعقيب حتى الآن",
        "أبرز الصادرات القمح أن زرع", "الحدود بين البلدين أن فتحت",
        "سجلت الصادرات نموا بعد أن فتحت الموانئ", "رحب الرئيس بضيفه الوزير، بوصوله إلى البلاد",
        "أمل طالبة", "يعد من أكبر المصانع", "",
    ],
)  # fmt: skip
def test_nothing_is_said(text: str) -> None:
    assert _said(text) == []


_WORDS = ["قال", "إن", "أن", "وأكد", "على", "عن", "دعا", "إلى", "لزيارة", ":", "«", "»", "،", ".", "\n", "روتو", "تونس",
          "التأكيد", "تم", "ثقته", "بأنه", "و"]  # fmt: skip


def test_direct_speech_before_its_verb_and_headlines() -> None:
    (one,) = _said("«سنبني معا ما هدم»، قال ويليام روتو أمام الصحفيين.")
    assert (one.quote, _fields(one)["speaker"]) == ("سنبني معا ما هدم", "id.ويليام روتو")
    (one,) = _said("قيس سعيد: مستعدون للحوار مع الجميع\nاستقبل الرئيس وفدا")
    assert (one.quote, _fields(one)["speaker"]) == ("مستعدون للحوار مع الجميع", "id.قيس سعيد")
    assert [one.quote for one in _said("- وزير النقل: وقعنا اليوم عشر وثائق\nوصل الوفد")] == ["وقعنا اليوم عشر وثائق"]
    (one,) = _said("كينيا تفتح أربعة موانئ في الصيف (السيد روتو)\nنيروبي - وصل الوفد")
    assert (one.quote, _fields(one)["speaker"]) == ("كينيا تفتح أربعة موانئ في الصيف", "id.روتو")
    text = '* روتو: "سنعمل معا قريبا" * سعيد: نتطلع للعمل معكم قال الوزير إن الموانئ جاهزة'
    assert [one.quote for one in _said(text)] == ["سنعمل معا قريبا", "نتطلع للعمل معكم", "الموانئ جاهزة"]
    assert _said("كينيا تفتح أربعة موانئ في الصيف (صور)\nنيروبي - وصل الوفد") == []
    assert _said("الكلمات الدليلية: كينيا تونس اقتصاد تجارة") == []
    assert _said("«طالبان» تسيطر على المدينة") == []


def test_a_community_of_states_is_a_level_of_relations() -> None:
    (one,) = _said("بناء مجتمع مصير مشترك بين كينيا وتونس قريبا")
    assert one.quote == "مجتمع مصير مشترك بين كينيا وتونس"
    assert _said("بناء مجتمع مصير مشترك كيني-تونسي")[0].quote == "مجتمع مصير مشترك كيني-تونسي"
    assert _said("بناء مجتمع مصير مشترك للبشرية") == []


@given(st.lists(st.sampled_from(_WORDS), max_size=40))
def test_any_text(words: list[str]) -> None:
    text = " ".join(words)
    said = _said(text)
    assert said == _said(text)
    assert all(one.quote == one.quote.strip() and one.quote for one in said)
