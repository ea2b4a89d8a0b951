"""Tables as CSV for spreadsheets: UTF-8 with its mark, so that Excel reads Arabic; nothing in it is a formula."""

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.settings.whole import written_whole

_BEGINS_A_FORMULA = frozenset("=+-@\t\r＝＋－＠")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def safe_cell(words: str) -> str:
    """The words as a spreadsheet shows them and never runs them: what would begin a formula gets an apostrophe.

    A plain number stays one, the minus of which begins nothing. After OWASP, "CSV Injection".
    """
    begins = words.lstrip(" \u00a0\u200e\u200f\u202a\u202b\u2066\u2067\u2068")[:1]
    if begins in _BEGINS_A_FORMULA and begins and _NUMBER.fullmatch(words) is None:
        return f"'{words}"
    return words


def write_table(path: Path, rows: Iterable[Sequence[str]]) -> int:
    """Write the rows, the first being the heads; their number. An earlier file stays until this one is whole.

    Raises UserError("export_failed").
    """
    count = 0
    with written_whole(path) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        for row in rows:
            writer.writerow([safe_cell(" ".join(cell.split("\n"))) for cell in row])
            count += 1
    return count
