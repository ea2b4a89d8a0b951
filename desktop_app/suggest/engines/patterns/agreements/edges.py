"""Where the title of an agreement ends: the words that none goes on with."""

from functools import lru_cache

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.limits import (
    CLOSING,
    DAYS,
    OFFICES,
    OPENING,
    WITHOUT_ARTICLE,
    YEAR,
    YEAR_WORDS,
    Limits,
    is_year,
    opening,
)
from desktop_app.suggest.engines.patterns.agreements.title import MADE, words_another
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.words import KEPT

_OF_TITLES = frozenset(fold("من إلى عن على ضد مع بين أو غير ذات عبر نحو لدى تحت دون").split())
IN_WORDS = frozenset(("في", "فى", "وفي"))
NOT_LAST = _OF_TITLES | IN_WORDS | {"و", "ل"}
_TILL = YEAR | {"حتي", "من", "الي", "لغايه", "بحلول"}
COUNTS = frozenset(
    fold("ثلاث أربع خمس ست سبع ثمان ثماني تسع عشر عدة عدد ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة").split()
)
_DRAFTS = frozenset(fold("مشروع مسودة").split())
_ON = frozenset(("وعلي", "وعلى", "وكذا", "وكذلك", "كذلك", "وايضا"))

_NEVER_PLAIN = DAYS | YEAR_WORDS | MADE | IN_WORDS | {"بين", "مع", "الي", "عن", "من"}


class Edges(Limits):
    """A title being read: whether it is whole, and whether something else begins; see `Limits`."""

    def _is_year_of_signing(self, index: int) -> bool:
        """ "A and B signed the agreement in the year …", "the agreement runs until …" (تمتد الاتفاقية حتى)."""
        title, before = self._title, self._title.first - 1
        if not title.definite or before < 0 or index >= self._end or self._w.words[index] not in _TILL:
            return False
        verb = self._w.phrase(self._table.statuses, before)
        return (verb is not None and verb.value == "sign") or is_verb(self._w.words[before])

    def _is_complete(self, index: int) -> bool:
        """Behind the name of the other side, where nothing that belongs to a title goes on."""
        word = self._w.words[index]
        if self._part == "toward":
            purpose = word.startswith("ل") and not word.startswith("لل")
            on = purpose or word in IN_WORDS or word == "علي" or word.startswith(("ال", "ب"))
            if index in self._at or (on and not self._signs_it(index)):
                return False
            return any(one.after == index and one.first == self._from for one in self._names)
        if self._part != "between" or index in self._at:
            return False
        on = word in IN_WORDS or word.startswith(("ال", "ل", "ب", "و", "من"))
        if on and not self._signs_it(index):
            return False
        if index == self._from + 1 and words_both(self._w.words[self._from]):
            return True
        sides = [one for one in self._names if self._from <= one.first and one.after <= index]
        return len(sides) > 1 and any(one.after == index and one.first > self._from for one in sides)

    def _signs_it(self, index: int) -> bool:
        """ "The director", "both ministers": who signs it, behind its sides."""
        word = self._w.words[index]
        return word.startswith("ال") and word[2:] in OFFICES

    def _unquoted(self, index: int) -> bool:
        """Behind the quotation mark that closes a title which one opens."""
        if not self._quoted or index <= self._title.first:
            return False
        if not self._closes(index):
            return False
        within = range(self._title.first + 1, index)  # names in quotation marks of their own
        return sum(opening(self._w.gap(at)) for at in within) <= sum(map(self._closes, within))

    def _closes(self, index: int) -> bool:
        gap = self._w.gap(index)
        return gap.strip()[:1] in CLOSING and not (gap[0].isspace() and opening(gap))

    def _is_whole(self, index: int) -> bool:
        """Behind a name in quotation marks, or "the agreement of technical cooperation": a word that no title goes on
        with."""
        if self._part != "head" or index < self._title.rest + 1 or index in self._at:
            return False
        word, before = self._w.words[index], self._w.words[index - 1]
        on = word in NOT_LAST or word in WITHOUT_ARTICLE or word.startswith(("ال", "ل", "ب", "و", "علي"))
        if on or self._years(index):
            return False
        quoted = self._w.gap(index).strip() in CLOSING and self._w.gap(self._title.rest).strip() in OPENING
        return quoted or (before.startswith("ال") and word not in MADE)

    def _another(self, index: int) -> bool:
        """ "And another", ", the second": the next document of the same kind."""
        first = self._w.words[index].startswith("ال") and not self._w.broken(index)
        return index > self._title.rest and not first and words_another(self._w, index)

    def _signs_more(self, index: int) -> bool:
        """ "And the signing of", "and (signed) on": another document follows."""
        word = self._w.words[index]
        if not word.startswith("و"):
            return False
        following = self._w.words[index + 1] if index + 1 < self._end else ""
        if (word[1:] in COUNTS or word[1:] in _DRAFTS) and following in self._table.heads:
            return True  # "and ten documents", "and a draft memorandum"
        more = self._w.phrase(self._table.statuses, index) if word in self._table.statuses else None
        return (word in _ON and following in self._table.heads) or (more is not None and more.value == "signing")

    def _new_head(self, index: int) -> bool:
        """Another document begins: "and a protocol", "and the executive programme"."""
        word = self._w.words[index]
        head = self._w.phrase(self._table.heads, index)
        if head is None or not word.startswith("و") or head.cut == 0:
            return head is not None and self._w.words[index - 1] == "و" and not head.definite
        return not head.definite or (head.after > head.first + 1 and head.value.endswith("/sure"))


def words_both(word: str) -> bool:
    """ "Both sides", "both ministries": a dual with its article."""
    return word.startswith("ال") and word.endswith("ين") and len(word) > 5


@lru_cache(maxsize=KEPT)
def is_plain(word: str) -> bool:
    """True for a word that is nothing to the title around it: most of them."""
    table = agreement_words()
    if word[0] in "ول" or word in _NEVER_PLAIN or word.removeprefix("ال") in YEAR or is_year(word) or is_verb(word):
        return False
    return not any(word in one for one in (table.heads, table.subject, table.stops, table.others, table.body_heads))
