"""Newspapers, agencies and sites that no word such as "newspaper" stands before: "س نيوز", "المصدر: س", and the credit
behind the place that an article begins with ("الرياض – الوطن")."""

from collections.abc import Iterator
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import places, towns
from desktop_app.suggest.engines.patterns.names.event_parts import names_at
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.names.word_facts import LETTERS_SAID
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_SCORE = 0.85
_MOST = 3  # words of a credit
_FIRST_WORDS = 40  # the first lines of an article
_FIRST_LETTERS = 250
_OF_CREDITS = frozenset({Sort.NOUN, Sort.DEFINITE, Sort.ADJECTIVE, Sort.UNKNOWN, Sort.OTHER})
_COPY = {"نسخه": 0}
_GOT = frozenset({"تلقت", "تلقي", "تسلمت", "تسلم", "وتلقت", "وتلقي"})
_STROKES = ("-", "–", "—")
_NAMED = frozenset({Sort.UNKNOWN, Sort.GIVEN, Sort.MAYBE, Sort.FAMILY, Sort.DEFINITE, Sort.ADJECTIVE, Sort.TITLE})
_WITH_ARTICLE = frozenset({Sort.FAMILY, Sort.DEFINITE})
_FOREIGN = frozenset({"نيوز", "اونلاين", "برس", "ديجيتال"})  # which no Arabic noun stands before but in a name
_SCREENS = {"شاشه": 0, "وشاشه": 1, "شاشات": 0}
_RADIOS = {"راديو": 0, "وراديو": 1, "لراديو": 1, "براديو": 1}
_OVER = frozenset({"علي", "وعلي", "عبر", "وعبر", "من"})
_NO_SCREENS = frozenset(
    {"التلفزيون", "التلفاز", "القناه", "الهاتف", "العرض", "السينما", "الحاسوب", "القنوات", "الفضاءيه"}
)
_ALONE = frozenset({"خاص"})
_SERVICES = frozenset({"كهرباء", "بريد", "اتصالات", "مطارات", "موانء", "مواني", "بترول"})
_LEADS = frozenset({"عام", "مدير", "رءيس", "اداره", "رءيسه", "مديره", "باسم"})
_SOURCES = frozenset({"المصدر", "مصدر"})


def media_names(view: View) -> list[Found]:
    """All of them; some may be told twice."""
    finders = (_by_last_words, _sources, _credits, _own_reports, _on_screens, _copies, _utilities, _radios)
    return [one for finder in finders for one in finder(view)]


def _by_last_words(view: View) -> Iterator[Found]:
    """ "المعالي نيوز", "الخليج أونلاين"."""
    for index in view.places(last_words()):
        first = index - 1
        if first < 0 or view.gap(first) != " ":
            continue
        while first and view.gap(first - 1) == " " and LETTERS_SAID.issuperset(view.words[first - 1 : first + 1]):
            first -= 1  # جي بي سي نيوز
        named = view.sort(first) in _NAMED or first in view.country_at or first < index - 1
        named = named or (view.sort(first) in (Sort.NOUN, Sort.VERB) and view.words[index] in _FOREIGN)
        if named and view.words[first] not in words_of("media_heads") and view.words[first] not in last_words():
            reason = Reason("words", {"words": view.words[index]})
            yield view.found(Kind.ORGANISATION, first, index + 1, _SCORE, reason, prefix=view.prefix(first))


def _sources(view: View) -> Iterator[Found]:
    """ "المصدر: س" alone on a line."""
    for index in view.places(_SOURCES):
        after = _line_end(view, index + 1)
        if after <= index + 1 or not _begins_line(view, index) or not _between(view, index).strip().startswith(":"):
            continue
        if view.words[index + 1] not in _no_credits() and view.sort(index + 1) is not Sort.FUNCTION:
            reason = Reason("words", {"words": view.words[index]})
            yield view.found(Kind.ORGANISATION, index + 1, after, _SCORE, reason)


def _credits(view: View) -> Iterator[Found]:
    """ "الرياض – الوطن" and "دبي (الاتحاد)" at the beginning of a line, with nothing behind but a colon."""
    yield from _first_credits(view)
    for index in view.places(towns()):
        at = index + 1
        if (end := _bracketed(view, index)) > at and _begins_line(view, index):
            yield view.found(Kind.ORGANISATION, at, end, _SCORE, Reason("words", {"words": view.quote(index, at)}))
            continue
        parted = view.gap(index) in ("،", "(", "-") or _between(view, index).strip() == ":"
        if at >= view.count or not parted or not _begins_line(view, index):
            continue
        word = view.words[at]
        if word[:2] != "ال" or view.sort(at) not in _WITH_ARTICLE or word in words_of("days") or word in _no_credits():
            continue
        after = at + 1
        if after < view.count and view.gap(at) == " " and view.words[after][:2] == "ال":
            after += view.sort(after) in (Sort.DEFINITE, Sort.ADJECTIVE)  # عمان – المدينة الإخبارية
        after += view.words[after : after + 1] == ["اليوم"] and at in view.country_at  # السعودية اليوم
        if _closed(view, after - 1):
            reason = Reason("words", {"words": view.quote(index, at)})
            yield view.found(Kind.ORGANISATION, at, after, _SCORE, reason)


def _bracketed(view: View, index: int) -> int:
    """Behind the one word, or word and number, that stands in brackets before a stroke: "دمشق (شام24)-"."""
    at = index + 1
    if at >= view.count or view.gap(index) != "(" or view.reading.between[index].strip() != "(":
        return at
    after = at + 1
    after += after < view.count and view.gap(at) == " " and view.words[after].isdigit()
    numbered = view.words[after - 1][-1:].isdigit() and not view.words[at].isdigit()
    called = numbered or (view.sort(at) is Sort.UNKNOWN and not names_at(view, at, 0, places()))
    ends = _between(view, after - 1).replace(" ", "") in (")-", ")–", ")—", "):")
    return after if called and ends else at


def _first_credits(view: View) -> Iterator[Found]:
    """ "مقديشو – نبض الصومال" alone on one of the first lines, of any words but a person's name."""
    beginning = view.reading.text[:_FIRST_LETTERS]
    if all(stroke not in beginning for stroke in _STROKES):
        return
    for index in range(min(view.count - 1, _FIRST_WORDS)):
        if view.gap(index) != "،" or _between(view, index).strip() not in _STROKES:
            continue
        first = next((at for at in range(index, max(-1, index - _MOST), -1) if _begins_line(view, at)), index + 1)
        at, after = index + 1, _line_end(view, index + 1)
        if first > index or names_at(view, first, 0, places()) != index + 1 - first or after - at < 2:
            continue
        if view.words[at][:2] == "ال" and index == first:
            continue  # see `_credits`
        if _of_credit(view, at, after):
            reason = Reason("words", {"words": view.quote(first, index + 1)})
            yield view.found(Kind.ORGANISATION, at, after, _SCORE, reason)


def _of_credit(view: View, at: int, after: int) -> bool:
    """Whether words that a line ends with may be a medium's name: no figure, person, day or other credit."""
    word = view.words[at]
    if view.sort(at) is Sort.OTHER or view.sort(at + 1) is Sort.UNKNOWN or "\n" not in _between(view, after - 1):
        return False
    named = all(view.sort(one) in _OF_CREDITS or one in view.country_at for one in range(at, after))
    return named and word not in _no_credits() and word not in words_of("days")


def _own_reports(view: View) -> Iterator[Found]:
    """ "المدينة الإخبارية – خاص" alone on a line: a medium that tells its own report."""
    for index in view.places(_ALONE):
        if index == 0 or view.gap(index - 1) not in ("،", "-", "(") or not _closed(view, index):
            continue
        first = index - 1
        while first and index - first < _MOST and view.gap(first - 1) == " ":
            first -= 1
        word = view.words[first]
        if _begins_line(view, first) and view.sort(first) in _WITH_ARTICLE and word not in _no_credits():
            reason = Reason("words", {"words": view.words[index]})
            yield view.found(Kind.ORGANISATION, first, index, _SCORE, reason)


def _closed(view: View, last: int) -> bool:
    """Whether a credit ends behind the word: the line does, or a colon or stroke stands there."""
    behind = _between(view, last)
    return "\n" in behind or last + 1 == view.count or behind.strip(' )»"') in (":", "-", "–")


def _on_screens(view: View) -> Iterator[Found]:
    """ "على شاشة المستقبل", "عبر شاشة الحدث العربية"."""
    for index in view.places(_SCREENS):
        at = index + 1
        if at >= view.count or index == 0 or view.words[index - 1] not in _OVER or view.gap(index) not in (" ", "("):
            continue
        word = view.words[at]
        if word[:2] != "ال" or view.sort(at) not in _WITH_ARTICLE or word in _NO_SCREENS:
            continue
        after = at + 1
        if after < view.count and view.gap(at) == " " and view.words[after][:2] == "ال":
            after += view.words[after].endswith("يه") and view.sort(after) in (Sort.DEFINITE, Sort.ADJECTIVE)
        reason = Reason("head", {"words": view.words[index]})
        yield view.found(Kind.ORGANISATION, at, after, _SCORE, reason)


def _copies(view: View) -> Iterator[Found]:
    """ "تلقت الضياء نسخة منه": who got a copy of what is reported."""
    for index in view.places(_COPY):
        for first in (index - 1, index - 2):
            if first < 1 or any(view.gap(at) != " " for at in range(first, index)):
                break
            if view.words[first - 1] in _GOT and view.gap(first - 1) in (" ", "(") and view.sort(first) in _NAMED:
                reason = Reason("words", {"words": view.words[index]})
                yield view.found(Kind.ORGANISATION, first, index, _SCORE, reason)


def _utilities(view: View) -> Iterator[Found]:
    """ "مدير عام كهرباء لبنان", "رئيس بريد الجزائر": what a country has one of, behind who leads it."""
    for index in view.places(_SERVICES):
        at = index + 1
        if not index or view.gap(index - 1) != " " or view.words[index - 1] not in _LEADS:
            continue
        if view.gap(index) == " " and at in view.country_at and view.country_at[at][2] and not view.prefix(at):
            reason = Reason("head", {"words": view.words[index]})
            yield view.found(Kind.ORGANISATION, index, view.country_at[at][1], _SCORE, reason)


def _radios(view: View) -> Iterator[Found]:
    """ "راديو س": one that its proper name tells."""
    for index in view.places(_RADIOS):
        at = index + 1
        if at >= view.count or view.gap(index) != " " or view.sort(at) is not Sort.UNKNOWN or view.prefix(at):
            continue
        after = at + 1
        while after < min(view.count, at + _MOST) and view.gap(after - 1) == " " and _goes_on_radio(view, after):
            after += 1
        reason = Reason("head", {"words": view.words[index]})
        yield view.found(Kind.ORGANISATION, index, after, _SCORE, reason, prefix=_RADIOS[view.words[index]])


def _goes_on_radio(view: View, at: int) -> bool:
    known = view.sort(at) in (Sort.UNKNOWN, Sort.ADJECTIVE) and not view.prefix(at)
    return known or view.words[at] in ("الدوليه", "الدولي", "الوطنيه", "الوطني")


def _line_end(view: View, first: int) -> int:
    """Behind the few words that a line ends with; `first` where it goes on."""
    after = first
    while after < view.count and after - first < _MOST:
        after += 1
        if after == view.count or "\n" in _between(view, after - 1):
            return after
        if view.gap(after - 1) != " ":
            return first
    return first


def _begins_line(view: View, index: int) -> bool:
    return index == 0 or "\n" in _between(view, index - 1)


def _between(view: View, index: int) -> str:
    """What stands behind a word up to the next."""
    end = view.spans[index + 1][0] if index + 1 < view.count else None
    return view.reading.text[view.spans[index][1] : end]


@cache
def last_words() -> frozenset[str]:
    """Words that end a medium's name and no person's."""
    return frozenset(fold("نيوز أونلاين برس تايمز تايم بوست نت سبورت ديجيتال ميديا").split())


@cache
def _no_credits() -> frozenset[str]:
    return frozenset(fold("وكالات الوكالات موقع خاص متابعات مواقع المكتب المصدر الموقع صحف الصحافة وسائل").split())
