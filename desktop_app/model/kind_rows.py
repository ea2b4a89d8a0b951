"""What a project says of its kinds: all of one of the analyst's own, what is otherwise of one every project has."""

import re
from dataclasses import dataclass

from desktop_app.model.kinds import Kind

NO_KEY = "-"
"""The key of a kind of every project whose own key was given to another."""
KEY = re.compile("[1-9A-Z]")
COLOUR = re.compile("#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class KindRow:
    """One kind of a project. For a kind that every project has "" leaves what the design says.

    `key` is one digit or Latin letter, "" where an own kind has none; `light` and `dark` are "#RRGGBB"; `icon` and
    `underline` are names of the look.
    """

    kind: Kind
    label: str = ""
    label_en: str = ""
    key: str = ""
    light: str = ""
    dark: str = ""
    icon: str = ""
    underline: str = ""
    position: int = 0
    hidden: bool = False

    @property
    def says_nothing(self) -> bool:
        """Whether a kind of every project is as the design has it."""
        told = (self.label, self.label_en, self.key, self.light, self.dark, self.icon, self.underline)
        return not self.kind.own and not self.hidden and not any(told)
