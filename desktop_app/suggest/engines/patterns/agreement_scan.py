"""How far the title of an agreement goes: word by word from its head."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.countries import is_country_name
from desktop_app.suggest.engines.patterns.agreement_title import MADE, Title, words_another
from desktop_app.suggest.engines.patterns.agreement_words import AgreementWords
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.words import Sort, sort_of

_MOST = 48  # words of a title
_OF_TITLES = frozenset(fold("من إلى عن على ضد مع بين أو غير ذات عبر نحو لدى تحت دون").split())
_IN = frozenset(("في", "فى", "وفي"))
_NOT_LAST = _OF_TITLES | _IN | {"و", "ل"}
_SUBJECT = frozenset(fold("بشأن حول بخصوص").split())
_BY_WHICH = frozenset(fold("خلال عبر بموجب").split())
_OFFICES = frozenset(
    fold("وزير وزيرة رئيس رئيسة سفير سفيرة مدير مديرة نائب أمين الأمين السيد السيدة الدكتور معالي").split()
)
_YEAR = frozenset(("عام", "سنه"))
_TIMES = frozenset(fold("الماضي المقبل القادم الحالي الجاري المنصرم").split())
_COUNTS = frozenset(
    fold("ثلاث أربع خمس ست سبع ثمان ثماني تسع عشر عدة عدد ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة").split()
)
_ON = frozenset(("وعلي", "وعلى"))
_AIMS = frozenset(fold("تهدف يهدف ترمي يرمي تسعى يسعى").split())
_WITHOUT_ARTICLE = frozenset(
    fold(
        "متوسطة متوسط محدودة عشر عشرة طويلة طويل قصيرة متعددة "
        "متعدد رفيعة رفيع عالية بعيدة غير ذات ذو واسعة رقم"
    ).split()
)  # words of a title that no article needs: طويلة الأمد
_OPENING = frozenset(('"', "«", "“", "'", "‘"))
_CLOSING = frozenset(('"', "»", "”", "'", "’"))
_SHORT_NAME = 7  # words in brackets
_NOT_IN = frozenset((
    "عام", "سنه", "غضون", "اقرب", "القريب", "المستقبل", "اطار", "شهر",
    "يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو",
    "اغسطس", "سبتمبر",
))  # fmt: skip


class Scan:
    """Walks on from a head, word by word, as long as the title goes on."""

    def __init__(self, words: Words, table: AgreementWords, title: Title, end: int | None = None) -> None:
        self._w, self._table, self._title = words, table, title
        after = words.sentence(title.first)[1] if end is None else end
        self._end = min(after, title.rest + _MOST)
        self._names = words.names(title.rest, self._end, (Kind.ORGANISATION, Kind.COUNTRY, Kind.PLACE, Kind.EVENT))
        self._at = {name.first: name for name in reversed(self._names)}
        self._part = "head"
        self._open = False  # "the joint statement of president …"
        self._from = title.rest
        self._over = -1  # the word behind a short name in brackets

    def run(self) -> None:
        index = self._title.rest
        while index < self._end:
            step = self._step(index)
            if step <= index:
                break
            index = step
        while index > self._title.rest and self._w.words[index - 1] in _NOT_LAST:
            index -= 1
        self._close(index)
        self._title.after = index

    def _step(self, index: int) -> int:
        """The next word to look at; `index` itself where the title ends before it."""
        word, words = self._w.words[index], self._w.words
        if self._w.broken(index) and index != self._over and not self._goes_over(index):
            self._over = self._behind_brackets(index)
            return self._over if self._over > index else index
        if words[index] in self._table.heads and self._new_head(index):
            return index
        part = self._part_at(index)
        if part:
            return part
        if self._ends(index) or self._another(index) or self._signs_more(index):
            return index
        if words[index] in MADE and words[index + 1 : index + 2] == ["بين"]:
            self._title.made = index
            return index + 1
        if self._stops(index):
            return self._years(index) or index
        if self._is_complete(index) or self._is_whole(index):
            return index
        name = self._at.get(index)
        if name is not None and name.named.kind is not Kind.PLACE:
            return max(name.after, index + 1)
        if word in _IN:
            return self._in(index)
        return index + 1

    def _part_at(self, index: int) -> int:
        """Where one of the parts begins, the word behind what introduces it; else 0."""
        word = self._w.words[index]
        if word == "بين" and self._title.between is None and index + 1 < self._end and not self._years(index):
            self._close(index)
            self._part, self._from = "between", index + 1
            return index + 1
        if word == "مع" and self._part == "head" and not self._with_whom(index):
            self._part, self._from = "toward", index + 1
            return index + 1
        found = self._table.subject.at(self._w.words, index)
        if found and found.after <= self._end:
            self._close(index)
            self._part, self._from = "subject", found.after
            return found.after
        if self._part != "subject" and self._begins_purpose(index):
            self._close(index)
            self._part, self._from = "subject", index
            return index + 1
        return self._years(index)

    def _ends(self, index: int) -> bool:
        """A verb; "with" whoever signs it; behind "the agreement" also any word that doesn't bear the article as its
        adjectives do."""
        word = self._w.words[index]
        if self._with_whom(index):
            return True
        if word == "الي" and self._title.first and self._aimed():
            return True  # "strive by the memorandum on … for", "the agreement with … aims at"
        if self._title.definite and self._part == "head" and self._is_object(index):
            return True
        if self._title.definite and self._part == "head" and not word.startswith(("ال", "لل", "وال")):
            qualified = index > self._title.first + 1 and not is_verb(word)  # "the framework agreement on …"
            self._open = self._open or (word.startswith("ل") and (self._title.item or qualified))
            return not self._open
        return index not in self._at and is_verb(word)

    def _is_time(self, index: int) -> bool:
        """ "The year 2027", "last year"."""
        following = self._w.words[index + 1] if index + 1 < self._end else ""
        return bool(self._years(index)) or (self._w.words[index].startswith("ال") and following in _TIMES)

    def _aimed(self) -> bool:
        before = self._w.words[self._title.first - 1].removeprefix("و")
        return before in _AIMS or (self._part == "subject" and before in _BY_WHICH)

    def _is_object(self, index: int) -> bool:
        """ "The memorandum sets the terms": no adjective of a feminine noun."""
        word, before = self._w.words[index], self._w.words[index - 1]
        feminine = self._w.words[self._title.first].endswith("ه") and word.startswith("ال")
        return feminine and not word.endswith(("ه", "ي")) and before.removeprefix("ال") not in _WITHOUT_ARTICLE

    def _with_whom(self, index: int) -> bool:
        """ "With the minister …": a person, no side of the title."""
        words = self._w.words
        return words[index] == "مع" and index + 1 < self._end and words[index + 1] in _OFFICES

    def _stops(self, index: int) -> bool:
        """A word that no title goes on with, unless a name or a body begins there."""
        if self._w.words[index] in ("عن", "وعن") and (
            index + 1 in self._at or self._w.words[index + 1 : index + 2] == ["الجانب"]
        ):
            return True  # "signed the memorandum for the university"
        if self._w.words[index].removeprefix("ال") in _YEAR and not self._is_time(index):
            return False  # "to launch a cultural year", "public education"
        stop = self._table.stops.at(self._w.words, index)
        return stop is not None and index not in self._at and self._w.words[index] not in self._table.body_heads

    def _is_complete(self, index: int) -> bool:
        """Behind the name of the other side, where nothing that belongs to a title goes on."""
        word = self._w.words[index]
        if self._part == "toward":
            other = any(one.after == index and one.first == self._from for one in self._names)
            purpose = word.startswith("ل") and not word.startswith("لل")
            on = purpose or word in _IN or word == "علي" or word.startswith(("ال", "ب"))
            return other and index not in self._at and not on
        if self._part != "between":
            return False
        sides = [one for one in self._names if self._from <= one.first and one.after <= index]
        second = any(one.after == index and one.first > self._from for one in sides) and len(sides) > 1
        return second and index not in self._at and word not in _IN and not word.startswith(("ال", "ل", "ب", "و", "من"))

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
        if word[1:] in _COUNTS and following in self._table.heads:
            return True  # "and ten documents"
        more = self._table.statuses.at(self._w.words, index) if word in self._table.statuses else None
        return (word in _ON and following in self._table.heads) or (more is not None and more.value == "signing")

    def _begins_purpose(self, index: int) -> bool:
        """ل with a verbal noun: لتوسيع التعاون; behind a body hardly with the article (للري is part of its name)."""
        word = self._w.words[index]
        belongs = self._w.words[index - 1] in ("التابعه", "التابع", "التابعين")
        if index in self._at or belongs or word in self._table.body_heads or self._in_first_side(index):
            return False
        if word.startswith("لل"):
            inside = any(name.first < index < name.after for name in self._names)
            return len(word) > 4 and (self._part == "head" or word in _PURPOSES) and not inside
        return len(word) > 4 and word[0] == "ل" and sort_of(word) == (Sort.NOUN, 1)

    def _is_whole(self, index: int) -> bool:
        """Behind a name in quotation marks, or "the agreement of technical cooperation": a word that no title goes on
        with."""
        if self._part != "head" or index < self._title.rest + 1 or index in self._at:
            return False
        word, before = self._w.words[index], self._w.words[index - 1]
        on = word in _NOT_LAST or word in _WITHOUT_ARTICLE or word.startswith(("ال", "ل", "ب", "و", "علي"))
        if on or self._years(index):
            return False
        quoted = self._w.gap(index).strip() in _CLOSING and self._w.gap(self._title.rest).strip() in _OPENING
        return quoted or (before.startswith("ال") and word not in MADE)

    def _in_first_side(self, index: int) -> bool:
        """Behind "between" and a body, before the و of the other one ("the agency for …"), or right behind that."""
        words, heads = self._w.words, self._table.body_heads
        if self._part != "between":
            return False
        both = words[self._from].endswith("تي")  # "the companies A and B"
        behind = (at for at in range(self._from + 1, index) if words[at].startswith("و"))
        joints = [at for at in behind if both or words[at] in heads or at in self._at]
        if not joints or both:
            return not joints and words[self._from] in heads
        nothing_yet = all(words[at].startswith("ال") for at in range(joints[-1] + 1, index))
        return nothing_yet and words[joints[-1]].startswith("وال")  # "and the national company for …"

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

    def _in(self, index: int) -> int:
        """ "In": goes on with what is not a place or time of signing."""
        after = index + 1
        if after >= self._end or self._w.words[after] in _NOT_IN or self._w.words[after][0].isdigit():
            return index
        word = self._w.words[after]
        capital = is_country_name(word) and not self._is_country(after)
        if self._part == "between" and capital:
            return after + 1 if self._in_first_side(index) or self._told_in_first_side() else index
        if self._part in ("between", "toward"):
            return after + 1 if not capital else index
        if capital or word in _OUTSIDE or word.startswith("مراحل") or (self._part == "head" and word in _EFFECT):
            return index
        return after

    def _told_in_first_side(self) -> bool:
        """ "The ministry in A and the office in B": both sides say where."""
        return any(word in _IN for word in self._w.words[self._from : self._end][:12])

    def _is_country(self, index: int) -> bool:
        name = self._at.get(index)
        return name is not None and name.named.kind is Kind.COUNTRY

    def _goes_over(self, index: int) -> bool:
        """True where a title goes on behind a sign."""
        return self._second_side(index) or self._told_behind(index) or self._route(index)

    def _told_behind(self, index: int) -> bool:
        """ "A memorandum، between the ministries of … ، on …": who makes it and on what, parted by commas."""
        words = self._w.words
        if self._w.gap(index).strip() not in ("،", ",") or self._title.definite:
            return False
        if words[index] == "بين":
            following = words[index + 1] if index + 1 < self._end else ""
            return self._title.between is None and (index + 1 in self._at or following in self._table.body_heads)
        return self._part in ("head", "between") and self._title.subject is None and words[index] in _SUBJECT

    def _behind_brackets(self, index: int) -> int:
        """The word behind a short name in brackets that stands with one of the sides; else 0."""
        if "(" not in self._w.gap(index) or self._part not in ("between", "toward"):
            return 0
        for at in range(index + 1, min(index + _SHORT_NAME, self._end)):
            if ")" in self._w.gap(at):
                return at if self._w.gap(at).strip() == ")" else 0
        return 0

    def _second_side(self, index: int) -> bool:
        """A comma before the second of two sides: "between the ministry ، and the agency"."""
        word = self._w.words[index]
        return (
            self._part == "between"
            and self._w.gap(index).strip() == "،"
            and word.startswith("و")
            and word in self._table.body_heads
            and not any(
                self._w.words[at].startswith("و") and self._w.words[at] in self._table.body_heads
                for at in range(self._from + 1, index)
            )
        )

    def _route(self, index: int) -> bool:
        """A dash between two ends of a road, railway or pipeline: "the Juba - Malakal road"."""
        if self._w.gap(index).strip() not in ("-", "–", "—") or index < self._title.rest + 2:
            return False
        return not _ROUTES.isdisjoint(self._w.words[max(self._title.rest, index - 4) : index - 1])

    def _new_head(self, index: int) -> bool:
        """Another document begins: "and a protocol", "and the executive programme"."""
        word = self._w.words[index]
        head = self._table.heads.at(self._w.words, index)
        if head is None or not word.startswith("و") or head.cut == 0:
            return head is not None and self._w.words[index - 1] == "و" and not head.definite
        return not head.definite or (head.after > head.first + 1 and head.value.endswith("/sure"))

    def _close(self, index: int) -> None:
        span = (self._from, index)
        if self._from < index:
            if self._part == "between":
                self._title.between = span
            elif self._part == "toward":
                self._title.toward = span
            elif self._part == "subject" and self._title.subject is None:
                self._title.subject = span


_ROUTES = frozenset(fold("طريق الطريق خط الخط سكة أنبوب محور ممر جسر نفق قطار خطوط أنابيب كابل").split())
_OUTSIDE = frozenset(fold("ختام نهاية مستهل حفل مقر قصر العاصمة مدينة حضور").split())
_EFFECT = frozenset(fold("دعم تعزيز تحقيق خفض رفع زيادة تسهيل حماية تطوير دفع إطار حل ضمان ترسيخ توسيع").split())
_PURPOSES = frozenset(fold("للتعاون للتشاور للتنسيق للاستثمار للتبادل للشراكة للنهوض للأعوام للفترة للسنوات").split())
_YEAR_WORDS = frozenset(
    fold(
        "للأعوام للسنوات للعامين للفترة لعام لعامي لسنة لسنتي لأعوام لسنوات الأعوام السنوات الفترة تغطي يغطي عام عامي "
        "سنة سنتي أعوام سنوات من إلى حتى بين و لغاية بحلول وحتى الممتدة"
    ).split()
)


def _is_year(word: str) -> bool:
    digits = word.removeprefix("و")
    return len(digits) == 4 and digits[0] in "12" and digits.isdigit()
