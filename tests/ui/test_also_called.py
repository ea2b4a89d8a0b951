"""Actions are found by what people call them."""

from desktop_app.settings.words import words
from desktop_app.ui.actions import BY_ID
from desktop_app.ui.also_called import also_called


def test_the_words_are_of_actions_that_there_are_in_both_languages():
    tables = [words("synonyms", language) for language in ("ar", "en")]
    assert tables[0].keys() == tables[1].keys() <= BY_ID.keys()
    assert all(words.strip() for table in tables for words in table.values())


def test_both_languages_are_asked():
    assert {"unmerge", "فصل"} <= set(also_called("split_record"))
    assert also_called("no such action") == ()
