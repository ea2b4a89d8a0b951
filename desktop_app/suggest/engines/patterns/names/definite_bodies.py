"""Bodies whose head has ال: "الحكومة الصينية", "المنظمة الدولية للهجرة", "المكتب الإعلامي لرئيس الوزراء"."""

from desktop_app.suggest.engines.patterns.names.body_fields import all_heads
from desktop_app.suggest.engines.patterns.names.complements import Complements
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_PLURALS = frozenset({"الجمارك", "المخابرات", "الاستخبارات", "الاركان", "الاوقاف", "الخطوط", "السكك", "القوات"})
_OF_BOTH = frozenset({"المشتركه", "المشترك"})
_FIRMS = frozenset({"شركه", "مجموعه", "صحيفه", "قناه"})
_TAKES_FIELDS = frozenset({"سياسه", "شءون", "رسوم", "عمليات", "وزارتا", "وزارتي"})
_OF_CHIEFS = frozenset({"مكتب", "مجلس"})
_RANKED = frozenset({"الوحيد", "الوحيده", "الاكبر", "الاول", "الاولي"})
_SCHOOLS = frozenset({"معهد", "اكاديميه", "مدرسه"})
_OF_DIPLOMATS = frozenset({"الدبلوماسي", "الدبلوماسيه"})
_NEED_COUNTRY = frozenset(
    {"الخارجيه", "الداخليه", "الدفاع", "البحريه", "القضاء", "الاوقاف", "الشرطه", "الجيش", "القوات", "الادعاء"}
)
_OF_GOVERNMENTS = frozenset({"الامريكيه", "الاميركيه", "السوريه"})  # الإدارة التونسية is how Tunisia is run
_POWERS = frozenset({"العسكريه", "الامنيه", "الدينيه", "السياسيه"})  # المؤسسة العسكرية is the army in general
_RUNNING = frozenset({"اداره", "وزاره"})
_UPPER = frozenset({"العليا", "المركزيه"})  # الإدارة العليا
_FIELDS = frozenset({"الخارجيه", "الداخليه", "الدفاع", "القضاء", "الاوقاف", "الجمارك", "البحريه", "الشرطه"})
_OF_FORCES = frozenset({"المسلحه", "العامه", "البحريه", "الجويه", "البريه"})
_WITH_PURPOSE = frozenset({"القابضه", "العالي", "العاليه"})  # الشركة القابضة للكهرباء, المعهد العالي للقضاء
_LEANING = frozenset({"اليميني", "الشعبوي", "المتطرف"})  # what a party is, but none is called by it alone
_MOST = 6  # words


class DefiniteBodies:
    """Those of one article."""

    def __init__(self, view: View, parts: Complements) -> None:
        self._view, self._parts = view, parts

    def end(self, index: int, head: str) -> int | None:
        """The word behind the name of the body whose head, with ال, is at `index`; None where it is no name."""
        view, parts = self._view, self._parts
        if head == "اذاعه" and view.words[index + 1 : index + 2] == ["والتلفزيون"] and view.gap(index) == " ":
            end = parts.adjective_end(index + 2)
            return end if end > index + 2 else None  # الإذاعة والتلفزيون التونسي
        if not self._begins(index, head):
            return None
        after = self._adjectives(index, head)
        if after == index + 1 or (head in words_of("body_definite") and not self._stands_free(index)):
            return None
        last = after
        if head in _NEED_COUNTRY and not self._of_country(index + 1, after):
            return None  # اتفاقية الدفاع الاستراتيجي المشترك
        if view.words[index].endswith("رءاسه") and after < view.count and view.words[after][:2] == "لل":
            return None  # الرئاسة المصرية للاتحاد
        if view.words[after : after + 1] and view.words[after] in _RANKED and view.gap(after - 1) == " ":
            return None  # المصرف الإسلامي الوحيد
        if head == "اداره" and after == index + 2 and view.sort(index + 1) is Sort.ADJECTIVE:
            return after if view.words[index + 1] in _OF_GOVERNMENTS else None
        if head not in words_of("ministry_heads"):  # منح تقدمها الحكومة الهنغارية للطلبة
            wide = head == "مجمع" or head in _SCHOOLS or self._general(head, view.words[index + 1])
            after = parts.purpose(index, after, wide=wide)
        if head in _OF_CHIEFS and (chief := parts.chief(after)) > after:
            return chief
        if head in _RUNNING and after == index + 2 and view.words[index + 1] in _UPPER:
            return None
        end = parts.high_level(parts.between(head, parts.seat(index, head, after)))
        return None if end == after and not self._tells(head, index + 1, last, purpose=after > last) else end

    def _of_country(self, first: int, after: int) -> bool:
        view = self._view
        words = range(first, min(after + 2, view.count))
        return any(view.sort(at) is Sort.ADJECTIVE or at in view.country_at for at in words)

    def _begins(self, index: int, head: str) -> bool:
        """Whether an adjective follows that may make a name of the head."""
        view, after = self._view, index + 1
        if index in view.country_at and view.country_at[index][2]:
            return False
        if view.gap(index) != " " or not self._parts.adjective(after):
            return False
        if head == "مجمع" and view.words[after] != "المهني":
            return False
        if head == "مءسسه" and view.words[after] in _POWERS:
            return False
        if head in ("القوات", "القياده") and view.words[after] not in _OF_FORCES:
            return False
        general = self._general(head, view.words[after]) and not self._one_more(after + 1)
        return not general or self._more(after) or self._parts.seat(index, head, after + 1) > after + 1

    def _adjectives(self, index: int, head: str) -> int:
        """Behind the adjectives of the head."""
        after = index + 1
        while after - index < _MOST and (end := self._parts.adjective_end(after)) > after:
            if self._disagrees(end - 1, head):
                break
            after = end + (end > index + 1 and self._one_more(end))
        return after

    def _one_more(self, at: int) -> bool:
        """الكنفدرالية الاقتصادية والصناعية الإيطالية: "and" an adjective before that of a country."""
        view = self._view
        word = view.words[at] if at + 1 < view.count else ""
        joined = word.startswith("وال") and word.endswith(("يه", "ي")) and view.gap(at - 1) == " " == view.gap(at)
        return joined and at + 1 in view.country_at and not view.country_at[at + 1][2]

    def _tells(self, head: str, first: int, after: int, purpose: bool) -> bool:
        """Whether its adjectives make a name of a head: one of a country or of rank; of those that mean many things
        one of a country, or one of rank with a purpose."""
        view = self._view
        lands = view.country_at
        if any(view.sort(at) is Sort.ADJECTIVE or (at in lands and not lands[at][2]) for at in range(first, after)):
            return head not in _FIRMS or purpose or after - first > 1  # الشركة الألمانية
        if (purpose or after - first > 1) and not _OF_BOTH.isdisjoint(view.words[first:after]):
            return True
        if head in _SCHOOLS and not _OF_DIPLOMATS.isdisjoint(view.words[first:after]):
            return True
        if purpose and not _WITH_PURPOSE.isdisjoint(view.words[first:after]):
            return True
        if head in words_of("only_of_countries") and not purpose:
            return False
        if head == "لجنه" and not _OF_BOTH.isdisjoint(view.words[first:after]):
            return True  # اللجنة المشتركة
        if head == "حزب":
            return _LEANING.isdisjoint(view.words[first:after])
        return not words_of("scope").isdisjoint(view.words[first:after])

    def _general(self, head: str, adjective: str) -> bool:
        """True for what names no body by itself: المنظمة الدولية, الحكومة المركزية, but البنك الدولي."""
        if head in ("بنك", "مصرف", "برلمان", "نيابه"):
            return False
        if head == "محكمه":
            return adjective == "الدوليه"
        if head == "جمعيه" and adjective == "الوطنيه":
            return False  # a parliament
        if head == "مجلس":
            return adjective in ("العسكري", "المستقل")
        return adjective in words_of("wide_of_states" if head == "حكومه" else "wide")

    def _more(self, at: int) -> bool:
        """Something follows that makes a name of "المنظمة الدولية": للهجرة, or one more adjective."""
        return self._parts.adjective(at + 1) or self._parts.purpose(at, at + 1, wide=True) > at + 1

    def _disagrees(self, at: int, head: str) -> bool:
        """True where the adjective is another's: (وزير) الخارجية القطري."""
        feminine = head.endswith("ه") or head in _PLURALS
        return feminine is not self._view.words[at].endswith(("ه", "ا", "الاولي", "كبري"))

    def _stands_free(self, index: int) -> bool:
        """True where no noun before it takes the word as its complement or as its adjective."""
        view = self._view
        if index and view.words[index][0] == "و" and view.words[index - 1].startswith("ال"):
            of_minister = index > 1 and view.sort(index - 2) is Sort.TITLE  # وزير الداخلية والدفاع المالطي
            return not of_minister or view.words[index][1:] not in _FIELDS
        if index == 0 or view.gap(index - 1) != " " or view.prefix(index):
            return True
        if view.sort(index - 1) is Sort.NOUN:  # بيانات الجمارك الصينية, but not دائرة الجمارك الصينية
            word = view.words[index - 1]
            return word not in all_heads() and word not in _TAKES_FIELDS
        return view.sort(index - 1) in (Sort.FUNCTION, Sort.VERB, Sort.UNKNOWN)
