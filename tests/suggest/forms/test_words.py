"""Phrases of the vocabulary in folded text."""

from desktop_app.arabic.fold import fold
from desktop_app.suggest.forms.words import first, hits, last, vocabulary


def found(table: str, text: str) -> list[tuple[str, str]]:
    plain = fold(text)
    return [(hit.value, hit.span.of(plain)) for hit in hits(table, plain)]


def test_longer_phrases_hide_shorter_ones() -> None:
    assert found("agreement_kind", "مذكرة تفاهم واتفاقية") == [("memorandum", "مذكره تفاهم"), ("agreement", "اتفاقيه")]


def test_proclitics_stay_outside_and_the_article_may_stand() -> None:
    assert found("agreement_kind", "وبالاتفاقية") == [("agreement", "الاتفاقيه")]
    assert found("agreement_kind", "مذكرة التفاهم") == [("memorandum", "مذكره التفاهم")]


def test_whole_words_only() -> None:
    assert found("agreement_kind", "معقد وبرنامجنا") == []


def test_signs_are_found_beside_digits() -> None:
    assert found("currency", "5$") == [("USD", "$")]


def test_first_and_last() -> None:
    text = fold("وقع ثم صادق")
    one, other = first("agreement_status", text), last("agreement_status", text)
    assert one is not None
    assert other is not None
    assert (one.value, other.value) == ("signed", "ratified")
    assert first("agreement_status", "") is None


def test_every_phrase_of_every_table_is_found() -> None:
    for table, content in vocabulary().items():
        rows = {"": content} if isinstance(content, list) else content
        for value, phrases in rows.items():
            for phrase in phrases:
                assert any(known == value for known, _ in found(table, phrase)), (table, value, phrase)
