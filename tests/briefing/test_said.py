"""What is new between two briefings: values as they are stored, not as they are worded."""

from dataclasses import replace

from desktop_app.briefing.as_data import from_json, to_json
from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.material import Material
from desktop_app.briefing.said import difference, said_of
from desktop_app.model.briefing import SectionName
from desktop_app.model.dossier import Dossier
from desktop_app.model.kinds import Kind
from desktop_app.model.said import Earlier
from desktop_app.model.things import ClaimState
from tests.briefing import dossiers, walk


def material(dossier: Dossier, **options: str) -> Material:
    return Material(dossier, dossiers.options(**options))


def earlier(dossier: Dossier) -> Earlier:
    return Earlier("2025-06-01", said_of(material(dossier)))


def section(now: Dossier, before: Dossier, language: str = "ar") -> list[str]:
    made = make_briefing(now, dossiers.options(language), earlier(before))
    assert walk.faults(made) == []
    return walk.section_words(made.section(SectionName.NEW)).replace("\u00a0", " ").split("\n")


def without(dossier: Dossier, kind: Kind) -> Dossier:
    return replace(dossier, records=tuple(one for one in dossier.records if one.kind is not kind))


def signed(dossier: Dossier) -> Dossier:
    """The agreement that was announced is signed now."""
    changed = []
    for record in dossier.records:
        claims = tuple(
            replace(claim, value="signed", state=ClaimState.CONFIRMED)
            if claim.field == "status" and claim.value == "announced"
            else claim
            for claim in record.claims
        )
        changed.append(replace(record, claims=claims))
    return replace(dossier, records=tuple(changed))


def test_another_language_and_other_digits_are_nothing_new() -> None:
    dossier = dossiers.rich()
    before = said_of(material(dossier))
    assert not difference(material(dossier, language="en", digits="latin"), before)
    assert said_of(material(dossier, language="en")) == before


def test_nothing_new_is_said_so() -> None:
    assert section(dossiers.rich(), dossiers.rich()) == [
        "لا جديد منذ موجز 1 يونيو 2025: لم يُضف شيء ولم يتغير ولم يُسحب."
    ]
    assert section(dossiers.rich(), dossiers.rich(), "en") == [
        "Nothing is new since the briefing of 1 June 2025: nothing was added, changed or withdrawn."
    ]


def test_what_came_stands_with_its_notes() -> None:
    lines = section(dossiers.rich(), without(dossiers.rich(), Kind.AGREEMENT))
    assert lines[0] == "منذ موجز 1 يونيو 2025: ثلاث إضافات."
    assert len(lines) == 4
    assert all(line.startswith("اتفاقية: ") and line.endswith("]") for line in lines[1:])


def test_what_changed_says_from_what_to_what() -> None:
    lines = section(signed(dossiers.rich()), dossiers.rich())
    assert lines[0] == "منذ موجز 1 يونيو 2025: تغيير واحد."
    assert "الحالة: معلنة سابقاً، موقّعة الآن" in lines[1]
    english = section(signed(dossiers.rich()), dossiers.rich(), "en")
    assert "status was announced, is signed" in english[1]


def test_what_went_is_named_and_nothing_more_is_said_of_it() -> None:
    lines = section(without(dossiers.rich(), Kind.MEETING), dossiers.rich())
    assert lines[0] == "منذ موجز 1 يونيو 2025: سحبان."
    assert sorted(lines[1:]) == ["لقاء: زيارة وفد رجال الأعمال.", "لقاء: محادثات أستانا."]


def test_a_first_briefing_has_no_such_section_and_says_why() -> None:
    made = make_briefing(dossiers.rich(), dossiers.options())
    assert made.section(SectionName.NEW) is None
    assert "لا موجز سابقاً لهذه العلاقة يُقارن به." in walk.section_words(made.section(SectionName.METHOD))


def test_a_briefing_comes_back_from_its_data_exactly() -> None:
    for dossier in (dossiers.rich(), dossiers.charted()):
        for language in ("ar", "en"):
            made = make_briefing(dossier, dossiers.options(language), earlier(dossiers.charted()))
            assert from_json(to_json(made)) == made
