import pytest

from desktop_app.briefing.make import make_briefing
from desktop_app.model.briefing import About, SectionName, statements
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers, walk
from tests.briefing.sections.made import of, section, words

NAME = SectionName.CONFLICTS


def test_sources_that_disagree_and_reporters_that_differ():
    first, second = words(NAME).split("\n")[:2]
    assert first.startswith("اتفاق تقاسم مياه الصيف، تاريخ التوقيع: 19 مارس 2025 (مقال واحد)[")
    assert second.startswith(
        "حجم التبادل التجاري، من يناير إلى سبتمبر 2025: أكثر من 1.9 مليار دولار بحسب وزارة الاقتصاد["
    )
    assert "؛ 1.86 مليار دولار بحسب مصلحة الجمارك[" in second


def test_gaps_name_every_record_they_count():
    assert words(NAME).split("\n")[2:] == [
        "تسعة سجلات يستند كل منها إلى مقال واحد: الاتفاقيات (الجدول 1، الصفان 2، 3)؛ اللقاءات (الجدول 2، الصف 2)؛ "
        "الأرقام (الجدول 3، الصفوف 1 إلى 3)؛ التصريحات (الجدول 6، الصفوف 1 إلى 3).",
        "أربعة سجلات بلا تاريخ: الاتفاقيات (الجدول 1، الصفان 2، 3)؛ الأرقام (الجدول 3، الصف 3)؛ "
        "التصريحات (الجدول 6، الصف 3).",
        "ثلاثة سجلات فيها قيم غير مؤكدة: الاتفاقيات (الجدول 1، الصف 3)؛ الأشخاص (الجدول 4، الصف 2)؛ "
        "الأرقام (الجدول 3، الصف 3).",
        "سجل واحد بلا شاهد في المقالات، فلم يُذكر في ما سبق: الاتفاقيات (خطة بلا شاهد).",
        "ثلاثة أشهر من الفترة بلا مقالات مؤرخة: من مايو إلى يونيو 2025؛ أغسطس 2025.",
    ]


def test_gaps_are_about_the_material_and_conflicts_about_the_countries():
    kinds = [statement.about for statement in statements(section(NAME))]
    assert kinds == [About.COUNTRIES] * 2 + [About.MATERIAL] * 5


def test_in_english_records_without_an_english_name_are_a_gap():
    assert "Nine records have no English name: " in words(NAME, "en")


def test_a_pair_that_is_only_guessed_is_a_gap():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    build.mark(build.record(Kind.PLACE, "ألماتي", guessed_pair=True), article, "ألماتي", 1)
    assert "سجل واحد نُسب إلى هذه العلاقة تخميناً ولم تؤكَّد نسبته: الأماكن (ألماتي)." in of(build.dossier(), NAME)


@pytest.mark.parametrize(
    ("language", "said"),
    [("ar", "كل ما في هذا الموجز يستند إلى مقال واحد."), ("en", "Everything in this briefing rests on one article.")],
)
def test_where_there_is_one_article_only_no_list_says_which_records_rest_on_it(language, said):
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    build.mark(build.record(Kind.AGREEMENT, "اتفاق المرافئ"), article, "اتفاق", 1)
    assert of(build.dossier(), NAME, language).split("\n")[1] == said


@pytest.mark.parametrize(("count", "said"), [(5, "أي كل سجلات هذا الموجز."), (4, "ميناء 0، ميناء 1، ميناء 2، ميناء 3")])
def test_where_a_gap_is_in_every_record_they_are_not_listed(count, said):
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for number in range(count):
        build.mark(build.record(Kind.PLACE, f"ميناء {number}", guessed_pair=True), article, "ميناء", 1)
    assert said in of(build.dossier(), NAME)


def test_one_reporter_with_two_numbers_or_two_periods_is_no_dispute():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    one, other = (build.record(Kind.ORGANISATION, label) for label in ("وزارة", "جمارك"))
    for value, period, source in (("1", "2023", one), ("2", "2024", other), ("3", "2023", one)):
        build.mark(build.record(Kind.FIGURE, "تجارة", value=value, period=period, source=source), article, value, 1)
    assert "بحسب" not in of(build.dossier(), NAME)


def test_reporters_under_english_titles_of_their_own_keep_them():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for label, value in (("Customs", "1"), ("Ministry", "2")):
        source = build.record(Kind.ORGANISATION, "مصدر", label)
        figure = build.record(
            Kind.FIGURE, "تجارة", f"Trade ({label})", measure="تجارة", value=value, period="2024", source=source
        )
        build.mark(figure, article, value, 1)
    said = of(build.dossier(), NAME, "en").split("\n")[0]
    assert said.startswith("Trade (Customs): 1 according to Customs[")
    assert "; Trade (Ministry): 2 according to the Ministry[" in said


@pytest.mark.parametrize("language", ["ar", "en"])
def test_values_that_the_analyst_alone_gave_are_told_with_the_marks_of_their_record(language):
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    person = build.record(Kind.PERSON, "ليلى كريموفا", country=[dossiers.claim("TJ"), dossiers.claim("KZ")])
    mark = build.mark(person, article, "ليلى كريموفا", 1)
    briefing = make_briefing(build.dossier(), dossiers.options(language))
    assert walk.faults(briefing) == []
    line = next(one for one in statements(briefing.section(SectionName.CONFLICTS)) if walk.marks(one))
    assert mark in {citation.annotation for citation in briefing.notes[walk.marks(line)[0] - 1].citations}
