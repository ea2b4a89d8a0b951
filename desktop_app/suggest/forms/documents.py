"""The documents named around the mark of an agreement: its status by the words that govern it, and what is its own.

An amount, day or place behind the title of another document is of that one, and so is what leads up to it.
"""

from dataclasses import replace
from functools import cached_property

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.status import read_status
from desktop_app.suggest.engines.patterns.agreements.title import Title, is_another
from desktop_app.suggest.engines.patterns.agreements.titles import find_titles
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.passage import FieldGuess, Passage
from desktop_app.suggest.reading import Reading

_SEVERAL = ("two", "many")
_SIGNING = frozenset(("sign", "signing", "signs", "shall_sign"))
_CLAUSES = frozenset(fold("كما وكما فيما بينما ثم").split())
_BESIDES = frozenset(
    tuple(fold(one).split()) for one in ("إلى جانب", "فضلا عن", "علاوة على", "إضافة إلى", "بالإضافة إلى", "بجانب")
)
_WHICH = frozenset(("التي", "الذي", "والتي", "والذي"))


class Documents:
    """The mark of a passage among the titles of its surroundings."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._at = len(passage.before.text)
        reading = Reading("", passage.before.text + passage.quote.text + passage.tail.text)
        self._w = Words(reading)
        self._first, self._after = reading.words_under(Span(self._at, self._at + len(passage.quote.text)))
        self._titles = find_titles(self._w) if self._first < self._after else []

    @cached_property
    def _title(self) -> Title:
        """The mark's own; one made up where no title stands in it."""
        own = [one for one in self._titles if self._first <= one.first < self._after]
        item = self._w.begins_item(self._first)
        return own[0] if own else Title("", "sure", self._first, self._first + 1, self._after, 0, False, item=item)

    def status(self) -> FieldGuess | None:
        """As the engine of agreements reads it: "is to sign", "signing … is being negotiated", "came into force"."""
        if self._first >= self._after:
            return None
        status = read_status(self._w, self._title, self._titles)
        if status is None:
            return None
        span = self._w.span(status.first, status.after)
        words = " ".join(span.of(self._w.reading.source).split())
        return FieldGuess("status", status.value, words, span.start - self._at)

    def own(self) -> Passage:
        """The passage without what is told of other documents."""
        if self._first >= self._after:
            return self._passage
        passage = self._passage
        others = [one for one in self._titles if self._is_another(one)]
        behind = next((one for one in others if one.first >= self._after), None)
        before = [one for one in others if one.after <= self._first and one.sure not in _SEVERAL]
        before = [one for one in before if self._start(one.first) >= self._at + passage.lead.start]
        if behind is not None:
            end = self._start(self._leads_to(behind)) - self._at
            passage = replace(passage, tail=passage.tail.part(len(passage.quote.text), end))
        if before:
            start, end = self._governs(before)
            passage = replace(passage, lead=passage.lead.part(start - self._at, end - self._at))
        return passage

    def _start(self, word: int) -> int:
        """Where a word begins in the text."""
        return self._w.span(word, word + 1).start

    def _is_another(self, title: Title) -> bool:
        """A document that isn't the mark's, nor one by whose name a body is called."""
        inside = self._first <= title.first < self._after
        return not inside and not self._is_named(title) and is_another(self._w, title, self._title)

    def _is_named(self, title: Title) -> bool:
        """Part of the name of a body: "the programme of …"."""
        at = self._start(title.first) - self._at
        return any(one.start <= at < one.end for one in self._passage.outermost(Kind.ORGANISATION))

    def _leads_to(self, title: Title) -> int:
        """The word with which begins what leads to a title behind the mark: its "and", "as they signed", a comma."""
        words, first = self._w.words, title.first
        if title.cut and words[first].startswith("و"):
            return first
        for count in (1, 2):
            if tuple(words[first - count : first]) in _BESIDES:
                return first - count
        signs = {one.first for one in self._w.phrases(agreement_words().statuses, self._after, first) if one.cut}
        for at in range(first, self._after, -1):
            if self._w.broken(at) or at in signs or words[at] in _CLAUSES:
                return at
        return self._after if self._after < first and words[self._after] in _CLAUSES else first

    def _governs(self, before: list[Title]) -> tuple[int, int]:
        """Where in the text what is said of the mark stands before it, behind titles of others: from its own verb of
        signing on, else up to the first of them ("they signed on Monday a memorandum and")."""
        last = before[-1].after
        for one in reversed(self._w.phrases(agreement_words().statuses, last, self._first)):
            apart = one.first > last or self._w.broken(last) or one.cut
            if one.value in _SIGNING and apart and self._w.words[one.first - 1] not in _WHICH:
                return self._start(one.first), self._at
        return self._at + self._passage.lead.start, self._start(before[0].first)
