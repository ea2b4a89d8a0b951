from desktop_app.model.briefing import SectionName
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers
from tests.briefing.sections.made import of, rows

NAME = SectionName.FIGURES


def test_two_reporters_stand_in_two_rows():
    first, second, share = [row[1:] for row in rows(NAME)]
    assert first[0].startswith("حجم التبادل التجاري[") and first[0].endswith("] / التجارة")
    assert first[1:] == ["أكثر من 1.9 مليار دولار / بزيادة 12.5%", "من يناير إلى سبتمبر 2025", "وزارة الاقتصاد"]
    assert second[1:] == ["1.86 مليار دولار", "من يناير إلى سبتمبر 2025", "مصلحة الجمارك"]
    assert share[1:] == ["20% (غير مؤكد)", "بلا تاريخ", "–"]


def test_in_english_the_title_names_the_measure():
    first, _, share = rows(NAME, "en")
    assert first[1].startswith("Trade turnover[")
    assert first[2:4] == ["More than 1.9 billion US dollars / Up 12.5%", "January – September 2025"]
    assert share[1].startswith("حصة الفواكه المجففة")


def test_a_year_that_the_measure_names_is_not_said_again():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for period in ("2024", "2024-05"):
        figure = build.record(Kind.FIGURE, "رقم", measure="التجارة في 2024", value="7", period=period)
        build.mark(figure, article, "رقم", 1)
    assert of(build.dossier(), SectionName.KEY_POINTS).split("\n") == [
        "التجارة في 2024: 7، مايو 2024.[1]",
        "التجارة في 2024: 7.[2]",
    ]


def test_a_change_that_is_the_figure_itself_is_not_said_again():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for value in ("27", "30"):
        figure = build.record(Kind.FIGURE, "رقم", measure="انخفاض التجارة", value=value, unit="%", change="-27")
        build.mark(figure, article, "رقم", 1)
    said = of(build.dossier(), NAME)
    assert "| 27%\n" in said and said.count("بانخفاض 27%") == 1
