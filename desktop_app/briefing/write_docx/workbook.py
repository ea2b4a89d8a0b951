"""The workbook behind a chart, from which Word edits it."""

from datetime import UTC, datetime
from io import BytesIO

from desktop_app.briefing.write_docx.escape import clean
from desktop_app.model.briefing import Chart

_MOST_LETTERS = 32_767  # of a cell


def workbook(chart: Chart, *, arabic: bool) -> bytes:
    """One sheet with the categories and a column for each series. The same chart gives the same bytes.

    Texts are written as texts, so that no name of an article becomes a formula or a link.
    """
    import xlsxwriter  # wanted only where a chart is drawn

    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC)})  # without a clock
        sheet = book.add_worksheet("Sheet1")
        if arabic:
            sheet.right_to_left()
        for column, series in enumerate(chart.series, 1):
            sheet.write_string(0, column, in_cell(series.name))
            for row, value in enumerate(series.values, 1):
                if value is not None:
                    sheet.write_number(row, column, value)
        for row, name in enumerate(chart.categories, 1):
            sheet.write_string(row, 0, in_cell(name))
    return out.getvalue()


def in_cell(words: str) -> str:
    """Words as a cell can hold them; of too many, the writer would leave the cell empty."""
    return clean(words)[:_MOST_LETTERS]
