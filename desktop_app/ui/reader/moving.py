"""What keys of movement do to the caret of a page view."""

from desktop_app.ui.reader.keys import Act, Stroke
from desktop_app.ui.reader.page_view import PageView
from desktop_app.ui.reader.painter import caret_place

MOVING = frozenset(
    {Act.LETTER, Act.WORD, Act.LINE, Act.WINDOW, Act.LINE_EDGE, Act.PAGE_EDGE, Act.SENTENCE, Act.PARAGRAPH}
)


def forward(view: PageView, step: int) -> int:
    """-1 and 1 for left and right on the page turned into back and forward."""
    return -step if view.caret.reads_from_right() else step


def move(view: PageView, stroke: Stroke) -> None:
    """Moves the caret, selecting or not, and follows it."""
    caret, select = view.caret, stroke.select
    step = forward(view, stroke.step) if stroke.sideways else stroke.step
    if stroke.act is Act.WINDOW:
        _window(view, step, select)
    else:
        {
            Act.LETTER: caret.letter,
            Act.WORD: caret.word,
            Act.LINE: caret.line,
            Act.LINE_EDGE: caret.line_edge,
            Act.SENTENCE: caret.sentence,
            Act.PARAGRAPH: caret.paragraph,
            Act.PAGE_EDGE: caret.page_edge,
        }[stroke.act](step, select=select)
    view.caret_moved()


def _window(view: PageView, step: int, select: bool) -> None:
    """A window down or up; the caret keeps its height in it, and goes to the article's end at the last one."""
    pitch = view.page.measures.pitch
    at = caret_place(view.scene, view.caret.position)
    before = view.scroller.value
    view.scroll_by(step * max(pitch, view.scroller.height - pitch))
    if view.scroller.value == before or at is None:
        view.caret.page_edge(step, select=select)
        return
    place = view.scene.place_at(at[0], at[1])
    if place is not None:
        view.caret.put(place, select=select)
