"""Agreements that there are not: denied, not signed, "without signing", "there is no agreement"."""

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.denials import Denials
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.reading import Reading

_FAR = 14  # words from "not" to the title: who doesn't sign stands between
_NOT = frozenset(form + word for word in ("لم", "لن", "لا") for form in ("", "و", "ف"))
_THERE_IS = frozenset(fold("توجد يوجد وجود تكن يكن").split())
_NONE = frozenset(form + word for word in ("ليس", "ليست") for form in ("", "و", "ف"))
_THERE = frozenset(fold("هناك ثمة بينهما بينهم لدينا لديه لديها").split())
_WITHOUT = frozenset(fold("دون بدون غير ودون وبدون عدم وعدم بعدم").split())
_DENYING = _NOT | _NONE | _WITHOUT
_MADE = frozenset(fold("توقيع التوقيع إبرام التوصل عقد توصل بلوغ إنجاز").split())
_SIGN = ("sign", "signs", "shall_sign")
_BUT = frozenset(("سوي", "الا"))  # "signed none but"
_YET = "بعد"


def is_denied(words: Words, title: Title, status: Status | None) -> bool:
    """Whether the article says that there is no such document. What is said behind its title ("signed in 2018", "still
    being negotiated") tells of it all the same."""
    if (status is not None and status.behind) or title.made:
        return False
    if title.first in words.reading.shared(Denials).words:
        return True
    first = max(words.sentence(title.first)[0], title.first - _FAR)
    for at in reversed(words.reading.shared(_denying_places)):
        if at < first:
            return False
        if at < title.first:
            between = range(at + 1, title.first)  # no clause of its own
            other = any(is_verb(words.words[one]) and words.words[one - 1] not in _NOT for one in between)
            return not other and _denies(words, at, title)
    return False


def _denying_places(reading: Reading) -> list[int]:
    return reading.places(_DENYING)


def _denies(words: Words, at: int, title: Title) -> bool:
    if not _BUT.isdisjoint(words.words[at : title.first]):
        return False
    word, follows = words.words[at], words.words[at + 1]
    if word in _NONE:
        return follows in _THERE
    if word in _WITHOUT:
        return follows in _MADE or (title.first == at + 1 and not title.definite)
    if follows in _THERE_IS:
        return True
    sign = words.phrase(agreement_words().statuses, at + 1)
    return sign is not None and sign.value in _SIGN and _YET not in words.words[at : title.first]
