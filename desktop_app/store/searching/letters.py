"""An article's text as the search reads it: the letters, their folded form and its words, each made once."""

import re
from collections.abc import Sequence
from functools import cached_property

from desktop_app.arabic.fold import Folded, fold, with_way_back

_WORD = re.compile(r"[^\W_]+")


class Letters:
    """The text of one article."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def plain(self) -> str:
        """The folded text without its way back, which costs half as much again."""
        return fold(self.text)

    @cached_property
    def folded(self) -> Folded:
        return with_way_back(self.text, self.plain)

    @cached_property
    def tokens(self) -> Sequence[re.Match[str]]:
        """The words of the folded text, as the index has them."""
        return tuple(_WORD.finditer(self.folded.text))
