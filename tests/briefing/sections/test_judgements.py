"""What the analyst thinks: beside what is reported, never among it, and with how sure they are."""

import functools
from dataclasses import replace

import pytest

from desktop_app.briefing.content import plain
from desktop_app.briefing.make import make_briefing
from desktop_app.model.briefing import About, Briefing, Judgement, Language, Length, SectionName, statements
from tests.briefing import dossiers, walk

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])


@functools.cache
def briefing(language: Language = "ar", **changes: object) -> Briefing:
    return make_briefing(dossiers.judged(), dossiers.options(language, **changes))


def judged(made: Briefing) -> dict[SectionName, list[Judgement]]:
    found = {s.name: [one for one in statements(s) if isinstance(one, Judgement)] for s in made.sections}
    return {name: there for name, there in found.items() if there}


@LANGUAGES
@pytest.mark.parametrize("changes", [{}, {"circulation": True}, {"length": Length.FULL}], ids=repr)
def test_they_are_told_apart_in_every_briefing(language: Language, changes: dict[str, object]) -> None:
    assert walk.faults(briefing(language, **changes)) == []


def test_those_on_the_pair_stand_with_the_snapshot_and_those_on_a_record_in_its_section() -> None:
    found = {name: [plain(one.heading) for one in there] for name, there in judged(briefing()).items()}
    assert found == {
        SectionName.SNAPSHOT: [
            "تقدير المحلل للعلاقة (بثقة متوسطة)", "تقدير المحلل للعلاقة (بثقة منخفضة)",
            "تقدير المحلل بشأن خطة بلا شاهد (بثقة منخفضة)",
        ],
        SectionName.AGREEMENTS: ["تقدير المحلل بشأن رقم 1 (بثقة متوسطة)"],
        SectionName.MEETINGS: ["تقدير المحلل بشأن رقم 1 (بثقة منخفضة)"],
        SectionName.SECTORS: ["تقدير المحلل بشأن المياه (بثقة عالية)"],
        SectionName.PEOPLE: ["تقدير المحلل بشأن رقم 1 (بثقة عالية)", "تقدير المحلل بشأن خجند (بثقة منخفضة)"],
    }  # fmt: skip


def test_in_english_by_the_words_of_icd_203() -> None:
    [one] = judged(briefing("en"))[SectionName.AGREEMENTS]
    assert plain(one.heading) == "The analyst’s assessment of No. 1 (moderate confidence)"
    assert walk.words_of(one).endswith("سمر حدّاد, 20 November 2025")


def test_each_paragraph_of_the_analyst_is_a_line() -> None:
    one = judged(briefing())[SectionName.SNAPSHOT][0]
    assert [plain(line)[:7] for line in one.lines] == ["العلاقة", "والأرجح"]


def test_latin_words_keep_their_full_stop_and_the_date_after_a_latin_name_its_place() -> None:
    one = judged(briefing())[SectionName.SNAPSHOT][1]
    assert plain(one.lines[0]) == "Water will stay the hardest file until 2026.\u200e"
    assert plain(one.byline).startswith("S. Haddad\u200f، 20")


@LANGUAGES
def test_a_copy_for_circulation_says_neither_who_nor_when(language: Language) -> None:
    made = briefing(language, circulation=True)
    assert sum(map(len, judged(made).values())) == 8
    assert not any(one.byline for there in judged(made).values() for one in there)
    assert "حدّاد" not in repr(made) and "Haddad" not in repr(made)


@LANGUAGES
def test_the_method_says_what_the_boxes_are_and_counts_them(language: Language) -> None:
    [line] = [
        one for one in statements(briefing(language).section(SectionName.METHOD))
        if any(count.what == "assessments" for count in one.counts)
    ]  # fmt: skip
    assert line.about is About.MATERIAL
    assert line.counts[0].items == tuple(one.id for one in dossiers.judged().assessments)


def test_a_pair_without_judgements_has_no_word_of_them() -> None:
    made = make_briefing(dossiers.rich(), dossiers.options())
    assert judged(made) == {} and "المحلل للعلاقة" not in repr(made)


def test_of_a_pair_that_nothing_is_reported_of_the_judgement_still_stands() -> None:
    build = dossiers.Builder()
    build.article("قافلة شاحنات تعبر الحدود", "صحيفة المرسى", "2025-03-02")
    build.judge("لا جديد حتى الآن.", "high")
    made = make_briefing(build.dossier(), dossiers.options())
    assert list(judged(made)) == [SectionName.SNAPSHOT]
    assert walk.faults(made) == []


def test_without_their_sections_they_stand_with_the_snapshot_or_are_neither_printed_nor_counted() -> None:
    alone = briefing(sections=(SectionName.SNAPSHOT,))
    everywhere = sum(map(len, judged(briefing()).values()))
    assert len(judged(alone)[SectionName.SNAPSHOT]) == everywhere
    assert f"وعددها {everywhere}" in walk.section_words(alone.section(SectionName.METHOD))
    without = briefing(sections=(SectionName.SOURCES,))
    assert judged(without) == {}
    assert "تقديرات" not in walk.section_words(without.section(SectionName.METHOD))
    assert judged(briefing(length=Length.ONE_PAGE)) == {}


def test_a_walk_finds_a_report_among_the_analysts_words() -> None:
    made = briefing()
    at = [section.name for section in made.sections].index(SectionName.SNAPSHOT)
    blocks = tuple(
        replace(b, about=About.COUNTRIES) if isinstance(b, Judgement) else b for b in made.sections[at].blocks
    )
    sections = (*made.sections[:at], replace(made.sections[at], blocks=blocks), *made.sections[at + 1 :])
    faults = walk.faults(replace(made, sections=sections))
    assert any(fault.startswith("the analyst's among reports") for fault in faults)
