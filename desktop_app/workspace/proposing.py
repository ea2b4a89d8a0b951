"""Which record a new mark may belong to."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.proposals import Proposal
from desktop_app.store import records
from desktop_app.store.connection import Connection

_MOST = 8


def propose(connection: Connection, words: str, kind: Kind, typed: str) -> list[Proposal]:
    """The likeliest first. A new record comes first only where no known one has the same or a similar name."""
    from desktop_app.suggest.proposals import rank_proposals

    label = " ".join((typed or words).split())
    new = Proposal(None, kind, label, "", "new", 0)
    names = records.names_of(connection, (kind,))
    searched = [(record, folded) for record, _, _, folded, _ in names]
    if typed:
        searched += [(record, fold(label_en)) for record, _, label_en, _, _ in names if label_en]
    ranked = rank_proposals(fold(label), searched, typed=bool(typed))
    by_id = {record: (label, label_en, mentions) for record, label, label_en, _, mentions in names}
    known = [Proposal(record, kind, *by_id[record][:2], reason, by_id[record][2]) for record, reason in ranked[:_MOST]]
    likely = [one for one in known if one.reason != "part"]
    if not likely and kind is Kind.PERSON and len(known) == 1:
        likely = known  # a surname alone means the one person who has it
    return [*likely, new, *(one for one in known if one not in likely)] if label else likely
