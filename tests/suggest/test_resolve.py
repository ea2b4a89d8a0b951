"""What of the engines' proposals is put before the analyst."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Answer, EngineName, Reason, Suggestion, Verdict
from desktop_app.suggest.knowledge import KnownName
from desktop_app.suggest.resolve import Refusals, resolve

_TEXT = "زار وفد من وزارة الصحة مدينة صلالة"
_KINDS = (Kind.PERSON, Kind.PLACE, Kind.ORGANISATION)


def _suggestion(start: int, end: int, kind: Kind = Kind.PLACE, score: float = 0.5, record: str | None = None):
    quote = Span(start, end).of(_TEXT)
    engine = EngineName.PATTERNS
    return Suggestion("a", Span(start, end), quote, kind, record, quote, "", score, engine, "1", Reason("words"))


def _verdict(one: Suggestion, answer: Answer, key: str = "v") -> Verdict:
    meant = one.record or fold(one.label)
    return Verdict(
        key, one.article, one.span, one.quote, fold(one.quote), one.kind, meant, one.label, one.engine, one.version,
        one.score, answer, "", "", "",
    )  # fmt: skip


_suggestions = st.lists(
    st.builds(
        lambda start, size, kind, score, code: replace(
            _suggestion(start, min(start + size, len(_TEXT)), kind, score), reason=Reason(code)
        ),
        st.integers(0, len(_TEXT) - 1),
        st.integers(1, 12),
        st.sampled_from(_KINDS),
        st.sampled_from((0.3, 0.5, 0.9)),
        st.sampled_from(("words", "words", "nested")),
    ),
    max_size=12,
)
_marks = st.lists(
    st.tuples(
        st.builds(lambda start, size: Span(start, start + size), st.integers(0, 30), st.integers(1, 20)),
        st.sampled_from(_KINDS),
    ),
    max_size=6,
)


@given(_suggestions, _marks, st.randoms())
def test_only_nested_names_overlap_their_own_kind_and_the_order_of_engines_does_not_matter(said, marks, random) -> None:
    kept = resolve(said, marks, Refusals(()))
    for index, one in enumerate(kept):
        assert not any(one.kind is kind and one.span.overlaps(span) for span, kind in marks)
        for other in kept[index + 1 :]:
            if one.kind is other.kind and one.span.overlaps(other.span):
                outer, inner = sorted((one, other), key=lambda each: each.reason.code == "nested")
                assert (outer.reason.code, inner.reason.code) == ("words", "nested")
                assert outer.span.contains(inner.span) and outer.span != inner.span
    shuffled = list(said)
    random.shuffle(shuffled)
    assert resolve(shuffled, marks, Refusals(())) == kept


@given(_suggestions)
def test_what_is_left_out_met_something_likelier(said) -> None:
    kept = resolve(said, (), Refusals(()))
    for one in said:
        assert one in kept or any(other.kind is one.kind and other.span.overlaps(one.span) for other in kept)


def test_of_two_alike_the_longer_name_stays() -> None:
    whole, part = _suggestion(11, 22, Kind.ORGANISATION), _suggestion(17, 22, Kind.ORGANISATION)
    assert resolve([part, whole], (), Refusals(())) == [whole]


def test_a_refused_string_does_not_come_back_in_that_reading() -> None:
    one = _suggestion(29, 34, record="r1")
    refusals = Refusals([_verdict(one, Answer.REFUSED)])
    elsewhere = replace(one, article="b", span=Span(3, 8))
    another_reading = replace(one, record="r2")
    assert resolve([one], (), refusals) == resolve([elsewhere], (), refusals) == []
    assert resolve([another_reading], (), refusals) == [another_reading]


def test_where_the_reading_was_accepted_elsewhere_a_refusal_is_of_its_place_only() -> None:
    one = _suggestion(29, 34, record="r1")
    elsewhere = replace(one, article="b")
    refusals = Refusals([_verdict(one, Answer.REFUSED), _verdict(elsewhere, Answer.ACCEPTED, "w")])
    assert resolve([one], (), refusals) == []
    assert resolve([elsewhere], (), refusals) == [elsewhere]


def test_the_last_word_on_a_place_counts() -> None:
    one = _suggestion(29, 34)
    refusals = Refusals([_verdict(one, Answer.ACCEPTED, "later"), _verdict(one, Answer.REFUSED)])
    assert resolve([one], (), refusals) == [one]


def test_a_name_within_a_longer_one_of_its_kind_is_kept_where_its_engine_says_so() -> None:
    outer = _suggestion(9, 22, Kind.ORGANISATION, 0.5)
    inner = replace(_suggestion(17, 22, Kind.ORGANISATION, 0.9), reason=Reason("nested"))
    crossing = replace(_suggestion(17, 28, Kind.ORGANISATION, 0.9), reason=Reason("nested"))
    assert resolve([inner, outer], (), Refusals(())) == [outer, inner]
    assert resolve([crossing, outer], (), Refusals(())) == [outer]
    assert resolve([replace(inner, reason=Reason("words")), outer], (), Refusals(()))[0].span == inner.span
    assert resolve([inner, outer], [(Span(9, 22), Kind.ORGANISATION)], Refusals(())) == []
    assert resolve([inner], (), Refusals(())) == [inner]


def test_the_level_of_relations_may_be_named_within_what_is_said() -> None:
    said = replace(_suggestion(0, 20, Kind.STATEMENT), reason=Reason("saying"))
    level = _suggestion(4, 9, Kind.STATEMENT)
    assert resolve([said, level], [], Refusals(())) == [said, level]
    assert resolve([said, level], [(Span(0, 20), Kind.STATEMENT)], Refusals(())) == []
    assert resolve([said, replace(level, reason=Reason("saying"))], [], Refusals(())) == [said]


def test_a_refusal_of_a_record_is_none_of_its_namesake_while_there_are_two() -> None:
    one, namesake = (_suggestion(12, 23, Kind.ORGANISATION, record=key) for key in ("one", "namesake"))
    names = [KnownName(key, Kind.ORGANISATION, one.label, one.label, "", "", 1) for key in ("one", "namesake")]
    refused = [_verdict(one, Answer.REFUSED)]
    assert one in Refusals(refused, names)
    assert namesake not in Refusals(refused, names)
    assert namesake in Refusals(refused, names[1:])  # the first is gone, and was made anew
    assert one in Refusals([_verdict(replace(one, record=None), Answer.REFUSED)], names)
    assert one in Refusals([_verdict(namesake, Answer.REFUSED)], names[:1], {"namesake": "one"})
    accepted = _verdict(replace(one, article="b"), Answer.ACCEPTED, "w")
    assert replace(one, article="c") not in Refusals([accepted, *refused], names)


def test_a_short_name_means_what_its_whole_name_does_however_that_is_spelt() -> None:
    whole = replace(_suggestion(0, 10, score=0.9, record="r"), label="وزارة الصحة")
    short = replace(_suggestion(12, 16), label=whole.quote, reason=Reason("short_name"))
    other = replace(_suggestion(18, 22), label=whole.quote)  # called so, but not for short
    found = resolve([whole, short, other], [], Refusals([]))
    assert [(one.record, one.label) for one in found] == [("r", whole.label), ("r", whole.label), (None, whole.quote)]
