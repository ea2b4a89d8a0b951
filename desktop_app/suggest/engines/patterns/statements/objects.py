"""What is said where no word leads to it: what is asked for, confirmed, denied, described or announced."""

import re

from desktop_app.arabic.fold import fold
from desktop_app.arabic.week_days import WEEKDAYS
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.statements.links import LEFT_OUT, Start
from desktop_app.suggest.statement_words import StatementWords, Trigger, statement_words

_TIMES = frozenset((
    "خلال", "اليوم", "امس", "عقب", "بعد", "قبل", "اثناء", "لدي", "ايضا", "كذلك", "عبر", "بشان", "حول", "انه",
))  # fmt: skip
_PEOPLE = re.compile(r"ال\w{3,}ون")
_NO_OBJECT = frozenset(("من", "في", "الي", "عن", "مع", "ان", "الذي", "التي"))
_NO_DEED = LEFT_OUT | _NO_OBJECT | _TIMES | {"سعاده"}
_TRUTH = frozenset(("صحه", "علم", "نيه"))  # short, and denied
_NAME_WORDS = 10  # of who denies
_BY_THAT = frozenset(("بذلك", "مجددا", "ايضا", "كذلك", "هنا"))  # between a verb and what is confirmed
_THEM = frozenset(("اياه", "اياها", "اياهم", "اياهما"))
_NAME_AND_OFFICE = 5  # words that a name with its office has more than
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
_BEFORE_WHAT = frozenset(("علي", "الي", "عن", "من", "في"))


class Objects:
    """Looks for them in one reading, `end` being the word behind the last at which they may begin."""

    def __init__(self, words: Words) -> None:
        self._w = words
        self._table: StatementWords = statement_words()
        self._named, self._people = words.in_names, words.in_people

    def object(self, trigger: Trigger, at: int, end: int) -> Start | None:
        """Behind the subject, known by its words, its name, or as the first definite word: what is asked for."""
        subjects, several, words = self._table.of("subjects"), self._table.of("several"), self._w.words
        told = False
        for index in range(at + 1, min(end, at + 12)):
            word = words[index]
            definite = word.startswith("ال") and trigger.sort != "noun"
            if index in self._named or word in subjects or not several.isdisjoint(words[index - 1 : index + 1]):
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
            if index == at + 1 and _PEOPLE.fullmatch(word) and trigger.sort == "verb":
                told = True  # "the journalists asked for"
                continue
            if word[0] == "و" and word in self._table.triggers:  # "he thanked X and said"
                return None
            return Start(index, 0, "object")
        return None

    def behind_person(self, trigger: Trigger, at: int, end: int) -> Start | None:
        """ "The ambassador X confirmed the taking of measures": the noun right behind who speaks, or behind the verb
        itself where one of somebody or something follows ("denied the coming of its troops")."""
        denies = "attitude" not in trigger.links  # who only denies may be a state or body: "China denied the truth of"
        speak = self._people | (self._speaking_names(at) if denies else frozenset())
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

    def described(self, trigger: Trigger, at: int, end: int) -> Start | None:
        """ "Described the talks as friendly" (وصف المحادثات بأنها ودية): from behind who speaks."""
        as_what = next((index for index in range(at + 2, end) if self._w.words[index] in _AS), None)
        if as_what is None:
            return None
        if self._w.words[at + 1] in _THEM:
            return Start(as_what + 1, 0, "object")
        if trigger.sort == "participle":
            return Start(at + 1, 0, "object")
        speak = (self._table.of("subjects") | self._table.of("offices") | {"باسم"}) - _DESCRIBED
        first = at + 1
        for index in range(at + 1, as_what):
            dual = index == at + 1 and self._w.words[index].startswith("ال") and self._w.words[index].endswith("ان")
            named = index in self._people or (index in self._named and index == at + 1)  # who speaks
            if named or self._w.words[index] in speak or dual or self._w.broken(index + 1):
                first = index + 1
        if first == at + 1 and as_what - first > _NAME_AND_OFFICE:  # who speaks is not known by name
            nouns = (one for one in range(as_what - 1, first, -1) if self._is_noun(one))
            first = next(nouns, first)
        return Start(first, 0, "object") if first < as_what else None

    def _is_noun(self, index: int) -> bool:
        """A definite noun, no adjective."""
        word = self._w.words[index]
        return word.startswith("ال") and not word.endswith(("ي", "يه"))

    def declared(self, at: int, end: int) -> Start | None:
        """ "The presidency announced, on Wednesday, the signing of": the first noun of an act behind who announces."""
        for index in range(at + 1, min(end, at + 14)):
            word = self._w.words[index]
            acts = word in _ACTS or _own(word) in _ACTS or (word in _THE_ACT and self._word(index + 1) in _BEFORE_WHAT)
            if acts and index not in self._named:
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
