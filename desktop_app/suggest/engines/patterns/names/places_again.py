"""The other places of a name that stood behind its head once: شيآن after "مدينة شيآن", تيزي راشد after its own."""

from collections.abc import Iterator, Sequence

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_LONG = 4  # letters of a name of one word
_SURE = 0.9
_SCORE = 0.85
_STATES = ("جمهوريه", "دوله", "مملكه", "سلطنه", "اماره")
_IN = frozenset({"في", "وفي", "من", "الي"})
_OF_TOWNS = frozenset({"بلديه", "مستشفي", "شرطه"})  # whose town is named in their name
_BEFORE_DEFINITE = _IN | _OF_TOWNS
_OPEN = frozenset({Sort.UNKNOWN, Sort.NOUN})
_DEFINITE = frozenset({Sort.DEFINITE, Sort.FAMILY})
_PROCLITICS = ("", "و", "ب", "ل", "ف", "ول", "وب", "ك")


def places_again(view: View, found: Sequence[Found]) -> Iterator[Found]:
    """Those of the places that are found already."""
    told = {one.start for one in found}
    sure = [one for one in reversed(found) if one.after - one.first > 1 or one.score > _SURE]
    for one in {view.reading.text[one.start : one.end]: one for one in sure}.values():
        several = one.after - one.first > 1
        sort = view.sort(one.first)
        definite = not several and sort in _DEFINITE  # الداخلة, السويح: again behind "in" only
        word = view.reading.text[one.start : view.spans[one.first][1]]
        if not several and (not (definite or sort in _OPEN) or len(word) < _LONG):
            continue
        rest = view.words[one.first + 1 : one.after]
        reason = Reason("short_name", {"name": view.called(one)})
        for before in ("", "ب", "وب") if definite else _PROCLITICS:
            for index in view.reading.where.get(before + word, ()):
                start, after = view.start(index, len(before)), index + 1 + len(rest)
                if start in told or (definite and not before and view.words[index - 1] not in _BEFORE_DEFINITE):
                    continue
                if view.words[index + 1 : after] != rest or not _is_place(view, index, after):
                    continue
                told.add(start)
                yield view.found(Kind.PLACE, index, after, _SCORE, reason, prefix=len(before))


def _is_place(view: View, index: int, after: int) -> bool:
    """Not جمهورية سنغافورة, نادي مانشستر, a country, nor words that a sign parts."""
    before = view.words[index - 1] if index else ""
    if before.endswith(_STATES) or (before in words_of("body_heads") and before not in _OF_TOWNS):
        return False
    named = index in view.country_at and view.country_at[index][2]
    return not named and all(view.gap(at) == " " for at in range(index, after - 1))
