"""Articles, pages and Word documents made up for the tests of the readers."""

import io

import docx
from docx.document import Document
from hypothesis import strategies as st

_PROSE = """
قال الوزير إن التعاون بين البلدين في مجال النقل والطاقة يتقدم وسيعقد لقاء جديد الخريف المقبل بمشاركة وفدين من روسيا
وكازاخستان غدا ظهرا قطاع كهرباء اتفاقية مئة ثلاثة ضخم ذهب شؤون رئيس آسيا أوزبكستان مياه مطار جسر
"""
WORDS = _PROSE.split()

sentences = st.lists(st.sampled_from([*WORDS, "2023", "20%", "(15)"]), min_size=8, max_size=60).map(
    lambda words: "، ".join(" ".join(words[start : start + 7]) for start in range(0, len(words), 7)) + ".\n"
)
"""Arabic prose of at least eight words, in letters that every encoding of the readers has."""

HEADLINE = "وزيرا النقل يبحثان الجسور"
PARAGRAPHS = (
    "دوشنبه 18 مايو 2023 (وكالة خاور) – بحث وزيرا النقل في لقائهما أمس بناء الجسور على النهر وصيانة الطرق القديمة.",
    "وبلغت كلفة الجسر الأول نحو 1.5 مليار، أي بزيادة 20% عن التقدير السابق، على ما ذكره بيان نشر بعد اللقاء مباشرة.",
    "ويعود الوفدان إلى الاجتماع في الخريف للنظر في أسعار العبور وفي مواقيت العمل عند المعابر الحدودية الثلاثة.",
)


def page(*paragraphs: str, head: str = "", title: str = HEADLINE, body: str = "") -> str:
    """A saved page with menus around an article; `body` stands as it is after the paragraphs."""
    inside = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs or PARAGRAPHS)
    return (
        f'<!DOCTYPE html>\n<html lang="ar" dir="rtl"><head>{head}<title>{title}</title></head><body>'
        '<nav><ul><li><a href="/">الصفحة الأولى</a></li><li><a href="/w">شؤون العالم</a></li></ul></nav>'
        f"<article><h1>{title}</h1>\n{inside}{body}</article>"
        '<aside><a href="/b">خبر آخر من القسم</a></aside><footer>كل الحقوق محفوظة</footer></body></html>'
    )


def saved(document: Document) -> bytes:
    """The bytes of the .docx file."""
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def word(*paragraphs: str) -> bytes:
    """A Word file of plain paragraphs."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return saved(document)
