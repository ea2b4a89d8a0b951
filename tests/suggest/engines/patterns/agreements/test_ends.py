"""What ends a document and what ends something else."""

from desktop_app.suggest.engines.patterns.agreements.ends import ends_else, work_by_it
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.phrases import Phrases

from ..deeds import read

_ENDED = Phrases(["أنهت"])


def test_only_who_ends_it_stands_before_what_is_ended() -> None:
    for marked, expected in (
        ("أنهت {c:النيجر} اليوم اتفاقية الدفاع", False),
        ("أنهت الشرطة اتفاقية الدفاع", True),
    ):
        words = Words(read(marked))
        found = words.phrase(_ENDED, 0)
        assert found is not None
        assert ends_else(words, found, words.words.index("اتفاقيه")) is expected


def test_the_nearest_verb_says_what_became_of_working_by_it() -> None:
    for marked, expected in (
        ("وبتعليق العمل", "suspended"),
        ("انتهى العمل", "expired"),
        ("مدد الجانبان العمل", "in_force"),
        ("بدأ العام، وتسريع العمل", None),
    ):
        words = Words(read(marked))
        told = work_by_it(words, 0, len(words) - 1)
        assert (told and told.value) == expected
