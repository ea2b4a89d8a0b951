"""Marks carried from an article to one that prints it again: to the same words in the same place of the text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.arabic.alignment import same_words
from desktop_app.arabic.fold import fold, folded
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation
from desktop_app.store import annotations, articles, records
from desktop_app.store.journal import Writer
from desktop_app.store.store import new_id, now
from desktop_app.workspace.belonging import add_article_pairs
from desktop_app.workspace.marking import take_up

_WORD = re.compile(r"\S*\w\S*")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a text with their places; `plain` are folded, without the signs that stick to them."""

    text: str
    places: tuple[Span, ...]
    plain: tuple[str, ...]


def carry(writer: Writer, article: str, other: str, author: str) -> tuple[int, int]:
    """How many marks went over and how many didn't, for their words differ; those there already aren't counted."""
    connection = writer.connection
    source, target = (_words(articles.get_text(connection, each)) for each in (article, other))
    same = same_words(source.plain, target.plain)
    carried = left = 0
    touched: dict[str, None] = {}
    for mark in annotations.annotations_of(connection, article):
        span = None if mark.lost else _place(source, target, same, mark.span)
        if span is None:
            left += 1
        elif not annotations.marked_already(connection, other, span, mark.kind, ""):
            made = _copy(mark, other, target.text, span, author)
            writer.insert("annotation", annotations.annotation_row(made))
            carried += 1
            if mark.record:
                touched[mark.record] = None
    for record in touched:
        add_article_pairs(writer, records.get_record(connection, record), other)
    if carried:
        take_up(writer, other)
    return carried, left


def _copy(mark: Annotation, article: str, text: str, span: Span, author: str) -> Annotation:
    place = annotations.anchor(text, span)
    return replace(
        mark,
        id=new_id(),
        article=article,
        span=span,
        quote=str(place["quote"]),
        before=str(place["before"]),
        after=str(place["after"]),
        note="",  # a note speaks of the place where it was written
        author=author,
        engine="",
        created_at=now(),
    )


def _words(text: str) -> _Words:
    places = tuple(Span(*match.span()) for match in _WORD.finditer(text))
    return _Words(text, places, tuple(_plain(place.of(text)) for place in places))


def _plain(word: str) -> str:
    return "".join(letter for letter in fold(word) if letter.isalnum())


def _place(source: _Words, target: _Words, same: dict[int, int], span: Span) -> Span | None:
    """The same words of the other text; None where one of them is another there, or others stand between them."""
    begin = bisect_right(source.places, span.start, key=lambda place: place.end)
    covered = range(begin, bisect_left(source.places, span.end, key=lambda place: place.start))
    there = [same.get(at) for at in covered]
    if not covered or None in there or [at for at in there if at is not None] != _row(there):
        return None
    first, last = int(there[0] or 0), int(there[-1] or 0)
    start = _edge(source, target, covered[0], first, span.start, 0)
    end = _edge(source, target, covered[-1], last, span.end, 1)
    if start is None or end is None or start >= end:
        return None
    found = _with_signs(target.text, Span(start, end), span.of(source.text))
    return found if _plain(found.of(target.text)) == _plain(span.of(source.text)) else None


def _with_signs(text: str, span: Span, quote: str) -> Span:
    """With the quotation marks and the like that the mark had at its edges, where they stand here too."""
    letters = [place for place, letter in enumerate(quote) if letter.isalnum()]
    before, after = quote[: letters[0]], quote[letters[-1] + 1 :]
    start = span.start - len(before) if before and text[: span.start].endswith(before) else span.start
    end = span.end + len(after) if after and text.startswith(after, span.end) else span.end
    return Span(start, end)


def _row(there: Sequence[int | None]) -> list[int]:
    first = there[0] or 0
    return list(range(first, first + len(there)))


def _edge(source: _Words, target: _Words, at: int, there: int, edge: int, side: int) -> int | None:
    """The edge of a mark within its word, among the letters of the other word, whatever signs stand around it."""
    word, other = source.places[at], folded(target.places[there].of(target.text))
    inside = _plain(source.text[word.start : min(max(edge, word.start), word.end)])
    letters = [place for place, letter in enumerate(other.text) if letter.isalnum()]
    if side == 0:
        if len(inside) >= len(letters):
            return None
        begin = letters[len(inside)]
        return target.places[there].start + other.span_back(Span(begin, begin + 1)).start
    if not inside or len(inside) > len(letters):
        return None
    final = letters[len(inside) - 1]
    return target.places[there].start + other.span_back(Span(final, final + 1)).end
