import pytest

from desktop_app.suggest.engines.patterns.names.firm_tails import firm_tails
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("وقعت دانفا سوليوشنز وكالدا تكنولوجيز عقدا.", ["دانفا سوليوشنز", "كالدا تكنولوجيز"]),
        ("باعت بارما هولدينغ غروب حصتها إلى نورتا كابيتال.", ["بارما هولدينغ غروب", "نورتا كابيتال"]),
        ("تراجع سهم تالكا إنرجي، وقال مدير لتالكا إنرجي ذلك.", ["تالكا إنرجي", "تالكا إنرجي"]),
        ("قال إن هولدينغ كلمة إنجليزية.", []),
        ("", []),
    ],
)
def test_companies_by_the_last_word_of_their_name(text: str, firms: list[str]) -> None:
    reading = Reading("a", text)
    assert [reading.back(one.start, one.end).of(text) for one in firm_tails(View(reading))] == firms
