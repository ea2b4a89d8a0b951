"""The folded form of the article that is read, made once for finding and jumping."""

from functools import lru_cache

from desktop_app.arabic.fold import Folded, folded
from desktop_app.model.spans import Span


@lru_cache(maxsize=2)
def folded_page(text: str) -> Folded:
    """The text folded, with the way back."""
    return folded(text)


def folded_place(page: Folded, position: int) -> int:
    """The first place of the folded text whose letter came from `position` (code points of the text) or after it."""
    low, high = 0, len(page.text)
    while low < high:
        middle = (low + high) // 2
        if page.span_back(Span(middle, middle + 1)).start < position:
            low = middle + 1
        else:
            high = middle
    return low
