from desktop_app.briefing.material import Material
from desktop_app.model.kinds import Kind
from tests.briefing.dossiers import Builder, options, rich


def test_records_without_a_mark_are_not_asked_for():
    material = Material(rich(), options())
    assert "خطة بلا شاهد" not in [record.label for record in material.of_kind(Kind.AGREEMENT)]


def test_evidence_stands_in_order_of_source_and_place():
    build = Builder()
    late, early = build.article("ب", "ص", "2025-02"), build.article("أ", "ص", "2025-01")
    record = build.record(Kind.PLACE, "مكان")
    marks = [build.mark(record, late, "x", 1), build.mark(record, early, "x", 9), build.mark(record, early, "x", 2)]
    material = Material(build.dossier(), options())
    found = [piece.annotation for piece in material.evidence_of(material.records[record])]
    assert found == [marks[2], marks[1], marks[0]]


def test_reprints_count_as_one_source_behind_a_record():
    build = Builder()
    first, second = build.article("خبر", "وكالة", "2025"), build.article("خبر", "صحيفة", "2025", "وكالة")
    build.reprint(second, first)
    record = build.record(Kind.PLACE, "مكان")
    build.mark(record, first, "x", 1)
    build.mark(record, second, "x", 1)
    material = Material(build.dossier(), options())
    assert material.sources_behind(material.records[record]) == 1


def test_dates_follow_the_options_and_do_not_break_after_the_day():
    dossier = Builder().dossier()
    assert Material(dossier, options()).date("2025-03-09") == "9 مارس 2025"
    assert Material(dossier, options()).date_in_cell("2025-03-09") == "9\u00a0مارس\u00a02025"
    assert Material(dossier, options()).date_in_cell("2023/2025") == "من\u00a02023 إلى\u00a02025"
    assert Material(dossier, options(months="levant")).date("2025-03") == "آذار 2025"
    assert Material(dossier, options(digits="arabic")).date("2025") == "٢٠٢٥"
    assert Material(dossier, options("en")).date_in_cell("2025-03-09") == "9\u00a0March\u00a02025"
    assert Material(dossier, options("en")).date("") == ""


def test_a_country_without_a_name_is_its_code():
    material = Material(Builder().dossier(), options("en"))
    assert [material.country(code) for code in ("TJ", "ZZ")] == ["Tajikistan", "ZZ"]
