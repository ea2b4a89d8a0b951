"""Meetings: each noun for a certain visit, talks, call or ceremony; those that mean one encounter have one label."""

from collections.abc import Iterable

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.encounters import Encounters
from desktop_app.suggest.engines.patterns.meeting_fields import meeting_fields, meeting_label
from desktop_app.suggest.engines.patterns.meeting_mentions import find_mentions
from desktop_app.suggest.reading import Reading


class MeetingPatterns:
    """See `Engine`."""

    name = EngineName.PATTERNS
    version = "meetings-1"

    def suggest(self, reading: Reading) -> Iterable[Suggestion]:
        """See `Engine.suggest`."""
        words = Words(reading)
        mentions = find_mentions(words)
        for one in Encounters(words, mentions).all if mentions else ():
            fields = tuple(meeting_fields(words, one))
            date = next((told.value for told in fields if told.field == "date"), "")
            label = meeting_label(words, one, date or ("" if one.sort == "invitation" else reading.published))
            for mention in one.mentions:
                span = words.span(mention.first, mention.after, mention.cut)
                shown = " ".join(words.span(max(mention.first - 1, 0), mention.after).of(reading.source).split())
                reason = Reason("words", {"words": shown})
                yield propose(
                    reading, self, Kind.MEETING, span, mention.score, reason, label=label, fields=fields
                )
