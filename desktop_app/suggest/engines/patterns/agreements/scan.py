"""How far the title of an agreement goes: word by word from its head."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.countries import is_country_name
from desktop_app.suggest.engines.patterns.agreements.edges import IN_WORDS, NOT_LAST, is_plain
from desktop_app.suggest.engines.patterns.agreements.signs import Signs
from desktop_app.suggest.engines.patterns.agreements.title import MADE, ORDINALS
from desktop_app.suggest.engines.patterns.time_words import TIMES
from desktop_app.suggest.engines.patterns.words import Sort, sort_of

_OUTSIDE = frozenset(fold("أول ذكرى الذكرى ختام نهاية مستهل حفل مقر قصر العاصمة مدينة حضور").split())
_NEVER_IN = frozenset(fold("طور الجريدة").split())  # "in preparation", "in the gazette"
_EFFECT = frozenset(fold("دعم تعزيز تحقيق خفض رفع زيادة تسهيل حماية تطوير دفع إطار حل ضمان ترسيخ توسيع").split())
_PURPOSES = frozenset(fold("للتعاون للتشاور للتنسيق للاستثمار للتبادل للشراكة للنهوض للأعوام للفترة للسنوات").split())
_TELLS = frozenset(fold("تشمل يشمل تتناول يتناول تهم يهم خصصت خصص تضمنت تتضمن").split())
_SAYS = frozenset(
    proclitic + word
    for proclitic in ("", "ف")
    for word in ("تتعلق", "يتعلق", "تخص", "يخص", "تهم", "يهم", "تعني", "يعني")
)


class Scan(Signs):
    """Walks on from a head, word by word, as long as the title goes on."""

    def run(self) -> None:
        index = self._title.rest
        if self._is_year_of_signing(index):
            return
        if self._title.sure == "another" and self._w.words[index] in _TELLS:
            index += 1
            self._part, self._from = "subject", index  # "and another that covers …"
        while index < self._end:
            step = self._step(index)
            if step <= index:
                break
            index = step
        while index > self._title.rest and self._w.words[index - 1] in NOT_LAST:
            index -= 1
        self._close(index)
        self._title.after = index

    def _step(self, index: int) -> int:
        """The next word to look at; `index` itself where the title ends before it."""
        words = self._w.words
        word = words[index]
        if self._w.broken(index) and index != self._over and not self._goes_over(index):
            self._over = self._behind_brackets(index)
            return self._over if self._over > index else index
        if self._quoted and self._unquoted(index):
            return index
        if is_plain(word):
            return index if self._ends_at_plain(index) else self._behind_name(index)
        if word in self._table.heads and self._new_head(index):
            return index
        part = self._part_at(index)
        if part:
            return part
        if self._ends(index) or (word in self._table.others and self._another(index)):
            return index
        if word[0] == "و" and self._signs_more(index):
            return index
        if word in MADE and words[index + 1 : index + 2] == ["بين"]:
            self._title.made = index
            return index + 1
        if self._stops(index):
            return self._years(index) or index
        if self._is_complete(index) or self._is_whole(index):
            return index
        if word in IN_WORDS and index not in self._at:
            return self._in(index)
        return self._behind_name(index)

    def _ends_at_plain(self, index: int) -> bool:
        """Before a word with which nothing begins: behind "the agreement", or where the title is complete."""
        if self._part == "head":
            return (self._title.definite and self._ends(index)) or self._is_whole(index)
        return self._part != "subject" and self._is_complete(index)

    def _behind_name(self, index: int) -> int:
        """The next word, behind the name that begins here."""
        name = self._at.get(index)
        return index + 1 if name is None or name.named.kind is Kind.PLACE else max(name.after, index + 1)

    def _part_at(self, index: int) -> int:
        """Where one of the parts begins, the word behind what introduces it; else 0."""
        word = self._w.words[index]
        begins = word == "بين" and self._part != "between" and self._title.between is None
        if begins and index + 1 < self._end and not self._years(index):
            self._close(index)
            self._part, self._from = "between", index + 1
            return index + 1
        if word == "مع" and self._part == "head" and not self._with_whom(index):
            self._part, self._from = "toward", index + 1
            return index + 1
        found = self._w.phrase(self._table.subject, index)
        if found and found.after <= self._end:
            rest = self._title.rest
            at = index - int(index == rest + 1 and self._w.words[rest] in ORDINALS)
            if self._title.definite and at == rest and self._w.words[index] in _SAYS:
                return 0  # "the agreement concerns …": what is said of it
            self._close(index)
            self._part, self._from = "subject", found.after
            return found.after
        if word[0] == "ل" and self._part != "subject" and self._begins_purpose(index) and not self._aims_at(index):
            self._close(index)
            self._part, self._from = "subject", index
            return index + 1
        return self._years(index)

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
        if words[joints[-1]] == "والحكومه":
            return False  # what a government signs for
        nothing_yet = all(words[at].startswith("ال") for at in range(joints[-1] + 1, index))
        return nothing_yet and words[joints[-1]].startswith("وال")  # "and the national company for …"

    def _in(self, index: int) -> int:
        """ "In": goes on with what is not a place or time of signing."""
        after = index + 1
        if after >= self._end or self._w.words[after] in TIMES or self._w.words[after][0].isdigit():
            return index
        word = self._w.words[after]
        if word in _NEVER_IN:
            return index
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
        return any(word in IN_WORDS for word in self._w.words[self._from : self._end][:12])

    def _is_country(self, index: int) -> bool:
        name = self._at.get(index)
        return name is not None and name.named.kind is Kind.COUNTRY

    def _close(self, index: int) -> None:
        span = (self._from, index)
        if self._from < index:
            if self._part == "between":
                self._title.between = span
            elif self._part == "toward":
                self._title.toward = span
            elif self._part == "subject" and self._title.subject is None:
                self._title.subject = span
