"""Dossiers for the tests of the briefing. People, outlets, agreements and numbers in them are invented."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from desktop_app.model.briefing import BriefingOptions
from desktop_app.model.dossier import Dossier, Evidence
from desktop_app.model.kinds import Kind
from desktop_app.model.things import (
    Article,
    ArticleState,
    Assessment,
    Claim,
    ClaimState,
    Confidence,
    PairLink,
    PairOrigin,
    Record,
)

COUNTRIES = {
    "TJ": ("طاجيكستان", "Tajikistan"),
    "KZ": ("كازاخستان", "Kazakhstan"),
    "CN": ("الصين", "China"),
    "RU": ("روسيا", "Russia"),
}


def options(language: str = "ar", **changes: object) -> BriefingOptions:
    """Options with the countries' names and an as-of day, changed as asked."""
    usual: dict[str, object] = {
        "language": language,
        "as_of": "2025-11-20",
        "author": "مكتب آسيا الوسطى" if language == "ar" else "Central Asia Desk",
        "handling": "للاستعمال الداخلي" if language == "ar" else "Internal use",
        "program": "Mujaz 0.1.0",
        "countries": COUNTRIES,
    }
    return BriefingOptions(**(usual | changes))  # type: ignore[arg-type]


@dataclass
class Builder:
    """Adds articles, records and marks with ids that count up, and gives the dossier of them."""

    pair: str = "KZ-TJ"
    countries: tuple[str, str] = ("TJ", "KZ")
    articles: list[Article] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    others: list[Record] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    assessments: list[Assessment] = field(default_factory=list)
    _claims: int = 0
    _kinds: dict[str, Kind] = field(default_factory=dict)

    def reprint(self, copy: str, original: str) -> None:
        """The project knows that one article prints the other again."""
        self.articles = [replace(one, original=original) if one.id == copy else one for one in self.articles]

    def article(self, title: str, outlet: str, published: str, agency: str = "") -> str:
        number = len(self.articles) + 1
        article = Article(
            id=f"a{number:015x}",
            number=number,
            title=title,
            outlet=outlet,
            agency=agency,
            dateline_place="",
            dateline_date="",
            published=published,
            url="",
            language="ar",
            file_name=f"article-{number:02}.txt",
            format="txt",
            encoding="utf-8",
            sha256=f"{number:064x}",
            imported_at="2025-11-20T08:00:00Z",
            state=ArticleState.DONE,
            length=1500,
        )
        self.articles.append(article)
        return article.id

    def record(
        self,
        kind: Kind,
        label: str,
        label_en: str = "",
        /,
        *,
        key: bool = False,
        other: bool = False,
        pairs: Iterable[str] = (),
        guessed_pair: bool = False,
        **claims: object,
    ) -> str:
        """A record with claims given by field: a value, a `claim(...)`, or a list of those."""
        into = self.others if other else self.records
        ident = f"e{len(self.records) + len(self.others) + 1:015x}"
        origin = PairOrigin.GUESSED if guessed_pair else PairOrigin.CONFIRMED
        links = tuple(PairLink(pair, origin) for pair in (self.pair, *pairs))
        made = [
            self.claim_on(ident, name, value)
            for name, values in claims.items()
            for value in (values if isinstance(values, list) else [values])
        ]
        self._kinds[ident] = kind
        into.append(Record(ident, kind, label, label_en, key, "", "2025-11-20T08:00:00Z", (), links, tuple(made)))
        return ident

    def mark(self, record: str, article: str, quote: str, paragraph: int) -> str:
        """A mark on a record; its id."""
        ident = f"b{len(self.evidence) + 1:015x}"
        self.evidence.append(Evidence(ident, article, record, self._kinds[record], quote, paragraph, paragraph * 100))
        return ident

    def dossier(self) -> Dossier:
        return Dossier(
            project="0123456789abcdef",
            pair=self.pair,
            countries=self.countries,
            articles=tuple(self.articles),
            records=tuple(self.records),
            others=tuple(self.others),
            evidence=tuple(self.evidence),
            assessments=tuple(self.assessments),
        )

    def judge(self, text: str, confidence: str, record: str = "", author: str = "سمر حدّاد") -> str:
        """What the analyst thinks of a record, or of the pair; its id."""
        ident = f"d{len(self.assessments) + 1:015x}"
        pair = None if record else self.pair
        made = Assessment(ident, record or None, pair, text, Confidence(confidence), author, "2025-11-20T08:00:00Z")
        self.assessments.append(made)
        return ident

    def next_mark(self) -> str:
        """The id that the next mark will have, for claims that are read from it."""
        return f"b{len(self.evidence) + 1:015x}"

    def claim_on(self, record: str, name: str, given: object) -> Claim:
        """A claim on a record: a value read from the next mark, or what `claim` and `guess` give."""
        self._claims += 1
        parts = given if isinstance(given, dict) else {"value": given, "annotation": self.next_mark()}
        state = parts.get("state", ClaimState.CONFIRMED)
        assert isinstance(state, ClaimState)
        return Claim(
            id=f"c{self._claims:015x}",
            record=record,
            field=name,
            value=str(parts["value"]),
            words="",
            annotation=parts.get("annotation"),
            state=state,
            side=str(parts.get("side", "")),
            as_of=str(parts.get("as_of", "")),
            reason=str(parts.get("reason", "")),
            author="",
            created_at="2025-11-20T08:00:00Z",
        )


def claim(value: str, annotation: str | None = None, **more: object) -> dict[str, object]:
    """A claim that is more than a confirmed value: its state, side, as_of or reason."""
    return {"value": value, "annotation": annotation, **more}


def guess(value: str, annotation: str | None = None, **more: object) -> dict[str, object]:
    return claim(value, annotation, state=ClaimState.GUESSED, **more)


def empty() -> Dossier:
    """A pair with two articles and no record."""
    build = Builder()
    build.article("قافلة شاحنات تعبر الحدود", "صحيفة المرسى", "2025-03-02")
    build.article("ندوة عن لغات آسيا الوسطى", "موقع قوافل", "2025-03-09")
    return build.dossier()


def rich() -> Dossier:
    """A pair with something for every section: conflicts, guesses, a reprint, reporters who differ."""
    build = Builder()
    articles = _articles(build)
    names = _names(build, articles)
    _agreements(build, articles, names)
    _meetings(build, articles, names)
    _figures(build, articles, names)
    _statements(build, articles, names)
    return build.dossier()


def judged() -> Dossier:
    """Judgements on the pair and on records of every section, and one on a record that no mark supports."""
    build = Builder()
    articles = _articles(build)
    names = _names(build, articles)
    _agreements(build, articles, names)
    _meetings(build, articles, names)
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


def _articles(build: Builder) -> list[str]:
    made = [
        build.article("لجنة مشتركة تبحث خط قطار جديداً بين خجند وشيمكنت", "وكالة بيان", "2025-02-11"),
        build.article("لجنة مشتركة تبحث خط قطار جديدا بين خجند وشيمكنت", "صحيفة المرسى", "2025-02-12", "وكالة بيان"),
        build.article("أستانا ودوشنبه تتفقان على تقاسم مياه الصيف", "موقع قوافل", "2025-03-20"),
        build.article("وفد من رجال الأعمال يزور ألماتي", "صحيفة المرسى", "2025-04-03"),
        build.article("معرض للفواكه المجففة يجمع تجار البلدين", "مجلة السهوب", "2025-07-15"),
        build.article("رئيسا البلدين يلتقيان في أستانا", "وكالة بيان", "2025-09-05"),
        build.article("ماذا قال الوزيران بعد لقاء أستانا؟", "موقع قوافل", "2025-09-06"),
        build.article("أرقام التجارة: روايتان مختلفتان", "مجلة السهوب", "2025-10-22"),
        build.article("دورة تدريبية لحرس الحدود", "صحيفة المرسى", ""),
    ]
    build.reprint(made[1], made[0])
    return made


def _names(build: Builder, articles: list[str]) -> dict[str, str]:
    made = {
        "tj_head": build.record(
            Kind.PERSON,
            "رستم جلالي",
            "Rustam Jaloli",
            role="رئيس طاجيكستان",
            role_en="President of Tajikistan",
            rank="head_of_state",
            country="TJ",
        ),
        "kz_head": build.record(
            Kind.PERSON,
            "أرمان ساغينوف",
            "Arman Saginov",
            role="رئيس كازاخستان",
            role_en="President of Kazakhstan",
            rank="head_of_state",
            country="KZ",
        ),
    }
    build.mark(made["tj_head"], articles[5], "رستم جلالي", 1)
    build.mark(made["tj_head"], articles[5], "رستم جلالى", 4)
    build.mark(made["tj_head"], articles[6], "الرئيس جلالي", 2)
    build.mark(made["kz_head"], articles[5], "أرمان ساغينوف", 1)
    made["minister"] = build.record(
        Kind.PERSON, "ليلى كريموفا", "", role=guess("وزيرة النقل", build.next_mark()), rank="minister", country="TJ"
    )
    build.mark(made["minister"], articles[0], "ليلى كريموفا", 2)
    made["rail"] = build.record(Kind.ORGANISATION, "هيئة السكك الحديدية", "Railway Authority", country="TJ")
    build.mark(made["rail"], articles[0], "هيئة السكك الحديدية", 3)
    made["water"] = build.record(Kind.ORGANISATION, "وزارة الموارد المائية والري", "", country="KZ")
    build.mark(made["water"], articles[2], "وزارة الموارد المائية والري", 2)
    made["customs"] = build.record(Kind.ORGANISATION, "مصلحة الجمارك", "Customs Service", country="KZ")
    build.mark(made["customs"], articles[7], "مصلحة الجمارك", 2)
    made["economy"] = build.record(Kind.ORGANISATION, "وزارة الاقتصاد", "Ministry of Economy", country="TJ")
    build.mark(made["economy"], articles[7], "وزارة الاقتصاد", 3)
    made["astana"] = build.record(Kind.PLACE, "أستانا", "Astana", country="KZ")
    build.mark(made["astana"], articles[5], "أستانا", 1)
    made["khujand"] = build.record(Kind.PLACE, "خجند", "", country="TJ")
    build.mark(made["khujand"], articles[0], "خجند", 1)
    made["forum"] = build.record(
        Kind.EVENT, "منتدى الأنهار الخمسة", "Five Rivers Forum", date="2025-06", place=made["khujand"]
    )
    build.mark(made["forum"], articles[2], "منتدى الأنهار الخمسة", 5)
    made["kz"] = build.record(Kind.COUNTRY, "كازاخستان", "", code="KZ")
    build.mark(made["kz"], articles[0], "كازاخستان", 1)
    made["transport"] = build.record(Kind.SECTOR, "النقل", "Transport")
    build.mark(made["transport"], articles[0], "النقل", 2)
    made["water_sector"] = build.record(Kind.SECTOR, "المياه", "Water")
    build.mark(made["water_sector"], articles[2], "المياه", 1)
    made["trade"] = build.record(Kind.SECTOR, "التجارة", "Trade")
    build.mark(made["trade"], articles[7], "التجارة", 1)
    made["security"] = build.record(Kind.SECTOR, "أمن الحدود", "")
    build.mark(made["security"], articles[8], "حرس الحدود", 1)
    return made


def _agreements(build: Builder, articles: list[str], names: dict[str, str]) -> None:
    first, second = build.next_mark(), f"b{len(build.evidence) + 2:015x}"
    water = build.record(
        Kind.AGREEMENT,
        "اتفاق تقاسم مياه الصيف",
        "Summer water-sharing agreement",
        kind="agreement",
        status=claim("signed", first, as_of="2025-03-19"),
        signed=[claim("2025-03-19", first, state=ClaimState.CHOSEN), claim("2025-03-18", second)],
        years="2025/2027",
        place=names["khujand"],
        parties=["TJ", "KZ"],
        bodies=[claim(names["water"], first, side="KZ")],
        sectors=[names["water_sector"]],
    )
    build.mark(water, articles[2], "اتفاق تقاسم مياه الصيف", 1)
    build.mark(water, articles[3], "اتفاق المياه الذي وُقّع في الثامن عشر من مارس", 6)
    build.mark(water, articles[6], "اتفاق المياه", 3)
    build.mark(water, articles[7], "اتفاق تقاسم المياه", 5)
    rail = build.record(
        Kind.AGREEMENT,
        "مذكرة تفاهم بشأن خط قطار خجند – شيمكنت",
        "Memorandum on the Khujand–Shymkent railway",
        kind="memorandum",
        status=guess("announced", build.next_mark()),
        value=guess("240000000", build.next_mark()),
        currency="USD",
        bodies=[claim(names["rail"], build.next_mark(), side="TJ")],
        signatories=[claim(names["minister"], build.next_mark(), side="TJ")],
        sectors=[names["transport"]],
    )
    build.mark(rail, articles[0], "مذكرة تفاهم لإنشاء خط قطار", 2)
    border = build.record(
        Kind.AGREEMENT, "بروتوكول حرس الحدود", "", kind="protocol", pairs=["RU-TJ"], sectors=[names["security"]]
    )
    build.mark(border, articles[8], "بروتوكول حرس الحدود", 2)
    build.record(Kind.AGREEMENT, "خطة بلا شاهد", "", kind="plan", guessed_pair=True)


def _meetings(build: Builder, articles: list[str], names: dict[str, str]) -> None:
    talks = build.record(
        Kind.MEETING,
        "محادثات أستانا",
        "Astana talks",
        kind="talks",
        level="top",
        date="2025-09-05",
        place=names["astana"],
        participants=[names["tj_head"], names["kz_head"]],
        outcome="الاتفاق على تشكيل لجنة للنقل",
    )
    build.mark(talks, articles[5], "التقى الرئيسان في أستانا", 1)
    build.mark(talks, articles[6], "لقاء أستانا", 1)
    visit = build.record(
        Kind.MEETING, "زيارة وفد رجال الأعمال", "Business delegation visit", kind="working_visit", date="2025-04"
    )
    build.mark(visit, articles[3], "زار وفد من رجال الأعمال ألماتي", 1)


def _figures(build: Builder, articles: list[str], names: dict[str, str]) -> None:
    one = build.record(
        Kind.FIGURE,
        "التبادل التجاري",
        "Trade turnover",
        measure="حجم التبادل التجاري",
        value="1900000000",
        unit="دولار",
        comparison="more_than",
        change="12.5",
        period="2025-01/2025-09",
        source=names["economy"],
        sectors=[names["trade"]],
    )
    build.mark(one, articles[7], "أكثر من 1.9 مليار دولار", 3)
    other = build.record(
        Kind.FIGURE,
        "التبادل التجاري",
        "Trade turnover",
        measure="حجم التبادل التجاري",
        value="1860000000",
        unit="دولار",
        period="2025-01/2025-09",
        source=names["customs"],
        sectors=[names["trade"]],
    )
    build.mark(other, articles[7], "1.86 مليار دولار", 2)
    share = build.record(
        Kind.FIGURE,
        "حصة الفواكه المجففة",
        "",
        measure="حصة الفواكه المجففة من الصادرات",
        value=guess("20", build.next_mark()),
        unit="%",
    )
    build.mark(share, articles[4], "20% من الصادرات", 3)


def _statements(build: Builder, articles: list[str], names: dict[str, str]) -> None:
    level = build.record(
        Kind.STATEMENT,
        "شراكة استراتيجية",
        "strategic partnership",
        kind="level_of_relations",
        speaker=names["kz_head"],
        gist="شراكة استراتيجية",
        gist_en="Strategic partnership",
        date="2025-09-05",
    )
    build.mark(level, articles[5], "علاقات بلغت مستوى الشراكة الاستراتيجية", 3)
    promise = build.record(
        Kind.STATEMENT,
        "تعهد بتمويل الخط",
        "",
        kind="commitment",
        speaker=names["minister"],
        addressee=names["kz"],
        sectors=[names["transport"]],
        gist=claim("تمويل نصف كلفة الخط من الموازنة", None, reason="خلاصة من فقرتين"),
    )
    build.mark(promise, articles[0], "«سنموّل نصف كلفة الخط من موازنتنا (نحو 120 مليون دولار) قبل نهاية 2026.»", 4)
    call = build.record(
        Kind.STATEMENT,
        "دعوة إلى معبر دائم",
        "",
        kind="call",
        speaker=names["tj_head"],
        date="2025-09-06",
        sectors=[names["transport"]],
    )
    build.mark(call, articles[6], "آن الأوان لفتح معبر دائم أمام شاحنات شركة Volga-Trans على مدار الساعة", 2)


def large(marks: int, agreements: int = 0) -> Dossier:
    """A pair with so many marks on people, agreements, figures, meetings and statements; of agreements a quarter of
    the records, or as many as are asked for."""
    build = Builder()
    articles = [
        build.article(
            f"خبر رقم {n} عن تعاون البلدين", f"صحيفة {n % 7}", f"20{20 + n % 6}-{n % 12 + 1:02}-{n % 28 + 1:02}"
        )
        for n in range(max(5, marks // 25))
    ]
    sectors = [build.record(Kind.SECTOR, f"قطاع {n}", f"Sector {n}") for n in range(12)]
    people = [build.record(Kind.PERSON, f"شخص {n}", f"Person {n}", role=f"صفة {n}", country="TJ") for n in range(20)]
    for n, record in enumerate((*sectors, *people)):
        build.mark(record, articles[n % len(articles)], f"ذكر {n}", n % 9 + 1)
    for n in range(0, 4 * agreements, 4):
        _large_record(build, articles, sectors, people, n)
    while len(build.evidence) < marks:
        n = len(build.evidence)
        _large_record(build, articles, sectors, people, n + 1 if agreements and n % 4 == 0 else n)
    return build.dossier()


def _large_record(build: Builder, articles: list[str], sectors: list[str], people: list[str], n: int) -> None:
    kind = (Kind.AGREEMENT, Kind.MEETING, Kind.FIGURE, Kind.STATEMENT)[n % 4]
    sector, person, day = (
        sectors[n % len(sectors)],
        people[n % len(people)],
        f"20{20 + n % 6}-{n % 12 + 1:02}-{n % 28 + 1:02}",
    )
    fields: dict[Kind, dict[str, object]] = {
        Kind.AGREEMENT: {
            "kind": "memorandum",
            "status": "signed",
            "signed": day,
            "sectors": [sector],
            "value": f"{n}000000",
            "currency": "USD",
        },
        Kind.MEETING: {"kind": "talks", "date": day, "participants": [person]},
        Kind.FIGURE: {
            "measure": f"مقياس {n % 40}",
            "value": f"{n}.5",
            "unit": "%",
            "period": day[:4],
            "sectors": [sector],
        },
        Kind.STATEMENT: {
            "speaker": person,
            "gist": f"مضمون التصريح رقم {n}",
            "gist_en": f"Gist number {n}",
            "date": day,
            "sectors": [sector],
        },
    }
    record = build.record(kind, f"سجل {n} من سجلات التعاون", f"Record {n} of cooperation", **fields[kind])
    for extra in range(n % 3 + 1):
        build.mark(record, articles[(n + extra * 3) % len(articles)], f"كلمات مقتبسة رقم {n} من نص الخبر", extra + 1)


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
