"""Charts as data: what is drawn, what it counts, and the same in words."""

import functools

import pytest

from desktop_app.briefing.content import plain
from desktop_app.briefing.make import make_briefing
from desktop_app.model.briefing import Briefing, Chart, ChartForm, Language, SectionName, charts_of
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers, walk


@functools.cache
def briefing(language: Language = "ar", **changes: object) -> Briefing:
    return make_briefing(dossiers.charted(), dossiers.options(language, **changes))


def drawn(language: Language = "ar", **changes: object) -> tuple[Chart, ...]:
    return charts_of(briefing(language, **changes))


def test_agreements_by_sector_the_fullest_first_each_in_all_of_its_sectors() -> None:
    chart = drawn()[0]
    assert (chart.form, chart.categories) == (ChartForm.BARS, ("المياه", "الطاقة"))
    assert [series.values for series in chart.series] == [(4.0, 2.0)]
    assert [(count.what, count.value) for count in chart.counts] == [("المياه", 4), ("الطاقة", 2)]


def test_agreements_by_year_and_status_with_the_years_between() -> None:
    chart = drawn()[1]
    assert (chart.form, chart.categories) == (ChartForm.STACKED, ("2022", "2023", "2024", "2025"))
    assert {series.name: series.values for series in chart.series} == {
        "أُبرمت": (1.0, None, 1.0, None),
        "قيد الإعداد": (None, None, 1.0, None),
        "انتهت أو عُلّقت": (None, None, None, 1.0),
    }


def test_each_reporter_has_numbers_of_its_own_for_one_measure() -> None:
    chart = drawn()[2]
    assert (chart.form, chart.categories, chart.decimals) == (ChartForm.COLUMNS, ("2023", "2024"), 2)
    assert {series.name: series.values for series in chart.series} == {
        "مكتب الإحصاء": (1.5, 1.9),
        "الجمارك": (None, 1.86),
    }


@pytest.mark.parametrize(
    ("language", "captions"),
    [
        ("ar", [
            "الشكل 1. الاتفاقيات بحسب القطاع (المياه 4، الطاقة 2)",
            "الشكل 2. الاتفاقيات بحسب السنة والحالة"
            " (2022: أُبرمت 1؛ 2024: أُبرمت 1، قيد الإعداد 1؛ 2025: انتهت أو عُلّقت 1)",
            "الشكل 3. حجم التجارة (مليار دولار)"
            " (2023: 1.5 مليار دولار؛ 2024: 1.9 مليار دولار؛ 2024: 1.86 مليار دولار)",
        ]),
        ("en", [
            "Figure 1. Agreements by sector (Water 4, Energy 2)",
            "Figure 2. Agreements by year and status"
            " (2022: 1 concluded; 2024: 1 concluded, 1 under way; 2025: 1 expired or suspended)",
            "Figure 3. Trade (billion US dollars)"
            " (2023: 1.5 billion US dollars; 2024: 1.9 billion US dollars; 2024: 1.86 billion US dollars)",
        ]),
    ],
)  # fmt: skip
def test_captions_say_what_the_pictures_show(language: Language, captions: list[str]) -> None:
    charts = drawn(language)
    assert [chart.alt.replace("\u00a0", " ") for chart in charts] == captions
    for chart, caption in zip(charts, captions, strict=True):
        assert plain(chart.caption).replace("\u00a0", " ").startswith(caption)


def test_the_note_of_a_chart_lists_rows_of_the_agreements_table() -> None:
    made = briefing()
    section = made.section(SectionName.AGREEMENTS)
    rows = {row.record: number for number, row in enumerate(walk.table_of(section).rows, 1)}
    chart = drawn()[0]
    [note] = [made.notes[number - 1] for number in walk.marks(chart)]
    assert note.counts == chart.counts
    water = sorted(rows[one] for one in chart.counts[0].items)
    assert water == list(range(water[0], water[-1] + 1))
    assert f"المياه: {water[0]} إلى {water[-1]}" in plain(note.content)


def test_every_chart_rests_on_marks_and_counts_what_it_lists() -> None:
    assert walk.faults(briefing()) == []
    assert walk.faults(briefing("en")) == []


def test_few_or_equal_agreements_are_not_drawn() -> None:
    assert charts_of(make_briefing(dossiers.rich(), dossiers.options())) == ()


def test_a_caption_says_that_some_values_are_guesses() -> None:
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for year in ("2023", "2024", "2024"):
        record = build.record(Kind.AGREEMENT, f"اتفاق {year}", signed=dossiers.guess(year), status="signed")
        build.mark(record, article, "اتفاق", 1)
    [chart] = charts_of(make_briefing(build.dossier(), dossiers.options()))
    assert chart.alt.endswith("وبعض القيم غير مؤكد")


def test_a_caption_of_nothing_but_guesses_says_so_once() -> None:
    """Each number and the measure itself once had their own mark within the brackets."""
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for year, value in (("2023", "100"), ("2024", "200")):
        known = {"measure": "التجارة", "value": value, "period": year}
        guesses = {name: dossiers.guess(given) for name, given in known.items()}
        build.mark(build.record(Kind.FIGURE, f"التجارة {year}", **guesses), article, "التجارة", 1)
    [chart] = charts_of(make_briefing(build.dossier(), dossiers.options()))
    assert chart.alt.endswith("، والقيم غير مؤكدة") and chart.alt.count("مؤكد") == 1


def test_more_sectors_than_a_page_can_tell_apart_go_together() -> None:
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for number in range(14):
        sector = build.record(Kind.SECTOR, f"قطاع {number}")
        build.mark(sector, article, "قطاع", 1)
        for again in range(2):
            record = build.record(Kind.AGREEMENT, f"اتفاق {number} {again}", sectors=[sector])
            build.mark(record, article, "اتفاق", 1)
    [chart] = charts_of(make_briefing(build.dossier(), dossiers.options()))
    assert (len(chart.categories), chart.categories[-1], chart.series[0].values[-1]) == (12, "قطاعات أخرى", 6.0)


def _agreed(*years: int) -> Chart:
    """The chart of agreements signed in these years."""
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for number, year in enumerate(years):
        record = build.record(Kind.AGREEMENT, f"اتفاق {number}", signed=str(year), status="signed")
        build.mark(record, article, "اتفاق", 1)
    [chart] = charts_of(make_briefing(build.dossier(), dossiers.options()))
    return chart


def test_a_long_time_keeps_equal_steps_and_loses_no_agreement() -> None:
    chart = _agreed(1992, 1994, 2003, 2015, 2024, 2024)
    assert chart.categories == ("حتى 2013", *(str(year) for year in range(2014, 2025)))
    assert [series.values for series in chart.series] == [(3.0, None, 1.0, *[None] * 8, 2.0)]
    assert "حتى 2013: أُبرمت 3" in chart.alt
    assert sum(count.value for count in chart.counts) == 6


def test_twelve_years_have_a_step_each() -> None:
    assert _agreed(2013, 2013, 2024).categories == tuple(str(year) for year in range(2013, 2025))


def _traded(*periods: str) -> Chart:
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for number, period in enumerate(periods):
        record = build.record(
            Kind.FIGURE, f"رقم {number}", measure="حجم التجارة", value=str(number + 1), unit="USD", period=period
        )
        build.mark(record, article, "رقم", 1)
    [chart] = charts_of(make_briefing(build.dossier(), dossiers.options()))
    return chart


@pytest.mark.parametrize(
    ("periods", "categories", "values"),
    [
        (("2019", "2021", "2022"), ("2019", "2020", "2021", "2022"), (1.0, None, 2.0, 3.0)),
        (("1999", "2021", "2022"), ("1999", "…", "2021", "2022"), (1.0, None, 2.0, 3.0)),
        (("2021", "2023-05"), ("2021", "مايو 2023"), (1.0, 2.0)),  # no axis of years
    ],
)
def test_years_without_a_number_keep_their_place(
    periods: tuple[str, ...], categories: tuple[str, ...], values: tuple[float | None, ...]
) -> None:
    chart = _traded(*periods)
    assert (chart.categories, chart.series[0].values) == (categories, values)


def test_a_year_and_its_number_are_told_apart() -> None:
    """ "2024 2, 2022 1" says neither which is which nor what was counted."""
    assert "(2022: أُبرمت 1؛ 2024: أُبرمت 2)" in _agreed(2022, 2024, 2024).alt
