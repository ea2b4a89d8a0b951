"""Adjectives and fields in the names of bodies: "الدولية", "والتعليم", "وتطوير البنية التحتية"."""

from functools import cache

from desktop_app.suggest.engines.lists import listed_bodies, places, towns
from desktop_app.suggest.engines.patterns.names.event_parts import names_at
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort, sort_of

_OF_LANDS = frozenset({"حكومه", "بلديه", "برلمان", "سفاره", "مجلس"})
_BEFORE_GREAT = frozenset({"المشتركه", "العليا", "عمان"})
_WHERE = frozenset({"في", "من", "علي", "عن", "الي", "لدي"})
_OWN = frozenset({"الخاصه", "الخاص"})
_TAKES_IN = frozenset({"المساهمه", "المشاركه"})
_OFFICIAL = frozenset({"الرسميه", "الرسمي"})  # وكالة س الرسمية التركية


class BodyFields:
    """The adjectives and fields behind the heads of bodies in one article."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._adjectives: dict[int, bool] = {}

    def adjective(self, at: int) -> bool:
        """An adjective with ال that may belong to a name stands there."""
        known = self._adjectives.get(at)
        if known is None:
            known = self._adjectives[at] = self._is_adjective(at)
        return known

    def _is_adjective(self, at: int) -> bool:
        view = self._view
        if at >= view.count or view.gap(at - 1) not in (" ", "-"):
            return False
        word = view.words[at]
        if word[:2] != "ال":
            return False
        if view.gap(at - 1) == "-" and not (view.sort(at) is view.sort(at - 1) is Sort.ADJECTIVE):
            return False
        if word in words_of("days") or word in _OFFICIAL:
            return False
        if word == "الكبري" and (view.words[at - 1] in _BEFORE_GREAT or view.words[at - 1] in towns()):
            return True  # اللجنة المشتركة الكبرى, بلدية إسطنبول الكبرى
        if word == "الكبري" and view.words[at + 1 : at + 2] == ["المشتركه"]:
            return True
        if word in words_of("loose_adjectives"):
            return at + 1 < view.count and view.gap(at) == " " and self._country_follows(at + 1)
        if at in view.country_at:
            return not view.country_at[at][2]
        if word in words_of("scope") or word in words_of("adjectives"):
            return not self._goes_on_elsewhere(at)
        if word.startswith("الم") and word.endswith("ه") and len(word) > 6 and view.unlisted(at):
            return not self._place_follows(at + 1)  # المصدرة, المشرفة
        shaped = word.endswith(("ي", "يه")) and len(word) > 5 and word not in words_of("ya_nouns")
        if word[-1] == "ي" and view.sort(at - 1) is Sort.ADJECTIVE:
            shaped = shaped and view.words[at - 1][-1] != "ه"  # لجنة الصداقة الأردنية الصيفي
        shaped = shaped and view.sort(at) in (Sort.DEFINITE, Sort.ADJECTIVE, Sort.FAMILY)
        return shaped or (word[-1] == "ه" and self._before_land(at))  # هيئة الطرق السريعة الكينية

    def _goes_on_elsewhere(self, at: int) -> bool:
        """(قررت الغرفة) المساهمة في, الخاصة ب: a word that what follows makes no adjective of the name."""
        word, after = self._view.words[at], self._view.words[at + 1 : at + 2]
        return (word in _TAKES_IN and after == ["في"]) or (word in _OWN and after != [] and after[0][0] == "ب")

    def _before_land(self, at: int) -> bool:
        """Whether a definite word in ة stands between a definite plural and the adjective of a country in ة, or one
        more such field (للطرق السريعة والجسور الكينية)."""
        view, word = self._view, self._view.words[at][2:]
        after = at + 1
        after += after < view.count and view.words[after].startswith("وال") and view.gap(at) == " "
        if after not in view.country_at or view.country_at[after][2] or view.gap(after - 1) != " ":
            return False
        plain = view.sort(at) is Sort.DEFINITE and view.words[at - 1][:2] in ("ال", "لل")
        land = view.words[after][:2] == "ال" and view.words[after][-1] == "ه"
        return plain and land and word not in words_of("body_heads") and word not in words_of("place_out")

    def _place_follows(self, at: int) -> bool:
        """المتمركزة في: a participle that tells where or by whom, and belongs to no name."""
        view = self._view
        return (
            at < view.count
            and view.gap(at - 1) == " "
            and (view.words[at] in _WHERE or (view.prefix(at) == 1 and view.words[at][0] == "ب"))
        )

    def adjective_end(self, at: int) -> int:
        """Behind such an adjective, also behind one of two words (الجنوب سودانية); `at` itself without one."""
        if not self.adjective(at):
            return at
        return self._view.country_at[at][1] if at in self._view.country_at else at + 1

    def _country_follows(self, at: int) -> bool:
        """The country whose body it is: "الروسية", "في جمهورية س"."""
        view = self._view
        if at in view.country_at:
            return not view.country_at[at][2]
        return view.words[at] == "في" and at + 1 in view.country_at and view.country_at[at + 1][2]

    def coordinate(self, index: int, after: int, head: str) -> int:
        """Behind "والتعليم", "وتطوير البنية التحتية" where they belong to the name."""
        view = self._view
        word = view.words[after][1:]
        radio = word == "التلفزيون" and view.words[after - 1].endswith("لاذاعه")  # للإذاعة والتلفزيون
        field = radio or self._managing(after, word)
        if (word in all_heads() and not field) or view.gap(after - 1) != " " or word in words_of("no_fields"):
            return after
        if view.sort(after - 1) is Sort.ADJECTIVE and view.words[after - 1][:2] == "ال" and after - index > 1:
            return after + 1 if after in view.country_at and not view.country_at[after][2] else after
        if after in view.country_at and not word.endswith(("يه", "ي")):
            return after
        if view.sort(after - 1) is Sort.UNKNOWN and head in _OF_LANDS:
            return after  # حكومة ولاية س والقيادات
        if after in view.behind_countries and word[:2] == "ال":
            return after  # غرفة تجارة س والاتحاد ص: no field stands behind a country
        if names_at(view, after, 1, listed_bodies()) > 1:
            return after  # والخطوط الجوية القطرية
        if word.startswith("ال"):
            if " ".join([word, *view.words[after + 1 : after + 2]]) in places():
                return after  # مجلس س والشرق الأوسط
            if word in ("الذي", "التي", "الذين", "اليوم") or word in words_of("titles") or word in words_of("days"):
                return after
            sort = sort_of(word)[0]
            if sort is Sort.FAMILY and view.words[after - 1] in words_of("scope") and head != "وزاره":
                return after  # حكومة الوفاق الوطني والرافض
            return after + 1 if sort in (Sort.DEFINITE, Sort.ADJECTIVE, Sort.FAMILY) else after
        if word in words_of("field_verbs") and after + 1 < view.count and view.gap(after) == " ":
            return self._field_end(after)
        return after

    def _managing(self, at: int, word: str) -> bool:
        """للتنظيم والإدارة: managing is a field behind a purpose, where nothing makes a body of it."""
        view = self._view
        if word != "الاداره" or not view.words[at - 1].startswith("لل"):
            return False
        return at + 1 >= view.count or view.gap(at) != " " or not view.words[at + 1].startswith("ال")

    def _field_end(self, at: int) -> int:
        """Behind "وموارد المحيطات", "ودعم اتخاذ القرار"; `at` without such a field."""
        view = self._view
        if view.words[at + 1].startswith("ال"):
            return at + 2
        construct = at + 2 < view.count and view.gap(at + 1) == " " and view.prefix(at + 1) == 0
        construct = construct and view.sort(at + 1) is Sort.NOUN and view.words[at + 2].startswith("ال")
        return at + 3 if construct else at


@cache
def all_heads() -> frozenset[str]:
    """Words behind a و that begin another body, person or place rather than one more field of a body."""
    bodies = words_of("body_heads")
    return frozenset(
        {*bodies, *("ال" + word for word in bodies), *words_of("offices"), *words_of("titles"), *words_of("place_out")}
    )
