"""What the parts of the counter share: the store, the listeners, and what is worth remembering between calls."""

import contextlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.model.changes import Changes
from desktop_app.store import articles, records
from desktop_app.store.journal import Writer
from desktop_app.store.store import Store
from desktop_app.workspace.made_once import MadeOnce

if TYPE_CHECKING:
    from desktop_app.workspace.unnamed import Unnamed

Listener = Callable[[Changes], None]


class Desk:
    """Holds the open store. A step's changes go to every listener after they are on disk."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._listeners: list[Listener] = []
        self._names: set[str] | None = None
        self.text = lru_cache(maxsize=4)(self._text)  # the text of an article doesn't change while it is here

    @MadeOnce
    def unnamed(self) -> "Unnamed":
        """Made with the first mark."""
        from desktop_app.workspace.unnamed import Unnamed

        return Unnamed()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each change, in the thread that made it. Returns what ends it."""
        self._listeners.append(listener)

        def stop() -> None:
            with contextlib.suppress(ValueError):  # stopped before
                self._listeners.remove(listener)

        return stop

    @contextlib.contextmanager
    def step(self, name: str, detail: str = "") -> Iterator[Writer]:
        with self.store.step(name, detail) as writer:
            yield writer
        self.publish(writer.changes(name))

    def publish(self, changes: Changes | None) -> None:
        if not changes:
            return
        if changes.records:
            self._names = None
        if changes.articles and changes.step in ("import", "paste", "delete_article", "load"):
            self.text.cache_clear()
        for listener in tuple(self._listeners):
            listener(changes)

    def known_names(self) -> set[str]:
        """The folded names and aliases of all entities."""
        if self._names is None:
            with self.store.reading() as connection:
                self._names = records.known_names(connection)
        return self._names

    def is_known(self, name: str) -> bool:
        """Whether a folded name is that of an entity or a country."""
        from desktop_app.suggest.countries import is_country_name

        return name in self.known_names() or is_country_name(name)

    def _text(self, article: str) -> str:
        with self.store.reading() as connection:
            return articles.get_text(connection, article)
