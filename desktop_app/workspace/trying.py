"""What accepting a suggestion would fill in: it is accepted in a transaction that is given up, so both say the same."""

import contextlib

from desktop_app.model.errors import UserError
from desktop_app.model.suggestion import Suggestion
from desktop_app.model.things import Claim, ClaimState
from desktop_app.store import records
from desktop_app.store.journal_rows import fetch_row
from desktop_app.workspace.answering import Acceptance
from desktop_app.workspace.desk import Desk


class _GivenUp(Exception):
    """Takes back what was only tried."""


def would_fill(desk: Desk, suggestion: Suggestion) -> list[Claim]:
    """See `Suggestions.would_fill`. A country that has no record yet gets its code with it, which nobody guesses."""
    guessed: list[Claim] = []
    codes: list[Claim] = []
    desk.known_names()  # kept as they are now: read on the way they would hold that of a record which is given up
    with contextlib.suppress(_GivenUp, UserError), desk.store.step("accept") as writer:
        acceptance = Acceptance(desk, writer)
        acceptance.take(suggestion, suggestion, overtaken_is_told=False)
        marks = {mark.id for mark in acceptance.made}
        for record in dict.fromkeys(mark.record for mark in acceptance.made if mark.record):
            claims = records.get_record(writer.connection, record).claims
            guessed += [claim for claim in claims if claim.annotation in marks and claim.state is ClaimState.GUESSED]
            codes += [claim for claim in claims if claim.field == "code" and claim.state is ClaimState.CONFIRMED]
        raise _GivenUp
    with desk.store.reading() as connection:
        return guessed + [code for code in codes if fetch_row(connection, "record", (code.record,)) is None]
