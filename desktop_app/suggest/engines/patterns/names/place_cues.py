"""Places that no head word stands before: where somebody goes, what a sentence opens with, the palaces that an
adjective tells."""

from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.engines.patterns.names.lone_names import LEAST, blank, lone, may_be
from desktop_app.suggest.engines.patterns.names.place_settings import settings
from desktop_app.suggest.engines.patterns.names.place_ways import ways
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of
from desktop_app.suggest.engines.patterns.words import Sort

_BEFORE = frozenset({"في", "الي", "قرب", "الحدودي", "الحدوديه", "البري", "نحو", "وفي"})
_PREPOSITIONS = frozenset({"في", "وفي", "من", "ومن", "الي", "والي", "بمدينه", "قرب", "نحو", "عبر"})
_BEFORE_SEA = frozenset(
    {"علي", "منطقه", "حوض", "دول", "ضفتي", "ضفتا", "ضفاف", "شرق", "غرب", "جنوب", "شمال", "شرقي", "غربي", "عبر", "بلدان"}
)
_SHORES = {"الساحل": 0, "والساحل": 1, "للساحل": 1}
_SAHEL = frozenset({"ML", "NE", "BF", "TD", "MR"})
_COMPASS = frozenset(
    before + side + ending
    for side in ("شمال", "جنوب", "شرق", "غرب")
    for before in ("", "ب", "و")
    for ending in ("", "ي")
)
_PARTS = frozenset({"وسط", "اقصي", *_COMPASS})
_SIDED = ("الشماليه", "الجنوبيه", "الشرقيه", "الغربيه", "الوسطي")
_RULERS = frozenset({"والي", "امير", "محافظ", "حاكم"})
OF_BASES = frozenset({"العسكريه", "الجويه", "البحريه"})


def place_cues(view: View) -> list[Found]:
    """All of them; some may be told twice."""
    cues = (
        _goals, ways, settings, _openings, _palaces, _bases, _firsts, _of_lands, _sea, _sahel, _south_of_lebanon,
        _seats_of_power, _sides, _in_parts, _ruled,
    )  # fmt: skip
    return [one for cue in cues for one in cue(view)]


def _goals(view: View) -> list[Found]:
    """ "متوجها إلى س", "قادما من س"."""
    found = []
    for index in view.places(with_proclitics("going")):
        at = index + 2
        if at >= view.count or view.words[index + 1] not in ("الي", "من"):
            continue
        if view.gap(index) == " " == view.gap(index + 1) and lone(view, at):
            reason = Reason("words", {"words": view.quote(index, at)})
            found.append(view.found(Kind.PLACE, at, at + 1, 0.8, reason))
    return found


def _sides(view: View) -> list[Found]:
    """ "شمال س", "غربي س": the name that a point of the compass is of."""
    found = []
    for index in view.places(_COMPASS):
        at = index + 1
        if at < view.count and view.gap(index) == " " and lone(view, at) and not view.words[at].endswith(("ي", "يه")):
            reason = Reason("words", {"words": view.quote(index, at + 1)})
            found.append(view.found(Kind.PLACE, at, at + 1, 0.8, reason))
    return found


def _in_parts(view: View) -> list[Found]:
    """ "في س وسط البلاد", "قرب س شمالي ص": a name before the part of the country that it lies in."""
    found = []
    for index in view.places(_PARTS):
        at = index - 1
        if at < 1 or view.words[at - 1] not in _PREPOSITIONS or not blank(view, at - 1, index) or not lone(view, at):
            continue
        land = index + 1
        land += land < view.count and view.words[land] in _COMPASS
        if land >= view.count or not blank(view, index, land):
            continue
        if view.words[land] == "البلاد" or (land in view.country_at and view.country_at[land][2]):
            reason = Reason("words", {"words": view.quote(index, land + 1)})
            found.append(view.found(Kind.PLACE, at, at + 1, 0.85, reason))
    return found


def _ruled(view: View) -> list[Found]:
    """ "والي الشمالية", "أمير الشرقية": a part of the country that is called after its side."""
    found = []
    for word in _SIDED:
        for index in view.reading.where.get(word, ()):
            before = view.words[index - 1] if index and view.gap(index - 1) == " " else ""
            if before[view.prefix(index - 1) :] in _RULERS:
                reason = Reason("words", {"words": view.quote(index - 1, index + 1)})
                found.append(view.found(Kind.PLACE, index, index + 1, 0.85, reason))
    return found


def _openings(view: View) -> list[Found]:
    """ "وفي عين س، التقى": where the next thing happens."""
    found = []
    for index in view.reading.where.get("وفي", ()):
        at = index + 1
        if at >= view.count or view.gap(index) != " ":
            continue
        after = at + 1 + (view.words[at] in words_of("place_firsts"))
        if after >= view.count or view.gap(after - 1) != "،" or (after - at > 1 and view.gap(at) != " "):
            continue
        if _told(view, at, after):
            found.append(view.found(Kind.PLACE, at, after, 0.8, Reason("words", {"words": view.words[index]})))
    return found


def _firsts(view: View) -> list[Found]:
    """ "بعين س", "في سان س", "المعبر الحدودي رأس س": words that names of towns begin with."""
    found = []
    forms = _first_words()
    for index in view.places(forms):
        size, at = forms[view.words[index]], index + 1
        if at >= view.count or view.gap(index) != " " or view.sort(at) is not Sort.UNKNOWN or view.prefix(at):
            continue
        if size or (index and view.gap(index - 1) == " " and view.words[index - 1] in _BEFORE):
            reason = Reason("words", {"words": view.quote(index, at)})
            found.append(view.found(Kind.PLACE, index, at + 1, 0.85, reason, prefix=size))
    return found


@cache
def _first_words() -> dict[str, int]:
    """The words, alone and behind ب, to the letters before them; بن begins names of towns behind ب only."""
    words = words_of("place_firsts")
    return {**dict.fromkeys(words, 0), **{"ب" + word: 1 for word in (*words, "بن", "بني")}}


def _of_lands(view: View) -> list[Found]:
    """ "في س البريطانية", "بمدينة س الألمانية": a name between a preposition and the adjective of a country."""
    found = []
    for at, (code, _, named) in view.country_at.items():
        one = at - 1
        if named or one < 1 or view.words[at][:2] != "ال" or view.words[at][-1] != "ه" or view.gap(one) != " ":
            continue
        word = view.words[one]
        behind = view.words[one - 1] in _PREPOSITIONS and view.gap(one - 1) == " " and view.prefix(one) == 0
        if not behind or view.sort(one) is not Sort.UNKNOWN or len(word) < LEAST or one in view.country_at:
            continue
        reason = Reason("words", {"words": view.quote(one - 1, at + 1)})
        found.append(view.found(Kind.PLACE, one, at, 0.85, reason, fields=(ProposedField("country", code),)))
    return found


def _sea(view: View) -> list[Found]:
    """ "ضفتي المتوسط", "على المتوسط": the sea without its noun."""
    return [
        view.found(Kind.PLACE, index, index + 1, 0.85, Reason("words", {"words": view.quote(index - 1, index + 1)}))
        for index in view.reading.where.get("المتوسط", ())
        if index and view.gap(index - 1) == " " and view.words[index - 1] in _BEFORE_SEA
    ]


def _sahel(view: View) -> list[Found]:
    """The land between the Sahara and the forests, in an article that names one of its countries."""
    places = view.places(_SHORES)
    if not places or _SAHEL.isdisjoint([code for code, _, _ in view.country_at.values()]):
        return []
    found = []
    for index in places:
        size, before = _SHORES[view.words[index]], view.words[index - 1] if index else ""
        alone = size or before in _PREPOSITIONS or before in ("دول", "منطقه", "لدول", "بلدان")
        shore = index + 1 < view.count and view.gap(index) == " " and view.words[index + 1].startswith("ال")
        if alone and (not shore or view.words[index + 1] in ("الافريقي", "الخمس")):
            reason = Reason("words", {"words": view.quote(max(index - 1, 0), index + 1)})
            found.append(view.found(Kind.PLACE, index, index + 1, 0.85, reason, prefix=size))
    return found


def _south_of_lebanon(view: View) -> list[Found]:
    """A land of its own in the news, and Lebanon is named within it."""
    return [
        view.found(Kind.PLACE, index - 1, index + 1, 0.85, Reason("words", {"words": view.quote(index - 1, index + 1)}))
        for index in view.reading.where.get("لبنان", ())
        if index and view.gap(index - 1) == " " and view.words[index - 1] in ("جنوب", "جنوبي")
    ]


def _seats_of_power(view: View) -> list[Found]:
    """السرايا alone, where the government of Lebanon has its seat."""
    found = []
    for word, size in (("السرايا", 0), ("السراي", 0), ("بالسرايا", 1), ("بالسراي", 1)):
        for index in view.reading.where.get(word, ()):
            if (size or (index and view.words[index - 1] in _PREPOSITIONS)) and not _goes_on(view, index + 1):
                reason = Reason("head", {"words": word})
                found.append(view.found(Kind.PLACE, index, index + 1, 0.85, reason, prefix=size))
    return found


def _goes_on(view: View, at: int) -> bool:
    return at < view.count and view.gap(at - 1) == " " and view.words[at] in words_of("palace_words")


def _told(view: View, at: int, after: int) -> bool:
    if after - at == 1:
        return may_be(view, at) and view.sort(at) is not Sort.FAMILY  # وفي الختام
    return view.sort(at + 1) in (Sort.UNKNOWN, Sort.FAMILY, Sort.DEFINITE)


def _palaces(view: View) -> list[Found]:
    """ "القصر الجمهوري", "السراي الكبير"."""
    found = []
    heads = with_proclitics("palace_heads")
    for index in view.places(heads):
        at = index + 1
        if at < view.count and view.gap(index) == " " and view.words[at] in words_of("palace_words"):
            size, head = heads[view.words[index]]
            after = at + 1 + (view.words[at + 1 : at + 2] == ["الخاص"] and view.gap(at) == " ")
            reason = Reason("head", {"words": head})
            found.append(view.found(Kind.PLACE, index, after, 0.92, reason, prefix=size))
    return found


def _bases(view: View) -> list[Found]:
    """ "القاعدة العسكرية 102": with its number."""
    found = []
    heads = _base_words()
    for index in view.places(heads):
        at = index + 2
        if at >= view.count or view.words[index + 1] not in OF_BASES or not view.words[at].isdigit():
            continue
        if view.gap(index) == " " == view.gap(at - 1):
            reason = Reason("head", {"words": view.words[index]})
            found.append(view.found(Kind.PLACE, index, at + 1, 0.92, reason, prefix=heads[view.words[index]]))
    return found


@cache
def _base_words() -> dict[str, int]:
    """The word, alone and behind proclitics, to the letters before it."""
    return {"القاعده": 0, "والقاعده": 1, "بالقاعده": 1, "للقاعده": 1}
