"""The table made ready for looking up."""

from desktop_app.arabic.fold import fold
from desktop_app.suggest.country_names import load_country_names


def test_longest_names_come_first_and_all_is_folded() -> None:
    names = load_country_names()
    for entries in names.by_first_word.values():
        lengths = [len(tail) for tail, _ in entries]
        assert lengths == sorted(lengths, reverse=True)
    assert all(fold(word) == word for word in (*names.by_first_word, *names.adjectives, *names.alone, *names.capitals))


def test_one_first_word_and_tail_means_one_country() -> None:
    names = load_country_names()
    for table in (names.by_first_word, names.adjectives):
        for word, entries in table.items():
            tails = dict(entries)
            assert all(tails[tail] == code for tail, code in entries), word


def test_doubtful_words_count_alone_only() -> None:
    names = load_country_names()
    assert names.alone["مالي"] == "ML"
    assert "مالي" not in names.by_first_word
