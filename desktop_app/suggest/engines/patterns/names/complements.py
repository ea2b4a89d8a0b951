"""What makes a name of the head of a body: its complement, adjectives, fields, purpose and country."""

import re

from desktop_app.suggest.countries import is_country_name
from desktop_app.suggest.engines.lists import capitals, listed_bodies, places, towns
from desktop_app.suggest.engines.patterns.names.body_purposes import BodyPurposes
from desktop_app.suggest.engines.patterns.names.event_parts import names_at
from desktop_app.suggest.engines.patterns.names.seats import Seats
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.names.word_facts import LETTERS_SAID, has_ending
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort, is_table_word

_MOST = 12
_PROPER = 3  # words of a proper name
_OF_TWO = frozenset({"لجنه", "مجلس", "اللجنه", "المجلس", "مجموعه"})
_CALLED_AFTER = frozenset({"جامعه", "مستشفي", "مدرسه", "معهد", "جمعيه", "مءسسه", "مركز", "كليه", "متحف"})
_FRIENDS = ("الصداقه", "لصداقه", "الاخوه", "لاخوه", "التضامن", "لتضامن")
_SAINTS = frozenset({"سيدي", "مولاي"})
_ARMED = frozenset({"المسلحه", "المتشدده", "المتطرفه", "الارهابيه", "الانفصاليه", "المعارضه"})
_MOVEMENTS = frozenset({"حركه", "جماعه", "جبهه", "مليشيا", "ميليشيا"})
_OF_DEEDS = frozenset({"جمعيه", "رابطه", "لجنه", "نقابه", "اتحاد"})
_OF_TOWNS = frozenset({"مديريه", "داءره", "نقابه", "نيابه", "مصلحه", "مفتشيه", "مندوبيه"})  # مديرية أمن س
_PLURALS = frozenset({"الاركان", "الجمارك", "الاوقاف", "الموانءي", "الموانيء", "القوات"})
_CHIEFS = frozenset({"رءيس", "رءيسه", "رءاسه", "حكومه", "مجلس", "وزير", "وزاره", "محافظ", "محافظه"})
_CALLED_CHIEFS = frozenset({"المدعي", "المدعيه", "الناءب", "المحامي", "المفوض", "المفتش", "المراقب"})
_GENERAL = frozenset({"العام", "العامه", "السامي"})
_OWN_CHIEFS = frozenset({"لمجلس", "لحكومه", "لرءاسه"})
_OTHERS = frozenset({Sort.FUNCTION, Sort.VERB, Sort.TITLE, Sort.GIVEN, Sort.MAYBE})
_NAMED_AFTER = 5  # words of a person's name
_ACCUSED = re.compile("و.{2,}ا")  # وفدا
_GIVEN = frozenset({Sort.GIVEN, Sort.MAYBE})
_BEFORE_FATHERS = frozenset({"بن", "بنت", "عبد", "ابو", "ال"})
OF_LISTED = frozenset({"صندوق", "بنك", "مصرف", "منظمه", "جمعيه", "مليشيا", "ميليشيا", "هيءه", "جماعه", "بعثه", "مءسسه"})
_FIRMS = frozenset({"شركات", "مصارف", "بنوك"})  # مجموعة شركات س
_OF_PERSONS = NAMES | {Sort.FAMILY}
_OF_LANDS = frozenset({"حكومه", "مجلس", "برلمان"})


class Complements(BodyPurposes):
    """What stands behind the heads of bodies in one article. All answers are the word behind."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._seats = Seats(view)

    def complement(self, index: int, head: str) -> int | None:
        """Behind the words in construct and the definite or proper word that ends them; None where none does."""
        end = self._letters_end(index + 1)
        return end if end > index + 2 and head in words_of("proper_heads") else self._construct_end(index, head)

    def _construct_end(self, index: int, head: str) -> int | None:
        view = self._view
        at = index + 1
        while at < min(view.count, index + 5) and view.gap(at - 1) == " ":
            word, sort = view.words[at], view.sort(at)
            if sort is Sort.VERB or sort is Sort.MAYBE:
                sort = self._noun_or(sort, word, head)
            if at in view.country_at and view.prefix(at) == 0:
                after, named = view.country_at[at][1:]
                if named:
                    return after
                if not word.startswith("ال"):
                    return None
            if word.startswith("ال") or word in _SAINTS:
                return self._definite_end(at, head)
            if at > index + 1 and sort is Sort.NOUN and self._one_more_noun(at):
                at += 1  # غرفة تجارة وصناعة عمان
                continue
            if view.prefix(at) or sort in (Sort.FUNCTION, Sort.VERB, Sort.OTHER):
                return self._latin_end(at, head) if at == index + 1 else None
            named = sort in NAMES if head != "غرفه" else sort in NAMES or sort is Sort.NOUN
            local = head in words_of("proper_heads") or head in _OF_TOWNS
            local = local or view.words[at - 1] == "اعمال"  # مجلس سيدات أعمال دبي
            if at > index + 1 and word in towns() and named and local:
                return at + 1  # غرفة تجارة مكة
            if (at == index + 1 or view.words[at - 1] == "مدينه") and self._is_town(at, head):
                return at + 1
            if sort is Sort.NOUN or (sort is Sort.TITLE and at == index + 1) or self._rare_noun(index, at, head):
                at += 1
                continue
            return self._named_end(index, at, head) if sort in NAMES else None
        return None

    def _rare_noun(self, index: int, at: int, head: str) -> bool:
        """جمعية شريان الحياة: a word that isn't known between the head and a noun with ال."""
        view, after = self._view, at + 1
        if at > index + 1 or head in words_of("proper_heads") or view.sort(at) is not Sort.UNKNOWN:
            return False
        definite = after < view.count and view.gap(at) == " " and view.sort(after) is Sort.DEFINITE
        return definite and not view.prefix(after) and not self.adjective(after) and head in _OF_DEEDS

    def _noun_or(self, sort: Sort, word: str, head: str) -> Sort:
        """A noun where the word may be one beside what it is taken for: رأس المال, وزارة سلامة الغذاء."""
        field = sort is Sort.MAYBE and word in words_of("field_verbs") and head not in _CALLED_AFTER
        return Sort.NOUN if field or (sort is Sort.VERB and word in words_of("nouns")) else sort

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

    def _named_end(self, index: int, at: int, head: str) -> int | None:
        """Behind the name at `at` that ends a construct state; None where its noun is no head of such."""
        view = self._view
        if head in _CALLED_AFTER and view.sort(at) in (Sort.GIVEN, Sort.MAYBE):
            return self._person_end(at)  # جامعة محمد بوضياف
        opener = head if at == index + 1 else view.words[at - 1]
        if self._of_land(at) if opener in _OF_LANDS else head == "اداره":
            size = names_at(view, at, 0, places())
            return at + size if size else None  # حكومة تتارستان, مجلس نينوى, مدير إدارة آسيا
        proper = opener in words_of("proper_heads") or opener in words_of("place_out") or opener in _FIRMS
        proper = proper or is_country_name(view.words[at]) or (opener[0] == "و" and head in words_of("proper_heads"))
        return self._proper_end(at, "" if opener in words_of("place_out") else head) if proper else None

    def _of_land(self, at: int) -> bool:
        """حكومة تتارستان: a part of a state; a capital may stand for the state (حكومة طرابلس)."""
        size = names_at(self._view, at, 0, places())
        return size > 0 and " ".join(self._view.words[at : at + size]) not in capitals()

    def _is_town(self, at: int, head: str) -> bool:
        """بلدية صور: a town's name that is a word of the language too."""
        view = self._view
        ends = self._ends_at(at + 1) or view.words[at + 1][0] == "ل"  # شركة صلالة لخدمات الموانئ
        return view.words[at] in towns() and ends and head in words_of("proper_heads")

    def agency(self, index: int, head: str) -> int | None:
        """Behind "وكالة بامير": no preposition stands between an agency and its name. None for other words."""
        view, at = self._view, index + 1
        if head != "وكاله" or view.words[at][0] != "ب" or view.prefix(at) != 1:
            return None
        return at + 1 if view.sort(at) in (Sort.MAYBE, Sort.TITLE) and self._ends_at(at + 1) else None

    def _one_more_noun(self, at: int) -> bool:
        """Whether "and" and a noun of a field stand behind another such noun: "دعم وتشجيع"."""
        view = self._view
        word, before = view.words[at], view.words[at - 1]
        field = word[0] == "و" and (word[1:] in words_of("field_verbs") or word[1:] in words_of("nouns"))
        return field and (view.sort(at - 1) is Sort.NOUN or before in words_of("field_verbs"))  # دعم is a verb too

    def _ends_at(self, at: int) -> bool:
        """Whether no word with ال or of the language goes on a construct state there."""
        view = self._view
        return at >= view.count or view.gap(at - 1) != " " or view.sort(at) in _OTHERS

    def _definite_end(self, at: int, head: str) -> int | None:
        """Behind a definite word that ends a construct state, or the name behind a title (مركز الملك س)."""
        view = self._view
        word = view.words[at]
        if word == "ال":
            return at + 2 if at + 1 < view.count and view.gap(at) == " " else None  # جامعة آل البيت
        if word in _SAINTS:
            return self._person_end(at + 1)  # جامعة سيدي س بن ص
        if view.sort(at) in (Sort.FUNCTION, Sort.VERB) or word in words_of("loose_adjectives"):
            return None
        if (size := names_at(view, at, 0, places())) > 1:
            return at + size  # دائرة الشرق الأوسط
        if head == "مكتب" and is_chief(view, at):
            return at + 2
        if view.sort(at) is Sort.TITLE and word not in ("العلماء", "العامه") and head != "حزب":
            return self._ruler_end(at + 1) if word in words_of("titled_houses") else None
        if head in OF_LISTED and (size := names_at(view, at, 0, listed_bodies())) > 1:
            return at + size  # جمعية الهلال الأحمر
        return at + 1

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

    # what follows the complement

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


def is_chief(view: View, at: int) -> bool:
    """(مكتب) المدعي العام: one whose office is known by who holds it."""
    words = view.words[at : at + 2]
    return len(words) > 1 and words[0] in _CALLED_CHIEFS and words[1] in _GENERAL and view.gap(at) == " "


def _like_adjective(word: str) -> bool:
    return word.endswith("ي") and len(word) > 4 and not word.endswith("اي")
