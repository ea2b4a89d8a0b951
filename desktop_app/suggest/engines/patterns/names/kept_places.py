"""Places that aren't named without the word before their name: "مطار س", "بحر س", "قصر س", "ملعب س"."""

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import by_name, same_named, towns
from desktop_app.suggest.engines.patterns.names.place_cues import OF_BASES
from desktop_app.suggest.engines.patterns.names.place_runs import PlaceRuns
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_SQUARES = frozenset({"ساحه", "ميدان", "حديقه", "جسر", "متنزه", "منتزه"})
_ARMED = frozenset(
    {"القوات", "البيانات", "المعلومات", "المعرفه", "الصناعات", "القياده", "الجيش", "الانتاج", "الاستثمار", "العمليات"}
)
_HOUSES = frozenset({"قصر", "فندق"})
_GROUNDS = frozenset({"ملعب", "ستاد", "استاد"})
_OF_GROUNDS = frozenset({"الوطني", "الاولمبي", "البلدي", "الملكي"})
_IN_TOWNS = frozenset({"مطار", "قصر", "ستاد", "استاد", "ملعب"})
_NEEDS_NAMES = frozenset(
    {"مطار", "جبال", "جزر", "ساحه", "ميدان", "جسر", "سهل", "برج", "غابه", "صحراء", "جبل", "جامع",
     "مسجد", "كنيسه", "كاتدراءيه", "ضريح", "قلعه", "حصن", "مرقد", "نفق", "كهف", "مقبره", "كوبري", "محميه", "متنزه",
     "منتزه", "معبد", "مزار", "قاعده", "شلالات", "كورنيش"}
)  # fmt: skip
_FAMILIES_TOO = frozenset({"بحر", "جبل", "برج", "سهل", "قصر"})


class KeptPlaces:
    """Those of one article."""

    def __init__(self, view: View, runs: PlaceRuns) -> None:
        self._view, self._runs = view, runs

    def at(self, index: int, size: int, head: str, table: str) -> list[Found]:
        """The place whose head is at `index`, `size` letters before it, and the town within its name; none without a
        name."""
        view = self._view
        after = self._end(index, head, table)
        if after <= index + 1:
            return []
        while after < view.count and view.gap(after - 1) == " " and self._describes(head, view.words[after]):
            after += 1
        if after < view.count and view.words[after].isdigit() and table == "place_works":
            after += 1
        reason = Reason("head", {"words": head})
        fields = self._runs.country(after)
        found = view.found(Kind.PLACE, index, after, 0.95, reason, prefix=size, fields=fields)
        town = self._town_within(index, after, head) if head in _IN_TOWNS else None
        return [found] if town is None else [found, town]

    def _end(self, index: int, head: str, table: str) -> int:
        """Behind the name that follows the head; the word behind the head without one."""
        view = self._view
        at = index + 1
        of_capital = head == "مطار" or head in _GROUNDS
        of_capital = of_capital and (view.words[at] in same_named() or view.words[at] in towns())
        people = head == "بحر" and view.words[at].startswith("ال")  # بحر الطاجيك
        if (at in view.country_at or view.prefix(at)) and not (of_capital or people):
            return at
        if head in _FAMILIES_TOO and index and view.sort(index - 1) is Sort.GIVEN and view.gap(index - 1) == " ":
            return at  # محمد بحر العلوم
        if head == "نصب" and view.sort(at) is not Sort.GIVEN and not view.words[at].startswith("ال"):
            return at  # نصب س رئيسا
        house = view.words[at] in _HOUSES and head == "فندق"
        house = (house or (head == "مطار" and view.words[at] == "مدينه")) and at + 1 < view.count
        inner = at + 1 if house else at  # فندق قصر البستان, مطار مدينة س الدولي
        if of_capital:
            after = at + 1
        elif inner > at:
            after = inner + 1 if view.words[inner].startswith("ال") else self._runs.run(inner, loose=False)
            after = at if after == inner else after
        elif view.words[at].startswith("ال"):
            general = table == "place_works" or head in _NEEDS_NAMES or view.words[at] in words_of("loose_adjectives")
            general = general and not (head in _SQUARES and view.words[at] in words_of("squares"))
            general = general and not (head == "قاعده" and view.words[at] not in _ARMED)
            after = self._runs.royal(at) if view.sort(at) is Sort.TITLE else at if general else at + 1
        else:
            after = self._runs.run(at, loose=False)
        if head == "قاعده":  # قاعدة س الجوية, but no قاعدة بيانات
            based = after < view.count and view.gap(after - 1) == " " and view.words[after] in OF_BASES
            after = after + 1 if based and after > at else at
        return after

    def _describes(self, head: str, word: str) -> bool:
        """An adjective that belongs to the name: مطار س الدولي, قصر س الملكي."""
        if head in _IN_TOWNS and word in ("الجديد", "القديم"):
            return True
        if head in _GROUNDS and word in _OF_GROUNDS:
            return True
        return word in words_of("place_general") or (head in _HOUSES and word in words_of("palace_words"))

    def _town_within(self, index: int, after: int, head: str) -> Found | None:
        """The town of an airport or palace, which has a name of its own; no palace is called after a foreign one."""
        view = self._view
        for size in (2, 1):
            end = index + 1 + size
            name = " ".join(view.words[index + 1 : end])
            if end <= after and (name in towns() or name in same_named()):
                if head == "قصر" and not self._is_of_article(name):
                    return None
                reason = Reason("nested", {"words": view.quote(index, after)})
                return view.found(Kind.PLACE, index + 1, end, 0.9, reason)
        return None

    def _is_of_article(self, name: str) -> bool:
        """Whether the article names the country of a town."""
        codes = {code for code, _, _ in self._view.country_at.values()}
        return any(one.country in codes for one in by_name().get(name, ()))
