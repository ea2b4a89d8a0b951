"""Where the proper name ends that a body's head is called by: a person's, letters as they are said, Latin words."""

import re

from desktop_app.suggest.countries import is_country_name
from desktop_app.suggest.engines.patterns.names.body_purposes import BodyPurposes
from desktop_app.suggest.engines.patterns.names.word_facts import LETTERS_SAID, has_ending
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort, is_table_word

_PROPER = 3  # words of a proper name
_NAMED_AFTER = 5  # words of a person's name
_ACCUSED = re.compile("و.{2,}ا")  # وفدا
_GIVEN = frozenset({Sort.GIVEN, Sort.MAYBE})
_BEFORE_FATHERS = frozenset({"بن", "بنت", "عبد", "ابو", "ال"})
_OF_PERSONS = NAMES | {Sort.FAMILY}


class NamedEnds(BodyPurposes):
    """The names of one article. All answers are the word behind."""

    def _letters_end(self, at: int) -> int:
        """Behind a row of letters as they are said: مؤسسة تي آي إف إيه, and a name behind them (بنك جيه بي مورغان)."""
        view, after = self._view, at
        while after < view.count and view.words[after] in LETTERS_SAID and view.gap(after - 1) == " ":
            after += 1
        if at + 1 < after < view.count and view.gap(after - 1) == " " and view.sort(after) is Sort.UNKNOWN:
            return after + (not view.prefix(after) and view.words[after][0] not in "ويتن")
        return after - (view.words[max(at, after - 3) : after] == ["ان"] * 3)  # قناة سي إن إن | إن

    def _latin_end(self, at: int, head: str) -> int | None:
        """Behind words with Latin capitals: شركة ABC, شركة PT Senada; None without one."""
        view, after = self._view, at
        while after < view.count and view.sort(after) is Sort.OTHER and (after == at or view.gap(after - 1) == " "):
            if not view.quote(after, after + 1)[0].isupper():
                break
            after += 1
        return after if after > at and head in words_of("proper_heads") else None

    def _person_end(self, at: int) -> int | None:
        """Behind the name of somebody whom a body is called after: جامعة الأمير س بن ص."""
        view = self._view
        after = at
        while after < min(view.count, at + _NAMED_AFTER) and view.gap(after - 1) == " " and not view.prefix(after):
            last = view.sort(after) is Sort.NOUN and view.sort(after - 1) in _GIVEN
            last = last and view.words[after][:2] != "ال" and view.words[after][-1] != "ا"
            last = last and not is_table_word(view.words[after])
            last = last or (after > at and view.words[after] in words_of("ordinal_names"))  # محمد الخامس
            if (view.sort(after) not in _OF_PERSONS and not last) or after in view.country_at:
                break
            if after > at and view.sort(after) is Sort.UNKNOWN and view.words[after][:2] == "ست":
                break  # ستزود
            after += 1
        return after if after > at else None

    def _ruler_end(self, at: int) -> int | None:
        """The same behind a title: one name, the fathers' and the family's (جامعة الأمير س بن ص)."""
        view, end = self._view, self._person_end(at)
        for after in range(at + 1, (end or at) - 1):  # somebody else's is one of two names at least
            first = view.sort(after) in _GIVEN
            if first and view.words[after - 1] not in _BEFORE_FATHERS and view.words[after] != "الله":
                return after
        return end

    def _proper_end(self, at: int, head: str = "") -> int | None:
        """Behind a proper name; `head` is that of a body, "" where the word before it can only be a name's."""
        view = self._view
        after = at
        while after < min(view.count, at + _PROPER) and (after == at or view.gap(after - 1) in (" ", "-")):
            if view.sort(after) not in NAMES and not (after > at and view.sort(after) is Sort.FAMILY):
                break
            if view.prefix(after) or (after > at and after in view.country_at):
                break
            if after > at and has_ending(view.words[after]):
                return max(at + 1, after - 1)  # a person: غرفة س ص باتالوف
            purpose = after + 1 < view.count and view.words[after + 1][:2] == "لل"  # مركز كارنيغي للشرق الأوسط
            if after == at and head[-1:] not in ("", "ه") and _like_adjective(view.words[after]) and not purpose:
                return after + 1 if is_country_name(view.words[after]) else None
            begins = view.sort(after) in (Sort.GIVEN, Sort.MAYBE) or view.words[after] in ("عبد", "ابو", "بن")
            if after > at and begins:
                break  # a person: بنك س محمد ص
            joined = view.words[after][0] == "و" and view.words[after] not in words_of("w_names")
            if after > at and (joined or _ACCUSED.fullmatch(view.words[after])):
                break
            after += 1
            if after == at + 1 and is_country_name(view.words[at]):
                break
        return after if after > at else None


def _like_adjective(word: str) -> bool:
    return word.endswith("ي") and len(word) > 4 and not word.endswith("اي")
