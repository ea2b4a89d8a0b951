"""Of suggestions that overlap, the likeliest stays."""

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.suggest.rivals import likelier, likeliest


def one(start: int, end: int, score: float, engine: EngineName = EngineName.PATTERNS) -> Suggestion:
    quote = "س" * (end - start)
    return Suggestion("a", Span(start, end), quote, Kind.PLACE, None, quote, "", score, engine, "1", Reason("words"))


def test_of_a_chain_that_overlaps_link_by_link_both_ends_may_stay() -> None:
    first, between, last, apart = one(0, 4, 0.9), one(3, 8, 0.8), one(7, 9, 0.7), one(9, 12, 0.1)
    assert list(likeliest([first, between, last, apart], None, None)) == [first, last, apart]


def test_what_is_refused_takes_no_place_and_is_told_of() -> None:
    refused, other, alone = one(0, 4, 0.9), one(2, 5, 0.5), one(6, 8, 0.9)
    hidden: list[Suggestion] = []
    kept = likeliest([refused, other, alone], lambda each: each.score == refused.score, hidden)
    assert (list(kept), hidden) == ([other], [refused, alone])


def test_of_two_that_are_as_likely_the_engine_decides() -> None:
    mine, pattern = one(0, 4, 0.9, EngineName.MEMORY), one(0, 4, 0.9)
    assert likelier(mine) < likelier(pattern) < likelier(one(0, 4, 0.8, EngineName.MEMORY))
