from desktop_app.model.briefing import SectionName, TableForm
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers, walk
from tests.briefing.sections.made import briefing, of, rows, section

NAME = SectionName.SNAPSHOT


def test_the_relation_at_a_glance():
    assert rows(NAME) == [
        ["مستوى العلاقات", "شراكة استراتيجية[7]"],
        ["آخر لقاء رفيع", "محادثات أستانا، 5 سبتمبر 2025[8][9]"],
        ["الاتفاقيات", "3 اتفاقيات: واحدة معلنة (غير مؤكد)، واحدة موقّعة، واحدة لم تُذكر حالتها[10]"],
        [
            "التبادل التجاري",
            "أكثر من 1.9 مليار دولار (وزارة الاقتصاد، من يناير إلى سبتمبر 2025)[11]؛ "
            "1.86 مليار دولار (مصلحة الجمارك، من يناير إلى سبتمبر 2025)[12]",
        ],
        ["القيادات المذكورة", "رستم جلالي (رئيس طاجيكستان)[13]؛ أرمان ساغينوف (رئيس كازاخستان)[14]"],
        ["أبرز القطاعات", "النقل[15]، التجارة[16]، أمن الحدود[17]"],
    ]
    assert walk.table_of(section(NAME)).form is TableForm.PAIRS


def test_the_count_of_agreements_lists_them_by_their_rows_in_a_note():
    note = briefing().notes[9]
    said = "".join(piece.text for piece in note.content)
    assert said == "المعدود في الجدول 1: معلنة (غير مؤكد): 3؛ موقّعة: 1؛ حالتها غير مذكورة: 2."
    table = walk.table_of(briefing().section(SectionName.AGREEMENTS))
    numbers = {row.record: walk.cells_of(row)[0] for row in table.rows}
    listed = {count.what: [numbers[record] for record in count.items] for count in note.counts}
    assert listed == {"agreements": ["1", "2", "3"], "announced": ["3"], "signed": ["1"], "unknown": ["2"]}


def _meetings(**fields):
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    head = build.record(Kind.PERSON, "رئيس", rank="head_of_state")
    participants = {"participants": [head]} if fields.pop("head", False) else {}
    record = build.record(Kind.MEETING, "لقاء", **fields, **participants)
    build.mark(record, article, "لقاء", 1)
    build.mark(head, article, "رئيس", 2)
    return of(build.dossier(), NAME)


def test_a_meeting_is_at_the_top_by_level_kind_or_who_was_there_and_only_when_dated():
    assert "آخر لقاء رفيع" in _meetings(date="2025", level="top")
    assert "آخر لقاء رفيع" in _meetings(date="2025", kind="summit")
    assert "آخر لقاء رفيع" in _meetings(date="2025", head=True)
    assert "آخر لقاء رفيع" not in _meetings(date="2025", head=True, level="expert")
    assert "آخر لقاء رفيع" not in _meetings(level="top")


def test_only_the_newest_trade_figure_of_each_reporter():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    source = build.record(Kind.ORGANISATION, "الجمارك")
    for year in ("2023", "2024"):
        figure = build.record(Kind.FIGURE, "التجارة", value=f"{year}000000", unit="دولار", period=year, source=source)
        build.mark(figure, article, "التجارة", 1)
    assert "2.024 مليار دولار (الجمارك، 2024)" in of(build.dossier(), NAME)
    assert "2.023" not in of(build.dossier(), NAME)
