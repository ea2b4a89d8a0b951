"""The values of a record's fields: written, agreed to, chosen among several, laid aside."""

from collections.abc import Sequence

from desktop_app.model.edtf import sort_key
from desktop_app.model.things import Claim, Record
from desktop_app.store import records as store
from desktop_app.workspace import valuing
from desktop_app.workspace.belonging import set_links
from desktop_app.workspace.desk import Desk


class RecordValues:
    """A part of `Records`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def get(self, record: str) -> Record:
        with self._desk.store.reading() as connection:
            return store.get_record(connection, record)

    def set_value(
        self,
        record: str,
        field: str,
        value: str,
        *,
        annotation: str | None = None,
        words: str = "",
        side: str = "",
        as_of: str = "",
        reason: str = "",
    ) -> str | None:
        """The analyst's value for a field; the id of its claim, None where `value` is empty and the field cleared.

        A single field keeps other values that were agreed to and have their place in a text, as a conflict, and
        shows this one. Raises UserError: field_unknown, date_unreadable, number_unreadable, choice_unknown,
        country_unknown, record_unknown, annotation_unknown.
        """
        with self._desk.step("set_value", self.get(record).label) as writer:
            told = valuing.Told(field, value.strip(), annotation, words, side, as_of, reason)
            return valuing.set_value(writer, record, told)

    def confirm(self, *claims: str) -> None:
        """Agree to guesses; several that say the same are one step."""
        with self._desk.step("confirm") as writer:
            valuing.confirm(writer, claims)

    def confirm_all(self, record: str) -> None:
        """Agree to every guess of the record, its pairs among them."""
        with self._desk.step("confirm", self.get(record).label) as writer:
            known = store.get_record(writer.connection, record)
            valuing.confirm(writer, [claim.id for claim in known.claims])
            if known.pairs:
                set_links(writer, "record", record, [link.pair for link in known.pairs], "confirmed")

    def choose(self, claim: str, reason: str = "") -> None:
        """Of values that disagree, show this one."""
        with self._desk.step("choose") as writer:
            valuing.choose(writer, claim, reason)

    def set_aside(self, *claims: str) -> None:
        """Lay a value aside, all claims of it: it is kept, and no longer shown nor counted as a conflict."""
        with self._desk.step("set_aside") as writer:
            for claim in claims:
                valuing.set_aside(writer, claim)

    def bring_back(self, claim: str) -> None:
        """A value that was laid aside stands again. Raises UserError: claim_unknown, sector_circle."""
        with self._desk.step("bring_back") as writer:
            valuing.bring_back(writer, claim)

    def history(self, record: str, field: str) -> Sequence[Claim]:
        """What held of a dated field (a status) and since when: its live claims, those without a date first."""
        claims = self.get(record).live_claims(field)
        return sorted(claims, key=lambda claim: (sort_key(claim.as_of), claim.created_at, claim.id))
