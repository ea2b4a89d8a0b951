"""The ways from a word of saying to what is said."""

from functools import cache
from typing import NamedTuple

from desktop_app.arabic.fold import fold
from desktop_app.arabic.radicals import is_radical
from desktop_app.arabic.week_days import WEEKDAYS
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.statement_words import StatementWords, Trigger, statement_words

LOOSE_LINKS = frozenset(("ل", "news"))
"""Those that count only where no surer one follows."""

_LOOSE = frozenset(("ومن", "وفي", "وعلي", "وبعد", "وخلال", "وعقب"))
_ADVERBS = frozenset((
    ("علي", "مستوي"), ("علي", "هامش"), ("علي", "راس"), ("علي", "صعيد"), ("علي", "ضوء"), ("علي", "حسابه"),
    ("علي", "حسابها"), ("عن", "طريق"), ("عن", "بعد"), ("عن", "كثب"), ("الي", "جانب"), ("الي", "ذلك"), ("الي", "حد"),
    ("في", "ختام"),
))  # fmt: skip
_VIEWS = frozenset(("وجهه", "وجهات"))  # "told their views"
_ALL = frozenset(("مختلف", "جميع", "كافه", "كل", "شتي"))
_PREPOSITIONS = frozenset(("علي", "الي", "عن", "من", "في"))
_LEVELS = frozenset(("المستويات", "الاصعده", "الصعد"))
_WORKS = frozenset(("العمل", "الحرص", "التركيز", "الحفاظ"))  # which bring their على: "confirmed the work on"
_ADVERB_BEHIND = 1  # words behind the verb from which these only tell where and how
_LOOSE_REACH = {"من": 6, "في": 3}  # words behind the verb beyond which these mean something else
_TIMES = frozenset((
    "خلال", "اليوم", "امس", "عقب", "بعد", "قبل", "اثناء", "لدي", "ايضا", "كذلك", "عبر", "بشان", "حول", "انه",
))  # fmt: skip
_NO_OBJECT = frozenset(("من", "في", "الي", "عن", "مع", "ان", "الذي", "التي"))
_NO_DEED = _LOOSE | _NO_OBJECT | _TIMES | {"سعاده"}


_TRUTH = frozenset(("صحه", "علم", "نيه"))  # short, and denied
_NAME_WORDS = 10  # of who denies
_BY_THAT = frozenset(("بذلك", "مجددا", "ايضا", "كذلك", "هنا"))  # between a verb and what is confirmed
_AS = frozenset(("بانه", "بانها", "بانهما", "بانهم", "بانهن"))
_DESCRIBED = frozenset(("الاجتماع", "اللقاء", "المباحثات", "المحادثات", "البيان", "الاتحاد"))
_ACTS = frozenset(
    fold(
        "توقيع إبرام إطلاق افتتاح فتح إعادة تخصيص تقديم انضمام رفع تعيين إلغاء تعليق استئناف بدء إنشاء تأسيس اعتماد "
        "منح زيادة "
        "خفض تشكيل إغلاق عقد تنظيم استضافة رفض تأييد موافقة اعتراف انسحاب ترشيح نجاح التوصل انطلاق تمديد إعفاء تحويل "
        "صرف دعم تمويل شراء بيع تسليم تسلم وصول مغادرة عودة إجلاء إرسال سحب إصدار إقرار إتمام إنجاز إكمال اكتمال تدشين "
        "توسيع تعزيز تطوير تجديد إدراج حظر فرض إيقاف وقف إقامة إجراء مواصلة استمرار انتهاء انعقاد مشاركة اختيار انتخاب "
        "استقالة إقالة تكليف طرح استحواذ تسيير تشغيل ترحيل توقيف إحباط تنفيذ تعليق إرجاء تأجيل دمج تعديل تفعيل إزالة "
        "تخفيف إتاحة مساهمة ضخ تأهيل إدخال إخراج استكمال تبني حل سداد إدانة اعتقال ضبط"
    ).split()
)
"""What is announced without "that": nouns of acts."""
_THE_ACT = frozenset(
    fold("التوقيع الاتفاق الانضمام الموافقة الانسحاب البدء الشروع الإفراج الانتهاء الإعفاء الحصول").split()
)
"""The same with their article, before a preposition."""


class Start(NamedTuple):
    """Where what is said begins: its first word, the letters of it that are left out, and by which link."""

    first: int
    cut: int
    link: str


class Links:
    """Looks for them in one reading. `named` are the words within names, `people` those within names of persons;
    only at `leading` words and those that begin with ب or ل is there anything to find."""

    def __init__(self, words: Words) -> None:
        self._w = words
        self._table: StatementWords = statement_words()
        self.leading = _leading()
        self.named, self.people = words.in_names, words.in_people  # علي of إمام علي is no preposition

    def link(self, trigger: Trigger, at: int, index: int) -> Start | None:
        """What is said where the word at `index` leads to it."""
        word, links = self._w.words[index], trigger.links
        if index in self.named:
            return None
        table = self._table
        if "that" in links and word in table.that and self._may_lead(trigger, index):
            return self._behind_belief(index + 1, "that")
        if word in links and word in _PREPOSITIONS and self._is_preposition(at, index):
            return self._by_preposition(trigger, at, index)
        if "visit" in links and word.startswith("ل") and self._visit(word):
            return Start(index, 1, "visit")
        if "ب" in links and index - at < self._reach(index):
            if self.with_b(index):
                return Start(index, 1, "ب")
            if word == "ب" and index + 1 < self._w.size and index + 1 not in self.people:  # بـ«...»
                return Start(index + 1, 0, "ب")
        if "attitude" in links and self._attitude(index):
            return Start(index, 0, "attitude")
        return None

    def _may_lead(self, trigger: Trigger, index: int) -> bool:
        """Not "after that", "provided that" (على أن): only behind a preposition that the verb takes."""
        before = self._w.words[index - 1]
        if before in _PREPOSITIONS and before not in trigger.links and index - 1 not in self.people:
            return False
        return before not in self._table.of("not_that")

    def _by_preposition(self, trigger: Trigger, at: int, index: int) -> Start | None:
        """What is said behind على, إلى, عن, من, في, where they do not only tell where and how."""
        word, table = self._w.words[index], self._table
        follows = self._word(index + 1)
        if follows in table.that:
            return self._behind_belief(index + 2, "that")
        if word == "عن" and (self._w.words[index - 1] in table.of("not_about") or follows in _VIEWS):
            return None
        if index - at > _ADVERB_BEHIND and ((word, follows) in _ADVERBS or self._everywhere(index)):
            return None
        if word == "علي" and index == at + 2 and self._w.words[at + 1] in _WORKS:
            return Start(at + 1, 0, "object")
        if word == "الي" and "visit" in trigger.links and follows in table.of("visits"):
            return Start(index + 1, 0, "visit")
        if word == "عن" and follows in table.of("believing"):
            return self._behind_belief(index + 1, word)
        return None if index - at > _LOOSE_REACH.get(word, 99) else Start(index + 1, 0, word)

    def loosely(self, trigger: Trigger, at: int, index: int) -> Start | None:
        """The same by ل ("called for opening") and by ب of a piece of news ("told of the arrival of"), which count only
        where no surer link follows."""
        word, near = self._w.words[index], index - at <= 6
        if index in self.named:
            return None
        if "ل" in trigger.links and near and word == "لان":
            return Start(index + 1, 0, "ل")
        if "ل" in trigger.links and near and word[0] == "ل" and len(word) > 3 and not is_radical(word):
            return Start(index, 1, "ل")
        if "news" in trigger.links and self._w.broken(index) and (word == "بوصول" or self.with_b(index)):
            return Start(index, 1, "ب")
        return None

    def _everywhere(self, index: int) -> bool:
        """ "On all levels" tells only where and how."""
        return self._word(index + 1) in _ALL and self._word(index + 2) in _LEVELS

    def _reach(self, index: int) -> int:
        """How far behind its verb "with" may stand: further where a comma closes what was put between."""
        return 16 if self._w.broken(index) or self._w.broken(index - 1) else 9

    def with_b(self, index: int, size: int = 1) -> bool:
        """Whether a word is ب with a noun that somebody may speak well of; `size` is 2 where و stands before."""
        word = self._w.words[index][size - 1 :]
        return (
            word.startswith("ب")
            and (len(word) > 3 or word == "بما")
            and not is_radical(word)
            and word not in self._table.of("not_said")
            and word[1:] not in self._table.of("met")
            and (index + 1 not in self.people or word[1:] in self._table.of("visits"))
        )

    def _visit(self, word: str) -> bool:
        visits = self._table.of("visits")
        return word[1:] in visits or (word.startswith("لل") and f"ا{word[1:]}" in visits)

    def _attitude(self, index: int) -> bool:
        word = self._w.words[index]
        if word in self._table.attitudes:
            return True
        if word == "سعاده":  # right behind its verb it is "his excellency"
            return False
        return word in self._table.attitude_stems and not self._w.broken(index + 1)

    def _is_preposition(self, at: int, index: int) -> bool:
        """على and not the name علي, where the article tells them apart; right behind a noun it is no name."""
        if self._w.words[index] != "علي":
            return True
        if index == at + 1 and self._table.triggers[self._w.words[at]].sort == "noun":
            return True
        source = self._w.reading.source
        return self._w.span(index, index + 1).of(source).endswith("ى") or "على" not in source

    def _behind_belief(self, first: int, link: str) -> Start:
        """Behind "his belief that", "he is convinced that"; و before a preposition is left out."""
        for index in range(first, min(first + 2, len(self._w))):
            if self._w.words[index] in self._table.of("believing") and self._word(index + 1) in self._table.that:
                first = index + 2
                break
        return Start(first, 1 if self._word(first) in _LOOSE else 0, link)

    def object(self, trigger: Trigger, at: int, end: int) -> Start | None:
        """Behind the subject, known by its words, its name, or as the first definite word: what is asked for."""
        subjects, several, words = self._table.of("subjects"), self._table.of("several"), self._w.words
        told = False
        for index in range(at + 1, min(end, at + 12)):
            word = words[index]
            definite = word.startswith("ال") and trigger.sort != "noun"
            if index in self.named or word in subjects or not several.isdisjoint(words[index - 1 : index + 1]):
                told = True
                continue
            if word in WEEKDAYS or word in _TIMES:
                continue
            follows = self._word(index + 1)
            if definite and told and (word.endswith(("ي", "يه")) or (word == "الجنوب" and follows.endswith("ي"))):
                continue
            if told and words[index - 1] == "الجنوب":
                continue
            if (self._w.broken(index) and index - at > 6) or word in _NO_OBJECT:
                return None
            return Start(index, 0, "object")
        return None

    def behind_person(self, trigger: Trigger, at: int, end: int) -> Start | None:
        """ "The ambassador X confirmed the taking of measures": the noun right behind who speaks, or behind the verb
        itself where one of somebody or something follows ("denied the coming of its troops")."""
        denies = "attitude" not in trigger.links  # who only denies may be a state or body: "China denied the truth of"
        speak = self.people | (self._speaking_names(at) if denies else frozenset())
        for index in range(at + 1, min(end, at + 14)):
            word = self._w.words[index]
            if self._w.broken(index) and not ("،" in self._w.gap(index) and index - 1 in speak):
                return None
            if index == at + 1 and word in _BY_THAT:
                at = index
                continue
            if index in speak or index - 1 not in speak | {at}:
                continue
            of = self._word(index + 1)
            fits = (len(word) > 3 or word in _TRUTH) and word not in self._table.triggers
            fits = fits and word not in self._table.of("subjects") | self._table.of("offices")
            if not fits or word.startswith(("ال", "لل", "وال", "ي")) or word in _NO_DEED:
                continue
            if index - 1 != at or of.startswith("ال") or of.endswith(("ها", "اده")):
                return Start(index, 0, "object")
        return None

    def _speaking_names(self, at: int) -> frozenset[int]:
        """The words of a state's or body's name right behind a verb."""
        names = self._w.names(at + 1, at + _NAME_WORDS, (Kind.COUNTRY, Kind.ORGANISATION))
        return frozenset(index for name in names[:1] if name.first == at + 1 for index in range(name.first, name.after))

    def described(self, at: int, end: int) -> Start | None:
        """ "Described the talks as friendly" (وصف المحادثات بأنها ودية): from behind who speaks."""
        as_what = next((index for index in range(at + 2, end) if self._w.words[index] in _AS), None)
        if as_what is None:
            return None
        speak = (self._table.of("subjects") | self._table.of("offices") | {"باسم"}) - _DESCRIBED
        first = at + 1
        for index in range(at + 1, as_what):
            dual = index == at + 1 and self._w.words[index].startswith("ال") and self._w.words[index].endswith("ان")
            named = index in self.people or (index in self.named and index == at + 1)  # who speaks
            if named or self._w.words[index] in speak or dual or self._w.broken(index + 1):
                first = index + 1
        return Start(first, 0, "object") if first < as_what else None

    def declared(self, at: int, end: int) -> Start | None:
        """ "The presidency announced, on Wednesday, the signing of": the first noun of an act behind who announces."""
        for index in range(at + 1, min(end, at + 14)):
            word = self._w.words[index]
            acts = word in _ACTS or _own(word) in _ACTS or (word in _THE_ACT and self._word(index + 1) in _PREPOSITIONS)
            if acts and index not in self.named:
                return Start(index - (self._word(index - 1) == "عدم"), 0, "object")
            if word in _NO_OBJECT or word in self._table.of("relative"):
                return None
        return None

    def _word(self, index: int) -> str:
        return self._w.words[index] if 0 <= index < self._w.size else ""


def _own(word: str) -> str:
    """ "Its joining" (انضمامها) without whose it is; a word that is nobody's stays."""
    for ending in ("هما", "ها", "هم", "ه"):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word


@cache
def _leading() -> frozenset[str]:
    """The words, but for those with a proclitic, that may lead to what is said: a quick look before."""
    table = statement_words()
    return table.that | table.attitudes | table.attitude_stems | {"علي", "الي", "عن", "من", "في"}
