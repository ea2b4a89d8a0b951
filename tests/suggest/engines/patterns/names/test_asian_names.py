import pytest

from desktop_app.suggest.engines.patterns.names.asian_names import asian_name
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ليو تشونغ يوان إن", 3),
        ("لي مينه ثانه، سفير", 3),
        ("تشن وي تشينغ، سفير", 3),
        ("كيم سونغ هو، نائب", 3),
        ("لي من بكين", 0),
        ("محمد علي باشا", 0),
        ("وانغ يي قال", 2),
    ],
)
def test_a_surname_and_its_syllables(text: str, words: int) -> None:
    assert asian_name(View(Reading("a", text)), 0) == words
