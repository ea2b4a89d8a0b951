from desktop_app.model.briefing import SectionName
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers, walk
from tests.briefing.dossiers import guess
from tests.briefing.sections.made import heads, of, rows, section, words

NAME = SectionName.PEOPLE


def test_people_with_role_side_spellings_and_mentions():
    first, minister, second = [row[1:] for row in rows(NAME)]
    assert heads(NAME) == ["م", "الاسم", "الصفة", "الجهة", "صيغ الاسم في المقالات", "مرات الذكر"]
    assert first[0].startswith("رستم جلالي[") and first[0].count("[") == 1
    assert first[1:] == ["رئيس طاجيكستان", "طاجيكستان", "رستم جلالى، الرئيس جلالي", "3"]
    assert second[3:] == ["", "1"]
    assert minister[1] == "وزيرة النقل (غير مؤكد)"


def test_in_english_the_arabic_name_is_among_the_spellings():
    first, minister, _ = rows(NAME, "en")
    assert first[2:] == ["President of Tajikistan", "Tajikistan", "رستم جلالي، رستم جلالى، الرئيس جلالي", "3"]
    assert minister[1].startswith("ليلى كريموفا") and minister[2] == "Minister"


def test_mentions_list_the_marks_they_count():
    row = walk.table_of(section(NAME)).rows[0]
    assert [(count.value, count.what) for count in row.counts] == [(3, "mentions")]
    assert set(row.counts[0].items) <= set(row.evidence)


def test_institutions_have_their_own_table_without_empty_columns():
    assert heads(NAME, at=1) == ["م", "الاسم", "الجهة", "مرات الذكر"]
    assert [row[1].split("[")[0] for row in rows(NAME, at=1)] == [
        "مصلحة الجمارك",
        "هيئة السكك الحديدية",
        "وزارة الاقتصاد",
        "وزارة الموارد المائية والري",
    ]


def test_other_names_stand_in_lines():
    events, places, countries = words(NAME).split("\n")[-3:]
    assert events.startswith("الأحداث: منتدى الأنهار الخمسة (خجند، يونيو 2025)[")
    assert places.startswith("الأماكن: أستانا[") and "، خجند[" in places
    assert countries.startswith("الدول: كازاخستان[") and countries.endswith("].")


def test_an_event_s_year_and_place_are_not_said_again_and_doubts_are_said_once():
    """ "Strategy to 2030 (until 2030)", and two marks of doubt in one pair of brackets."""
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    place = build.record(Kind.PLACE, "المرفأ")
    for label, more in (
        ("خطة البحار حتى 2031", {"date": "../2031"}),
        ("أسبوع المرفأ", {"place": place}),
        ("معرض السفن", {"place": guess(place), "date": guess("2025-03")}),
    ):
        build.mark(build.record(Kind.EVENT, label, **more), article, label, 1)
    said = of(build.dossier(), NAME)
    assert "خطة البحار حتى 2031[" in said and "أسبوع المرفأ[" in said
    assert "معرض السفن، المرفأ، مارس 2025 (القيم غير مؤكدة)[" in said
