"""A briefing of 1,000 marks against python-docx writing the same paragraphs and tables; and one of 20,000 marks."""

import subprocess
import sys
import tempfile
from pathlib import Path

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx import write_docx
from desktop_app.model.briefing import Length
from tests.benchmarks.timing import once, ratio
from tests.briefing.dossiers import large, options
from tests.briefing.raw_docx import write_raw

MARKS, AGREEMENTS = 20_000, 2_000


def briefing() -> None:
    """Composing and writing, footnotes and embedded faces included, in pairs of runs; the medians. Then the largest
    pair at full length, in a process of its own so that its memory can be told."""
    dossier = large(1000)
    for length in (Length.STANDARD, Length.FULL):
        chosen = options("ar", length=length)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            made = make_briefing(dossier, chosen)
            ours, raw = [], []
            for _ in range(8):
                ours.append(once(lambda: write_docx(make_briefing(dossier, chosen), folder / "ours.docx")))  # noqa: B023
                raw.append(once(lambda: write_raw(made, folder / "raw.docx")))  # noqa: B023
        words = f"a briefing of 1,000 marks, {length} (aim also ≤ 500 ms)"
        ratio(words, sorted(ours)[4], sorted(raw)[4], 2)
    subprocess.run([sys.executable, "-m", "tests.benchmarks.briefing"], check=True)


def largest() -> None:
    """Time and memory of 20,000 marks and 2,000 agreements at full length, and how the time grows from 1,000."""
    import resource

    chosen, few, many = options("ar", length=Length.FULL), large(1000, 100), large(MARKS, AGREEMENTS)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "ours.docx"
        short = min(once(lambda: write_docx(make_briefing(few, chosen), path)) for _ in range(5))
        long = min(once(lambda: write_docx(make_briefing(many, chosen), path)) for _ in range(2))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    what = f"{MARKS:,} marks, {AGREEMENTS:,} agreements, full"
    print(f"{what}: {long / 1000:.1f} s (aim ≤ 8), {memory:.0f} MB (aim < 400)")
    growth = long / short / (MARKS / 1000)
    print(f"from 1,000 marks to {MARKS:,}: {short:.0f} ms to {long:.0f} ms, {growth:.2f} of linear growth (aim ≤ 1.3)")


if __name__ == "__main__":
    largest()
