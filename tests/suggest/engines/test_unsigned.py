import pytest

from desktop_app.suggest.engines.unsigned import unsigned


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("وزارةِ الماليةِ", "وزارة المالية"),
        ("محـــمد", "محمد"),
        ("سعيّد", "سعيد"),
        ("رحمٰن", "رحمن"),
        ("إسلام آباد", "إسلام آباد"),
    ],
)
def test_signs_over_and_between_the_letters_are_left_out(words: str, plain: str) -> None:
    assert unsigned(words) == plain
