"""The links of a briefing's notes: data from outside, that names a mark and can do nothing else."""

import re
from dataclasses import dataclass

from desktop_app.model.errors import UserError

_LINK = re.compile(r"mujaz://([0-9a-f]{16})/([0-9a-f]{16})/?", re.ASCII)
_LONGEST = 200  # characters of a wrong link that are told back


@dataclass(frozen=True, slots=True)
class MarkLink:
    """A mark of a project, both by their random ids."""

    project: str
    annotation: str

    @property
    def url(self) -> str:
        """As it stands in a Word file."""
        return f"mujaz://{self.project}/{self.annotation}"


def parse_link(url: str) -> MarkLink:
    """Raises UserError("link_unreadable") for anything else than the two ids."""
    found = _LINK.fullmatch(url.strip())
    if found is None:
        raise UserError("link_unreadable", link=url[:_LONGEST])
    return MarkLink(*found.groups())
