"""Where the title of an agreement ends: the words that none goes on with."""

from functools import cached_property, lru_cache

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import AgreementWords, agreement_words
from desktop_app.suggest.engines.patterns.agreements.title import MADE, Title, words_another
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.words import KEPT, Sort, sort_of

_MOST = 48  # words of a title
_OF_TITLES = frozenset(fold("من إلى عن على ضد مع بين أو غير ذات عبر نحو لدى تحت دون").split())
IN_WORDS = frozenset(("في", "فى", "وفي"))
NOT_LAST = _OF_TITLES | IN_WORDS | {"و", "ل"}
_BY_WHICH = frozenset(fold("خلال عبر بموجب").split())
_OFFICES = frozenset(
    fold(
        "وزير وزيرة رئيس رئيسة سفير سفيرة مدير مديرة نائب أمين الأمين زعيم السيد السيدة الدكتور معالي "
        "وزيران رئيسان مديران سفيران مديرتان وزيرتان"
    ).split()
)
_DAYS = frozenset(fold("الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت").split())
_YEAR = frozenset(("عام", "سنه"))
_TILL = _YEAR | {"حتي", "من", "الي", "لغايه", "بحلول"}
_TIMES = frozenset(fold("الماضي المقبل القادم الحالي الجاري المنصرم").split())
COUNTS = frozenset(
    fold("ثلاث أربع خمس ست سبع ثمان ثماني تسع عشر عدة عدد ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة").split()
)
_DRAFTS = frozenset(fold("مشروع مسودة").split())
_SIGNING = frozenset(fold("التوقيع توقيع الإبرام إبرام التوصل").split())
_ANNEXED = frozenset(fold("الملحق الملحقة المرفق المرفقة").split())
_THEN = frozenset(fold("الأسبوع الشهر").split())
_PLANNED = (["المقرر"], ["المتوقع"], ["المنتظر"], ["المرتقب"], ["المزمع"])
_ON = frozenset(("وعلي", "وعلى", "وكذا", "وكذلك", "كذلك", "وايضا"))
AIMS = frozenset(
    fold("تهدف يهدف هدفت ترمي يرمي تسعى يسعى تتطلع تروم تأتي يأتي جاءت جاء تؤسس يؤسس ستؤسس تمهد يمهد ستمهد").split()
)
_WITHOUT_ARTICLE = frozenset(
    fold(
        "متوسطة متوسط محدودة عشر عشرة طويلة طويل قصيرة متعددة "
        "متعدد رفيعة رفيع عالية بعيدة غير ذات ذو واسعة رقم"
    ).split()
)  # words of a title that no article needs: طويلة الأمد
_OPENING = frozenset(('"', "«", "“", "'", "‘"))
_CLOSING = frozenset(('"', "»", "”", "'", "’"))
_YEAR_WORDS = frozenset(
    fold(
        "للأعوام للسنوات للعامين للفترة لعام لعامي لسنة لسنتي لأعوام لسنوات الأعوام السنوات الفترة تغطي يغطي عام عامي "
        "سنة سنتي أعوام سنوات من إلى حتى بين و لغاية بحلول وحتى الممتدة"
    ).split()
)

_NEVER_PLAIN = _DAYS | _YEAR_WORDS | MADE | IN_WORDS | {"بين", "مع", "الي", "عن", "من"}


class Edges:
    """A title being read: which of its words are left, and whether it ends before one of them.

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
        self._quoted = before != " " and _opening(before)
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

    def _is_year_of_signing(self, index: int) -> bool:
        """ "A and B signed the agreement in the year …", "the agreement runs until …" (تمتد الاتفاقية حتى)."""
        title, before = self._title, self._title.first - 1
        if not title.definite or before < 0 or index >= self._end or self._w.words[index] not in _TILL:
            return False
        verb = self._w.phrase(self._table.statuses, before)
        return (verb is not None and verb.value == "sign") or is_verb(self._w.words[before])

    def _is_number(self, index: int) -> bool:
        """ "The loan agreement no. 781"."""
        words = self._w.words
        return words[index] == "رقم" or (words[index].isdigit() and words[index - 1] == "رقم")

    def _opens(self, index: int) -> bool:
        """A name in quotation marks behind a body: جامعة "ترولز" is no verb."""
        return self._part == "between" and _opening(self._w.gap(index))

    def _is_day(self, index: int) -> bool:
        """ "A protocol Thursday"; not "the Good Friday agreement"."""
        qualified = self._w.words[index + 1 : index + 2] == ["العظيمه"]
        return self._w.words[index] in _DAYS and index not in self._at and not qualified

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
        if word in _OFFICES or (word.startswith("ال") and word[2:] in _OFFICES):
            return True  # "signed the agreement, the minister"
        if word in _SIGNING or word in _THEN:
            return True  # "the statement told of the signing of"
        feminine = self._w.words[self._title.first].endswith("ه") and word.startswith("ال")
        return feminine and not word.endswith(("ه", "ي")) and before.removeprefix("ال") not in _WITHOUT_ARTICLE

    def _with_whom(self, index: int) -> bool:
        """ "With the minister …": a person, no side of the title."""
        words = self._w.words
        if words[index] != "مع" or index + 1 >= self._end:
            return False
        after = min(index + 7, self._end)
        counterpart = words[index + 1] == "نظيره" and bool(self._w.names(index + 2, after, (Kind.PERSON,)))
        return counterpart or words[index + 1].removeprefix("ال") in _OFFICES

    def _stops(self, index: int) -> bool:
        """A word that no title goes on with, unless a name or a body begins there."""
        if self._w.words[index] in ("عن", "وعن") and (
            index + 1 in self._at or self._w.words[index + 1 : index + 2] == ["الجانب"]
        ):
            return True  # "signed the memorandum for the university"
        if self._w.words[index].removeprefix("ال") in _YEAR and not self._is_time(index):
            return False  # "to launch a cultural year", "public education"
        stop = self._w.phrase(self._table.stops, index)
        if self._w.words[index] == "من" and self._w.words[index + 1 : index + 2] in _PLANNED:
            return True
        if stop is not None and stop.definite and is_verb(self._w.words[index].removeprefix("ال")):
            return False  # "taxes on income" (الدخل)
        return stop is not None and index not in self._at and self._w.words[index] not in self._table.body_heads

    def _is_complete(self, index: int) -> bool:
        """Behind the name of the other side, where nothing that belongs to a title goes on."""
        word = self._w.words[index]
        if self._part == "toward":
            purpose = word.startswith("ل") and not word.startswith("لل")
            on = purpose or word in IN_WORDS or word == "علي" or word.startswith(("ال", "ب"))
            if index in self._at or (on and not self._signs_it(index)):
                return False
            return any(one.after == index and one.first == self._from for one in self._names)
        if self._part != "between" or index in self._at:
            return False
        on = word in IN_WORDS or word.startswith(("ال", "ل", "ب", "و", "من"))
        if on and not self._signs_it(index):
            return False
        if index == self._from + 1 and words_both(self._w.words[self._from]):
            return True
        sides = [one for one in self._names if self._from <= one.first and one.after <= index]
        return len(sides) > 1 and any(one.after == index and one.first > self._from for one in sides)

    def _signs_it(self, index: int) -> bool:
        """ "The director", "both ministers": who signs it, behind its sides."""
        word = self._w.words[index]
        return word.startswith("ال") and word[2:] in _OFFICES

    def _unquoted(self, index: int) -> bool:
        """Behind the quotation mark that closes a title which one opens."""
        if not self._quoted or index <= self._title.first:
            return False
        if not self._closes(index):
            return False
        within = range(self._title.first + 1, index)  # names in quotation marks of their own
        return sum(_opening(self._w.gap(at)) for at in within) <= sum(map(self._closes, within))

    def _closes(self, index: int) -> bool:
        gap = self._w.gap(index)
        return gap.strip()[:1] in _CLOSING and not (gap[0].isspace() and _opening(gap))

    def _is_whole(self, index: int) -> bool:
        """Behind a name in quotation marks, or "the agreement of technical cooperation": a word that no title goes on
        with."""
        if self._part != "head" or index < self._title.rest + 1 or index in self._at:
            return False
        word, before = self._w.words[index], self._w.words[index - 1]
        on = word in NOT_LAST or word in _WITHOUT_ARTICLE or word.startswith(("ال", "ل", "ب", "و", "علي"))
        if on or self._years(index):
            return False
        quoted = self._w.gap(index).strip() in _CLOSING and self._w.gap(self._title.rest).strip() in _OPENING
        return quoted or (before.startswith("ال") and word not in MADE)

    def _another(self, index: int) -> bool:
        """ "And another", ", the second": the next document of the same kind."""
        first = self._w.words[index].startswith("ال") and not self._w.broken(index)
        return index > self._title.rest and not first and words_another(self._w, index)

    def _signs_more(self, index: int) -> bool:
        """ "And the signing of", "and (signed) on": another document follows."""
        word = self._w.words[index]
        if not word.startswith("و"):
            return False
        following = self._w.words[index + 1] if index + 1 < self._end else ""
        if (word[1:] in COUNTS or word[1:] in _DRAFTS) and following in self._table.heads:
            return True  # "and ten documents", "and a draft memorandum"
        more = self._w.phrase(self._table.statuses, index) if word in self._table.statuses else None
        return (word in _ON and following in self._table.heads) or (more is not None and more.value == "signing")

    def _new_head(self, index: int) -> bool:
        """Another document begins: "and a protocol", "and the executive programme"."""
        word = self._w.words[index]
        head = self._w.phrase(self._table.heads, index)
        if head is None or not word.startswith("و") or head.cut == 0:
            return head is not None and self._w.words[index - 1] == "و" and not head.definite
        return not head.definite or (head.after > head.first + 1 and head.value.endswith("/sure"))

    def _years(self, index: int) -> int:
        """Behind the years that a title names: للأعوام 2023-2025, من 2021 إلى 2025, حتى عام 2030, لعام 2024; else 0."""
        words, at = self._w.words, index
        if words[at] not in _YEAR_WORDS and not _is_year(words[at]):
            return 0
        while at < self._end and (words[at] in _YEAR_WORDS or _is_year(words[at])):
            if at > index and self._w.broken(at) and "-" not in self._w.gap(at) and "–" not in self._w.gap(at):
                break
            at += 1
        while at > index and not _is_year(words[at - 1]):
            at -= 1
        return at if at > index else 0


def words_both(word: str) -> bool:
    """ "Both sides", "both ministries": a dual with its article."""
    return word.startswith("ال") and word.endswith("ين") and len(word) > 5


@lru_cache(maxsize=KEPT)
def is_plain(word: str) -> bool:
    """True for a word that is nothing to the title around it: most of them."""
    table = agreement_words()
    if word[0] in "ول" or word in _NEVER_PLAIN or word.removeprefix("ال") in _YEAR or _is_year(word) or is_verb(word):
        return False
    return not any(word in one for one in (table.heads, table.subject, table.stops, table.others, table.body_heads))


def _opening(gap: str) -> bool:
    """True where a quotation mark opens before a word: not one that closes behind the word before."""
    return gap.strip()[-1:] in _OPENING and not (gap[0] in _CLOSING and gap[-1].isspace())


def _is_year(word: str) -> bool:
    digits = word.removeprefix("و")
    return len(digits) == 4 and digits[0] in "12" and digits.isdigit()
