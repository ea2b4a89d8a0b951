"""Places that are told by where something stands or happens: "الواقعة في س", "سكان س", "المدينة الساحلية س"."""

import re
from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.patterns.names.lone_names import blank, lone
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of
from desktop_app.suggest.engines.patterns.words import Sort

_IN = frozenset({"في", "وفي", "من", "ومن", "الي", "والي"})
_PRESENT = re.compile("[تي]...{1,2}")  # تزدهر
_AWAY = frozenset({"كيلومترا", "كيلومتر", "كيلومترات", "كم", "كلم", "بالقرب", "مقربه", "ميلا", "مقربة"})
_FROM = frozenset({"من", "عن"})
_DESCRIBED = frozenset(
    before + word
    for word in ("المدينه", "البلده", "القريه", "الجزيره", "المنطقه", "الضاحيه", "المقاطعه", "الولايه", "المحافظه")
    for before in ("", "و", "ب")
)
_BUILDING = frozenset({"بناء", "تاهيل", "تجهيز", "صيانه", "انشاء", "تشييد", "ترميم", "افتتاح", "توسعه", "تطوير", "زار"})


def settings(view: View) -> list[Found]:
    """All of them; some may be told twice."""
    return [*_near(view), *_situated(view), *_described(view), *_hospitals(view)]


def _near(view: View) -> list[Found]:
    """ "سكان س", "عاصمتها س", "على بعد 50 كيلومترا من س": words before names of places alone."""
    found = []
    for index in view.places(with_proclitics("near_places")):
        at = index + 1
        if at < view.count and view.gap(index) == " " and lone(view, at):
            reason = Reason("words", {"words": view.quote(index, at + 1)})
            found.append(view.found(Kind.PLACE, at, at + 1, 0.8, reason))
    for index in view.places(_AWAY):
        at = index + 2
        if at < view.count and view.words[index + 1] in _FROM and blank(view, index, at) and lone(view, at):
            reason = Reason("words", {"words": view.quote(index, at + 1)})
            found.append(view.found(Kind.PLACE, at, at + 1, 0.8, reason))
    return found


def _situated(view: View) -> list[Found]:
    """ "الواقعة في س", "ولد في س", "المنعقد في س"."""
    found = []
    for index in view.places(with_proclitics("situated")):
        at = index + 2
        if at < view.count and view.words[index + 1] == "في" and blank(view, index, at) and lone(view, at):
            reason = Reason("words", {"words": view.quote(index, at + 1)})
            found.append(view.found(Kind.PLACE, at, at + 1, 0.8, reason))
    return found


def _described(view: View) -> list[Found]:
    """ "المدينة الساحلية س": a name behind a head word with its adjective."""
    found = []
    for index in view.places(_DESCRIBED):
        at = index + 2
        if at >= view.count or not blank(view, index, at) or not lone(view, at):
            continue
        adjective = view.words[index + 1]
        verb = _PRESENT.fullmatch(view.words[at]) is not None
        if adjective.startswith("ال") and adjective.endswith(("يه", "مه", "ره", "سه")) and not verb:
            reason = Reason("words", {"words": view.quote(index, at + 1)})
            found.append(view.found(Kind.PLACE, at, at + 1, 0.8, reason))
    return found


def _hospitals(view: View) -> list[Found]:
    """ "بمستشفى الصداقة", "تأهيل مستشفى س": where something is done, not who does it."""
    found = []
    for index in view.places(_hospital_words()):
        size, at = _hospital_words()[view.words[index]], index + 1
        before = view.words[index - 1] if index and view.gap(index - 1) == " " else ""
        if at >= view.count or view.gap(index) != " " or not (size or before in _IN or before in _BUILDING):
            continue
        reason, word = Reason("head", {"words": view.words[index]}), view.words[at]
        if word in words_of("place_firsts") and at + 1 < view.count and view.gap(at) == " ":
            found.append(view.found(Kind.PLACE, index, at + 2, 0.85, reason, prefix=size))
        elif word.startswith("ال") and view.sort(at) is Sort.DEFINITE and not word.endswith(("ي", "يه")):
            plain = any(word in words_of(table) for table in ("no_place_names", "loose_adjectives", "scope"))
            goes_on = at + 1 < view.count and view.gap(at) == " " and view.words[at + 1].startswith("ال")
            if not plain and not goes_on:
                found.append(view.found(Kind.PLACE, index, at + 1, 0.85, reason, prefix=size))
    return found


@cache
def _hospital_words() -> dict[str, int]:
    return {before + word: len(before) for word in ("مستشفي", "مشفي") for before in ("", "ب", "وب")}
