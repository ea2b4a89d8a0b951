"""What the reader stands on stays in sight while its window becomes another size."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.reader.view import ReaderView


@contextmanager
def kept_in_sight(view: "ReaderView") -> Iterator[None]:
    """The selection, else the current mark, is brought back into sight where it was before."""
    mark = view.page.marks.get(view.current())
    span = view.selection() or (mark.span if mark is not None else None)
    seen = span is not None and view.page.in_sight(span.start)
    yield
    if span is not None and seen:
        view.scroll_to(span, animate=False)
