"""Where what is said begins and ends: behind أن, عن, على, إلى, up to the next word of saying or the sentence's end."""

import re
from collections.abc import Iterator

from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.quotations import Clause, quotations
from desktop_app.suggest.engines.patterns.statement_links import Links, Start
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.statement_words import StatementWords, Trigger, statement_words

_WINDOW = 32  # words after the verb in which what it says begins: a speaker may bear all titles
_OPENS = re.compile("[«“”\"„]")
_COMMA = re.compile("[،؛,;]")
_CLOSES = {"«": "»", "“": "”“", "”": "”", '"': '"', "„": "“”"}
_NEAR = 7  # words between a comma and the verb whose part of the sentence it opens ("، ومن جانبه قال")
_ANSWERS = frozenset(("وتم", "وقبل", "فقبل", "وقد", "وجري", "وقبلها", "فقبلها"))
_ALTHOUGH = frozenset(("كان", "كانت", "لم", "كانوا"))
_SOURCES = frozenset(("بحسب", "حسب", "وفق", "وفقا", "حسبما", "وفقما", "نقلا"))


class Clauses:
    """All that is said in a reading."""

    def __init__(self, words: Words) -> None:
        self._w = words
        self._reading: Reading = words.reading
        self._table: StatementWords = statement_words()
        self._triggers = self._reading.places(self._table.forms)
        self._at = frozenset(self._triggers)
        self._links = Links(words)
        self._starts: dict[int, Start | None] = {}

    def __iter__(self) -> Iterator[Clause]:
        """What is quoted first, then the others in the order of their verbs; none within another."""
        done = -1
        quoted = list(quotations(self._w, self._at))
        inside = {index for one in quoted for index in range(one.first, one.after)}
        yield from quoted
        for number, at in enumerate(self._triggers):
            if at < done or at in inside or (start := self._start(at)) is None or start.first < done:
                continue
            after = self._end(number, start)
            if after - start.first >= (3 if start.link in ("object", "ب") else 2) and start.first not in inside:
                done = after
                yield from self._clauses(at, start, after)

    def _clauses(self, at: int, start: Start, after: int) -> Iterator[Clause]:
        """What is said, each part behind another أن for itself."""
        first, cut = start.first, start.cut
        for index in range(first + 2, after - 2) if start.link == "that" else ():
            word = self._w.words[index]
            if word[0] == "و" and word[1:] in self._table.that and self._word(index + 1) not in _ALTHOUGH:
                yield Clause(at, self._trigger(at), first, index, cut, start.link)
                first, cut = index + 1, 0
        yield Clause(at, self._trigger(at), first, after, cut, start.link)

    def _trigger(self, at: int) -> Trigger:
        return self._table.triggers[self._w.words[at]]

    def _start(self, at: int) -> Start | None:
        """Where what the verb says begins; None where nothing is said."""
        if at not in self._starts:
            self._starts[at] = self._find_start(at)
        return self._starts[at]

    def _find_start(self, at: int) -> Start | None:
        words, trigger = self._w.words, self._trigger(at)
        first, end = self._w.sentence(at)
        if at in self._links.named or (at > first and words[at - 1] in self._table.of("relative") - {"كما", "حيث"}):
            return None
        if trigger.sort == "noun" and self._done_before(at) is None:
            return None
        if trigger.sort == "reported" and self._word(at + 1) != "في":
            return None
        if words[at].removeprefix("و") == "يذكر" and self._word(at + 1) in self._table.that:
            return None  # "it should be mentioned that": nobody says it
        end = min(end, at + _WINDOW)
        quote = 0
        for index in range(at + 1, end):
            gap = self._w.gap(index)
            if gap != " " and not quote and (":" in gap or _OPENS.search(gap)):
                quote = index
            found = self._links.link(trigger, at, index)
            if found is not None:
                return found if found.first < end + 4 else None
            if index in self._at and self._opens(index):
                break
        if quote and "that" in trigger.links and self._quoted(quote) > 3:
            return Start(quote, 0, "quote")
        declared = "declared" in trigger.links and self._word(at + 1) in self._table.of("both")
        return self._links.object(trigger, at, end) if declared or "object" in trigger.links else None

    def _done_before(self, at: int) -> int | None:
        """Where "it was" stands before a noun: تم خلال اللقاء التأكيد."""
        done, first = self._table.of("done"), self._w.sentence(at)[0]
        words = self._w.words
        near = range(at - 1, max(first, at - 6) - 1, -1)
        return next((index for index in near if words[index] in done or words[index].removeprefix("و") in done), None)

    def _quoted(self, first: int) -> int:
        """How many words the quotation that begins with a word has, in its sentence."""
        return self._quote_end(first) - first

    def _quote_end(self, first: int) -> int:
        end = self._w.sentence(first)[1]
        opening = _OPENS.search(self._w.gap(first))
        closers = _CLOSES[opening[0]] if opening else ""
        for index in range(first + 1, end):
            if closers and any(sign in self._w.gap(index) for sign in closers):
                return index
        return end

    def _end(self, number: int, start: Start) -> int:
        if start.link == "quote":
            return self._quote_end(start.first)
        end = self._w.sentence(start.first)[1] if start.first < len(self._w) else start.first
        for at in self._triggers[number + 1 :]:
            if at >= end:
                break
            if at > start.first and self._opens(at) and (self._trigger(at).joined or self._start(at) is not None):
                end = self._boundary(at, start.first)
                break
        for index in range(start.first + 2, end):
            word = self._w.words[index]
            if start.link == "visit" and (word in _ANSWERS or _COMMA.search(self._w.gap(index))):
                return index
            if word in _SOURCES and _COMMA.search(self._w.gap(index)):
                return index
        return self._without_agent(start.first, end)

    def _without_agent(self, first: int, end: int) -> int:
        """ "By the president" at the end of what was done."""
        words = self._w.words
        for index in range(max(first + 2, end - 6), end - 1):
            if words[index] == "من" and words[index + 1] == "قبل":
                return index
        return end

    def _opens(self, at: int) -> bool:
        """Whether a verb begins a part of its sentence of its own, and not one within what is said."""
        if self._word(at - 1) in self._table.of("relative") - {"كما"}:
            return False
        trigger = self._trigger(at)
        if trigger.sort == "noun":
            done = self._done_before(at)
            return done is not None and (self._word(done)[0] == "و" or _COMMA.search(self._w.gap(done)) is not None)
        if trigger.sort == "possessed":
            return False
        return trigger.joined or _COMMA.search(self._w.gap(at)) is not None or self._led(at)

    def _led(self, at: int) -> bool:
        words = self._w.words[max(0, at - 3) : at]
        return any(word in self._table.of("leads") for word in words) and self._comma_before(at) is not None

    def _comma_before(self, at: int) -> int | None:
        """The word behind the nearest comma before a verb, a few words back."""
        return next(
            (index for index in range(at, max(0, at - _NEAR), -1) if _COMMA.search(self._w.gap(index))), None
        )

    def _boundary(self, at: int, first: int) -> int:
        if self._trigger(at).sort == "noun":
            return self._done_before(at) or at
        if self._trigger(at).joined and not _COMMA.search(self._w.gap(at)):
            return at
        comma = self._comma_before(at)
        if comma is not None and comma > first + 2:
            return comma
        return at - 1 if self._word(at - 1) in ("كما", "فيما", "وقد", "حيث") else at

    def _word(self, index: int) -> str:
        return self._w.words[index] if 0 <= index < len(self._w) else ""
