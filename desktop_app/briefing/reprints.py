"""Sources: the articles in order of date, with reprints of one agency text taken together."""

from dataclasses import dataclass

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
        return (self.article, *self.reprints)


def sources_of(articles: tuple[Article, ...]) -> tuple[Source, ...]:
    """The sources, oldest first and undated last.

    Two articles are one text where they credit the same agency (or one is that agency's own) and carry the
    same headline but for spelling: enough to be sure, and a reprint under a new headline stays on its own.
    """
    groups: dict[tuple[str, str, str] | str, list[Article]] = {}
    for article in sorted(articles, key=_order):
        credited, headline = fold(article.agency or article.outlet).strip(), fold(article.title).strip()
        key = (credited, headline, article.dateline_date) if credited and headline else article.id
        groups.setdefault(key, []).append(article)
    return tuple(Source(number, first, tuple(rest)) for number, (first, *rest) in enumerate(groups.values(), 1))


def _order(article: Article) -> tuple[bool, str, bool, int, str]:
    date = sort_key(article.published)
    own = not article.agency or fold(article.agency) == fold(article.outlet)  # the agency's own text stands first
    return (not date, date, not own, article.number, article.id)
