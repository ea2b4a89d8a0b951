"""The words of the page of a pair: dates and numbers as the reader wants them, plurals, remarks."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from desktop_app.arabic.date_words import arabic_digits, format_date
from desktop_app.arabic.months import ENGLISH, MONTHS
from desktop_app.model.pair_page import Happening, Item, Sign
from desktop_app.settings.file import Settings
from desktop_app.ui.look.now import look
from desktop_app.ui.words import short_month_name

_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u0400-\u04ff]")
REMARKS = (Sign.CONFLICT, Sign.ONE_SOURCE, Sign.UNDATED, Sign.UNCONFIRMED, Sign.NO_EVIDENCE)
SIGN_ICONS = {
    Sign.CONFLICT: ("git-compare", "warn"),
    Sign.ONE_SOURCE: ("circle-dot", "ink_faint"),
    Sign.UNDATED: ("calendar", "warn"),
    Sign.UNCONFIRMED: ("circle-alert", "guess"),
    Sign.NO_EVIDENCE: ("unlink", "ink_faint"),
}


class PairWords(QObject):
    """Made for a language and the settings of dates and digits; made anew when either changes."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.language = look().language
        self.months = str(settings.get("dates.months"))
        self.digits = str(settings.get("dates.digits")) if self.language == "ar" else "latin"

    # --- dates and numbers

    def options(self) -> dict[str, str]:
        """What the workspace is told, so that its words and ours are one."""
        return {"language": self.language, "months": self.months, "digits": self.digits}

    def date(self, edtf: str) -> str:
        return format_date(edtf, self.language, self.months, self.digits)

    def number(self, value: int) -> str:
        return self.digit(f"{value:,}")

    def digit(self, text: str) -> str:
        return arabic_digits(text).replace(",", "٬") if self.digits == "arabic" else text

    def month_name(self, month: int) -> str:
        """Short where the language has such a form."""
        if self.language == "ar":
            return MONTHS[self.months][month - 1]
        return short_month_name(month) or ENGLISH[month - 1]

    def list(self, parts: Iterable[str]) -> str:
        return ("، " if self.language == "ar" else ", ").join(part for part in parts if part)

    def line(self, parts: Iterable[str]) -> str:
        """The same to be drawn: what runs against the line is set apart, else a day behind a name in Arabic would be
        drawn before it in English."""
        return self.list(self.apart(part) for part in parts)

    def apart(self, words: str) -> str:
        against = _LATIN if self.language == "ar" else _ARABIC
        return f"\u2068{words}\u2069" if against.search(words) else words

    def counted(self, words: str) -> str:
        """Words with a number of ours in them, in the digits chosen."""
        return self.digit(words)

    # --- plurals

    def articles(self, count: int) -> str:
        return self.counted(self.tr("%Ln articles", "", count))

    def in_articles(self, count: int) -> str:
        return self.counted(self.tr("in %Ln articles", "", count))

    def from_outlets(self, count: int) -> str:
        return self.counted(self.tr("from %Ln outlets", "", count))

    def meetings(self, count: int) -> str:
        return self.counted(self.tr("%Ln meetings", "", count))

    def signings(self, count: int) -> str:
        return self.counted(self.tr("%Ln agreements", "", count))

    def sources(self, count: int) -> str:
        return self.counted(self.tr("%Ln sources", "", count))

    def mentions(self, count: int) -> str:
        return self.counted(self.tr("%Ln mentions", "", count))

    def no_article_in(self, count: int) -> str:
        return self.counted(self.tr("No article in %Ln months", "", count))

    def shown_of(self, shown: int, count: int) -> str:
        """ "6 of 9" where not all are shown."""
        if shown >= count:
            return ""
        return self.tr("{shown} of {count}").format(shown=self.number(shown), count=self.number(count))

    # --- names and sentences

    def counted_things(self, what: str) -> str:
        """The word under a count."""
        return {
            "agreement": self.tr("Agreements"), "meeting": self.tr("Meetings"), "figure": self.tr("Figures"),
            "statement": self.tr("Statements"), "person": self.tr("People"),
            "organisation": self.tr("Organisations"), "conflict": self.tr("Conflicts"),
        }[what]  # fmt: skip

    def remark(self, sign: Sign) -> str:
        return {
            Sign.CONFLICT: self.tr("Sources disagree"),
            Sign.ONE_SOURCE: self.tr("One source"),
            Sign.UNDATED: self.tr("No date"),
            Sign.UNCONFIRMED: self.tr("Not confirmed"),
            Sign.NO_EVIDENCE: self.tr("No mark supports it"),
        }[sign]

    def remarks(self, item: Item) -> str:
        """What must be known of the item before it is relied on."""
        return self._sentence([self.remark(sign) for sign in REMARKS if sign in item.signs])

    def happening(self, one: Happening) -> str:
        signs = (Sign.CONFLICT, Sign.ONE_SOURCE, Sign.UNCONFIRMED)
        remarks = [self.remark(sign) for sign in signs if sign in one.signs]
        return self.line([one.label, one.date.words, self._sentence(remarks)])

    def _sentence(self, remarks: Sequence[str]) -> str:
        """Several remarks with one capital."""
        return self.list([*remarks[:1], *(remark[:1].lower() + remark[1:] for remark in remarks[1:])])

    def happenings(self, several: Sequence[Happening]) -> str:
        count = len(several)
        return self.signings(count) if several[0].signing else self.meetings(count)

    def beyond(self, side: int) -> str:
        return self.tr("Earlier") if side < 0 else self.tr("Later")

    def month(self, edtf: str, articles: int) -> str:
        words = self.articles(articles) if articles else self.tr("no article")
        return self.tr("{month}: {articles}").format(month=self.date(edtf), articles=words)

    def page_of(self, number: int, count: int) -> str:
        return self.tr("{number} of {count}").format(number=self.number(number), count=self.number(count))

    def only_year(self, year: str) -> str:
        return self.tr("Show {year} only").format(year=self.digit(year))

    def either(self, values: Sequence[str]) -> str:
        """ "5 July or 4 July"."""
        if len(values) < 2:
            return self.line(values)
        words = self.line(values[:-1])
        return self.tr("{values} or {last}").format(values=words, last=self.apart(values[-1]))
