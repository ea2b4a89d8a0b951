"""What stands before a name in its word."""

import pytest

from desktop_app.suggest.engines.proclitics import bears_article, is_proclitic, left_out, with_alef
from tests.suggest.engines.reading import read


@pytest.mark.parametrize(
    ("word", "name", "proclitic"),
    [
        ("والهند", "الهند", True),
        ("للهند", "الهند", True),
        ("للبنان", "لبنان", True),
        ("كالهند", "الهند", True),
        ("سالهند", "الهند", True),
        ("سهند", "هند", False),
        ("ولي", "لي", False),
        ("لغزة", "غزه", True),
        ("لغزه", "غزه", False),
        ("بآسيا", "اسيا", True),
        ("بكينيا", "كينيا", True),
        ("بوهند", "هند", False),
    ],
)
def test_a_prefix_is_told_from_the_letters_of_another_word(word: str, name: str, proclitic: bool) -> None:
    reading = read(word)
    whole = with_alef(reading.words[0])
    assert whole.endswith(name)
    assert is_proclitic(reading, 0, whole.removesuffix(name), whole, name) is proclitic


def test_an_article_that_the_name_has_not() -> None:
    assert bears_article("وال", "فيتنام") and bears_article("لال", "فيتنام")
    assert not bears_article("وال", "الهند") and not bears_article("و", "فيتنام")


def test_letters_are_counted_as_they_are_written() -> None:
    assert with_alef("للهند") == "لالهند" and with_alef("وللهند") == "ولالهند" and with_alef("الله") == "الله"
    assert left_out("للهند", 1, False) == 1
    assert left_out("للبنان", 2, False) == 1
    assert left_out("للفيتنام", 3, True) == 1
    assert left_out("والهند", 1, False) == 1
