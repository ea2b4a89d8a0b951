"""What was last chosen for a pair's briefing, so that one press makes the next one alike; and many made at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

from desktop_app.model.briefing_options import ALWAYS, Language, Length, SectionName
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.errors import UserError


@dataclass(frozen=True, slots=True)
class BriefingChoice:
    """What a person may choose of a briefing; its parts are those of `BriefingOptions`.

    `since` is the ISO 8601 day of the briefing that this one is compared with, "" for the last of an earlier day.
    `template` is the path of a user's own Word file, "" for ours; it belongs to this computer.
    """

    language: Language = "ar"
    period: str = ""
    sectors: tuple[str, ...] = ()
    sections: tuple[SectionName, ...] = ()
    length: Length = Length.STANDARD
    digits: Literal["latin", "arabic"] = "latin"
    months: Literal["egypt", "levant", "maghreb"] = "egypt"
    handling: str = ""
    author: str = ""
    leave_out_unconfirmed: bool = False
    circulation: bool = False
    only_new: bool = False
    since: str = ""
    template: str = ""

    def options(self) -> dict[str, Any]:
        """As `Workspace.briefing` and its likes take them; the template goes by itself."""
        given = {one.name: getattr(self, one.name) for one in fields(self) if one.name not in ("since", "template")}
        return given | {"since": self.since or None}

    def template_path(self) -> Path | None:
        """Where the user's own template is, None for ours."""
        return Path(self.template) if self.template else None

    def as_data(self) -> dict[str, Any]:
        """For JSON, without the template's path: a project goes from hand to hand, and that says where it was."""
        return {one.name: getattr(self, one.name) for one in fields(self) if one.name != "template"}


_CHOICES: Mapping[str, tuple[str, ...]] = {
    "language": ("ar", "en"),
    "digits": ("latin", "arabic"),
    "months": ("egypt", "levant", "maghreb"),
}
_CHOOSABLE = frozenset(SectionName) - ALWAYS


def choice_from(data: Mapping[str, Any], usual: BriefingChoice) -> BriefingChoice:
    """What was kept, in the place of each part that it has; a part that nobody can have chosen stays the usual one."""
    kept: dict[str, Any] = {}
    for one in fields(BriefingChoice):
        value, stood = data.get(one.name), getattr(usual, one.name)
        if one.name == "template" or value is None:
            continue
        if isinstance(stood, tuple):
            kept[one.name] = _listed(one.name, value)
        elif isinstance(stood, StrEnum):
            kept[one.name] = Length(value) if value in list(Length) else stood
        elif type(value) is type(stood) and value in _CHOICES.get(one.name, (value,)) and _is_date(one.name, value):
            kept[one.name] = value
    return BriefingChoice(**{one.name: kept.get(one.name, getattr(usual, one.name)) for one in fields(usual)})


def _listed(name: str, value: object) -> tuple[Any, ...]:
    given = [one for one in value if isinstance(one, str)] if isinstance(value, list | tuple) else []
    if name == "sections":
        return tuple(SectionName(one) for one in given if one in _CHOOSABLE)
    return tuple(given)


def _is_date(name: str, value: object) -> bool:
    return name not in ("period", "since") or value == "" or parse_edtf(str(value)) is not None


@dataclass(frozen=True, slots=True)
class Refused:
    """A pair whose briefing could not be written, and why."""

    pair: str
    error: UserError


@dataclass(frozen=True, slots=True)
class ManyMade:
    """What came of writing the briefings of many pairs. `stopped`: somebody ended it before the last."""

    written: tuple[Path, ...]
    refused: tuple[Refused, ...]
    stopped: bool = False

    def reasons(self) -> Iterable[UserError]:
        """Each kind of reason once, as it came first."""
        found: dict[str, UserError] = {}
        for one in self.refused:
            found.setdefault(one.error.code, one.error)
        return found.values()
