"""The time axis as a chart that Word draws itself: an XY chart of days, as its own project timelines are made.

Every point stands in the workbook once, with its day; markers, stems and names all refer to those cells, so that a day
that is put right there moves the whole. Heights are in points. Meetings are hollow circles above the axis, signings
filled squares below it, so that they stay apart without colour. LibreOffice draws no outline of a marker, and fills
one without a filling in the outline's colour: a white circle makes it hollow there too, which comes before it, since
LibreOffice lays earlier series over later ones. In an Arabic file the days run from the right.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cached_property
from io import BytesIO

from desktop_app.briefing.write_docx import axis_xml as xml
from desktop_app.briefing.write_docx.axis_layout import Named, Scale, named
from desktop_app.briefing.write_docx.charts import A, C, ChartManner, lettering
from desktop_app.briefing.write_docx.directions import RLM, balanced, has_arabic
from desktop_app.briefing.write_docx.escape import HEAD, RELATIONS, clean, quoted
from desktop_app.briefing.write_docx.workbook import in_cell
from desktop_app.model.briefing import Timeline

_EPOCH = 693_594  # the ordinal of 30 December 1899, from which spreadsheets count days
_DAYS, _HEIGHTS = 111_111_111, 222_222_222  # ids of the axes
_LEGEND, _RAIL, _BELOW, _STEM, _CLEAR = 26.0, 16.0, 40.0, 10.0, 5.0  # points; stems keep clear of markers
_NAVY, _GREY, _WHITE, _INK = "12394A", "565D63", "FFFFFF", "1A1F23"

Rows = list[tuple[Named, float, float, float, float, float]]
"""Each point: its day, its rail, the height of its name, its stem, the days before and after."""


class TimeAxis:
    """One time axis, laid out for a text of that width (in points)."""

    def __init__(self, timeline: Timeline, manner: ChartManner, width: float) -> None:
        self._timeline, self._manner = timeline, manner
        self._scale = Scale.of(timeline, width)
        self._size = 8.5 if manner.arabic else 8.0
        self._pitch = self._size * 1.75  # of a line: Amiri's own, the higher of the two
        rails = [[p for p in timeline.points if p.signing is signing] for signing in (False, True)]
        self._meetings, self._signings = (named(rail, self._scale, self._size) for rail in rails)

    @cached_property
    def _top(self) -> float:
        return self._extent(self._meetings, _RAIL)

    @cached_property
    def _bottom(self) -> float:
        return self._extent(self._signings, _BELOW) if self._signings else _BELOW - _STEM

    @property
    def height(self) -> float:
        """In points, the legend included."""
        return _LEGEND + self._top + self._bottom

    def workbook(self) -> bytes:
        """What the chart is edited from. The same axis gives the same bytes; names are texts, never formulas."""
        import xlsxwriter  # wanted only where something is drawn

        out, timeline = BytesIO(), self._timeline
        with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
            book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC)})  # without a clock
            day = book.add_format({"num_format": "yyyy-mm-dd"})
            sheet = book.add_worksheet("Sheet1")
            if self._manner.arabic:
                sheet.right_to_left()
            heads = (*timeline.columns[:6], "", *timeline.columns[6:], "", *timeline.names)
            for column, head in enumerate(heads):
                sheet.write_string(0, column, in_cell(head))
            for row, (one, *numbers) in enumerate(self._rows(), 1):
                sheet.write_string(row, 0, in_cell(one.point.name))
                for column, value in enumerate(numbers, 1):
                    sheet.write_number(row, column, value, day if column == 1 else None)
            for row, (tick, name) in enumerate(timeline.ticks, 1):
                sheet.write_string(row, 7, in_cell(name))
                sheet.write_number(row, 8, tick - _EPOCH, day)
                sheet.write_number(row, 9, 0)
            for row, (end, height) in enumerate(self._stretches(), 1):
                sheet.write_number(row, 13, end - _EPOCH, day)
                if height is not None:
                    sheet.write_number(row, 14, height)
        return out.getvalue()

    def part(self, workbook: str) -> str:
        """The chart's part; `workbook` is the id of its relationship to the workbook."""
        language = "ar-SA" if self._manner.arabic else "en-GB"
        series = self._series()
        hidden = "".join(
            f'<c:legendEntry><c:idx val="{at}"/><c:delete val="1"/></c:legendEntry>'
            for at, one in enumerate(series)
            if not one.shown
        )
        drawn = "".join(one.xml(at) for at, one in enumerate(series))
        layout = (
            '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
            f'<c:x val="0"/><c:y val="{_LEGEND / self.height:.4f}"/><c:w val="1"/>'
            f'<c:h val="{1 - _LEGEND / self.height:.4f}"/></c:manualLayout></c:layout>'
        )
        return (
            f'{HEAD}<c:chartSpace xmlns:c="{C}" xmlns:a="{A}" xmlns:r="{RELATIONS}"><c:date1904 val="0"/>'
            f'<c:lang val="{language}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>'
            f'<c:plotArea>{layout}<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>'
            f'{drawn}<c:axId val="{_DAYS}"/><c:axId val="{_HEIGHTS}"/></c:scatterChart>{self._axes()}'
            f'</c:plotArea><c:legend><c:legendPos val="t"/>{hidden}<c:overlay val="0"/>{lettering(self._manner, 9)}'
            '</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
            f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{lettering(self._manner, 9)}"
            f'<c:externalData r:id="{workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
        )

    # --- pieces

    @cached_property
    def _level(self) -> float:
        """As high as the names that are shown, which seldom take all the lines that they may."""
        shown = [len(one.lines) for one in (*self._meetings, *self._signings) if one.level >= 0]
        return max(shown, default=1) * self._pitch + 4

    def _extent(self, rail: Sequence[Named], base: float) -> float:
        levels = max((one.level for one in rail), default=-1) + 1
        return base + _STEM + levels * self._level + 2

    def _rows(self) -> Rows:
        found: Rows = []
        for rail, base, up in ((self._meetings, _RAIL, 1), (self._signings, _BELOW, -1)):
            for one in rail:
                end = _STEM + one.level * self._level + (self._level / 2 if one.side else 0.0)
                end = end if one.level >= 0 else _CLEAR
                reach = (one.point.last - one.point.first) / 2
                found.append((one, one.day - _EPOCH, up * base, up * (base + end), end - _CLEAR, reach))
        return found

    def _stretches(self) -> list[tuple[float, float | None]]:
        """Both ends of each date that is not known to the day, on its rail; without a height between two of them."""
        found: list[tuple[float, float | None]] = []
        for rail, height in ((self._meetings, _RAIL), (self._signings, -_BELOW)):
            for one in rail:
                if one.point.first < one.point.last:
                    found += [(one.point.first, height), (one.point.last, height), (one.point.last, None)]
        return found[:-1]

    def _series(self) -> list[xml.Series]:
        """The axis, stretches, names, and the markers, which alone stand in the legend. The longest come first:
        LibreOffice loses the lines and names of one that is followed by a longer one."""
        ticks = len(self._timeline.ticks)
        days = _cells("I", 2, ticks), [tick - _EPOCH for tick, _ in self._timeline.ticks]
        zero = _cells("J", 2, ticks), [0.0] * ticks
        axis = xml.line(xml.RULE, 9525) + xml.marker("circle", 3, _GREY) + self._tick_names()
        found = [xml.Series("H", self._timeline.columns[6], axis, days, zero)]
        if stretches := self._stretches():
            count = len(stretches)
            ends = _cells("N", 2, count), [end - _EPOCH for end, _ in stretches]
            heights = _cells("O", 2, count), [height for _, height in stretches]
            found.append(xml.Series("", "", xml.line(_NAVY, 22225) + xml.NO_MARKER, ends, heights))
        rows, first, markers = self._rows(), 2, []
        for rail, up in ((self._meetings, True), (self._signings, False)):
            if rail:
                part = rows[first - 2 : first - 2 + len(rail)]
                found.append(self._names_of(part, first, up))
                markers += self._markers(part, first, up)
                first += len(rail)
        return sorted([*found, *markers], key=lambda one: -len(one.xs[1]))

    def _names_of(self, rows: Rows, first: int, up: bool) -> xml.Series:
        """Names at the ends of stems, which lead back to the rail."""
        labels = "".join(
            self._label(index, row[0].lines, self._place(row[0], up))
            if row[0].level >= 0 and row[0].lines
            else xml.unlabelled(index)
            for index, row in enumerate(rows)
        )
        stems = _cells("E", first, len(rows)), [row[4] for row in rows]
        inside = xml.NO_LINE + xml.NO_MARKER + f"<c:dLbls>{labels}{xml.show(False)}</c:dLbls>"
        inside += xml.stems("minus" if up else "plus", stems)
        xs = _cells("B", first, len(rows)), [row[1] for row in rows]
        ys = _cells("D", first, len(rows)), [row[3] for row in rows]
        return xml.Series("A", self._timeline.columns[0], inside, xs, ys)

    def _markers(self, rows: Rows, first: int, up: bool) -> list[xml.Series]:
        """Hollow circles, or filled squares; of what makes a circle only its outline stands in the legend."""
        marks = (
            [xml.marker("circle", 5, _WHITE), xml.hollow("circle", 9, _NAVY)]
            if up
            else [xml.marker("square", 8, _NAVY)]
        )
        xs = _cells("B", first, len(rows)), [row[1] for row in rows]
        ys = _cells("C", first, len(rows)), [row[2] for row in rows]
        column, name = ("K", self._timeline.names[0]) if up else ("L", self._timeline.names[1])
        return [xml.Series(column, name, xml.NO_LINE + mark, xs, ys, shown=mark is marks[-1]) for mark in marks]

    def _place(self, one: Named, up: bool) -> str:
        """Over or under the end of the stem, or beside it, as it is seen."""
        if one.side == 0:
            return "t" if up else "b"
        return "r" if (one.side > 0) != self._manner.arabic else "l"

    def _tick_names(self) -> str:
        labels = (self._label(at, (name,), "b", _GREY) for at, (_, name) in enumerate(self._timeline.ticks))
        return f"<c:dLbls>{''.join(labels)}{xml.show(False)}</c:dLbls>"

    def _label(self, index: int, lines: Sequence[str], place: str, ink: str = _INK) -> str:
        """Words of our own choice at a point; each line a paragraph in its own direction."""
        face = '<a:latin typeface="Charis SIL"/><a:cs typeface="Amiri"/>'
        language = "ar-SA" if self._manner.arabic else "en-GB"
        props = f'sz="{round(self._size * 100)}" b="0"><a:solidFill><a:srgbClr val="{ink}"/></a:solidFill>{face}'
        paragraphs = ""
        for line in lines:
            words = balanced(clean(line))
            rtl = ' rtl="1"' if self._manner.arabic or has_arabic(words) else ""
            words = f"{RLM}{words}" if rtl and not words[:1].isalpha() else words  # for programs that go by letters
            paragraphs += (
                f'<a:p><a:pPr algn="ctr"{rtl}><a:defRPr {props}</a:defRPr></a:pPr>'
                f'<a:r><a:rPr lang="{language}" {props}</a:rPr><a:t>{quoted(words)}</a:t></a:r></a:p>'
            )
        return (
            f'<c:dLbl><c:idx val="{index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>{paragraphs}</c:rich>'
            f'</c:tx><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="{place}"/>{xml.show(True)}'
            "</c:dLbl>"
        )

    def _axes(self) -> str:
        """Both are there for their scales only: days and names are drawn by the series of ticks."""
        days = self._scale.first - _EPOCH, self._scale.last - _EPOCH
        heights = -self._bottom, self._top
        turned = "maxMin" if self._manner.arabic else "minMax"
        return xml.value_axis(_DAYS, _HEIGHTS, "b", turned, *days) + xml.value_axis(
            _HEIGHTS, _DAYS, "l", "minMax", *heights
        )


def _cells(column: str, first: int, count: int) -> str:
    return f"Sheet1!${column}${first}:${column}${first + count - 1}"
