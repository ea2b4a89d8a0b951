"""What was deleted and can be brought back."""

from dataclasses import dataclass

from desktop_app.model.kinds import Kind


@dataclass(frozen=True, slots=True)
class BinItem:
    """An article (`kind` None) or a record that was deleted by a step that stands."""

    id: str
    kind: Kind | None
    label: str
    step: int
    deleted_at: str  # ISO 8601, UTC
    author: str
    marks: int
    """Of an article: how many marks went with it and would come back."""
