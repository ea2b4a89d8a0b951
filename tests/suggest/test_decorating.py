"""Places within the names of persons."""

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.suggest.decorating import without_decorations


def one(kind: Kind, start: int, end: int, score: float = 0.9) -> Suggestion:
    reason = Reason("list", {})
    return Suggestion("a", Span(start, end), "س", kind, None, "س", "", score, EngineName.PATTERNS, "1", reason)


def test_a_place_within_a_person_is_part_of_the_name() -> None:
    person, town, elsewhere = one(Kind.PERSON, 5, 25), one(Kind.PLACE, 18, 25), one(Kind.PLACE, 30, 36)
    assert without_decorations([person, town, elsewhere]) == [person, elsewhere]


def test_of_the_same_words_neither_decorates_the_other_and_a_doubtful_person_nothing() -> None:
    same = [one(Kind.PERSON, 5, 12), one(Kind.PLACE, 5, 12)]
    doubtful = [one(Kind.PERSON, 5, 25, 0.6), one(Kind.PLACE, 18, 25)]
    beside = [one(Kind.PERSON, 5, 12), one(Kind.PLACE, 10, 16), one(Kind.COUNTRY, 6, 9)]
    for names in (same, doubtful, beside, [one(Kind.PLACE, 1, 2)]):
        assert without_decorations(names) == names
