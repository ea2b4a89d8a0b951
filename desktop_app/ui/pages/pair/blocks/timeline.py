"""The time axis: a rail of meetings, a rail of signings, the articles of each month below."""

from desktop_app.ui.pages.pair.blocks.timeline_paint import TimelinePainter
from desktop_app.ui.pages.pair.blocks.timeline_shape import TimelineShape
from desktop_app.ui.pages.pair.pen import Pen


class Timeline(TimelineShape):
    """A circle is a meeting, a square a signing; hollow, its day isn't known; dashed, it is a guess."""

    def paint(self, pen: Pen) -> None:
        self.paint_head(pen)
        TimelinePainter(self, pen).paint()
