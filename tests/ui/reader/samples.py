"""An article of our own for the tests of the reading view, and helpers to mark it."""

from collections.abc import Sequence

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import Article, ArticleState
from desktop_app.ui.reader.marks import HAND, MarkView

PARAGRAPHS = (
    "شرقاباد (وكالة الوادي) – افتتح وزير الموانئ نادر الجبلي معرضاً دائماً للآلات الزراعية، بحضور 12 شركة 🌾 أجنبية.",
    "AFP – وقّعت وزارة السدود واللجنة العليا مذكرة تفاهم للأعوام 2026–2030، وتدريب 240 مهندساً (Water Board) معاً.",
    "وقال الجبلي إن «المذكرة تمنح المزارعين مواسم كاملة، ولا أحد سيدفع أكثر من 3.5% سنوياً»، مضيفاً أن مُحَمَّداً معه.",
    "The joint statement was published in English by the Water Board.",
)
TEXT = "\n".join(PARAGRAPHS)


def span_of(words: str, text: str = TEXT, occurrence: int = 0) -> Span:
    """Where the words stand in the text."""
    at = -1
    for _ in range(occurrence + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def mark(mark_id: str, words: str | Span, kind: Kind = Kind.PERSON, *, origin: str = HAND, label: str = "") -> MarkView:
    """A mark on words of TEXT or on a span."""
    span = span_of(words) if isinstance(words, str) else words
    return MarkView(mark_id, span, kind, label or mark_id, "", origin)


def article(text: str = TEXT, title: str = "عنوان للتجربة") -> Article:
    """An article with that text."""
    return Article(
        id="a", number=1, title=title, outlet="وكالة الوادي", agency="", dateline_place="", dateline_date="",
        published="", url="", language="ar", file_name="a.txt", format="txt", encoding="utf-8", sha256="",
        imported_at="", state=ArticleState.NEW, length=len(text),
    )  # fmt: skip


def long_text(letters: int) -> str:
    """Paragraphs of the article again and again, at least so many letters."""
    text = "\n".join(PARAGRAPHS[:3]) + "\n"
    return text * (letters // len(text) + 1)


def many_marks(text: str, count: int) -> Sequence[MarkView]:
    """Marks spread evenly over a text, each third one over its neighbour."""
    step = len(text) // count
    kinds = list(Kind)
    return [
        MarkView(
            f"m{at}", Span(at * step, at * step + 12 + 30 * (at % 3 == 0)), kinds[at % len(kinds)], f"سجل {at % 97}"
        )
        for at in range(count)
    ]
