"""What makes a name of the head of a body: behind its complement, its adjectives, fields, purpose and country."""

from desktop_app.suggest.engines.lists import places
from desktop_app.suggest.engines.patterns.names.construct_ends import ConstructEnds
from desktop_app.suggest.engines.patterns.names.event_parts import names_at
from desktop_app.suggest.engines.patterns.names.seats import Seats
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_MOST = 12
_OF_TWO = frozenset({"لجنه", "مجلس", "اللجنه", "المجلس", "مجموعه"})
_FRIENDS = ("الصداقه", "لصداقه", "الاخوه", "لاخوه", "التضامن", "لتضامن")
_ARMED = frozenset({"المسلحه", "المتشدده", "المتطرفه", "الارهابيه", "الانفصاليه", "المعارضه"})
_MOVEMENTS = frozenset({"حركه", "جماعه", "جبهه", "مليشيا", "ميليشيا"})
_PLURALS = frozenset({"الاركان", "الجمارك", "الاوقاف", "الموانءي", "الموانيء", "المواني", "القوات"})
_CHIEFS = frozenset({"رءيس", "رءيسه", "رءاسه", "حكومه", "مجلس", "وزير", "وزاره", "محافظ", "محافظه"})
_OWN_CHIEFS = frozenset({"لمجلس", "لحكومه", "لرءاسه"})


class Complements(ConstructEnds):
    """What stands behind the heads of bodies in one article. All answers are the word behind."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._seats = Seats(view)

    def joined(self, index: int, after: int, head: str) -> int:
        """Behind all that goes on the name of the head at `index`, from `after` on."""
        view = self._view
        while after - index < _MOST and after < view.count:
            if view.gap(after - 1) not in (" ", "(", "-"):
                break
            if view.gap(after - 1) == "(" and (after - 2 < index or view.gap(after - 2) != "("):
                break
            further = self._step(index, after, head)
            if further == after:
                break
            after = further
        return after

    def _step(self, index: int, after: int, head: str) -> int:
        """One more part of the name; `after` itself where none follows."""
        view = self._view
        if self._of_another(index, after):
            return after
        if view.words[after] in _ARMED and head in _MOVEMENTS:
            return after  # حركة س المسلحة
        if view.words[after] not in ("التابعه", "التابع") and (end := self.adjective_end(after)) > after:
            return end
        if after in view.country_at and view.country_at[after][2] and view.prefix(after) == 0:
            named = view.sort(after - 1) is Sort.OTHER or after - 1 in view.country_at  # الوزراء الإيطالي جورجيا ميلوني
            if not named and after - index >= 2 and after not in view.behind_countries:
                return view.country_at[after][1]
            return after
        word = view.words[after]
        if head == "اداره" and word[0] == "و" and (size := names_at(view, after, 1, places())):
            return after + size  # إدارة الشرق الأوسط وشمال إفريقيا
        if word.startswith("و") and len(word) > 3:
            return max(self.coordinate(index, after, head), self._seats.second(index, head, after))
        if word[:3] == "بال" and view.words[after - 1] in words_of("takes_b") and view.prefix(after) == 1:
            return after + 1  # مركز النهوض بالصادرات
        if (end := self.high_level(after)) > after:
            return end
        if word == "مع" and (end := self._with(after, head)) > after:
            return end
        whole = head in words_of("ministry_heads") and view.words[after - 1] != "الدوله"
        whole = whole or view.words[after - 1] == "الوزراء"
        further = after if whole else self.purpose(index, after)
        if further != after:
            return further
        return self.seat(index, head, after)

    def _with(self, at: int, head: str) -> int:
        """Behind "مع البرلمان", "مع س" of relations and friendship; `at` elsewhere."""
        before = self._view.words[at - 1]
        if before.endswith("العلاقات") and head == "وزاره" and at + 1 < self._view.count:
            return at + 2  # وزارة العلاقات مع البرلمان
        return max(at, self._friends(at + 1)) if before.endswith(_FRIENDS) else at

    def _friends(self, at: int) -> int:
        """Behind "(الصداقة مع) س", "(الأخوة مع) الشعب س"; 0 where none stand there."""
        view = self._view
        if at in view.country_at and view.country_at[at][2] and not view.prefix(at):
            return view.country_at[at][1]
        return self.adjective_end(at + 1) if view.words[at : at + 1] == ["الشعب"] and self.adjective(at + 1) else 0

    def high_level(self, at: int) -> int:
        """Behind "رفيعة المستوى"."""
        words = self._view.words[at : at + 2]
        return at + 2 if words in (["رفيع", "المستوي"], ["رفيعه", "المستوي"]) else at

    def _of_another(self, index: int, at: int) -> bool:
        """(وكيل) وزارة الخارجية السوداني: a country's adjective that is no woman's behind nothing but such."""
        view = self._view
        if at not in view.country_at or view.country_at[at][2] or view.words[at][-1:] != "ي":
            return False
        between = view.words[index:at]
        return all(word[-1] == "ه" or word in _PLURALS for word in between) and view.words[at][:2] == "ال"

    def chief(self, after: int) -> int:
        """Behind "لرئيس الوزراء", "لرئاسة الجمهورية" of a press office."""
        view = self._view
        if after >= view.count or view.gap(after - 1) != " " or view.words[after][0] != "ل":
            return after
        house = view.words[after][1:]
        if house in _OWN_CHIEFS and (last := self.adjective_end(after + 1)) > after + 1:
            return max(last, self.adjective_end(last))  # للمجلس الرئاسي الليبي
        if house not in _CHIEFS:
            return after
        if house in ("محافظ", "محافظه") and " ".join(view.words[after + 1 : after + 2]) in places():
            return after + 2
        end = self.complement(after, house)
        while end is not None and (further := self.adjective_end(end)) > end:
            end = further
        return after if end is None else end

    def seat(self, index: int, head: str, after: int) -> int:
        """Behind the seat of a body (see `Seats`), or the body that it is a part of: "بوزارة الخارجية القطرية"."""
        view = self._view
        further = self._seats.behind(index, head, after)
        if further > after or after >= view.count or view.gap(after - 1) != " ":
            return further
        house, first = view.words[after][1:], view.words[after][0]
        part = first == "ب" and head in words_of("housed_heads") and house in words_of("housing_heads")
        if house == "رءاسه" and view.words[after + 1 : after + 2] not in ([word] for word in words_of("presidencies")):
            return after  # اجتماعات اللجنة برئاسة رئيسي وزراء البلدين
        office = first == "ل" and head == "امانه" and house in words_of("body_heads")
        if not (part or office):
            return after
        end = self.complement(after, house)
        return after if end is None else self.joined(after, end, house)

    def between(self, head: str, after: int) -> int:
        """Behind "بين س وص" of a committee or council."""
        view = self._view
        at = after + 1
        if head not in _OF_TWO or at >= view.count or view.words[after] != "بين" or view.gap(after - 1) != " ":
            return after
        second = self._party(at, ("حكومه", "حكومتي"))
        if second == at or second >= view.count or view.words[second][0] != "و" or view.gap(second - 1) != " ":
            return after
        end = self._party(second, ("وحكومه",))
        return end if end > second else after

    def _party(self, at: int, governments: tuple[str, ...]) -> int:
        """Behind a country, or its government; `at` where none stands."""
        view = self._view
        first = at + (view.words[at] in governments and at + 1 < view.count and view.gap(at) == " ")
        return view.country_at[first][1] if first in view.country_at and view.country_at[first][2] else at
