"""What makes a name of the head of an event: whose it is, adjectives, the two between which it is held, its year."""

import re

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.doubts import doubts
from desktop_app.suggest.engines.lists import listed_bodies, listed_events, places
from desktop_app.suggest.engines.patterns.names.event_ends import between, fits, ordinal, topic
from desktop_app.suggest.engines.patterns.names.listed_at import names_at as names_at
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort, sort_of

_LEAST_NOUN = 4  # letters of a noun and the ل before it
_MOST = 10
_YEAR = re.compile("20[0-9]{2}")
_OF_TWO = frozenset({"قمه", "مءتمر", "منتدي", "ملتقي", "حوار"})
_DATED = frozenset({"معرض", "منتدي", "قمه"})
_LEADERS = frozenset({"رءساء", "قاده", "زعماء"})
_IN_YEAR = frozenset({"عام", "لعام", "سنه", "لسنه"})
_TOPICAL = frozenset({"قمه", "مءتمر", "منتدي", "ملتقي", "حوار", "طاوله"})
_LANDS = frozenset({"افريقيا", "اسيا", "اوروبا", "اوراسيا"})
_CONTESTS = frozenset({"بطوله", "كاس", "دوره"})
_AREAS = frozenset({"حوض", "غرب", "شرق", "جنوب", "شمال", "وسط", "جوار", "منطقه", "القرن", "خليج", "اعالي", "ساحل"})


class EventParts:
    """What stands behind the heads of events in one article; `head` is the one that is looked at. All answers are the
    word behind."""

    def __init__(self, view: View) -> None:
        self._view = view
        self.head = ""

    def complement(self, at: int) -> int:
        """Behind the words that make a name of the head; `at` where none do."""
        view = self._view
        word, sort = view.words[at], view.sort(at)
        if size := self._named(at):
            return self.onward(at, at + size)
        if word in words_of("no_events") or (view.prefix(at) and at not in view.country_at):
            return at
        if at in view.country_at:
            if not view.country_at[at][2] or view.prefix(at):
                return at
            after = view.country_at[at][1]
        else:
            named = sort is Sort.UNKNOWN and self.head in words_of("places_of_events")
            definite = sort in (Sort.DEFINITE, Sort.FAMILY) and word.startswith("ال")
            if not (named or definite or word in words_of("bearers")):
                return at
            after = at + 1
        after = self.onward(at, after)
        return at if view.words[after - 1] in words_of("bearers") else after

    def _named(self, at: int) -> int:
        """How many words a listed body has that begins there, or a place whose name means nothing else."""
        view = self._view
        if size := names_at(view, at, 0, listed_bodies()) or names_at(view, at, 0, listed_events()):
            return size
        size = names_at(view, at, 0, places())
        if view.words[at] in _LANDS or (view.words[at] == "العالم" and self.head in _CONTESTS):
            return size or 1
        return size if size > 1 or (Kind.PLACE, view.words[at]) not in doubts() else self._area(at)

    def _area(self, at: int) -> int:
        """How many words "حوض النيل", "غرب أفريقيا" are; 0 where none stand."""
        view = self._view
        if view.words[at] not in _AREAS or at + 1 >= view.count or view.gap(at) != " ":
            return 0
        if at + 1 in view.country_at:
            return view.country_at[at + 1][1] - at if view.country_at[at + 1][2] else 0
        named = view.sort(at + 1) in (Sort.DEFINITE, Sort.FAMILY, Sort.UNKNOWN) and not view.prefix(at + 1)
        return 2 if named or view.words[at + 1] in _LANDS else 0

    def onward(self, first: int, after: int) -> int:
        """Behind all that goes on the name whose parts stand from `first` up to `after`."""
        view = self._view
        while after < view.count and after - first < _MOST:
            further = self._more(after)
            if further == after:
                break
            after = further
        while after > first + 1 and self._leads_on(after - 1):
            after -= 1
        after = self._year(after)
        after = self._seats(after) if after > first + 1 else after
        return topic(self._view, after) if self.head in _TOPICAL else after

    def _leads_on(self, at: int) -> bool:
        """A word that asks for another behind it: "لدول", "لدعم"."""
        word = self._view.words[at]
        if word in ("لدول", "دول", "للفتره", "للاعوام", "للعام"):
            return True
        return word[0] == "ل" and word[1:] in words_of("purposes") and self._view.sort(at) is not Sort.DEFINITE

    def _year(self, after: int) -> int:
        """Behind the year of a fair or summit: معرض إكسبو الدولي 2030."""
        view = self._view
        if after >= view.count or view.gap(after - 1) != " ":
            return after
        in_year = self.head in _DATED and view.words[after] in _IN_YEAR and view.gap(after) == " "
        at = after + in_year  # قمة س عام 2030
        return at + 1 if at < view.count and _YEAR.fullmatch(view.words[at]) else after

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
            before = view.words[at - 1]
            bloc = before in words_of("blocs") or f"{before}ه" in words_of("blocs")  # العربي – البرازيلي
            sides = sort is Sort.ADJECTIVE and (bloc or view.sort(at - 1) is sort)
            return at + 1 if sort in NAMES or sides else at
        if gap == " " and (end := ordinal(view, at)):
            return end  # القمة العربية الـ34
        if gap != " " or word in words_of("days") or word in words_of("loose_adjectives"):
            return at
        if (end := self._listed(at)) > at:
            return end
        if at in view.country_at:
            code_end, named = view.country_at[at][1:]
            joined = word[0] in "ول" or view.words[at - 1] in ("دول", "قاده", "شعوب") or self._leads_on(at - 1)
            return code_end if not named or joined else at
        return self._plain(at, word, sort)

    def _listed(self, at: int) -> int:
        """Behind a body, a place or two parties that the lists know; `at` without them."""
        view = self._view
        if view.words[at][0] == "ل" and (size := names_at(view, at, 1, listed_bodies())) > 1:
            return at + size  # القمة السابعة لمنتدى الدول المصدرة للغاز
        if self.head in _OF_TWO and view.words[at] == "بين":
            return between(view, at)
        within = view.words[at] == "في" and view.words[at - 1] in ("الاعضاء", "المشاركه") and at + 1 < view.count
        if (size := names_at(view, at + within, 0, listed_bodies())) > 1:
            return at + within + size  # قمة رؤساء منظمة س, للدول الأعضاء في منظمة س
        size = names_at(view, at, 0, places())
        if not size and view.words[at - 1] in ("لدول", "دول", "لبلدان"):
            size = self._area(at)
        return at + size if size > 1 or (size and self._leads_on(at - 1)) else at

    def _plain(self, at: int, word: str, sort: Sort) -> int:
        """Behind a word of the language that goes on the name."""
        view = self._view
        if word.startswith("ال") and sort in (Sort.DEFINITE, Sort.FAMILY):
            return at + 1 if fits(view, at) else at
        if word.startswith("وال") and sort in (Sort.DEFINITE, Sort.FAMILY) and len(word) > 5:
            other = word[3:] in words_of("event_heads")  # والمؤتمر الوطني is another
            return at + 1 if not other and view.words[at - 1] not in words_of("ordinal_names") else at
        if word.startswith("لل") and sort in (Sort.DEFINITE, Sort.FAMILY):
            return at + 1 if f"ال{word[2:]}" not in words_of("deliberations") else at
        if word == "بالخارج":
            return at + 1
        if word in ("دول", "لدول") or (word[0] == "ل" and (word[1:] in words_of("purposes") or word[1:] in _LEADERS)):
            return at + 1 if at + 1 < view.count and view.gap(at) == " " else at
        if self._of_things(at):
            return at + 2
        if sort is Sort.UNKNOWN and (view.words[at - 1] in ("دول", "لدول", "بحر") or word in ("واسيا", "اسيا")):
            return at + 1
        return at + 1 if view.words[at - 1] in ("لانقاذ", "دول") and sort is Sort.NOUN else at

    def _of_things(self, at: int) -> bool:
        """Whether "لوسائل الإعلام" stands there: whom or what it is for, a noun and another with ال."""
        view = self._view
        word = view.words[at]
        if word[0] != "ل" or len(word) < _LEAST_NOUN or at + 1 >= view.count or view.gap(at) != " ":
            return False
        general = word[1:] in words_of("deliberations") or view.words[at + 1] in words_of("no_events")
        known = view.sort(at) is Sort.NOUN and (view.prefix(at) == 1 or sort_of(word[1:])[0] is Sort.NOUN)
        return known and not general and view.words[at + 1][:2] == "ال" and view.sort(at + 1) in (
            Sort.DEFINITE, Sort.FAMILY
        )  # fmt: skip

    def of_two(self, at: int) -> int:
        """Behind "سعودية - صينية", "عربية صينية": two adjectives without ال; `at` without them."""
        view = self._view
        second = at + 1
        if second >= view.count or view.gap(at) not in (" ", "-", "،") or not (self._side(at) and self._side(second)):
            return at
        return second + 1 if view.gap(at) != "،" or self._dashed(second) else at

    def _side(self, at: int) -> bool:
        word = self._view.words[at]
        return (
            not word.startswith("ال")
            and word[-1] == "ه"
            and (self._view.sort(at) is Sort.ADJECTIVE or "ال" + word in words_of("blocs"))
        )

    def _dashed(self, at: int) -> bool:
        between = self._view.reading.text[self._view.spans[at - 1][1] : self._view.spans[at][0]]
        return between.strip() in ("-", "–", "—")
