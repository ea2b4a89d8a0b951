"""The ways from a word of saying to what is said."""

from functools import cache
from typing import NamedTuple

from desktop_app.arabic.radicals import is_radical
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.statement_words import StatementWords, Trigger, statement_words

LOOSE_LINKS = frozenset(("ل", "news"))
"""Those that count only where no surer one follows."""

LEFT_OUT = frozenset(("ومن", "وفي", "وعلي", "وبعد", "وخلال", "وعقب"))
"""Prepositions whose "and" is left out where what is said begins with them."""
_ADVERBS = frozenset((
    ("علي", "مستوي"), ("علي", "هامش"), ("علي", "راس"), ("علي", "صعيد"), ("علي", "ضوء"), ("علي", "حسابه"),
    ("علي", "حسابها"), ("عن", "طريق"), ("عن", "بعد"), ("عن", "كثب"), ("الي", "جانب"), ("الي", "ذلك"), ("الي", "حد"),
    ("في", "ختام"), ("علي", "متن"), ("علي", "متنها"), ("علي", "متنه"), ("علي", "لسان"), ("علي", "غرار"),
    ("علي", "خلفيه"), ("علي", "اثر"), ("علي", "منصه"), ("علي", "صفحته"), ("علي", "صفحتها"),
))  # fmt: skip
_REPLIES = frozenset((
    "رده", "ردها", "ردا", "رد", "جوابه", "اجابته", "اجابتها", "تعليقه", "تعليقا", "تعقيبه", "تعقيبا", "بناء", "عطفا",
))  # fmt: skip
"""Words before على that only tell to what is answered."""
_VIEWS = frozenset(("وجهه", "وجهات"))  # "told their views"
_ALL = frozenset(("مختلف", "جميع", "كافه", "كل", "شتي"))
_PREPOSITIONS = frozenset(("علي", "الي", "عن", "من", "في"))
_LEVELS = frozenset(("المستويات", "الاصعده", "الصعد"))
_WORKS = frozenset(("العمل", "الحرص", "التركيز", "الحفاظ"))  # which bring their على: "confirmed the work on"
_ADVERB_BEHIND = 1  # words behind the verb from which these only tell where and how
_LOOSE_REACH = {"من": 6, "في": 3}  # words behind the verb beyond which these mean something else


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
        if word == "علي" and index > at + 1 and self._w.words[index - 1] in _REPLIES:
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
        return Start(first, 1 if self._word(first) in LEFT_OUT else 0, link)

    def _word(self, index: int) -> str:
        return self._w.words[index] if 0 <= index < self._w.size else ""


@cache
def _leading() -> frozenset[str]:
    """The words, but for those with a proclitic, that may lead to what is said: a quick look before."""
    table = statement_words()
    return table.that | table.attitudes | table.attitude_stems | {"علي", "الي", "عن", "من", "في"}
