"""Organisations by the word that heads their names: وزارة المالية, الحكومة الصينية, بنك الصين للاستيراد والتصدير.

Behind the head stands its complement (nouns in construct up to a definite one or a proper name), then adjectives,
then what joins a field (و), a purpose (ل) or a country (في, التابعة ل). A head alone names none.
"""

from functools import cache

from desktop_app.suggest.engines.lists import listed_bodies
from desktop_app.suggest.engines.patterns.names.called_bodies import CalledBodies
from desktop_app.suggest.engines.patterns.names.common_bodies import CommonBodies
from desktop_app.suggest.engines.patterns.names.communes import commune_heads
from desktop_app.suggest.engines.patterns.names.complements import Complements
from desktop_app.suggest.engines.patterns.names.construct_ends import OF_LISTED
from desktop_app.suggest.engines.patterns.names.definite_bodies import DefiniteBodies
from desktop_app.suggest.engines.patterns.names.dual_bodies import dual_bodies, named_by_dual
from desktop_app.suggest.engines.patterns.names.event_parts import names_at
from desktop_app.suggest.engines.patterns.names.firms_again import firms_again
from desktop_app.suggest.engines.patterns.names.nested_bodies import bank_of_both, town_of, venue, with_nested
from desktop_app.suggest.engines.patterns.names.quoted_names import quoted_again
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of

_LISTED = 0.97
_ARMIES = frozenset({"تحرير", "التحرير", "الرب", "الفتح", "الاسلام", "المقاومه"})  # جيش التحرير الوطني
_ARTICLES = (*(f"ال{letter}" for letter in "ءاتثجحخدذرزسشصضطظعغفقكلنهوي"), "المغ", "المص", "المو", "المك")
_SHARED = frozenset({"مشتركه", "مشترك", "عليا", "اعلي", "وزاريه", "فنيه", "دائمه"})
_JOINT = frozenset({"لجنه", "مجلس", "صندوق", "غرفه", "جمعيه", "شركه"})


class Bodies(CalledBodies):
    """The organisations of one article."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._common = CommonBodies(view)
        self._parts = Complements(view)
        self._definites = DefiniteBodies(view, self._parts)

    def find(self) -> list[Found]:
        """All of them in order; a government nested in the name of its office too."""
        view = self._view
        heads = _heads()
        found: list[Found] = []
        communes = commune_heads(view)
        for index in view.places(heads):
            size, head, definite = heads[view.words[index]]
            if index in communes:
                continue
            both = definite and head[:2] != "ال" and view.words[index][size:] == head  # للجنة is of لجنة and of اللجنة
            if head == "اداره" and index and view.words[index - 1].endswith("مجلس"):
                continue  # رئيس مجلس إدارة الهيئة
            one = self._definite(index, size, head) if definite else None
            if one is None and (both or not definite):
                one = self._construct(index, size, head)
                if one is not None and both and one.after == index + 2 and self._parts.adjective(index + 1):
                    one = None  # للجنة المشتركة
            if one is not None:
                place = venue(view, one) if head == "مركز" else None
                found.append(place or self._whole_quotation(one))
            if (called := self._called(index, size, head, one)) is not None:
                found += called, *quoted_again(view, called)
        found += [*dual_bodies(view, self._parts), *named_by_dual(view), *bank_of_both(view)]
        found += firms_again(view, found)
        towns_within = [one for body in found if (one := town_of(view, body)) is not None]
        return [*with_nested(view, found), *towns_within]

    def _definite(self, index: int, size: int, head: str) -> Found | None:
        """الحكومة الصينية."""
        end = self._definites.end(index, head)
        if end is None:
            return None
        return self._found(index, end, size, head, self._beyond_listed(index, size, end, head) or 0.93, definite=True)

    # وزارة المالية

    def _construct(self, index: int, size: int, head: str) -> Found | None:
        view = self._view
        if head == "جيش" and view.words[index + 1 : index + 2] and view.words[index + 1] not in _ARMIES:
            return None
        if view.gap(index) not in (" ", "("):
            return None
        if head in _JOINT and (end := self._of_two(index)) > index:
            return self._found(index, end, size, head, 0.85)
        if view.gap(index) == "(":
            after = self._quoted(index, head)
        else:
            after = self._parts.agency(index, head) or self._parts.complement(index, head)
        if after is None:
            return None
        after = self._parts.between(head, self._parts.joined(index, after, head))
        if self._common.is_common(index, after, head):
            return None
        sure = min(0.06, 0.02 * (after - index - 2)) + (0.92 if head in words_of("ministry_heads") else 0.9)
        if head in words_of("company_heads") and " ".join(view.words[index + 1 : after]) in listed_bodies():
            sure = _LISTED  # the list has the name without its head
        sure = max(sure, self._beyond_listed(index, size, after, head))
        return self._found(index, after, size, head, sure)

    def _beyond_listed(self, index: int, size: int, after: int, head: str) -> float:
        """`_LISTED` where a list has the name without its last words, or without the head of a company; else 0."""
        view = self._view
        listed = names_at(view, index, size, listed_bodies()) if after - index > 2 else 0
        firm = head in words_of("company_heads") or head in OF_LISTED
        if 0 < listed < after - index and all(view.gap(at) == " " for at in range(index + listed - 1, after - 1)):
            return _LISTED
        return _LISTED if firm and names_at(view, index + 1, 0, listed_bodies()) else 0

    def _of_two(self, index: int) -> int:
        """Behind "لجنة مشتركة تونسية-فلسطينية": what two countries have together, named without ال; else `index`."""
        view = self._view
        at = index + 1
        while at < view.count and view.words[at] in _SHARED and view.gap(at - 1) == " ":
            at += 1
        if at + 1 >= view.count or view.gap(at - 1) != " ":
            return index
        for one in (at, at + 1):
            if one not in view.country_at or view.country_at[one][2] or view.words[one].startswith(_ARTICLES):
                return index
        if view.gap(at) not in (" ", "-"):
            return index
        after = at + 2
        after += after < view.count and view.gap(after - 1) == " " and view.words[after] in _SHARED
        return self._parts.purpose(index, after)


@cache
def _heads() -> dict[str, tuple[int, str, bool]]:
    """Form -> (letters before it, head, whether it has ال)."""
    found: dict[str, tuple[int, str, bool]] = {}
    for form, (size, word) in with_proclitics("body_heads").items():
        found[form] = (size, word, False)
    definite = {"ال" + word: word for word in words_of("body_heads")}
    for word, head in {**definite, **dict.fromkeys(words_of("body_definite"), "")}.items():
        for before in ("", "و", "ف", "ب", "ك", "وب"):
            found[before + word] = (len(before), head or word, True)
        for before in ("ل", "ول", "فل"):
            short = before + (word[2:] if word[2] == "ل" else word[1:])
            found[short] = (len(before), head or word, True)
    return found
