from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of


def test_words_are_folded_and_phrases_have_their_spaces() -> None:
    assert "رءيس" in words_of("offices")
    assert "اسيا الوسطي" in words_of("regions")


def test_the_article_behind_a_preposition_is_told_with_it() -> None:
    forms = with_proclitics("titles")
    assert forms["للرءيس"] == (1, "الرءيس")
    assert forms["والرءيس"] == (1, "الرءيس")
    assert forms["الرءيس"] == (0, "الرءيس")
