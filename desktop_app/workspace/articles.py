"""Articles: bringing them in, their details, their pairs."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from desktop_app.model.edtf import parse_edtf, sort_key
from desktop_app.model.errors import UserError
from desktop_app.model.pairs import parse_pair
from desktop_app.model.reading import ImportRow
from desktop_app.model.things import Article, ArticleState
from desktop_app.store import articles as store
from desktop_app.store.annotations import annotations_of
from desktop_app.workspace.belonging import refresh_records_of_article, set_links
from desktop_app.workspace.desk import Desk
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

    def set_details(self, article: str, **details: str) -> None:
        """Title, outlet, agency, dateline_place, dateline_date, published, url. Raises UserError("date_unreadable")."""
        if unknown := set(details) - _DETAILS:
            raise TypeError(f"not details of an article: {sorted(unknown)}")
        for name in _DATES & set(details):
            if details[name] and parse_edtf(details[name]) is None:
                raise UserError("date_unreadable", date=details[name])
        values: dict[str, object] = {name: value.strip() for name, value in details.items()}
        if "published" in values:
            values["published_key"] = sort_key(str(values["published"]))
        with self._desk.step("set_details", self.get(article).title) as writer:
            writer.update("article", article, values)

    def set_state(self, article: str, state: ArticleState) -> None:
        with self._desk.step("set_state", self.get(article).title) as writer:
            writer.update("article", article, {"state": str(state)})

    def set_pairs(self, article: str, pairs: Iterable[str]) -> None:
        """The pairs the article is about, as the analyst says. Raises UserError("pair_unreadable")."""
        wanted = [parse_pair(pair) for pair in pairs]
        with self._desk.step("set_pairs", self.get(article).title) as writer:
            set_links(writer, "article", article, wanted, "confirmed")
            refresh_records_of_article(writer, article)

    def delete(self, article: str) -> None:
        """Take the article away with its marks, and with records that nothing else supports; one step to undo."""
        with self._desk.step("delete_article", self.get(article).title) as writer:
            remove_annotations(writer, annotations_of(writer.connection, article))
            for link in store.get_article(writer.connection, article).pairs:
                writer.delete("article_pair", article, link.pair)
            writer.delete("original", article)
            writer.delete("article", article)
