"""All forms of a word, by the lexicon of the user's machine and the words of the project's index."""

import contextlib
import re
import threading
from typing import TYPE_CHECKING

from desktop_app.store.searching.index import words_of
from desktop_app.store.searching.known import vocabulary
from desktop_app.store.searching.row import forms_of
from desktop_app.store.store import Store

if TYPE_CHECKING:
    from desktop_app.suggest.lexicon.analyser import Analyser

_RAW = re.compile(r"(?:[^\W_]|[\u064b-\u065f\u0670\u0640])+")
_LOADED: dict[str, "Analyser"] = {}
_LOADING = threading.Lock()


class Lemmas:
    """Asked in a worker: the first word loads the lexicon (a second) and reads the index's words."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: tuple[tuple[int, int], str] | None = None
        self._forms: dict[str, frozenset[str]] = {}
        self._turn = threading.Lock()

    def forms_of(self, text: str) -> tuple[frozenset[str], ...]:
        """For each word of the text the folded words it may stand as, those behind its proclitics among them.

        Raises UserError: lexicon_missing, lexicon_damaged.
        """
        with self._turn:
            analyser = loaded_analyser()
            known = self._vocabulary()
            found = []
            for raw in _RAW.findall(text):
                for word in words_of(raw).split():
                    if raw not in self._forms:
                        self._forms[raw] = analyser.forms(raw, known) | frozenset(forms_of(word))
                    found.append(self._forms[raw])
            return tuple(found)

    def _vocabulary(self) -> str:
        """Read by a connection of its own: it takes up to seconds, and nobody is to wait for the store so long."""
        with self._store.reading() as connection:
            row = connection.execute("SELECT count(*), coalesce(max(number), 0) FROM shelf").fetchone()
        state = (int(row[0]), int(row[1]))
        if self._known is None or self._known[0] != state:
            with self._store.reading_apart() as apart:
                self._known = state, vocabulary(apart)
            self._forms.clear()
        return self._known[1]


def loaded_analyser() -> "Analyser":
    """The installed lexicon, loaded once a process. Raises UserError: lexicon_missing, lexicon_damaged."""
    from desktop_app.suggest.lexicon.analyser import Analyser
    from desktop_app.suggest.lexicon.install import lexicon_folder, lexicon_state

    state = lexicon_state()
    key = f"{lexicon_folder()} {state.status} {state.size} {state.origin}"
    with _LOADING:
        if key not in _LOADED:
            _LOADED.clear()
            _LOADED[key] = Analyser()
        return _LOADED[key]


def forget_lexicon() -> None:
    """After it was installed anew or taken away."""
    with contextlib.suppress(KeyError), _LOADING:
        _LOADED.clear()
