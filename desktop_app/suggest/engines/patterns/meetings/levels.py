"""How high the level of a meeting is, by the offices of those who take part."""

from bisect import bisect_left
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.meetings.goals import Encounter
from desktop_app.suggest.engines.patterns.phrases import Found, Phrases
from desktop_app.suggest.forms.words import vocabulary

_SUMMIT = "قمه"  # a gathering that the news speaks of beside
_DEPUTIES = frozenset(
    form + word
    for word in ("ناءب", "ناءبه", "مساعد", "مساعده", "وكيل", "مستشار", "مستشاره", "مبعوث", "ممثل", "سفير", "سفيره")
    for form in ("", "و", "ل", "ب", "ال")
)
_OF_A_STATE = frozenset(
    form + word for word in fold("رئيس ملك أمير سلطان عاهل").split() for form in ("", "و", "ل", "ب")
)
_LEVELS = ("top", "government", "ministerial", "expert")
_OFFICE = 7  # words between what says the level ("minister") and the name of who takes part


def meeting_level(words: Words, one: Encounter, told: list[tuple[int, int]]) -> list[ProposedField]:
    """The highest of those who are named with it."""
    lead = min(words.sentence(min(80, len(words) - 1))[1], 160)  # where an article says who is who
    found = [hit for first, after in told for hit in _ranks(words, first, after)]
    if not found and one.sort == "visit" and not one.people and not any(mention.sure for mention in one.mentions):
        return []  # of "the visit" alone nobody says whose it is
    found = found or [hit for hit in words.phrases(_levels(), 0, lead) if not words.words[hit.first].endswith(_SUMMIT)]
    found = [hit for hit in found if not hit.first or words.words[hit.first - 1] not in _DEPUTIES]
    if one.sort != "summit":
        found = (
            _theirs(one, found)
            or _introduced(words, one, lead)
            or [hit for hit in found if not words.words[hit.first].endswith(_SUMMIT)]
            or found
        )
    for level in _LEVELS:
        for hit in found:
            if hit.value == level:
                span = words.span(hit.first, hit.after, hit.cut)
                return [ProposedField("level", level, span.of(words.reading.source), span)]
    return []


def _theirs(one: Encounter, found: list[Found]) -> list[Found]:
    """What stands right before the names of those who meet, where all are named, or of who visits."""
    if len(one.people) < 2 and one.sort != "visit":
        return []
    return [hit for hit in found if any(0 <= name.first - hit.after < _OFFICE for name in one.people)]


def _introduced(words: Words, one: Encounter, lead: int) -> list[Found]:
    """The offices with which the article first names those who meet: "A، the prime minister، received the minister B.
    A and B are to hold talks in the presence of the ministers"."""
    if len(one.people) < 2:
        return []
    met = {name.named.meant for name in one.people}
    names = [name for name in words.names(0, lead, (Kind.PERSON,)) if name.named.meant in met]
    if not names:
        return []
    return [
        hit
        for hit in words.phrases(_levels(), 0, lead)
        if any(0 <= name.first - hit.after < _OFFICE or hit.first == name.after for name in names)
    ]


def _ranks(words: Words, first: int, after: int) -> list[Found]:
    """What says a level, also "the emir of Kuwait", "the president of Chad"."""
    found = words.phrases(_levels(), first, after)
    places = words.reading.places(_OF_A_STATE)
    near = places[bisect_left(places, first) : bisect_left(places, after - 1)]
    heads = (at for at in near if any(one.first == at + 1 for one in words.names(at + 1, at + 4, (Kind.COUNTRY,))))
    return [*found, *(Found("top", at, at + 2, 0, False) for at in heads)]


@cache
def _levels() -> Phrases:
    return Phrases(vocabulary()["meeting_level"])
