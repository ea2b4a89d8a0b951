"""What the form of a new mark's record can be filled in with, read off from its words. Guesses, never more."""

from collections.abc import Callable, Sequence

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.forms.agreement import guess_agreement
from desktop_app.suggest.forms.figure import guess_figure
from desktop_app.suggest.forms.meeting import guess_event, guess_meeting
from desktop_app.suggest.forms.names import guess_country, guess_organisation, guess_person, guess_place
from desktop_app.suggest.forms.statement import guess_statement
from desktop_app.suggest.passage import FieldGuess, NearName, Passage, make_passage

__all__ = ["FieldGuess", "NearName", "guess_fields"]

_GUESSERS: dict[Kind, Callable[[Passage], list[FieldGuess]]] = {
    Kind.PERSON: guess_person,
    Kind.ORGANISATION: guess_organisation,
    Kind.COUNTRY: guess_country,
    Kind.PLACE: guess_place,
    Kind.EVENT: guess_event,
    Kind.AGREEMENT: guess_agreement,
    Kind.MEETING: guess_meeting,
    Kind.FIGURE: guess_figure,
    Kind.STATEMENT: guess_statement,
}


def guess_fields(
    kind: Kind,
    quote: str,
    context_before: str = "",
    context_after: str = "",
    published: str = "",
    names: Sequence[NearName] = (),
) -> list[FieldGuess]:
    """Values for the fields of a record of `kind`, from the words of its mark and what stands around them.

    `published` is EDTF or "": days without a year and words such as "last year" count from it. `names` are marked
    nearby: a guess may give their records. At most one value for a field that holds one, and no value twice.
    """
    guesser = _GUESSERS.get(kind)
    if guesser is None:
        return []
    guesses = guesser(make_passage(quote, context_before, context_after, published, names))
    return list({(guess.field, guess.value or fold(guess.words)): guess for guess in reversed(guesses)}.values())[::-1]


def prepare() -> None:
    """Load the vocabulary and compile its patterns now (0.1 s), so that the first mark need not wait for it."""
    for kind in _GUESSERS:
        guess_fields(kind, "وقع 5", "قال في 4 مايو ", " بحسب الصين", "2023")
