"""A briefing of 1,000 marks against python-docx writing the same paragraphs and tables."""

import tempfile
from pathlib import Path

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx import write_docx
from tests.benchmarks.timing import once, ratio
from tests.briefing.dossiers import large, options
from tests.briefing.raw_docx import write_raw


def briefing() -> None:
    """Composing and writing, footnotes and embedded faces included, in pairs of runs; the medians."""
    dossier = large(1000)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = make_briefing(dossier, options("ar"))
        ours, raw = [], []
        for _ in range(8):
            ours.append(once(lambda: write_docx(make_briefing(dossier, options("ar")), folder / "ours.docx")))
            raw.append(once(lambda: write_raw(made, folder / "raw.docx")))
    ratio("a briefing of 1,000 marks (aim also ≤ 500 ms)", sorted(ours)[4], sorted(raw)[4], 2)
