"""Runs of words that may be the name of a place: how far one goes, and the country behind it."""

import re

from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.lists import towns
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort

_DIGITS = 3  # of a number that belongs to a name
_MOST = 3  # words of a name
_NAMED = frozenset({Sort.UNKNOWN, Sort.FAMILY})
_SIDED = frozenset({"الشماليه", "الجنوبيه", "الشرقيه", "الغربيه"})
_SIDES = [[word] for word in _SIDED]
_ADJECTIVE = re.compile("ال.+|.+يه|م.+ه|.ا..ه|..ي.ه|...?ه")


class PlaceRuns:
    """The runs of one article."""

    def __init__(self, view: View) -> None:
        self._view = view

    def run(self, at: int, prefix: int = 0, loose: bool = True) -> int:
        """Behind the words that may be the name of a place."""
        view = self._view
        after = at
        person = at < view.count and view.sort(at) is Sort.GIVEN  # مطار روبرت س ص: called after somebody
        while after < min(view.count, at + _MOST + person) and (after == at or view.gap(after - 1) in (" ", "-", "")):
            word, sort = view.words[after], view.sort(after)
            if after in view.country_at and not (after == at and view.country_at[after][2] and not prefix):
                break
            if after > at and (word[0] == "و" or view.prefix(after) or self._begins_other(at, after)):
                break
            if after > at and " ".join(view.words[at:after]) in towns() and word not in words_of("place_general"):
                break
            first = view.words[after - 1 if after > at else after] in words_of("place_firsts")
            first = first and (after > at or (after + 1 < view.count and self._second(after + 1)))
            fits = sort in NAMES or sort is Sort.FAMILY or first or (loose and self._feminine(after))
            fits = fits or (not loose and view.unlisted(after) and word.endswith("ات"))
            fits = fits and (after == at or word not in words_of("no_place_names"))
            fits = fits or (after > at and word in words_of("place_general"))
            fits = fits or (person and after > at and word in words_of("ordinal_names"))  # ملعب محمد الخامس
            if not fits or (after == at and view.prefix(after) not in (0, prefix)):
                break
            sided = after > at and word in _SIDED and view.words[after + 1 : after + 2] not in _SIDES
            # نوسا تينغارا الشرقية, but a province that lies الجنوبية الشرقية
            if (after > at or not loose) and like_adjective(word) and not person and not sided:
                break
            if after > at and view.unlisted(after) and not first:
                break
            after += 1
        return self._autonomous(after) if after > at else at

    def field(self, at: int, prefix: int = 0) -> int:
        """Behind the name of a field of oil or gas, which may be any words with a number behind ("حقل سيف فاطمة 2") or
        one that is no word of the language with a noun ("حقل زملة العربي"); `at` where none stands."""
        view, after = self._view, at + 1
        while after < min(view.count, at + _MOST) and view.gap(after - 1) == " " and not view.words[after].isdigit():
            after += 1
        numbered = after < min(view.count, at + _MOST) and view.gap(after - 1) == " " and view.words[after].isdigit()
        named = view.sort(at) in NAMES or view.unlisted(at)
        if numbered and named and view.prefix(at) in (0, prefix) and len(view.words[after]) < _DIGITS:
            return after + 1
        foreign = at + 1 < view.count and view.unlisted(at) and view.gap(at) == " " and not view.prefix(at)
        definite = foreign and view.words[at + 1].startswith("ال") and view.words[at + 1] not in words_of("wide")
        return at + 2 if definite else at

    def royal(self, at: int) -> int:
        """ "مطار الملك خالد": behind the name that follows a title; the title where none does."""
        if self._view.gap(at) != " ":
            return at
        after = self.run(at + 1)
        return after if after > at + 1 else at

    def _second(self, at: int) -> bool:
        """The word behind "أم", "عين" and the like: a name, or one in ة that is no word of the language (أم صميمة)."""
        return self._view.sort(at) in NAMES or (self._view.unlisted(at) and self._view.words[at][-1] == "ه")

    def _begins_other(self, first: int, at: int) -> bool:
        """Whether a person (ولاية أوريغون جيف ...) or a town (مطار هانيدا بطوكيو) begins behind the name."""
        view = self._view
        if view.words[at][0] == "ب" and view.words[at][1:] in towns():
            return True
        person = view.sort(at) is Sort.GIVEN and view.sort(at - 1) in _NAMED and at + 1 < view.count
        return (
            person
            and view.gap(at) == " "
            and view.sort(at + 1) in NAMES
            and view.words[first] not in words_of("place_firsts")
        )

    def _feminine(self, at: int) -> bool:
        """A name in ة that is no word of the language and has no adjective's shape: أستانة, but not ساحلية, نائية."""
        word = self._view.words[at]
        return self._view.unlisted(at) and word[-1] == "ه" and _ADJECTIVE.fullmatch(word) is None

    def _autonomous(self, after: int) -> int:
        """Behind "الجبلية المتمتعة بالحكم الذاتي", "الويغورية ذاتية الحكم"."""
        words = self._view.words
        for at in (after, after + 1):
            for phrase in words_of("autonomous"):
                size = phrase.count(" ") + 1
                if " ".join(words[at : at + size]) == phrase:
                    return at + size
        return after

    def country(self, after: int) -> tuple[ProposedField, ...]:
        """The country right behind: "الإيرانية", "في جمهورية س"."""
        view = self._view
        at = after
        if at < view.count and view.gap(at - 1) in (" ", "،"):
            at += view.words[at] == "في"
            if at in view.country_at:
                code, end, _ = view.country_at[at]
                return (ProposedField("country", code, view.quote(at, end)),)
        return ()


def like_adjective(word: str) -> bool:
    """An ending that adjectives have: صناعي, ساحلية."""
    return word.endswith(("ي", "يه")) and len(word) > 5
