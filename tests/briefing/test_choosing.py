"""What a briefing speaks of: a period, some sectors, what is new."""

from dataclasses import replace

import pytest

from desktop_app.briefing.choosing import choose, dates_of, narrowed, of_sectors
from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.material import Material
from desktop_app.model.briefing import SectionName, TitleBlock
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.said import Earlier
from tests.briefing import dossiers, walk
from tests.briefing.dossiers import Builder, claim

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])


def names(dossier: Dossier) -> set[str]:
    return {record.label for record in dossier.records}


def material(dossier: Dossier, **changes: object) -> Material:
    return Material(dossier, dossiers.options(**changes))


def words(name: SectionName, dossier: Dossier, earlier: Earlier | None = None, **changes: object) -> str:
    made = make_briefing(dossier, dossiers.options(**changes), earlier)
    assert walk.faults(made) == []
    return walk.section_words(made.section(name)).replace("\u00a0", " ")


def timed() -> Dossier:
    """One of each kind, on days of their own; and what has no day."""
    build = Builder()
    old, new = build.article("قديم", "أ", "2019-05-02"), build.article("جديد", "ب", "2024-03-01")
    steps = [claim("signed", "b1", as_of="2019-05-01"), claim("in_force", "b2", as_of="2024-02-01")]
    records = [
        build.record(Kind.AGREEMENT, "اتفاق", signed="2019-05-01", status=steps, years="2030/2031"),
        build.record(Kind.AGREEMENT, "خطة أعوام", years="2023/2025"),
        build.record(Kind.AGREEMENT, "اتفاق بلا يوم"),
        build.record(Kind.MEETING, "لقاء", date="2019-05"),
        build.record(Kind.FIGURE, "رقم", period="2019", value="5"),
        build.record(Kind.STATEMENT, "تصريح", date="2024-02-28"),
    ]
    for number, record in enumerate(records, 1):
        build.mark(record, new, f"شاهد {number}", number)
    person, other = build.record(Kind.PERSON, "شخص"), build.record(Kind.PERSON, "شخص قديم")
    build.mark(person, new, "شخص", 1)
    build.mark(person, old, "شخص", 1)
    build.mark(other, old, "شخص قديم", 2)
    return build.dossier()


@pytest.mark.parametrize(
    ("period", "there"),
    [
        ("2019", {"اتفاق", "لقاء", "رقم", "شخص", "شخص قديم"}),
        ("2024", {"اتفاق", "خطة أعوام", "اتفاق بلا يوم", "تصريح", "شخص"}),
        ("2030", set()),  # the years an agreement covers are no news of theirs where its days are known
        ("2024-03/..", {"خطة أعوام", "اتفاق بلا يوم", "شخص"}),
    ],
)
def test_each_kind_belongs_to_a_period_by_its_own_rule(period, there):
    assert names(narrowed(material(timed()), period)) == there


def test_an_agreement_happens_on_each_day_it_came_to_a_new_status():
    dossier = timed()
    whole = material(dossier)
    assert dates_of(whole, dossier.records[0]) == ("2019-05-01", "2019-05-01", "2024-02-01")
    assert dates_of(whole, dossier.records[1]) == ("2023/2025",)


def test_what_happened_comes_with_all_its_evidence_names_with_that_of_the_period():
    found = narrowed(material(timed()), "2019")
    assert {(piece.words, piece.article[-1]) for piece in found.evidence} == {
        ("شاهد 1", "2"), ("شاهد 4", "2"), ("شاهد 5", "2"), ("شخص", "1"), ("شخص قديم", "1"),
    }  # fmt: skip


@LANGUAGES
def test_articles_outside_a_period_are_cited_and_not_counted(language):
    options = {"language": language, "period": "2019"}
    made = make_briefing(timed(), dossiers.options(**options))
    assert walk.faults(made) == []
    block = made.section(SectionName.TITLE).blocks[0]
    assert isinstance(block, TitleBlock)
    assert [count.items for count in block.counts if count.what == "articles"] == [("a000000000000001",)]
    assert "2019" in dict(block.facts)[{"ar": "الفترة", "en": "Period"}[language]]
    method = words(SectionName.METHOD, timed(), **options)
    assert {"ar": "من خارج الفترة", "en": "outside it, and not counted above: one article"}[language] in method
    assert len(walk.table_of(made.section(SectionName.SOURCES)).rows) == 2


def test_a_period_or_sector_of_which_nothing_is_known_is_told():
    for change, code in (({"period": "1999"}, "period_empty"), ({"sectors": ("x",)}, "sector_empty")):
        with pytest.raises(UserError) as caught:
            make_briefing(dossiers.rich(), dossiers.options(**change))
        assert caught.value.code == code


def tree() -> tuple[Dossier, dict[str, str]]:
    """Energy with oil under it, which an agreement and a figure name; water, which a statement names."""
    build = Builder()
    one, other = build.article("نفط", "أ", "2024-05-01"), build.article("ماء", "ب", "2024-05-02")
    ids = {"energy": build.record(Kind.SECTOR, "الطاقة", "Energy")}
    ids["oil"] = build.record(Kind.SECTOR, "النفط", "Oil", parent=ids["energy"])
    ids["water"] = build.record(Kind.SECTOR, "المياه", "Water")
    ids["body"] = build.record(Kind.ORGANISATION, "شركة النفط", "Oil company")
    ids["speaker"] = build.record(Kind.PERSON, "متحدث", "Speaker")
    ids["accord"] = build.record(Kind.AGREEMENT, "اتفاق النفط", sectors=[ids["oil"]], bodies=[ids["body"]])
    ids["figure"] = build.record(Kind.FIGURE, "إنتاج", value="5", sectors=[ids["energy"]])
    ids["said"] = build.record(Kind.STATEMENT, "قول", speaker=ids["speaker"], sectors=[ids["water"]])
    ids["own"] = build.record(Kind("own_0000abcd"), "حقل نفطي", sectors=[ids["oil"]])
    ids["met"] = build.record(Kind.MEETING, "لقاء", participants=[ids["speaker"]])
    for name, record in ids.items():
        build.mark(record, other if name in ("water", "speaker", "said", "met") else one, name, 1)
    build.mark(ids["body"], other, "الشركة", 3)
    return build.dossier(), ids


def test_a_sector_has_those_under_it_and_who_takes_part():
    dossier, ids = tree()
    found = of_sectors(material(dossier), [ids["energy"]])
    assert {r.id for r in found.records} == {ids[n] for n in ("energy", "oil", "body", "accord", "figure", "own")}
    assert [article.title for article in found.articles] == ["نفط"]  # where else the company is named isn't of it
    assert {r.id for r in of_sectors(material(dossier), [ids["oil"]]).records} == {
        ids[name] for name in ("oil", "body", "accord", "own")
    }


def test_a_circle_of_sectors_ends_where_it_began():
    dossier, ids = tree()
    turned = [
        replace(r, claims=(replace(r.claims[0], value=ids["oil"]),)) if r.id == ids["oil"] else r
        for r in dossier.records
    ]
    found = of_sectors(material(replace(dossier, records=tuple(turned))), [ids["oil"]])
    assert ids["accord"] in {record.id for record in found.records}


@LANGUAGES
def test_a_briefing_of_a_sector_says_so(language):
    dossier, ids = tree()
    made = make_briefing(dossier, dossiers.options(language, sectors=(ids["energy"],)))
    assert walk.faults(made) == []
    assert made.section(SectionName.MEETINGS) is None and made.section(SectionName.STATEMENTS) is None
    assert {"ar": "الطاقة", "en": "Energy"}[language] in made.section(SectionName.TITLE).blocks[0].label
    method = words(SectionName.METHOD, dossier, language=language, sectors=(ids["energy"],))
    assert {"ar": "اقتصر الموجز على الطاقة", "en": "Limited to Energy"}[language] in method


def before(dossier: Dossier, *gone: str) -> Earlier:
    """What a briefing said when these records were not there yet."""
    then = replace(dossier, records=tuple(record for record in dossier.records if record.id not in gone))
    return Earlier("2024-01-01", make_briefing(then, dossiers.options()).said)


def test_only_what_is_new_is_told():
    dossier, ids = tree()
    earlier = before(dossier, ids["accord"])
    made = make_briefing(dossier, dossiers.options(only_new=True), earlier)
    assert walk.faults(made) == []
    assert made.section(SectionName.AGREEMENTS) is not None and made.section(SectionName.FIGURES) is None
    assert [row.record for row in walk.table_of(made.section(SectionName.AGREEMENTS)).rows] == [ids["accord"]]
    assert "منذ موجز 1 يناير 2024" in words(SectionName.METHOD, dossier, earlier, only_new=True)


def test_without_an_earlier_briefing_all_is_new():
    dossier, _ = tree()
    whole = material(dossier, only_new=True)
    assert choose(whole, None) is whole
    assert "فكل ما فيه جديد" in words(SectionName.METHOD, dossier, only_new=True)


def test_what_lies_outside_the_choice_was_not_withdrawn():
    dossier, ids = tree()
    everything = before(dossier)
    new = words(SectionName.NEW, dossier, everything, sectors=(ids["water"],))
    assert "لا جديد" in new
    gone = replace(
        dossier,
        records=tuple(record for record in dossier.records if record.id not in (ids["accord"], ids["said"])),
        evidence=tuple(e for e in dossier.evidence if e.record not in (ids["accord"], ids["said"])),
    )
    new = words(SectionName.NEW, gone, everything, sectors=(ids["energy"],))
    assert "اتفاق النفط" in new and "قول" not in new


def test_what_is_known_is_kept_whatever_was_chosen():
    dossier, ids = tree()
    full = make_briefing(dossier, dossiers.options())
    assert make_briefing(dossier, dossiers.options(sectors=(ids["water"],), period="2024")).said == full.said


@LANGUAGES
def test_only_the_sections_asked_for_stand_beside_those_that_always_do(language):
    asked = (SectionName.AGREEMENTS, SectionName.FIGURES)
    made = make_briefing(dossiers.rich(), dossiers.options(language, sections=asked))
    assert walk.faults(made) == []
    assert [section.name for section in made.sections] == [
        SectionName.TITLE, SectionName.AGREEMENTS, SectionName.FIGURES, SectionName.CONFLICTS, SectionName.METHOD,
    ]  # fmt: skip
    assert made.left_out == ()
    method = words(SectionName.METHOD, dossiers.rich(), language=language, sections=asked)
    assert {"ar": "أقسام لم تُطلب: «أهم النقاط»", "en": "not asked for: “Key points”"}[language] in method


@LANGUAGES
def test_notes_name_no_number_of_a_source_that_is_not_listed(language):
    made = make_briefing(dossiers.rich(), dossiers.options(language, sections=(SectionName.AGREEMENTS,)))
    told = " ".join(walk.plain(note.content) for note in made.notes)
    assert {"ar": "المصدر ", "en": "source "}[language] not in told


@LANGUAGES
def test_counts_are_listed_by_name_where_their_table_was_not_asked_for(language):
    made = make_briefing(dossiers.rich(), dossiers.options(language, sections=(SectionName.SNAPSHOT,)))
    listed = next(note for note in made.notes if note.counts and not note.citations)
    named = {"ar": "اتفاق تقاسم مياه الصيف", "en": "Summer water-sharing agreement"}[language]
    assert named in walk.plain(listed.content)
