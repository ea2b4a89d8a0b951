"""Sources: the articles in order of date, with reprints of one agency text taken together.

Two articles are one text where they credit the same agency (or one is that agency's own), are dated no more than
three days apart, and either carry the same headline and date line, but for spelling, or bear marks on mostly the
same words: newspapers change the headline and cut the end. Fewer than three longer marks in common are not enough
to say so, and then both stand as sources of their own.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.arabic.fold import fold
from desktop_app.model.dossier import Evidence
from desktop_app.model.edtf import parse_edtf, sort_key
from desktop_app.model.things import Article

DAYS = 3
LONG_QUOTE = 12  # letters; shorter words are common to many articles
SHARED_QUOTES = 3
SHARED_PART = 0.6  # of the article with fewer marks


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


def sources_of(articles: Iterable[Article], evidence: Iterable[Evidence] = ()) -> tuple[Source, ...]:
    """The sources, oldest first and undated last."""
    quotes = _long_quotes(evidence)
    found: list[Source] = []
    by_agency: dict[str, list[int]] = {}
    for article in sorted(articles, key=_order):
        agency = fold(article.agency or article.outlet).strip()
        printed = by_agency.setdefault(agency, []) if agency else []
        same = _earlier(article, [found[at] for at in _recent(printed, found, article)], quotes)
        if same is None:
            printed.append(len(found))
            found.append(Source(len(found) + 1, article))
        else:
            found[same] = replace(found[same], reprints=(*found[same].reprints, article))
    return tuple(found)


def _recent(printed: list[int], found: list[Source], article: Article) -> Iterator[int]:
    """Sources of the same agency, newest first, as far back as a reprint may lag."""
    day = _days(article.published)
    for at in reversed(printed):
        before = _days(found[at].article.published)
        if day is not None and before is not None and day - before > DAYS:
            return
        yield at


def _earlier(article: Article, candidates: list[Source], quotes: dict[str, set[str]]) -> int | None:
    """The place among the sources of the one that the article prints again."""
    return next((one.number - 1 for one in candidates if _one_text(one.article, article, quotes)), None)


def _one_text(one: Article, other: Article, quotes: dict[str, set[str]]) -> bool:
    days = _days(one.published), _days(other.published)
    if days[0] is not None and days[1] is not None and abs(days[0] - days[1]) > DAYS:
        return False
    if one.title.strip() and fold(one.title).split() == fold(other.title).split():
        return one.dateline_date == other.dateline_date
    if None in days:
        return False
    first, second = quotes.get(one.id, set()), quotes.get(other.id, set())
    shared = len(first & second)
    return shared >= SHARED_QUOTES and shared >= SHARED_PART * min(len(first), len(second))


def _long_quotes(evidence: Iterable[Evidence]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for piece in evidence:
        if len(piece.quote) >= LONG_QUOTE:
            found.setdefault(piece.article, set()).add(" ".join(piece.quote.split()))
    return found


def _days(published: str) -> int | None:
    """The day as a number; None where the date is not known to the day."""
    parsed = parse_edtf(published)
    point = parsed.start if parsed else None
    if point is None or point.day is None or point.month is None or not point.year.isdigit() or point.year == "0000":
        return None
    return date(int(point.year), point.month, point.day).toordinal()


def _order(article: Article) -> tuple[bool, str, bool, int, str]:
    when = sort_key(article.published)
    own = not article.agency or fold(article.agency) == fold(article.outlet)  # the agency's own text stands first
    return (not when, when, not own, article.number, article.id)
