from desktop_app.model.briefing import SectionName
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers
from tests.briefing.sections.made import heads, of, rows

NAME = SectionName.MEETINGS


def test_meetings_newest_first_with_who_and_what():
    assert heads(NAME) == ["م", "التاريخ", "اللقاء", "المكان", "المشاركون", "النتيجة"]
    assert rows(NAME) == [
        [
            "1",
            "5 سبتمبر 2025",
            "محادثات أستانا[23][24] / محادثات، على مستوى القمة",
            "أستانا",
            "رستم جلالي، أرمان ساغينوف",
            "الاتفاق على تشكيل لجنة للنقل",
        ],
        ["2", "أبريل 2025", "زيارة وفد رجال الأعمال[25] / زيارة عمل", "–", "–", "–"],
    ]


def test_in_english():
    first, second = rows(NAME, "en")
    assert first[1:4] == ["5 September 2025", "Astana talks[23][24] / Talks, top level", "Astana"]
    assert second[2:4] == ["Business delegation visit[25] / Working visit", "–"]


def test_of_talks_on_one_day_the_higher_stand_first():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for label, level in (("أ", "expert"), ("ب", "government"), ("ج", "top")):
        record = build.record(Kind.MEETING, label, kind="talks", level=level, date="2025-01-01")
        build.mark(record, article, label, 1)
    assert [line.split(" | ")[2][0] for line in of(build.dossier(), NAME).split("\n")] == ["ج", "ب", "أ"]
