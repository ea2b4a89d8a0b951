"""An article as engines look at it: words of vocabularies, and the way back to its letters."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.spans import Span
from desktop_app.suggest.reading import Reading
from tests.arabic.strategies import texts

_FIRST = frozenset({"قمه", "وزير", "اتفاق"})
_SECOND = {"وزير": 1, "سفير": 2}


def test_words_of_a_vocabulary_are_found_whoever_asked_for_it_first() -> None:
    one, other = Reading("a", "وزير ثم قمة ثم سفير"), Reading("b", "سفير ووزير واتفاق")
    assert one.places(_FIRST) == [0, 2]
    assert other.places(_SECOND) == [0]  # a vocabulary that the first article has not been asked for
    assert one.places(_SECOND) == [0, 4]
    assert (set(one.met(_FIRST)), set(other.met(_FIRST))) == ({"وزير", "قمه"}, set())


def _is_long(word: str) -> bool:
    return len(word) > 5


def test_words_that_no_list_could_hold_are_found_by_asking() -> None:
    one, other = Reading("a", "المؤتمر ثم قمة ثم المؤتمر والوزير"), Reading("b", "المؤتمر")
    assert one.places(_is_long) == [0, 4, 5]
    assert (one.places(_FIRST), other.places(_is_long), other.places(_FIRST)) == ([2], [0], [])


def test_the_places_of_one_word_are_a_list_of_the_askers_own() -> None:
    reading = Reading("a", "قمة ثم قمة")
    reading.places(_FIRST).clear()
    assert reading.places(_FIRST) == [0, 2] == reading.where["قمه"]


@given(texts, st.data())
def test_the_way_back_is_that_of_the_folded_text(text: str, data: st.DataObject) -> None:
    reading = Reading("a", text)
    edges = [0, len(reading.text), *(edge for span in reading.spans for edge in span)]
    start, end = sorted(data.draw(st.tuples(st.sampled_from(edges), st.sampled_from(edges))))
    assert reading.back(start, end) == reading.mapped.span_back(Span(start, end))


@given(texts, st.data())
def test_the_words_under_a_span_are_those_that_it_covers(text: str, data: st.DataObject) -> None:
    reading = Reading("a", text)
    assert "".join(one + other for one, other in zip(reading.gaps, [*reading.words, ""], strict=True)) == reading.text
    if reading.words:
        first, last = sorted(data.draw(st.tuples(*[st.integers(0, len(reading.words) - 1)] * 2)))
        starts, ends = reading.word_edges
        begin, behind = reading.words_under(Span(starts[first], ends[last]))
        assert begin <= first < last + 1 <= behind
        assert all(starts[at] < ends[last] and ends[at] > starts[first] for at in range(begin, behind))


def test_what_engines_share_is_made_once() -> None:
    reading = Reading("a", "نص")
    assert reading.shared(_Look) is reading.shared(_Look)


class _Look:
    def __init__(self, reading: Reading) -> None:
        self.words = reading.words
