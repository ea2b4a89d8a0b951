from desktop_app.model.briefing import SectionName
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers
from tests.briefing.sections.made import heads, of, rows, words

NAME = SectionName.AGREEMENTS


def test_the_main_table_newest_first():
    assert heads(NAME) == ["م", "العنوان", "النوع", "الحالة", "عن طاجيكستان", "عن كازاخستان", "التاريخ والمكان"]
    assert rows(NAME) == [
        [
            "1",
            "اتفاق تقاسم مياه الصيف[18] / المياه؛ للأعوام من 2025 إلى 2027",
            "اتفاقية",
            "موقّعة",
            "–",
            "وزارة الموارد المائية والري",
            "19 مارس 2025* / خجند",
        ],
        [
            "2",
            "بروتوكول حرس الحدود[19] / أمن الحدود؛ متعدد الأطراف",
            "بروتوكول",
            "–",
            "–",
            "–",
            "بلا تاريخ",
        ],
        [
            "3",
            "مذكرة تفاهم بشأن خط قطار خجند – شيمكنت[20] / النقل؛ 240 مليون دولار أمريكي (غير مؤكد)",
            "مذكرة تفاهم",
            "معلنة (غير مؤكد)",
            "هيئة السكك الحديدية / ليلى كريموفا",
            "–",
            "بلا تاريخ",
        ],
    ]


def test_the_asterisk_is_explained_below_with_notes():
    last = words(NAME).split("\n")[-1]
    assert last == "* رقم 1، تاريخ التوقيع: 19 مارس 2025 (مقال واحد)[21]؛ 18 مارس 2025 (مقال واحد)[22]."


def test_in_english_kind_and_status_share_a_column():
    assert heads(NAME, "en")[2] == "Kind and status"
    first, _, third = rows(NAME, "en")
    assert first[1:3] == ["Summer water-sharing agreement[18] / Water; for 2025–2027", "Agreement / Signed"]
    assert third[2] == "Memorandum of understanding / Announced (unconfirmed)"


def test_a_body_without_a_side_signs_for_its_own_country_and_one_without_country_stands_under_the_title():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    home, bank = build.record(Kind.ORGANISATION, "وزارة", country="TJ"), build.record(Kind.ORGANISATION, "بنك")
    record = build.record(Kind.AGREEMENT, "قرض", bodies=[home, bank])
    build.mark(record, article, "قرض", 1)
    (row,) = of(build.dossier(), NAME).split("\n")
    assert row == "1 | قرض[3] | بنك | وزارة"


def test_a_status_has_its_day_where_that_is_not_the_day_of_signing():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    status = dossiers.claim("ratified", build.next_mark(), as_of="2025-02")
    record = build.record(
        Kind.AGREEMENT, "معاهدة", kind="treaty", status=status, signed="2024-12-01", parties=["TJ", "KZ", "CN"]
    )
    build.mark(record, article, "معاهدة", 1)
    said = of(build.dossier(), NAME)
    assert "مصدّق عليها | فبراير 2025" in said
    assert "متعددة الأطراف" in said


def test_no_agreement_no_section():
    assert of(dossiers.empty(), NAME) == ""
