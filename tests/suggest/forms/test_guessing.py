"""Every kind's form is guessed with fields the model knows, whatever the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.edtf import parse_edtf
from desktop_app.model.kinds import Kind, ValueType, field_spec
from desktop_app.suggest.forms.guessing import guess_fields, prepare

TEXT = st.lists(
    st.sampled_from(
        ["وقع", "مذكرة تفاهم", "بين", "الصين", "وروسيا", "في", "مايو", "2023", "20%", "مليار", "دولار", "قال", "رحمن",
         "إن", ".", "،", "\n", "رئيس", "أمس", "زيارة دولة", "وزارة", "ستبني", "😀", "\u200f", "لـ", "(", "«", "بحسب",
         "مجال"]
    ),
    max_size=12,
).map(" ".join)  # fmt: skip


@pytest.mark.parametrize("kind", list(Kind))
@given(TEXT, TEXT, TEXT, st.sampled_from(["", "2023-05-18", "2023", "2023/2025"]))
def test_guesses_are_values_the_model_accepts(kind: Kind, before: str, quote: str, after: str, published: str) -> None:
    single: set[str] = set()
    for guess in guess_fields(kind, quote, before, after, published):
        spec = field_spec(kind, guess.field)
        assert spec is not None
        assert guess.words
        assert spec.multiple or guess.field not in single
        single.add(guess.field)
        match spec.type:
            case ValueType.RECORD:
                assert guess.value == ""
            case ValueType.CHOICE:
                assert guess.value in spec.choices
            case ValueType.DATE:
                assert parse_edtf(guess.value)
            case ValueType.NUMBER:
                float(guess.value)
            case ValueType.COUNTRY:
                assert len(guess.value) == 2
            case ValueType.CURRENCY:
                assert len(guess.value) == 3
            case ValueType.TEXT:
                assert guess.value


def test_no_value_is_given_twice() -> None:
    guesses = guess_fields(Kind.AGREEMENT, "خطة في مجال الزراعة بين وزارتين في قطاعات الزراعة والمياه")
    assert [guess.words for guess in guesses if guess.field == "sectors"] == ["الزراعة", "المياه"]


def test_kinds_without_a_guesser_give_nothing() -> None:
    assert guess_fields(Kind.SECTOR, "الزراعة") == []


def test_preparing_makes_the_first_guess_quick() -> None:
    prepare()
    assert guess_fields(Kind.COUNTRY, "الصين")[0].value == "CN"


def test_a_year_is_no_amount() -> None:
    """2019 alone was guessed as the value 2019 and stood among the key points."""
    guesses = guess_fields(Kind.FIGURE, "في عام 2019")
    assert "value" not in {guess.field for guess in guesses}
    guesses = guess_fields(Kind.FIGURE, "2019 طالبا")
    assert [guess.value for guess in guesses if guess.field == "value"] == ["2019"]
