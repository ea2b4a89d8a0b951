"""What is no name of a list though it is spelt so: parts of two names, an adjective, the beginning of a longer one."""

from functools import lru_cache

from desktop_app.model.kinds import Kind
from desktop_app.suggest.countries import country_of_name
from desktop_app.suggest.engines.amman import AMMAN
from desktop_app.suggest.engines.finder import Hit, Words
from desktop_app.suggest.engines.lists import listed_bodies
from desktop_app.suggest.reading import Reading

_COMPANIES = frozenset({"شركه", "مجموعه", "مصنع", "مجمع", "مءسسه", "بنك", "مصرف", "صندوق", "اكاديميه"})
_MEDIA = frozenset({"صحيفه", "جريده", "قناه", "مجله", "شبكه", "منصه", "موقع"})
_HEADS_APART = _COMPANIES | _MEDIA
_STATE_BODIES = frozenset({"البرلمان", "المكتب الرءاسي", "الديوان الاميري", "الديوان الملكي"})
_SYRIA = "سوريه"
_SAUDI_ARABIA = "السعوديه"
_ADJECTIVES_TOO = frozenset({AMMAN, _SYRIA, _SAUDI_ARABIA})
_NUNATION = "\u064b"
_MARKS = frozenset('"«“(')
OPENING = _MARKS
"""Before a name, they ask for a look at what it is."""
_MARKS_BEHIND = ('"', "»", "”")
_CLOSER_OF = {'"': '"', "«": "»", "“": "”"}
_LEAST_TWO = 3  # words of a name and its short form


def may_be_misread(kind: Kind, name: str) -> bool:
    """Whether a name asks `is_misread` wherever it stands; others do only behind one of `OPENING`."""
    if kind is Kind.ORGANISATION:
        return name in _STATE_BODIES or any(_parts(name))
    if kind is Kind.COUNTRY:
        return name in _ADJECTIVES_TOO
    return kind is Kind.PLACE and name.endswith("ا")


def is_misread(words: Words, hit: Hit, kind: Kind) -> bool:
    """Whether the signs and endings of a hit say that it is something else than the thing of that kind."""
    if kind is Kind.ORGANISATION:
        return _no_body(words.reading, hit)
    if kind is Kind.COUNTRY:
        return _adjective(words, hit)
    if kind is not Kind.PLACE:
        return False
    return (hit.name.endswith("ا") and _indefinite(words.reading, hit)) or _of_body(words, hit)


def _no_body(reading: Reading, hit: Hit) -> bool:
    """Whether quotation marks part the words of a body's name, or a country's adjective makes a longer name of a body
    that many states have: البرلمان الجورجي."""
    if hit.name in _STATE_BODIES and _country_behind(reading, hit):
        return True
    if reading.text[hit.start - 1 : hit.start] in _CLOSER_OF and _half_quoted(reading, hit):
        return True
    headed, two = _parts(hit.name)
    return (headed and _head_apart(reading, hit)) or (two and _two_names(reading, hit))


@lru_cache(maxsize=1 << 12)  # names that stand in many articles
def _parts(name: str) -> tuple[bool, bool]:
    """Whether it begins with the head of a company's name, and whether it is two names."""
    words = name.split(" ")
    two = len(words) >= _LEAST_TWO and words[-1] in listed_bodies() and " ".join(words[:-1]) in listed_bodies()
    return words[0] in _HEADS_APART, two


def _indefinite(reading: Reading, hit: Hit) -> bool:
    """Whether it ends like a noun without ال: وزاريًا."""
    return _NUNATION in reading.back(hit.start, hit.end).of(reading.source)


def _adjective(words: Words, hit: Hit) -> bool:
    """Whether a country's name that is an adjective too is one: "مباحثات سورية بيلاروسية", شركة "س" السعودية."""
    after = words.words[hit.after] if hit.after < len(words.words) else ""
    if hit.name == AMMAN:
        return after.isdigit() and words.reading.text[hit.start - 1] in _MARKS  # رؤية «عمان 2040»
    if hit.name == _SYRIA:
        feminine = after[-1:] == "ه" and after[:2] != "ال"
        return feminine and country_of_name(after) is None and _country_behind(words.reading, hit)
    if hit.name != _SAUDI_ARABIA or not hit.first:
        return False
    text, begin = words.reading.text, words.reading.spans[hit.first - 1][1]
    return text[begin : begin + 1] in _MARKS_BEHIND and text[begin + 1 : hit.start] == " "


def _of_body(words: Words, hit: Hit) -> bool:
    """Whether a place stands in quotation marks as the name of a school, bank or newspaper: أكاديمية "تولوز"."""
    if not hit.first or words.reading.text[hit.start - 1] not in _MARKS or not words.reading.text[hit.end :]:
        return False
    closed = _CLOSER_OF.get(words.reading.text[hit.start - 1]) == words.reading.text[hit.end]
    return closed and words.words[hit.first - 1].removeprefix("و") in _HEADS_APART


def _country_behind(reading: Reading, hit: Hit) -> bool:
    return any(first == hit.after for _, first, _ in reading.country_places)


def _head_apart(reading: Reading, hit: Hit) -> bool:
    """Whether quotation marks part the name of a company from its head: شركة "س"."""
    if hit.after - hit.first < 2:
        return False
    return not _MARKS.isdisjoint(reading.text[reading.spans[hit.first][1] : reading.spans[hit.first + 1][0]])


def _half_quoted(reading: Reading, hit: Hit) -> bool:
    """Whether quotation marks that are opened before it close within it: شركة "بي بي" البريطانية."""
    before, inner = reading.text[hit.start - 1 : hit.start], reading.text[hit.start : hit.end]
    closer = _CLOSER_OF.get(before, "")
    return bool(closer) and inner.count(closer) % 2 == 1 and (closer == before or before not in inner)


def _two_names(reading: Reading, hit: Hit) -> bool:
    """Whether quotation marks part a name from its short form: وكالة الأنباء السورية "سانا"."""
    return not _MARKS.isdisjoint(reading.text[reading.spans[hit.after - 2][1] : reading.spans[hit.after - 1][0]])
