"""The complement of a body's head: nouns in construct up to a definite one or a proper name."""

from desktop_app.suggest.countries import is_country_name
from desktop_app.suggest.engines.lists import capitals, listed_bodies, places, towns
from desktop_app.suggest.engines.patterns.names.listed_at import names_at
from desktop_app.suggest.engines.patterns.names.named_ends import NamedEnds
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort

_CALLED_AFTER = frozenset({"جامعه", "مستشفي", "مدرسه", "معهد", "جمعيه", "مءسسه", "مركز", "كليه", "متحف"})
_SAINTS = frozenset({"سيدي", "مولاي"})
_OF_DEEDS = frozenset({"جمعيه", "رابطه", "لجنه", "نقابه", "اتحاد"})
_OF_TOWNS = frozenset({"مديريه", "داءره", "نقابه", "نيابه", "مصلحه", "مفتشيه", "مندوبيه"})  # مديرية أمن س
_CALLED_CHIEFS = frozenset({"المدعي", "المدعيه", "الناءب", "المحامي", "المفوض", "المفتش", "المراقب"})
_GENERAL = frozenset({"العام", "العامه", "السامي"})
_OTHERS = frozenset({Sort.FUNCTION, Sort.VERB, Sort.TITLE, Sort.GIVEN, Sort.MAYBE})
OF_LISTED = frozenset({"صندوق", "بنك", "مصرف", "منظمه", "جمعيه", "مليشيا", "ميليشيا", "هيءه", "جماعه", "بعثه", "مءسسه"})
_FIRMS = frozenset({"شركات", "مصارف", "بنوك"})  # مجموعة شركات س
_OF_LANDS = frozenset({"حكومه", "مجلس", "برلمان"})


class ConstructEnds(NamedEnds):
    """The complements of one article. All answers are the word behind."""

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


def is_chief(view: View, at: int) -> bool:
    """(مكتب) المدعي العام: one whose office is known by who holds it."""
    words = view.words[at : at + 2]
    return len(words) > 1 and words[0] in _CALLED_CHIEFS and words[1] in _GENERAL and view.gap(at) == " "
