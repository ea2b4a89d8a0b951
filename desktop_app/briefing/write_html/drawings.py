"""Charts as pictures made of lines and letters (SVG), drawn in the direction of the file.

Letters are left to the browser, or to Qt: they join Arabic and set directions; ours are only the places. In the simple
form the picture stands in an `img`, as data within the page.
"""

import base64

from desktop_app.arabic.number_format import format_number
from desktop_app.briefing.write_html.inline import Setting, escaped
from desktop_app.briefing.write_html.style import first_face
from desktop_app.model.briefing import Chart, ChartForm, Timeline

_WIDE = 640.0
_GREYS = ("#7F8B92", "#C9CFD3")  # of the second and the third series, as in the Word file: apart in greyscale too
_HIGH = 160.0  # of upright bars, without what stands around them
_ROW = 24.0
_BESIDE = 36.0  # half a name of a month with its year
_RLI, _PDI = "\u2067", "\u2069"
_ACROSS = 'width="100%" cellpadding="4" cellspacing="0" border="1"'
"""Of the names under a time axis: as wide as the text, since Qt puts narrower ones to the left of Arabic too."""
_SVG = "http://www.w3.org/2000/svg"
_TURNED = {"start": "end", "end": "start", "middle": "middle"}


def drawn(block: Chart | Timeline, setting: Setting) -> str:
    """A chart as SVG; in simple form as an image of it, a time axis with its names below, which paper doesn't tell."""
    drawing = _Drawing(setting)
    made = drawing.of(block)
    if not setting.simple:
        return made
    data = base64.b64encode(made.encode("utf-8")).decode("ascii")
    size = f'width="{_WIDE:g}" height="{drawing.high:g}"'
    picture = f'<p class="picture"><img src="data:image/svg+xml;base64,{data}" {size} alt="{escaped(block.alt)}"></p>'
    return picture + (_names(block, setting) if isinstance(block, Timeline) else "")


class _Drawing:
    """Places are counted from where reading begins; `_x` turns them about for a file from right to left."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._inks = setting.inks
        navy, paper = self._inks["navy"], self._inks["paper"]
        self._pencils = ((navy, navy), *((grey, grey) for grey in _GREYS), (paper, navy))  # fill and outline
        self.high = 0.0
        self._parts: list[str] = []

    def of(self, block: Chart | Timeline) -> str:
        if isinstance(block, Timeline):
            self.high = self._timeline(block)
        elif block.form is ChartForm.BARS:
            self.high = self._lying(block)
        else:
            self.high = self._upright(block)
        alt = escaped(block.alt)
        own = self._setting.direction(self._setting.arabic)
        return (
            f'<svg role="img" aria-label="{alt}" viewBox="0 0 {_WIDE:g} {self.high:g}" {own}{self._alone()}>'
            f"<title>{alt}</title>{''.join(self._parts)}</svg>"
        )

    def _alone(self) -> str:
        """What a picture outside the page's own elements needs: its name space, and one face, which Qt takes."""
        face = first_face(arabic=self._setting.arabic)
        return f' xmlns="{_SVG}" font-family="{face}"' if self._setting.simple else ""

    def _x(self, at: float, wide: float = 0.0) -> float:
        return _WIDE - at - wide if self._setting.arabic else at

    def _box(self, x: float, y: float, wide: float, high: float, pencil: int, said: str = "") -> None:
        fill, line = self._pencils[pencil % len(self._pencils)]
        title = f"<title>{escaped(said)}</title>" if said else ""
        self._parts.append(
            f'<rect x="{self._x(x, wide):.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}" fill="{fill}" '
            f'stroke="{line}">{title}</rect>'
        )

    def _words(self, x: float, y: float, words: str, anchor: str = "start", ink: str = "ink", size: int = 13) -> None:
        said = escaped(words)
        if self._setting.arabic:  # one direction for places, whatever the page's; the words keep theirs by letters
            anchor, said = _TURNED[anchor], f"{_RLI}{said}{_PDI}"
        self._parts.append(
            f'<text x="{self._x(x):.1f}" y="{y:.1f}" direction="ltr" text-anchor="{anchor}" font-size="{size}" '
            f'fill="{self._inks[ink]}">{said}</text>'
        )

    def _lying(self, chart: Chart) -> float:
        most = _most(chart)
        for at, category in enumerate(chart.categories):
            y, value = at * _ROW, chart.series[0].values[at] or 0.0
            self._words(0, y + 16, category)
            self._box(210, y + 4, 380 * value / most, _ROW - 8, 0)
            self._words(216 + 380 * value / most, y + 16, self._number(value, chart))
        return len(chart.categories) * _ROW + 4

    def _upright(self, chart: Chart) -> float:
        stacked, most = chart.form is ChartForm.STACKED, _most(chart)
        step = _WIDE / max(1, len(chart.categories))
        for at, category in enumerate(chart.categories):
            bars = [(n, one.values[at]) for n, one in enumerate(chart.series)]
            wide = step * 0.6 / (1 if stacked else len(bars))
            y = _HIGH + 16
            for n, value in bars:
                if value is None:
                    continue
                high = _HIGH * value / most
                x = at * step + step * 0.2 + (0 if stacked else n * wide)
                top = (y if stacked else _HIGH + 16) - high
                self._box(x, top, wide, high, n)
                inside = stacked and n == 0
                self._words(x + wide / 2, top + (14 if stacked else -4), self._number(value, chart), "middle",
                            "paper" if inside else "ink")  # fmt: skip
                y = top
            self._words((at + 0.5) * step, _HIGH + 34, category, "middle")
        self._line(0, _HIGH + 16, _WIDE)
        return self._legend(chart, _HIGH + 48)

    def _legend(self, chart: Chart, y: float) -> float:
        if len(chart.series) == 1:
            return y
        for n, series in enumerate(chart.series):
            self._box(0, y + n * 20, 11, 11, n)
            self._words(18, y + 10 + n * 20, series.name)
        return y + len(chart.series) * 20 + 4

    def _timeline(self, line: Timeline) -> float:
        """Two rails over one axis: hollow circles are meetings, filled squares signings; a stretch is what a date
        leaves open. Names are in the words that follow, and on a point where one stops at it."""
        first, last = line.ticks[0][0], line.ticks[-1][0]
        rails = {False: 40.0, True: 84.0}
        for name, signing in zip(line.names, (False, True), strict=True):
            self._words(0, rails[signing] - 14, name, ink="grey")
            self._line(0, rails[signing], _WIDE)
        for point in sorted(line.points, key=lambda one: one.first):
            y = rails[point.signing]
            start, end = (_along(day, first, last) for day in (point.first, point.last))
            if end - start > 4:
                self._line(start, y, end - start, _GREYS[0], 4)
            middle = (start + end) / 2
            if point.signing:
                self._box(middle - 4.5, y - 4.5, 9, 9, 0, point.name)
            else:
                self._parts.append(
                    f'<circle cx="{self._x(middle):.1f}" cy="{y:.1f}" r="5" fill="{self._inks["paper"]}" '
                    f'stroke="{self._inks["navy"]}" '
                    f'stroke-width="2"><title>{escaped(point.name)}</title></circle>'
                )
        for day, name in line.ticks:
            self._words(_along(day, first, last), 116, name, "middle", "grey", 12)
        return 124.0

    def _line(self, x: float, y: float, wide: float, ink: str = "", thick: float = 1) -> None:
        ends, ink = (self._x(x), self._x(x + wide)), ink or self._inks["rule"]
        self._parts.append(
            f'<line x1="{ends[0]:.1f}" y1="{y:.1f}" x2="{ends[1]:.1f}" y2="{y:.1f}" stroke="{ink}" '
            f'stroke-width="{thick:g}"/>'
        )

    def _number(self, value: float, chart: Chart) -> str:
        plain = f"{value:.{chart.decimals}f}"
        plain = plain.rstrip("0").rstrip(".") if chart.decimals else plain
        briefing = self._setting.briefing
        return format_number(plain, briefing.language, "arabic" if briefing.arabic_digits else "latin")


def _along(day: int, first: int, last: int) -> float:
    """Where a day of the time axis stands; the names of the first and the last have room on both sides."""
    return _BESIDE + (_WIDE - 2 * _BESIDE) * (day - first) / max(1, last - first)


def _most(chart: Chart) -> float:
    """The highest bar, all parts of a stack together."""
    if chart.form is ChartForm.STACKED:
        sums = [sum(one.values[at] or 0.0 for one in chart.series) for at in range(len(chart.categories))]
        return max(sums, default=0.0) or 1.0
    return max((value or 0.0 for one in chart.series for value in one.values), default=0.0) or 1.0


def _names(line: Timeline, setting: Setting) -> str:
    own, between = setting.direction(setting.arabic), setting.words.get("semicolon")
    rows, in_order = "", sorted(line.points, key=lambda one: one.first)
    for rail, signing in zip(line.names, (False, True), strict=True):
        named = between.join(one.name for one in in_order if one.signing is signing)
        if named:
            cells = (f"<td {own}><p>{escaped(rail)}</p></td>", f'<td width="85%" {own}><p>{escaped(named)}</p></td>')
            rows += f"<tr>{setting.across(cells)}</tr>"
    return f"<table {_ACROSS} {own}>{rows}</table>"
