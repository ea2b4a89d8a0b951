from desktop_app.briefing import support
from desktop_app.briefing.content import plain
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.model.kinds import Kind
from tests.briefing.dossiers import Builder, claim, options


def _called(**changes):
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    other = build.record(Kind.PLACE, "مكان")
    date = build.mark(other, article, "الثلاثاء", 3)
    record = build.record(
        Kind.MEETING,
        "لقاء",
        date=claim("2025-01-01", date),
        level=claim("top", None, reason="حضره الرئيسان"),
    )
    own = build.mark(record, article, "لقاء", 1)
    material = Material(build.dossier(), options(**changes))
    notes = Notes(material)
    found = material.records[record]
    support.marks(material, notes, found, remarks=True)
    return support.evidence_ids(material, found), [own, date], plain(notes.all[-1].content)


def test_evidence_is_the_record_s_own_marks_then_those_of_its_values():
    found, wanted, _ = _called()
    assert list(found) == wanted


def test_a_row_says_that_it_has_one_source_and_which_value_is_the_analyst_s():
    said = _called()[2]
    assert "مصدر واحد." in said
    assert "قيمة «المستوى» من عمل المحلل: حضره الرئيسان." in said


def test_the_reason_stays_at_home():
    said = _called(circulation=True)[2]
    assert "قيمة «المستوى» من عمل المحلل." in said and "الرئيسان" not in said
