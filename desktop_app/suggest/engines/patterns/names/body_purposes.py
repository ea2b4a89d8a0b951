"""What bodies are for, in their names: "للتعاون", "لإنقاذ بحر الآرال", "لغرف التجارة"."""

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.lists import places, towns
from desktop_app.suggest.engines.patterns.names.body_fields import BodyFields, all_heads
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort

_DEPUTIES = frozenset({"ناءب", "ناءبه", "مساعد", "مساعده", "وكيل", "وكيله", "نواب", "مستشار", "مستشاره"})
_MANY = 99
_FIELD_NAMED = 3  # words of "شركة توليد الكهرباء" before the adjective of a country
_GOODS = frozenset(
    fold(
        "مواد خدمات أنظمة نظم حلول صناعات صناعة منتجات أعمال مشاريع استثمارات تقنيات معدات أدوات قطع تجارة توزيع "
        "تسويق هندسة تكرير توليد تصنيع استخراج مشتقات مستلزمات"
    ).split()
)
_WITH = frozenset({"مع", "علي", "الي", "عبر", "من"})
_OVER = frozenset({"الرقابه", "الاشراف", "المحافظه", "الحفاظ", "السيطره"})
_AGAINST = frozenset({"الوقايه", "الحد", "الحمايه", "التحرر", "التخلص"})
_TAUGHT = frozenset({"الاداره", "القضاء", "الصحافه"})
_SCHOOLS = ("معهد", "مدرسه", "اكاديميه", "كليه")
_COMPANIES = ("شركه", "مجموعه", "موءسسه", "مءسسه")
_LANDS = frozenset({"نهر", "قناه", "بحيره", "حوض", "مدينه", "محافظه", "منطقه", "اقليم"})  # للمصلحة لنهر س
_PURPOSES = frozenset({Sort.DEFINITE, Sort.FAMILY, Sort.NOUN})


class BodyPurposes(BodyFields):
    """The purposes of the bodies of one article. All answers are the word behind."""

    def purpose(self, index: int, after: int, wide: bool = False) -> int:
        """Behind "للتعاون", "لإنقاذ بحر الآرال"; `wide`: behind "الاتحاد العام", which "لغرف التجارة" goes on."""
        view = self._view
        if after >= view.count or view.gap(after - 1) not in (" ", "("):
            return after
        word = view.words[after]
        if word[0] == "ل" and (self._of_deputy(index) or self._untaught(index, word)):
            return after
        if word == "من" and view.words[after + 1 : after + 2] == ["اجل"] and view.gap(after) == " ":
            return after if self._is_named(index, after) else self._sake(after)
        if word.startswith("لل") and len(word) > 3:
            if after + 1 < view.count and f"ا{word[1:]} {view.words[after + 1]}" in places():
                return after + 2  # مركز س للشرق الأوسط
            return after if self._is_whole(index, after, most=2) else self._definite_purpose(after)
        goods = word[0] == "ل" and word[1:] in _GOODS and view.words[index].endswith(_COMPANIES)
        if (wide or (goods and not self._is_whole(index, after))) and self._of_many(after):
            end = after + 2
            while end < view.count and view.gap(end - 1) == " " and (further := self.adjective_end(end)) > end:
                end = further
            return end
        if word[0] != "ل" or after + 1 >= view.count:
            return after
        field, company = word[1:] in words_of("field_verbs"), self._is_company(index, after)
        if field and (self._is_whole(index, after) or (company and index and view.words[index - 1] in _WITH)):
            return after  # اتفاق مع شركة س لتطوير ...
        if any(one.startswith("لل") for one in view.words[index + 1 : after]):
            return after  # صندوق الأمم المتحدة للسكان لتشغيل ...
        definite = _is_definite(view.words[index])
        known = word[1:] in words_of("purposes") or (field and (definite or company))
        return self._deed(after) if known else after

    def _of_deputy(self, index: int) -> bool:
        """مساعد رئيس جامعة س للتعاون الدولي: what follows the body is what the deputy is for."""
        words = self._view.words
        return index > 1 and words[index - 1] in words_of("offices") and words[index - 2] in _DEPUTIES

    def _untaught(self, index: int, word: str) -> bool:
        """Whether no university is called after what the word behind its name tells: جامعة س للعلوم, but للتعاون."""
        head = self._view.words[index]
        return head.endswith("جامعه") and not _is_definite(head) and not _is_taught(word)

    def _is_named(self, index: int, after: int) -> bool:
        """Whether a name has its country or purpose already: "صندوق س للحبوب"; what it acts for is no more of it."""
        view = self._view
        return any(at in view.country_at or view.words[at][:2] == "لل" for at in range(index + 1, after))

    def _sake(self, at: int) -> int:
        """Behind "من أجل إعادة الإعمار", "من أجل المتوسط"."""
        view, first = self._view, at + 2
        if first >= view.count or view.gap(first - 1) != " " or view.prefix(first):
            return at
        if view.words[first].startswith("ال"):
            return first + 1
        closed = first + 1 < view.count and view.gap(first) == " " and view.words[first + 1].startswith("ال")
        return first + 2 if view.sort(first) is Sort.NOUN and closed else at

    def _definite_purpose(self, at: int) -> int:
        """Behind "للغذاء والدواء", "للأنباء الوطنية لطاجيكستان"."""
        view = self._view
        whole = "ا" + view.words[at][1:]
        fair = whole == "المعارض" and view.sort(at + 1) not in NAMES if at + 1 < view.count else whole == "المعارض"
        if not (fair or view.sort(at) in _PURPOSES) or whole in words_of("no_purposes") or self._other_body(at, whole):
            return at  # قرض من بنك س للبنك الأهلي
        end = at + 1
        end += whole == "السكه" and view.words[end : end + 1] == ["الحديد"]
        if whole in _OVER and end + 1 < view.count and view.words[end] == "علي" and view.words[end + 1][:2] == "ال":
            end += 2  # للرقابة على الصادرات
        if whole in _AGAINST and end + 1 < view.count and view.words[end] == "من" and view.words[end + 1][:2] == "ال":
            end += 2  # للوقاية من الأخطار
        while end < view.count and view.gap(end - 1) in (" ", "-") and (further := self._further(end)) > end:
            end = further
        return view.country_at[end][1] if self._of_country(end) else end

    def _other_body(self, at: int, whole: str) -> bool:
        """Whether the word heads another body; radio and television are a field together."""
        if whole == "الاذاعه" and self._view.words[at + 1 : at + 2] == ["والتلفزيون"]:
            return False
        return whole in all_heads() and not (whole in _TAUGHT and self._view.words[at - 2].endswith(_SCHOOLS))

    def _deed(self, at: int) -> int:
        """Behind "لإعادة الإعمار والتنمية"."""
        view = self._view
        end = at + 1
        while end < min(view.count, at + 4) and view.gap(end - 1) == " ":
            word = view.words[end]
            joined = word.startswith("وال") if end > at + 1 else word[1:] in words_of("field_verbs")
            if view.sort(end) in (Sort.FUNCTION, Sort.VERB) or (view.prefix(end) and not joined):
                break
            before, articled = view.words[end - 1], word.startswith("ال")
            closed = before.startswith("ال") or (before.startswith("وال") and not articled)
            further = self._further(end) if closed else end + 1
            if further == end:
                break
            end = further
        return end if end > at + 1 else at

    def _further(self, at: int) -> int:
        """Behind one more adjective or field."""
        if self.adjective(at):
            return at + 1
        word = self._view.words[at]
        field = word.startswith("وال") or (word[0] == "و" and word[1:] in words_of("field_verbs"))
        return self.coordinate(at, at, "") if field else at

    def _is_whole(self, index: int, after: int, most: int = _MANY) -> bool:
        """Whether the name is one without a purpose: "هيئة الموانئ الكينية"; "to develop" is what it does then."""
        view = self._view
        definite = _is_definite(view.words[index])
        if most < _MANY and (definite or after - index < most or view.sort(after - 2) is Sort.ADJECTIVE):
            return False  # of وكالة الفضاء التركية alone
        several = after - index > 2 if definite else view.words[index + 1][:2] == "ال" or after - index > _FIELD_NAMED
        proper = most == _MANY and after - index > 2 and view.sort(index + 1) in NAMES  # شركة س الصينية
        if most == _MANY and after - index > 2 and view.words[after - 1] in towns():
            return view.sort(index + 1) is Sort.NOUN  # هيئة موانئ س
        return (several or proper) and view.sort(after - 1) is Sort.ADJECTIVE

    def _is_company(self, index: int, after: int) -> bool:
        """A company by its proper name: "شركة س"."""
        view = self._view
        company = view.words[index].endswith(_COMPANIES)
        return company and after - index > 1 and view.sort(after - 1) in NAMES

    def _of_many(self, at: int) -> bool:
        """ "لغرف التجارة", "لعمال النقل": what such a body is made of; "لشركة السكر" is given something by it."""
        view = self._view
        if at + 1 >= view.count or view.gap(at) != " " or view.gap(at - 1) != " " or view.words[at][0] != "ل":
            return False
        rest = view.words[at][1:]
        plain = view.sort(at) in (Sort.NOUN, Sort.UNKNOWN) and len(rest) > 2
        plain = plain and (rest not in all_heads() or rest in _LANDS)
        return plain and view.sort(at + 1) in (Sort.DEFINITE, Sort.FAMILY) and view.prefix(at + 1) == 0

    def _of_country(self, at: int) -> bool:
        """ "للأنباء الوطنية لطاجيكستان": the country right behind a purpose."""
        view = self._view
        if at not in view.country_at or view.gap(at - 1) != " " or not view.country_at[at][2]:
            return False
        return view.words[at].startswith("ل") and view.words[at - 1] in ("الوطنيه", "الوطني")


def _is_taught(word: str) -> bool:
    """Whether a university is called after what the word behind its name tells: للعلوم."""
    return word[1:] in words_of("taught") or f"ا{word[1:]}" in words_of("taught")


def _is_definite(word: str) -> bool:
    """Whether a head has its article, behind proclitics too."""
    return "ال" in word[:4] or "لل" in word[:3]
