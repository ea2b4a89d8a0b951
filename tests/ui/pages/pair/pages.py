"""Pages for the tests of the blocks."""

from desktop_app.model.pair_page import PairPage
from desktop_app.settings.file import Settings
from desktop_app.ui.pages.pair.words import PairWords
from desktop_app.workspace.pair_page import make_page
from tests.briefing.dossiers import rich


def words_of(folder, **values: str) -> PairWords:
    """The words of the page under these settings, in the language of now."""
    settings = Settings(folder / "settings")
    for name, value in values.items():
        settings.put(f"dates.{name}", value)
    return PairWords(settings)


def rich_page(words: PairWords, period: str = "") -> PairPage:
    """The page of the dossier that has something for every part."""
    return make_page(rich(), period, words.options())
