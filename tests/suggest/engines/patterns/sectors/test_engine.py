import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.sectors.engine import SectorPatterns
from desktop_app.suggest.knowledge import Knowledge, KnownName
from desktop_app.suggest.reading import Named, Reading


def _found(text: str, knowledge: Knowledge | None = None, names: tuple[tuple[str, Kind], ...] = ()) -> list[str]:
    """ "words=label" of each suggestion, the record's id behind @ where there is one."""
    reading = Reading("a", text)
    reading.take_names(
        Named(Span(text.index(name), text.index(name) + len(name)), kind, None, name) for name, kind in names
    )
    said = SectorPatterns(knowledge or Knowledge()).suggest(reading)
    return [f"{one.quote}={one.label}" + (f"@{one.record}" if one.record else "") for one in said]


def _known(record: str, text: str, label: str, marks: int = 1) -> KnownName:
    return KnownName(record, Kind.SECTOR, text, label, "", "", marks)


def test_the_bare_word_is_marked_noun_or_adjective_without_its_prefix() -> None:
    text = "بحثا التعاون في المجال السياحي وفي التجارة والطاقة، ودعما للزراعة في كينيا."
    assert _found(text) == ["السياحي=السياحة", "التجارة=التجارة", "الطاقة=الطاقة", "لزراعة=الزراعة"]


def test_development_is_a_sector_beside_others_but_not_what_a_community_is_for() -> None:
    assert _found("تعزيز التعاون الاقتصادي والتنموي") == ["الاقتصادي=الاقتصاد", "التنموي=التنمية"]
    assert _found("ودعم سياسات التنمية") == ["التنمية=التنمية"]
    assert _found("إقامة مجتمع للتنمية والأمن") == ["الأمن=الأمن"]


def test_several_words_are_one_sector() -> None:
    text = "مشاريع البنية التحتية والسكك الحديدية والذكاء الاصطناعي والطاقة المتجددة"
    assert [one.split("=")[0] for one in _found(text)] == [
        "البنية التحتية", "السكك الحديدية", "الذكاء الاصطناعي", "الطاقة المتجددة",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("تنويع اقتصادها وتطوير صناعاتها", ["اقتصادها=الاقتصاد", "صناعاتها=الصناعة"]),
        ("نما اقتصاده ونمت زراعتها", ["اقتصاده=الاقتصاد", "زراعتها=الزراعة"]),
        ("صون الثروة البحرية والموارد السمكية", ["الثروة البحرية=الصيد البحري", "الموارد السمكية=الصيد البحري"]),
        ("فتح باب التنقيب عن الذهب أمام الشركات", ["التنقيب عن الذهب=التعدين"]),
        ("تيسير الملاحة التجارية بين الضفتين", ["الملاحة التجارية=النقل"]),
        ("ضبط السياسة المالية في البلدين", ["السياسة المالية=المالية والمصارف"]),
        ("وعلقت رحلاتها الجوية إلى الجزيرة", ["رحلاتها الجوية=النقل"]),
        ("أول شركة طيران في الجزيرة", ["طيران=النقل"]),
        ("شركة جديدة للطيران في الجزيرة", ["لطيران=النقل"]),
        ("صيانة مصافي التكرير في البلاد", ["مصافي التكرير=النفط والغاز"]),
        ("بناء ألف كيلومتر من الطرق", ["الطرق=النقل"]),
        ("مواجهة التحديات المائية بمشاريع مائية", ["المائية=المياه", "مائية=المياه"]),
        ("خطة لإصلاح القضاء وسياسة التدريب", ["القضاء=القضاء والعدل", "التدريب=التعليم"]),
    ],
)
def test_fields_as_somebodys_own_and_by_longer_names(text: str, found: list[str]) -> None:
    assert _found(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير الزراعة إن اللجنة ستجتمع غدا",
        "وقعت وزارة النقل والبنية التحتية على الوثيقة",
        "طالب مجلس الأمن بوقف القتال",
        "نقلت وسائل الإعلام عن طريق السفارة صناعة القرار",
        "صون السيادة والاستقلال والأمن ووحدة الأراضي",
        "الأحزاب السياسية في البلاد", "قال الخبير الاقتصادي كامل", "رئيس المكتب التجاري في السفارة",
        "قال البرلماني السابق كامل إن", "نظرا للإرادة السياسية في علاقات البلدين", "سلطات الجمارك المحلية",
        "طوى البلدان ملف العلاقات. وقال المكتب السياسي إن", "افتتاح قنصلية في المدينة",
        "وتبلغ تكلفته الاستثمارية مئة مليون", "في ختام الملتقى الاقتصادي أمس", "قدمت كينيا 20 منحة دراسية",
        "دعم جهود تحقيق الأمن والاستقرار في القارة", "وبحثا تنظيم المعارض", "قدمت لها مساعدات مالية",
        "قال وزير نفط البلاد إن", "ترسيخ ثقافة الحوار وثقافة حقوق المواطنين", "زيادة الإنتاج وخفض تكاليف الإنتاج",
        "شن هجوما بعد التصعيد العسكري والضربات العسكرية", "قال مدير عام الطيران المدني كامل إن",
        "وقعت شركة «النورس» الكينية للطيران عقدا", "وزير الصناعة و التجارة السيد كامل", "طيران حربي في الأجواء",
        "زار مصنعا في منطقة نورا الصناعية ومركز سما التجاري", "وقعت «نور» الكينية للنفط عقدا",
        "يعيق انعدام الأمن جهودهم من أجل الاستقرار والأمن", "المفوض السامي للأمم المتحدة لشؤون اللاجئين كامل",
        "حث السياسيين والرياضيين على الحوار", "تعاونا من أجل الاستكشاف",
        "تعرض لوعكة صحية", "تعزيز التعاون والتضامن الإفريقي",
    ],
)
def test_what_only_looks_like_a_sector(text: str) -> None:
    assert _found(text) == []


def test_words_within_names_are_left_to_them() -> None:
    text = "شارك في منتدى الطاقة العالمي ممثلو قطاع الطاقة"
    assert _found(text, names=(("منتدى الطاقة العالمي", Kind.EVENT),)) == ["الطاقة=الطاقة"]
    assert len(_found(text)) == 2


def test_weak_words_need_words_beside_them() -> None:
    assert _found("التعاون العسكري بين البلدين") == ["العسكري=الدفاع"]
    assert _found("زار موقعا أثريا") == []
    assert _found("العلاقات الاقتصادية والسياسية") == ["الاقتصادية=الاقتصاد", "السياسية=السياسة"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("رفضت غانا أي حلف عسكري", ["عسكري=الدفاع"]),
        ("تنفيذ مشروع إنساني للنازحين", ["إنساني=الشؤون الإنسانية"]),
        ("سفينة محملة بمواد إغاثية", ["إغاثية=الشؤون الإنسانية"]),
        ("وتلقت غانا قرضا تنمويا", ["تنمويا=التنمية"]),
        ("وبحثا الأوضاع الأمنية", ["الأمنية=الأمن"]),
        ("تبادل الوثائق في الحقل الدبلوماسي", ["الدبلوماسي=السياسة"]),
        ("اتفاقية لخدمات بحرية وموانئ", ["بحرية=النقل", "موانئ=الموانئ"]),
        ("التعاون في مجال الشبيبة والرياضة", ["الشبيبة=الشباب", "الرياضة=الرياضة"]),
        ("إنشاء شركات طاقة في غانا", ["شركات طاقة=الطاقة"]),
        ("الضريبة على الدخل في البلدين", ["الضريبة على الدخل=المالية والمصارف"]),
        ("مكافحة المخدرات وتمويل الإرهاب", ["مكافحة المخدرات=الأمن", "تمويل الإرهاب=الأمن"]),
        ("قطاع الدواجن والثروة الحيوانية", ["قطاع الدواجن=الزراعة", "الثروة الحيوانية=الزراعة"]),
        ("المواصفات والمقاييس والجودة", ["المواصفات والمقاييس والجودة=المواصفات والمقاييس"]),
        ("حماية الطفل والتضامن الاجتماعي", ["حماية الطفل=الشؤون الاجتماعية", "التضامن الاجتماعي=الشؤون الاجتماعية"]),
        ("وتعزيز الاستقرار السياسي والأمني في غانا", []),
        ("بناء جسور التواصل ومد جسور الثقة", []),
        ("تجديد اتفاقية التوأمة بين المدينتين", []),
        ("التعاون والتبادل الإخباري بين الوكالتين", ["التبادل الإخباري=الإعلام"]),
        ("أبرما اتفاقيات قانونية وفق الأطر القانونية", []),
    ],
)  # fmt: skip
def test_adjectives_that_name_a_field_wherever_they_stand(text: str, found: list[str]) -> None:
    assert _found(text) == found


def test_who_is_responsible_for_several_fields() -> None:
    assert _found("وحضر المسؤول عن التصدير والتجارة والتمويل في المصرف") == []
    assert _found("بحضور وزراء، الخارجية، والداخلية، والنقل، والتجارة") == []
    assert _found("بحضور وزراء الموارد المائية والطاقة والزراعة في غانا") == []
    assert _found("بحث وزراء الخارجية التعاون والتجارة") == ["التجارة=التجارة"]


def test_a_weak_word_leaves_its_sector_to_the_adjective_behind_it() -> None:
    assert _found("في مجالات الطاقة والتقنيات البيئية") == ["الطاقة=الطاقة", "البيئية=البيئة"]
    assert _found("في مجالات الطاقة والتقنيات") == ["الطاقة=الطاقة", "التقنيات=العلوم والتكنولوجيا"]


def test_youth_and_sport_are_two_in_a_row() -> None:
    assert _found("في مجالات الثقافة والشباب والرياضة") == ["الثقافة=الثقافة", "الشباب=الشباب", "الرياضة=الرياضة"]
    assert _found("استقبل الشباب الوفد") == []


def test_security_and_stability_are_a_field_where_they_are_told_as_one() -> None:
    assert _found("في مجال ضمان الأمن والاستقرار") == ["الأمن=الأمن"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("في مجالات الزراعة والإعمار", ["الزراعة=الزراعة", "الإعمار=البناء والإسكان"]),
        ("اتفقا على التعاون الثقافي والديني", ["الثقافي=الثقافة", "الديني=الشؤون الدينية"]),
        ("تفاهمات تجارية وبحرية", ["تجارية=التجارة", "بحرية=النقل"]),
        ("مذكرة تفاهم أمني بينهما", ["أمني=الأمن"]),
        ("لإرساء آلية للتشاور السياسي", ["السياسي=السياسة"]),
        ("وقعا اتفاقيتي تعاون مالي", ["مالي=المالية والمصارف"]),
        ("بروتوكول في مجال الأرشيف", ["الأرشيف=الأرشيف"]),
        ("التعاون في مجال المعارض الدولية", ["المعارض=المعارض والمؤتمرات"]),
        ("تخص بيع الغاز الطبيعي المميع", ["الغاز الطبيعي المميع=النفط والغاز"]),
        ("شركة لبناء السفن", ["بناء السفن=الصناعة"]),
    ],
)
def test_fields_beside_the_words_of_agreements(text: str, found: list[str]) -> None:
    assert _found(text) == found


def test_goods_count_where_nothing_else_names_their_sector() -> None:
    assert _found("تصدير الفواكه إلى الهند") == ["الفواكه=الزراعة"]
    assert _found("تصدير المنتجات الزراعية مثل الفواكه") == ["الزراعية=الزراعة"]


def test_a_road_is_a_sector_where_it_is_built() -> None:
    assert _found("تمويل مشروع طريق في الجنوب") == ["طريق=النقل"]
    assert _found("تنفيذ الخطة عن طريق السفارة") == _found("تطوير خارطة طريق") == []


def test_what_is_denied_is_no_sector() -> None:
    assert _found("الصادرات غير النفطية") == []


def test_industries_of_something_are_named_by_it() -> None:
    assert _found("صناعة النسيج وصناعات الأغذية") == ["صناعة النسيج=النسيج", "الأغذية=الصناعات الغذائية"]


def test_what_somebody_is_for_is_no_sector() -> None:
    assert _found("مستشار رئيس الدولة للشؤون الدينية والثقافية في اللقاء") == []
    assert _found("مذكرة بين غرفتي تجارة أبها وتجارة وصناعة طنجة") == []
    names = (("سالم جابر", Kind.PERSON),)
    assert _found("والتقى وزير التجارة والنقل والإسكان سالم جابر", names=names) == []


@pytest.mark.parametrize(
    "text",
    [
        "حضر اللقاء الملحق الثقافي وقال المحلل المالي كامل", "نائب رئيس الحكومة للتنمية الصناعية",
        "مستشار الملك للشؤون الأمنية", "المسؤول عن التصدير", "كاتب الدولة المكلف بالتجارة",
        "مساعد الوزير لشؤون التخطيط الاقتصادي", "لقاء مدراء الأشغال العمومية",
        "حضر المستشارون الثقافيون", "عدة وزارات معنية، منها النقل والجماعات المحلية والري",
        "ستبدأ الأشغال", "وزير أملاك الدولة والشؤون العقارية", "استثمارات تقدر بمليون دولار",
    ],
)  # fmt: skip
def test_an_adjective_behind_a_title_or_an_office_for_affairs_is_no_sector(text: str) -> None:
    assert _found(text) == []


def test_besides_joins_a_row_of_fields() -> None:
    found = _found("شملت النقل والتجارة فضلا عن الضرائب")
    assert [one.split("=")[0] for one in found] == ["النقل", "التجارة", "الضرائب"]
    assert _found("أعلنت أن الضرائب سترتفع") == []


def test_social_affairs_stand_beside_others_but_not_as_what_was_achieved() -> None:
    assert _found("تحقيق التنمية الاقتصادية والاجتماعية")[-1] == "الاجتماعية=الشؤون الاجتماعية"
    assert _found("وحققت التنمية الاقتصادية والاجتماعية نجاحا") == ["الاقتصادية=الاقتصاد"]


def test_a_line_of_ships_is_transport_and_rights_are_a_field_in_a_list() -> None:
    assert _found("افتتاح خط ملاحي جديد") == ["خط ملاحي=النقل"]
    assert _found("التعاون في مجالات الصحة وحقوق الإنسان")[1:] == ["حقوق الإنسان=حقوق الإنسان"]
    assert _found("وفق معايير حقوق الإنسان") == []


def test_narrow_fields_are_called_by_their_own_names() -> None:
    text = "التعاون في الطاقة النووية والموانئ والملكية الفكرية والأشغال العامة وتمكين المرأة، وتوريد الأسمدة"
    assert _found(text) == [
        "الطاقة النووية=الطاقة النووية", "الموانئ=الموانئ", "الملكية الفكرية=الملكية الفكرية",
        "الأشغال العامة=الأشغال العامة", "تمكين المرأة=المرأة", "الأسمدة=الأسمدة",
    ]  # fmt: skip


def test_what_is_of_the_sea_and_in_the_ground() -> None:
    text = "التعاون في الاقتصاد البحري والصناعات البحرية، واستغلال منجم قديم"
    assert _found(text) == ["الاقتصاد البحري=الصيد البحري", "الصناعات البحرية=الصناعة", "منجم=التعدين"]


def test_roads_stand_in_a_row_and_palms_beside_their_branch() -> None:
    assert _found("في مجال الكهرباء والطرق العابرة") == ["الكهرباء=الكهرباء", "الطرق=النقل"]
    assert _found("في مجال الجسور والطرقات") == ["الجسور=النقل", "الطرقات=النقل"]
    assert _found("سير أشغال الطريق السيارة") == ["الطريق السيارة=النقل"]
    assert _found("بناء مشاريع مائية") == ["مائية=المياه"]
    assert _found("منحة لمشروعات المعيشة والتنمية") == []
    assert _found("حادث على الطريق السيارة") == []
    assert _found("تطوير قطاع النخيل، وغرس النخيل") == ["النخيل=الزراعة"]
    assert _found("التعاون في الهندسة الميكانيكية") == ["الهندسة الميكانيكية=الصناعة"]


def test_and_may_stand_for_itself() -> None:
    small = "المشروعات الصغيرة والمتوسطة"
    assert _found("دعم المؤسسات الصغيرة و المتوسطة") == [f"المؤسسات الصغيرة و المتوسطة={small}"]
    assert _found("دعم مؤسسات صغيرة و متوسطة") == [f"مؤسسات صغيرة و متوسطة={small}"]


def test_weak_words_in_a_list_of_fields() -> None:
    text = "التعاون في مجالات الصحة، وتقييم الجودة، وتأهيل الشباب، والموارد البشرية، والإحصاء"
    assert [one.split("=")[0] for one in _found(text)] == ["الصحة", "الموارد البشرية", "الإحصاء"]


def test_the_projects_own_sector_is_meant() -> None:
    own = Knowledge((_known("s1", "الزراعي", "الفلاحة", 4), _known("s2", "الطاقة", "الطاقة")))
    assert _found("التعاون الزراعي والطاقة الكهربائية", own) == ["الزراعي=الفلاحة@s1", "الطاقة الكهربائية=الطاقة@s2"]
    assert _found("زراعة القطن", own)[0] == "زراعة=الفلاحة@s1"


def test_a_project_with_the_list_gets_the_lists_sectors() -> None:
    from desktop_app.suggest.sector_words import standard_labels

    listed = Knowledge(tuple(_known(label, label, label, 0) for label in sorted(standard_labels())))
    assert _found("التجارة", listed) == ["التجارة=التجاره والجمارك@التجاره والجمارك"]
    assert _found("مكافحة الإرهاب", listed)[0].endswith("@مكافحه الارهاب والجريمه")
    assert _found("التجارة", Knowledge((_known("x", "التجارة والجمارك", "التجارة والجمارك"),))) == ["التجارة=التجارة"]


def test_what_names_one_sector_of_the_vocabulary() -> None:
    from desktop_app.suggest.sector_words import sector_named

    assert sector_named("الوقود") == sector_named("المنتجات النفطيه") == sector_named("النفط والغاز") == "النفط والغاز"
    assert (sector_named("الفواكه"), sector_named("السلام")) == ("", "")


_WORDS = ["الطاقة", "وللطاقة", "مجال", "السياسية", "والأمن", "السيادة", "الفواكه", "زراعة", "وزير", "للجنة", "البنية",
          "التحتية", "غير", "طريق", "مشروع", "،", ".", "\n", "مجلس"]  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS), max_size=30))
def test_any_words(words: list[str]) -> None:
    text = " ".join(words)
    said = list(SectorPatterns(Knowledge()).suggest(Reading("a", text)))
    assert said == list(SectorPatterns(Knowledge()).suggest(Reading("a", text)))
    assert all(one.quote == one.span.of(text) == one.quote.strip() for one in said)
