"""Dossiers for the tests of the briefing. People, outlets, agreements and numbers in them are invented."""

from desktop_app.model.dossier import Dossier
from desktop_app.model.kinds import Kind
from tests.briefing import full_dossier
from tests.briefing.building import Builder, claim, guess, options
from tests.briefing.large_dossier import large

__all__ = ["Builder", "Kind", "charted", "claim", "empty", "guess", "judged", "large", "options", "rich", "timed"]


def empty() -> Dossier:
    """A pair with two articles and no record."""
    build = Builder()
    build.article("قافلة شاحنات تعبر الحدود", "صحيفة المرسى", "2025-03-02")
    build.article("ندوة عن لغات آسيا الوسطى", "موقع قوافل", "2025-03-09")
    return build.dossier()


def rich() -> Dossier:
    """A pair with something for every section: conflicts, guesses, a reprint, reporters who differ."""
    build = Builder()
    articles = full_dossier.articles(build)
    names = full_dossier.names(build, articles)
    full_dossier.agreements(build, articles, names)
    full_dossier.meetings(build, articles, names)
    full_dossier.figures(build, articles, names)
    full_dossier.statements(build, articles, names)
    return build.dossier()


def judged() -> Dossier:
    """Judgements on the pair and on records of every section, and one on a record that no mark supports."""
    build = Builder()
    articles = full_dossier.articles(build)
    names = full_dossier.names(build, articles)
    full_dossier.agreements(build, articles, names)
    full_dossier.meetings(build, articles, names)
    by_label = {record.label: record.id for record in build.records}
    build.judge("العلاقة في صعود، غير أن المياه تبقى عقدتها.\nوالأرجح توقيع اتفاق النقل قبل نهاية 2026.", "moderate")
    build.judge("Water will stay the hardest file until 2026.", "low", author="S. Haddad")
    for label, words, confidence in (
        ("اتفاق تقاسم مياه الصيف", "لن يصمد الاتفاق أمام صيف جاف.", "moderate"),
        ("محادثات أستانا", "لم تحسم المحادثات شيئاً.", "low"),
        ("رستم جلالي", "صاحب الكلمة الأخيرة في الملف.", "high"),
        ("خجند", "ستكبر مكانتها.", "low"),
        ("المياه", "أثقل الملفات.", "high"),
        ("خطة بلا شاهد", "لا دليل على وجودها.", "low"),
    ):
        build.judge(words, confidence, by_label[label])
    return build.dossier()


def timed() -> Dossier:
    """Meetings and signings of days, of a month and of a year, some on one day, names of every length."""
    build = Builder()
    article = build.article("حصاد اللقاءات", "صحيفة الأفق", "2025-12-01")
    other = build.article("لقاءات العام", "موقع قوافل", "2025-12-02")
    for label, english, date, level in (
        ("محادثات أستانا", "Astana talks", "2025-09-05", "top"),
        ("زيارة وفد رجال الأعمال إلى ألماتي", "Business delegation to Almaty", "2025-04", ""),
        ("اجتماع اللجنة المشتركة للنقل والترانزيت والمعابر الحدودية",
         "Joint committee on transport, transit and crossings", "2025-02-10", "ministerial"),
        ("لقاء على هامش منتدى الأنهار", "Meeting at the Rivers Forum", "2025-09-12", "ministerial"),
        ("قمة دوشنبه", "Dushanbe summit", "2024-11-20", "top"),
        ("لقاء بلا تاريخ", "Undated meeting", "", ""),
    ):  # fmt: skip
        fields = {name: value for name, value in (("date", date), ("level", level)) if value}
        record = build.record(Kind.MEETING, label, english, kind="talks", **fields)
        build.mark(record, article, label, 1)
        if level == "top":
            build.mark(record, other, label, 2)
    for label, english, date, status in (
        ("اتفاق تقاسم مياه الصيف", "Summer water-sharing agreement", "2025-03-19", "signed"),
        ("بروتوكول حرس الحدود", "Border guard protocol", "2025-09-05", "signed"),
        ("مذكرة تفاهم بشأن خط قطار خجند – شيمكنت", "Memorandum on the railway", "2025-09-05", "in_force"),
        ("اتفاقية النقل البري", "Road transport agreement", "2024", "ratified"),
        ("خطة لم توقع", "A plan not signed", "2025-05-01", "announced"),
    ):
        record = build.record(Kind.AGREEMENT, label, english, signed=date, status=status)
        build.mark(record, article, label, 3)
    return build.dossier()


def charted() -> Dossier:
    """Agreements in several sectors and years, and one measure in two years by two who say it: all that is drawn."""
    build = Builder()
    article = build.article("حصاد التعاون", "صحيفة الأفق", "2025-02-01")
    water, power = (build.record(Kind.SECTOR, *names) for names in (("المياه", "Water"), ("الطاقة", "Energy")))
    bureau = build.record(Kind.ORGANISATION, "مكتب الإحصاء", "Statistics bureau")
    customs = build.record(Kind.ORGANISATION, "الجمارك", "Customs")
    for record, quote in ((water, "المياه"), (power, "الطاقة"), (bureau, "مكتب الإحصاء"), (customs, "الجمارك")):
        build.mark(record, article, quote, 1)
    for number, (year, status, sectors) in enumerate(
        (("2022", "signed", [water]), ("2024", "announced", [water, power]), ("2024", "in_force", [water]),
         ("2025", "expired", [power]), ("", "", [water])), 1,
    ):  # fmt: skip
        more = {"signed": year, "status": status} if year else {}
        record = build.record(Kind.AGREEMENT, f"اتفاق {number}", f"Accord {number}", sectors=sectors, **more)
        build.mark(record, article, f"اتفاق {number}", number)
    for source, period, value in ((bureau, "2023", "1500000000"), (bureau, "2024", "1900000000"),
                                  (customs, "2024", "1860000000")):  # fmt: skip
        record = build.record(
            Kind.FIGURE, "حجم التجارة", "Trade", measure="حجم التجارة", value=value, unit="دولار", period=period,
            source=source,
        )  # fmt: skip
        build.mark(record, article, "حجم التجارة", 6)
    return build.dossier()
