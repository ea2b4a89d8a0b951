"""The day of a meeting: what its sentences say, else that of the news."""

from datetime import date

from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.dates_in import day_of, folded_dates
from desktop_app.suggest.engines.patterns.agreement_title import TIMES
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.encounter_names import Encounter
from desktop_app.suggest.engines.patterns.meeting_around import Mention
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words

SENTENCES = 3  # of an encounter's mentions, that tell who met, when and where
_DATELINE = 100  # letters of an article in which that may stand
_BEFORE_LONG = 20  # words from a visit to the month when it was
_PAST = frozenset(("المنصرم", "الماضي", "الفاءت", "المنقضي"))


def meeting_date(words: Words, one: Encounter) -> ProposedField | None:
    """The year of an earlier visit, else the first day that its sentences name; none for what is only invited to."""
    if one.year is not None:
        return ProposedField("date", str(one.year), str(one.year))
    if one.sort == "invitation":
        return None
    for mention in one.mentions[:SENTENCES]:
        at = words.span(mention.first, mention.after).start
        for span, edtf in sorted(words.dates(mention.first), key=lambda one: abs(one[0].start - at)):
            if _day(edtf) and not (one.sort == "body" and _of_another(words, mention, span.start)):
                return ProposedField("date", edtf, span.of(words.reading.source), span)
    if one.sort in ("body", "forum") or (one.sort == "visit" and _was_before(words, one.mentions[0])):
        return None
    return _day_of_the_news(words)


def _was_before(words: Words, mention: Mention) -> bool:
    """ "The visit that he made last December"."""
    end = min(mention.after + _BEFORE_LONG, words.sentence(mention.first)[1])
    past = (at for at in range(mention.after + 1, end) if words.words[at] in _PAST)
    return any(words.words[at - 1] in TIMES for at in past)


def _of_another(words: Words, mention: Mention, start: int) -> bool:
    """ "The council set up in the declaration of the visit on …": the day of the visit."""
    end = words.sentence(mention.first)[1]
    visits = (one for one in words.phrases(meeting_words().heads, mention.after, end) if one.value == "visit")
    return any(words.span(one.first, one.after).start < start for one in visits)


def _day_of_the_news(words: Words) -> ProposedField | None:
    """The day that the article names, where it is the day of publication or one of the two before; that of the dateline
    only where the news names no other."""
    published = _day(words.reading.shared(day_of))
    told = [
        (span, edtf)
        for span, edtf in (words.reading.shared(folded_dates) if published else ())
        if published and (day := _day(edtf)) and 0 <= (published - day).days <= 2
    ]
    if not told:
        return None
    span, edtf = told[1] if len(told) > 1 and told[0][0].start < _DATELINE else told[0]
    back = words.reading.back(span.start, span.end)
    return ProposedField("date", edtf, back.of(words.reading.source), back)


def _day(edtf: str) -> date | None:
    """None for what is no plain day (2023-05-XX, 2023)."""
    try:
        return date.fromisoformat(edtf) if len(edtf) == 10 else None
    except ValueError:
        return None
