"""Whether an article answers a query, and where: the tree against one article's own letters, details and marks.

Every hit comes from words, patterns or filters on marks that are not under a NOT. Beside words, a filter on marks
says where a hit must lie; without words the marks themselves are the hits.
"""

import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.arabic.fold import fold
from desktop_app.model.query import ON_MARKS, All, Either, FilterName, Limit, Node, Not, Pattern, Words
from desktop_app.model.spans import Span
from desktop_app.store.searching.letters import Letters
from desktop_app.store.searching.patterns import pattern_places
from desktop_app.store.searching.row import make_row, may_stand_in, places

Spans = list[Span]
_NOWHERE: Spans = []


class Mark(NamedTuple):
    """A mark, as far as a query can ask about it: thousands are made for one search, few are looked at twice."""

    start: int
    end: int
    kind: str
    record: str
    quote: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article to be judged: its letters, what the shelf says of it, and its marks where the query asks for them."""

    letters: Letters
    outlet_key: str
    day: str  # sort key
    state: str
    pairs: frozenset[str] = frozenset()
    marks: Sequence[Mark] = ()


@dataclass(frozen=True, slots=True)
class _Where:
    """In which marks hits must lie, and in which they must not."""

    inside: tuple[Sequence[Span], ...] = ()
    outside: tuple[Sequence[Span], ...] = ()

    def admits(self, hit: Span) -> bool:
        return all(any(one.contains(hit) for one in spans) for spans in self.inside) and not any(
            one.overlaps(hit) for spans in self.outside for one in spans
        )


_ANYWHERE = _Where()


def judge(node: Node, article: Candidate) -> Spans | None:
    """The hits in reading order, each once; none where the article answers as a whole; None where it doesn't."""
    found = _judge(node, article, _ANYWHERE)
    return sorted(set(found)) if found else found


def asks_marks(node: Node) -> bool:
    """Whether a candidate must bring its marks."""
    return any(isinstance(leaf, Limit) and leaf.name in ON_MARKS for leaf in leaves(node))


def leaves(node: Node) -> Iterator[Node]:
    """The tree's leaves, those under a NOT too."""
    match node:
        case All(parts) | Either(parts):
            for part in parts:
                yield from leaves(part)
        case Not(part):
            yield from leaves(part)
        case _:
            yield node


def is_on_marks(node: Node) -> bool:
    """Whether the tree asks about marks and nothing else."""
    return all(isinstance(leaf, Limit) and leaf.name in ON_MARKS for leaf in leaves(node))


def mark_filter(node: Node) -> Callable[[Sequence[Mark]], bool] | None:
    """Where words must lie in marks: what tells by an article's marks alone that none of them can hold the words.

    None where words need not lie in marks.
    """
    if not isinstance(node, All) or not any(has_words(part) for part in node.parts):
        return None
    wanted = [part for part in node.parts if is_on_marks(part) and not isinstance(part, Not)]
    rows = [row for part in node.parts if isinstance(part, Words) and (row := _row(part)) is not None]
    if not wanted:
        return None

    def may_answer(marks: Sequence[Mark]) -> bool:
        letters = [fold(mark.quote) for mark in marks if all(_is(mark, part) for part in wanted)]
        return bool(letters) and all(any(may_stand_in(one, row) for one in letters) for row in rows)

    return may_answer


def has_words(node: Node) -> bool:
    """Whether hits may come from words or a pattern in the tree."""
    if isinstance(node, All | Either):
        return any(has_words(part) for part in node.parts)
    return isinstance(node, Words | Pattern)


def _judge(node: Node, article: Candidate, where: _Where) -> Spans | None:
    match node:
        case Words() | Pattern():
            hits = [hit for hit in _hits(node, article.letters) if where.admits(hit)]
            return hits or None
        case All(parts):
            return _judge_all(parts, article, where)
        case Either(parts):
            return _judge_either(parts, article, where)
        case Not(part):
            return _NOWHERE if _judge(part, article, _ANYWHERE) is None else None
        case Limit() if node.name in ON_MARKS:
            return _marks([node], article, where) or None
        case Limit():
            return _NOWHERE if _holds(node, article) else None
    raise TypeError(f"not understood yet: {node!r}")


def _judge_either(parts: Sequence[Node], article: Candidate, where: _Where) -> Spans | None:
    answers = [found for part in parts if (found := _judge(part, article, where)) is not None]
    return [hit for found in answers for hit in found] if answers else None


def _judge_all(parts: Sequence[Node], article: Candidate, where: _Where) -> Spans | None:
    on_marks = [part for part in parts if is_on_marks(part)]
    others = [part for part in parts if not is_on_marks(part)]
    hits: Spans = []
    if on_marks and any(has_words(part) for part in others):
        narrowed = _narrowed(on_marks, article, where)
        if narrowed is None:
            return None
        where = narrowed
    elif on_marks:
        found = _marks(on_marks, article, where)
        if not found and not all(isinstance(part, Not) for part in on_marks):
            return None
        if not found and any(_judge(part, article, where) is None for part in on_marks):
            return None
        hits += found
    for part in others:
        found_here = _judge(part, article, where)
        if found_here is None:
            return None
        hits += found_here
    return hits


def _narrowed(on_marks: Sequence[Node], article: Candidate, where: _Where) -> _Where | None:
    """Hits lie in one mark that all the filters are true of; a NOT keeps them out of the marks under it.

    None where there is no such mark.
    """
    wanted = [part for part in on_marks if not isinstance(part, Not)]
    unwanted = [part.part for part in on_marks if isinstance(part, Not)]
    inside, outside = where.inside, where.outside
    if wanted:
        spans = [mark.span for mark in article.marks if all(_is(mark, part) for part in wanted)]
        if not spans:
            return None
        inside = (*inside, spans)
    for part in unwanted:
        outside = (*outside, [mark.span for mark in article.marks if _is(mark, part)])
    return _Where(inside, outside)


def _marks(on_marks: Sequence[Node], article: Candidate, where: _Where) -> Spans:
    """The marks that all the filters are true of; filters that are all under a NOT find none."""
    if all(isinstance(part, Not) for part in on_marks):
        return []
    return [
        mark.span
        for mark in article.marks
        if all(_is(mark, part) for part in on_marks) and where.admits(mark.span)
    ]  # fmt: skip


def _is(mark: Mark, node: Node) -> bool:
    match node:
        case Limit(FilterName.KIND, values):
            return mark.kind in values
        case Limit(FilterName.RECORD, values):
            return mark.record in values
        case All(parts):
            return all(_is(mark, part) for part in parts)
        case Either(parts):
            return any(_is(mark, part) for part in parts)
        case Not(part):
            return not _is(mark, part)
    raise TypeError(f"not a filter on marks: {node!r}")


def _holds(limit: Limit, article: Candidate) -> bool:
    match limit.name:
        case FilterName.PAIR:
            return bool(article.pairs.intersection(limit.values)) or ("" in limit.values and not article.pairs)
        case FilterName.OUTLET:
            return article.outlet_key in limit.values
        case FilterName.DATE:
            first, last = limit.values
            return first <= article.day <= last
        case FilterName.STATE:
            return article.state in limit.values
    raise TypeError(f"not a filter on articles: {limit!r}")


def _hits(node: Words | Pattern, letters: Letters) -> Iterator[Span]:
    if isinstance(node, Pattern):
        return pattern_places(letters, node.text, node.place)
    row = _row(node)
    return places(letters, row) if row is not None else iter(())


_row = functools.lru_cache(maxsize=64)(make_row)
