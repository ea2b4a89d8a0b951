"""The day on which a document was signed, and the years for which it is made."""

import re
from collections.abc import Sequence

from desktop_app.arabic.dates import year_of
from desktop_app.arabic.fold import fold
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.agreements.title import MADE, Title, funds_a_year, is_another
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.deed_words import Words

Date = tuple[Span, str]
_OF_A_YEAR = re.compile(r"(?:عام|لعام|سنه|لسنه) ([12]\d{3})")
_NAMED_BY_A_DAY = frozenset(("حركه", "وحركه", "ثوره", "كتاءب", "شارع", "جسر"))
_PARTICIPLE = 8  # words from "signed" to its date
_WAS_SIGNED = frozenset(fold("وقع وقعت أبرم أبرمت").split())  # "…, signed at Oslo on"
_AND_MADE = frozenset(f"و{word}" for word in MADE if word.startswith("ال"))
_MADE_BEHIND = 16  # words from a title to "and signed"
_MADE_ON = 5  # words from "made" to the day
_YEARS_BEHIND = 30  # words from a title to "for the years"
_FOR = frozenset(fold("للأعوام لأعوام للسنوات لسنوات للفترة لفترة للمدة الفترة الأعوام السنوات").split())
_YEARS = re.compile(r"\d{4}/\d{4}")


class Days:
    """Reads them for the titles of one article."""

    def __init__(self, words: Words, titles: Sequence[Title]) -> None:
        self._w, self._titles = words, titles
        self._now = year_of(words.reading.published)

    def signed(self, title: Title, status: Status | None, dates: list[Date]) -> ProposedField | None:
        """The nearest day or month of the sentence, or a year where the title or the clause behind it says so."""
        source = self._w.reading.source
        if dates and status and status.signing and status.value == "signed":
            own = self._w.span(title.first, title.after)
            verb = self._w.span(status.first, status.after).start
            for span, edtf in sorted(dates, key=lambda one: abs(one[0].start - own.end)):
                told = "-" in edtf or status.behind or verb <= span.start <= own.start
                if not told or span.overlaps(own) or (status.behind and not self._near(status, span)):
                    continue
                if not self._in_a_name(span) and _is_point(edtf) and not self._of_another(title, status, span):
                    return ProposedField("signed", edtf, span.of(source), span)
        if dates and status and not status.signing and (made := self._made_on(title, dates)):
            return made
        if not any(map(str.isdigit, self._w.words[title.first : title.after])):
            return None
        year = _OF_A_YEAR.search(self._w.folded(title.first, title.after))
        earlier = year is not None and (self._now is None or int(year[1]) < self._now)
        if year and earlier and not self._is_for(title, status, year[0]) and not self.years(title, dates):
            return ProposedField("signed", year[1], year[0])
        return None

    def _is_for(self, title: Title, status: Status | None, year: str) -> bool:
        """ "Signed an agreement for 2021", "funding for the year 2021": not when it was made."""
        if year.startswith("ل") and status is not None and status.signing and status.finite:
            return True
        return funds_a_year(self._w, title)

    def _made_on(self, title: Title, dates: list[Date]) -> ProposedField | None:
        """ "Ratified the agreement made on 14 July 2016": the day right behind that word."""
        made = title.made or (title.after if self._w.words[title.after : title.after + 1] else 0)
        if not made or not (self._w.words[made] in MADE or self._w.words[made] in _WAS_SIGNED):
            made = self._made_behind(title)
        if not made:
            return None
        behind = self._w.span(made, min(made + _MADE_ON, self._w.sentence(made)[1]))
        for span, edtf in dates:
            if behind.start < span.start < behind.end and _is_point(edtf):
                return ProposedField("signed", edtf, span.of(self._w.reading.source), span)
        return None

    def _made_behind(self, title: Title) -> int:
        """Where "… by 90 million dollars, and signed on 3 March" says so, up to the next title; else 0."""
        end = min(next_title(self._w, self._titles, title), self._w.sentence(title.first)[1])
        end = min(end, title.after + _MADE_BEHIND)
        return next((at for at in range(title.after, end) if self._w.words[at] in _AND_MADE), 0)

    def _near(self, status: Status, date: Span) -> bool:
        """Right behind "signed": not the day of what is told next."""
        return self._w.reading.words_under(date)[0] - status.first <= _PARTICIPLE + 4

    def _in_a_name(self, date: Span) -> bool:
        """ "The 23 March Movement"."""
        at = self._w.reading.words_under(date)[0]
        return at in self._w.in_bodies or self._w.words[at - 1].removeprefix("ال") in _NAMED_BY_A_DAY

    def _of_another(self, title: Title, status: Status, date: Span) -> bool:
        """ "… signed in November 2023" behind another title of the sentence."""
        at = self._w.reading.words_under(date)[0]
        near = range(max(title.after, at - _PARTICIPLE), at)
        return any(self._w.words[one] in MADE and one != title.made and one != status.first for one in near)

    def years(self, title: Title, dates: list[Date]) -> list[ProposedField]:
        if not dates or not any("/" in edtf for _, edtf in dates):
            return []
        own = self._w.span(title.first, title.after)
        near = Span(own.start, own.end + 12)  # (2023-2025) in brackets behind it
        for span, edtf in dates:
            if "/" in edtf and span.overlaps(near):
                return [ProposedField("years", edtf, span.of(self._w.reading.source), span)]
        others = (one.first for one in self._titles if one.first >= title.after)
        end = min(next(others, len(self._w)), self._w.sentence(title.first)[1], title.after + _YEARS_BEHIND)
        for span, edtf in dates:
            at = self._w.reading.words_under(span)[0]
            if _YEARS.fullmatch(edtf) and not title.nested and title.after <= at < end and self._for_years(title, at):
                return [ProposedField("years", edtf, span.of(self._w.reading.source), span)]
        return []

    def _for_years(self, title: Title, at: int) -> bool:
        """ "For the years" stands there, or right before: "an agreement on aid worth 3 milliards for 2025-2027"."""
        words = self._w.words
        return words[at] in _FOR or bool({words[at - 1], words[max(at - 2, title.after)]} & _FOR)


def next_title(words: Words, titles: Sequence[Title], title: Title) -> int:
    """Where the next document is named: what is said behind is said of that."""
    behind = (one for one in titles if one.first >= title.after and is_another(words, one, title))
    return next((one.first for one in behind), len(words))


def _is_point(edtf: str) -> bool:
    parsed = parse_edtf(edtf)
    return bool(parsed and parsed.start and not parsed.is_range)
