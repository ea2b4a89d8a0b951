"""The search against a scan that knows nothing of index, shelf or plan."""

import contextlib
import re
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.query import parse
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.query import All, Either, FilterName, Limit, Match, Node, Not, Pattern, Words
from desktop_app.store.searching.hits import found
from tests.store.searching.library import add, all_found, library, mark, quotes, set_pairs
from tests.store.searching.scan import Scanned, scan

_WORDS = ("تعاون", "الصين", "صين", "كتاب", "بلدين", "وزير", "شي", "نادر")
_BEFORE = ("", "", "", "و", "ال", "بال", "لل", "ف")


# --- both against each other

_words = st.builds(
    Words,
    st.one_of(st.sampled_from(_WORDS), st.lists(st.sampled_from(_WORDS), min_size=2, max_size=3).map(" ".join)),
    st.sampled_from([Match.FOLDED, Match.FOLDED, Match.EXACT]),
    st.booleans(),
)
_short = st.builds(Words, st.sampled_from(["ت", "ا", "كت", "الص"]), st.just(Match.FOLDED), st.just(True))
_limit = st.sampled_from([
    Limit(FilterName.KIND, ("person",)), Limit(FilterName.KIND, ("country", "person")),
    Limit(FilterName.RECORD, ("r1",)), Limit(FilterName.RECORD, ("r2", "r3")),
    Limit(FilterName.OUTLET, ("سند",)), Limit(FilterName.STATE, ("new",)), Limit(FilterName.PAIR, ("CN-TJ",)),
    Limit(FilterName.PAIR, ("",)), Limit(FilterName.DATE, ("2023-00-00", "2023-12-31")),
])  # fmt: skip
_node: st.SearchStrategy[Node] = st.recursive(
    st.one_of(_words, _words, _limit, _short, st.sampled_from([Pattern("كت.ب"), Pattern("[اأ]ل\\w+")])),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: All(tuple(parts))),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: Either(tuple(parts))),
        inner.map(Not),
    ),
    max_leaves=6,
)
_token = st.builds(str.__add__, st.sampled_from(_BEFORE), st.sampled_from(_WORDS))
_text = st.lists(st.one_of(_token, st.sampled_from(["،", "\n", "«", "(كازاخستان)"])), min_size=1, max_size=14).map(
    " ".join
)
_article = st.builds(
    Scanned,
    _text,
    st.sampled_from(["سند", "افق", ""]),
    st.sampled_from(["2022-05-01", "2023-05-18", "2023-00-00", ""]),
    st.sampled_from(["new", "done"]),
    st.sampled_from([(), ("CN-TJ",), ("CN-TJ", "KZ-TJ"), ("KZ-TJ",)]),
)


@given(st.data(), st.lists(_article, min_size=1, max_size=5), _node)
def test_the_search_finds_what_a_scan_finds(data: st.DataObject, articles: list[Scanned], node: Node) -> None:
    connection = library()
    for number, one in enumerate(articles, 1):
        day = one.day.removesuffix("-00-00")
        add(connection, number, one.text, outlet=one.outlet, published=day, state=one.state)
        set_pairs(connection, number, one.pairs)
        tokens = st.sampled_from([*re.findall(r"\S+", one.text), one.text])
        for token in data.draw(st.lists(tokens, max_size=3)):
            kind, record = data.draw(st.sampled_from([("person", "r1"), ("country", "r2"), ("person", "r3")]))
            mark(connection, number, token, kind, record)
            start = one.text.index(token)
            one.marks.append((start, start + len(token), kind, record))
    expected = {
        number: sorted(hits) or [(0, 0)]
        for number, one in enumerate(articles, 1)
        if (hits := scan(node, one, [], [])) is not None
    }
    answer = {
        article.number: [(hit.span.start, hit.span.end) for hit in article.hits]
        for article in all_found(connection, node)
    }
    assert answer == expected
    connection.close()


# --- by hand


def _two() -> sqlite3.Connection:
    connection = library("زار الوزير الصين وكازاخستان", "قال وزير إن الصين والصين بلد", "كلام آخر")
    mark(connection, 1, "الصين", "country", "cn")
    mark(connection, 2, "الصين", "country", "cn")
    mark(connection, 1, "الوزير", "person", "min")
    return connection


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("وزير صين", [(1, "وزير"), (1, "صين"), (2, "وزير"), (2, "صين"), (2, "صين")]),
        ("وزير -كازاخستان", [(2, "وزير")]),
        ("كازاخستان OR قال", [(1, "كازاخستان"), (2, "قال")]),
        ("-وزير", [(3, "")]),
        ("=الصين", [(1, "الصين"), (2, "الصين")]),
        ("/[وف]كا\\w+/", [(1, "وكازاخستان")]),
        ('"وزير ان"', [(2, "وزير إن")]),
    ],
)
def test_what_a_query_finds(typed: str, expected: list[tuple[int, str]]) -> None:
    assert quotes(_two(), parse(typed)) == expected


def test_filters_on_marks_say_where_words_must_lie() -> None:
    kind, word = Limit(FilterName.KIND, ("country",)), Words("الصين")
    assert quotes(_two(), kind) == [(1, "الصين"), (2, "الصين")]
    assert quotes(_two(), All((word, kind))) == [(1, "الصين"), (2, "الصين")]
    assert quotes(_two(), All((word, Not(kind)))) == [(2, "الصين")]
    assert quotes(_two(), All((kind, Limit(FilterName.RECORD, ("min",))))) == []
    assert quotes(_two(), Not(kind)) == [(3, "")]


def test_forms_are_found_as_whole_words() -> None:
    connection = library("وقعت الاتفاقية ثم الاتفاقيات\nوالاتفاقية باقية", "اتفاق")
    forms = (frozenset({"الاتفاقيه", "الاتفاقيات", "والاتفاقيه"}),)
    words = Words("اتفاقية", Match.FORMS, forms=forms)
    assert quotes(connection, words) == [(1, "الاتفاقية"), (1, "الاتفاقيات"), (1, "الاتفاقية")]
    two = Words("اتفاقية باق", Match.FORMS, forms=(*forms, frozenset({"باقيه"})))
    assert quotes(connection, two) == [(1, "الاتفاقية باقية")]


def test_a_search_goes_on_after_an_article() -> None:
    connection = library(*["كلام"] * 200)
    assert [one.number for one in all_found(connection, Words("كلام"), after=150)] == list(range(151, 201))
    assert [one.number for one in all_found(connection, Words("ك", prefix=True), after=150)] == list(range(151, 201))


def test_a_pattern_that_explodes_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.store.searching.patterns.PATIENCE", 0.1)
    connection = library("ا" * 3000 + "ب")
    with pytest.raises(UserError, match="query_pattern_slow"):
        all_found(connection, Pattern("(ا+)+$"))


@pytest.mark.parametrize(
    ("pattern", "code"),
    [("(", "query_pattern_wrong"), ("(?:(?:ا{999}){999}){999}", "query_pattern_big"), ("ا" * 301, "query_pattern_big")],
)
def test_a_pattern_that_is_none_is_told_before_anything_is_read(pattern: str, code: str) -> None:
    with pytest.raises(UserError, match=code):
        all_found(library("نص"), Pattern(pattern))


def test_a_search_stops_when_it_is_asked_to() -> None:
    connection = library(*["كلام"] * 20)
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        list(found(lambda: contextlib.nullcontext(connection), Words("كلام"), cancelled=lambda: next(asked)))
