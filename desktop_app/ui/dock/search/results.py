"""What a search has found so far: articles with their hits, counted from 0 through all of them."""

from bisect import bisect_right
from collections.abc import Sequence

from desktop_app.model.finding import FoundArticle
from desktop_app.model.things import SearchHit


class Results:
    """Grows as articles come; numbers of hits stay what they are."""

    def __init__(self) -> None:
        self.articles: list[FoundArticle] = []
        self.starts: list[int] = []  # number of the first hit of each article
        self.total = 0

    def add(self, articles: Sequence[FoundArticle]) -> None:
        """More articles, in the order in which they are to stand."""
        for article in articles:
            self.articles.append(article)
            self.starts.append(self.total)
            self.total += len(article.hits)

    def at(self, number: int) -> tuple[int, int]:
        """The place of the article among those found, and of the hit in it."""
        place = bisect_right(self.starts, number) - 1
        return place, number - self.starts[place]

    def hit(self, number: int) -> tuple[FoundArticle, SearchHit]:
        place, inside = self.at(number)
        return self.articles[place], self.articles[place].hits[inside]

    def last_number(self) -> int:
        """The order of import of the last article; 0 where there is none."""
        return self.articles[-1].number if self.articles else 0

    def rows(self) -> int:
        """How many lines a list has: a heading for each article, and its hits."""
        return self.total + len(self.articles)

    def of_row(self, row: int) -> tuple[int, int]:
        """The article's place, and that of the hit in it, -1 for the heading."""
        low, high = 0, len(self.articles)
        while high - low > 1:
            middle = (low + high) // 2
            if self.starts[middle] + middle <= row:
                low = middle
            else:
                high = middle
        return low, row - self.starts[low] - low - 1

    def row_of(self, number: int) -> int:
        """The line on which a hit stands."""
        return number + self.at(number)[0] + 1
