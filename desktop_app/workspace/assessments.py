"""What the analyst thinks of a record or a pair, with how sure they are; kept apart from what is reported."""

from collections.abc import Sequence

from desktop_app.model.errors import UserError
from desktop_app.model.pairs import parse_pair
from desktop_app.model.things import Assessment, Confidence
from desktop_app.store import assessments as store
from desktop_app.store import records
from desktop_app.store.store import new_id, now
from desktop_app.workspace.belonging import ensure_relationship
from desktop_app.workspace.desk import Desk


class Assessments:
    """What one does with judgements."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, *, record: str | None = None, pair: str | None = None) -> Sequence[Assessment]:
        """Those on one record or on one pair, the oldest first."""
        if (record is None) == (pair is None):
            raise ValueError("a record or a pair")
        with self._desk.store.reading() as connection:
            return store.list_assessments(connection, record=record, pair=parse_pair(pair) if pair else None)

    def list(self) -> Sequence[Assessment]:
        """All of the project, the oldest first."""
        with self._desk.store.reading() as connection:
            return store.list_assessments(connection)

    def add(
        self, text: str, confidence: Confidence | str, *, record: str | None = None, pair: str | None = None
    ) -> str:
        """A judgement on a record or a pair; its id.

        Raises UserError: assessment_empty, record_unknown, pair_unreadable; ValueError for no or an unknown choice.
        """
        if (record is None) == (pair is None):
            raise ValueError("a record or a pair")
        wanted = parse_pair(pair) if pair is not None else None
        made = Assessment(
            new_id(), record, wanted, _needed(text), Confidence(confidence), self._desk.store.author, now()
        )  # fmt: skip
        with self._desk.step("add_assessment", made.text[:60]) as writer:
            if record is not None:
                records.get_record(writer.connection, record)  # raises where it is gone
            if wanted is not None:
                ensure_relationship(writer, wanted)
            writer.insert("assessment", store.assessment_row(made))
        return made.id

    def edit(self, assessment: str, text: str, confidence: Confidence | str) -> None:
        """Other words, or another confidence. Raises UserError: assessment_empty, assessment_unknown."""
        values = {"text": _needed(text), "confidence": str(Confidence(confidence))}
        with self._desk.step("edit_assessment", values["text"][:60]) as writer:
            store.get_assessment(writer.connection, assessment)  # raises where it is gone
            writer.update("assessment", assessment, values)

    def delete(self, assessment: str) -> None:
        """Raises UserError("assessment_unknown")."""
        with self._desk.step("delete_assessment") as writer:
            store.get_assessment(writer.connection, assessment)  # raises where it is gone
            writer.delete("assessment", assessment)


def _needed(text: str) -> str:
    words = text.strip()
    if not words:
        raise UserError("assessment_empty")
    return words
