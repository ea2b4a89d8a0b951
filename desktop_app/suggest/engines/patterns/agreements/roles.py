"""Which part the bodies named in a stretch of words have in a signing, by the words before them.

A verb of signing, "with", "on behalf of" or "by" gives a part to the bodies that follow; offices, persons, times and
what stands between commas leave it, any other word behind a body ends it.
"""

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.quoted import OPENING
from desktop_app.suggest.engines.patterns.agreements.role_words import (
    ASIDE,
    BY,
    FOR_GOOD,
    GIVEN,
    JOINS,
    JOINTLY,
    OF_EACH,
    OF_MANY,
    PRESENT,
    STANDS_FOR,
    TIMES,
    is_cabinet,
    office_words,
    tells_news,
)
from desktop_app.suggest.engines.patterns.agreements.side_names import called_shortly
from desktop_app.suggest.engines.patterns.agreements.unnamed import is_joined, unnamed_body
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.time_words import TIMES as MONTHS

_BODIES = (Kind.ORGANISATION, Kind.COUNTRY)
SIGNS, WITH = "signs", "with"
_MOST_BETWEEN = 4  # words that say nothing between a part's word and its body: "the giant of energy"
_IN_BRACKETS = 8  # words
_SHORT_IN = OPENING | {"(", "/"}
_REPRESENTED = frozenset(("ممثلا", "ممثله", "ممثلين"))
_OTHERS_PRESENT = frozenset(("ممثلين", "ممثلون", "مندوبين", "مندوبون", "مسءولين", "مسوولين"))  # "representatives of"
_IN = frozenset(("في", "فى"))
_LEADS_TO = frozenset(("عن", "مع", "قبل", "جانب", "طرف", "من", "في", "فى"))
_APPOSITION = 8  # words between commas
_NAME = 4  # words of a person's name that no engine knows


class Parts:
    """The bodies that sign (`signers`) and those with whom (`partners`), in the order of the words that were read.

    `lends` says that the document is a loan or a grant: "from" and "to" tell of its sides too.
    """

    def __init__(self, words: Words, lends: bool) -> None:
        self._w, self._lends = words, lends
        self.signers: list[NameAt] = []
        self.partners: list[NameAt] = []

    def read(self, first: int, after: int, part: str = "") -> None:
        """Read words [first, after); `part` is that of who is named first."""
        self._names = {one.first: one for one in outermost(self._w.names(first, after, _BODIES))}
        self._after, at = after, first
        self._give(part)
        named = max(self._names, default=-1)
        end = max(named, self._last_head(max(first, named + 1), after, first))  # nobody is named behind
        while at <= end:
            at = self._step(at)

    def _last_head(self, first: int, after: int, start: int) -> int:
        """The last head of a body where one that no engine knows may be due; -1 where there is none."""
        words = self._w.words
        for at in reversed(self._w.places_in(agreement_words().body_heads, first, after)):
            before = words[at - 1].removeprefix("و") if at else ""
            if at == start or before in _LEADS_TO or before in office_words() or is_joined(words[at]):
                return at
        return -1

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

    def _is_short_for_last(self, name: NameAt) -> bool:
        """ "The news agency of Algeria «A»": in quotation marks or brackets right behind."""
        opens = self._w.gap(name.first)[-1:]
        return name.first == self._last and bool(opens) and opens in _SHORT_IN

    def _stands_for_state(self, name: NameAt) -> bool:
        """ "Jordan، represented by A": the body that signs for the state taken last."""
        words, taken = self._w.words, (self.signers if self._part == SIGNS else self.partners)[-1:]
        before = words[name.first - 2] if words[name.first - 1] in _IN else words[name.first - 1]
        return before in _REPRESENTED and bool(taken) and taken[0].named.kind is Kind.COUNTRY

    def _is_unnamed(self, at: int) -> bool:
        """Whether the body that is due may be one that no engine of names knows."""
        names = self._names
        named = at in names or at + 1 in names or at + 2 in names
        return not named and (self._last < 0 or is_joined(self._w.words[at]))

    def _shortly(self, at: int) -> NameAt | None:
        """ "On behalf of the fund": the body named before that is called so shortly, right where a body is due."""
        word = self._w.words[at].removeprefix("و")
        due = self._last < 0 or self._w.words[at] != word
        if not due or not word.startswith("ال") or word[2:] not in agreement_words().body_heads:
            return None
        definite = at + 1 < len(self._w) and self._w.words[at + 1].startswith("ال") and not self._w.broken(at + 1)
        return None if definite or at in self._w.in_names else called_shortly(self._w, at, at + 1)

    def _seat(self, at: int) -> int:
        """The word behind a place right behind a body: "the office of statistics in Sanaa"; else 0."""
        if not self._w.words[at].startswith("ب"):
            return 0
        place = self._w.but_people.get(at)
        return place.after if place and place.named.kind is Kind.PLACE else 0

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

    def _heads(self, at: int) -> bool:
        """ "The commissioner for trade in the Union, so-and-so": who is named behind the body that "in" leads to holds
        an office there."""
        body = self._names.get(at + 1) if self._office and self._last < 0 else None
        return body is not None and self._w.words[at] in _IN and body.after in self._w.in_people

    def _adds_nothing(self, at: int, word: str) -> bool:
        """A short name in brackets, "and its suburbs", "A، the carrier of its country،"."""
        if "(" in self._w.gap(at):
            last = min(at + _IN_BRACKETS, len(self._w))
            self._closed = next((one for one in range(at + 1, last) if ")" in self._w.gap(one)), at + 1)
        elif at == self._last and self._w.comma(at) and not word.startswith("و"):
            self._closed = self._apposition_end(at)
        return at < self._closed or (at == self._last and word.startswith("و") and word.endswith("ها"))

    def _apposition_end(self, at: int) -> int:
        """The comma that closes what is said of a body between commas; `at` where it isn't plain."""
        for one in range(at + 1, min(at + _APPOSITION, self._after)):
            if self._w.comma(one):
                return one
            if is_verb(self._w.words[one]) or self._w.broken(one):
                break
        return at

    def _given(self, at: int) -> tuple[str, int]:
        """The part that a word gives to who follows, and the word behind; "" where it gives none."""
        word = self._w.words[at]
        bare = word.removeprefix("و")
        following = self._w.words[at + 1] if at + 1 < self._after else ""
        before = self._w.words[at - 1] if at else ""
        named = at + 1 in self._w.but_people
        if bare == "مع":
            return (WITH, at + 1) if before not in JOINTLY else ("", at)
        if bare == "الي" and following == "جانب" and self.signers and at + 2 in self._w.but_people:
            return SIGNS, at + 2  # "and beside them"
        if bare == "من" and (following in BY or before in GIVEN or (self._lends and named)):
            return SIGNS, at + 1 + int(following in BY)
        if bare in FOR_GOOD or (bare == "الي" and self._lends and named):
            return WITH, at + 1
        if bare in GIVEN and named and following.startswith("ل"):
            return WITH, at + 1
        if bare == "عن" and before in _OTHERS_PRESENT:
            return "", at
        short = following.removeprefix("ال") in agreement_words().body_heads  # "for the fund", "for the province of"
        if bare == "عن" and (named or short or following in BY or self._is_office(at + 1)):
            return (SIGNS, at + 1) if "علن" not in before and before != "فضلا" else ("", at)
        if word in JOINS and (named or at + 2 in self._w.but_people or following == "كل"):
            return SIGNS, at + 1
        if bare in STANDS_FOR and (named or following in BY):
            return SIGNS, at + 1
        found = self._w.phrase(agreement_words().statuses, at)
        return (SIGNS, found.after) if found and found.value == "sign" else ("", at)

    def _is_office(self, at: int) -> bool:
        """An office, a form of address or a person's name."""
        if at >= len(self._w) or at in self._w.in_people:
            return at < len(self._w)
        word = self._w.words[at].removeprefix("و")
        return not word or word in office_words() or word.removeprefix("ل").removeprefix("ب") in office_words()
