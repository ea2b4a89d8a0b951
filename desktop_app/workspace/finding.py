"""Searching a project: what is typed into the search box, found in reading order."""

from collections.abc import Callable, Iterator

from desktop_app.arabic.query import parse
from desktop_app.model.finding import FoundArticle, LexiconState
from desktop_app.model.query import Match, Node
from desktop_app.model.things import SearchHit
from desktop_app.store.searching.hits import found
from desktop_app.store.searching.known import main_outlets, years
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.lemmas import Lemmas
from desktop_app.workspace.meaning import meant, with_forms


class Find:
    """What one does to find places. All of it may run in a worker: the store is held for a few articles at a time."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lemmas = Lemmas(desk.store)

    def understand(self, typed: str, *, exact: bool = False, forms: bool = False) -> Node:
        """What is typed, ready to be looked for; `exact` and `forms` are for words that don't say otherwise.

        Raises UserError: those beginning with "query_", `place` (from 1) telling where; lexicon_missing,
        lexicon_damaged.
        """
        match = Match.EXACT if exact else Match.FORMS if forms else Match.FOLDED
        node = parse(typed, match)
        with self._desk.store.reading() as connection:
            limited = meant(connection, node)
        return with_forms(limited, self._lemmas.forms_of)

    def hits(
        self,
        typed: str | Node,
        *,
        exact: bool = False,
        forms: bool = False,
        after: int = 0,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[FoundArticle]:
        """Article by article as they were imported, each as soon as it is found; `after` is the last one's number.

        Raises what `understand` does; UserError: query_pattern_wrong, query_pattern_big, query_pattern_slow; Cancelled.
        """
        node = self.understand(typed, exact=exact, forms=forms) if isinstance(typed, str) else typed
        yield from found(self._desk.store.reading, node, after=after, cancelled=cancelled)

    def first(self, typed: str | Node, limit: int, *, exact: bool = False, forms: bool = False) -> list[SearchHit]:
        """Up to so many hits."""
        hits: list[SearchHit] = []
        for article in self.hits(typed, exact=exact, forms=forms):
            hits += article.hits[: limit - len(hits)]
            if len(hits) >= limit:
                break
        return hits

    def outlets(self, most: int) -> list[str]:
        """The outlets with the most articles, in the order of the alphabet."""
        with self._desk.store.reading() as connection:
            return main_outlets(connection, most)

    def years(self) -> list[str]:
        """The years from which there are articles, the last first."""
        with self._desk.store.reading() as connection:
            return years(connection)

    @staticmethod
    def lexicon() -> LexiconState:
        """Whether all forms of a word can be found."""
        from desktop_app.workspace.lexicon import lexicon_state

        return lexicon_state()
