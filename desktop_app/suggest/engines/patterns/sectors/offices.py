"""Words of the sectors' vocabulary that only say what somebody or a body is for."""

from collections.abc import Sequence, Set
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.prefixes import with_prefixes
from desktop_app.suggest.engines.patterns.sectors.hits import SectorHit, touch
from desktop_app.suggest.reading import Reading

_OFFICE_WORDS = 6
_OF_CHAMBERS = frozenset(map(fold, ("تجارة", "صناعة", "زراعة")))
_CHAMBERS = frozenset(("غرفه", "غرفتي", "غرفتا", "غرف", "الغرف"))
_ADVISERS = frozenset(
    article + word
    for word in fold("مستشار مستشارة مستشاري مبعوث مبعوثة مساعد مساعدة وكيل وكيلة نائب نائبة مدير مديرة مفوض").split()
    for article in ("", "ال")
)
_TITLES = frozenset(
    fold(
        "المستشار المستشارة الملحق الملحقة الملحقين القنصل الخبير الخبيرة المحلل المحللة المحللين المحللون "
        "المستشارين المستشارون الملحقون القناصل "
        "المراسل الباحث الباحثة الكاتب الناشط الناشطة المفوض المدير المديرة القيادي المسؤول المنسق"
    ).split()
)
"""Of whom an adjective behind says what he is for: "the cultural attaché", "the political analyst"."""
_IN_CHARGE = frozenset(fold("المكلف المكلفة مكلف مكلفة المكلفين المنتدب المنتدبة").split())
_OF_WHAT = frozenset(fold("المسؤول المسؤولة مسؤول مسؤولة").split())
_DIRECTORS = frozenset(("مدير", "مديره", "مديرا", "مديري", "مديرو", "مدراء", "مديرات"))
_GENERAL = _DIRECTORS | {"عام", "العام"}
_FIRMS = frozenset(fold("شركة الشركة مجموعة مؤسسة هيئة مركز معهد").split())
_CLOSED = "»”"
_QUOTES = " \n\"«»“”"
_LIST = 16  # words of a list of ministers
_NAMELY = frozenset(fold("منها بينها هي وهي أبرزها").split())
_BEFORE_NAMELY = 5  # words from "ministries" to "among them"
_AFFAIRS = frozenset(fold("لشؤون للشؤون").split())
_AND_AFFAIRS = frozenset(fold("والشؤون وشؤون").split())
_MINISTER = frozenset(form + word for word in fold("وزير وزيرة").split() for form in ("", "ب", "ل", "و", "ال"))


def _is_in_charge(reading: Reading, place: int) -> bool:
    """ "Responsible for exports and trade": the word is one of those behind "for"."""
    if not reading.met(_responsible()):
        return False
    words, last = reading.words, place - _LIST
    while place > max(2, last) and words[place].startswith("وال") and words[place - 1].startswith(("ال", "وال")):
        place -= 1
    return place > 1 and words[place - 1] == "عن" and words[place - 2].removeprefix("و") in _OF_WHAT


@cache
def _responsible() -> frozenset[str]:
    return _OF_WHAT | {f"و{word}" for word in _OF_WHAT}


def _is_of_ministers(reading: Reading, place: int) -> bool:
    """ "The ministers of foreign affairs, transport and trade": the word is joined to the list behind "ministers"."""
    if not reading.met(_ministers()):
        return False
    words, gaps = reading.words, reading.gaps
    for at in range(place, max(0, place - _LIST), -1):
        if words[at - 1] in _ministers():
            return words[at].startswith("ال")
        if words[at - 1] in _NAMELY:  # "several ministries, among them transport and trade"
            return not _ministers().isdisjoint(words[max(0, at - 1 - _BEFORE_NAMELY) : at - 1])
        joined = words[at].startswith("وال") or "،" in gaps[at]
        described = at < place and words[at].startswith("ال") and words[at].endswith(("ي", "يه"))
        if gaps[at].strip() not in ("", "،") or not (words[at].startswith(("ال", "وال")) and (joined or described)):
            return False
    return False


@cache
def _ministers() -> frozenset[str]:
    return with_prefixes(("وزراء", "وزارات", "وزارتا", "وزارتي", "وزيرا", "وزيري"))


def before_people(reading: Reading) -> set[int]:
    """The words right before a person's name."""
    return {
        place[0] - 1
        for name, place in zip(reading.names, reading.name_places, strict=True)
        if name.kind is Kind.PERSON and place[0] and touch(reading, place[0] - 1)
    }


def _is_directed(before: Sequence[str]) -> bool:
    """ "The director general of civil aviation": the body that he directs."""
    return before[-1] in _DIRECTORS or (len(before) > 1 and before[-2] in _DIRECTORS)


def _is_firm(reading: Reading, hit: SectorHit) -> bool:
    """ "The company X for aviation": a part of its name, which quotation marks may part from the head."""
    if any(sign in gap for gap in reading.gaps[max(0, hit.first - 1) : hit.first + 1] for sign in _CLOSED):
        return True  # «X» (of Algeria) for oil
    for at in range(hit.first, max(0, hit.first - _OFFICE_WORDS), -1):
        if reading.gaps[at].strip(_QUOTES):
            return False
        if reading.words[at - 1].removeprefix("ل") in _FIRMS:
            return "\"" in reading.gaps[at] or "«" in reading.gaps[at] or "“" in reading.gaps[at]
    return False


def _is_of_minister(reading: Reading, place: int, before: Sequence[str]) -> bool:
    """ "The minister of state property and real estate affairs": his office goes on over "and"."""
    if _MINISTER.isdisjoint(before):
        return False
    return not any(gap.strip() for gap in reading.gaps[place - len(before) + 1 : place + 1])


def is_office(reading: Reading, hit: SectorHit, people: Set[int], offices: Set[int]) -> bool:
    """ "And (the minister) of transport X", "the king's adviser for religious affairs", "the two chambers of trade of
    the one and the other": what somebody or a body is for."""
    if hit.last in people or (hit.first - 1 in offices and reading.words[hit.first].startswith("و")):
        return True
    before = reading.words[max(0, hit.first - _OFFICE_WORDS) : hit.first]
    if hit.phrase.bare and hit.phrase.words[0] in _OF_CHAMBERS:
        return not _CHAMBERS.isdisjoint(before)
    last = before[-1] if before else ""
    if hit.cut:
        if reading.words[hit.first].startswith("لل") and _is_firm(reading, hit):
            return True
    elif last in _GENERAL and not hit.phrase.bare and _is_directed(before):
        return True
    if last.removeprefix("و") in _TITLES and hit.phrase.words[0].startswith("ال") and hit.cut == 0:
        return True
    if last in _AND_AFFAIRS and _is_of_minister(reading, hit.first, before):
        return True
    if last in _IN_CHARGE and reading.words[hit.first].startswith("ب"):
        return True
    if _is_in_charge(reading, hit.first) or _is_of_ministers(reading, hit.first):
        return True
    word = reading.words[hit.first]
    affairs = not _AFFAIRS.isdisjoint((last, word)) or (hit.cut > 0 and word.startswith("لل"))
    of_field = last.startswith("لل") and hit.cut == 0 and touch(reading, hit.first - 1)  # للتنمية الصناعية
    return (affairs or of_field) and not _ADVISERS.isdisjoint(before)
