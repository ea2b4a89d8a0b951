"""Short forms of the persons whom an article names in full: the last part of the name, in the Gulf the first."""

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.suggest.engines.patterns.names.name_runs import NameRuns
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_FOREIGN = frozenset({Sort.UNKNOWN, Sort.FAMILY})
_NO_FAMILIES = frozenset({"MY", "ID", "ET", "ER", "SO", "MM", "BN", "IS"})
_COMMON_FIRSTS = frozenset({"محمد", "احمد", "عبد"})
_LONG = 3  # letters of a short form
_BEFORE_LAST = frozenset({"ال", "عبد", "ابو", "ولد", "الحاج"})
_FULL = 0.75  # how sure a name has to be before its short form is looked for


def shorts_of_all(view: View, runs: NameRuns, found: Iterable[Found]) -> dict[str, Found]:
    """Each short form (one word or two) to the name that it is a form of, the first where two share it."""
    shorts: dict[str, Found] = {}
    for one in sorted(found, key=lambda one: one.start):
        if one.after - one.first < 2:
            continue
        if one.score >= _FULL or (view.sort(one.first) is Sort.GIVEN and one.reason.code == "words"):
            for short in _shorts_of(view, runs, one):
                shorts.setdefault(short, one)
    return shorts


def _places(view: View, word: str) -> Sequence[int]:
    return view.reading.where.get(word, ())


def _called_by_first(one: Found) -> bool:
    """Whether the person is of a land whose people have no family's name: أنور إبراهيم, then أنور."""
    return any(told.field == "country" and told.value in _NO_FAMILIES for told in one.fields)


def _shorts_of(view: View, runs: NameRuns, one: Found) -> Iterator[str]:
    prefix = one.start - view.start(one.first)
    words = view.words[one.first : one.after]
    first = words[0][prefix:]
    if runs.asian(one.first, prefix) > 1:
        yield first
        return
    before, last = words[-2:]
    servant = last == "الله" and before in words_of("before_god")
    if len(words) > 2 and (last == "اوغلو" or before in _BEFORE_LAST or servant):
        yield f"{before} {last}"
        if last == "اوغلو":
            yield last
    elif len(words) > 2 and view.sort(one.after - 1) in _FOREIGN and before != "بن" and len(_places(view, last)) > 1:
        yield f"{before} {last}"  # two families' names, as Spain has them
    if _called_by_first(one) and len(first) > _LONG and first not in _COMMON_FIRSTS:
        yield first
    if before in ("عبد", "ابو"):
        return
    if before == "بن" and last[:2] != "ال" and len(last) > _LONG:
        yield f"بن {last}"  # المحافظ بن راضي
    if "بن" in words or "ال" in words:
        if view.sort(one.first) is Sort.GIVEN and one.reason.code == "title":
            yield first  # the Gulf's way: الشيخ تميم, then تميم
        if last[:2] != "ال" or last in words_of("ordinal_names"):
            return
    family = last.startswith("ال") and last.endswith("ي") and last[2:] not in words_of("nouns")
    if family or view.unlisted(one.after - 1) or view.sort(one.after - 1) in (Sort.UNKNOWN, Sort.FAMILY, Sort.MAYBE):
        yield from (last,) if len(last) >= _LONG else ()
