"""Where a body has its seat, as far as that belongs to its name: "في جمهورية س", "بصفاقس", "التابعة لحكومة س"."""

from desktop_app.suggest.engines.lists import listed_bodies, places, towns
from desktop_app.suggest.engines.patterns.names.listed_at import names_at
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort

_STATES = frozenset({"جمهوريه", "مملكه", "دوله", "سلطنه", "الجمهوريه", "المملكه"})
_DIVISIONS = frozenset({"ولايه", "مقاطعه", "اقليم"})
_OF_INDUSTRY = frozenset({"اتحاد", "غرفه", "نقابه", "رابطه", "حكومه"})
_ZONES = frozenset({"المنطقه", "المناطق"})  # هيئة المنطقة الحرة بالدقم
_OF_BOTH = frozenset({"المشتركه", "المشترك"})
_IN_DIVISIONS = frozenset({"بمحافظه", "بولايه", "باقليم", "بجهه", "بعماله"})
_OF_DIVISIONS = frozenset({"مديريه", "اداره", "داءره", "مندوبيه", "هيءه", "محكمه", "غرفه"})
_SCHOOLS = frozenset({"جامعه", "الجامعه", "كليه", "الكليه", "اكاديميه", "الاكاديميه", "مدرسه", "المدرسه"})
_MISSIONS = frozenset(
    {"سفاره", "قنصليه", "السفاره", "القنصليه", "ملحقيه", "الملحقيه", "ممثليه", "الممثليه", "بعثه", "البعثه"}
)


class Seats:
    """The seats of the bodies of one article. All answers are the word behind, the same word where none is."""

    def __init__(self, view: View) -> None:
        self._view = view

    def behind(self, index: int, head: str, after: int) -> int:
        """Behind the seat that stands at `after`, of the body whose head is at `index`."""
        view = self._view
        if after >= view.count or view.gap(after - 1) not in (" ", "("):
            return after
        if view.words[after][0] == "ب":
            return self._at(index, head, after)
        if after + 1 >= view.count or view.gap(after) != " ":
            return after
        word = view.words[after]
        if head == "غرفه" and word[0] == "ل" and after in view.country_at and view.country_at[after][2]:
            return view.country_at[after][1]  # غرفة التجارة لجنوب إفريقيا
        if word in ("التابعه", "التابع"):
            return self._office_of_country(after + 1, 1) or after if view.words[after + 1][0] == "ل" else after
        if word == "لدي":
            if head in _MISSIONS and after + 1 in view.country_at and view.country_at[after + 1][2]:
                return view.country_at[after + 1][1]
            return self._office_of_country(after + 1, 0) or after
        if word != "في":
            return after
        size = names_at(view, after + 1, 0, places()) if self._plain_chamber(index, head, after) else 0
        return self._two_places(after + 1 + size) if size else self._within(index, head, after)

    def _plain_chamber(self, index: int, head: str, after: int) -> bool:
        """A chamber that no country's adjective tells."""
        return head == "غرفه" and not any(at in self._view.country_at for at in range(index + 1, after))

    def second(self, index: int, head: str, after: int) -> int:
        """Behind the second of the two places of a chamber: غرفة بيروت وجبل لبنان."""
        one = head == "غرفه" and " ".join(self._view.words[index + 1 : after]) in places()
        return self._two_places(after) if one else after

    def _two_places(self, after: int) -> int:
        """Behind the second of two places: غرفة التجارة في بيروت وجبل لبنان."""
        view = self._view
        joined = after < view.count and view.gap(after - 1) == " " and view.words[after][0] == "و"
        return after + (names_at(view, after, 1, places()) if joined else 0)

    def _within(self, index: int, head: str, after: int) -> int:
        """Behind "في جمهورية س"; "في س" of a body that a country has one of."""
        view = self._view
        at = after + 1
        if at in view.country_at and view.country_at[at][2] and view.prefix(at) == 0:
            formal = view.country_at[at][1] - at > 1 and view.words[at] in _STATES
            return view.country_at[at][1] if formal or self._of_one_state(index, head, after) else after
        mission = head in _MISSIONS or (head == "مكتب" and names_at(view, index + 1, 0, listed_bodies()) > 0)
        if mission and (view.sort(at) in NAMES or view.words[at] in towns()):
            return at + (names_at(view, at, 0, places()) or 1)  # في أبو ظبي
        if view.words[at] in _DIVISIONS and (head in words_of("seated_heads") or head in _OF_INDUSTRY):
            return self._division(at + 1)
        return self._office_of_country(at, 0) or after

    def _division(self, at: int) -> int:
        """Behind the name of a part of a state: "في ولاية ساو باولو"."""
        view = self._view
        if at >= view.count or view.gap(at - 1) != " ":
            return at - 2
        after = at + names_at(view, at, 0, places())
        while after == at or (after == at + 1 and view.gap(at) == " " and view.sort(at) is Sort.UNKNOWN):
            if after >= view.count or view.sort(after) is not Sort.UNKNOWN or view.prefix(after):
                break
            after += 1
        return after if after > at else at - 2

    def _at(self, index: int, head: str, after: int) -> int:
        """Behind "بجنوب السودان", "بصفاقس". A ministry in a capital is only where something happens."""
        view = self._view
        if view.words[after] == "بالخارج":
            return after + 1
        if after in view.country_at and view.country_at[after][2]:
            one = head in _SCHOOLS or view.words[after][1:] in _STATES or self._of_one_state(index, head, after)
            if view.words[view.country_at[after][1] : view.country_at[after][1] + 1] == ["الجديده"]:
                return after  # بمصر الجديدة, a part of Cairo
            return view.country_at[after][1] if one else after
        named = after + 1 < view.count and view.sort(after + 1) in NAMES
        if named and view.words[after] == "بمدينه" and head in words_of("local_heads"):
            return max(after + 2, self.behind(index, head, after + 2))
        if view.words[after] in _IN_DIVISIONS and head in _OF_DIVISIONS and after + 1 < view.count:
            return after + 1 + (names_at(view, after + 1, 0, places()) or (named and 1) or -1)
        local = head in words_of("local_heads") or not _ZONES.isdisjoint(view.words[index + 1 : after])
        size = names_at(view, after, 1, places())
        if not local or (size < 2 and view.words[after][1:] not in towns()):
            return after
        return after + (size or 1)  # بمكة المكرمة, ببني ملال

    def _of_one_state(self, index: int, head: str, after: int) -> bool:
        """Whether a country has one such body, and not two of them together."""
        if not _OF_BOTH.isdisjoint(self._view.words[index:after]):
            return False
        view = self._view
        told = any(at in view.country_at and not view.country_at[at][2] for at in range(index + 1, after))
        if told and head not in ("لجنه", "غرفه") and head not in _MISSIONS:
            return False  # وكالة التعاون الفلسطينية في تشيلي
        national = head in words_of("national_heads") and not words_of("national").isdisjoint(
            self._view.words[index + 1 : after]
        )
        return national or head in words_of("seated_heads") or (told and head == "غرفه")

    def _office_of_country(self, at: int, size: int) -> int | None:
        """Behind "حكومة جمهورية س", "رئيس جمهورية س", "الرئاسة السورية"."""
        view = self._view
        if view.words[at] in ("الرءاسه", "الحكومه", "للرءاسه", "للحكومه") and at + 1 in view.country_at:
            return view.country_at[at + 1][1] if not view.country_at[at + 1][2] else None
        if view.words[at][size:] not in ("حكومه", "رءيس", "رءاسه", "مجلس"):
            return None
        at += 1 + (view.words[at + 1 : at + 2] == ["وزراء"])
        return view.country_at[at][1] if at in view.country_at and view.country_at[at][2] else None
