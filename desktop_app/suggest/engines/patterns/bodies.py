"""Organisations by the word that heads their names: وزارة المالية, الحكومة الصينية, بنك الصين للاستيراد والتصدير.

Behind the head stands its complement (nouns in construct up to a definite one or a proper name), then adjectives,
then what joins a field (و), a purpose (ل) or a country (في, التابعة ل). A head alone names none.
"""

from dataclasses import replace
from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.countries import is_country_name
from desktop_app.suggest.engines.patterns.view import Found, View
from desktop_app.suggest.engines.patterns.words import NAMES, Sort, sort_of, with_proclitics, words_of

_MOST = 12
_WIDE = {"الدوليه", "الدولي", "العالميه", "العالمي", "العامه", "العام", "الاقليميه", "الاقليمي", "المستقله", "المستقل"}
_EVERY = frozenset({*_WIDE, "الوطنيه", "الوطني", "الحكوميه", "الحكومي", "العسكريه", "الاقتصاديه", "الاقتصادي"} - {"الدولي"})
_STATE = frozenset({*_WIDE, "المركزيه", "الوطنيه", "الانتقاليه", "الاتحاديه", "الفيدراليه", "العسكريه", "الجديده"})
_GENERAL = {
    "الحكومه": _STATE, "حكومه": _STATE, "بنك": frozenset({"المركزي"}) - {"المركزي"}, "مصرف": frozenset[str](),
    "محكمه": frozenset({"الدوليه"}), "برلمان": frozenset[str](), "مجلس": frozenset({"العسكري", "المستقل"}),
}  # fmt: skip
_LOOSE_HEADS = frozenset({"مجموعه", "شبكه", "قناه", "مكتب", "قياده", "جهاز", "دار", "تيار", "مصنع", "نادي", "داءره", "شعبه"})
_OPENERS = frozenset("\"«“‘")
_CLOSERS = frozenset("\"»”’")
_PROPER = 3  # words of a proper name


class Bodies:
    """The organisations of one article."""

    def __init__(self, view: View) -> None:
        self._view = view

    def find(self) -> list[Found]:
        """All of them in order; a government nested in the name of its office too."""
        view = self._view
        heads = _heads()
        found: list[Found] = []
        for index in view.places(heads):
            size, head, definite = heads[view.words[index]]
            one = self._definite(index, size, head) if definite else self._construct(index, size, head)
            if one is not None:
                found.append(one)
            if head in words_of("company_heads") and (called := self._called(index, one)) is not None:
                found.append(called)
        return found

    # الحكومة الصينية

    def _definite(self, index: int, size: int, head: str) -> Found | None:
        view = self._view
        if index in view.country_at and view.country_at[index][2]:
            return None
        after = index + 1
        if view.gap(index) != " ":
            return None
        if not self._adjective(after):
            return None
        if view.words[after] in _GENERAL.get(head, _EVERY) and not self._more(after):
            return None
        if head in _LOOSE_HEADS and view.sort(after) is not Sort.ADJECTIVE:
            return None
        if head != "حزب" and view.words[after] not in words_of("scope") and view.sort(after) is not Sort.ADJECTIVE:
            return None
        while self._adjective(after) and after - index < 6 and not self._disagrees(after, head):
            after += 1
        if after == index + 1 or (head in words_of("body_definite") and not self._stands_free(index)):
            return None
        after = self._purpose(index, after)
        after = self._seat(head, after)
        return self._found(index, after, size, head, 0.93)

    def _more(self, at: int) -> bool:
        """Something follows that makes a name of "المنظمة الدولية": للهجرة, or one more adjective."""
        return self._adjective(at + 1) or self._purpose(at, at + 1) > at + 1

    def _disagrees(self, at: int, head: str) -> bool:
        """True where the adjective is another's: (وزير) الخارجية القطري."""
        feminine = head.endswith("ه") or head in ("الجمارك", "المخابرات", "الاستخبارات", "الاركان", "الاوقاف")
        return feminine is not self._view.words[at].endswith(("ه", "ا"))

    def _stands_free(self, index: int) -> bool:
        """True where no noun before it takes the word as its complement or as its adjective."""
        view = self._view
        if index == 0 or view.gap(index - 1) != " " or view.prefix(index):
            return True
        if view.sort(index - 1) is Sort.NOUN:  # بيانات الجمارك الصينية, but not دائرة الجمارك الصينية
            word = view.words[index - 1]
            return word not in _heads() and word not in ("سياسه", "شؤون", "شءون", "رسوم", "عمليات")
        return view.sort(index - 1) in (Sort.FUNCTION, Sort.VERB)

    def _adjective(self, at: int) -> bool:
        """An adjective with ال that may belong to a name stands there."""
        view = self._view
        if at >= view.count or view.gap(at - 1) != " ":
            return False
        word = view.words[at]
        if not word.startswith("ال") or word in words_of("days"):
            return False
        if word in words_of("loose_adjectives"):
            return at + 1 < view.count and view.gap(at) == " " and self._country_follows(at + 1)
        if at in view.country_at:
            return not view.country_at[at][2]
        if word in words_of("scope") or word in words_of("adjectives"):
            special = word in ("الخاصه", "الخاص")  # الخاصة ب
            return not (special and at + 1 < view.count and view.words[at + 1][0] == "ب")
        if word.startswith("الم") and word.endswith("ه") and len(word) > 6 and view.unlisted(at):
            return True  # المصدرة, المشرفة
        shaped = word.endswith(("ي", "يه")) and len(word) > 5
        return shaped and view.sort(at) in (Sort.DEFINITE, Sort.ADJECTIVE, Sort.FAMILY)

    def _country_follows(self, at: int) -> bool:
        """The country whose body it is: "الروسية", "في جمهورية س"."""
        view = self._view
        if at in view.country_at:
            return not view.country_at[at][2]
        return view.words[at] == "في" and at + 1 in view.country_at and view.country_at[at + 1][2]

    # وزارة المالية

    def _construct(self, index: int, size: int, head: str) -> Found | None:
        view = self._view
        if head == "جيش" or view.gap(index) not in (" ", "("):
            return None
        after = self._quoted(index, head) or self._complement(index, head)
        if after is None:
            return None
        after = self._joined(index, after, head)
        if after == index + 2 and view.words[index + 1] in _no_names():
            return None
        if head == "مجلس" and view.words[index + 1] == "اداره":
            return None
        if head in words_of("weak_heads") and not self._weighty(index, after):
            return None
        if head == "مجلس" and after == index + 2 and view.words[index + 1] == "الوزراء":
            return None
        return self._found(index, after, size, head, 0.9 if head in words_of("ministry_heads") else 0.85)

    def _weighty(self, index: int, after: int) -> bool:
        """A country, an adjective of rank or a proper name stands in it: a head that means many things needs one."""
        view = self._view
        return any(
            (at in view.country_at and not view.country_at[at][2])
            or view.words[at] in words_of("scope")
            or view.sort(at) is Sort.UNKNOWN
            for at in range(index + 1, after)
        )

    def _quoted(self, index: int, head: str) -> int | None:
        """Behind a name in quotation marks right after the head."""
        view = self._view
        if view.gap(index) != "(" or head in words_of("company_heads"):
            return None
        after = index + 1
        while after < min(view.count, index + 5):
            gap = view.gap(after)
            after += 1
            if gap == "(":
                return after
            if gap != " ":
                return None
        return None

    def _called(self, index: int, one: Found | None) -> Found | None:
        """The name in quotation marks of a company: شركة الألمنيوم "تالكو"."""
        view = self._view
        last = one.after - 1 if one is not None else index
        while last < min(view.count, index + 4) - 1 and view.gap(last) == " " and view.words[last + 1].startswith("ال"):
            last += 1
        if view.gap(last) != "(":
            return None
        after = last + 1
        while after < min(view.count, last + 4) and view.gap(after) == " ":
            after += 1
        if after >= view.count or view.gap(after) not in ("(", ".", "،"):
            return None
        start, end = view.spans[last + 1][0], view.spans[after][1]
        text = view.reading.text
        if text[start - 1] not in _OPENERS or text[end : end + 1] not in _CLOSERS:
            return None
        return view.found(Kind.ORGANISATION, last + 1, after + 1, 0.85, Reason("head", {"words": view.words[index]}))

    def _complement(self, index: int, head: str) -> int | None:
        """Behind the words in construct and the definite or proper word that ends them; None where none does."""
        view = self._view
        at = index + 1
        while at < min(view.count, index + 5) and view.gap(at - 1) == " ":
            word, sort = view.words[at], view.sort(at)
            if at in view.country_at and view.prefix(at) == 0:
                code, after, named = view.country_at[at]
                if named:
                    return after
                if not word.startswith("ال"):
                    return None
            if word.startswith("ال"):
                return self._definite_end(at)
            if word[0] == "و" and at > index + 1 and view.sort(at - 1) is Sort.NOUN and sort is Sort.NOUN:
                at += 1  # غرفة تجارة وصناعة عمان
                continue
            if view.prefix(at) or sort in (Sort.FUNCTION, Sort.VERB, Sort.OTHER):
                return None
            if sort is Sort.NOUN or (sort is Sort.TITLE and at == index + 1):
                at += 1
                continue
            if sort in NAMES:
                opener = head if at == index + 1 else view.words[at - 1]
                proper = opener in words_of("proper_heads") or opener in words_of("place_out")
                proper = proper or (opener[0] == "و" and head in words_of("proper_heads"))
                return self._proper_end(at, head) if proper else None
            return None
        return None

    def _definite_end(self, at: int) -> int | None:
        view = self._view
        word = view.words[at]
        if view.sort(at) in (Sort.FUNCTION, Sort.VERB) or word in words_of("loose_adjectives"):
            return None
        if view.sort(at) is Sort.TITLE and word not in ("العلماء", "العامه"):
            return None if word not in ("الملك", "الامير", "الشيخ") else self._proper_end(at + 1, "")
        return at + 1

    def _proper_end(self, at: int, head: str) -> int | None:
        view = self._view
        after = at
        while after < min(view.count, at + _PROPER) and (after == at or view.gap(after - 1) in (" ", "-")):
            if view.sort(after) not in NAMES and not (after > at and view.sort(after) is Sort.FAMILY):
                break
            if view.prefix(after) or (after > at and after in view.country_at):
                break
            if after == at and _like_adjective(view.words[after]):
                return after + 1 if is_country_name(view.words[after]) else None
            if after > at and view.sort(after) is Sort.GIVEN:
                break
            if after > at and view.words[after][0] == "و" and view.words[after] not in words_of("w_names"):
                break
            after += 1
        return after if after > at else None

    # what follows the complement

    def _joined(self, index: int, after: int, head: str) -> int:
        view = self._view
        while after - index < _MOST and after < view.count:
            if view.gap(after - 1) not in (" ", "("):
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
        if self._adjective(after) and view.words[after] not in ("التابعه", "التابع"):
            return after + 1
        if after in view.country_at and view.country_at[after][2] and view.prefix(after) == 0:
            if view.sort(after - 1) is not Sort.OTHER and after - index >= 2 and not self._country_ended(after):
                return view.country_at[after][1]
            return after
        word = view.words[after]
        if word.startswith("و") and len(word) > 3:
            return self._coordinate(index, after, head)
        further = self._purpose(index, after) if head not in words_of("ministry_heads") else after
        if further != after:
            return further
        return self._seat(head, after)

    def _country_ended(self, after: int) -> bool:
        view = self._view
        return any(view.country_at[at][1] == after and view.country_at[at][2] for at in view.country_at if at < after)

    def _coordinate(self, index: int, after: int, head: str) -> int:
        """Behind "والتعليم", "وتطوير البنية التحتية" where they belong to the name."""
        view = self._view
        word = view.words[after][1:]
        if word in _all_heads() or view.gap(after - 1) != " " or word in words_of("no_fields"):
            return after
        if after in view.country_at and not word.endswith(("يه", "ي")):
            return after
        if word.startswith("ال"):
            if word in ("الذي", "التي", "الذين", "اليوم") or word in words_of("titles") or word in words_of("days"):
                return after
            sort = sort_of(word)[0]
            if sort in (Sort.DEFINITE, Sort.ADJECTIVE, Sort.FAMILY):
                return after + 1
            return after
        if word in words_of("field_verbs") and after + 1 < view.count and view.gap(after) == " ":
            return after + 2 if view.words[after + 1].startswith("ال") else after
        return after

    def _purpose(self, index: int, after: int) -> int:
        """Behind "للتعاون", "لإنقاذ بحر الآرال"."""
        view = self._view
        if after >= view.count or view.gap(after - 1) not in (" ", "("):
            return after
        word = view.words[after]
        if word.startswith("لل") and len(word) > 4:
            if view.sort(after) is not Sort.DEFINITE:
                return after
            end = after + 1
            while end < view.count and view.gap(end - 1) == " ":
                further = end + 1 if self._adjective(end) else end
                if further == end and view.words[end].startswith("وال"):
                    further = self._coordinate(index, end, "")
                if further == end:
                    break
                end = further
            if self._of_country(end):
                end = view.country_at[end][1]
            return end
        if word.startswith("ل") and word[1:] in words_of("purposes") and after + 1 < view.count:
            end = after + 1
            while end < view.count and end < after + 4 and view.gap(end - 1) == " ":
                if view.sort(end) in (Sort.FUNCTION, Sort.VERB) or view.prefix(end):
                    break
                if view.words[end - 1].startswith("ال") and not self._adjective(end):
                    break
                end += 1
            return end if end > after + 1 else after
        return after

    def _of_country(self, at: int) -> bool:
        """ "للأنباء الوطنية لطاجيكستان": the country right behind a purpose."""
        view = self._view
        if at not in view.country_at or view.gap(at - 1) != " " or not view.country_at[at][2]:
            return False
        return view.words[at].startswith("ل") and view.words[at - 1] in ("الوطنيه", "الوطني")

    def _seat(self, head: str, after: int) -> int:
        """Behind "في جمهورية كازاخستان", "في حكومة س", "التابعة لحكومة س", "لدى رئيس جمهورية س"."""
        view = self._view
        if after + 1 >= view.count or view.gap(after - 1) not in (" ", "(") or view.gap(after) != " ":
            return after
        word = view.words[after]
        at = after + 1
        if word in ("التابعه", "التابع"):
            if view.words[at].startswith("ل") and (end := self._office_of_country(at, 1)):
                return end
            return after
        if word == "لدي":
            return self._office_of_country(at, 0) or after
        if word != "في":
            return after
        if at in view.country_at and view.country_at[at][2] and view.prefix(at) == 0:
            return view.country_at[at][1]
        if head in ("سفاره", "قنصليه", "السفاره", "القنصليه") and view.sort(at) in NAMES:
            return at + 1
        return self._office_of_country(at, 0) or after

    def _office_of_country(self, at: int, size: int) -> int | None:
        """Behind "حكومة جمهورية س", "رئيس جمهورية س"."""
        view = self._view
        if view.words[at][size:] not in ("حكومه", "رءيس", "رءاسه", "مجلس"):
            return None
        at += 1 + (view.words[at + 1 : at + 2] == ["وزراء"])
        return view.country_at[at][1] if at in view.country_at and view.country_at[at][2] else None

    # what is found

    def _found(self, index: int, after: int, size: int, head: str, score: float) -> Found:
        view = self._view
        text = view.reading.text
        end = view.spans[after - 1][1]
        if view.gap(after - 1) == "(" and "(" in (view.gap(at) for at in range(index, after - 1)):
            end += text[end : end + 1] in _CLOSERS
        fields: tuple[ProposedField, ...] = ()
        codes = {view.country_at[at][0] for at in range(index, after) if at in view.country_at}
        if len(codes) == 1:
            (code,) = codes
            fields = (ProposedField("country", code, view.quote(index, after)),)
        one = view.found(
            Kind.ORGANISATION, index, after, score, Reason("head", {"words": head}), prefix=size, fields=fields
        )
        return replace(one, end=end)


@cache
def _heads() -> dict[str, tuple[int, str, bool]]:
    """Form -> (letters before it, head, whether it has ال)."""
    found: dict[str, tuple[int, str, bool]] = {}
    for form, (size, word) in with_proclitics("body_heads").items():
        found[form] = (size, word, False)
    for word in [*("ال" + word for word in words_of("body_heads")), *words_of("body_definite")]:
        for before in ("", "و", "ف", "ب", "ك", "وب"):
            found[before + word] = (len(before), word, True)
        for before in ("ل", "ول", "فل"):
            found[before + word[1:]] = (len(before), word, True)
    return found


@cache
def _no_names() -> frozenset[str]:
    """Complements that name no body by themselves: مركز المدينة, مجلس الجامعة."""
    return words_of("no_names") | {"ال" + word for word in words_of("body_heads")}


@cache
def _all_heads() -> frozenset[str]:
    """Words behind a و that begin another body, person or place rather than one more field of a body."""
    bodies = words_of("body_heads")
    return frozenset(
        {*bodies, *("ال" + word for word in bodies), *words_of("offices"), *words_of("titles"), *words_of("place_out")}
    )


def _like_adjective(word: str) -> bool:
    return word.endswith("ي") and len(word) > 5 and not word.endswith("اي")
