"""The time axis as data: what stands on it, how precisely, and the same in words."""

import functools

import pytest

from desktop_app.briefing.content import plain
from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.material import Material
from desktop_app.briefing.sections import timeline
from desktop_app.model.briefing import Briefing, Language, SectionName, Timeline, drawn_in
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers, walk


@functools.cache
def briefing(language: Language = "ar", **changes: object) -> Briefing:
    return make_briefing(dossiers.timed(), dossiers.options(language, **changes))


def axis(language: Language = "ar", **changes: object) -> Timeline:
    [found] = [one for one in drawn_in(briefing(language, **changes)) if isinstance(one, Timeline)]
    return found


def of(*dates: str, signed: str = "") -> list[Timeline]:
    """The axes of a pair with meetings on these dates, and with an agreement."""
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for number, date in enumerate(dates):
        build.mark(build.record(Kind.MEETING, f"لقاء {number}", date=date), article, "لقاء", 1)
    if signed:
        treaty = build.record(Kind.AGREEMENT, "معاهدة", signed=signed, status="signed")
        build.mark(treaty, article, "معاهدة", 1)
    made = make_briefing(build.dossier(), dossiers.options())
    return [one for one in drawn_in(made) if isinstance(one, Timeline)]


def test_it_stands_in_the_section_of_meetings_with_meetings_and_signings() -> None:
    blocks = briefing().section(SectionName.MEETINGS).blocks
    assert isinstance(blocks[-1], Timeline)
    assert [(p.name, p.signing) for p in axis().points] == [
        ("اتفاقية النقل البري", True), ("قمة دوشنبه", False),
        ("اجتماع اللجنة المشتركة للنقل والترانزيت والمعابر الحدودية", False), ("اتفاق تقاسم مياه الصيف", True),
        ("زيارة وفد رجال الأعمال إلى ألماتي", False), ("بروتوكول حرس الحدود (+1)", True), ("محادثات أستانا", False),
        ("لقاء على هامش منتدى الأنهار", False),
    ]  # fmt: skip


def test_a_month_and_a_year_reach_over_all_of_their_days() -> None:
    reach = {point.name: point.last - point.first + 1 for point in axis().points}
    assert reach["زيارة وفد رجال الأعمال إلى ألماتي"] == 30
    assert reach["اتفاقية النقل البري"] == 366
    assert reach["قمة دوشنبه"] == 1


def test_a_line_is_explained_only_where_a_day_is_not_known() -> None:
    explained = [
        "الخط الممتد" in plain(of("2025-01-01", "2025-02-01", "2025-03-01", last)[0].caption)
        for last in ("2025-04", "2025", "2025-04-01/2025-04-03", "2025-04-01")
    ]
    assert explained == [True, True, False, False]


def test_what_has_no_date_or_was_not_signed_is_not_drawn() -> None:
    material = Material(dossiers.timed(), dossiers.options())
    dates = {record.label: timeline.date_of(material, record) for record in material.dossier.records}
    assert (dates["لقاء بلا تاريخ"], dates["خطة لم توقع"]) == ("", "")


def test_an_agreement_without_a_day_of_signing_has_that_of_its_status() -> None:
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    record = build.record(Kind.AGREEMENT, "اتفاق", status=dossiers.claim("signed", as_of="2025-02"))
    build.mark(record, article, "اتفاق", 1)
    material = Material(build.dossier(), dossiers.options())
    assert timeline.date_of(material, material.records[record]) == "2025-02"


@pytest.mark.parametrize(
    "dates", [("2025-01-01", "2025-02-01", "2025-03-01"), ("", "2025", "بلا", "2024-01"), ("2025",) * 4]
)
def test_fewer_than_four_dates_or_one_alone_are_not_drawn(dates: tuple[str, ...]) -> None:
    assert of(*dates) == []


def test_ticks_stand_around_all_points_and_are_few() -> None:
    for dates in (
        (*("2025-01-31",) * 4, "2025-01-30"),
        ("2024-12-31", "2025-01-01", "2025-02", "2025-02-28"),
        ("1950", "1991", "2004", "2025-11"),
        ("2025-03/2025-09", "2024", "2021-05-05", "2022"),
    ):  # fmt: skip
        [found] = of(*dates)
        days = [day for point in found.points for day in (point.first, point.last)]
        assert found.ticks[0][0] <= min(days) and found.ticks[-1][0] >= max(days)
        assert 2 <= len(found.ticks) <= timeline.MOST_TICKS
        assert all(name for _, name in found.ticks)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_alternative_text_names_all_with_their_dates(language: Language) -> None:
    said = axis(language).alt
    names = {"ar": ("5 سبتمبر 2025: محادثات أستانا", "أبريل 2025: زيارة"), "en": ("5 September 2025: Astana talks",)}
    assert all(name in said for name in names[language])
    first = (
        "الشكل 2. اللقاءات (دوائر: 5) والتوقيعات (مربعات: 4) على محور الزمن"
        if language == "ar"
        else "Figure 2. Meetings (circles: 5) and signings (squares: 4) over time"
    )
    assert first in said and first in plain(axis(language).caption)


def test_many_are_counted_by_year() -> None:
    [found] = of(*(f"{2000 + n}-01-01" for n in range(20)))
    assert "2003: لقاء واحد؛ 2004: لقاء واحد" in found.alt


def test_counts_list_what_is_drawn_and_the_note_where_it_stands() -> None:
    found = axis()
    assert {count.what: count.value for count in found.counts} == {"meeting": 5, "agreement": 4}
    [note] = [briefing().notes[number - 1] for number in walk.marks(found)]
    assert note.counts == found.counts
    assert "اللقاءات (الجدول 2، الصفوف 1 إلى 5)" in plain(note.content)


def test_dates_in_the_months_and_digits_chosen() -> None:
    found = axis(months="levant", digits="arabic")
    assert ("كانون الثاني ٢٠٢٤") in [name for _, name in found.ticks]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_it_rests_on_marks(language: Language) -> None:
    assert walk.faults(briefing(language)) == []


def test_an_old_signing_does_not_push_the_rest_together() -> None:
    """An axis once ran from 1990 to 2030 for meetings of 2019 to 2025; what is left out of it is told."""
    dates = ("2019-04-17", "2022-06-28", "2023-11-21", "2025-03-13", "2025-10-09")
    [found] = of(*dates, signed="1993")
    assert [name for _, name in found.ticks] == [str(year) for year in range(2019, 2027)]
    assert [point.first for point in found.points] == sorted(point.first for point in found.points)
    assert {count.what: count.value for count in found.counts} == {"meeting": 5, "earlier": 1}
    said = plain(found.caption)
    assert "اللقاءات (دوائر: 5) على محور الزمن" in said and "ولم يُرسم واحد أقدم منها" in said


def test_ticks_end_with_the_first_after_the_last_day() -> None:
    """Ends once were multiples of the step since year 0: fifteen empty years for a step of sixty months."""
    assert [name for _, name in of("2012", "2014", "2019-04-17", "2025-10-09")[0].ticks] == [
        str(year) for year in range(2012, 2027, 2)
    ]
    [found] = of("2025-02-03", "2025-02-20", "2025-03-01", "2025-04-30")
    assert [name for _, name in found.ticks] == ["فبراير 2025", "مارس 2025", "أبريل 2025", "مايو 2025"]
