"""Charts as Word draws them: DrawingML with the workbook they are edited from, in the direction of the file.

Numbers of elements are those of ECMA-376 part 1, 21.2 ("DrawingML - Charts"). In an Arabic file the axes are
turned (orientation maxMin), so that lying bars grow from the right and the first year stands at the right. Word
shapes the labels itself; they are written in plain letters.
"""

from dataclasses import dataclass

from desktop_app.briefing.write_docx.escape import HEAD, RELATIONS, escaped
from desktop_app.model.briefing import Chart, ChartForm, Series

CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
CHART = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart"
WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
WORKBOOK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package"

C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_EMU = 12_700  # of a point
_CATEGORIES, _VALUES = 111_111_111, 222_222_222  # ids of the axes: the schema wants them positive
_PENCILS = (("12394A", "12394A"), ("7F8B92", "7F8B92"), ("C9CFD3", "C9CFD3"), ("FFFFFF", "12394A"))
"""Fill and outline of each series, apart in greyscale: the navy of the page, two greys, white with an outline."""


@dataclass(frozen=True, slots=True)
class ChartManner:
    """How the charts of a file are set: its direction, its faces, and the digits of the labels."""

    arabic: bool
    arabic_digits: bool = False

    @property
    def face(self) -> str:
        return "Amiri" if self.arabic else "Charis SIL"


def height_of(chart: Chart) -> float:
    """In points: lying bars take a line each."""
    return 40 + 22 * len(chart.categories) if chart.form is ChartForm.BARS else 190


def inline(alt: str, number: int, relation: str, width: float, height: float) -> str:
    """The drawing in the text, with its alternative text; `number` is its id among the file's drawings."""
    wide, high = round(width * _EMU), round(height * _EMU)
    frame = f'<wp:docPr id="{number}" name="Chart {number}" descr="{escaped(alt)}"/><wp:cNvGraphicFramePr/>'
    graphic = f'<a:graphicData uri="{C}"><c:chart xmlns:c="{C}" r:id="{relation}"/></a:graphicData>'
    return (
        f'<w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{wide}" cy="{high}"/>{frame}<a:graphic xmlns:a="{A}">{graphic}</a:graphic>'
        "</wp:inline></w:drawing>"
    )


def chart_part(chart: Chart, manner: ChartManner, workbook: str) -> str:
    """The chart's part; `workbook` is the id of its relationship to the workbook."""
    language = "ar-SA" if manner.arabic else "en-GB"
    legend = "" if len(chart.series) == 1 else _legend(manner)
    return (
        f'{HEAD}<c:chartSpace xmlns:c="{C}" xmlns:a="{A}" xmlns:r="{RELATIONS}"><c:date1904 val="0"/>'
        f'<c:lang val="{language}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>'
        f"<c:plotArea><c:layout/>{_bars(chart, manner)}{_category_axis(chart, manner)}{_value_axis(chart, manner)}"
        f'</c:plotArea>{legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{lettering(manner, 9)}"
        f'<c:externalData r:id="{workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def _bars(chart: Chart, manner: ChartManner) -> str:
    lying = chart.form is ChartForm.BARS
    stacked = chart.form is ChartForm.STACKED
    series = "".join(_series(chart, at, one, manner) for at, one in enumerate(chart.series))
    overlap = '<c:overlap val="100"/>' if stacked else ""
    return (
        f'<c:barChart><c:barDir val="{"bar" if lying else "col"}"/>'
        f'<c:grouping val="{"stacked" if stacked else "clustered"}"/><c:varyColors val="0"/>{series}'
        f'<c:gapWidth val="{60 if lying else 80}"/>{overlap}'
        f'<c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/></c:barChart>'
    )


def _series(chart: Chart, at: int, series: Series, manner: ChartManner) -> str:
    column, last = chr(ord("B") + at), len(chart.categories) + 1
    fill, line = _PENCILS[at % len(_PENCILS)]
    names = "".join(f'<c:pt idx="{n}"><c:v>{escaped(one)}</c:v></c:pt>' for n, one in enumerate(chart.categories))
    numbers = "".join(
        f'<c:pt idx="{n}"><c:v>{value!r}</c:v></c:pt>' for n, value in enumerate(series.values) if value is not None
    )
    return (
        f'<c:ser><c:idx val="{at}"/><c:order val="{at}"/><c:tx><c:strRef><c:f>Sheet1!${column}$1</c:f><c:strCache>'
        f'<c:ptCount val="1"/><c:pt idx="0"><c:v>{escaped(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>'
        f'<c:spPr><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>'
        f'<a:ln w="9525"><a:solidFill><a:srgbClr val="{line}"/></a:solidFill></a:ln></c:spPr>'
        f'<c:invertIfNegative val="0"/>{_labels(chart, at, manner)}'
        f'<c:cat><c:strRef><c:f>Sheet1!$A$2:$A${last}</c:f><c:strCache><c:ptCount val="{len(chart.categories)}"/>'
        f"{names}</c:strCache></c:strRef></c:cat>"
        f'<c:val><c:numRef><c:f>Sheet1!${column}$2:${column}${last}</c:f><c:numCache>'
        f"<c:formatCode>{_format(chart, manner)}</c:formatCode>"
        f'<c:ptCount val="{len(series.values)}"/>{numbers}</c:numCache></c:numRef></c:val></c:ser>'
    )


def _labels(chart: Chart, at: int, manner: ChartManner) -> str:
    """The number on or beside each bar; white on the dark ones that others stand upon."""
    stacked = chart.form is ChartForm.STACKED
    ink = "FFFFFF" if stacked and at == 0 else "1A1F23"
    place = "ctr" if stacked else "outEnd"
    return (
        f'<c:dLbls><c:numFmt formatCode="{escaped(_format(chart, manner))}" sourceLinked="0"/>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{lettering(manner, 9, ink)}"
        f'<c:dLblPos val="{place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    )


def _category_axis(chart: Chart, manner: ChartManner) -> str:
    """The first of lying bars stands on top, the first of upright ones where reading begins."""
    lying = chart.form is ChartForm.BARS
    turned = lying or manner.arabic
    side = ("r" if manner.arabic else "l") if lying else "b"
    return (
        f'<c:catAx><c:axId val="{_CATEGORIES}"/><c:scaling><c:orientation val="{"maxMin" if turned else "minMax"}"/>'
        f'</c:scaling><c:delete val="0"/><c:axPos val="{side}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="B9BEC2"/></a:solidFill></a:ln></c:spPr>'
        f'{lettering(manner, 9)}<c:crossAx val="{_VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(chart: Chart, manner: ChartManner) -> str:
    """Not drawn: each bar has its number."""
    turned = chart.form is ChartForm.BARS and manner.arabic
    side = "b" if chart.form is ChartForm.BARS else ("r" if manner.arabic else "l")
    return (
        f'<c:valAx><c:axId val="{_VALUES}"/><c:scaling><c:orientation val="{"maxMin" if turned else "minMax"}"/>'
        f'<c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="{side}"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="nextTo"/><c:crossAx val="{_CATEGORIES}"/><c:crosses val="autoZero"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )


def _legend(manner: ChartManner) -> str:
    """Names one below the other, so that their order is no question of direction; where lines begin."""
    side = "r" if manner.arabic else "l"
    return f'<c:legend><c:legendPos val="{side}"/><c:overlay val="0"/>{lettering(manner, 9)}</c:legend>'


def lettering(manner: ChartManner, size: float, ink: str = "1A1F23") -> str:
    """The face, size and colour of words in a chart."""
    rtl = ' rtl="1"' if manner.arabic else ""
    face = escaped(manner.face)
    faces = f'<a:latin typeface="{"Charis SIL"}"/><a:cs typeface="{face}"/>'
    run = f'<a:defRPr sz="{round(size * 100)}"><a:solidFill><a:srgbClr val="{ink}"/></a:solidFill>{faces}</a:defRPr>'
    language = "ar-SA" if manner.arabic else "en-GB"
    return (
        f"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr{rtl}>{run}</a:pPr>"
        f'<a:endParaRPr lang="{language}"/></a:p></c:txPr>'
    )


def _format(chart: Chart, manner: ChartManner) -> str:
    """A number format; its first part asks for Arabic-Indic digits (the locale 0x2000401 of Excel)."""
    digits = "[$-2000401]" if manner.arabic_digits else ""
    return digits + ("0." + "#" * chart.decimals if chart.decimals else "0")
