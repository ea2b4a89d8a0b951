import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import BODIES, lines, names, shown, wanted


@pytest.mark.parametrize("sentence", lines(BODIES))
def test_what_braces_hold_is_found_and_nothing_else(sentence: str) -> None:
    text, found = wanted(sentence, Kind.ORGANISATION)
    assert shown(names(text), Kind.ORGANISATION) == found


def test_the_article_stays_with_a_body_behind_a_proclitic() -> None:
    (body,) = names("قدم الشكر للحكومة الأسترالية.")
    assert (body.quote, body.label) == ("لحكومة الأسترالية", "الحكومة الأسترالية")


def test_a_body_tells_its_country() -> None:
    (body,) = names("رحبت وزارة النقل النمساوية بالقرار.")
    assert [(told.field, told.value) for told in body.fields] == [("country", "AT")]


def test_a_committee_behind_a_preposition_is_called_with_its_article() -> None:
    (body,) = names("انعقدت الدورة للجنة الحكومية النمساوية.")
    assert (body.quote, body.label) == ("لجنة الحكومية النمساوية", "اللجنة الحكومية النمساوية")
    (body,) = names("انعقدت الدورة للجنة السعودية البيروفية المشتركة.")
    assert (body.quote, body.label) == ("لجنة السعودية البيروفية المشتركة", "اللجنة السعودية البيروفية المشتركة")
    (body,) = names("قدموا الشكر للجنة حقوق الإنسان.")
    assert (body.quote, body.label) == ("لجنة حقوق الإنسان", "لجنة حقوق الإنسان")


def test_the_foreign_office_is_no_part_of_its_minister() -> None:
    assert names("غادر وزير الخارجية النمساوي أمس.") == []


def test_a_department_is_a_name_behind_its_director() -> None:
    (body,) = (one for one in names("شكر مدير إدارة الموارد البشرية الوزير.") if one.kind is Kind.ORGANISATION)
    assert body.quote == "إدارة الموارد البشرية"
    assert names("تحسنت إدارة الموارد البشرية أمس.") == []
    assert names("شكر مدير إدارة المشروع الوزير.") == []


def test_an_adjective_before_that_of_a_country_belongs_to_the_name() -> None:
    (body,) = names("قالت هيئة الطرق السريعة الغانية ذلك.")
    assert (body.quote, [told.value for told in body.fields]) == ("هيئة الطرق السريعة الغانية", ["GH"])
    (body,) = names("قالت الهيئة العامة للطرق السريعة والجسور الغانية ذلك.")
    assert body.quote == "الهيئة العامة للطرق السريعة والجسور الغانية"
    (body,) = names("وقعت شركة النسيم لمواد المعادن الغانية أمس.")
    assert body.quote == "شركة النسيم لمواد المعادن الغانية"


def test_a_town_in_quotation_marks_behind_a_municipality() -> None:
    (body,) = names('اجتمعوا في بلدية "تيمقطاش".')
    assert body.quote == 'بلدية "تيمقطاش'


def test_parties_have_long_names() -> None:
    (body,) = names('دعا حزب "المقاتلين من أجل العدالة الاجتماعية" إلى ذلك.')
    assert body.quote == "المقاتلين من أجل العدالة الاجتماعية"


def test_running_a_company_is_no_body() -> None:
    assert [one.quote for one in names("اختاره لإدارة شركة النفط الكينية.")] == ["شركة النفط الكينية"]
    assert names("قال ائتلاف المعارضة ذلك.") == []


def test_an_apparatus_by_its_field() -> None:
    assert [one.quote for one in names("أعلن جهاز الرقابة الإدارية ذلك.")] == ["جهاز الرقابة الإدارية"]
    assert names("تحت جهاز الأشعة المقطعية هناك.") == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("قال مكتب المدعي العام إن مكتب المفوض السامي أحال الملف.", ["مكتب المدعي العام", "مكتب المفوض السامي"]),
        ("فاز نادي الصاعقة أمس، ودخلت البلاد نادي الكبار.", ["نادي الصاعقة"]),
        ("أوقفوا أفراد عصابة «لوس لوبوس» أمس.", ["لوس لوبوس"]),
        ("أوقفوا أفراد عصابة «شديدة الخطورة» أمس.", []),
        ("نقل إلى مصحة ابن سينا أمس.", ["مصحة ابن سينا"]),
    ],
)
def test_offices_of_chiefs_clubs_gangs_and_clinics(text: str, quotes: list[str]) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.ORGANISATION] == quotes


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("قال مأمور مركز البلينا إن الحادث وقع في قرية تابعة لمركز سوهاج.", []),
        ("وقعت شركة صلالة لخدمات الموانئ (ميناء صلالة) العقد.", ["شركة صلالة لخدمات الموانئ"]),
        ("قررت غرفة تجارة إربد المساهمة في الصندوق.", ["غرفة تجارة إربد"]),
        ("اتصل بغرفة العمليات أمس.", []),
        ("أعلن جيش التحرير الوطني ذلك، وهاجم جيش العدو القرية.", ["جيش التحرير الوطني"]),
        ("قال حزب المحافظين إن حركة الصدوقي المسلحة انسحبت.", ["حزب المحافظين", "حركة الصدوقي"]),
        ("قالت جمعية شريان الحياة الخيرية ذلك.", ["جمعية شريان الحياة الخيرية"]),
        ("دعا صندوق أسر شهداء القوات المسلحة إلى التبرع.", ["صندوق أسر شهداء القوات المسلحة"]),
        ("وقعت المديرية العامة للبيئة بمحافظة ظفار العقد.", ["المديرية العامة للبيئة بمحافظة ظفار"]),
        ("استقبل بنك جيه بي مورتاغ الوفد.", ["بنك جيه بي مورتاغ"]),
        ("قالت وزارة المجاهدين وذوي الحقوق ذلك.", ["وزارة المجاهدين وذوي الحقوق"]),
        ("أحال الوزير الأمر إلى المجلس الدستوري.", ["المجلس الدستوري"]),
        ("قدموا الشكر للشركة السعودية للكهرباء.", ["لشركة السعودية للكهرباء"]),
    ],
)
def test_what_makes_a_name_of_a_head_and_what_does_not(text: str, quotes: list[str]) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.ORGANISATION] == quotes


@pytest.mark.parametrize("head", ["غرفة تجارة", "مديرية صحة", "نقابة أطباء"])
def test_the_town_of_a_body_is_a_place_in_its_name(head: str) -> None:
    found = names(f"قالت {head} الزرقاء إن العمل بدأ.")
    assert [(one.kind, one.quote) for one in found] == [
        (Kind.ORGANISATION, f"{head} الزرقاء"),
        (Kind.PLACE, "الزرقاء"),
    ]
