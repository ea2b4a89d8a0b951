"""The vocabulary of meetings (resources/gazetteers/meetings.json), made ready for looking up words."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app.arabic.fold import fold
from desktop_app.settings.paths import resource
from desktop_app.suggest.engines.patterns.phrases import Phrases


@dataclass(frozen=True, slots=True)
class MeetingWords:
    """`heads` mean a sort of meeting; the sets hold folded words with the proclitics that they may bear.

    `done` are verbs that tell of an encounter that took or takes place, `during` what stands before a certain one,
    `subject_of` verbs before it, `general` words before one that is none, `in_general` words behind.
    """

    heads: Phrases
    qualities: frozenset[str]
    during: frozenset[str]
    subject_of: frozenset[str]
    done: frozenset[str]
    invites: frozenset[str]
    accepts: frozenset[str]
    thanks: frozenset[str]
    general: frozenset[str]
    in_general: frozenset[str]
    summits: frozenset[str]
    bodies: frozenset[str]
    titles: frozenset[str]
    meets: frozenset[str]
    visits: frozenset[str]


_PROCLITICS = ("", "و", "ف", "ب", "ل")


@cache
def meeting_words() -> MeetingWords:
    """Read once, on first use (some ms)."""
    with resource("gazetteers", "meetings.json").open(encoding="utf-8") as file:
        table: dict[str, Any] = json.load(file)
    plain = ("during", "subject_of", "done", "invites", "accepts", "thanks", "general", "summits", "meets", "visits")
    return MeetingWords(
        heads=Phrases(table["heads"]),
        qualities=_forms(table["qualities"], ("", "ال")),
        in_general=_forms(table["in_general"], ("",)),
        bodies=_forms(table["bodies"], ("", "ال", "ل", "لل")),
        titles=_forms(table["titles"], ("", "و", "ب", "ل")) | _forms(_bare(table["titles"]), ("لل",)),
        **{name: _forms(table[name], _PROCLITICS) for name in plain if name != "subject_of"},
        subject_of=_forms(table["subject_of"], (*_PROCLITICS, "س", "وس", "فس")),
    )


def _forms(words: list[str], before: tuple[str, ...]) -> frozenset[str]:
    return frozenset(proclitic + fold(word) for word in words for proclitic in before)


def _bare(words: list[str]) -> list[str]:
    return [word.removeprefix("ال") for word in words if word.startswith("ال")]
