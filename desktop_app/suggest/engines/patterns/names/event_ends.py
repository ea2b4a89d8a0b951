"""What may end the name of an event: which one of its kind it is, between whom it is held, what it is about.

All answers are the word behind; `View` is the article's.
"""

import re

from desktop_app.suggest.engines.lists import listed_bodies, places
from desktop_app.suggest.engines.patterns.names.listed_at import names_at
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_NUMBERED = re.compile("ال[0-9]{1,3}")
_TEENS = frozenset({"عشر", "عشره"})
_ABOUT = frozenset({"حول", "بشان"})
_LANDS = frozenset({"افريقيا", "اسيا", "اوروبا", "العالم"})
_MOST_ABOUT = 6  # words of what it is about
_DEFINITE = frozenset({Sort.DEFINITE, Sort.FAMILY})


def ordinal(view: View, at: int) -> int:
    """Behind "الثالثة", "الثانية عشرة", "الرابعة والثلاثين", "الـ 15"; 0 where none stands."""
    word = view.words[at] if at < view.count else ""
    following = view.words[at + 1] if at + 1 < view.count and view.gap(at) == " " else ""
    if word == "ال" and at + 1 < view.count and view.words[at + 1].isdigit():
        return at + 2
    if _NUMBERED.fullmatch(word):
        return at + 1
    if word not in words_of("ordinals"):
        return 0
    tens = following[:1] == "و" and following[1:] in words_of("tens")
    return at + 1 + (tens or following in _TEENS)


def between(view: View, at: int) -> int:
    """Behind "بين س وص", "بين س وص وع", each a country or place; `at` without them."""
    if at + 1 >= view.count or view.words[at] != "بين":
        return at
    first = _party(view, at + 1, 0)
    after = second = _joined(view, first) if first > at + 1 else first
    while after > first and (further := _joined(view, after)) > after:
        after = further
    return after if second > first else at


def _joined(view: View, at: int) -> int:
    """Behind "وص"; `at` without it."""
    return _party(view, at, 1) if at < view.count and view.words[at][0] == "و" else at


def _party(view: View, at: int, size: int) -> int:
    if at >= view.count or view.gap(at - 1) != " ":
        return at
    if at in view.country_at and view.country_at[at][2]:
        return view.country_at[at][1]
    return at + (names_at(view, at, size, listed_bodies()) or names_at(view, at, size, places()))


def topic(view: View, after: int) -> int:
    """Behind "حول السلم والأمن في س", "المعني بالمحيطات"; the same word where nothing says what it is about."""
    at = after + 1
    if at >= view.count or view.gap(after - 1) != " " or view.gap(at - 1) != " ":
        return after
    concerned = view.words[after] in ("المعني", "المعنيه") and view.words[at].startswith("بال")
    if not concerned and view.words[after] not in _ABOUT:
        return after
    end = at + 1 if concerned else _thing(view, at)
    while at < end < min(view.count, at + _MOST_ABOUT) and view.gap(end - 1) == " ":
        if view.words[end] == "في":
            return _land(view, end + 1) or end
        if not _goes_on(view, end):
            break
        end += 1
    return end if end > at else after


def _land(view: View, at: int) -> int:
    """Behind a country or a part of the world; 0 where none stands: in a town it is only held."""
    if at >= view.count or view.gap(at - 1) != " ":
        return 0
    if at in view.country_at:
        return view.country_at[at][1] if view.country_at[at][2] else 0
    return at + 1 if view.words[at] in _LANDS else 0


def _thing(view: View, at: int) -> int:
    """Behind a country, a place or a noun with ال; `at` where none stands."""
    if (end := _party(view, at, 0)) > at:
        return end
    word = view.words[at]
    named = word.startswith("ال") and view.sort(at) in _DEFINITE and not view.prefix(at)
    return at + 1 if named and word not in words_of("no_events") else at


def _goes_on(view: View, at: int) -> bool:
    """An adjective, or another noun joined to it."""
    word, general = view.words[at], words_of("no_events") | words_of("loose_adjectives")
    if view.sort(at) not in _DEFINITE or word in general or word[1:] in general:
        return False
    return word.startswith(("وال", "لل")) or fits(view, at)


def fits(view: View, at: int) -> bool:
    """An adjective, or the noun that ends a construct state before it."""
    word, before = view.words[at], view.words[at - 1]
    if word in words_of("no_events"):
        return False
    if not before.startswith("ال") and before[:3] not in ("وال", "للا") and not before.startswith("لل"):
        return True
    shaped = word.endswith(("ي", "يه")) and len(word) > 5
    return shaped or word in words_of("adjectives") or word in words_of("scope") or word in words_of("ordinals")
