from desktop_app.briefing.content import plain
from desktop_app.briefing.make import make_briefing
from desktop_app.model.briefing import Paragraph, Quotation, Role, SectionName
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers, walk
from tests.briefing.dossiers import claim, guess
from tests.briefing.sections.made import of, section, words

NAME = SectionName.SECTORS


def _headings(found):
    return [plain(b.content) for b in found.blocks if isinstance(b, Paragraph) and b.role is Role.SUBHEADING]


def test_sectors_by_weight():
    assert _headings(section(NAME)) == ["النقل", "التجارة", "أمن الحدود", "المياه"]
    assert _headings(section(NAME, "en")) == ["Transport", "Trade", "أمن الحدود", "Water"]


def test_lines_and_then_the_words_themselves():
    lines = words(NAME).split("\n")
    assert lines[0] == "اتفاقيات: مذكرة تفاهم بشأن خط قطار خجند – شيمكنت، معلنة (غير مؤكد)[26]."
    assert lines[1].startswith("«آن الأوان لفتح معبر دائم أمام شاحنات شركة Volga-Trans على مدار الساعة»[27] | ")
    assert lines[1].endswith("رستم جلالي، رئيس طاجيكستان، 6 سبتمبر 2025")
    assert lines[3].startswith("أرقام: حجم التبادل التجاري: أكثر من 1.9 مليار دولار (وزارة الاقتصاد، من يناير")


def test_quotations_stay_arabic_in_english():
    quoted = [b for b in section(NAME, "en").blocks if isinstance(b, Quotation)]
    assert [plain(b.content)[:10] for b in quoted] == ["«آن الأوان", "«سنموّل نص"]
    assert plain(quoted[0].byline) == "Rustam Jaloli, President of Tajikistan, 6 September 2025"


def test_a_statement_on_two_sectors_is_quoted_once_and_given_in_short_under_the_other():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    sectors = [build.record(Kind.SECTOR, label) for label in ("ألف", "باء")]
    who = build.record(Kind.PERSON, "قائل")
    record = build.record(Kind.STATEMENT, "قول", gist="خلاصة", speaker=who, sectors=sectors)
    build.mark(record, article, "نص القول كاملاً", 1)
    said = of(build.dossier(), NAME)
    assert said.count("«نص القول كاملاً»") == 1
    assert "باء: قول (قائل)" in said


def test_sectors_with_nothing_but_their_name_stand_last():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for label in ("السياحة", "الرياضة"):
        build.mark(build.record(Kind.SECTOR, label), article, label, 1)
    assert of(build.dossier(), NAME) == "الرياضة[1]، السياحة[2]."


def test_a_quotation_without_a_speaker_is_its_outlets():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة الميثاق", "2025-01-01")
    sector = build.record(Kind.SECTOR, "المياه")
    build.mark(build.record(Kind.STATEMENT, "قول", sectors=sector), article, "نص القول", 1)
    assert "«نص القول»[3] | صحيفة الميثاق، 1 يناير 2025" in of(build.dossier(), NAME)


def test_a_measure_is_named_once_for_the_figures_that_give_it():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    sector = build.record(Kind.SECTOR, "التجارة")
    for measure, value in (("حجم التجارة", "7"), ("حجم التجارة", "8"), ("الدين", "9")):
        build.mark(build.record(Kind.FIGURE, "رقم", measure=measure, value=value, sectors=sector), article, "رقم", 1)
    [line] = [line for line in of(build.dossier(), NAME).split("\n") if line.startswith("أرقام")]
    assert line.count("حجم التجارة") == 1 and line.count("الدين") == 1


def test_a_long_statement_is_given_by_its_first_words_under_further_sectors():
    """One sentence on four sectors once stood in full under each of them."""
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    sectors = [build.record(Kind.SECTOR, label) for label in ("ألف", "باء", "جيم")]
    words = "نرى في هذا التعاون بابا واسعا إلى أسواق بعيدة لم تصل إليها بضائعنا من قبل ولن نغلقه"
    build.mark(build.record(Kind.STATEMENT, words, sectors=sectors), article, words, 1)
    said = of(build.dossier(), NAME)
    assert said.count("من قبل ولن نغلقه") == 1
    assert said.count("تصريحات: نرى في هذا التعاون بابا واسعا إلى أسواق بعيدة …") == 2 or said.count(" …[") == 2


def test_a_line_of_which_nothing_is_confirmed_says_so_once_at_its_head():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    sector = build.record(Kind.SECTOR, "التجارة")
    for label, state in (("اتفاق ألف", guess), ("اتفاق باء", guess), ("اتفاق جيم", claim)):
        known = {"status": state("signed"), "signed": guess("2025-01-01")}
        build.mark(build.record(Kind.AGREEMENT, label, sectors=sector, **known), article, label, 1)
    mixed = of(build.dossier(), NAME)
    assert mixed.count("(القيم غير مؤكدة)") == 2 and "جيم، موقّع" not in mixed.split("(غير مؤكد)")[-1]
    build.records.pop()
    build.evidence.pop()
    assert of(build.dossier(), NAME).startswith("اتفاقيات (القيم غير مؤكدة): اتفاق ألف")
    assert of(build.dossier(), NAME).count("مؤكد") == 1


def test_what_says_more_than_a_figure_is_quoted_before_what_repeats_it():
    """Three sentences that held the numbers of the line above once kept a promise from being quoted."""
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    sector = build.record(Kind.SECTOR, "التجارة")
    for day in (2, 3, 4):
        known = {"sectors": sector, "date": f"2025-01-0{day}"}
        words = f"التجارة بلغت {day} ملايين دولار"
        build.mark(build.record(Kind.STATEMENT, f"قول {day}", **known), article, f"{words} هذا العام", day)
        build.mark(build.record(Kind.FIGURE, f"رقم {day}", value=f"{day}", sectors=sector), article, words, day)
    promise = build.record(Kind.STATEMENT, "وعد", sectors=sector, date="2025-01-01")
    build.mark(promise, article, "سنفتح المعبر", 9)
    quoted = [plain(block.content) for block in _made(build).blocks if isinstance(block, Quotation)]
    assert quoted[0].startswith("«سنفتح المعبر»") and len(quoted) == 3


def _made(build):
    found = make_briefing(build.dossier(), dossiers.options()).section(NAME)
    assert found is not None
    return found


def test_no_full_stop_stands_behind_an_ellipsis():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    both = [build.record(Kind.SECTOR, name) for name in ("المياه", "الموانئ")]
    long = "توسيع الأرصفة وبناء مخازن جديدة وتدريب العاملين فيها على آلات لم يعرفوها من قبل"
    build.mark(build.record(Kind.STATEMENT, long, sectors=both), article, long, 1)
    [line] = [line for line in of(build.dossier(), NAME).split("\n") if line.startswith(("المياه: ", "الموانئ: "))]
    assert "…[" in line and line.endswith("]")


def test_sectors_that_quoted_statements_touch_on_share_a_heading():
    """Nine headings once stood on one page, each over the same short line."""
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    ports, water, dams = (build.record(Kind.SECTOR, name) for name in ("الموانئ", "المياه", "السدود"))
    who = build.record(Kind.PERSON, "نادر سليم")
    build.mark(build.record(Kind.STATEMENT, "توسيع", speaker=who, sectors=[ports, water]), article, "سنوسّع الميناء", 1)
    build.mark(build.record(Kind.STATEMENT, "بناء", speaker=who, sectors=[ports, dams]), article, "سنبني السد", 2)
    made = make_briefing(build.dossier(), dossiers.options())
    blocks = made.section(NAME).blocks
    heads = [plain(b.content) for b in blocks if isinstance(b, Paragraph) and b.role is Role.SUBHEADING]
    assert heads == ["الموانئ", "قطاعات أخرى تناولتها هذه التصريحات"]
    lines = [plain(block.content).partition("[")[0] for block in blocks[-2:]]
    assert lines == ["السدود: بناء (نادر سليم)", "المياه: توسيع (نادر سليم)"]
    assert walk.faults(made) == []
