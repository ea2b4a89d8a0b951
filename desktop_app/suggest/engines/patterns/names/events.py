"""Named events by the word that heads them: summits, forums, initiatives, strategies, fairs, cultural days.

A head alone, or with an indefinite or a general adjective, names none; القمة does once a summit stood there by name.
"""

import re
from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import listed_bodies, listed_events
from desktop_app.suggest.engines.patterns.names.event_ends import ordinal
from desktop_app.suggest.engines.patterns.names.event_parts import EventParts
from desktop_app.suggest.engines.patterns.names.listed_at import names_at
from desktop_app.suggest.engines.patterns.names.mechanisms import mechanisms
from desktop_app.suggest.engines.patterns.names.strategies import strategies
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of
from desktop_app.suggest.engines.patterns.words import ORDINARY, Sort

_GATHERINGS = ("قمه", "منتدي", "معرض", "ملتقي", "مهرجان", "تمرين")  # which "the" alone means once one is named
_JOINT = frozenset({"الاستراتيجي", "الاستيراتيجي", "رفيع", "الاعلي", "المشترك"})
"""Councils of two states: their meeting is a meeting (مجلس التعاون الاستراتيجي), that of many an event."""
_YEAR = re.compile("20[0-9]{2}")
_EXERCISES = frozenset({"تمرين", "مناوره", "مناورات"})
_OF_LISTED = 0.93  # more than that of the name within it
_OPENERS, _CLOSERS = frozenset("\"«“‘"), ("\"", "»", "”", "’")
_LOOSE_CLOSERS = tuple(f" {mark}" for mark in _CLOSERS)


class Events:
    """The named events of one article."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._found: list[Found] = []
        self._parts = EventParts(view)

    def find(self) -> list[Found]:
        """All of them; some may overlap."""
        view = self._view
        heads = _heads()
        for index in view.places(heads):
            size, head, definite = heads[view.words[index]]
            self._parts.head = head
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
        for head in _GATHERINGS:
            self._again(head, f"ال{head}")
        return [*self._found, *strategies(view), *mechanisms(view, self._parts)]

    def _is_body(self, index: int, size: int) -> bool:
        """Whether an organisation is called so: منتدى الدول المصدرة للغاز."""
        return names_at(self._view, index, size, listed_bodies()) > 1

    def _add(self, first: int, after: int, score: float, head: str, size: int = 0, label: str = "") -> None:
        reason = Reason("head", {"words": head})
        if score < _OF_LISTED and 0 < names_at(self._view, first, size, listed_events()) < after - first:
            score = _OF_LISTED  # معرض القاهرة الدولي الـ57 للكتاب
        self._found.append(self._view.found(Kind.EVENT, first, after, score, reason, prefix=size, label=label))

    # قمة س

    def _construct(self, index: int, size: int, head: str) -> None:
        view = self._view
        if view.gap(index) == "(":
            self._quoted(index, index, size, head, whole=True)
            return
        if head in _EXERCISES:
            self._exercise(index, size, head)
            return
        if view.gap(index) != " " or index + 1 >= view.count or head in ("رءيه", "استراتيجيه"):
            return
        if head == "قمه" and (after := self._parts.of_two(index + 1)) > index + 1:
            self._add(index, after, 0.8, head, size)
            return
        after = self._parts.complement(index + 1)
        if after == index + 1:
            return
        one_word = after == index + 2 and view.words[index + 1].startswith("ال")
        gathers = head == "مءتمر" and view.words[index + 1] in words_of("conferences")
        if one_word and head in words_of("loose_events") and index + 1 not in view.country_at and not gathers:
            return  # مبادرة السلام, حوار الحضارات: general as often as not
        if not self._quoted(index, after - 1, size, head, whole=True):  # معرض س الدولي «ص 2031»
            listed = names_at(view, index + 1, 0, listed_events())  # منتدى مبادرة السعودية الخضراء
            self._add(index, after, _OF_LISTED if listed else 0.8, head, size)
            if listed > 1 and view.words[index + 1] in words_of("event_heads"):
                nested = Reason("nested", {"words": view.quote(index, after)})
                self._found.append(view.found(Kind.EVENT, index + 1, index + 1 + listed, 0.9, nested))

    # القمة الثانية للصين

    def _definite(self, index: int, size: int, head: str) -> None:
        view = self._view
        at = index + 1
        while at < view.count and view.gap(at - 1) == " " and view.words[at] in words_of("ranks_of_events"):
            at += 1
        if head in _EXERCISES:
            last = self._described(index)
            self._quoted(index, last, size, head, whole=True)
            return
        if view.gap(at - 1) == "(":
            self._quoted(index, at - 1, size, head, whole=False)
            return
        if at >= view.count or view.gap(at - 1) != " " or head in ("استراتيجيه", "رءيه", "دوره"):
            return
        numbered = ordinal(view, at)
        if at != index + 1 and not numbered:
            at = index + 1
        if at == index + 1 and not numbered and self._described_states(at):
            at += 1  # المنتدى الحواري التشادي الليبي
        country = at in view.country_at and not view.country_at[at][2]
        if not (numbered or country or view.words[at] in words_of("scope")) or view.words[at] in words_of("no_events"):
            return
        after = numbered or at + 1 if not country else view.country_at[at][1]
        if (country or not numbered) and head == "قمه" and not view.words[after - 1].endswith("ه"):
            return  # مؤتمر القمة الإسلامي
        end = self._parts.onward(at, after)
        if country and end < view.count and view.gap(end - 1) == " ":
            end = ordinal(view, end) or end  # القمة الروسية الأفريقية الثانية
        if end > after or country or (head == "قمه" and view.words[at] in words_of("scope")):
            self._add(index, end, 0.85, head, size)

    def _described_states(self, at: int) -> bool:
        """Whether a general adjective stands there and that of a country behind it."""
        view, word = self._view, self._view.words[at]
        states = at + 1 in view.country_at and not view.country_at[at + 1][2] and view.gap(at) == " "
        general = word not in words_of("no_events") and word not in words_of("loose_adjectives")
        return states and general and at not in view.country_at and word.startswith("ال") and word.endswith(("ي", "يه"))

    def _exercise(self, index: int, size: int, head: str) -> None:
        """تمرين الأسد الأفريقي 2031: a noun with ال, its adjective, the year."""
        view, at = self._view, index + 1
        if at + 1 >= view.count or not view.gap(index) == " " == view.gap(at) or view.prefix(at):
            return
        word, last = view.words[at], view.words[at + 1]
        if word[2:] in _EXERCISES:
            return  # مناورات التمرين البحري: of which its own words tell
        described = word[:2] == last[:2] == "ال" and view.sort(at) in (Sort.DEFINITE, Sort.FAMILY)
        agrees = (word[-1] == "ه") is (last[-1] == "ه") and view.sort(at + 1) in (*ORDINARY, Sort.FAMILY)
        if described and agrees and word not in words_of("body_definite") and word[2:] not in words_of("body_heads"):
            dated = at + 2 < view.count and view.gap(at + 1) == " " and view.words[at + 2].isdigit()
            self._add(index, at + 2 + dated, 0.8, head, size)

    def _described(self, index: int) -> int:
        """The last adjective of an exercise: "التمرين البحري المصري - الكيني"."""
        view, last = self._view, index
        while last + 1 < view.count and view.gap(last) in (" ", "-", "،"):
            if view.sort(last + 1) not in ORDINARY and not view.words[last + 1].startswith("ال"):
                break
            last += 1
        return last

    def _quoted(self, first: int, last: int, size: int, head: str, whole: bool) -> bool:
        """The name in quotation marks behind `last`, `whole` with all from the head; whether there is one."""
        view = self._view
        after = last + 1
        text = view.reading.text
        if after >= view.count or not self._opens(after):
            return False
        while after < min(view.count, last + 8) and not text.startswith(
            (*_CLOSERS, *_LOOSE_CLOSERS), view.spans[after][1]
        ):
            if view.gap(after) not in (" ", "-", "،"):
                return False
            after += 1
        end = view.spans[min(after, view.count - 1)][1]
        if not text.startswith(_CLOSERS, end) and not text.startswith(_LOOSE_CLOSERS, end):
            return False
        name = " ".join(view.words[last + 1 : after + 1])
        if last > first and name in listed_events():
            return False  # مؤتمر الأطراف «كوب 30»: two names
        if name in listed_bodies():
            if head not in ("قمه", *_EXERCISES):
                return False
            whole = whole and head in _EXERCISES  # قمة «سيكا»: called like the body
        if whole:
            self._add(first, after + 1, 0.85, head, size)
        else:
            self._add(last + 1, after + 1, 0.85, head)
        return True

    def _opens(self, at: int) -> bool:
        """Whether a quotation mark opens before the word, also with a space behind it (" المدافع ")."""
        text, start = self._view.reading.text, self._view.spans[at][0]
        if text[start - 1] in _OPENERS:
            return True
        loose = start > 2 and text[start - 1] == " " and text[start - 2] in _OPENERS
        return loose and text[start - 3].isspace()

    # أيام الثقافة, الاجتماع التشاوري لرؤساء

    def _culture(self, index: int, size: int) -> None:
        view = self._view
        at = index + 1
        if at >= view.count or view.gap(index) != " " or view.words[at] not in words_of("culture"):
            return
        after = at + 1
        while after < view.count and view.gap(after - 1) == " " and self._joined_adjective(after):
            after += 1  # الأيام الثقافية والتراثية الكينية
        while after < view.count and view.gap(after - 1) == " " and after in view.country_at:
            after = view.country_at[after][1]
        where = after + 1
        abroad = where < view.count and view.words[after] == "في" and view.gap(after - 1) == " " == view.gap(after)
        if abroad and after > at + 1 and where in view.country_at and view.country_at[where][2]:
            after = view.country_at[where][1]
        if after > at + 1 and after < view.count and view.gap(after - 1) == " " and _YEAR.fullmatch(view.words[after]):
            after += 1
        if after > at + 1 or view.words[index][-1] == "م":
            self._add(index, after, 0.85 if after > at + 1 else 0.6, view.words[index], size)

    def _joined_adjective(self, at: int) -> bool:
        word = self._view.words[at]
        return word.startswith("وال") and word.endswith(("يه", "ي")) and at not in self._view.country_at

    def _gathering(self, index: int, size: int) -> None:
        """"الاجتماع التشاوري لرؤساء دول س"."""
        view = self._view
        if index + 2 >= view.count or view.gap(index) != " " or view.words[index + 1] not in words_of("ordinals"):
            return
        at = index + 2
        if view.gap(at - 1) != " " or view.words[at][:1] != "ل" or view.words[at][1:] not in words_of("participants"):
            return
        after = self._parts.onward(at, at + 1)
        joint = view.words[at] == "لمجلس" and not _JOINT.isdisjoint(view.words[at + 1 : at + 4])
        if after > at + 1 and not joint:
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
