"""What a briefing said of each record, so that the next one can tell what is new; and briefings as they were made."""

from dataclasses import dataclass

from desktop_app.model.kinds import Kind


@dataclass(frozen=True, slots=True)
class Said:
    """One record as a briefing knew it. `values` are (field, value) in the fields' order, several values sorted."""

    record: str
    kind: Kind
    label: str
    label_en: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier briefing of the pair: its as-of day (EDTF) and what it said."""

    as_of: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class MadeBriefing:
    """A Word file that was made. `sha256` is that of its bytes, `template` that of the template's."""

    id: str
    pair: str
    made_at: str  # ISO 8601, UTC
    author: str
    language: str
    as_of: str
    file_name: str
    sha256: str
    template: str
