"""One key makes the selection grow, from the name at the caret to the paragraph, another lets it shrink again."""

from desktop_app.model.spans import Span
from desktop_app.ui.reader.page_view import PageView
from desktop_app.ui.reader.units import levels

_NAME_MOST = 300
"""Letters; a longer selection is no name with a proclitic before it."""


class Growing:
    """Remembers the way up, so that shrinking leads back over the very same selections."""

    def __init__(self, view: PageView) -> None:
        self._view = view
        self._way: list[tuple[Span, tuple[int, int]]] = []  # what growing made, and anchor and caret before it

    def step(self, step: int) -> None:
        """Larger (1) or smaller (-1)."""
        if step > 0:
            self._grow()
        else:
            self._shrink()
        self._view.caret_moved()

    def _grow(self) -> None:
        caret = self._view.caret
        to = self._larger()
        if to is None:
            return
        if self._way and self._way[-1][0] != caret.selection:
            self._way.clear()
        self._way.append((to, (caret.anchor, caret.position)))
        caret.select(to)

    def _larger(self) -> Span | None:
        """The name under the caret or the selection without its proclitics, then its words, its phrase and so on."""
        view = self._view
        text, chosen = view.page.text, view.caret.selection
        word = view.caret.word_here() if chosen is None else None
        span = chosen or word or Span(view.caret.position, view.caret.position)
        name = view.snap(span) if 0 < len(span) < _NAME_MOST else Span(0, 0)
        found = [name] if len(name) and (chosen is None or name.contains(span)) else []
        found += [*levels(text, span, view.caret.paragraph_here(span.start)), Span(0, len(text))]
        return next((one for one in found if chosen is None or (one.contains(chosen) and one != chosen)), None)

    def _shrink(self) -> None:
        caret = self._view.caret
        chosen = caret.selection
        if chosen is None:
            return
        if self._way and self._way[-1][0] == chosen:
            anchor, position = self._way.pop()[1]
            caret.put(anchor)
            caret.put(position, select=True)
            return
        self._way.clear()
        text = self._view.page.text
        inside = levels(text, Span(chosen.start, min(chosen.start + 1, chosen.end)), caret.paragraph_here(chosen.start))
        smaller = [one for one in inside if chosen.contains(one) and one != chosen]
        if smaller:
            caret.select(smaller[-1])
        else:
            caret.put(chosen.start)
