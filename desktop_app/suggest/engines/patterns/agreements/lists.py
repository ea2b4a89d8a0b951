"""What became of the documents of a list: its line or sentence says it, or one before."""

from collections.abc import Callable, Iterator, Sequence

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.phrases import Found

_LEAD = 10  # words from a sentence's begin to "the agreements include"
_SENTENCES_BACK = 3  # in which several documents were told of before each is named
_BESIDES = frozenset(("الاضافه", "اضافه", "فضلا", "علاوه", "جانب"))
LISTS = frozenset(
    fold(
        "تشتمل اشتملت يشتمل اشتمل تتمثل تمثلت يتمثل تمثل تشمل شملت شمل يشمل تضم ضمت ضم تتضمن تضمنت تضمن يتضمن تهم همت "
        "تتعلق تعلقت يتعلق تخص تغطي غطت تتناول تناولت تتوزع من بين عبارة"
    ).split()
)
_LISTS_TOO = LISTS | {f"و{word}" for word in LISTS}
_CONSIST = frozenset(fold("تتمثل تمثلت تشمل شملت تضم ضمت تتضمن تضمنت تشتمل اشتملت تتوزع").split())


class Lists:
    """One title among those of its article; `governs` tells what the words [first, after) say of what they lead to."""

    def __init__(
        self, words: Words, title: Title, titles: Sequence[Title], governs: Callable[[int, int], Status | None]
    ) -> None:
        self._w, self._title, self._titles, self._governs = words, title, titles, governs
        self._table = agreement_words()
        self._first = words.sentence(title.first)[0]

    def above(self) -> Status | None:
        """From the line that introduces the list whose item this is, or the sentence before "among them"."""
        if self._title.item:
            if not self._w.begins_item(self._title.first):  # numbered within a line
                return self._introduced(self._first, self._title.first)
            line = self._w.line_above(self._title.first)
            return self._introduced(*line) if line else None
        if self._w.begins_line(self._title.first) and (line := self._list_above()):
            return self._introduced(*line)
        if self._first and self._goes_on():
            found = self._told_before()
            if found is not None:
                return found
        if self._first == 0:
            return None
        among = next(iter(self._w.phrases(self._table.among, self._first, self._title.first)), None)
        if among is None:
            return None
        found = self._governs(*self._w.sentence(self._first - 1)) or self._told_before()
        heads = self._w.phrases(self._table.heads, self._first, self._title.first)
        several = any(one.value.endswith("/many") for one in heads)
        if found is None and (several or self._w.words[among.after - 1] == "بين"):  # "among the documents"
            return Status("signed", among.first, among.after, heading=True, signing=True)
        return found

    def _list_above(self) -> tuple[int, int] | None:
        """The words [first, after) of a line with a colon, over lines of titles without dashes or numbers."""
        text, heads = self._w.reading.text, {one.first for one in self._titles}
        start = text.rfind("\n", 0, self._w.start(self._title.first)) + 1
        while start > 0:
            end = start - 1
            start = text.rfind("\n", 0, end) + 1
            first, after = self._w.reading.word_at(start), self._w.reading.word_at(end)
            if text[start:end].rstrip().endswith(":"):
                return (first, after) if first < after else None
            if first < after and first not in heads:
                return None
        return None

    def _goes_on(self) -> bool:
        """ "These documents include …", "the first is …": the sentence before said what became of them."""
        words, first = self._w.words, self._first
        before = words[max(first, self._title.first - 2) : self._title.first]
        lead = words[first : min(first + _LEAD, self._title.first)]
        if not self._table.others.isdisjoint((*before, words[self._title.first])):
            return True
        if words[first].removeprefix("و").removeprefix("ب") in _BESIDES and self._title.first - first < 4:
            return True
        if words[first] in ("كما", "ايضا", "كذلك"):
            first += 1
            if words[first] in LISTS and words[first] not in ("من", "بين"):
                return True
        if words[first].startswith("و") and words[first][1:] in _CONSIST:
            return True  # "and they consist of"
        if words[first].removeprefix("و") == "هناك":
            return any(one is not None and one.value.endswith(("/many", "/two")) for one in self._heads_from(first))
        listing = not _LISTS_TOO.isdisjoint(lead)
        several = ("/many", "/two")
        return listing and any(one is not None and one.value.endswith(several) for one in self._heads_from(first))

    def _heads_from(self, first: int) -> Iterator[Found | None]:
        return (self._w.phrase(self._table.heads, at) for at in range(first, min(first + _LEAD, self._title.first)))

    def _told_before(self) -> Status | None:
        """What one of the sentences before says of several documents, or the last one of any."""
        first = self._first
        for back in range(_SENTENCES_BACK):
            if first == 0:
                return None
            first, after = self._w.sentence(first - 1)
            found = self._governs(first, after)
            heads = self._w.phrases(self._table.heads, first, after)
            if found and found.signing and (back == 0 or any(one.value.endswith(("/many", "/two")) for one in heads)):
                return found
        return None

    def _introduced(self, first: int, after: int) -> Status | None:
        """What the line above a list says of its items; documents without a word on them were signed."""
        found = self._governs(first, after)
        if found is None and after == self._title.first:  # within a line
            found = self._told_before()
        several = any(one.value.endswith("/many") for one in self._w.phrases(self._table.heads, first, after))
        if found is None and several:
            before = self._governs(*self._w.sentence(first - 1)) if first else None
            return before or Status("signed", first, after, heading=True, signing=True)
        return found
