"""The parts of the full dossier: something for every section. People, outlets, agreements and numbers are invented."""

from desktop_app.model.kinds import Kind
from desktop_app.model.things import ClaimState
from tests.briefing.building import Builder, claim, guess


def articles(build: Builder) -> list[str]:
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


def names(build: Builder, articles: list[str]) -> dict[str, str]:
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


def agreements(build: Builder, articles: list[str], names: dict[str, str]) -> None:
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


def meetings(build: Builder, articles: list[str], names: dict[str, str]) -> None:
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


def figures(build: Builder, articles: list[str], names: dict[str, str]) -> None:
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


def statements(build: Builder, articles: list[str], names: dict[str, str]) -> None:
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
