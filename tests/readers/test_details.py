import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.canonical import canonical
from desktop_app.model.edtf import parse_edtf
from desktop_app.readers import read_file
from desktop_app.readers.details import Details, date_in_name, guess_details, guess_language
from tests.corpus import each_real_article
from tests.needs import CHECKOUT
from tests.readers.making import HEADLINE, PARAGRAPHS

ANNOTATIONS = CHECKOUT / "sample_corpus" / "annotations.jsonl"
BODY = "بحث الوزيران بناء الجسور."


@pytest.mark.parametrize(
    ("line", "place", "date", "agency"),
    [
        ("بكين 18 مايو 2023 (شينخوا) {}", "بكين", "2023-05-18", "شينخوا"),
        ("بكين 18 مايو 2023 (شينخوا) -- {}", "بكين", "2023-05-18", "شينخوا"),
        ("دوشنبه (وكالة خاور) – {}", "دوشنبه", "", "وكالة خاور"),
        ("موسكو، 5 يوليو. /تاس/. {}", "موسكو", "", "تاس"),
        ("دبي/ 5 يوليو 2024/ وام/ {}", "دبي", "2024-07-05", "وام"),
        ("أبوظبي في 5 يوليو 2024 / وام / {}", "أبوظبي", "2024-07-05", "وام"),
        ("الرياض - واس: {}", "الرياض", "", "واس"),
        ("شينخوا – بكين – {}", "بكين", "", "شينخوا"),
        ("القاهرة - أ.ش.أ - {}", "القاهرة", "", "أ.ش.أ"),
        ("موسكو ـ سبوتنيك. {}", "موسكو", "", "سبوتنيك"),
        ("AFP – {}", "", "", "AFP"),
        ("(رويترز) - {}", "", "", "رويترز"),
        ("أستانا، الخميس 4 مايو 2023 – {}", "أستانا", "2023-05-04", ""),
        ("موسكو – 17 أبريل 2019: {}", "موسكو", "2019-04-17", ""),
        ("خجند – 9 تموز/يوليو 2024: {}", "خجند", "2024-07-09", ""),
        ("دوشنبه 29 حزيران/يونيو 2022 – {}", "دوشنبه", "2022-06-29", ""),
        ("نور سلطان: 3 مارس 2020 — {}", "نور سلطان", "2020-03-03", ""),
        ("موسكو في ١٤ مارس ٢٠٢٥ (١٤ رمضان ١٤٤٦ ه\u200d) – {}", "موسكو", "2025-03-14", ""),
        ("موسكو 14 مارس 2025 (14 رمضان 1446 هـ) (تاس) {}", "موسكو", "2025-03-14", "تاس"),
        ("أبوظبي (14 مارس 2025) – {}", "أبوظبي", "2025-03-14", ""),
        ("الرياض 3 مارس 2025 (3 رمضان) – {}", "الرياض", "2025-03-03", ""),
        ("باريس 5 يوليو 2024 (فرانس 24) – {}", "باريس", "2024-07-05", "فرانس 24"),
        ("نور سلطان ١٨ مايو ٢٠٢٣ (كازينفورم) {}", "نور سلطان", "2023-05-18", "كازينفورم"),
    ],
)
def test_datelines_in_use(line: str, place: str, date: str, agency: str) -> None:
    found = guess_details(f"{HEADLINE}\n{line.format(BODY)}\n{PARAGRAPHS[1]}")
    assert found == Details(title=HEADLINE, agency=agency, dateline_place=place, dateline_date=date)
    assert guess_details(line.format(BODY)).title == BODY, "without a headline, the title begins after the dateline"


@pytest.mark.parametrize(
    "line",
    [
        "في 18 مايو ، استمرت الزيارة",
        "الجسر الأول (كوفيد-19) لم يغلق",
        "قال الوزير (60 عاما) – وهو طبيب – إنه سيعود",
        "وزير النقل: الجسر سيفتح غدا",
        "بين 5 و/أو 6 جسور",
        "آفاق التجارة – 2025: عام الجسور",
        "آفاق التجارة – مايو 2025: شهر الجسور",
        "ذكرى الحرب (1939 – 1945) في المدينة",
        "الوزير (مواليد 1960) يزور المدينة",
        "",
    ],
)
def test_lines_that_are_no_dateline(line: str) -> None:
    found = guess_details(f"{line}\n{PARAGRAPHS[1]}")
    assert (found.agency, found.dateline_place, found.dateline_date) == ("", "", "")


@pytest.mark.parametrize(
    ("line", "place", "date", "agency"),
    [
        ("عمّان 9 أيار 2024 (بترا) - {}", "عمّان", "2024-05-09", "بترا"),
        ("عمّان 9 أيّار/مايو 2024 (بترا) - {}", "عمّان", "2024-05-09", "بترا"),
        ("عمّان، 9 مايو/أيار 2024 (بترا) – {}", "عمّان", "2024-05-09", "بترا"),
        ("عمّان – بترا – {}", "عمّان", "", "بترا"),
        ("مسقطُ، الخميسَ 9 مايو 2024 – {}", "مسقطُ", "2024-05-09", ""),
        ("الرِّياضُ في 9 مايو 2024 / واسْ / {}", "الرِّياضُ", "2024-05-09", "واس"),
    ],
)
def test_vowel_signs_change_no_dateline(line: str, place: str, date: str, agency: str) -> None:
    """They stay in what is shown: the place, the headline and the first words."""
    headline, body = "لقاءٌ وِزاريٌّ بين البلدَين", "بَحَثَ الوزيرانِ بناءَ الجسور."
    found = guess_details(f"{headline}\n{line.format(body)}\n{PARAGRAPHS[1]}")
    assert found == Details(title=headline, agency=agency, dateline_place=place, dateline_date=date)
    assert guess_details(line.format(body)).title == body


def test_vowel_signs_hide_no_header_and_no_furniture() -> None:
    found = guess_details(f"الرّئيسيّة\n{HEADLINE}\nنُشِرَ في: 14 نيسانَ 2024\n{BODY}")
    assert (found.title, found.published) == (HEADLINE, "2024-04-14")


def test_lines_that_end_in_a_stroke_name_outlet_and_agency() -> None:
    found = guess_details(f"شبكة المثال الإخبارية/\nوكالة “المثال” للأنباء/\n{HEADLINE}\n{BODY}")
    assert found == Details(title=HEADLINE, outlet="شبكة المثال الإخبارية", agency="وكالة “المثال” للأنباء")


LONG = " ".join((BODY, *PARAGRAPHS[1:]))


@pytest.mark.parametrize(
    ("head", "agency", "place", "date", "published"),
    [
        ("الأحد، 14 أبريل 2024\nنيروبي في 13 أبريل / وام / {}", "وام", "نيروبي", "2024-04-13", "2024-04-14"),
        ("14 أبريل 2024 - 15:30\nالدوحة في 14 أبريل /قنا/ {}", "قنا", "الدوحة", "2024-04-14", "2024-04-14"),
        ("1 يناير 2025\nبكين 31 ديسمبر (شينخوا) {}", "شينخوا", "بكين", "2024-12-31", "2025-01-01"),
        ("آخر تحديث: 15 أبريل 2024\nتونس 14 أفريل 2024 (وات) - {}", "وات", "تونس", "2024-04-14", ""),
        ("آخر تحديث: 15 أبريل 2024\n{}", "", "", "", "2024-04-15"),
        ("القاهرة - أ.ش.أ\n14 أبريل 2024\n{}", "أ.ش.أ", "القاهرة", "", "2024-04-14"),
        ("المصدر: وام\nنشر في: 14/04/2024\n{}", "وام", "", "", "2024-04-14"),
        ("بكين 31 ديسمبر (شينخوا) {}", "شينخوا", "بكين", "", ""),
        ("الكويت - 14 - 4 (كونا) -- {}", "كونا", "الكويت", "", ""),
        ("بيروت - استقبل الوزير اليوم الأحد 14 نيسان 2024 وفدا. {}", "", "بيروت", "", "2024-04-14"),
        ("وطنية - استقبل الوزير قبل ظهر اليوم الأحد ١٤ نيسان ٢٠٢٤ وفدا. {}", "وطنية", "", "", "2024-04-14"),
    ],
)
def test_heads_of_articles(head: str, agency: str, place: str, date: str, published: str) -> None:
    found = guess_details(f"{HEADLINE}\n{head.format(LONG)}\n{PARAGRAPHS[1]}")
    assert found == Details(HEADLINE, "", agency, place, date, published)


def test_a_header_above_the_headline_is_no_headline() -> None:
    found = guess_details(f"الأحد 5 شوال 1445هـ 14 أبريل 2024م\n{HEADLINE}\n{LONG}")
    assert (found.title, found.published) == (HEADLINE, "2024-04-14")


def test_a_headline_with_a_day_gives_way_to_the_dateline() -> None:
    headline = "قمة الجسور 5 مايو 2023: ماذا تغير"
    found = guess_details(f"{headline}\nموسكو 5 مايو 2024 (تاس) {LONG}")
    assert (found.title, found.dateline_place, found.dateline_date) == (headline, "موسكو", "2024-05-05")


def test_the_file_lends_its_year_to_a_dateline() -> None:
    text = f"{HEADLINE}\nبكين 18 مايو (شينخوا) {LONG}"
    assert guess_details(text, known="2023-05-19").dateline_date == "2023-05-18"
    assert guess_details(text, made="2023-06-01").dateline_date == "2023-05-18"
    assert guess_details(text, made="2023-05-01").dateline_date == ""
    assert guess_details(text, known="2026-01-01").dateline_date == ""


def test_a_source_named_at_the_end_is_the_outlet() -> None:
    assert guess_details(f"{HEADLINE}\n{BODY}\nالمصدر: صحيفة المثال\n").outlet == "صحيفة المثال"


def test_furniture_of_web_pages_is_no_headline() -> None:
    assert guess_details(f"عاجل\nمواضيع ذات صلة\n\n{HEADLINE}\n{BODY}").title == HEADLINE
    assert guess_details(f"الرئيسية\nسياسة\n{HEADLINE}\n12 مايو 2024\n{BODY}").title == HEADLINE


@pytest.mark.parametrize("above", ["بيان صحفي", "خبر صحافي\nللنشر الفوري", "بلاغ صحفي:", "PRESS RELEASE"])
def test_the_heading_of_a_press_release_is_no_headline(above: str) -> None:
    found = guess_details(f"{above}\n{HEADLINE}\nليما، بيرو – 3 مايو 2024: {LONG}")
    assert (found.title, found.dateline_place, found.dateline_date) == (HEADLINE, "ليما", "2024-05-03")


def test_a_dateline_that_stands_alone_above_is_no_outlet_and_what_follows_it_no_place() -> None:
    alone = guess_details(f"ليما في 3 مايو 2024 /قنا/\n{HEADLINE}\n{LONG}")
    assert (alone.outlet, alone.agency, alone.dateline_place) == ("", "قنا", "ليما")
    behind = guess_details(f"3 مايو 2024 (بترا)- {HEADLINE}\n{LONG}")
    assert (behind.title, behind.agency, behind.dateline_place) == (HEADLINE, "بترا", "")


def test_without_a_headline_the_title_is_cut_between_words() -> None:
    title = guess_details(f"{PARAGRAPHS[1]}\n{PARAGRAPHS[2]}").title
    assert title.endswith("…")
    assert len(title) <= 91
    assert PARAGRAPHS[1].startswith(title[:-1])
    assert PARAGRAPHS[1][len(title) - 1] in " ،"


@given(
    st.lists(
        st.sampled_from(
            ["موسكو", "18 مايو 2023", "(", ")", "/", "–", "-", ":", "رويترز", "وكالة خاور", "\n", "،", ".", "في",
             "5 شوال 1445 هـ", "14 - 4", "نشر", "آخر تحديث:", "أمس", "اليوم", "29 فبراير", "/وام/", "2023:05:18.10:15"]
        )
        | st.text(max_size=5),
        max_size=14,
    ).map(" ".join)
)
def test_nothing_is_said_that_the_text_does_not_say(text: str) -> None:
    text = canonical(text)
    found = guess_details(text)
    for field in (found.title, found.outlet, found.agency, found.dateline_place):
        assert "\n" not in field
        assert all(word in text for word in field.removesuffix("…").split())
    assert found.dateline_date == "" or parse_edtf(found.dateline_date) is not None


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("tj-cn-2023-05-18-x.txt", "2023-05-18"),
        ("20230518.html", "2023-05-18"),
        ("a_2023.05.18.docx", "2023-05-18"),
        ("2023-13-40 2023-02-28.txt", "2023-02-28"),
        ("120230518.txt", ""),
        ("2023-0518.txt", ""),
        ("x.txt", ""),
    ],
)
def test_dates_in_names_of_files(name: str, date: str) -> None:
    assert date_in_name(name) == date


@pytest.mark.parametrize(
    ("text", "language"),
    [(BODY, "ar"), ("گزارش پلیس درباره پل", "fa"), ("Мост открыт", "ru"), ("A bridge", "en"), ("2023", "")],
)
def test_language_by_letters(text: str, language: str) -> None:
    assert guess_language(text) == language


def test_the_sample_articles_are_read_as_their_annotation_has_them() -> None:
    lines = ANNOTATIONS.read_text(encoding="utf-8").splitlines()
    told = [fields for line in lines if (fields := json.loads(line))["type"] == "article"]
    assert len(told) > 11
    for fields in told:
        found = read_file(ANNOTATIONS.parent / "articles" / fields["file_name"])
        read = (found.title, found.dateline_place, found.dateline_date, found.agency)
        assert read == tuple(fields[name] for name in ("title", "dateline_place", "dateline_date", "agency"))


@each_real_article
def test_real_articles_have_a_title_and_the_date_of_their_name(real_article: Path) -> None:
    article = read_file(real_article)
    assert article.title
    assert article.published == date_in_name(real_article.name)
    if real_article.name.startswith("tj-cn-2023-05-18-xinhua"):
        assert (article.dateline_place, article.dateline_date, article.agency) == ("شيآن", "2023-05-18", "شينخوا")
    if real_article.name.startswith("tj-kz"):
        assert article.outlet == "شبكة طريق الحرير الإخبارية"
        assert article.agency.startswith("وكالة")
