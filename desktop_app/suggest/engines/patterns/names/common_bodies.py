"""Which heads and complements name no body of their own: مركز المدينة, تحت رئاسة اللجنة, حركة المرور."""

from functools import cache

from desktop_app.suggest.engines.lists import listed_bodies, places
from desktop_app.suggest.engines.patterns.names.construct_ends import is_chief
from desktop_app.suggest.engines.patterns.names.event_parts import names_at
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_PROPER = frozenset({Sort.UNKNOWN, Sort.OTHER})  # قناة RT
_DEED = 4  # words of a presidency that is called after what it does
_BESIDE = frozenset({"مع", "بين", "عن", "الي", "من", "في"})
_OF_APPARATUS = frozenset(
    {"الرقابه", "الامن", "المخابرات", "الاستخبارات", "الردع", "الحراسات", "الاسعاف", "المحاسبه", "التفتيش", "الشرطه",
     "المباحث", "مكافحه", "حمايه", "دعم", "الدعم", "الامداد", "التعبءه", "المشروعات", "مشروعات", "الحرس"}
)  # fmt: skip
_OF_FAMILIES = frozenset({"مجموعه", "حركه"})  # مجموعة الحبتور
_BEFORE_DISTRICTS = frozenset({"التابعه", "التابع", "مامور", "بداءره", "داءره", "رءيس"})
_NO_CLUBS = frozenset({"الكبار", "القرن", "الدول", "المدينه", "الاغنياء", "الفقراء"})
_SIDES = frozenset({"الشعبين", "البلدين", "الجانبين", "الطرفين", "الشعب", "الشعوب", "الوطن", "الجميع"})
_FACILITIES = frozenset({"التحكم", "التنظيم", "المراقبه", "العمليات", "الاتصال", "الشرطه", "الاقتراع"})
_NETS = frozenset(
    {"انابيب", "طرق", "كهرباء", "سكك", "مياه", "اتصالات", "الكهرباء", "الطرق", "الاتصالات", "المياه", "الانترنت",
     "النقل", "السكك", "الغاز", "العلاقات"}
)  # fmt: skip
_DIVISIONS = frozenset({"محافظه", "ولايه", "مديريه", "قضاء", "اقليم", "مقاطعه", "المحافظه", "الولايه", "المدينه"})
_COMMON = {
    "هيءه": frozenset({"التدريس", "التحرير", "المحلفين"}),  # a staff
    "مصلحه": _SIDES,  # بما يخدم مصلحة الشعبين
    "منظمه": frozenset({"المجتمع"}),
    "اءتلاف": frozenset({"المعارضه"}),
    "حكومه": frozenset({"تصريف", "تكنوقراط"}),
    "مركز": _DIVISIONS | _FACILITIES,  # المكلا مركز محافظة حضرموت
    "شبكه": _NETS,  # شبكة الكهرباء المصرية
    "داءره": frozenset({"مركز", "قسم"}),
    "غرفه": frozenset({"العمليات", "الاخبار", "التحكم", "العنايه", "الملابس", "الطواريء", "الانعاش", "الصحافه"}),
    "اداره": frozenset({"المشروع", "البرنامج", "الازمه", "العمليه", "الملف", "الفريق", "الصراع", "الحوار", "الشان"}),
}
_OF_STATE = frozenset({"ديوان", "رءاسه"})
_DEPARTMENTS = frozenset({"اداره", "داءره"})
_DIRECTORS = frozenset({"مدير", "مديره", "رءيس", "رءيسه"})


class CommonBodies:
    """What is common among the bodies of one article."""

    def __init__(self, view: View) -> None:
        self._view = view

    def is_common(self, index: int, after: int, head: str) -> bool:
        """Whether the words name no body of their own: مركز المدينة, تحت رئاسة اللجنة, شبكة الكهرباء المصرية."""
        view = self._view
        second = view.words[index + 1]
        if after == index + 2 and second in _no_names() and head not in _OF_STATE:
            return True
        if second in words_of("indefinite") or (head == "مجلس" and second == "اداره"):
            return True
        if head == "مركز" and after == index + 2 and (second in places() or self._of_district(index)):
            return True
        if head == "ديوان" and second == "وزير":
            return True
        if head == "اداره" and second in words_of("body_heads"):
            return True  # لإدارة شركة النفط
        if head == "مجمع" and second[2:] in words_of("body_heads"):
            return True  # مجمع السفارة التركية
        if head == "رءاسه" and second not in words_of("presidencies"):
            return second not in words_of("purposes") or after - index < _DEED or not self._apart(index)
        if head in words_of("weak_heads") and not self._weighty(index, after, head):
            return True
        return second in _COMMON.get(head, ())

    def _of_district(self, index: int) -> bool:
        """Whether a centre is a district of Egypt: "القرية التابعة لمركز س", "مأمور مركز س"."""
        return index > 0 and self._view.words[index - 1] in _BEFORE_DISTRICTS

    def _apart(self, index: int) -> bool:
        """Whether a presidency is no act: "ورئاسة دعم المشاريع الصغيرة", but not "تحت رئاسة", "برئاسة"."""
        view = self._view
        if view.words[index][0] in "بل":
            return False
        return index == 0 or view.words[index][0] == "و" or view.words[index - 1] in _BESIDE

    def _weighty(self, index: int, after: int, head: str) -> bool:
        """A country, an adjective of rank or a proper name stands in it: a head that means many things needs one."""
        view = self._view
        if head == "جهاز" and (after - index > 3 or (after - index > 2 and view.words[index + 1] in _OF_APPARATUS)):
            return True
        if head == "مكتب" and (names_at(view, index + 1, 0, listed_bodies()) or is_chief(view, index + 1)):
            return True
        if head == "نادي" and view.sort(index + 1) in (Sort.FAMILY, Sort.DEFINITE):
            return view.words[index + 1] not in _NO_CLUBS
        if head in _DEPARTMENTS and index and view.words[index - 1][view.prefix(index - 1) :] in _DIRECTORS:
            return True  # مدير إدارة آسيا
        return any(
            (at in view.country_at and (not view.country_at[at][2] or view.words[at][0] == "ب"))
            or view.words[at] in words_of("scope")
            or (view.sort(at) in _PROPER and head in words_of("proper_heads"))
            or (view.sort(at) is Sort.FAMILY and head in _OF_FAMILIES)
            for at in range(index + 1, after)
        )


@cache
def _no_names() -> frozenset[str]:
    """Complements that name no body by themselves: مركز المدينة, مجلس الجامعة."""
    return words_of("no_names") | {"ال" + word for word in words_of("body_heads")}
