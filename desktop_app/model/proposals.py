"""What is offered to the analyst at a new mark, and what a record lists as its mentions."""

from dataclasses import dataclass
from typing import Literal

from desktop_app.model.kinds import Kind
from desktop_app.model.things import Annotation


@dataclass(frozen=True, slots=True)
class Proposal:
    """A record that a mark could belong to. `record` None stands for a new one with this label.

    `reason` says why it is offered: the same name, a spelling of it, part of it, found by typing, marked in the
    same article, or new.
    """

    record: str | None
    kind: Kind
    label: str
    label_en: str
    reason: Literal["same", "similar", "part", "typed", "recent", "new"]
    mentions: int


@dataclass(frozen=True, slots=True)
class Mention:
    """An annotation on a record with the article it stands in. `paragraph` counts from 1, empty ones left out.

    `outlet` is the agency's name where the article has no outlet.
    """

    annotation: Annotation
    article_title: str
    outlet: str
    published: str
    paragraph: int
