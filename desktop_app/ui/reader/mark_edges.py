"""Where the edges of a mark go when they are moved: by letters, or from word to word with a stop behind proclitics."""

from desktop_app.model.spans import Span
from desktop_app.ui.reader import words
from desktop_app.ui.reader.page_view import PageView


def moved_edge(view: PageView, span: Span, step: int, *, at_end: bool, letters: bool) -> Span | None:
    """The span with one edge a step on (1) or back (-1); None where that edge can't go there."""
    edge = span.end if at_end else span.start
    if letters:
        place = view.caret.letter_from(edge, step)
    elif at_end:
        place = (words.next_end if step > 0 else words.previous_end)(view.page.text, edge)
    else:
        place = _next_start(view, span, step)
    start, end = (span.start, place) if at_end else (place, span.end)
    return Span(start, end) if start < end and (start, end) != (span.start, span.end) else None


def _next_start(view: PageView, span: Span, step: int) -> int:
    """The next place at which a word or the name in it begins."""
    text = view.page.text
    near = [word for word in words.words_near(text, span.start) if word.start < span.end]
    stops = sorted({place for word in near if _close(word, span.start) for place in _starts(view, word)})
    if step > 0:
        return next((place for place in stops if place > span.start), words.next_start(text, span.start))
    return next((place for place in reversed(stops) if place < span.start), words.previous_start(text, span.start))


def _close(word: Span, place: int) -> bool:
    return word.start - 40 < place < word.end + 40


def _starts(view: PageView, word: Span) -> tuple[int, int]:
    """The beginning of a word, and that of the name in it."""
    name = view.snap(word)
    return word.start, name.start if word.contains(name) and len(name) else word.start


def dragged_edge(view: PageView, span: Span, place: int, *, at_end: bool, letters: bool) -> Span:
    """The span with one edge pulled to a place: there (`letters`), else at the nearest edge of a word or name.

    The other edge stays; of the mark at least one letter is left.
    """
    text = view.page.text
    near = words.words_near(text, place)
    if not letters and at_end:
        stops = [word.end for word in near if word.end > span.start]
    elif not letters:
        stops = [start for word in near if _close(word, place) for start in _starts(view, word) if start < span.end]
    else:
        stops = []
    if stops:
        place = min(stops, key=lambda stop: abs(stop - place))
    if at_end:
        return Span(span.start, max(place, view.caret.letter_from(span.start, 1)))
    return Span(min(place, view.caret.letter_from(span.end, -1)), span.end)
