import pytest

from desktop_app.suggest.engines.patterns.words import Sort, is_listed, sort_of


@pytest.mark.parametrize(
    ("word", "sort", "size"),
    [
        ("ميتسوتاكيس", Sort.UNKNOWN, 0),
        ("محمد", Sort.GIVEN, 0),
        ("لمحمد", Sort.GIVEN, 1),
        ("نور", Sort.MAYBE, 0),
        ("القذافي", Sort.FAMILY, 0),
        ("بن", Sort.PART, 0),
        ("وفي", Sort.FUNCTION, 1),
        ("وسيزور", Sort.VERB, 1),
        ("التعاون", Sort.DEFINITE, 0),
        ("للتعاون", Sort.DEFINITE, 1),
        ("استقبالهم", Sort.NOUN, 0),
        ("اكتشافا", Sort.NOUN, 0),
        ("تنغكو", Sort.UNKNOWN, 0),
        ("سينابو", Sort.UNKNOWN, 0),
        ("لايتشاك", Sort.UNKNOWN, 0),
        ("محادثات", Sort.NOUN, 0),
        ("الرءيس", Sort.TITLE, 0),
        ("الكينيه", Sort.ADJECTIVE, 0),
        ("و", Sort.FUNCTION, 0),
        ("2030", Sort.OTHER, 0),
        ("AFP", Sort.OTHER, 0),
    ],
)
def test_a_word_is_taken_for_what_it_is(word: str, sort: Sort, size: int) -> None:
    assert sort_of(word) == (sort, size)


def test_an_unknown_word_in_ta_marbuta_is_no_name_by_itself() -> None:
    assert sort_of("زنبركه", feminine=True)[0] is Sort.NOUN
    assert sort_of("زنبركه", feminine=False)[0] is Sort.UNKNOWN


def test_listed_words_are_known_behind_proclitics_and_with_endings() -> None:
    assert is_listed("ووزارتهم")
    assert not is_listed("زنبركه")


def test_nothing_is_no_word_of_any_sort() -> None:
    """What is left of a loose و without its first letter."""
    assert sort_of("") == (Sort.OTHER, 0)
