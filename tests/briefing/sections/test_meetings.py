import pytest

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
            "محادثات أستانا[23][24] / على مستوى القمة",
            "أستانا",
            "رستم جلالي، أرمان ساغينوف",
            "الاتفاق على تشكيل لجنة للنقل",
        ],
        ["2", "أبريل 2025", "زيارة وفد رجال الأعمال[25] / زيارة عمل", "–", "–", "–"],
    ]


def test_in_english():
    first, second = rows(NAME, "en")
    assert first[1:4] == ["5 September 2025", "Astana talks[23][24] / Top level", "Astana"]
    assert second[2:4] == ["Business delegation visit[25] / Working visit", "–"]


def test_of_talks_on_one_day_the_higher_stand_first():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for label, level in (("أ", "expert"), ("ب", "government"), ("ج", "top")):
        record = build.record(Kind.MEETING, label, kind="talks", level=level, date="2025-01-01")
        build.mark(record, article, label, 1)
    assert [line.split(" | ")[2][0] for line in of(build.dossier(), NAME).split("\n")] == ["ج", "ب", "أ"]


@pytest.mark.parametrize(
    ("label", "english", "kind", "below"),
    [
        ("زيارة الدولة إلى المرفأ", "State visit to the port", "state_visit", ["على مستوى القمة", "Top level"]),
        ("زيارة المرفأ", "Visit to the port", "state_visit", ["زيارة دولة، على مستوى القمة", "State visit, top level"]),
        ("اتصال هاتفي", "Telephone call", "phone_call", ["على مستوى القمة", "Top level"]),
    ],
)
def test_the_kind_is_not_said_again_below_a_name_that_says_it(label, english, kind, below):
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    build.mark(build.record(Kind.MEETING, label, english, kind=kind, level="top"), article, label, 1)
    for language, said in zip(("ar", "en"), below, strict=True):
        assert said in of(build.dossier(), NAME, language).split(" | ")


def test_names_all_in_arabic_have_arabic_commas_in_an_english_table():
    """They run from right to left there, with a comma that looks the other way."""
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    arabic = [build.record(Kind.PERSON, name) for name in ("نادر سليم", "ماهر جابر")]
    mixed = [arabic[0], build.record(Kind.PERSON, "هند", "Hind Amin")]
    for label, guests in (("Talks", arabic), ("Visit", mixed)):
        build.mark(build.record(Kind.MEETING, "لقاء", label, participants=guests), article, "لقاء", 1)
    said = of(build.dossier(), NAME, "en")
    assert "نادر سليم، ماهر جابر" in said and "نادر سليم, Hind Amin" in said
