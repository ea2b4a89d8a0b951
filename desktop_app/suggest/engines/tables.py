"""Tables of resources/gazetteers as they stand there."""

from itertools import zip_longest

from desktop_app.settings.paths import resource


def rows_of(name: str) -> list[dict[str, str]]:
    """Cells that a line lacks at its end are empty. Split here, which is quicker than csv is."""
    with resource("gazetteers", f"{name}.tsv").open(encoding="utf-8") as file:
        header, *lines = file.read().split("\n")
    columns = header.split("\t")
    return [dict(zip_longest(columns, line.split("\t"), fillvalue="")) for line in lines if line]


def split(cell: str) -> list[str]:
    """The texts of a cell, their question marks left out."""
    return [word.lstrip("?") for word in cell.split("|") if word]
