"""What the blocks have in common: heading, direction, bands for paper."""

from PySide6.QtCore import QPointF, QRectF

from desktop_app.ui.look import draw, fonts
from desktop_app.ui.pages.pair.pen import Direction, Pen, wide
from desktop_app.ui.pages.pair.spot import Goal, Spot

HEAD = 36.0  # heading with the space below it


class Block:
    """One part of the page.

    `measure` lays it out for a width and returns its height; after that `spots` say what can be followed and
    `bands` the stretches (top, bottom) that paper must not cut; the first `repeated` of them stand again on a new
    page. Places are given from the leading edge and mirrored by `at`.
    """

    def __init__(self, name: str, title: str, page: Direction, *, aside: str = "", everything: str = "",
                 goal: Goal | None = None, whole: bool = False) -> None:  # fmt: skip
        self.name, self.title, self.page = name, title, page
        self.aside, self._everything, self._goal = aside, everything, goal
        self.whole = whole  # on paper: all rows, and nothing cut short
        self.width = 0.0
        self.spots: list[Spot] = []
        self.bands: list[tuple[float, float]] = []
        self.repeated = 0

    def measure(self, width: float) -> float:
        """Lays the block out; its height in logical pixels."""
        self.width = width
        self.spots, self.bands = [], []
        height = self.lay_out()
        self._add_way_to_everything()
        if not self.bands:
            self.bands = [(0.0, height)]
        return height

    def lay_out(self) -> float:
        raise NotImplementedError

    def paint(self, pen: Pen) -> None:
        """The whole block, its top left corner at 0, 0."""
        raise NotImplementedError

    def at(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle given from the leading edge, where it stands."""
        return QRectF(x if self.page is draw.LTR else self.width - x - width, y, width, height)

    def x(self, x: float) -> float:
        """A distance from the leading edge, as a place."""
        return x if self.page is draw.LTR else self.width - x

    def _add_way_to_everything(self) -> None:
        """At the end of the heading; the last of the spots, so that the keyboard stands on a row first."""
        if self._goal and self._everything and not self.whole:
            width = wide(self._everything, fonts.font("control")) + 24
            rect = self.at(self.width - width, 0, width, 24)
            self.spots.append(Spot(rect, "all", f"{self._everything}: {self.title}", self._goal, "link"))

    def paint_head(self, pen: Pen) -> None:
        """Title, what is said beside it, and the way to everything."""
        font = fonts.font("record_title")
        taken = wide(self.title, font) + 2
        pen.text(self.at(0, 0, min(taken, self.width), 24), self.title, font, "ink", direction=self.page)
        link = next((spot for spot in self.spots if spot.key == "all"), None)
        end = self.width - (link.rect.width() + 4 if link else 0)
        needs = wide(self.aside, fonts.font("caption")) + 2
        if self.aside and taken + 10 + needs <= end:
            rect = self.at(taken + 10, 2, needs, 22)
            pen.text(rect, self.aside, fonts.font("caption"), "ink_faint", direction=self.page)
        if link is not None:
            rect = self.at(self.width - link.rect.width() + 2, 0, link.rect.width() - 20, 24)
            pen.text(rect, self._everything, fonts.font("control"), "accent", direction=self.page)
            pen.icon("chevron-right", self.at(self.width - 16, 5, 14, 14), "accent")

    def rule(self, pen: Pen, y: float, colour: str = "line", x: float = 0.0, end: float | None = None) -> None:
        """A hairline under something, from one edge to the other."""
        stop = self.width if end is None else end
        pen.line(QPointF(self.x(x), y - 0.5), QPointF(self.x(stop), y - 0.5), colour)
