"""Organisations by the word that heads their names: وزارة المالية, الحكومة الصينية, بنك الصين للاستيراد والتصدير.

Behind the head stands its complement (nouns in construct up to a definite one or a proper name), then adjectives,
then what joins a field (و), a purpose (ل) or a country (في, التابعة ل). A head alone names none.
"""

from dataclasses import replace
from functools import cache

from desktop_app.arabic.described import is_described
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.engines.lists import listed_bodies, places
from desktop_app.suggest.engines.patterns.names.complements import Complements
from desktop_app.suggest.engines.patterns.names.construct_ends import OF_LISTED, is_chief
from desktop_app.suggest.engines.patterns.names.definite_bodies import DefiniteBodies
from desktop_app.suggest.engines.patterns.names.dual_bodies import dual_bodies, named_by_dual
from desktop_app.suggest.engines.patterns.names.event_parts import names_at
from desktop_app.suggest.engines.patterns.names.firms_again import firms_again
from desktop_app.suggest.engines.patterns.names.nested_bodies import bank_of_both, town_of, venue, with_nested
from desktop_app.suggest.engines.patterns.names.quoted_names import quoted_again
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of
from desktop_app.suggest.engines.patterns.words import Sort

_OF_HEAD = frozenset({"مركز", "مءسسه", "معهد", "جمعيه", "منظمه", "جامعه", "اكاديميه"})
_QUOTATION_MARKS = frozenset('"«“‘”')
_OPENERS = _QUOTATION_MARKS | {"("}
_CLOSERS = frozenset('"»”’)')
_CALLED = 6  # words before the name in quotation marks
_PROPER = frozenset({Sort.UNKNOWN, Sort.OTHER})  # قناة RT
_NO_NOUNS = frozenset({Sort.VERB, Sort.FUNCTION, Sort.TITLE})
_LISTED = 0.97
_DEED = 4  # words of a presidency that is called after what it does
_BESIDE = frozenset({"مع", "بين", "عن", "الي", "من", "في"})
_QUOTED = 9  # words of a name in quotation marks
_PARTIES = frozenset({"حزب", "حركه", "جمعيه"})  # which have long names
_OF_APPARATUS = frozenset(
    {"الرقابه", "الامن", "المخابرات", "الاستخبارات", "الردع", "الحراسات", "الاسعاف", "المحاسبه", "التفتيش", "الشرطه",
     "المباحث", "مكافحه", "حمايه", "دعم", "الدعم", "الامداد", "التعبءه", "المشروعات", "مشروعات", "الحرس"}
)  # fmt: skip
_OF_FAMILIES = frozenset({"مجموعه", "حركه"})  # مجموعة الحبتور
_ARMIES = frozenset({"تحرير", "التحرير", "الرب", "الفتح", "الاسلام", "المقاومه"})  # جيش التحرير الوطني
_BEFORE_DISTRICTS = frozenset({"التابعه", "التابع", "مامور", "بداءره", "داءره", "رءيس"})
_GANGS = frozenset({"عصابه", "كارتل"})
_NO_CLUBS = frozenset({"الكبار", "القرن", "الدول", "المدينه", "الاغنياء", "الفقراء"})
_WITH_HEAD = frozenset({"وكاله", "بلديه"})
_SIDES = frozenset({"الشعبين", "البلدين", "الجانبين", "الطرفين", "الشعب", "الشعوب", "الوطن", "الجميع"})
_FACILITIES = frozenset({"التحكم", "التنظيم", "المراقبه", "العمليات", "الاتصال", "الشرطه", "الاقتراع"})
_NETS = frozenset(
    {
        "انابيب",
        "طرق",
        "كهرباء",
        "سكك",
        "مياه",
        "اتصالات",
        "الكهرباء",
        "الطرق",
        "الاتصالات",
        "المياه",
        "الانترنت",
        "النقل",
        "السكك",
        "الغاز",
        "العلاقات",
    }
)
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
_ARTICLES = (*(f"ال{letter}" for letter in "ءاتثجحخدذرزسشصضطظعغفقكلنهوي"), "المغ", "المص", "المو", "المك")
_DEPARTMENTS = frozenset({"اداره", "داءره"})
_DIRECTORS = frozenset({"مدير", "مديره", "رءيس", "رءيسه"})
_SHARED = frozenset({"مشتركه", "مشترك", "عليا", "اعلي", "وزاريه", "فنيه", "دائمه"})
_JOINT = frozenset({"لجنه", "مجلس", "صندوق", "غرفه", "جمعيه", "شركه"})
_CALLED_SO = frozenset({"اكاديميه", "جمعيه", "رابطه", "اتحاد"})


class Bodies:
    """The organisations of one article."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._parts = Complements(view)
        self._definites = DefiniteBodies(view, self._parts)

    def find(self) -> list[Found]:
        """All of them in order; a government nested in the name of its office too."""
        view = self._view
        heads = _heads()
        found: list[Found] = []
        for index in view.places(heads):
            size, head, definite = heads[view.words[index]]
            both = definite and head[:2] != "ال" and view.words[index][size:] == head  # للجنة is of لجنة and of اللجنة
            if head == "اداره" and index and view.words[index - 1].endswith("مجلس"):
                continue  # رئيس مجلس إدارة الهيئة
            one = self._definite(index, size, head) if definite else None
            if one is None and (both or not definite):
                one = self._construct(index, size, head)
                if one is not None and both and one.after == index + 2 and self._parts.adjective(index + 1):
                    one = None  # للجنة المشتركة
            if one is not None:
                place = venue(view, one) if head == "مركز" else None
                found.append(place or self._whole_quotation(one))
            if (called := self._called(index, size, head, one)) is not None:
                found += called, *quoted_again(view, called)
        found += [*dual_bodies(view, self._parts), *named_by_dual(view), *bank_of_both(view)]
        found += firms_again(view, found)
        towns_within = [one for body in found if (one := town_of(view, body)) is not None]
        return [*with_nested(view, found), *towns_within]

    def _whole_quotation(self, one: Found) -> Found:
        """As far as the quotation goes that begins with it: «اتحاد أعمال الدول الناطقة بالبرتغالية»."""
        view = self._view
        text, after = view.reading.text, one.after
        if view.gap(after - 1) != " " or text[one.start - 1] not in _QUOTATION_MARKS:
            return one
        while after < min(view.count, one.first + _QUOTED) and view.gap(after - 1) == " ":
            after += 1
        end = view.spans[after - 1][1]
        closed = text[end : end + 2].lstrip()[:1] in _CLOSERS and view.gap(after - 1) in ("(", ".", "،")
        return replace(one, after=after, end=end) if closed else one

    def _definite(self, index: int, size: int, head: str) -> Found | None:
        """الحكومة الصينية."""
        end = self._definites.end(index, head)
        if end is None:
            return None
        return self._found(index, end, size, head, self._beyond_listed(index, size, end, head) or 0.93, definite=True)

    # وزارة المالية

    def _construct(self, index: int, size: int, head: str) -> Found | None:
        view = self._view
        if head == "جيش" and view.words[index + 1 : index + 2] and view.words[index + 1] not in _ARMIES:
            return None
        if view.gap(index) not in (" ", "("):
            return None
        if head in _JOINT and (end := self._of_two(index)) > index:
            return self._found(index, end, size, head, 0.85)
        if view.gap(index) == "(":
            after = self._quoted(index, head)
        else:
            after = self._parts.agency(index, head) or self._parts.complement(index, head)
        if after is None:
            return None
        after = self._parts.between(head, self._parts.joined(index, after, head))
        if self._is_common(index, after, head):
            return None
        sure = min(0.06, 0.02 * (after - index - 2)) + (0.92 if head in words_of("ministry_heads") else 0.9)
        if head in words_of("company_heads") and " ".join(view.words[index + 1 : after]) in listed_bodies():
            sure = _LISTED  # the list has the name without its head
        sure = max(sure, self._beyond_listed(index, size, after, head))
        return self._found(index, after, size, head, sure)

    def _is_common(self, index: int, after: int, head: str) -> bool:
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

    def _beyond_listed(self, index: int, size: int, after: int, head: str) -> float:
        """`_LISTED` where a list has the name without its last words, or without the head of a company; else 0."""
        view = self._view
        listed = names_at(view, index, size, listed_bodies()) if after - index > 2 else 0
        firm = head in words_of("company_heads") or head in OF_LISTED
        if 0 < listed < after - index and all(view.gap(at) == " " for at in range(index + listed - 1, after - 1)):
            return _LISTED
        return _LISTED if firm and names_at(view, index + 1, 0, listed_bodies()) else 0

    def _of_two(self, index: int) -> int:
        """Behind "لجنة مشتركة تونسية-فلسطينية": what two countries have together, named without ال; else `index`."""
        view = self._view
        at = index + 1
        while at < view.count and view.words[at] in _SHARED and view.gap(at - 1) == " ":
            at += 1
        if at + 1 >= view.count or view.gap(at - 1) != " ":
            return index
        for one in (at, at + 1):
            if one not in view.country_at or view.country_at[one][2] or view.words[one].startswith(_ARTICLES):
                return index
        if view.gap(at) not in (" ", "-"):
            return index
        after = at + 2
        after += after < view.count and view.gap(after - 1) == " " and view.words[after] in _SHARED
        return self._parts.purpose(index, after)

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

    def _quoted(self, index: int, head: str) -> int | None:
        """Behind a name in quotation marks right after the head of an agency, which belongs to it: وكالة "س"."""
        view, after = self._view, index + 1
        while after < min(view.count, index + 5):
            gap = view.gap(after)
            after += 1
            closed = gap == "(" or (head == "بلديه" and view.reading.text[view.spans[after - 1][1]] in _CLOSERS)
            if closed:
                return after if head in _WITH_HEAD else None
            if gap != " ":
                return None
        return None

    def _called(self, index: int, size: int, head: str, one: Found | None) -> Found | None:
        """The name in quotation marks of a company: شركة الألمنيوم "تالكو"; of others right behind the head."""
        view = self._view
        opened = view.gap(index) == "("
        if opened and one is not None and head in _WITH_HEAD:
            return None
        firm = head in words_of("company_heads") or head in words_of("media_heads")
        plain = opened and one is None and (head in words_of("proper_heads") or head in _CALLED_SO)
        if not firm and not plain:
            return None
        last = one.after - 1 if one is not None else index
        limit = min(view.count, index + _CALLED) - 1
        while last < limit and view.gap(last) == " " and view.sort(last + 1) not in _NO_NOUNS:
            last += 1
        if view.gap(last) != "(":
            return None
        after = last + 1
        most = _QUOTED if head in _PARTIES else 4
        while after < min(view.count, last + most) and view.gap(after) == " ":
            after += 1
        if after >= view.count or view.gap(after) not in ("(", ".", "،"):
            return None
        if view.is_abbreviation(last + 1):
            return None  # see `names.latin_bodies`
        if view.reading.text[view.spans[last + 1][0] - 1] == "(" and view.words[last + 1] in words_of("place_out"):
            return None  # شركة س (ميناء س)
        if head in _GANGS and view.sort(last + 1) is Sort.NOUN:
            return None  # عصابة «شديدة الخطورة»
        start, end = view.spans[last + 1][0], view.spans[after][1]
        text = view.reading.text
        if text[start - 1] not in _OPENERS or text[end : end + 1] not in _CLOSERS:
            return None
        if last == index and head in _OF_HEAD and self._described(after):
            return self._found(index, after + 2, size, head, 0.93)
        return view.found(Kind.ORGANISATION, last + 1, after + 1, 0.95, Reason("head", {"words": view.words[index]}))

    def _described(self, last: int) -> bool:
        """Whether an adjective goes on behind the quotation marks: مركز «س» الإعلامي."""
        view, at = self._view, last + 1
        if at >= view.count or view.reading.between[last][1:] != " ":
            return False
        return view.words[at].startswith("ال") and view.words[at].endswith(("ي", "يه")) and not view.prefix(at)

    # what is found

    def _found(self, index: int, after: int, size: int, head: str, score: float, definite: bool = False) -> Found:
        view = self._view
        text = view.reading.text
        end = view.spans[after - 1][1]
        if view.gap(after - 1) == "(" and "(" in (view.gap(at) for at in range(index, after - 1)):
            end += text[end : end + 1] in _CLOSERS
        fields: tuple[ProposedField, ...] = ()
        countries = view.country_at
        codes = {countries[at][0] for at in range(index, after) if at in countries}
        if len(codes) == 1:
            (code,) = codes
            fields = (ProposedField("country", code, view.quote(index, after)),)
        label = ""
        if size and head[:2] != "ال" and view.words[index][size:] == head:
            span = view.reading.back(view.start(index, size), end)
            definite = definite or is_described(head, view.words[index + 1])
            label = ("ال" if definite else "") + " ".join(span.of(view.reading.source).split())
        reason = Reason("head", {"words": head})
        one = view.found(Kind.ORGANISATION, index, after, score, reason, prefix=size, label=label, fields=fields)
        one.end = end
        return one


@cache
def _heads() -> dict[str, tuple[int, str, bool]]:
    """Form -> (letters before it, head, whether it has ال)."""
    found: dict[str, tuple[int, str, bool]] = {}
    for form, (size, word) in with_proclitics("body_heads").items():
        found[form] = (size, word, False)
    definite = {"ال" + word: word for word in words_of("body_heads")}
    for word, head in {**definite, **dict.fromkeys(words_of("body_definite"), "")}.items():
        for before in ("", "و", "ف", "ب", "ك", "وب"):
            found[before + word] = (len(before), head or word, True)
        for before in ("ل", "ول", "فل"):
            short = before + (word[2:] if word[2] == "ل" else word[1:])
            found[short] = (len(before), head or word, True)
    return found


@cache
def _no_names() -> frozenset[str]:
    """Complements that name no body by themselves: مركز المدينة, مجلس الجامعة."""
    return words_of("no_names") | {"ال" + word for word in words_of("body_heads")}
