"""From the hits of names in one article to the places that can be marked: what is a prefix, a short name, another's."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.arabic.clitics import name_under, snap
from desktop_app.arabic.edges import word_around
from desktop_app.arabic.fold import fold, folded
from desktop_app.arabic.radicals import is_radical
from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import Form, Occurrence, OccurrenceState, Sought, SoughtName
from desktop_app.model.spans import Span
from desktop_app.store.annotations import anchor
from desktop_app.store.occurrences import NameRows

_SIGNS = re.compile("[\u064b-\u065f\u0670]")
_TATWEEL = "\u0640"
_OFFICE = re.compile(r"\b[وفبل]?(وزارة|وزارات|وزير|وزيرة|وزراء|وزيري)\s+(?:ال)?$")
_OFFICE_REACH = 14  # code points
_EDGE = re.compile(r"^[^\w\s]+|[^\w\s]+$")
Known = Callable[[str], bool]
Marks = Sequence[tuple[Span, str | None, str]]
"""(span, record, id)"""


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article as far as finding looks at it."""

    id: str
    number: int
    published: str  # sort key
    text: str


@dataclass(frozen=True, slots=True)
class _Hit:
    span: Span
    name: SoughtName
    other: str = ""  # the record whose longer name this is a part of


class Places:
    """Finds the places of one `Sought` in one article after another."""

    def __init__(
        self, sought: Sought, others: Iterable[tuple[str, str, str]], known: Known, country: str, exact: bool
    ) -> None:
        """`others` are (record, label, folded name) of the kind; `country` the code where a country is sought."""
        self.sought, self._exact, self._country = sought, exact, country
        names = [name for name in sought.names if not exact or name.form is not Form.SIMILAR]
        self._names = [name for name in names if not exact or name.form is not Form.SHORT or name.sure]
        self._folded = [" ".join(fold(name.text).split()) for name in self._names]
        self.rows = NameRows([name.text for name in self._names], exact)
        self._known_names, self._is_known = set(self._folded), known
        self._foreign = [(folded, label) for _id, label, folded in others if self._touches(folded)]
        self._foreign_rows = NameRows([folded for folded, _label in self._foreign])
        self._clash = dict(sought.clashes)

    def find(self, article: ArticleText, marks: Marks) -> list[Occurrence]:
        """The places in the article, in order. `marks` are those of the sought kind that it has."""
        hits = self._longest(self._hits(article.text))
        if not hits and not self._asked_here(article):
            return []
        foreign = [(span, *self._foreign[n]) for n, span in self._foreign_rows.places(article.text)] if hits else []
        hits = [self._of_another(article.text, hit, foreign) for hit in hits]
        hits = [_in_office(article.text, hit, self.sought.kind) for hit in hits]
        found = [self._occurrence(article, hit, marks) for hit in self._short_ones(hits, foreign)]
        place = self._asked_here(article)
        if place and place.end <= len(article.text) and not any(one.span.overlaps(place) for one in found):
            hit = _Hit(place, SoughtName(" ".join(place.of(article.text).split())))
            found.append(self._occurrence(article, hit, marks))
        return sorted(found, key=lambda one: one.span)

    def _asked_here(self, article: ArticleText) -> Span | None:
        place = self.sought.place
        return place[1] if place is not None and place[0] == article.id else None

    def _touches(self, folded_name: str) -> bool:
        """Whether another record's name holds one of ours and more, or, of persons, one of their short names."""
        inside = f" {folded_name} "
        return any(own != folded_name and f" {own} " in inside for own in self._folded)

    def _hits(self, text: str) -> list[_Hit]:
        found = []
        for number, span in self.rows.places(text):
            name = self._names[number]
            place = span if self._exact else self._placed(text, span, name)
            if place is not None and (place := _with_signs(text, place, name.text, self.sought.kind)) is not None:
                found.append(_Hit(place, name))
        return found

    def _placed(self, text: str, span: Span, name: SoughtName) -> Span | None:
        """Where a mark would begin: after proclitics, before ال; None where the word is another one altogether."""
        word = word_around(text, span.start)
        if word.start >= span.start:
            return span
        mapped = folded(text[word.start : word.end])
        prefix = fold(text[word.start : span.start])
        if prefix.endswith("ال") or (prefix.endswith("لل") and not fold(name.text).startswith("ال")):
            if self.sought.kind is Kind.PERSON or name.form is Form.SIMILAR:
                return None  # الرحمان is not رحمان
            cut = len(prefix) - (2 if prefix.endswith("ال") else 1)
            span = Span(word.start + mapped.span_back(Span(cut, cut + 1)).start, span.end)
        if span.start == word.start:
            return span
        if fold(text[word.start : span.start]).endswith("س"):
            return None if is_radical(mapped.text) or self._is_known(mapped.text) else span
        meant = snap(text, Span(word.start, span.end), self._knows)
        return span if meant.start == span.start else None

    def _knows(self, words: str) -> bool:
        return words in self._known_names or self._is_known(words)

    @staticmethod
    def _longest(hits: Sequence[_Hit]) -> list[_Hit]:
        """Of names within names the longest, of names of one length the surest."""
        taken: list[_Hit] = []
        order = {Form.NAME: 0, Form.SHORT: 1, Form.SIMILAR: 2}
        for hit in sorted(hits, key=lambda hit: (-len(hit.span), order[hit.name.form], hit.span)):
            if not any(hit.span.overlaps(other.span) for other in taken):
                taken.append(hit)
        return sorted(taken, key=lambda hit: hit.span)

    def _of_another(self, text: str, hit: _Hit, foreign: Sequence[tuple[Span, str, str]]) -> _Hit:
        """The hit with the name of the record whose longer name it is a part of."""
        for span, _name, label in foreign:
            if span.contains(hit.span) and len(span) > len(hit.span):
                return replace(hit, other=label)
        if clash := self._clash.get(" ".join(fold(hit.name.text).split())):
            return replace(hit, other=clash)
        return replace(hit, other=self._other_country(text, hit.span)) if self._country else hit

    def _other_country(self, text: str, span: Span) -> str:
        """The longer name of another country that the place is a part of (السودان in جنوب السودان)."""
        from desktop_app.suggest.countries import find_countries

        start = max(0, span.start - 24)
        around = folded(text[start : span.end + 24])
        for code, found in find_countries(around.text):
            back = around.span_back(found)
            whole = Span(back.start + start, back.end + start)
            if whole.contains(span) and code != self._country:
                return " ".join(whole.of(text).split())
        return ""

    def _short_ones(self, hits: Sequence[_Hit], foreign: Sequence[tuple[Span, str, str]]) -> list[_Hit]:
        """Last names alone mean the one whose full name stands in the article, if nobody else's of that name does."""
        full = any(hit.name.form is not Form.SHORT and not hit.other for hit in hits)
        found = []
        for hit in hits:
            if hit.name.form is Form.SHORT and not hit.other:
                short = fold(hit.name.text)
                rival = next((label for _span, name, label in foreign if short in name.split()), "")
                if not full and not hit.name.sure:
                    continue
                hit = replace(hit, other=rival, name=replace(hit.name, sure=hit.name.sure and full))
            found.append(hit)
        return found

    def _occurrence(self, article: ArticleText, hit: _Hit, marks: Marks) -> Occurrence:
        place = anchor(article.text, hit.span)
        before, quote = str(place["before"]), str(place["quote"])
        word = word_around(article.text, hit.span.start)
        prefix = max(0, hit.span.start - word.start) if len(word) else 0
        state = self._state(hit, marks)
        ticked = state is OccurrenceState.FREE and hit.name.sure
        return Occurrence(
            article.id, hit.span, quote, before, str(place["after"]), prefix, hit.name.text,
            _form(hit.name, quote, before, prefix), state, ticked, hit.other, article.published, article.number,
        )  # fmt: skip

    def _state(self, hit: _Hit, marks: Marks) -> OccurrenceState:
        crossing = [(span, record) for span, record, _id in marks if span.overlaps(hit.span)]
        if self.sought.record and any(record == self.sought.record for _span, record in crossing):
            return OccurrenceState.MARKED
        same = [record for span, record in crossing if span == hit.span]
        if any(record is not None for record in same):
            return OccurrenceState.TAKEN
        nobodys = bool(same) and len(same) == len(crossing)  # a mark without a record waits for one
        return OccurrenceState.OTHER if (crossing and not nobodys) or hit.other else OccurrenceState.FREE


def _in_office(text: str, hit: _Hit, kind: Kind) -> _Hit:
    """A field of policy right behind "ministry" or "minister" is a part of that name, and nobody's field by itself."""
    if kind is not Kind.SECTOR or hit.other:
        return hit
    before = _OFFICE.search(text, max(0, hit.span.start - _OFFICE_REACH), hit.span.start)
    return replace(hit, other=f"{before[1]} {hit.span.of(text)}") if before is not None else hit


def _with_signs(text: str, span: Span, name: str, kind: Kind) -> Span | None:
    """The place with the signs that the name begins or ends with (20%); None where the text has others there.

    A figure's digits and signs must all be the same: 1.5 is not 1,5 nor 15.
    """
    start, end = span.start, span.end
    for sign in _EDGE.finditer(name):
        size = len(sign[0])
        if sign.start() == 0 and text[max(0, start - size) : start] == sign[0]:
            start -= size
        elif sign.start() and text[end : end + size] == sign[0]:
            end += size
        else:
            return None
    if kind is Kind.FIGURE and fold("".join(text[start:end].split())) != fold("".join(name.split())):
        return None
    return Span(start, end)


def _form(name: SoughtName, quote: str, before: str, prefix: int) -> Form:
    if name.form is not Form.NAME:
        return name.form
    if prefix:
        return Form.PREFIXED
    if _SIGNS.search(quote) and not _SIGNS.search(name.text):
        return Form.VOWELLED
    written = name_under(before + quote, Span(len(before), len(before) + len(quote)))
    return Form.NAME if _bare(written) == _bare(name.text) else Form.SPELLING


def _bare(words: str) -> str:
    """Without vowel signs and tatweel, on one line."""
    return " ".join(_SIGNS.sub("", words).replace(_TATWEEL, "").split())
