"""Pieces of an XY chart's XML: series, error bars as stems, markers, axes."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.briefing.write_docx.escape import escaped

RULE = "B9BEC2"
NO_LINE = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>'
NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>'

Ref = tuple[str, Sequence[float | None]]
"""Cells of the workbook, and what stands in them."""


@dataclass(frozen=True, slots=True)
class Series:
    """A series; `head` is the column whose head is its name, `shown` whether it stands in the legend."""

    head: str
    name: str
    inside: str
    xs: Ref
    ys: Ref
    shown: bool = False

    def xml(self, at: int) -> str:
        """The series at that place among all."""
        said = (
            f'<c:tx><c:strRef><c:f>Sheet1!${self.head}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0">'
            f"<c:v>{escaped(self.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>"
        )
        return (
            f'<c:ser><c:idx val="{at}"/><c:order val="{at}"/>{said if self.name else ""}{self.inside}'
            f"<c:xVal>{numbers(self.xs)}</c:xVal><c:yVal>{numbers(self.ys)}</c:yVal>"
            '<c:smooth val="0"/></c:ser>'
        )


def numbers(ref: Ref) -> str:
    """Cells and the numbers in them."""
    where, values = ref
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{value!r}</c:v></c:pt>' for at, value in enumerate(values) if value is not None
    )
    return (
        f"<c:numRef><c:f>{where}</c:f><c:numCache><c:formatCode>General</c:formatCode>"
        f'<c:ptCount val="{len(values)}"/>{points}</c:numCache></c:numRef>'
    )


def stems(direction: str, lengths: Ref) -> str:
    """Error bars of lengths of their own, from a name towards its rail."""
    ends = numbers(lengths)
    return (
        f'<c:errBars><c:errDir val="y"/><c:errBarType val="{direction}"/><c:errValType val="cust"/>'
        f'<c:noEndCap val="1"/><c:plus>{ends}</c:plus><c:minus>{ends}</c:minus>{line(RULE, 6350)}</c:errBars>'
    )


def line(ink: str, thick: int) -> str:
    """A line of that colour and thickness, in 12,700ths of a point."""
    return f'<c:spPr><a:ln w="{thick}"><a:solidFill><a:srgbClr val="{ink}"/></a:solidFill></a:ln></c:spPr>'


def marker(symbol: str, size: int, fill: str) -> str:
    """Filled, with an outline of the same."""
    return _marked(symbol, size, f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>', fill)


def hollow(symbol: str, size: int, ink: str) -> str:
    """An outline alone."""
    return _marked(symbol, size, "<a:noFill/>", ink)


def _marked(symbol: str, size: int, filling: str, ink: str) -> str:
    return (
        f'<c:marker><c:symbol val="{symbol}"/><c:size val="{size}"/><c:spPr>{filling}<a:ln w="15875"><a:solidFill>'
        f'<a:srgbClr val="{ink}"/></a:solidFill></a:ln></c:spPr></c:marker>'
    )


def unlabelled(index: int) -> str:
    """A point without its label."""
    return f'<c:dLbl><c:idx val="{index}"/><c:delete val="1"/></c:dLbl>'


def show(value: bool) -> str:
    """Of a label nothing but the value, or nothing at all."""
    on = int(value)
    return (
        f'<c:showLegendKey val="0"/><c:showVal val="{on}"/><c:showCatName val="0"/><c:showSerName val="0"/>'
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'
    )


def value_axis(ident: int, other: int, side: str, orientation: str, least: float, most: float) -> str:
    """An axis that is there for its scale and not drawn."""
    return (
        f'<c:valAx><c:axId val="{ident}"/><c:scaling><c:orientation val="{orientation}"/><c:max val="{most:.4f}"/>'
        f'<c:min val="{least:.4f}"/></c:scaling><c:delete val="1"/><c:axPos val="{side}"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="nextTo"/><c:crossAx val="{other}"/><c:crosses val="autoZero"/>'
        '<c:crossBetween val="midCat"/></c:valAx>'
    )
