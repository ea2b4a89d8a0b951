"""Meetings: each noun for a certain visit, talks, call or ceremony; those that mean one encounter have one label."""

from collections.abc import Iterable

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.known_deeds import KnownDeeds
from desktop_app.suggest.engines.patterns.meetings.encounters import Encounters
from desktop_app.suggest.engines.patterns.meetings.fields import meeting_fields, meeting_label
from desktop_app.suggest.engines.patterns.meetings.mentions import find_mentions
from desktop_app.suggest.engines.patterns.meetings.visits import EARLIER
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading


class MeetingPatterns:
    """See `Engine`."""

    name = EngineName.PATTERNS
    version = "meetings-6"

    def __init__(self, knowledge: Knowledge | None = None) -> None:
        self._known = KnownDeeds(knowledge.deeds if knowledge else ())

    def suggest(self, reading: Reading) -> Iterable[Suggestion]:
        """See `Engine.suggest`."""
        words = reading.shared(Words)
        mentions = find_mentions(words)
        taken: set[str] = set()
        for one in Encounters(words, mentions).all if mentions else ():
            fields = tuple(meeting_fields(words, one))
            date = next((told.value for told in fields if told.field == "date"), "")
            undated = one.sort == "invitation" or one.year == EARLIER
            label = meeting_label(words, one, date or ("" if undated else reading.published))
            known = self._known.meeting(fields, visit=one.sort == "visit")
            if known and known.record in taken:
                known = None
            taken |= {known.record} if known else set()
            for mention in one.mentions:
                span = words.span(mention.first, mention.after, mention.cut)
                shown = " ".join(words.span(max(mention.first - 1, 0), mention.after).of(reading.source).split())
                reason = Reason("words", {"words": shown})
                yield propose(
                    reading,
                    self,
                    Kind.MEETING,
                    span,
                    mention.score,
                    reason,
                    record=known.record if known else None,
                    label=known.label if known else label,
                    label_en=known.label_en if known else "",
                    fields=fields,
                )
