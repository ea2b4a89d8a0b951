"""Charts as pictures made of lines and letters (SVG), drawn in the direction of the file; in simple form as tables.

Letters are left to the browser: it joins Arabic and sets directions; ours are only the places.
"""

from desktop_app.arabic.number_format import format_number
from desktop_app.briefing.write_html.inline import Setting, escaped
from desktop_app.briefing.write_html.style import GREY, INK, RULE
from desktop_app.model.briefing import Chart, ChartForm, Timeline

_WIDE = 640.0
_PENCILS = (("#12394A", "#12394A"), ("#7F8B92", "#7F8B92"), ("#C9CFD3", "#C9CFD3"), ("#FFFFFF", "#12394A"))
"""Fill and outline of each series, as in the Word file: apart in greyscale too."""
_HIGH = 160.0  # of upright bars, without what stands around them
_ROW = 24.0
_RLI, _PDI = "\u2067", "\u2069"
_ACROSS = 'width="100%" cellpadding="4" cellspacing="0" border="1"'
"""Of tables in place of charts: as wide as the text, since Qt puts narrower ones to the left of Arabic too."""
_TURNED = {"start": "end", "end": "start", "middle": "middle"}


def drawn(block: Chart | Timeline, setting: Setting) -> str:
    """A chart as SVG, or as a table of its numbers."""
    if setting.simple:
        return _numbers(block, setting) if isinstance(block, Chart) else _names(block, setting)
    return _Drawing(setting).of(block)


class _Drawing:
    """Places are counted from where reading begins; `_x` turns them about for a file from right to left."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._parts: list[str] = []

    def of(self, block: Chart | Timeline) -> str:
        if isinstance(block, Timeline):
            high = self._timeline(block)
        elif block.form is ChartForm.BARS:
            high = self._lying(block)
        else:
            high = self._upright(block)
        alt = escaped(block.alt)
        own = self._setting.direction(self._setting.arabic)
        return (
            f'<svg role="img" aria-label="{alt}" viewBox="0 0 {_WIDE:g} {high:g}" {own}><title>{alt}</title>'
            f"{''.join(self._parts)}</svg>"
        )

    def _x(self, at: float, wide: float = 0.0) -> float:
        return _WIDE - at - wide if self._setting.arabic else at

    def _box(self, x: float, y: float, wide: float, high: float, pencil: int, said: str = "") -> None:
        fill, line = _PENCILS[pencil % len(_PENCILS)]
        title = f"<title>{escaped(said)}</title>" if said else ""
        self._parts.append(
            f'<rect x="{self._x(x, wide):.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}" fill="{fill}" '
            f'stroke="{line}">{title}</rect>'
        )

    def _words(self, x: float, y: float, words: str, anchor: str = "start", ink: str = INK, size: int = 13) -> None:
        said = escaped(words)
        if self._setting.arabic:  # one direction for places, whatever the page's; the words keep theirs by letters
            anchor, said = _TURNED[anchor], f"{_RLI}{said}{_PDI}"
        self._parts.append(
            f'<text x="{self._x(x):.1f}" y="{y:.1f}" direction="ltr" text-anchor="{anchor}" font-size="{size}" '
            f'fill="{ink}">{said}</text>'
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
                            "#FFFFFF" if inside else INK)  # fmt: skip
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
            self._words(0, rails[signing] - 14, name, ink=GREY)
            self._line(0, rails[signing], _WIDE)
        for point in sorted(line.points, key=lambda one: one.first):
            y = rails[point.signing]
            start, end = (10 + (_WIDE - 20) * (day - first) / max(1, last - first) for day in (point.first, point.last))
            if end - start > 4:
                self._line(start, y, end - start, "#7F8B92", 4)
            middle = (start + end) / 2
            if point.signing:
                self._box(middle - 4.5, y - 4.5, 9, 9, 0, point.name)
            else:
                self._parts.append(
                    f'<circle cx="{self._x(middle):.1f}" cy="{y:.1f}" r="5" fill="#FFFFFF" stroke="#12394A" '
                    f'stroke-width="2"><title>{escaped(point.name)}</title></circle>'
                )
        for day, name in line.ticks:
            x = 10 + (_WIDE - 20) * (day - first) / max(1, last - first)
            anchor = "start" if day == first else "end" if day == last else "middle"
            self._words(x, 116, name, anchor, GREY, 12)
        return 124.0

    def _line(self, x: float, y: float, wide: float, ink: str = RULE, thick: float = 1) -> None:
        ends = self._x(x), self._x(x + wide)
        self._parts.append(
            f'<line x1="{ends[0]:.1f}" y1="{y:.1f}" x2="{ends[1]:.1f}" y2="{y:.1f}" stroke="{ink}" '
            f'stroke-width="{thick:g}"/>'
        )

    def _number(self, value: float, chart: Chart) -> str:
        return _number(value, chart, self._setting)


def _most(chart: Chart) -> float:
    """The highest bar, all parts of a stack together."""
    if chart.form is ChartForm.STACKED:
        sums = [sum(one.values[at] or 0.0 for one in chart.series) for at in range(len(chart.categories))]
        return max(sums, default=0.0) or 1.0
    return max((value or 0.0 for one in chart.series for value in one.values), default=0.0) or 1.0


def _number(value: float, chart: Chart, setting: Setting) -> str:
    plain = f"{value:.{chart.decimals}f}"
    plain = plain.rstrip("0").rstrip(".") if chart.decimals else plain
    briefing = setting.briefing
    return format_number(plain, briefing.language, "arabic" if briefing.arabic_digits else "latin")


def _numbers(chart: Chart, setting: Setting) -> str:
    own = setting.direction(setting.arabic)
    heads = [f"<th {own}>{escaped(one.name)}</th>" for one in chart.series]
    rows = ""
    for at, category in enumerate(chart.categories):
        values = (one.values[at] for one in chart.series)
        cells = [f"<td {own}>{'' if v is None else escaped(_number(v, chart, setting))}</td>" for v in values]
        rows += f"<tr>{setting.across([f'<td {own}>{escaped(category)}</td>', *cells])}</tr>"
    return f"<table {_ACROSS} {own}><tr>{setting.across(['<td></td>', *heads])}</tr>{rows}</table>"


def _names(line: Timeline, setting: Setting) -> str:
    own, between = setting.direction(setting.arabic), setting.words.get("semicolon")
    rows, in_order = "", sorted(line.points, key=lambda one: one.first)
    for rail, signing in zip(line.names, (False, True), strict=True):
        named = between.join(one.name for one in in_order if one.signing is signing)
        if named:
            cells = (f"<td {own}>{escaped(rail)}</td>", f'<td width="85%" {own}>{escaped(named)}</td>')
            rows += f"<tr>{setting.across(cells)}</tr>"
    return f"<table {_ACROSS} {own}>{rows}</table>"
