"""Names that stand without an office: told by a given name, بن, the ending of a family's name, a Chinese surname."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.suggest.engines.lists import places
from desktop_app.suggest.engines.patterns.names.media_names import last_words
from desktop_app.suggest.engines.patterns.names.name_runs import NameRuns, plain_offices
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.names.word_facts import LETTERS_SAID, WITH_ARTICLE, asian_starts, has_ending
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of
from desktop_app.suggest.engines.patterns.words import NAMES, Sort

_LONG_FAMILY = 6  # letters
_TELLING = frozenset({"الدين", "بن", "اوغلو", "خان", "زاده", "ابو", "ولد"})
_LEADING = frozenset({"برءاسه", "بحضور", "برفقه", "بقياده", "نظيره", "نظيرها"})
_WROTE = frozenset(
    {"كتب", "كتبت", "بقلم", "ترجمه", "اعداد", "تحرير", "تصوير", "متابعه", "حاوره", "حاورته", "مراسل", "مراسله", "عدسه",
     "استطلاع", "تغطيه"}
)
_LIKELY = frozenset({Sort.UNKNOWN, Sort.GIVEN, Sort.MAYBE, Sort.PART})


class Hit(NamedTuple):
    """A name from the word `first` up to `after`; `prefix` letters of the first are proclitics, `by` tells it."""

    first: int
    after: int
    score: float
    by: int
    prefix: int = 0


class Shapes:
    """The names of one article that their shape tells."""

    def __init__(self, view: View, runs: NameRuns) -> None:
        self._view, self._runs = view, runs

    def find(self, taken: set[int]) -> Iterator[Hit]:
        """In order; `taken` grows while they are asked for."""
        words, sorts = self._view.words, self._view.sorts
        for index in self._view.begins:
            if sorts[index] not in _LIKELY and words[index] not in WITH_ARTICLE and not self._is_li(index):
                continue
            if index not in taken and (hit := self._at(index, sorts[index], taken)) is not None:
                yield hit

    def _is_li(self, index: int) -> bool:
        """لي جيه سونغ: the surname that is a little word too, before two syllables."""
        return self._view.words[index] == "لي" and self._runs.asian(index) > 2

    def _at(self, index: int, sort: Sort, taken: set[int]) -> Hit | None:
        word, runs = self._view.words[index], self._runs
        if sort is Sort.PART:
            if word[self._view.prefix(index) :] in ("عبد", "ابو") and runs.goes_on(index + 1):
                return self._given(index, Sort.GIVEN, taken)
            if word == "اوغلو" and index and self._view.sort(index - 1) is Sort.UNKNOWN:
                return self._ending(index, taken)
            return self._son(index, taken) if word == "بن" else None
        if word in WITH_ARTICLE and (index + 1 >= self._view.count or self._view.sort(index + 1) is not Sort.UNKNOWN):
            return None
        if sort is not Sort.UNKNOWN:
            return self._given(index, sort, taken)
        if has_ending(word):
            return self._ending(index, taken)
        if word in asian_starts():
            for prefix in (0, 1) if word[0] == "و" else (0,):
                if runs.asian(index, prefix) > 1:
                    return self._asian(index, prefix)
        return None

    def _given(self, index: int, sort: Sort, taken: set[int]) -> Hit | None:
        view = self._view
        if self._runs.decorates(index) or self._on(index):
            return None
        prefix = view.prefix(index)
        after = self._runs.run(index, prefix, titled=index > 0 and view.words[index - 1] in _WROTE)
        if after - index < 2 or (after < view.count and view.words[after].isdigit() and view.gap(after - 1) == " "):
            return None  # حقل سيف فاطمة 2
        if view.words[after - 1] in last_words():
            return None  # سام برس
        whole = " ".join([view.words[index][prefix:], *view.words[index + 1 : after]])
        if whole in places():
            return None  # أبو ظبي
        rest = range(index + 1, after)
        surely = any(view.sort(at) in (Sort.GIVEN, Sort.FAMILY) or has_ending(view.words[at]) for at in rest)
        told = any(map(self._tells, rest)) or (after - index == 2 and self._family_after(index))
        told = told or self._officer(after) or self._signed(index, after) or self._led_by(index, after)
        told = told or (prefix == 1 and index - 1 in taken)  # س ص وليلى منصور
        if sort is Sort.MAYBE and not told:
            return None
        return Hit(index, after, 0.9 if surely else 0.8, index, prefix)

    def _family_after(self, index: int) -> bool:
        """ "السابق حاتم المليكي": a family's name behind, and before it an adjective, a verb or a sign."""
        view = self._view
        word = view.words[index + 1]
        if view.sort(index + 1) is not Sort.FAMILY or word[-1] != "ي" or len(word) < _LONG_FAMILY or view.prefix(index):
            return False
        if index == 0 or view.gap(index - 1) != " ":
            return True
        before = view.words[index - 1]
        return (
            before in words_of("office_adjectives")
            or before in with_proclitics("introducing")
            or (view.sort(index - 1) is Sort.ADJECTIVE and before.startswith("ال"))
        )

    def _signed(self, index: int, after: int) -> bool:
        """The author's name: behind "wrote", or alone on a line."""
        view = self._view
        text, start, end = view.reading.text, view.spans[index][0], view.spans[after - 1][1]
        alone = (index == 0 or "\n" in text[view.spans[index - 1][1] : start]) and text[end : end + 1] in ("\n", "")
        return alone or (index > 0 and view.words[index - 1] in _WROTE and view.gap(index - 1) in (" ", "،", "."))

    def _led_by(self, index: int, after: int) -> bool:
        """ "برئاسة إيلي س،": behind who leads, before a sign."""
        view = self._view
        led = index > 0 and view.gap(index - 1) == " " and view.words[index - 1] in _LEADING
        return led and after - index == 2 and (after >= view.count or view.gap(after - 1) in ("،", "."))

    def _officer(self, after: int) -> bool:
        view = self._view
        return after < view.count and view.gap(after - 1) in (" ", "،") and view.words[after] in plain_offices()

    def _tells(self, at: int) -> bool:
        """A word that makes a name of an ordinary word before it."""
        view = self._view
        word = view.words[at]
        if view.sort(at) is Sort.GIVEN or has_ending(word) or word in _TELLING:
            return True
        return word == "الله" and view.words[at - 1] in words_of("before_god")

    def _on(self, index: int) -> bool:
        """ "علي النيل": على as it is written without care."""
        words = self._view.words
        following = words[index + 1] if index + 1 < self._view.count else ""
        if not words[index].endswith("علي"):
            return False
        if following.startswith("ال"):
            return not following.endswith("ي")
        return self._view.sort(index + 1) is Sort.UNKNOWN if following else True

    def _son(self, index: int, taken: set[int]) -> Hit | None:
        """ "س بن ص" with a first name that isn't known."""
        view = self._view
        start = index - 1
        if start < 0 or view.gap(start) != " " or start in taken or self._runs.decorates(start):
            return None
        if view.sort(start) in (Sort.FUNCTION, Sort.VERB, Sort.TITLE, Sort.OTHER) or not self._runs.goes_on(index + 1):
            return None
        prefix = view.prefix(start) if view.sort(start) is not Sort.UNKNOWN else 0
        return Hit(start, max(self._runs.run(index + 1), index + 2), 0.88, index, prefix)

    def _ending(self, index: int, taken: set[int]) -> Hit | None:
        view = self._view
        start = index
        while start > 0 and index - start < 2 and view.gap(start - 1) == " " and view.sort(start - 1) in NAMES:
            if view.sort(start - 1) is Sort.PART or start - 1 in taken:
                break
            start -= 1
        start, prefix = self._runs.trim(start, index)
        if start == index or self._runs.decorates(start) or view.words[start][0] == "ب":
            return None
        return Hit(start, index + 1, 0.85, index, prefix)

    def _asian(self, index: int, prefix: int) -> Hit | None:
        if self._runs.decorates(index) or self._view.words[index] in ("ما", "هو", "لو", "دون", "بين", "في"):
            return None
        length = self._runs.asian(index, prefix)
        words = self._view.words[index : index + length]
        if " ".join([words[0][prefix:], *words[1:]]) in places():
            return None  # هونغ كونغ
        if LETTERS_SAID.issuperset(self._view.words[index : index + length]):
            return None  # وكالة أ سي بي
        return Hit(index, index + length, 0.93 if length > 2 else 0.85, index, prefix)
