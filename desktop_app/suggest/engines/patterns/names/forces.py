"""Forces by what they are and where: commands, police of a place, cells of the security organs, units by number."""

from collections.abc import Callable, Iterator
from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import places
from desktop_app.suggest.engines.patterns.names.complements import Complements
from desktop_app.suggest.engines.patterns.names.listed_at import names_at
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort
from desktop_app.suggest.engines.state_bodies import named_alone

_SCORE = 0.92
_BEFORE = ("", "و", "ف", "ل", "ب", "ك", "ول", "وب")
_TAKEN = frozenset({"تولي", "توليه", "تسلم", "تسلمه", "مهام", "تحت", "الي", "من", "منصب"})  # the act of commanding
_SIDES = frozenset({"شرق", "غرب", "شمال", "جنوب", "شرقي", "غربي", "شمالي", "جنوبي", "وسط"})
_ARMS = frozenset({"الجويه", "البحريه", "البريه", "المسلحه", "المشتركه", "الخاصه"})
_UNITS = {"الفرقه": False, "اللواء": False, "الكتيبه": False, "الفيلق": True, "الاسطول": True}  # by an ordinal alone
_LED = frozenset({"قاءد", "قياده", "قوات", "عناصر", "مقر", "افراد", "جنود", "قاءدا", "اركان", "قاعده"})
_KINDS = frozenset(
    {"مشاه", "مدرع", "مدرعه", "مدرعات", "قتال", "مظليين", "مظلي", "حدود", "مدفعيه", "صواريخ", "جبلي",
     "كوماندوز", "استطلاع", "اسناد", "حمايه", "حراسه", "مغاوير"}
)  # fmt: skip
_OF_FORCES = frozenset({"للبحريه", "للجيش", "للقوات", "للحرس", "للمشاه"})
_OF_PARTS = frozenset({"الجهويه", "الاقليميه", "الولاءيه"})
_DIVISIONS = frozenset({"لولايه", "بولايه", "لاقليم", "باقليم", "لجهه", "بجهه"})
_LEAST = 4  # letters of a town that no list has


def forces(view: View) -> Iterator[Found]:
    """All of them; the places and countries in their names are found elsewhere."""
    heads = _heads()
    if not (places := view.places(heads)):
        return
    parts = Complements(view)
    for index in places:
        size, head = heads[view.words[index]]
        if index + 1 < view.count and view.gap(index) == " ":
            after = _ENDS[head](view, parts, index) if head in _ENDS else _unit(view, parts, index, _UNITS[head])
            if after > index:
                yield view.found(Kind.ORGANISATION, index, after, _SCORE, Reason("head", {"words": head}), prefix=size)


@cache
def _heads() -> dict[str, tuple[int, str]]:
    """Forms of the heads to (letters before the word, the word)."""
    found = {before + head: (len(before), head) for head in _ENDS for before in _BEFORE}
    found |= {before + head: (len(before), head) for head in _UNITS for before in ("", "و", "ب", "ف")}
    found |= {"لل" + head[2:]: (1, head) for head in (*_UNITS, "القياده", "المجموعه")}
    del found["بقياده"], found["وبقياده"]  # led by
    return found


def _command(view: View, parts: Complements, index: int) -> int:
    """Behind "قيادة عمليات س", "قيادة القوات الجوية", "قيادة الدرك الوطني"; `index` for the act of leading."""
    at = index + 1
    if index and view.words[index - 1] in _TAKEN and view.gap(index - 1) == " ":
        return index
    if view.words[at] == "عمليات":
        side = at + 1 < view.count and view.words[at + 1] in _SIDES
        return _place(view, at + 1 + side, index)
    if view.words[at] == "القوات":
        return parts.adjective_end(at + 2) if view.words[at + 1 : at + 2] and view.words[at + 1] in _ARMS else index
    if size := names_at(view, at, 0, named_alone()):
        return parts.adjective_end(at + size)
    police = view.words[at] == "شرطه" and at + 1 < view.count and view.gap(at) == " "
    return max(index, _place(view, at + 1, at)) if police and _place(view, at + 1, at) > at else index


def _police(view: View, parts: Complements, index: int) -> int:
    """Behind "شرطة ميسان", "شرطة ولاية تكساس"."""
    at = index + 1
    if index and view.words[index - 1].endswith("قياده") and view.gap(index - 1) == " ":
        return index
    headed = view.words[at] in words_of("place_out") or view.words[at] == "لواء"  # a district in Jordan
    return _place(view, at + headed, index)


def _cell(view: View, parts: Complements, index: int) -> int:
    """Behind "خلية الإعلام الأمني", "خلية الاستخبارات ومكافحة الإرهاب"."""
    at = index + 1
    if view.words[at][:2] != "ال" or view.sort(at) not in (Sort.DEFINITE, Sort.FAMILY):
        return index
    after = parts.joined(index, at + 1, "خليه")
    return after if after > at + 1 else index


def _army(view: View, parts: Complements, index: int) -> int:
    """Behind "جيش س" of a state; `index` for another's."""
    code, end, named = view.country_at.get(index + 1, ("", index, False))
    return end if named and code and not view.prefix(index + 1) else index


def _regional(view: View, parts: Complements, index: int) -> int:
    """Behind "القيادة الجهوية للدرك الوطني بولاية س"; `index` without a body that is listed."""
    at = index + 2
    if view.words[index + 1] not in _OF_PARTS or at >= view.count or view.gap(at - 1) != " ":
        return index
    size = names_at(view, at, 1, named_alone()) if view.words[at][:2] == "لل" else 0
    if not size:
        return index
    after = parts.adjective_end(at + size)
    if after + 1 < view.count and view.gap(after - 1) == " ":
        if view.words[after] in _DIVISIONS and (there := names_at(view, after + 1, 0, places())):
            return after + 1 + there
        after += names_at(view, after, 1, places()) if view.words[after][0] == "ب" else 0
    return after


def _unit(view: View, parts: Complements, index: int, by_ordinal: bool) -> int:
    """Behind "الفرقة 19 مشاة", "الأسطول السادس"; `index` where no number follows."""
    at = index + 1
    if not view.words[at].isdigit() and view.words[at] not in words_of("ordinals"):
        return index
    after = at + 1
    kind = after < view.count and view.gap(at) == " " and view.words[after] in _KINDS
    after += kind
    end = parts.adjective_end(after) if after < view.count and view.gap(after - 1) == " " else after
    led = index > 0 and view.words[index - 1][view.prefix(index - 1) :] in _LED
    if end < view.count and view.words[end] in _OF_FORCES and view.gap(end - 1) == " ":
        end = max(end, parts.adjective_end(end + 1))  # الأسطول الثاني للبحرية الكورية
    sure = view.words[at].isdigit() or by_ordinal or kind or led
    return end if sure else index


def _place(view: View, at: int, index: int) -> int:
    """Behind the place at `at`, or a word that may be one; `index` without one."""
    if at >= view.count or view.gap(at - 1) != " ":
        return index
    if size := names_at(view, at, 0, places()):
        return at + size
    foreign = view.sort(at) is Sort.UNKNOWN and len(view.words[at]) >= _LEAST and not view.prefix(at)
    return at + 1 if foreign and at not in view.country_at else index


_ENDS: dict[str, Callable[[View, Complements, int], int]] = {
    "قياده": _command, "شرطه": _police, "خليه": _cell, "جيش": _army, "القياده": _regional, "المجموعه": _regional
}  # fmt: skip
