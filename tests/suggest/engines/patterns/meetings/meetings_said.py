"""What the engine of meetings finds in a sentence, for the tests."""

from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.patterns.meetings.engine import MeetingPatterns

from ..deeds import read


def meetings(marked: str, published: str = "2024-03-03") -> list[Suggestion]:
    """In the order of their places."""
    return sorted(MeetingPatterns().suggest(read(marked, published)), key=lambda one: one.span)
