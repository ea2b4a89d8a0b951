"""Sources: the articles in order of date, with those that print one text taken together.

Which these are the project says (`Article.original`): it has compared the texts, see `workspace.grouping`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop_app.arabic.fold import fold
from desktop_app.model.edtf import sort_key
from desktop_app.model.things import Article


@dataclass(frozen=True, slots=True)
class Source:
    """A numbered source: the article cited, and those that print the same text."""

    number: int
    article: Article
    reprints: tuple[Article, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        """The article and its reprints."""
        return (self.article, *self.reprints)


def sources_of(articles: Iterable[Article]) -> tuple[Source, ...]:
    """The sources, oldest first and undated last; of one text the oldest, the agency's own before others of its day."""
    found: dict[str, Source] = {}
    for article in sorted(articles, key=_order):
        text = article.original or article.id
        known = found.get(text)
        if known is None:
            found[text] = Source(len(found) + 1, article)
        else:
            found[text] = replace(known, reprints=(*known.reprints, article))
    return tuple(found.values())


def _order(article: Article) -> tuple[bool, str, bool, int, str]:
    when = sort_key(article.published)
    own = not article.agency or fold(article.agency) == fold(article.outlet)  # the agency's own text stands first
    return (not when, when, not own, article.number, article.id)
