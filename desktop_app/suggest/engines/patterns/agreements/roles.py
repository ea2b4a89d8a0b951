"""Which part the bodies named in a stretch of words have in a signing, by the words before them.

A verb of signing, "with", "on behalf of" or "by" gives a part to the bodies that follow; offices, persons, times and
what stands between commas leave it, any other word behind a body ends it.
"""

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.part_words import SIGNS, WITH, PartWords
from desktop_app.suggest.engines.patterns.agreements.role_words import (
    ASIDE,
    OF_EACH,
    OF_MANY,
    PRESENT,
    TIMES,
    is_cabinet,
    tells_news,
)
from desktop_app.suggest.engines.patterns.agreements.unnamed import unnamed_body
from desktop_app.suggest.engines.patterns.deed_words import NameAt, outermost
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.time_words import TIMES as MONTHS

_BODIES = (Kind.ORGANISATION, Kind.COUNTRY)
_MOST_BETWEEN = 4  # words that say nothing between a part's word and its body: "the giant of energy"
_IN_BRACKETS = 8  # words
_NAME = 4  # words of a person's name that no engine knows


class Parts(PartWords):
    """The bodies that sign (`signers`) and those with whom (`partners`), in the order of the words that were read.

    `lends` says that the document is a loan or a grant: "from" and "to" tell of its sides too.
    """

    def read(self, first: int, after: int, part: str = "") -> None:
        """Read words [first, after); `part` is that of who is named first."""
        self._names = {one.first: one for one in outermost(self._w.names(first, after, _BODIES))}
        self._after, at = after, first
        self._give(part)
        named = max(self._names, default=-1)
        end = max(named, self._last_head(max(first, named + 1), after, first))  # nobody is named behind
        while at <= end:
            at = self._step(at)

    def _give(self, part: str) -> None:
        self._part = part
        self._aside = self._office = False  # within "in …", behind an office
        self._plain = 0  # words that say nothing, since the part was given
        self._last = -1  # the word behind the last body that has it
        self._closed = 0  # where brackets behind a body close
        self._lost = ("", 0)  # the part that a word behind a body ended, and where
        self._headed = False  # behind the head of a body that no engine knows

    def _step(self, at: int) -> int:
        """The next word to look at."""
        part, behind = self._given(at)
        if part:
            self._give(part)
            return behind
        self._aside = self._aside and not self._w.broken(at)
        name = self._names.get(at)
        if name is None:
            return self._unknown(at)
        if self._is_short_for_last(name):
            self._last = name.after
        elif self._part and not self._aside:
            self._take(name)
        self._aside = False
        return name.after

    def _unknown(self, at: int) -> int:
        """The next word behind one with which no known name begins."""
        if at == self._last and (seat := self._seat(at)):
            self._last = seat
            return seat
        if self._part and not (self._aside or self._plain):  # a body is due
            if self._is_unnamed(at) and (unnamed := unnamed_body(self._w, at, self._after)):
                self._take(unnamed)
                return unnamed.after
            if short := self._shortly(at):
                self._take(NameAt(at, at + 1, short.named), short)
                return at + 1
        self._pass(at)
        return at + 1

    def _take(self, name: NameAt, called: NameAt | None = None) -> None:
        """Give a body the part, if it is the first behind the word that gives it or joined by "and" to the one before;
        "with A the head of B": B signs. `called` is where a body that stands there by a short name was named."""
        if is_cabinet(self._w, name) or tells_news(self._w, name) or self._w.words[name.first - 1] in OF_MANY:
            return
        if name.named.kind is Kind.COUNTRY and self._office:
            return  # of which somebody is an officer
        joined = any(self._w.words[at].startswith("و") for at in range(self._last, name.first + 1))
        lent = self._lends and name.first == self._last and self._w.words[name.first].startswith("ل")  # to whom
        head = self._part == WITH and self._office and not self.signers
        for_state = self._stands_for_state(name)
        if for_state:
            (self.signers if self._part == SIGNS else self.partners).pop()
        if self._last < 0 or joined or lent or head or for_state:
            signs = self._part == SIGNS or (head and self._last >= 0 and not joined)
            (self.signers if signs else self.partners).append(called or name)
            self._last, self._office = name.after, False

    def _pass(self, at: int) -> None:
        """A word that is no body's: it may end the part, or set aside who is named next."""
        word = self._w.words[at]
        if self._last >= 0 and self._adds_nothing(at, word):
            return
        if self._last >= 0 and word in PRESENT:
            self._part = ""
        elif word in ASIDE:
            before = self._w.words[at - 1] if at else ""
            goes_on = before.startswith(("ممثل", "نظير")) or self._heads(at)  # "represented by", "its counterpart in"
            self._aside = self._aside or not goes_on
        elif self._is_office(at):
            self._office |= word not in OF_EACH
            self._resume(at)
        elif not {at + 1, at + 2}.isdisjoint(self._names) and word.removeprefix("و") in agreement_words().body_heads:
            pass  # "and the bank" of Ankara
        elif not (self._aside or word in TIMES or word in MONTHS or word.isdigit() or self._w.states(at, at + 1)):
            self._headed |= self._plain == 0 and word.removeprefix("ال") in agreement_words().body_heads
            self._plain += 1
            if self._headed and self._last < 0 and not is_verb(word):
                return
            aim = (word[0] == "ل" and len(word) > 4) or is_verb(word)
            if self._last >= 0 or self._plain > _MOST_BETWEEN or aim:
                near = self._last >= 0 and at - self._last < _NAME and not aim
                self._lost = (self._part, at) if self._part and near else ("", 0) if aim else self._lost
                self._part = ""

    def _resume(self, at: int) -> None:
        """ "The head of A [whose name no engine knows], and the head of": the part goes on."""
        part, ended = self._lost
        if part and not self._part and self._w.words[at].startswith("و") and at - ended <= _NAME:
            self._part = part

    def _adds_nothing(self, at: int, word: str) -> bool:
        """A short name in brackets, "and its suburbs", "A، the carrier of its country،"."""
        if "(" in self._w.gap(at):
            last = min(at + _IN_BRACKETS, len(self._w))
            self._closed = next((one for one in range(at + 1, last) if ")" in self._w.gap(one)), at + 1)
        elif at == self._last and self._w.comma(at) and not word.startswith("و"):
            self._closed = self._apposition_end(at)
        return at < self._closed or (at == self._last and word.startswith("و") and word.endswith("ها"))
