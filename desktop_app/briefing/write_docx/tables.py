"""Tables: fixed widths, a repeated heading row, rows that do not break, from right to left in an Arabic file."""

from desktop_app.briefing.write_docx.paragraphs import Manner, paragraph
from desktop_app.briefing.write_docx.runs import unbroken
from desktop_app.briefing.write_docx.widths import Need, need, shared
from desktop_app.model.briefing import Column, Content, Inline, Look, NoteMark, Row, Table, TableForm, Text, TitleBlock

_SMALL = 3  # rows
_PADDING = 10.0  # points, both sides of a cell
LABEL_SHARE = 0.27  # of a table of labels and values
_SIZES = {True: (10.5, 10.5), False: (9.0, 10.5)}  # points: the file's own letters, Arabic in an English file


def data_table(table: Table, manner: Manner, width: float, *, explained: bool = False) -> str:
    """A table of either form; `width` is that of the text, in points. The last row of one that is `explained` below
    stays with what explains it. One of labels and values parts as others do: in one piece it left a third of the first
    page empty."""
    last = len(table.rows) - (0 if explained else 1)
    if table.form is TableForm.PAIRS:
        label = width * LABEL_SHARE
        widths = [round(label * 20), round(width * 20) - round(label * 20)]
        rows = "".join(_row(row, table, widths, manner, _stays(at, last)) for at, row in enumerate(table.rows))
        return _frame("BriefingPairs", widths, rows, manner, titled=False)
    widths = widths_of(table, manner, width)
    head = _head_row(table.columns, widths, manner)
    rows = "".join(_row(row, table, widths, manner, _stays(at, last)) for at, row in enumerate(table.rows))
    return _frame("BriefingTable", widths, head + rows, manner, titled=True)


def widths_of(table: Table, manner: Manner, width: float) -> list[int]:
    """The widths of the columns in twips, which add up to `width` points."""
    return shared(_needs(table, manner), width, _PADDING)


def title_facts(block: TitleBlock, manner: Manner, width: float) -> str:
    """The facts of the title block side by side, each under its label."""
    size = _letters(manner)[0]
    needs = [need([[(label, False), (value, False)]], size) for label, value in block.facts]
    widths = shared(needs, width, _PADDING)
    cells = ""
    for (label, value), wide in zip(block.facts, widths, strict=True):
        inside = paragraph((Text(label),), "FactLabel", manner) + paragraph((Text(value),), "FactValue", manner)
        cells += _cell(inside, wide)
    row = f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
    return _frame("BriefingFacts", widths, row, manner, titled=False)


def _stays(row: int, last: int) -> bool:
    """Rows that stay with the next one: no row alone under its heading, none alone on the last page, and a table
    of a few rows in one piece."""
    return row < last and (last < _SMALL or row in (0, last - 1))


def _row(row: Row, table: Table, widths: list[int], manner: Manner, keep: bool = False) -> str:
    cells = ""
    for cell, column, wide in zip(row.cells, table.columns, widths, strict=True):
        lines = (
            paragraph(line, "TableText", manner, in_table=True, keep=keep, as_file=column.numeric)
            for line in cell.lines
        )
        cells += _cell("".join(lines), wide)
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def _head_row(columns: tuple[Column, ...], widths: list[int], manner: Manner) -> str:
    inside = "".join(
        _cell(paragraph((Text(column.head),), "TableHead", manner, bold=True), wide)
        for column, wide in zip(columns, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{inside}</w:tr>"


def _cell(inside: str, width: int) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inside}</w:tc>'


def _frame(style: str, widths: list[int], rows: str, manner: Manner, *, titled: bool) -> str:
    grid = "".join(f'<w:gridCol w:w="{wide}"/>' for wide in widths)
    visual = "<w:bidiVisual/>" if manner.arabic else ""
    first = "1" if titled else "0"
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>{visual}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="{"0420" if titled else "0400"}" w:firstRow="{first}" '
        'w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _letters(manner: Manner) -> tuple[float, float]:
    own, arabic = _SIZES[manner.arabic]
    return manner.own_letters or own, manner.arabic_letters or arabic


def _needs(table: Table, manner: Manner) -> list[Need]:
    own, foreign = _letters(manner)
    found = []
    for at, column in enumerate(table.columns):
        cells = [[(column.head, True)]]
        cells += [[(_words(line), _is_strong(line)) for line in row.cells[at].lines] for row in table.rows]
        size = own if column.numeric else max(own, foreign) if _mostly_source(table, at) else own
        found.append(need(cells, size))
    return found


def _words(line: Content) -> str:
    """The words of a line, and room for its note marks."""
    marks = sum(isinstance(piece, NoteMark) for piece in line)
    return "".join(_unbroken(piece) for piece in line) + "0" * marks


def _unbroken(piece: Inline) -> str:
    if isinstance(piece, NoteMark):
        return ""
    return unbroken(piece) if isinstance(piece, Text) else piece.text


def _is_strong(line: Content) -> bool:
    return any(isinstance(piece, Text) and piece.look is Look.STRONG for piece in line)


def _mostly_source(table: Table, column: int) -> bool:
    """True where a column holds words of articles, which are set larger than English beside them."""
    return any(
        isinstance(piece, Text) and piece.source
        for row in table.rows[:20]
        for line in row.cells[column].lines
        for piece in line
    )
