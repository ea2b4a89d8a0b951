"""The day that an article tells of, where a sentence names none: that of talks and of what was said."""

from desktop_app.model.edtf import known_day
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.dates_in import folded_dates
from desktop_app.suggest.day_of_news import day_of
from desktop_app.suggest.reading import Reading

_DATELINE = 100  # letters of an article in which that may stand
_BEGUN = frozenset(("بدا", "بدات", "بداها", "وصل", "وصلت", "وصلها", "انطلق", "انطلقت", "افتتح", "افتتحت"))
"""What began that day goes on: the news is of a later one."""


def day_of_the_news(reading: Reading) -> tuple[ProposedField, ...]:
    """The field `date` with the day that the article names, where it is that of publication or one of the two before;
    that of the dateline only where the news names no other. Empty where it names none."""
    published = known_day(reading.shared(day_of))
    told = [
        (span, edtf)
        for span, edtf in (reading.shared(folded_dates) if published else ())
        if published and (day := known_day(edtf)) and 0 <= (published - day).days <= 2
    ]
    told = [one for one in told if not _BEGUN.intersection(reading.text[: one[0].start].split()[-1:])] or told
    if not told:
        return ()
    span, edtf = told[1] if len(told) > 1 and told[0][0].start < _DATELINE else told[0]
    back = reading.back(span.start, span.end)
    return (ProposedField("date", edtf, back.of(reading.source), back),)
