"""The day of a meeting: what its sentences say, else that of the news."""

import re

from desktop_app.model.edtf import known_day
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words
from desktop_app.suggest.engines.patterns.meetings.around import Mention
from desktop_app.suggest.engines.patterns.meetings.goals import Encounter
from desktop_app.suggest.engines.patterns.news_day import day_of_the_news
from desktop_app.suggest.engines.patterns.time_words import TIMES

SENTENCES = 3  # of an encounter's mentions, that tell who met, when and where
_BEFORE_LONG = 20  # words from a visit to the month when it was
_PAST = frozenset(("المنصرم", "الماضي", "الفاءت", "المنقضي"))


def meeting_date(words: Words, one: Encounter) -> ProposedField | None:
    """The year of an earlier visit, else the first day that its sentences name; none for what is only invited to."""
    if one.year is not None:
        return ProposedField("date", str(one.year), str(one.year)) if one.year else _month(words, one.mentions[0])
    if one.sort == "invitation":
        return None
    for mention in one.mentions[:SENTENCES]:
        at = words.span(mention.first, mention.after).start
        for span, edtf in sorted(words.dates(mention.first), key=lambda one: abs(one[0].start - at)):
            if known_day(edtf) and not (one.sort == "body" and _of_another(words, mention, span.start)):
                return ProposedField("date", edtf, span.of(words.reading.source), span)
    if one.sort in ("body", "forum") or (one.sort == "visit" and _was_before(words, one.mentions[0])):
        return None
    return next(iter(words.reading.shared(day_of_the_news)), None)


def _month(words: Words, mention: Mention) -> ProposedField | None:
    """ "A visit that he made in July last"."""
    end = min(mention.after + _BEFORE_LONG, words.sentence(mention.first)[1])
    behind = words.span(mention.after, end) if mention.after < end else words.span(mention.first, mention.after)
    told = ((span, edtf) for span, edtf in words.dates(mention.first) if span.overlaps(behind))
    month = next(((span, edtf) for span, edtf in told if re.fullmatch(r"\d{4}-\d{2}", edtf)), None)
    return ProposedField("date", month[1], month[0].of(words.reading.source), month[0]) if month else None


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
