from desktop_app.briefing import support
from desktop_app.briefing.content import plain
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.words import Words
from desktop_app.model.kinds import Kind
from tests.briefing.dossiers import Builder, claim, options


def _called(alone=False, **changes):
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    if not alone:
        build.article("خبر آخر", "جريدة", "2025-01-02")
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


def test_one_source_for_all_is_not_told_at_each_row():
    """Forty-nine notes of a briefing from one article each ended in "Single source."."""
    said = _called(alone=True)[2]
    assert "مصدر واحد." not in said and "قيمة «المستوى» من عمل المحلل" in said


def test_the_reason_stays_at_home():
    said = _called(circulation=True)[2]
    assert "قيمة «المستوى» من عمل المحلل." in said and "الرئيسان" not in said


def _remark(language, **changes):
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    record = build.record(
        Kind.STATEMENT,
        "قول",
        kind=claim("position"),
        date=claim("2025"),
        sectors=[claim("س"), claim("ص")],
        gist_en=claim("Gist", reason="read twice"),
        gist=claim("مضمون"),
    )
    build.mark(record, article, "قول", 1)
    material = Material(build.dossier(), options(language, **changes))
    notes = Notes(material)
    support.marks(material, notes, material.records[record], remarks=True)
    return plain(notes.all[-1].content)


def test_the_analyst_s_values_are_named_together_each_once_and_only_those_printed():
    said = _remark("ar")
    assert "قيم «النوع» و«التاريخ» و«القطاعات» و«المضمون» من عمل المحلل." in said
    assert said.count("من عمل المحلل") == 1 and "بالإنجليزية" not in said
    said = _remark("en")
    assert "The values of “kind”, “date” and “sectors” are the analyst’s." in said
    assert "The value of “gist in English” is the analyst’s: read twice." in said


def test_two_values_are_two_in_arabic():
    assert Words("ar").listed_fields("analyst", ("date", "kind")) == "قيمتا «التاريخ» و«النوع» من عمل المحلل"
