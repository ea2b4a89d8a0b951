"""Regions of the world by name, and the place where an article was written, which stands before its date."""

from functools import cache

from desktop_app.arabic.months import month_numbers
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort

_PAPERS = frozenset({"صحيفه", "جريده", "لصحيفه", "لجريده", "بصحيفه", "وصحيفه", "وكاله"})
_SIDES = ("شمال", "جنوب", "شرق", "غرب", "وسط")
_LANDS = ("اسيا", "افريقيا", "اوروبا")  # جنوب وشرق آسيا
_LONGEST = 4  # words of a country's name
_BEFORE_DATE = frozenset({*NAMES, Sort.FAMILY, Sort.FUNCTION})


def regions(view: View) -> list[Found]:
    """آسيا الوسطى, الشرق الأوسط."""
    found: list[Found] = []
    names = _regions()
    for index in view.places(names):
        if _in_country(view, index):
            continue
        for size, words in names[view.words[index]]:
            after = index + len(words)
            if view.words[index - 1] in _PAPERS or _quoted(view, index, after):
                continue
            joined = all(view.gap(at) == " " for at in range(index, after - 1))
            if view.words[index + 1 : after] == words[1:] and joined:
                reason = Reason("words", {"words": view.quote(index, after)})
                score = 0.95 if len(words) > 1 else 0.9
                found.append(view.found(Kind.PLACE, index, after, score, reason, prefix=size))
                break
    return found


def _in_country(view: View, index: int) -> bool:
    """A country's name begins here or goes on: جنوب أفريقيا."""
    for first in range(index, max(-1, index - _LONGEST), -1):
        if first in view.country_at and view.country_at[first][2] and view.country_at[first][1] > index:
            return True
    return False


def _quoted(view: View, first: int, after: int) -> bool:
    """Whether the words stand alone in quotation marks, as a newspaper's name does."""
    text = view.reading.text
    start, end = view.spans[first][0], view.spans[min(after, view.count) - 1][1]
    return text[start - 1 : start] == "«" and text[end : end + 1] == "»"


def datelines(view: View) -> list[Found]:
    """ "شيآن 18 مايو 2023 (شينخوا)", "أستانا – 4 مايو", "موسكو في 14 مارس" at the beginning of a line."""
    found: list[Found] = []
    for index in view.places(month_numbers()):
        day = index - 1
        if day < 1 or not view.words[day].isdigit() or len(view.words[day]) > 2:
            continue
        first, after = _before(view, day)
        if first < after and view.sort(first) is not Sort.FUNCTION and first not in view.country_at:
            reason = Reason("words", {"words": view.quote(day, index + 1)})
            found.append(view.found(Kind.PLACE, first, after, 0.95, reason))
    return found


def _before(view: View, day: int) -> tuple[int, int]:
    """The words between the beginning of the line and the day; none where others stand there than of a name."""
    after = day
    if view.words[day - 1] == "في" and view.gap(day - 1) == " ":
        after -= 1
    most = 3 if after == day else 1
    first = after
    while first > 0 and after - first < most and view.gap(first - 1) in (" ", "،"):
        if view.sort(first - 1) not in _BEFORE_DATE:
            break
        first -= 1
    begins = first == 0 or "\n" in view.reading.text[view.spans[first - 1][1] : view.spans[first][0]]
    return (first, after) if begins else (after, after)


@cache
def _regions() -> dict[str, list[tuple[int, list[str]]]]:
    """First word behind proclitics -> (their letters, the words), the longest first."""
    found: dict[str, list[tuple[int, list[str]]]] = {}
    several = {f"{one} و{other} {land}" for one in _SIDES for other in _SIDES if one != other for land in _LANDS}
    for region in sorted(words_of("regions") | several, key=len, reverse=True):
        first, *rest = region.split()
        for before in ("", "و", "ف", "ب", "ل", "ك", "ول", "وب"):
            form = before + (first[1:] if before.endswith("ل") and first.startswith("ال") else first)
            found.setdefault(form, []).append((len(before), [form, *rest]))
    return found
