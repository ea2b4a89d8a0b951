"""What the palette finds among actions and pages: by their words in both languages, whichever is shown."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from desktop_app.model.kinds import Kind
from desktop_app.ui.action_set import keys_of, words_of
from desktop_app.ui.actions import ACTIONS, BY_ID, ActionSpec
from desktop_app.ui.also_called import also_called
from desktop_app.ui.countries import country_name, pair_name
from desktop_app.ui.language import LANGUAGES, in_language, translate
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.words import kind_name

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame

WORST = 9
"""A score of no match; 0 is the best: the words begin so."""
_BEHIND = 2  # what an action is also called answers less well than its name


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to be done. `names` are its words in other languages than the one shown; `why` it can't be done now.

    `also` are words by which it may be looked for besides.
    """

    id: str
    label: str
    names: tuple[str, ...]
    run: Callable[[], object]
    icon: str
    tint: QColor | None
    keys: str
    why: str = ""
    also: tuple[str, ...] = ()


class Scores:
    """How well folded words answer to what is typed; folded words are kept for the next letter."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def fold(self, words: str) -> str:
        from desktop_app.arabic.fold import fold

        known = self._known.get(words)
        if known is None:
            known = self._known[words] = fold(words)
        return known

    def of(self, typed: list[str], words: str) -> int:
        """0: begins so, or they are words of it; 1: its words begin so, in this order; 2: in any; 3: they hold it;
        `WORST`: they don't."""
        name = self.fold(words)
        if not typed or not name:
            return 1 if not typed else WORST
        whole, bare = " ".join(typed), f" {name}".replace(" ال", " ")
        if name.startswith(whole) or bare.startswith(f" {whole}") or f" {whole} " in f"{bare} ":
            return 0
        if f" {whole}" in f" {name}" or f" {whole}" in bare:
            return 1
        if all(f" {one}" in f" {name}" or f" {one}" in bare for one in typed):
            return 2
        return 3 if all(one in name for one in typed) else WORST


    def is_all(self, typed: list[str], words: str) -> bool:
        """Whether they are nothing but what is typed."""
        return " ".join(typed) in (name := self.fold(words), name.removeprefix("ال"))


class PaletteActions:
    """The catalogue, a marking action and a page of the registry for each kind, the page of each relationship."""

    def __init__(self, window: "Frame", scores: Scores) -> None:
        self._window, self._scores = window, scores

    def found(self, typed: list[str]) -> list[tuple[int, Entry]]:
        """Those that answer, the best first, what can't be used now last; with nothing typed those used last first."""
        if not typed:
            return [(1, entry) for entry in self._usual()]
        scored = [(self._score(typed, entry), number, entry) for number, entry in enumerate(self._entries)]
        fitting = [(bool(entry.why), score, number, entry) for score, number, entry in scored if score < WORST]
        return [(score, entry) for _why, score, _number, entry in sorted(fitting, key=lambda one: one[:3])]

    def other_name(self, typed: list[str], entry: Entry) -> str:
        """The other name by which the entry was found, "" where the one shown answers."""
        if self._scores.of(typed, entry.label) < WORST:
            return ""
        return next((name for name in (*entry.names, *entry.also) if self._scores.of(typed, name) < WORST), "")

    def _score(self, typed: list[str], entry: Entry) -> int:
        shown = self._scores.of(typed, entry.label)
        other = min((self._scores.of(typed, name) for name in entry.names), default=WORST)
        also = min((self._scores.of(typed, name) for name in entry.also), default=WORST)
        if any(self._scores.is_all(typed, name) for name in entry.also):
            return -1  # better than any beginning: the very word by which it is known
        return min(shown, other, also if also == WORST else also + _BEHIND)

    def _usual(self) -> Iterable[Entry]:
        recent = [str(one) for one in self._window.session.settings.get("palette.recent")]
        known = {entry.id: entry for entry in self._entries if not entry.why}
        first = [known[one] for one in recent if one in known]
        rest = [entry for entry in known.values() if entry not in first and not entry.id.startswith("mark_")]
        return [*first, *rest]

    @cached_property
    def _entries(self) -> list[Entry]:
        return [*self._actions(), *self._own_kinds(), *self._pages()]

    def _actions(self) -> Iterator[Entry]:
        for spec in ACTIONS:
            action = self._window.actions_.by_id[spec.id]
            if spec.id == "palette" or not action.isVisible():
                continue
            words, plain = self._window.actions_.words(spec.id), words_of(spec)
            names = tuple(name for name in _names(spec) if name not in (words, plain))
            names = (plain, *names) if plain != words else names
            why = "" if action.isEnabled() else _why(spec)
            kind = Kind(spec.id.removeprefix("mark_")) if not spec.text else None
            icon = kind_looks().of(kind).icon if kind else spec.icon or "chevron-right"
            tint = look().theme.kind(kind) if kind else None
            also = also_called(spec.id)
            yield Entry(spec.id, words, names, action.trigger, icon, tint, keys_of(spec), why, also)

    def _own_kinds(self) -> Iterator[Entry]:
        for kind, action in self._window.actions_.own.items():
            known = kind_looks().of(kind)
            names = tuple({known.label, known.label_en} - {kind_name(kind), ""})
            why = "" if action.isEnabled() else _why(BY_ID["mark_person"])
            tint = look().theme.kind(kind)
            yield Entry(action.objectName(), kind_name(kind), names, action.trigger, known.icon, tint, known.key, why)

    def _pages(self) -> Iterator[Entry]:
        if self._window.session.workspace is None:
            return
        show = self._window.session.page_wanted.emit
        for one in kind_looks().all():
            labels = {language: _registry_of(one.kind, language) for language in LANGUAGES}
            label = translate("Palette", "Registry: {kind}").format(kind=kind_name(one.kind))
            names = tuple(name for name in labels.values() if name != label)
            tint = look().theme.kind(one.kind)
            run = _showing(show, "registry", one.kind)
            yield Entry(f"registry {one.kind}", label, names, run, one.icon, tint, "")
        for pair in self._window.session.desk.pairs.list():
            label = translate("Palette", "Page: {pair}").format(pair=pair_name(pair.pair, pair.first))
            names = tuple(name for one in LANGUAGES if (name := _page_of(pair.countries, one)) != label)
            run = _showing(show, "pair", pair.pair)
            yield Entry(f"pair {pair.pair}", label, names, run, "arrow-left-right", None, "")


def _showing(show: Callable[[str, object], object], page: str, what: object) -> Callable[[], object]:
    return lambda: show(page, what)


def _page_of(countries: tuple[str, str], language: str) -> str:
    names = " – ".join(country_name(code, language) for code in countries)
    return in_language(language, "Palette", "Page: {pair}").format(pair=names)


def _names(spec: ActionSpec) -> tuple[str, ...]:
    """The action's words in every language."""
    if not spec.text:
        return tuple(_kind_in(Kind(spec.id.removeprefix("mark_")), language) for language in LANGUAGES)
    if spec.group == "language":
        return (spec.text,)
    return tuple(in_language(language, "Action", spec.text) for language in LANGUAGES)


def _kind_in(kind: Kind, language: str) -> str:
    known = kind_looks().of(kind)
    given = known.label if language == "ar" else known.label_en
    return given or (kind_name(kind) if kind.own else str(tokens()["kinds"][kind.value][language]))


def _registry_of(kind: Kind, language: str) -> str:
    return in_language(language, "Palette", "Registry: {kind}").format(kind=_kind_in(kind, language))


def _why(spec: ActionSpec) -> str:
    """What must be there before the action can be used."""
    if spec.id == "undo":
        return translate("Palette", "nothing to undo")
    if spec.id == "redo":
        return translate("Palette", "nothing to redo")
    return {
        "project": translate("Palette", "open a project first"),
        "write": translate("Palette", "needs a project that can be written"),
        "article": translate("Palette", "open an article first"),
        "edit": translate("Palette", "open an article first"),
        "mark": translate("Palette", "choose a mark first"),
        "record": translate("Palette", "choose a record first"),
        "records": translate("Palette", "choose records in the registry first"),
    }.get(spec.needs, translate("Palette", "not now"))
