"""The dates of annotated articles: right where the span overlaps and the EDTF is the same."""

from collections.abc import Sequence

from desktop_app.suggest.dates_in import dates_in
from desktop_app.suggest.evaluate import Tally
from tests.evaluation.truth import Truth


def measure_dates(truths: Sequence[Truth], only: str = "") -> Tally:
    """Of the articles whose name holds `only`, together."""
    tally = Tally()
    for truth in truths:
        if only in truth.name:
            left = list(truth.dates)
            for span, edtf in dates_in(truth.reading()):
                found = next((date for date in left if date.edtf == edtf and date.span.overlaps(span)), None)
                tally.proposed += 1
                if found is None:
                    tally.wrong.append((f"{span.of(truth.text)} = {edtf}", span))
                else:
                    tally.right += 1
                    left.remove(found)
            tally.wanted += len(truth.dates)
            tally.missed += [(f"{date.span.of(truth.text)} = {date.edtf}", date.span) for date in left]
    return tally
