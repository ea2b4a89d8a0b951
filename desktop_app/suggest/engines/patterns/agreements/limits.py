"""Words before which the title of an agreement ends: clauses, times, whom it is with, what it aims at."""

from functools import cached_property

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import AgreementWords
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.words import Sort, sort_of

_MOST = 48  # words of a title
_BY_WHICH = frozenset(fold("خلال عبر بموجب").split())
OFFICES = frozenset(
    fold(
        "وزير وزيرة رئيس رئيسة سفير سفيرة مدير مديرة نائب أمين الأمين زعيم السيد السيدة الدكتور معالي "
        "وزيران رئيسان مديران سفيران مديرتان وزيرتان"
    ).split()
)
DAYS = frozenset(fold("الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت").split())
YEAR = frozenset(("عام", "سنه"))
_TIMES = frozenset(fold("الماضي المقبل القادم الحالي الجاري المنصرم").split())
_SIGNING = frozenset(fold("التوقيع توقيع الإبرام إبرام التوصل").split())
_ANNEXED = frozenset(fold("الملحق الملحقة المرفق المرفقة").split())
_THEN = frozenset(fold("الأسبوع الشهر").split())
_PLANNED = (["المقرر"], ["المتوقع"], ["المنتظر"], ["المرتقب"], ["المزمع"])
AIMS = frozenset(
    fold("تهدف يهدف هدفت ترمي يرمي تسعى يسعى تتطلع تروم تأتي يأتي جاءت جاء تؤسس يؤسس ستؤسس تمهد يمهد ستمهد").split()
)
WITHOUT_ARTICLE = frozenset(
    fold(
        "متوسطة متوسط محدودة عشر عشرة طويلة طويل قصيرة متعددة متعدد رفيعة رفيع عالية بعيدة غير ذات ذو واسعة رقم"
    ).split()
)  # words of a title that no article needs: طويلة الأمد
OPENING = frozenset(('"', "«", "“", "'", "‘"))
CLOSING = frozenset(('"', "»", "”", "'", "’"))
YEAR_WORDS = frozenset(
    fold(
        "للأعوام للسنوات للعامين للفترة لعام لعامي لسنة لسنتي لأعوام لسنوات الأعوام السنوات الفترة تغطي يغطي عام عامي "
        "سنة سنتي أعوام سنوات من إلى حتى بين و لغاية بحلول وحتى الممتدة"
    ).split()
)


class Limits:
    """A title being read: whether it ends before one of its words.

    `_part` is the part being read (head, between, toward, subject), which began with the word `_from`.
    """

    def __init__(self, words: Words, table: AgreementWords, title: Title, end: int | None = None) -> None:
        self._w, self._table, self._title = words, table, title
        after = words.sentence(title.first)[1] if end is None else end
        self._end = min(after, title.rest + _MOST)
        self._at = words.but_people
        self._part = "head"
        self._open = False  # "the joint statement of president …"
        self._from = title.rest
        before = words.gap(title.first)
        self._quoted = before != " " and opening(before)
        self._over = -1  # the word behind a short name in brackets

    @cached_property
    def _names(self) -> list[NameAt]:
        return self._w.names(self._title.rest, self._end, (Kind.ORGANISATION, Kind.COUNTRY, Kind.PLACE, Kind.EVENT))

    def _ends(self, index: int) -> bool:
        """A verb; "with" whoever signs it; behind "the agreement" also any word that doesn't bear the article as its
        adjectives do."""
        word = self._w.words[index]
        if self._with_whom(index) or self._is_day(index) or (word == "بين" and self._part == "between"):
            return True
        if word == "الي" and self._title.first and self._aimed():
            return True  # "strive by the memorandum on … for", "the agreement with … aims at"
        if word[0] == "ل" and self._aims_at(index):
            return True
        if self._title.definite and self._part == "head" and self._is_object(index):
            return True
        if self._title.definite and self._part == "head" and self._is_number(index):
            return False
        if self._title.definite and self._part == "head" and not word.startswith(("ال", "لل", "وال")):
            before = self._w.words[index - 1]
            qualified = index > self._title.first + 1 and not is_verb(word)  # "the framework agreement on …"
            annexed = word.startswith("ب") and before in _ANNEXED
            self._open = self._open or annexed or (word.startswith("ل") and (self._title.item or qualified))
            return not self._open
        return index not in self._at and is_verb(word) and not self._opens(index)

    def _is_number(self, index: int) -> bool:
        """ "The loan agreement no. 781"."""
        words = self._w.words
        return words[index] == "رقم" or (words[index].isdigit() and words[index - 1] == "رقم")

    def _opens(self, index: int) -> bool:
        """A name in quotation marks behind a body: جامعة "ترولز" is no verb."""
        return self._part == "between" and opening(self._w.gap(index))

    def _is_day(self, index: int) -> bool:
        """ "A protocol Thursday"; not "the Good Friday agreement"."""
        qualified = self._w.words[index + 1 : index + 2] == ["العظيمه"]
        return self._w.words[index] in DAYS and index not in self._at and not qualified

    def _is_time(self, index: int) -> bool:
        """ "The year 2027", "last year"."""
        following = self._w.words[index + 1] if index + 1 < self._end else ""
        return bool(self._years(index)) or (self._w.words[index].startswith("ال") and following in _TIMES)

    def _aimed(self) -> bool:
        before = self._w.words[self._title.first - 1].removeprefix("و")
        return before in AIMS or (self._part == "subject" and before in _BY_WHICH)

    def _aims_at(self, index: int) -> bool:
        """ "The memorandum aims to …": ل with what it is for, right behind the head or who makes it."""
        words = self._w.words
        if self._part == "subject" or index in self._at or not self._title.first:
            return False
        aims = words[self._title.first - 1].removeprefix("و") in AIMS and words[index] not in self._table.body_heads
        return aims and (words[index].startswith("لل") or sort_of(words[index]) == (Sort.NOUN, 1))

    def _is_object(self, index: int) -> bool:
        """ "The memorandum sets the terms": no adjective of a feminine noun."""
        word, before = self._w.words[index], self._w.words[index - 1]
        if word in OFFICES or (word.startswith("ال") and word[2:] in OFFICES):
            return True  # "signed the agreement, the minister"
        if word in _SIGNING or word in _THEN:
            return True  # "the statement told of the signing of"
        feminine = self._w.words[self._title.first].endswith("ه") and word.startswith("ال")
        return feminine and not word.endswith(("ه", "ي")) and before.removeprefix("ال") not in WITHOUT_ARTICLE

    def _with_whom(self, index: int) -> bool:
        """ "With the minister …": a person, no side of the title."""
        words = self._w.words
        if words[index] != "مع" or index + 1 >= self._end:
            return False
        after = min(index + 7, self._end)
        counterpart = words[index + 1] == "نظيره" and bool(self._w.names(index + 2, after, (Kind.PERSON,)))
        return counterpart or words[index + 1].removeprefix("ال") in OFFICES

    def _stops(self, index: int) -> bool:
        """A word that no title goes on with, unless a name or a body begins there."""
        if self._w.words[index] in ("عن", "وعن") and (
            index + 1 in self._at or self._w.words[index + 1 : index + 2] == ["الجانب"]
        ):
            return True  # "signed the memorandum for the university"
        if self._w.words[index].removeprefix("ال") in YEAR and not self._is_time(index):
            return False  # "to launch a cultural year", "public education"
        stop = self._w.phrase(self._table.stops, index)
        if self._w.words[index] == "من" and self._w.words[index + 1 : index + 2] in _PLANNED:
            return True
        if stop is not None and stop.definite and is_verb(self._w.words[index].removeprefix("ال")):
            return False  # "taxes on income" (الدخل)
        return stop is not None and index not in self._at and self._w.words[index] not in self._table.body_heads

    def _years(self, index: int) -> int:
        """Behind the years that a title names: للأعوام 2023-2025, من 2021 إلى 2025, حتى عام 2030, لعام 2024; else 0."""
        words, at = self._w.words, index
        if words[at] not in YEAR_WORDS and not is_year(words[at]):
            return 0
        while at < self._end and (words[at] in YEAR_WORDS or is_year(words[at])):
            if at > index and self._w.broken(at) and "-" not in self._w.gap(at) and "–" not in self._w.gap(at):
                break
            at += 1
        while at > index and not is_year(words[at - 1]):
            at -= 1
        return at if at > index else 0


def opening(gap: str) -> bool:
    """True where a quotation mark opens before a word: not one that closes behind the word before."""
    return gap.strip()[-1:] in OPENING and not (gap[0] in CLOSING and gap[-1].isspace())


def is_year(word: str) -> bool:
    """Four digits, "and" before them at most."""
    digits = word.removeprefix("و")
    return len(digits) == 4 and digits[0] in "12" and digits.isdigit()
