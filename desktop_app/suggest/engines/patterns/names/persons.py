"""Persons by what stands around their names: an office or title before or after it, a verb of saying, its own shape.

A name is a run of words that may be one; short forms of it are found once it stood there in full.
"""

from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.engines.lists import by_name, capitals, listed_bodies, places, towns
from desktop_app.suggest.engines.patterns.names.event_parts import names_at
from desktop_app.suggest.engines.patterns.names.forerunners import forerunners
from desktop_app.suggest.engines.patterns.names.latin_names import latin_names
from desktop_app.suggest.engines.patterns.names.media_names import last_words
from desktop_app.suggest.engines.patterns.names.ministers import ministers
from desktop_app.suggest.engines.patterns.names.name_ends import is_place_first
from desktop_app.suggest.engines.patterns.names.name_runs import NameRuns, office_heads, plain_offices
from desktop_app.suggest.engines.patterns.names.offices import Offices
from desktop_app.suggest.engines.patterns.names.offices_behind import tell_offices_behind
from desktop_app.suggest.engines.patterns.names.shapes import Shapes
from desktop_app.suggest.engines.patterns.names.shorts import shorts_of_all
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort

_SURE = 0.9
_BEYOND_LISTED = 0.985  # as what a list has, see `suggest.rivals`


class Persons:
    """The persons of one article."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._runs = NameRuns(view)
        self._offices = Offices(view, self._runs)
        self._last_words: dict[str, int] = {}  # of whole names: where the first of them ends
        self._found: list[Found] = []
        self._taken: set[int] = set()

    def find(self) -> list[Found]:
        """All of them, in no order."""
        self._after_offices()
        self._before_offices()
        for hit in ministers(self._view, self._runs, self._taken):
            reason = Reason("title", {"words": self._view.words[hit.by]})
            self._add(hit.first, hit.after, hit.score, reason)
        for hit in Shapes(self._view, self._runs).find(self._taken):
            reason = Reason("words", {"words": self._view.words[hit.by]})
            self._add(hit.first, hit.after, hit.score, reason, prefix=hit.prefix)
        self._short_forms()
        self._speakers()
        tell_offices_behind(self._view, self._found)
        return [*self._found, *latin_names(self._view, self._found)]

    # after an office or title

    def _after_offices(self) -> None:
        view = self._view
        heads = office_heads()
        for index in view.places(heads):
            if index in self._taken or self._runs.decorates(index):
                continue
            if view.words[index] == "الشيخ" and self._within(index):
                continue
            at = self._offices.end_of(index)
            if at is not None:
                self._take_after(index, at)

    def _within(self, index: int) -> bool:
        """Whether a title stands within a name: "محمد الشيخ ولد س"."""
        view = self._view
        if index == 0 or index + 1 >= view.count or view.words[index + 1] != "ولد":
            return False
        return view.sort(index - 1) is Sort.GIVEN and view.gap(index - 1) == " " == view.gap(index)

    def _take_after(self, head: int, at: int) -> None:
        view = self._view
        loose = self._offices.personal(head, at) or self._offices.shaped(at)
        after = self._runs.run(at, loose=loose, titled=True)
        if after == at:
            return
        if view.gap(at) == "-" and not towns().isdisjoint(view.words[at:after]):
            return  # جمعية الصداقة س-المنستير
        if at > 1 and names_at(view, at - 2, view.prefix(at - 2), listed_bodies()) > 2:
            return  # رئيس مدينة الملك س للعلوم
        town = view.words[at][0] in "بولف" and names_at(view, at, 1, places()) >= after - at
        if town or " ".join(view.words[at:after]) in places() or (after - at == 1 and at in view.country_at):
            return  # غادر الرئيس الضيف س
        words = view.quote(head, at)
        size, title = office_heads()[view.words[head]]
        dual = title in words_of("titles_dual")
        score = self._offices.score(head, at, after, title)
        if score:
            reason = Reason("title", {"words": words})
            self._add(at, after, score, reason, fields=self._offices.fields(head, at, size, self._behind_name(head)))
            behind: int | None = after if dual else None
            while behind is not None:
                behind = self._another(behind, reason)

    def _behind_name(self, head: int) -> bool:
        """Whether a name may end right before an office."""
        view = self._view
        if head < 2 or view.gap(head - 1) not in ("،", " "):
            return False
        named = view.sort(head - 1) in NAMES or view.sort(head - 1) is Sort.FAMILY
        return head - 1 in self._taken or (named and view.gap(head - 2) == " " and view.sort(head - 2) in NAMES)

    def _another(self, at: int, reason: Reason) -> int | None:
        """Behind one more of several after a dual or plural: "والطاجيكي س", "وص"; None where none stands there."""
        view = self._view
        if at >= view.count or not view.words[at].startswith("و") or view.gap(at - 1) not in (" ", "،"):
            return None
        if view.sort(at) is Sort.TITLE or view.words[at] in plain_offices():
            return None
        if view.words[at] == "و" or view.sort(at) in (Sort.ADJECTIVE, Sort.DEFINITE) or at in view.country_at:
            start, prefix = at + 1, 0
        else:
            start, prefix = at, view.prefix(at) or 1
        if prefix and view.sort(start) not in NAMES and view.sort(start) is not Sort.FAMILY:
            return None  # والتقى
        after = self._runs.run(start, prefix, titled=True)
        if after == start:
            return None
        self._add(start, after, 0.9, reason, prefix=prefix)
        return after

    # before an office

    def _before_offices(self) -> None:
        for hit in forerunners(self._view, self._runs, self._taken):
            reason = Reason("title", {"words": self._view.words[hit.by]})
            self._add(hit.first, hit.after, hit.score, reason, prefix=hit.prefix)

    # behind a verb of saying

    def _speakers(self) -> None:
        view = self._view
        for index in view.places(with_proclitics("saying")):
            at = index + 1
            if at in self._taken or at >= view.count or view.gap(index) != " " or at in view.country_at:
                continue
            if view.words[at] in capitals() or view.words[at] in last_words():
                continue  # وتؤكد روما; راي نيوز, as رأى is read
            if self._is_last_name(at) and self._bounded(at + 1, 1):
                self._add(at, at + 1, 0.85, Reason("saying", {"words": view.words[index]}))
                continue
            after = self._runs.run(at)
            length = after - at
            if not length or length > 3 or view.sort(at) is Sort.FAMILY or not self._bounded(after, length):
                continue
            if length == 1 and (view.words[index].endswith("ت") or not self._lone(at)):
                continue  # a single word behind ذكرت is an agency or a capital as often
            if names_at(view, at, 0, listed_bodies()) == length:
                continue  # أعلنت أكوا باور
            self._add(at, after, 0.7 if length == 1 else 0.8, Reason("saying", {"words": view.words[index]}))

    def _is_last_name(self, at: int) -> bool:
        """Whether somebody who is named in full before is called so, by a word that is no name elsewhere."""
        return self._last_words.get(self._view.words[at], at + 1) <= at

    def _bounded(self, after: int, length: int) -> bool:
        """Whether what follows a speaker does: what is said, a comma, where and when."""
        view = self._view
        if after >= view.count or view.gap(after - 1) in (".", "،", "("):
            end = view.spans[after - 1][1]
            return length > 1 or view.reading.text[end : end + 2].strip()[:1] in (":", "،")
        return view.words[after] in words_of("after_speaker") or (length > 1 and view.words[after] in plain_offices())

    def _lone(self, at: int) -> bool:
        view = self._view
        word = view.words[at]
        return view.sort(at) is Sort.UNKNOWN and len(word) > 3 and not word.endswith(("ي", "وه", "وها", "وهم"))

    # short forms

    def _short_forms(self) -> None:
        view, where = self._view, self._view.reading.where
        for short, one in shorts_of_all(view, self._runs, self._found).items():
            first, *rest = short.split()
            score = 0.92 if one.score >= _SURE else 0.8
            for before in ("", "و", "ل", "ب", "ف", "ك", "ول", "وب"):
                for index in where.get(before + first, ()):
                    after = index + 1 + len(rest)
                    if index in self._taken or (rest and self._other_rest(index, after, rest)):
                        continue
                    if first == "بن" and (before or not self._addressed(index)):
                        continue
                    sort = view.sort(index)
                    adjective = sort is Sort.ADJECTIVE and view.words[index - 1].startswith(("ال", "وال"))
                    if sort is Sort.FUNCTION or adjective or is_place_first(short):
                        continue
                    if not self._runs.decorates(index):
                        name = view.called(one)
                        reason = Reason("short_name", {"name": name})
                        self._add(index, after, score, reason, len(before), label=name)

    def _addressed(self, index: int) -> bool:
        """Whether a title stands before, or a verb: somebody else's son may be called so too."""
        view = self._view
        return index > 0 and view.gap(index - 1) == " " and view.sort(index - 1) in (Sort.TITLE, Sort.VERB)

    def _other_rest(self, index: int, after: int, rest: list[str]) -> bool:
        """Whether other words follow than those of the short form."""
        return self._view.words[index + 1 : after] != rest or self._view.gap(index) != " "

    def _beyond_listed(self, at: int, after: int, prefix: int) -> bool:
        """Whether a list has the name without its last words, which nothing else can be: إيفان س | دوكيرا."""
        view = self._view
        listed = names_at(view, at, prefix, listed_persons())
        if not 1 < listed < after - at or any(view.sort(one) is not Sort.UNKNOWN for one in range(at + listed, after)):
            return False
        ends = after >= view.count or view.gap(after - 1) != " " or view.words[after] in words_of("after_speaker")
        return ends or view.words[after] in plain_offices()

    # what is found

    def _add(
        self,
        at: int,
        after: int,
        score: float,
        reason: Reason,
        prefix: int = 0,
        label: str = "",
        fields: tuple[ProposedField, ...] = (),
    ) -> None:
        words = range(at, after)
        if not self._taken.isdisjoint(words):
            return
        self._taken.update(words)
        if after - at > 1:
            if after - at > 2 and self._beyond_listed(at, after, prefix):
                score = max(score, _BEYOND_LISTED)
            last = self._view.words[after - 1]
            self._last_words[last] = min(after, self._last_words.get(last, after))
        self._found.append(
            self._view.found(Kind.PERSON, at, after, score, reason, prefix=prefix, label=label, fields=fields)
        )


@cache
def listed_persons() -> frozenset[str]:
    """The names of persons of the lists."""
    return frozenset(name for name, things in by_name().items() if things[0].kind is Kind.PERSON)
