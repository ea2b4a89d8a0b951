"""What the reading view knows of a mark: where it stands, what it is, and the name beside it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.model.kinds import Kind

if TYPE_CHECKING:
    from desktop_app.model.spans import Span

HAND = "hand"
SUGGESTION = "suggestion"
"""Values of `MarkView.origin`: made by the analyst, or proposed and not yet answered."""


@dataclass(frozen=True, slots=True)
class MarkView:
    """One mark as the view shows it. `span` counts code points of the article's text.

    `label` is the record's name ("" where the mark has no record); `lost` marks have no place any more
    and stand at the head of the margin only.
    """

    id: str
    span: "Span"
    kind: Kind
    label: str = ""
    label_en: str = ""
    origin: str = HAND
    lost: bool = False

    @property
    def suggested(self) -> bool:
        return self.origin == SUGGESTION

    @property
    def name(self) -> str:
        """The name in the margin: Arabic, else English, else nothing."""
        return self.label or self.label_en


MARGIN_ORDER = (
    Kind.AGREEMENT,
    Kind.MEETING,
    Kind.EVENT,
    Kind.FIGURE,
    Kind.STATEMENT,
    Kind.PERSON,
    Kind.ORGANISATION,
    Kind.SECTOR,
    Kind.PLACE,
    Kind.COUNTRY,
)
"""Who comes first where more names start on a line than the margin holds."""

KIND_OF_KEY = {
    1: Kind.PERSON,
    2: Kind.ORGANISATION,
    3: Kind.COUNTRY,
    4: Kind.AGREEMENT,
    5: Kind.SECTOR,
    6: Kind.MEETING,
    7: Kind.FIGURE,
    8: Kind.STATEMENT,
    9: Kind.EVENT,
}
"""The kind of each digit key. 3 stands for country and place; the window decides between them."""
