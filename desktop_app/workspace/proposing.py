"""Which record a new mark may belong to."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.arabic.fold import fold
from desktop_app.arabic.sorting import alphabetical
from desktop_app.model.kinds import Kind
from desktop_app.model.proposals import Proposal
from desktop_app.store import annotations, records
from desktop_app.store.connection import Connection

if TYPE_CHECKING:  # ranking is wanted with the first mark, not at the start
    from desktop_app.suggest.proposals import Reason

_MOST = 8
Name = tuple[str, str, str, str, int]
"""(record, label, English name, folded name, mentions): see `records.names_of`."""


def search(connection: Connection, kind: Kind, typed: str, most: int) -> list[Proposal]:
    """Records of the kind whose names hold what is typed, the likeliest first; the first of the alphabet without."""
    names = records.names_of(connection, (kind,))
    by_id = {row[0]: Proposal(row[0], kind, row[1], row[2], "typed", row[4]) for row in names}
    if not typed:
        ordered = sorted(by_id.values(), key=lambda one: (alphabetical(one.label or one.label_en), one.record or ""))
        return ordered[:most]
    return [by_id[record] for record, _ in _ranked(names, typed, typed=True)[:most]]


def propose(connection: Connection, words: str, kind: Kind, typed: str, article: str = "") -> list[Proposal]:
    """The likeliest first. A new record comes first only where no known one has the same or a similar name.

    What the same words of the `article` were last marked as comes before all: "the meeting" means one there.
    """
    label = " ".join((typed or words).split())
    new = Proposal(None, kind, label, "", "new", 0)
    names = records.names_of(connection, (kind,))
    ranked = _ranked(names, label, typed=bool(typed), fields=kind is Kind.SECTOR)
    by_id = {record: (label, label_en, mentions) for record, label, label_en, _, mentions in names}
    known = [Proposal(record, kind, *by_id[record][:2], reason, by_id[record][2]) for record, reason in ranked[:_MOST]]
    likely = [one for one in known if one.reason != "part"]
    if article and not typed:
        likely = _as_before(connection, article, kind, label, by_id, likely)
    if not likely and kind is Kind.PERSON and len(known) == 1:
        likely = known  # a surname alone means the one person who has it
    return [*likely, new, *(one for one in known if one not in likely)] if label else likely


def _ranked(names: Sequence[Name], label: str, *, typed: bool, fields: bool = False) -> "list[tuple[str, Reason]]":
    """By Arabic names and spellings; what is typed by English names too."""
    from desktop_app.suggest.proposals import rank_proposals

    searched = [(record, folded) for record, _, _, folded, _ in names]
    if typed:
        searched += [(record, fold(label_en)) for record, _, label_en, _, _ in names if label_en]
    return rank_proposals(fold(" ".join(label.split())), searched, typed=typed, fields=fields)


def _as_before(
    connection: Connection,
    article: str,
    kind: Kind,
    label: str,
    by_id: dict[str, tuple[str, str, int]],
    likely: list[Proposal],
) -> list[Proposal]:
    """`likely` with the record first that the same words of the article belong to."""
    record = annotations.last_record_of_words(connection, article, kind, label)
    if record not in by_id:
        return likely
    first = Proposal(record, kind, *by_id[record][:2], "same", by_id[record][2])
    return [first, *(one for one in likely if one.record != record)]
