import sys
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.patterns.figures import FigurePatterns
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Named, Reading


def _said(text: str, *names: str) -> list[Suggestion]:
    reading = Reading("a", text, "2024-11-20")
    reading.take_names(
        Named(Span(text.index(name), text.index(name) + len(name)), Kind.COUNTRY, None, name) for name in names
    )
    return sorted(FigurePatterns(Knowledge()).suggest(reading), key=lambda one: one.span)


def _fields(one: Suggestion) -> dict[str, str]:
    return {told.field: told.value or told.words for told in one.fields}


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit"),
    [
        ("بلغ حجم التبادل بينهما 3 مليارات دولار", "حجم التبادل بينهما 3 مليارات دولار", "3000000000", "دولار"),
        ("ووقعا 12 وثيقة تعاون جديدة في ختام", "12 وثيقة تعاون جديدة", "12", "وثيقة"),
        ("بلغ التضخم ٣٫٥ في المائة", "التضخم ٣٫٥ في المائة", "3.5", "%"),
        ("صدّرت نحو 40 ألف طن من القمح إلى", "نحو 40 ألف طن من القمح", "40000", "طن"),
        ("رفع عدد المنح الدراسية إلى خمسين", "عدد المنح الدراسية إلى خمسين", "50", ""),
        ("مشاريع بمليوني ريال", "مليوني ريال", "2000000", "ريال"),
        ("احتلت المركز الثالث عربيا في", "المركز الثالث عربيا", "3", ""),
        ("ثاني أكبر شريك تجاري لمصر", "ثاني أكبر شريك تجاري", "2", ""),
        ("وهي الشريك التجاري الثاني للمغرب", "الشريك التجاري الثاني للمغرب", "2", ""),
        ("احتلت المركز الـ45 عالميا", "المركز الـ45 عالميا", "45", ""),
        ("ووقعا عدد (12) مذكرة تفاهم", "(12) مذكرة تفاهم", "12", "مذكرة"),
        ("بنمو قدره %40", "نمو قدره %40", "40", "%"),
        ("أكثر من ثلث السكان", "أكثر من ثلث السكان", "33.3", "%"),
        ("خلال 20 عاما من العلاقات بينهما", "20 عاما", "20", "عاما"),
        ("يشغل 6% من الإجمالي", "6% من الإجمالي", "6", "%"),
        ("ولم تتجاوز التبادلات عتبة ال7 بالمائة", "التبادلات عتبة ال7 بالمائة", "7", "%"),
        ("وكانت ثاني شريك اقتصادي لكينيا", "ثاني شريك اقتصادي", "2", ""),
        ("وتتبوأ كينيا المرتبة الأولى في", "المرتبة الأولى", "1", ""),
        ("مقارنة بـ 640 مليارا في", "640 مليارا", "640000000000", ""),
        ("ووقعا أكثر من عشر وثائق تتصدرها خطة", "أكثر من عشر وثائق", "10", "وثائق"),
        ("على توقيع 14 آلية قانونية تهم", "14 آلية قانونية", "14", "آلية"),
        ("لأكثر من 13 مليون يمني في", "أكثر من 13 مليون يمني", "13000000", "يمني"),
        ("ممثلا ربع الصادرات الكينية", "ربع الصادرات الكينية", "25", "%"),
        ("وبلغ التبادل عام 2012م (64) مليار ريال", "التبادل عام 2012م (64) مليار ريال", "64000000000", "ريال"),
        ("منها (9) مليارات دولار للنقل", "(9) مليارات دولار", "9000000000", "دولار"),
        ("هدف المليوني دولار قبل نهاية العقد", "المليوني دولار", "2000000", "دولار"),
        ("وقال إن الاتفاقيات الثلاث هي في الصحة", "الاتفاقيات الثلاث", "3", ""),
        ("أثنى على المصانع الكينية الـ12 الجديدة", "المصانع الكينية الـ12", "12", ""),
        ("لتكون بذلك أول المانحين لكينيا", "أول المانحين", "1", ""),
        ("كينيا شريكنا الأول في القارة", "شريكنا الأول", "1", ""),
        ("ما يزيد على نصف ديونها الخارجية", "ما يزيد على نصف ديونها", "50", "%"),
        ("منها 3،5 مليار دولار للنقل", "3،5 مليار دولار", "3500000000", "دولار"),
        ("بلغت الصادرات (352 ر 18) مليون ريال", "الصادرات (352 ر 18) مليون ريال", "18352000", "ريال"),
        ("كمية تصل إلى 7 مليار م3 من الغاز", "7 مليار م3 من الغاز", "7000000000", "م3"),
        ("بلغت الصادرات عام 2021 نحو 5 ملايين دولار", "الصادرات عام 2021 نحو 5 ملايين دولار", "5000000", "دولار"),
        ("بلغت الصادرات عام 2021 5 ملايين دولار", "الصادرات عام 2021 5 ملايين دولار", "5000000", "دولار"),
        ("بلغ عدد المشاريع الجديدة (32) مشروعا", "عدد المشاريع الجديدة (32) مشروعا", "32", "مشروعا"),
        ("يؤمّن نحو عُشر كهرباء البلاد", "نحو عُشر كهرباء", "10", "%"),
    ],
)  # fmt: skip
def test_figures(text: str, quote: str, value: str, unit: str) -> None:
    (one,) = _said(text)
    assert one.quote == quote or one.quote.startswith(quote)
    assert (_fields(one)["value"], _fields(one).get("unit", "")) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "استمرت الزيارة ثلاثة أيام", "عن عمر 65 عاما", "في 18 مايو 2023 وعام 2019", "في 5 سبتمبر", "في 3 رمضان",
        "القرار رقم 2254", "القمة الـ33",
        "المادة 5 من الميثاق", "1. بدء المفاوضات\n2) التوقيع", "هاتف 00966114567890 أو 011-456-7890", "فاز 3-1",
        "كوفيد-19 وإف-16", "مجموعة العشرين", "قناة 12", "بوينغ 737", "الاجتماع الثاني", "مبدأ صين واحدة", "أثنى على",
        "الساعة 0730 بتوقيت غرينتش", "في المرتبة الأولى من حيث", "عشرات الشركات", "(1)", "مرتين و3 مرات",
        "كمية من الأدوية",
        "انتهى // 0735 ت م", "السنوات الأربع الماضية", "البلدان الثلاثة", "أكثر من نصف ساعة", "كان أول من وصل",
        "وقعا في السابع من أفريل 2014 وثيقة بعد لقاء طويل في مقر الوزارة حضره وفد كبير", "مجلة الأخبار عدد 80", "https://2u.example/3ziv7",
    ],
)  # fmt: skip
def test_numbers_that_are_none(text: str) -> None:
    assert _said(text) == []


def test_an_amount_and_its_change_are_two_marks_of_one_figure() -> None:
    amount, change = _said("بلغت قيمة الصادرات مليار دولار العام الماضي، وزادت بنحو عشرين بالمئة")
    assert amount.quote == "قيمة الصادرات مليار دولار"
    assert change.quote == "نحو عشرين بالمئة"
    assert change.label == amount.label
    assert _fields(amount) == _fields(change)
    assert _fields(amount) | {"comparison": ""} == {
        "measure": "قيمة الصادرات", "value": "1000000000", "unit": "دولار", "comparison": "", "change": "20",
        "period": "2023",
    }  # fmt: skip


def test_a_change_that_hangs_on_its_amount_is_another_mark_of_it() -> None:
    amount, change = _said("وبلغت الواردات 5 مليارات يورو في عام 2023، بانخفاض نسبته 7%")
    assert _fields(amount)["change"] == "-7"
    assert (change.label, _fields(change)) == (amount.label, _fields(amount))


def test_a_change_that_reached_so_much_belongs_to_its_amount_and_not_to_what_that_is_compared_with() -> None:
    text = "وبلغت الصادرات 9 مليارات دولار مقابل 8 مليارات دولار، وذلك بارتفاع بلغ 12%"
    amount, _, change = _said(text)
    assert (_fields(amount)["change"], change.label) == ("12", amount.label)


def test_the_same_amount_in_another_currency_has_no_change() -> None:
    amount, same, change = _said("وبلغت الواردات 7 مليارات يوان (نحو مليار دولار) بزيادة 4%")
    assert (_fields(amount)["change"], _fields(same).get("change"), change.label) == ("4", None, amount.label)


@pytest.mark.parametrize(
    "text",
    [
        "زادت صادرات كينيا بنسبة 12% مقارنة بعام 2020، لتصل قيمتها إلى 3 مليارات دولار",
        "ارتفعت صادرات كينيا بنسبة 12% إلى 3 مليارات دولار",
        "زادت صادرات كينيا بأكثر من 12%، وبلغت 3 مليارات دولار",
    ],
)
def test_a_change_by_which_an_amount_was_reached_tells_of_it(text: str) -> None:
    change, amount = _said(text)
    assert [_fields(one)["value"] for one in (change, amount)] == ["3000000000"] * 2
    assert {_fields(one)["change"] for one in (change, amount)} == {"12"}
    assert _fields(amount)["measure"] == "صادرات كينيا"


def test_what_two_words_part_from_its_amount_is_a_change_still() -> None:
    text = "تراجعت المبادلات إلى 4 مليارات دولار في عام 2023، أي بما نسبته 30% عن العام السابق"
    assert [_fields(one).get("change") for one in _said(text)] == ["-30", "-30"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("في 2021 بلغت الصادرات 5 ملايين دولار، وفي 2022 بلغت 7 ملايين دولار", ["2021", "2022"]),
        ("بلغت الصادرات 5 ملايين دولار خلال عام 2021 و7 ملايين دولار في عام 2022", ["2021", "2022"]),
        ("نمت الصادرات بنسبة 6% مقارنة بعام 2021", [None]),
        ("بلغت 5 ملايين دولار بزيادة كبيرة مقارنة بالفترة نفسها من عام 2021", [None]),
        ("في المدينة 120 شركة، وأوضح أن التبادل بلغ خلال عام 2021 نحو 9 ملايين دولار", [None, "2021"]),
        ("ليرتفع من 10 مليارات دولار إلى 20 مليار دولار في عام 2021", [None, "2021"]),
        ("بلغت الصادرات 5 ملايين دولار، خلال عام 2021", ["2021"]),
        ("وأعلن عن بلوغ الصادرات خلال عام 2021 خمسة ملايين دولار", ["2021"]),
        ("زادت الصادرات بنسبة 6% عن الفترة نفسها من عام 2021", [None]),
        ("وقال، الشهر الماضي، إن الصادرات بلغت 5 ملايين دولار", [None]),
        ("ومنذ توقيع اتفاق الشراكة بين الشركتين الكبيرتين في القارة سنة 1991، يسمح ذلك بتصدير 5 ملايين طن", [None]),
        ("حققت الصادرات قفزة كبيرة جدا خلال النصف الأول من العام الجاري، مسجلة 5 ملايين دولار", ["2024-01/2024-06"]),
    ],
)
def test_the_period_is_that_of_the_own_clause_and_not_what_is_compared(text: str, periods: list[str | None]) -> None:
    assert [_fields(one).get("period") for one in _said(text)] == periods


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("بلغت صادرات كينيا 5 ملايين دولار مقابل 4 ملايين دولار في عام 2022", ["صادرات كينيا"] * 2),
        ("ارتفع الفائض من 27 مليون دولار إلى 90 مليون دولار", ["الفائض"] * 2),
        ("ارتفعت صادرات كينيا بنسبة 20 % بقيمة 8 ملايين يورو", ["صادرات كينيا"] * 2),
        ("حققت صادرات كينيا قفزة، مسجلة 7 ملايين دولار", ["صادرات كينيا"]),
        ("6 مليارات دولار حجم التبادل بين البلدين", ["حجم التبادل"]),
        ("بلغ التبادل 9 مليارات ريال منها (5) مليارات ريال صادرات كينيا و(4) مليارات ريال واردات هندية", [
            "التبادل", "صادرات كينيا", "واردات هندية",
        ]),
        ("بلغت صادرات كينيا إجماليها 5 ملايين دولار", ["صادرات كينيا إجماليها"]),
        ("وقعا اتفاقية التجارة الحرة بقيمة 3 ملايين دولار", ["قيمة"]),
    ],
)  # fmt: skip
def test_what_is_measured(text: str, measures: list[str]) -> None:
    assert [_fields(one)["measure"] for one in _said(text)] == measures


@pytest.mark.parametrize(
    ("text", "comparison"),
    [
        ("وتجاوز حجم التبادل بينهما 3 مليارات دولار", "more_than"),
        ("لا يتعدى حجم التبادل بينهما 3 مليارات دولار", "less_than"),
        ("ولم تزد صادرات كينيا عن 3 مليارات دولار", "less_than"),
        ("وناهزت الصادرات 3 مليارات دولار", "about"),
        ("وبلغت الصادرات 3 مليارات دولار", "exactly"),
    ],
)
def test_a_verb_before_what_is_measured_compares(text: str, comparison: str) -> None:
    assert [_fields(one)["comparison"] for one in _said(text)] == [comparison]


def test_a_change_with_its_own_measure_is_a_figure_of_its_own() -> None:
    amount, change = _said("بلغت الواردات 5 مليارات يورو وارتفعت صادرات الفوسفات بنسبة 7%")
    assert (_fields(amount).get("change"), _fields(change)["value"], _fields(change)["change"]) == (None, "7", "7")


def test_a_change_without_an_amount_is_the_value() -> None:
    (one,) = _said("ارتفعت صادرات النفط بنسبة 12%")
    assert one.quote == "صادرات النفط بنسبة 12%"
    assert (_fields(one)["value"], _fields(one)["unit"], _fields(one)["change"]) == ("12", "%", "12")


@pytest.mark.parametrize("text", ["انخفض معدل البطالة إلى 13%", "ارتفعت الحصة من 5% مقابل 4%"])
def test_a_level_is_no_change(text: str) -> None:
    assert all("change" not in _fields(one) for one in _said(text))


def test_a_change_told_twice_grew_both_times() -> None:
    amount, change = _said("انخفض سعر الخام 45 سنتا أو 0.6 بالمئة")
    assert _fields(amount)["change"] == _fields(change)["change"] == "-0.6"


def test_the_name_of_an_office_measures_nothing() -> None:
    assert [one.quote for one in _said("دفعت وزارة التجارة للمزارعين 145 مليار دينار")] == ["145 مليار دينار"]
    assert [one.quote for one in _said("وبلغت تجارة الموز نحو7 ملايين يورو")] == ["تجارة الموز نحو7 ملايين يورو"]


def test_a_place_behind_a_count_belongs_to_it() -> None:
    assert _said("مع 80 منطقة في كينيا منذ", "كينيا")[0].quote == "80 منطقة في كينيا"


def test_the_source_by_according_to() -> None:
    (one,) = _said("بلغت الديون 3 مليارات دولار بحسب كينيا", "كينيا")
    assert _fields(one)["source"] == "كينيا"


@given(st.text(alphabet="ابتلمدويرنس مليار ألف 0123٣٫.,%()-\nنحوبالمئة", max_size=150))
def test_any_text(text: str) -> None:
    whole = f"{text} حجم التجارة نحو 3 مليارات دولار {text}"
    said = _said(whole)
    assert said == _said(whole)
    assert all(one.quote == one.quote.strip() and one.span.of(whole) == one.quote for one in said)


@pytest.mark.parametrize(
    "text",
    [
        "وبلغت 10 ملايين دولار بزيادة 5% ",
        "وبلغت 10 ملايين دولار في عام 2021 ",
        "مقابل 10 ملايين دولار ",
        "من 10 ملايين دولار إلى 12 مليون دولار ",
    ],
)
def test_a_sentence_of_a_thousand_amounts_and_changes_is_read_in_a_moment(text: str) -> None:
    """Each looks at its neighbours, not at all the others: no more steps a number in a long sentence."""
    short, long = (_steps(text * times) / times for times in (40, 400))
    assert long < 1.5 * short


def _steps(text: str) -> int:
    """How many functions are called."""
    count = 0

    def note(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event == "call"

    reading = Reading("a", text, "2024-03-01")
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        list(FigurePatterns(Knowledge()).suggest(reading))
    finally:
        sys.setprofile(before)
    return count
