from desktop_app.model.briefing import SectionName
from tests.briefing import dossiers
from tests.briefing.sections.made import of, section, words

NAME = SectionName.TITLE


def test_the_head_of_the_first_page():
    assert words(NAME).split(" | ") == [
        "موجز العلاقات الثنائية",
        "طاجيكستان وكازاخستان",
        "الفترة: من 11 فبراير إلى 22 أكتوبر 2025",
        "المعلومات حتى: 20 نوفمبر 2025",
        "أعدّه: مكتب آسيا الوسطى",
        "المصادر: 9 مقالات من 4 ناشرين",
    ]
    assert words(NAME, "en").split(" | ")[1:] == [
        "Tajikistan and Kazakhstan",
        "Period: 11 February – 22 October 2025",
        "Information as of: 20 November 2025",
        "Prepared by: Central Asia Desk",
        "Sources: 9 articles, 4 outlets",
    ]


def test_its_counts_list_the_articles_and_the_outlets():
    articles, outlets = section(NAME).blocks[0].counts
    assert (articles.value, len(articles.items)) == (9, 9)
    assert outlets.items == ("وكالة بيان", "صحيفة المرسى", "موقع قوافل", "مجلة السهوب")


def test_what_is_not_known_is_left_out():
    build = dossiers.Builder()
    build.article("خبر", "", "")
    said = of(build.dossier(), NAME)
    assert "الفترة" not in said and said.endswith("المصادر: مقال واحد")
