import pytest

from desktop_app.model.briefing import SectionName, TableForm
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers, walk
from tests.briefing.sections.made import briefing, of, rows, section

NAME = SectionName.SNAPSHOT


def test_the_relation_at_a_glance():
    assert rows(NAME) == [
        ["مستوى العلاقات", "شراكة استراتيجية[7]"],
        ["آخر لقاء رفيع", "محادثات أستانا، 5 سبتمبر 2025[8][9]"],
        ["الاتفاقيات", "ثلاث اتفاقيات: واحدة معلنة (غير مؤكد)، وواحدة موقّعة، وواحدة لم تُذكر حالتها[10]"],
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


def test_a_trade_figure_is_known_by_its_measure_or_by_its_record_s_name():
    for label, measure in (("رقم", "حجم دورة البضائع"), ("التبادل التجاري", "الحجم"), ("دورة السلع", "")):
        build = dossiers.Builder()
        article = build.article("خبر", "صحيفة", "2025-01-01")
        figure = build.record(
            Kind.FIGURE, label, value="3000000", unit="دولار", **({"measure": measure} if measure else {})
        )
        build.mark(figure, article, "رقم", 1)
        for language, said in (("ar", "التبادل التجاري | 3 ملايين دولار"), ("en", "Trade | 3 million US dollars")):
            assert said in of(build.dossier(), NAME, language)


def test_the_visit_of_a_day_stands_before_its_talks_and_the_signing_at_their_end():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for kind in ("signing_ceremony", "invitation", "talks", "state_visit"):
        record = build.record(Kind.MEETING, f"لقاء {kind}", kind=kind, level="top", date="2025-01-01")
        build.mark(record, article, "لقاء", 1)
    assert "آخر لقاء رفيع | لقاء state_visit" in of(build.dossier(), NAME)
    listed = of(build.dossier(), SectionName.MEETINGS).split("\n")
    assert [line.split("لقاء ")[1].split("[")[0] for line in listed] == [
        "state_visit",
        "talks",
        "signing_ceremony",
        "invitation",
    ]


def test_leaders_by_country_in_reading_order_then_by_rank():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    people = (("ج", "KZ", "head_of_government"), ("د", "KZ", "head_of_state"), ("ب", "TJ", "head_of_government"))
    for name, country, rank in (*people, ("أ", "TJ", "head_of_state")):
        build.mark(build.record(Kind.PERSON, name, country=country, rank=rank), article, name, 1)
    said = (
        "أ (رئيس الدولة في طاجيكستان)[1]؛ ب (رئيس الحكومة في طاجيكستان)[2]؛ "
        "د (رئيس الدولة في كازاخستان)[3]؛ ج (رئيس الحكومة في كازاخستان)[4]"
    )
    assert said in of(build.dossier(), NAME)
    listed = of(build.dossier(), SectionName.PEOPLE).split("\n")
    assert [line.split(" | ")[1][0] for line in listed if " | " in line] == ["أ", "ب", "د", "ج"]


def test_one_agreement_is_counted_once():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    build.mark(build.record(Kind.AGREEMENT, "مذكرة", "", status="signed"), article, "مذكرة", 1)
    assert "الاتفاقيات | اتفاقية واحدة موقّعة[" in of(build.dossier(), NAME)
    assert "Agreements | One signed[" in of(build.dossier(), NAME, "en")


@pytest.mark.parametrize(
    ("count", "arabic", "english"),
    [
        (2, "اتفاقيتان، كلتاهما موقّعة[", "Two agreements, both signed["),
        (3, "ثلاث اتفاقيات، جميعها موقّعة[", "Three agreements, all signed["),
    ],
)
def test_agreements_of_one_status_are_counted_in_one_go(count, arabic, english):
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for n in range(count):
        build.mark(build.record(Kind.AGREEMENT, f"مذكرة {n}", "", status="signed"), article, "مذكرة", 1)
    assert arabic in of(build.dossier(), NAME)
    assert english in of(build.dossier(), NAME, "en")


def test_a_level_without_a_day_is_as_new_as_the_newest_article_that_names_it():
    """The partnership that all articles name once gave way to a phrase that one of them had a day for."""
    build = dossiers.Builder()
    articles = [build.article(f"خبر {n}", f"صحيفة {n}", day) for n, day in enumerate(("2023-05-18", "2025-01-01"))]
    lasting = build.record(Kind.STATEMENT, "شراكة", kind="level_of_relations", gist="شراكة استراتيجية")
    for article in articles:
        build.mark(lasting, article, "شراكة", 1)
    for day in ("2024-01-01", "2025-01-01"):
        said = build.record(Kind.STATEMENT, "أ", kind="level_of_relations", gist="علاقات تنمو", date=day)
        build.mark(said, articles[1], "علاقات", 2)
    assert "مستوى العلاقات | شراكة استراتيجية[" in of(build.dossier(), NAME)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ar", "التبادل التجاري | نمو التجارة: أكثر من 17% (2025)"),
        ("en", "Trade | Growth of trade: more than 17% (2025)"),
    ],
)
def test_a_growth_of_trade_is_not_passed_off_as_trade(language, said):
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    fields = {"measure": "نمو التجارة", "value": "17", "unit": "%", "comparison": "more_than", "period": "2025"}
    figure = build.record(Kind.FIGURE, "نمو التجارة", "Growth of trade", **fields)
    build.mark(figure, article, "17%", 1)
    assert said in of(build.dossier(), NAME, language)
