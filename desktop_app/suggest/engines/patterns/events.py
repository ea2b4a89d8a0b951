"""Named events by the word that heads them: summits, forums, initiatives, strategies, fairs, cultural days.

A head alone, or with an indefinite or a general adjective, names none; القمة does once a summit stood there by name.
"""

import re
from collections.abc import Collection
from dataclasses import replace
from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import doubts, listed_bodies, places
from desktop_app.suggest.engines.patterns.strategies import strategies
from desktop_app.suggest.engines.patterns.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort

_MOST = 10
_YEAR = re.compile("20[0-9]{2}")
_OF_TWO = frozenset({"قمه", "موءتمر", "مءتمر", "منتدي", "حوار"})
_DATED = frozenset({"معرض", "منتدي", "قمه"})
_MOST_NAMED = 6  # words of a listed name
_OPENERS, _CLOSERS = frozenset("\"«“‘"), ("\"", "»", "”", "’")


class Events:
    """The named events of one article."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._found: list[Found] = []
        self._head = ""

    def find(self) -> list[Found]:
        """All of them; some may overlap."""
        view = self._view
        heads = _heads()
        for index in view.places(heads):
            size, head, definite = heads[view.words[index]]
            self._head = head
            if self._is_body(index, size):
                continue
            if head in words_of("culture_heads"):
                self._culture(index, size)
            elif head == "اجتماع":
                self._gathering(index, size)
            elif definite:
                self._definite(index, size, head)
            else:
                self._construct(index, size, head)
        self._again("قمه", "القمه")
        self._again("منتدي", "المنتدي")
        return [*self._found, *strategies(view)]

    def _is_body(self, index: int, size: int) -> bool:
        """Whether an organisation is called so: منتدى الدول المصدرة للغاز."""
        return names_at(self._view, index, size, listed_bodies()) > 1

    def _add(
        self, first: int, after: int, score: float, head: str, size: int = 0, end: int = 0, label: str = ""
    ) -> None:
        reason = Reason("head", {"words": head})
        one = self._view.found(Kind.EVENT, first, after, score, reason, prefix=size, label=label)
        self._found.append(replace(one, end=end) if end else one)

    # قمة س

    def _construct(self, index: int, size: int, head: str) -> None:
        view = self._view
        if view.gap(index) == "(":
            self._quoted(index, index, size, head, whole=True)
            return
        if view.gap(index) != " " or index + 1 >= view.count or head in ("رءيه", "استراتيجيه"):
            return
        if head == "قمه" and (after := self._of_two(index + 1)) > index + 1:
            self._add(index, after, 0.8, head, size)
            return
        after = self._complement(index + 1, head)
        if after == index + 1:
            return
        one_word = after == index + 2 and view.words[index + 1].startswith("ال")
        gathers = head == "مءتمر" and view.words[index + 1] in words_of("conferences")
        if one_word and head in words_of("loose_events") and index + 1 not in view.country_at and not gathers:
            return  # مبادرة السلام, حوار الحضارات: general as often as not
        self._add(index, after, 0.8, head, size)
        self._quoted(index, after - 1, size, head, whole=False)

    def _complement(self, at: int, head: str) -> int:
        """Behind the words that make a name of the head; `at` where none do."""
        view = self._view
        word, sort = view.words[at], view.sort(at)
        if size := self._named(at):
            return self._onward(at, at + size)
        if word in words_of("no_events") or (view.prefix(at) and at not in view.country_at):
            return at
        if at in view.country_at:
            if not view.country_at[at][2] or view.prefix(at):
                return at
            after = view.country_at[at][1]
        else:
            named = sort is Sort.UNKNOWN and head in words_of("places_of_events")
            definite = sort in (Sort.DEFINITE, Sort.FAMILY) and word.startswith("ال")
            if not (named or definite or word in words_of("bearers")):
                return at
            after = at + 1
        after = self._onward(at, after)
        return at if view.words[after - 1] in words_of("bearers") else after

    def _named(self, at: int) -> int:
        """How many words a listed body has that begins there, or a place whose name means nothing else."""
        view = self._view
        if size := names_at(view, at, 0, listed_bodies()):
            return size
        size = names_at(view, at, 0, places())
        return size if size > 1 or (Kind.PLACE, view.words[at]) not in doubts() else 0

    def _onward(self, first: int, after: int) -> int:
        view = self._view
        while after < view.count and after - first < _MOST:
            further = self._more(after)
            if further == after:
                break
            after = further
        while after > first + 1 and view.words[after - 1] in ("لدول", "دول", "للفتره", "للاعوام", "للعام"):
            after -= 1
        after = self._year(after)
        return self._seats(after) if after > first + 1 else after

    def _year(self, after: int) -> int:
        """Behind the year of a fair or summit: معرض إكسبو الدولي 2030."""
        view = self._view
        dated = after < view.count and view.gap(after - 1) == " " and _YEAR.fullmatch(view.words[after])
        return after + 1 if dated and self._head in _DATED else after

    def _seats(self, after: int) -> int:
        """Behind "في س وص", which says whose event it is; "في س" alone says where."""
        view = self._view
        at = after + 1
        if at < view.count and view.words[after] == "في" and view.words[at] in ("افريقيا", "اسيا", "اوروبا"):
            return at + 1
        if at < view.count and view.words[after] == "في" and view.gap(after - 1) == " " and at in view.country_at:
            second = view.country_at[at][1]
            if second in view.country_at and view.words[second][0] == "و" and view.gap(second - 1) == " ":
                return view.country_at[second][1]
        return after

    def _more(self, at: int) -> int:
        """One more part of the name that goes on at `at`."""
        view = self._view
        gap, word, sort = view.gap(at - 1), view.words[at], view.sort(at)
        if gap in ("-", "،") and at in view.country_at and view.country_at[at][2] and self._dashed(at):
            return view.country_at[at][1]
        if gap == "-" or (gap == "،" and self._dashed(at)):
            return at + 1 if sort in NAMES else at
        if word == "عشر" and gap == " " and view.words[at - 1] in words_of("ordinals"):
            return at + 1
        if gap != " " or word in words_of("days") or word in words_of("loose_adjectives"):
            return at
        if word[0] == "ل" and (size := names_at(view, at, 1, listed_bodies())) > 1:
            return at + size  # القمة السابعة لمنتدى الدول المصدرة للغاز
        if word == "بين" and self._head in _OF_TWO and (end := self._between(at)) > at:
            return end
        if (size := names_at(view, at, 0, places())) > 1:
            return at + size
        if at in view.country_at:
            code_end, named = view.country_at[at][1:]
            joined = word[0] in "ول" or view.words[at - 1] in ("دول", "قاده", "شعوب")
            return code_end if not named or joined else at
        if word.startswith("ال") and sort in (Sort.DEFINITE, Sort.FAMILY):
            return at + 1 if self._fits(at) else at
        if word.startswith("وال") and sort in (Sort.DEFINITE, Sort.FAMILY) and len(word) > 5:
            return at + 1
        if word.startswith("لل") and sort is Sort.DEFINITE:
            return at + 1
        if word in ("دول", "لدول") or (word[0] == "ل" and word[1:] in words_of("purposes")):
            return at + 1 if at + 1 < view.count and view.gap(at) == " " else at
        if sort is Sort.UNKNOWN and (view.words[at - 1] in ("دول", "لدول", "بحر") or word in ("واسيا", "اسيا")):
            return at + 1
        return at + 1 if view.words[at - 1] in ("لانقاذ", "دول") and sort is Sort.NOUN else at

    def _of_two(self, at: int) -> int:
        """Behind "سعودية - صينية", "عربية صينية": two adjectives without ال; `at` without them."""
        view = self._view
        second = at + 1
        if second >= view.count or view.gap(at) not in (" ", "-", "،") or not (self._side(at) and self._side(second)):
            return at
        return second + 1 if view.gap(at) != "،" or self._dashed(second) else at

    def _side(self, at: int) -> bool:
        word = self._view.words[at]
        return not word.startswith("ال") and word[-1] == "ه" and (
            self._view.sort(at) is Sort.ADJECTIVE or "ال" + word in words_of("blocs")
        )

    def _between(self, at: int) -> int:
        """Behind "بين س وص", each a country or place; `at` without them."""
        first = self._party(at + 1, 0)
        if first == at + 1 or first >= self._view.count or self._view.words[first][0] != "و":
            return at
        second = self._party(first, 1)
        return second if second > first else at

    def _party(self, at: int, size: int) -> int:
        view = self._view
        if at >= view.count or view.gap(at - 1) != " ":
            return at
        if at in view.country_at and view.country_at[at][2]:
            return view.country_at[at][1]
        return at + (names_at(view, at, size, listed_bodies()) or names_at(view, at, size, places()))

    def _dashed(self, at: int) -> bool:
        between = self._view.reading.text[self._view.spans[at - 1][1] : self._view.spans[at][0]]
        return between.strip() in ("-", "–", "—")

    def _fits(self, at: int) -> bool:
        """An adjective, or the noun that ends a construct state before it."""
        view = self._view
        word, before = view.words[at], view.words[at - 1]
        if word in words_of("no_events"):
            return False
        if not before.startswith("ال") and before[:3] not in ("وال", "للا") and not before.startswith("لل"):
            return True
        shaped = word.endswith(("ي", "يه")) and len(word) > 5
        return shaped or word in words_of("adjectives") or word in words_of("scope") or word in words_of("ordinals")

    # القمة الثانية للصين

    def _definite(self, index: int, size: int, head: str) -> None:
        view = self._view
        at = index + 1
        while at < view.count and view.gap(at - 1) == " " and view.words[at] in ("رفيع", "رفيعه", "المستوي", "الدولي"):
            at += 1
        if view.gap(at - 1) == "(":
            self._quoted(index, at - 1, size, head, whole=False)
            return
        if at != index + 1 or at >= view.count or view.gap(index) != " " or head in ("استراتيجيه", "رءيه", "دوره"):
            return
        ordinal = view.words[at] in words_of("ordinals")
        country = at in view.country_at and not view.country_at[at][2]
        if not (ordinal or country or view.words[at] in words_of("scope")) or view.words[at] in words_of("no_events"):
            return
        after = at + 1 if not country else view.country_at[at][1]
        if country and head == "قمه" and not view.words[after - 1].endswith("ه"):
            return
        end = self._onward(at, after)
        if end > after or country or (head == "قمه" and view.words[at] in words_of("scope")):
            self._add(index, end, 0.85, head, size)

    def _quoted(self, first: int, last: int, size: int, head: str, whole: bool) -> None:
        """The name in quotation marks behind `last`; with the head where the two are in construct."""
        view = self._view
        after = last + 1
        text = view.reading.text
        if after >= view.count or text[view.spans[after][0] - 1] not in _OPENERS:
            return
        while after < min(view.count, last + 8) and not text.startswith(_CLOSERS, view.spans[after][1]):
            if view.gap(after) not in (" ", "-", "،"):
                return
            after += 1
        end = view.spans[min(after, view.count - 1)][1]
        if not text.startswith(_CLOSERS, end):
            return
        if whole:
            self._add(first, after + 1, 0.85, head, size, end + 1)
        else:
            self._add(last + 1, after + 1, 0.85, head)

    # أيام الثقافة, الاجتماع التشاوري لرؤساء

    def _culture(self, index: int, size: int) -> None:
        view = self._view
        at = index + 1
        if at >= view.count or view.gap(index) != " " or view.words[at] not in words_of("culture"):
            return
        after = at + 1
        while after < view.count and view.gap(after - 1) == " " and after in view.country_at:
            after = view.country_at[after][1]
        where = after + 1
        abroad = where < view.count and view.words[after] == "في" and view.gap(after - 1) == " " == view.gap(after)
        if abroad and after > at + 1 and where in view.country_at and view.country_at[where][2]:
            after = view.country_at[where][1]
        if after > at + 1 or view.words[index][-1] == "م":
            self._add(index, after, 0.85 if after > at + 1 else 0.6, view.words[index], size)

    def _gathering(self, index: int, size: int) -> None:
        """"الاجتماع التشاوري لرؤساء دول س"."""
        view = self._view
        if index + 2 >= view.count or view.gap(index) != " " or view.words[index + 1] not in words_of("ordinals"):
            return
        at = index + 2
        if view.gap(at - 1) != " " or view.words[at][:1] != "ل" or view.words[at][1:] not in words_of("participants"):
            return
        after = self._onward(at, at + 1)
        if after > at + 1:
            self._add(index, after, 0.85, view.words[index], size)

    def _again(self, head: str, short: str) -> None:
        """القمة alone, and القمة الثالثة, behind the first summit that has a name; of a forum the same."""
        view = self._view
        named = [one for one in self._found if head in view.words[one.first]]
        if not named:
            return
        first = min(named, key=lambda one: one.start)
        told = {one.first for one in self._found}
        label = view.quote(first.first, first.after)
        for before, word in (("", short), ("و", short), ("ب", short), ("ف", short), ("ل", short[1:])):
            for index in view.reading.where.get(before + word, ()):
                if view.words[index - 1] == "مستوي":
                    continue  # على مستوى القمة
                if index > first.first and index not in told and not self._goes_on(index):
                    ordinal = view.gap(index) == " " and view.words[index + 1] in words_of("ordinals")
                    self._add(index, index + 1 + ordinal, 0.8, head, len(before), label="" if ordinal else label)

    def _goes_on(self, index: int) -> bool:
        """Whether an adjective of rank or country makes another gathering of it."""
        view = self._view
        if index + 1 >= view.count or view.gap(index) != " ":
            return False
        return index + 1 in view.country_at and not view.country_at[index + 1][2]


def names_at(view: View, index: int, size: int, names: Collection[str]) -> int:
    """How many words the longest of some names has that begins at a word, `size` letters of which are proclitics."""
    words = view.words
    first = words[index][size:]
    for count in range(min(_MOST_NAMED, view.count - index), 0, -1):
        name = " ".join([first, *words[index + 1 : index + count]])
        if name in names and all(view.gap(at) == " " for at in range(index, index + count - 1)):
            return count
    return 0


@cache
def _heads() -> dict[str, tuple[int, str, bool]]:
    """Form -> (letters before it, head, whether it has ال)."""
    found: dict[str, tuple[int, str, bool]] = {}
    for table in ("event_heads", "culture_heads"):
        for form, (size, word) in with_proclitics(table).items():
            found[form] = (size, word, False)
        for word in words_of(table):
            for before in ("", "و", "ف", "ب", "ك"):
                found[f"{before}ال{word}"] = (len(before), word, True)
            for before in ("ل", "ول"):
                found[f"{before}ل{word}"] = (len(before), word, True)
    for before in ("", "و", "ب", "ف"):
        found[f"{before}الاجتماع"] = (len(before), "اجتماع", True)
    found["للاجتماع"] = (1, "اجتماع", True)
    return found
