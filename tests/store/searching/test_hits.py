"""The search against a scan that knows nothing of index, shelf or plan."""

import contextlib
import re
import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold
from desktop_app.arabic.query import parse
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.query import All, Either, FilterName, Limit, Match, Node, Not, Pattern, Words
from desktop_app.store.searching.hits import found
from tests.store.searching.library import add, all_found, library, mark, quotes, set_pairs

_WORDS = ("تعاون", "الصين", "صين", "كتاب", "بلدين", "وزير", "شي", "نادر")
_BEFORE = ("", "", "", "و", "ال", "بال", "لل", "ف")
_PROCLITICS = "(?:[وف]?(?:لل|[بكس]?ال|[بكلس])?)"


# --- the scan

_Hit = tuple[int, int]


class _Article:
    """An article as the scan sees it: letters that each fold to one letter, and what filters ask about."""

    def __init__(self, text: str, outlet: str, day: str, state: str, pairs: tuple[str, ...]) -> None:
        self.text, self.outlet, self.day, self.state, self.pairs = text, outlet, day, state, pairs
        self.marks: list[tuple[int, int, str, str]] = []


def _scan(node: Node, one: _Article, inside: list[list[_Hit]], outside: list[list[_Hit]]) -> set[_Hit] | None:
    if isinstance(node, Words | Pattern):
        hits = {hit for hit in _places(node, one.text) if _admitted(hit, inside, outside)}
        return hits or None
    if isinstance(node, Either):
        answers = [found for part in node.parts if (found := _scan(part, one, inside, outside)) is not None]
        return set().union(*answers) if answers else None
    if isinstance(node, Not):
        return None if _scan(node.part, one, [], []) is not None else set()
    if isinstance(node, All):
        return _scan_all(node, one, inside, outside)
    assert isinstance(node, Limit)
    if node.name in (FilterName.KIND, FilterName.RECORD):
        spans = {mark[:2] for mark in one.marks if _true_of(mark, node) and _admitted(mark[:2], inside, outside)}
        return spans or None
    answer = {
        FilterName.OUTLET: one.outlet in node.values,
        FilterName.STATE: one.state in node.values,
        FilterName.DATE: node.values[0] <= one.day <= node.values[-1],
        FilterName.PAIR: bool(set(node.values) & set(one.pairs)) or ("" in node.values and not one.pairs),
    }[node.name]
    return set() if answer else None


def _scan_all(node: All, one: _Article, inside: list[list[_Hit]], outside: list[list[_Hit]]) -> set[_Hit] | None:
    on_marks = [part for part in node.parts if _about_marks(part)]
    others = [part for part in node.parts if not _about_marks(part)]
    plain = [part for part in on_marks if not isinstance(part, Not)]
    hits: set[_Hit] = set()
    if any(_has_words(part) for part in others):
        if plain:
            spans = [mark[:2] for mark in one.marks if all(_true_of(mark, part) for part in plain)]
            if not spans:
                return None
            inside = [*inside, spans]
        for part in on_marks:
            if isinstance(part, Not):
                outside = [*outside, [mark[:2] for mark in one.marks if _true_of(mark, part.part)]]
    elif plain:
        hits = {mark[:2] for mark in one.marks if all(_true_of(mark, part) for part in on_marks)}
        hits = {hit for hit in hits if _admitted(hit, inside, outside)}
        if not hits:
            return None
    else:
        others = [*others, *on_marks]
    for part in others:
        here = _scan(part, one, inside, outside)
        if here is None:
            return None
        hits |= here
    return hits


def _places(node: Words | Pattern, text: str) -> Iterator[_Hit]:
    if isinstance(node, Pattern):
        pattern = node.text
    elif node.match is Match.EXACT:
        pattern = r"(?<!\w)" + r"[^\w\n]+".join(map(re.escape, node.text.split()))
        pattern += r"\w*(?!\w)" if node.prefix else r"(?!\w)"
    else:
        yield from _by_tokens(node, text)
        return
    yield from (match.span() for match in re.finditer(pattern, text))


def _by_tokens(node: Words, text: str) -> Iterator[_Hit]:
    """Word by word: what is left of a word of the text when a proclitic is taken away."""
    wanted = [fold(word) for word in node.text.split()]
    tokens = list(re.finditer(r"\w+", text))
    for number in range(len(tokens) - len(wanted) + 1):
        row = tokens[number : number + len(wanted)]
        if "\n" in text[row[0].start() : row[-1].end()]:
            continue
        starts = []
        for place, (token, word) in enumerate(zip(row, wanted, strict=True)):
            open_end = node.prefix and place == len(wanted) - 1
            starts.append(_starts(fold(token[0]), word, open_end))
        if all(starts):
            for start in starts[0]:
                yield row[0].start() + start, row[-1].end()


def _starts(token: str, word: str, open_end: bool) -> list[int]:
    """Where in the token the word begins behind proclitics."""
    found = []
    definite = word.startswith("ال") and len(word) > 3
    for cut in range(len(token)):
        rest = token[cut:]
        before = re.fullmatch("[وف]?[بكس]?" if definite else _PROCLITICS, token[:cut])
        if before and rest.startswith(word) and (open_end or rest == word):
            found.append(cut)
        bare = definite and rest.startswith(word[1:]) and (open_end or rest == word[1:])
        if bare and re.fullmatch("[وف]?ل", token[:cut]):  # للصين
            found.append(cut)
    return found


def _admitted(hit: _Hit, inside: list[list[_Hit]], outside: list[list[_Hit]]) -> bool:
    held = all(any(one[0] <= hit[0] and hit[1] <= one[1] for one in spans) for spans in inside)
    return held and not any(one[0] < hit[1] and hit[0] < one[1] for spans in outside for one in spans)


def _true_of(mark: tuple[int, int, str, str], node: Node) -> bool:
    if isinstance(node, All | Either):
        return (all if isinstance(node, All) else any)(_true_of(mark, part) for part in node.parts)
    if isinstance(node, Not):
        return not _true_of(mark, node.part)
    assert isinstance(node, Limit)
    return mark[2 if node.name is FilterName.KIND else 3] in node.values


def _about_marks(node: Node) -> bool:
    if isinstance(node, All | Either):
        return all(map(_about_marks, node.parts))
    if isinstance(node, Not):
        return _about_marks(node.part)
    return isinstance(node, Limit) and node.name in (FilterName.KIND, FilterName.RECORD)


def _has_words(node: Node) -> bool:
    if isinstance(node, All | Either):
        return any(map(_has_words, node.parts))
    return isinstance(node, Words | Pattern)


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
    _Article,
    _text,
    st.sampled_from(["سند", "افق", ""]),
    st.sampled_from(["2022-05-01", "2023-05-18", "2023-00-00", ""]),
    st.sampled_from(["new", "done"]),
    st.sampled_from([(), ("CN-TJ",), ("CN-TJ", "KZ-TJ"), ("KZ-TJ",)]),
)


@given(st.data(), st.lists(_article, min_size=1, max_size=5), _node)
def test_the_search_finds_what_a_scan_finds(data: st.DataObject, articles: list[_Article], node: Node) -> None:
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
        if (hits := _scan(node, one, [], [])) is not None
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
