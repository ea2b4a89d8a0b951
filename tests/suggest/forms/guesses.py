"""Short ways of asking the guessers: a text with the mark in [brackets]."""

from desktop_app.model.kinds import Kind, ValueType, field_spec
from desktop_app.suggest.forms.guessing import FieldGuess, guess_fields


def guessed(kind: Kind, text: str, published: str = "") -> list[FieldGuess]:
    """The guesses for the mark between [ and ] of `text`; each is checked to stand where it says."""
    before, rest = text.split("[")
    quote, after = rest.split("]")
    guesses = guess_fields(kind, quote, before, after, published)
    plain = before + quote + after
    for guess in guesses:
        spec = field_spec(kind, guess.field)
        assert spec is not None, guess
        assert (guess.value == "") == (spec.type is ValueType.RECORD), guess
        assert " ".join(plain[len(before) + guess.start :].split()).startswith(guess.words), guess
    return guesses


def values(kind: Kind, text: str, published: str = "") -> dict[str, str]:
    """field -> value, or the words where the value must be a record; of several the first."""
    found: dict[str, str] = {}
    for guess in guessed(kind, text, published):
        found.setdefault(guess.field, guess.value or guess.words)
    return found


def all_of(kind: Kind, field: str, text: str, published: str = "") -> list[str]:
    """Every guess for one field."""
    return [guess.value or guess.words for guess in guessed(kind, text, published) if guess.field == field]
