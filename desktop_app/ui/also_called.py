"""What people call an action who don't know its name: `resources/words/synonyms.*.json`, for whoever finds by words."""

from functools import cache

from desktop_app.settings.words import LANGUAGES, words


@cache
def also_called(action: str) -> tuple[str, ...]:
    """Other words for the action of that id, in every language."""
    known = (words("synonyms", language).get(action, "") for language in LANGUAGES)
    return tuple(word.strip() for table in known for word in table.split(",") if word.strip())
