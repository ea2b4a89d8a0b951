"""What the lists of a form's fields offer first: what stands near the mark, and what other records have."""

import re
from collections.abc import Iterable, Sequence

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import FieldSpec, Kind, ValueType, is_entity
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation, Article, Record
from desktop_app.store import annotations, articles, offers, records
from desktop_app.store.connection import Connection

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_BEFORE = 600  # code points that are looked at
_AFTER = 200
_MOST = 16
_MOST_PARTS = 300
_BEFORE_STAYS = 3  # days of a meeting that stand above those of several days
_RANGES = 3
_LONGEST_STAY = 5  # days
_MARKS = 6  # of a record's marks in an article, those that are looked at beside the current one


def offered(
    connection: Connection, text: str, record: Record, spec: FieldSpec, mark: Annotation, parts: bool
) -> list[str]:
    """Values of the field's type, the likeliest first, without those that the field has; `text` is that of the mark's
    article, `parts` as in `near_values`."""
    article = articles.get_article(connection, mark.article, counted=False)
    if spec.type is ValueType.RECORD:
        found = _records(connection, record, spec, mark)
    else:
        found = _near(connection, text, record, spec, mark, article, parts)
    if spec.type is ValueType.DATE:
        found += _days(connection, article, text)
        single = {Kind.MEETING: _BEFORE_STAYS}.get(record.kind, 0 if spec.name == "years" else len(found))
        found = [*found[:single], *_ranges(found, stays=record.kind is Kind.MEETING), *found[single:]]
    elif spec.type is ValueType.COUNTRY:
        found += [code for link in article.pairs for code in link.pair.split("-")]
    has = {claim.value for claim in record.live_claims(spec.name)}
    return [value for value in _once(found) if value not in has][: _MOST_PARTS if parts else _MOST]


def named_in(connection: Connection, article: str) -> list[str]:
    """What the records that are marked in the article are called, the names of several words first."""
    marks = annotations.annotations_of(connection, article)
    keys = dict.fromkeys(mark.record for mark in marks if mark.record and is_entity(mark.kind))
    known = records.records_by_id(connection, list(keys))
    return sorted((one.label for one in known if one.label), key=lambda label: " " not in label)


def _near(
    connection: Connection,
    text: str,
    record: Record,
    spec: FieldSpec,
    mark: Annotation,
    article: Article,
    parts: bool,
) -> list[str]:
    """What the sentences of the mark and of the record's other marks in the article hold."""
    from desktop_app.suggest.offers import near_values

    there = annotations.annotations_of(connection, mark.article)
    marks = [mark, *(one for one in there if one.record == record.id and one.id != mark.id)][: 1 + _MARKS]
    known = offers.values_of(connection, record.kind, spec.name) if spec.type is ValueType.TEXT else []
    found: list[str] = []
    day = article.published or article.dateline_date
    for number, one in enumerate(marks):
        before = text[max(0, one.span.start - _BEFORE) : one.span.start]
        after = text[one.span.end : one.span.end + _AFTER]
        found += near_values(record.kind, spec, one.quote, before, after, day, () if number else known, parts=parts)
    return found


def _days(connection: Connection, article: Article, text: str) -> list[str]:
    """The day of the news with its month and year, the dates that other records of the article have, all it tells."""
    from desktop_app.suggest.dates_in import dates_in
    from desktop_app.suggest.reading import Reading

    day = article.published or article.dateline_date
    own = ["-".join(day.split("-")[:size]) for size in (3, 2, 1)] if day and "/" not in day else [day]
    told = [edtf for _span, edtf in dates_in(Reading(article.id, text, day))]
    return [*own[:1], *offers.dates_in(connection, article.id), *own[1:], *told]


def _ranges(dates: Sequence[str], *, stays: bool) -> list[str]:
    """From one of the days to another that soon follows (`stays`), else from year to year."""
    if not stays:
        years = sorted({year for one in dates for year in _YEAR.findall(one)})
        return [f"{first}/{last}" for first in years for last in years if first < last][:_RANGES]
    days = sorted({one for one in dates if one.count("-") == 2 and "/" not in one})
    near = [(int(last[-2:]) - int(first[-2:]), first, last) for first in days for last in days if first[:7] == last[:7]]
    return [f"{first}/{last}" for days_off, first, last in sorted(near) if 0 < days_off <= _LONGEST_STAY][:_RANGES]


def _records(connection: Connection, record: Record, spec: FieldSpec, mark: Annotation) -> list[str]:
    """The records of the right kinds that are marked in the article: those of the mark, then the nearest to it."""
    marks = [
        one for one in annotations.annotations_of(connection, mark.article) if one.kind in spec.of and one.record
    ]
    ordered = sorted(marks, key=lambda one: (_distance(one.span, mark.span), one.span.start))
    return [str(one.record) for one in ordered if one.record != record.id]


def _distance(one: Span, mark: Span) -> int:
    """Letters between the two; 0 where they meet."""
    return max(0, one.start - mark.end, mark.start - one.end)


def _once(values: Iterable[str]) -> Sequence[str]:
    """Without what differs in spelling only."""
    found: dict[str, str] = {}
    for value in values:
        found.setdefault(fold(value), value)
    return list(found.values())
