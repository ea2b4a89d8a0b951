"""Articles: bringing them in, their details, their pairs."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from desktop_app.model.edtf import parse_edtf, sort_key
from desktop_app.model.errors import UserError
from desktop_app.model.pairs import parse_pair
from desktop_app.model.reading import ImportRow
from desktop_app.model.things import Article, ArticleState
from desktop_app.store import articles as store
from desktop_app.store import verdicts
from desktop_app.store.annotations import annotations_of
from desktop_app.store.links import pairs_of
from desktop_app.workspace.belonging import refresh_records_of_articles, set_links
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.grouping import leave_group
from desktop_app.workspace.importing import import_paths, import_text
from desktop_app.workspace.tidying import remove_annotations

_DETAILS = frozenset({"title", "outlet", "agency", "dateline_place", "dateline_date", "published", "url"})
_DATES = frozenset({"dateline_date", "published"})


class Articles:
    """What one does with articles."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self, pair: str | None = None) -> Sequence[Article]:
        """Newest first; those without a date last."""
        with self._desk.store.reading() as connection:
            return store.list_articles(connection, pair)

    def get(self, article: str) -> Article:
        with self._desk.store.reading() as connection:
            return store.get_article(connection, article)

    def find(self, typed: str, limit: int = 6) -> Sequence[Article]:
        """Those whose title holds the letters, the likeliest first; their marks are not counted."""
        from desktop_app.arabic.fold import fold
        from desktop_app.store.titles import find_titles

        words = fold(typed).split()
        if not words:
            return []
        with self._desk.store.reading() as connection:
            return find_titles(connection, words, limit)

    def text(self, article: str) -> str:
        """The canonical text."""
        return self._desk.text(article)

    def original(self, article: str) -> bytes:
        """The file's bytes as they came."""
        with self._desk.store.reading() as connection:
            return store.get_original(connection, article)

    def import_paths(
        self,
        paths: Iterable[Path],
        *,
        encoding: str | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Sequence[ImportRow]:
        """Bring in files and folders as one step; a row for each file, failures among them.

        `progress` gets (files done, files in all). What was read before a cancel stays, and undo takes it back.
        """
        return import_paths(self._desk, paths, encoding, progress, cancelled)

    def add_text(self, text: str, title: str = "") -> ImportRow:
        """An article from the clipboard. Raises UserError: paste_empty, paste_too_long."""
        return import_text(self._desk, text, title)

    def set_details(self, articles: str | Iterable[str], **details: str) -> None:
        """Title, outlet, agency, dateline_place, dateline_date, published, url; of one or, as one step, of many.

        Raises UserError("date_unreadable").
        """
        values = _checked(details)
        wanted = _many(articles)
        with self._desk.step("set_details", self._called(wanted)) as writer:
            for article in wanted:
                writer.update("article", article, values)

    def set_state(self, articles: str | Iterable[str], state: ArticleState) -> None:
        """Of one article or, as one step, of many."""
        wanted = _many(articles)
        with self._desk.step("set_state", self._called(wanted)) as writer:
            for article in wanted:
                writer.update("article", article, {"state": str(state)})

    def set_pairs(self, articles: str | Iterable[str], pairs: Iterable[str]) -> None:
        """The pairs each article is about, as the analyst says. Raises UserError("pair_unreadable")."""
        wanted, given = _many(articles), [parse_pair(pair) for pair in pairs]
        with self._desk.step("set_pairs", self._called(wanted)) as writer:
            for article in wanted:
                set_links(writer, "article", article, given, "confirmed")
            refresh_records_of_articles(writer, wanted)

    def add_pair(self, articles: str | Iterable[str], pair: str) -> None:
        """One pair more for each, which keeps those it has. Raises UserError("pair_unreadable")."""
        wanted, given = _many(articles), parse_pair(pair)
        with self._desk.step("set_pairs", self._called(wanted)) as writer:
            for article in wanted:
                known = pairs_of(writer.connection, "article", article)
                set_links(writer, "article", article, [*known, given], "confirmed")
            refresh_records_of_articles(writer, wanted)

    def edit_many(
        self, articles: Iterable[str], *, details: Mapping[str, str], pairs: Iterable[str] | None, state: str | None
    ) -> None:
        """Details, pairs and state of many at once, as one step; what is None stays as it is.

        Raises UserError: date_unreadable, pair_unreadable.
        """
        wanted = _many(articles)
        given = None if pairs is None else [parse_pair(pair) for pair in pairs]
        values = _checked(details)
        if state is not None:
            values["state"] = str(ArticleState(state))
        with self._desk.step("edit_articles", self._called(wanted)) as writer:
            for article in wanted:
                if values:
                    writer.update("article", article, values)
                if given is not None:
                    set_links(writer, "article", article, given, "confirmed")
            if given is not None:
                refresh_records_of_articles(writer, wanted)

    def delete(self, articles: str | Iterable[str]) -> None:
        """Take articles away with their marks, and with records that nothing else supports; one step to undo."""
        wanted = _many(articles)
        with self._desk.step("delete_article", self._called(wanted)) as writer:
            found = (annotations_of(writer.connection, article) for article in wanted)
            remove_annotations(writer, [mark for marks in found for mark in marks])  # so each record is seen to once
            for article in wanted:
                leave_group(writer, article)
                for verdict in verdicts.ids_in(writer.connection, article):
                    writer.delete("verdict", verdict)
                for pair in pairs_of(writer.connection, "article", article):
                    writer.delete("article_pair", article, pair)
                writer.delete("original", article)
                writer.delete("article", article)

    def _called(self, articles: Sequence[str]) -> str:
        """What the history says the step was about: a title, or how many."""
        if len(articles) != 1:
            return str(len(articles))
        known = self.get(articles[0])
        return known.title or known.file_name


def _many(articles: str | Iterable[str]) -> Sequence[str]:
    return [articles] if isinstance(articles, str) else list(articles)


def _checked(details: Mapping[str, str]) -> dict[str, object]:
    """The columns of these details. Raises UserError("date_unreadable")."""
    if unknown := details.keys() - _DETAILS:
        raise TypeError(f"not details of an article: {sorted(unknown)}")
    for name in _DATES & details.keys():
        if details[name] and parse_edtf(details[name]) is None:
            raise UserError("date_unreadable", date=details[name])
    values: dict[str, object] = {name: value.strip() for name, value in details.items()}
    if "published" in values:
        values["published_key"] = sort_key(str(values["published"]))
    return values
