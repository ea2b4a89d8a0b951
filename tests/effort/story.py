"""The five real articles and those of the sample project as one story: what both annotate is one record."""

from dataclasses import replace
from pathlib import Path

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind, is_shared
from desktop_app.settings.paths import sample_corpus
from tests.effort.wanted import WantedArticle, WantedRecord, gold_articles, sample_article

_SAME = {
    "علي خان إسماعيلوف": "person.smailov",
    "منظمة شنغهاي للتعاون": "org.sco",
    "وكالة «خاور»": "org.khovar",
    "وكالة «شينخوا»": "org.xinhua",
    "اللجنة الحكومية الكازاخستانية الطاجيكية المشتركة": "org.kz-tj-commission",
    "وزارة التجارة والتكامل الكازاخستانية": "org.kz-trade",
    "وزارة الخارجية الطاجيكية": "org.tj-mfa",
    "دائرة الجمارك الطاجيكية": "org.tj-customs",
    "لجنة تنمية السياحة الطاجيكية": "org.tj-tourism",
    "خجند": "place.khujand",
    "القمة الأولى للصين وآسيا الوسطى": "event.cn-ca-summit",
    "استراتيجية التنمية الوطنية حتى عام 2030": "event.nds",
    "الاجتماع التشاوري لقادة آسيا الوسطى": "event.ca-consultative",
    "اتصال هاتفي بين شي جين بينغ وإمام علي رحمان": "meeting.call-2020",
    "محادثات شيآن": "meeting.talks-xian-2023",
    "زيارة الدولة التي قام بها رحمان إلى كازاخستان": "meeting.visit-rahmon-kz-2023",
    "زيارة الدولة التي قام بها شي جين بينغ إلى طاجيكستان": "meeting.visit-xi-tj-2019",
    "دعوة توكاييف إلى زيارة دوشنبه": "meeting.visit-tokayev-tj-invited",
    "دعوة شي جين بينغ إلى زيارة طاجيكستان": "meeting.visit-xi-tj-invited",
    "البيان المشترك في شيآن": "agreement.xian-joint-statement",
    "إعلان التعاون التحالفي بين كازاخستان وطاجيكستان": "agreement.kz-declaration",
    "خارطة طريق التعاون الزراعي بين كازاخستان وطاجيكستان": "agreement.kz-agriculture",
    "بروتوكول تبادل المعلومات الجمركية المسبقة": "agreement.kz-customs",
    "مذكرة التوأمة بين خجند وتركستان": "agreement.kz-twinning",
}
"""Labels of the sample project to the keys of the gold files, where the two name a thing otherwise."""


def story(shared: Path) -> list[WantedArticle]:
    """Twenty articles about one country and three others."""
    real = gold_articles(shared)
    known = {
        (record.kind, fold(record.label)): key
        for article in real
        for key, record in article.records.items()
        if is_shared(record.kind)
    }
    names = sorted(path.name for path in sample_corpus("articles").iterdir())
    return real + [_renamed(sample_article(name, told_here=True), known) for name in names]


def _renamed(article: WantedArticle, known: dict[tuple[Kind, str], str]) -> WantedArticle:
    """The article with the keys of the gold files for what they have too."""

    def key(record: WantedRecord) -> str:
        return _SAME.get(record.label) or known.get((record.kind, fold(record.label)), record.key)

    keys = {one: key(record) for one, record in article.records.items()}
    records = {
        keys[one]: replace(
            record,
            key=keys[one],
            values={field: tuple(keys.get(value, value) for value in told) for field, told in record.values.items()},
        )
        for one, record in article.records.items()
    }
    marks = tuple(
        replace(mark, record=keys[mark.record])
        for mark in article.marks
        if article.text[mark.span.end - 1] != ")"  # taken without its bracket by a drag
    )
    return replace(article, marks=marks).with_records(records)
