"""The library's answers beside those of a plain filter over everything."""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold
from desktop_app.arabic.sorting import alphabetical
from desktop_app.arabic.tokens import PREFIXES
from desktop_app.model.edtf import sort_key
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.library import (
    LibraryFilter,
    LibrarySort,
    SortBy,
    filter_of_plain,
    filter_to_plain,
    sort_of_plain,
    sort_to_plain,
)
from desktop_app.model.spans import Span
from desktop_app.model.things import Article, ArticleState
from desktop_app.store.articles import article_row
from desktop_app.store.store import new_id
from desktop_app.workspace import Workspace

PAIRS, OUTLETS = ("CN-TJ", "KZ-TJ", "RU-TJ"), ("صحيفة الوادي", "", "الجبل", "وادي")
DAYS = ("", "2023", "2023-05", "2023-05-18", "2024-01-01", "2024-02")
TITLES = ("الصين تبني سدا", "ألمانيا", "سد جديد", "", "زيارة")
TEXTS = ("زار وفد من الصين السد", "بحث الوزير بناء سد", "وقال إن للسد شأنا", "لا شيء هنا", "والسدود كثيرة")
KINDS = (Kind.PERSON, Kind.PLACE, Kind.AGREEMENT)


@pytest.fixture(scope="module")
def workspace() -> Iterator[Workspace]:
    """Some 90 articles of every sort, marked, some of them reprints of others."""
    path = Path(tempfile.mkdtemp()) / "library.mujaz"
    with Workspace.create(path) as opened:
        made = [_add(opened, number) for number in range(1, 91)]
        with opened._desk.step("join_reprints") as writer:
            for number in range(10, 90, 7):
                origin = ("guessed", "confirmed", "refused")[number % 3]
                writer.insert("reprint", {"article": made[number], "original": made[number - 5], "origin": origin})
        opened.articles.set_details(made[3], title="عنوان ليس في النص")
        yield opened


def _add(workspace: Workspace, number: int) -> str:
    title, text = TITLES[number % 5], TEXTS[number * 3 % 5]
    article = Article(
        new_id(), number, title, OUTLETS[number % 4], "وكالة" if number % 3 else "", "", DAYS[(number + 1) % 6],
        DAYS[number * 5 % 6], "", "ar", f"{number}.txt", "txt", "utf-8", str(number), "",
        tuple(ArticleState)[number * 7 % 3], 0,
    )  # fmt: skip
    text = f"{title}\n{text} {number}"
    with workspace._desk.step("import") as writer:
        writer.insert("article", article_row(article, text))
        for pair in PAIRS[: number % 4 if number % 2 else 0]:
            if writer.connection.execute("SELECT 1 FROM relationship WHERE id = ?", (pair,)).fetchone() is None:
                writer.insert("relationship", {"id": pair, "first": pair[:2]})
            writer.insert("article_pair", {"article": article.id, "pair": pair, "origin": "guessed"})
    for place, kind in enumerate(KINDS[: number % 5 % 4]):
        workspace.marks.annotate(article.id, Span(len(text) - 8 + place, len(text)), kind, exact=True)
    workspace.articles.set_state(article.id, article.state)
    return article.id


FILTERS = st.builds(
    LibraryFilter,
    pairs=st.lists(st.sampled_from(PAIRS), max_size=2, unique=True).map(tuple),
    without_pair=st.booleans(),
    outlets=st.lists(st.sampled_from(["صحيفة الوادي", "الجبل", "وكالة", ""]), max_size=2, unique=True).map(tuple),
    since=st.sampled_from(["", "", "2023", "2023-05-18", "2024"]),
    until=st.sampled_from(["", "", "2023-05", "2024", "2023-12-31"]),
    states=st.lists(st.sampled_from(list(ArticleState)), max_size=2, unique=True).map(tuple),
    text=st.sampled_from(["", "", "سد", "السد", "الصين", "وفد سد", "وادي", "ليس", "شئ", "س", "؟"]),
    kinds=st.lists(st.sampled_from(KINDS), max_size=2, unique=True).map(tuple),
    collapsed=st.booleans(),
)
SORTS = st.builds(LibrarySort, st.sampled_from(list(SortBy)), st.booleans())


def plainly(workspace: Workspace, asked: LibraryFilter, sort: LibrarySort) -> list[Article]:
    """The same by going through all articles."""
    everything = _everything(workspace)
    kept = [one for one in everything.values() if _answers(workspace, one, asked)]
    if asked.collapsed:
        whatever = replace(asked, states=())
        firsts = {one.id for one in everything.values() if _answers(workspace, one, whatever)}
        kept = [one for one in kept if one.original not in firsts]
    return sorted(kept, key=lambda one: _key(one, sort.by), reverse=sort.descending)


@cache
def _everything(workspace: Workspace) -> dict[str, Article]:
    """Read once: no test of this module changes the shelf."""
    return {one.id: one for one in workspace.articles.list()}


@cache
def _kinds_and_words(workspace: Workspace, article: str) -> tuple[frozenset[Kind], str, list[str]]:
    """The kinds marked in an article, its text, and its folded words."""
    text = workspace.articles.text(article)
    return frozenset(mark.kind for mark in workspace.marks.of(article)), text, fold(text).split()


def _answers(workspace: Workspace, one: Article, asked: LibraryFilter) -> bool:
    pairs, day = {link.pair for link in one.pairs}, sort_key(one.published or one.dateline_date)
    until = asked.until + "-99" * (2 - asked.until.count("-"))
    kinds, _text, _own = _kinds_and_words(workspace, one.id)
    of_pair = bool(pairs & set(asked.pairs)) or (asked.without_pair and not pairs)
    return (
        (not (asked.pairs or asked.without_pair) or of_pair)
        and (not asked.outlets or (one.outlet or one.agency) in asked.outlets)
        and (not asked.since or day >= sort_key(asked.since))
        and (not asked.until or "" < day <= until)
        and (not asked.states or one.state in asked.states)
        and set(asked.kinds) <= kinds
        and _says(workspace, one, asked.text)
    )


def _says(workspace: Workspace, one: Article, text: str) -> bool:
    words = fold(text).split() if text != "؟" else []
    _kinds, whole, own = _kinds_and_words(workspace, one.id)
    *others, last = words or [""]
    inside = all(any(there in _written(word) for there in own) for word in others) and (
        not words or any(_goes_on(there, last) for there in own)
    )
    outside = one.title not in whole and all(word in fold(one.title) for word in words)
    named = bool(words) and fold(text) in fold(one.outlet or one.agency)
    return not words or inside or outside or named


@cache
def _written(word: str) -> set[str]:
    """The word behind whatever may stand before it; one with ال keeps it, or has the ل of للـ in its place."""
    if not word.startswith("ال") or len(word) < 4:
        return {prefix + word for prefix in PREFIXES}
    return {one + two + word for one in ("", "و", "ف") for two in ("", "ب", "ك", "س")} | {
        one + "لل" + word[2:] for one in ("", "و", "ف")
    }


def _goes_on(there: str, last: str) -> bool:
    forms = _written(last)
    return there.startswith(tuple(forms)) if len(last) >= 3 else there in forms


def _key(one: Article, by: SortBy) -> tuple[object, ...]:
    day = sort_key(one.published or one.dateline_date)
    first: dict[SortBy, object] = {
        SortBy.DATE: day,
        SortBy.TITLE: alphabetical(one.title or one.file_name),
        SortBy.OUTLET: alphabetical(one.outlet or one.agency),
        SortBy.STATE: list(ArticleState).index(one.state),
        SortBy.MARKS: one.annotations,
        SortBy.IMPORTED: one.number,
    }
    return (first[by], one.number) if by is SortBy.IMPORTED else (first[by], day, one.number)


def _same(found: Sequence[Article], wanted: Sequence[Article]) -> bool:
    return [one.id for one in found] == [one.id for one in wanted]


@settings(max_examples=150, deadline=None)
@given(FILTERS, SORTS, st.integers(0, 60), st.integers(1, 40))
def test_filters_orders_pages_and_counts_are_those_of_a_plain_filter(workspace, asked, sort, offset, limit):
    library, wanted = workspace.library, plainly(workspace, asked, sort)
    shape = library.shape(asked, sort)
    assert (shape.count, library.count(asked)) == (len(wanted), len(wanted))
    assert _same(library.rows(asked, sort, offset, limit), wanted[offset : offset + limit])
    assert library.ids(asked, sort) == [one.id for one in wanted]
    if sort.by is SortBy.DATE:
        months = [sort_key(one.published or one.dateline_date)[:7] for one in wanted]
        assert [month.key for month in shape.months for _ in range(month.count)] == months
    whatever = plainly(workspace, replace(asked, states=()), sort)
    states = {state: sum(one.state is state for one in whatever) for state in ArticleState}
    assert (dict(shape.progress.states), shape.progress.marks) == (states, sum(one.annotations for one in wanted))
    for place, one in enumerate(wanted[offset : offset + 3], offset):
        assert library.position(asked, sort, one.id) == place


@settings(max_examples=60, deadline=None)
@given(FILTERS, SORTS, st.integers(0, 89))
def test_the_next_to_do_comes_after_the_article_or_from_the_start(workspace, asked, sort, number):
    after = sorted(workspace.articles.list(), key=lambda one: one.number)[number]
    everything = plainly(workspace, LibraryFilter(), sort)
    wanted = [one.id for one in plainly(workspace, asked, sort) if one.state is not ArticleState.DONE]
    order = [one.id for one in everything]
    turned = [*order[order.index(after.id) + 1 :], *order[: order.index(after.id)]]
    expected = next((one for one in turned if one in wanted), None)
    assert workspace.library.next_to_do(asked, sort, after.id) == expected
    assert workspace.library.next_to_do(asked, sort) == (wanted[0] if wanted else None)


@settings(max_examples=40, deadline=None)
@given(FILTERS)
def test_facets_count_what_is_shown(workspace, asked):
    shown, found = plainly(workspace, asked, LibrarySort()), workspace.library.facets(asked)
    outlets = [one.outlet or one.agency for one in shown]
    assert found.outlets == {outlet: outlets.count(outlet) for outlet in outlets}
    assert sum(found.pairs.values()) == sum(len(one.pairs) or 1 for one in shown)
    for kind in KINDS:
        assert found.kinds.get(kind, 0) == sum(kind in {m.kind for m in workspace.marks.of(one.id)} for one in shown)


@given(FILTERS, SORTS)
def test_filter_and_order_are_kept_as_json(asked, sort):
    assert filter_of_plain(filter_to_plain(asked)) == asked
    assert sort_of_plain(sort_to_plain(sort)) == sort


@pytest.mark.parametrize("plain", [None, [], "x", {"pairs": 3, "states": ["gone"], "kinds": ["x"], "since": "soon"}])
def test_what_cant_be_read_of_a_kept_filter_asks_for_nothing(plain):
    assert not filter_of_plain(plain)
    assert sort_of_plain(plain) == LibrarySort()


def test_a_date_that_is_none_is_told(workspace):
    with pytest.raises(UserError, match="date_unreadable"):
        workspace.library.shape(LibraryFilter(since="غدا"))


def test_an_article_that_isnt_shown_has_no_place(workspace):
    asked = LibraryFilter(text="لا يوجد قط")
    article = workspace.articles.list()[0].id
    assert workspace.library.position(asked, LibrarySort(), article) is None
    assert workspace.library.rows(asked) == []


def test_outlets_stand_in_the_order_of_the_alphabet(workspace):
    assert list(workspace.library.outlets()) == ["الجبل", "صحيفة الوادي", "وادي", "وكالة"]


def test_words_are_looked_for_anew_after_a_change_and_in_a_project_open_for_reading(project):
    asked = LibraryFilter(text="السد")
    with Workspace.open(project) as opened:
        assert opened.library.count(asked) == 0
        opened.articles.add_text("زار وفد السد.\nثم عاد.")
        assert opened.library.count(asked) == 1
        opened.history.undo()
        assert opened.library.count(asked) == 0
        opened.history.redo()
    with Workspace.open(project, read_only=True) as reader:
        assert [reader.library.count(asked), len(reader.library.rows(asked))] == [1, 1]
        with pytest.raises(UserError, match="project_read_only"):
            reader.articles.add_text("نص آخر")
