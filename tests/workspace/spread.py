"""Articles in which things are called in many ways, and short words for marking all of them."""

from collections.abc import Sequence

from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import Form, Occurrence, OccurrenceState, Sought
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace

FIRST = (
    "استقبل الرئيس إمام علي رحمان الوفد، وقال رحمان إن التعاون مستمر.\n"
    "وأكد الضيف لإمام علي رحمان أن بلاده ماضية، وشكر إمَامَ عليّ رحمان على الحفاوة 😀.\n"
    "وكتب امام على رحمان رسالة، ووقّع إمام علي رحمن الاتفاق.\n"
)
SECOND = "زار رحمان شركة القطن. وقال عبد الرحمان إن العمل مستمر في بلاده وفي جنوب السودان والسودان."
THIRD = "بحث الصين والهند، وتصدّر للصين الغاز. وفي الصين وبالصين وكالصين. وبين الصين والعالم 20% ثم 20 كتاباً و20% أخرى."


def add(workspace: Workspace, text: str) -> str:
    return str(workspace.articles.add_text(text).article)


def at(text: str, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def mark(workspace: Workspace, article: str, words: str, kind: Kind, nth: int = 0, record: str | None = None):
    return workspace.marks.annotate(article, at(workspace.articles.text(article), words, nth), kind, record=record)


def found(workspace: Workspace, sought: Sought, articles: Sequence[str] | None = None, exact: bool = False):
    return list(workspace.spread.find(sought, articles, exact=exact))


def brief(places: Sequence[Occurrence]) -> list[tuple[str, Form, OccurrenceState, bool]]:
    return [(one.quote, one.form, one.state, one.ticked) for one in places]


FREE, MARKED, OTHER, TAKEN = OccurrenceState
