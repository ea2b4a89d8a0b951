"""What a search gives back."""

from dataclasses import dataclass
from typing import Literal

from desktop_app.model.things import ArticleState, SearchHit


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """An article with its hits in reading order.

    Where nothing but the article itself was asked for (by its outlet, say) there is one hit with an empty span at 0.
    """

    article: str
    number: int  # order of import; to go on after it
    title: str
    source: str  # outlet, else agency
    date: str  # EDTF or ""
    state: ArticleState
    hits: tuple[SearchHit, ...]


@dataclass(frozen=True, slots=True)
class LexiconState:
    """Whether all forms of a word can be searched for.

    `missing`: none is installed; `damaged`: one is and can't be read. `origin` is where it was made from.
    """

    status: Literal["ready", "missing", "damaged"]
    folder: str
    origin: str = ""
    size: int = 0  # bytes
