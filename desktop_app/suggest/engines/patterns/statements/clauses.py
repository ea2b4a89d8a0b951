"""What is said, from where it begins: behind أن, عن, على, إلى, up to the next word of saying or the sentence's end."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, cached_property

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.denials import Denials, begins_at
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.statements.links import Start
from desktop_app.suggest.engines.patterns.statements.quotations import Clause, quotations
from desktop_app.suggest.engines.patterns.statements.starts import LEADING, Starts
from desktop_app.suggest.statement_words import StatementWords, statement_words

_ANSWERS = frozenset(("وتم", "وقبل", "فقبل", "وقد", "وجري", "وقبلها", "فقبلها"))
_GOES_ON = frozenset(
    fold(
        "كان كانت لم كانوا تكون يكون نكون يتم تتم تعمل يعمل نعمل تواصل يواصل تستمر يستمر تظل يظل تبقى يبقى تصبح يصبح "
        "تقوم يقوم تؤدي يؤدي تسهم يسهم"
    ).split()
)
"""Words behind وأن or وإن with which the same clause goes on: "and to be", "although it was"."""
_MORE_SO = frozenset(fold("خاصة وبخاصة بخاصة خصوصا وخصوصا سيما لاسيما ولاسيما خصوصاً علما رغم حتى لدرجة إلا").split())
"""Words before وأن with which the same clause goes on: "above all since"."""
_WHO = frozenset(("الوزيرين", "الجانبين", "الطرفين", "الرئيسين", "الوزيران", "الجانبان", "الطرفان", "الرئيسان"))
_SOURCES = frozenset(("بحسب", "حسب", "وفق", "وفقا", "حسبما", "وفقما", "نقلا"))
_SHOWING = frozenset(("مقدما", "مستعرضا", "متناولا", "مقدمه", "مستعرضه"))  # what somebody does while speaking
_BESIDE = frozenset(("وتجدر", "ويذكر", "ويشار", "والجدير", "وجدير"))  # "it should be mentioned"
_COMES = frozenset(("وتاتي", "وياتي", "وجاء", "وجاءت", "ويعد", "وتعد", "ويعتبر", "وتعتبر", "وتندرج", "ويندرج"))
_THIS = frozenset(("هذه", "هذا", "ذلك", "الخطوه", "الزياره", "الاتفاقيه", "المذكره"))  # "and this step comes"
_AND_ON = frozenset(("وفي", "ومن", "وعلي"))  # "and in a related line, the delegations held": the news goes on
_WHEN = frozenset(("بعدما", "خلال", "عقب", "اثناء", "لدي"))  # "and that while": when it was said
_LINES = frozenset(("سياق", "السياق", "شان", "الشان", "جهه", "ناحيه", "جانب", "صعيد", "الصعيد", "موضوع"))
_ANOTHER = frozenset(("متصل", "اخر", "اخري", "ثانيه", "ذاته", "نفسه", "ثان", "مماثل", "مواز"))
_DEEDS = frozenset(fold("عرض قدم منح سلم قلد أهدى شارك حضر زار غادر ترأس عقد عقدا أجرى أجريا تسلم").split())
_ALSO_NOUNS = frozenset(("تبادل", "تناول"))
_THANKS = frozenset(
    form + word + whose
    for word in fold("تقدير شكر امتنان عرفان اعتزاز احترام تمنيات تهاني أطيب أخلص أحر أصدق").split()
    for whose in ("", "ه", "ها", "هم", "هما")
    for form in ("", "و", "ال", "وال")
) | frozenset(
    fold("بلاده بلادها بلادهم حكومته حكومتها العميق البالغ الجزيل الكبير الخالص خالص بالغ عميق جزيل عن").split()
)
_LEAST_QUOTED = 3  # words
_PARTED = ("علي", "عن", "الي")
_COMMENTS = frozenset(("خطوه", "اشاره", "موشر", "موءشر"))  # "in a step that": the news speaks
_ENDERS = _SOURCES | _SHOWING | {"كما", "وذلك", "حد"}


class Clauses:
    """All that is said in a reading."""

    def __init__(self, words: Words) -> None:
        self._w = words
        self._table: StatementWords = statement_words()
        self._starts = Starts(words)

    def __iter__(self) -> Iterator[Clause]:
        """What is quoted first, then the others in the order of their verbs; none within another."""
        done = -1
        quoted = list(quotations(self._w, frozenset(self._starts.places)))
        denied = self._w.reading.shared(Denials).words
        inside = {index for one in quoted for index in range(one.first, one.after)}
        yield from quoted
        for number, at in enumerate(self._starts.places):
            if at < done or at in inside or at in denied:
                continue
            if (start := self._starts.start(at)) is None or start.first < done:
                continue
            if start.link == "that" and begins_at(self._w, at) is None and self._only_passes_on(start.first):
                continue
            after = self._end(number, start)
            if start.link == "quote":
                after = max(after, self._starts.speech.whole_end(start.first))
            if start.link == "عن" and _THANKS.issuperset(self._w.words[start.first : after]):
                continue  # "his thanks and his country's", nobody says for what
            if after - start.first >= self._least(at, start) and start.first not in inside:
                done = after
                yield from self._clauses(at, start, after)
                if start.link == "that" and self._starts.speech.opens(start.first):
                    yield from self._goes_on_quoted(at, start.first, after)

    def _goes_on_quoted(self, at: int, first: int, after: int) -> Iterator[Clause]:
        """ "He said that «we are ready. The work begins»": the further sentences of what is quoted."""
        end = self._starts.speech.whole_end(first)
        while after < end:
            sentence = min(self._w.sentence(after)[1], end)
            if sentence - after >= _LEAST_QUOTED:
                yield Clause(at, self._starts.trigger(at), after, sentence, 0, "quote")
            after = sentence

    def _only_passes_on(self, first: int) -> bool:
        """ "The spokesman said that the minister praised ...": what he tells is what another said."""
        for at in range(first, min(first + 4, len(self._w))):
            word = self._starts.word(at)
            if at > first and at in self._starts.at and self._starts.trigger(at).sort == "verb":
                return self._starts.start(at) is not None
            known = at > first or word in self._table.of("offices") or self._starts.is_person(at) or word in _WHO
            if not known or (at > first and self._w.comma(at)):
                return False
        return False

    def _least(self, at: int, start: Start) -> int:
        """The fewest words that are said: thanks may be for one."""
        if start.link in ("object", "ب", "ل"):
            return 3
        thanks = start.link == "علي" and self._starts.trigger(at).links == {"علي", "object"}
        return 1 if thanks else 2

    def _clauses(self, at: int, start: Start, after: int) -> Iterator[Clause]:
        """What is said, each part behind another أن for itself."""
        first, cut = start.first, start.cut
        while start.link == "quote" and (end := self._w.sentence(first)[1]) < after:
            yield Clause(at, self._starts.trigger(at), first, end, cut, start.link)
            first, cut = end, 0
        for index in range(first + 2, after - 4) if start.link == "ب" else ():
            word = self._w.words[index]
            if word.startswith("وب") and self._starts.by_with(index):
                yield Clause(at, self._starts.trigger(at), first, index, cut, start.link)
                first, cut = index, 2
        if begins_at(self._w, at) is not None:  # "and that" goes on with what is denied
            yield Clause(at, self._starts.trigger(at), first, after, cut, start.link)
            return
        if start.link in _PARTED:
            for index in self._w.commas_in(first + 2, after - 1):
                if self._w.words[index] == f"و{start.link}":  # "، وعلى": another thing that is stressed
                    yield Clause(at, self._starts.trigger(at), first, index, cut, start.link)
                    first, cut = index + 1, 0
        splits = "that" if start.link in ("علي", "attitude") else start.link
        for index in self._and_that(first + 2, after - 2) if splits == "that" else ():
            if start.link != splits and not self._w.comma(index):
                continue
            if self._starts.word(index + 1) not in _GOES_ON and self._starts.word(index - 1) not in _MORE_SO:
                yield Clause(at, self._starts.trigger(at), first, index, cut, start.link)
                first, cut = index + 1, 0
        yield Clause(at, self._starts.trigger(at), first, after, cut, start.link)

    def _and_that(self, first: int, after: int) -> list[int]:
        places = self._more_that
        return places[bisect_left(places, first) : bisect_left(places, after)] if places else []

    @cached_property
    def _more_that(self) -> list[int]:
        """The places of وأن and وإن."""
        return self._w.reading.places(_more_that())

    def _end(self, number: int, start: Start) -> int:
        if start.link == "quote":
            return self._starts.speech.end(start.first)
        end = self._reach(number, start)
        end = self._before_comment(self._starts.places[number], start, end)
        if start.link != "visit" and _ENDERS.isdisjoint(self._w.words[start.first + 2 : end]):
            return self._without_agent(start.first, end)
        for index in range(start.first + 2, end):
            word = self._w.words[index]
            if start.link == "visit" and (word in _ANSWERS or self._w.comma(index)):
                return index
            if word == "كما" and (self._goes_on_telling(index, start) or self._as_said(index)):
                return index
            if word == "وذلك" and self._starts.word(index + 1) in _SOURCES:
                return index
            if self._w.comma(index) and word == "علي" and self._starts.word(index + 1) == "حد":
                return index  # "as he put it"
            if self._w.comma(index) and (word in _SOURCES or (start.link != "that" and word in _SHOWING)):
                return index
        return self._without_agent(start.first, end)

    def _reach(self, number: int, start: Start) -> int:
        """The end of its sentence, or the next part of that which tells something else."""
        end = self._w.sentence(start.first)[1] if start.first < len(self._w) else start.first
        for at in self._starts.places[number + 1 :]:
            if at >= end:
                break
            if at > start.first and self._starts.opens(at) and self._starts.goes_on(at):
                end = self._boundary(at, start.first)
                break
        if start.link == "that" and start.first < len(self._w) and self._starts.speech.opens(start.first):
            end = max(end, self._starts.speech.closed_end(start.first))  # a verb within a quotation ends nothing
        return end

    def _before_comment(self, at: int, start: Start, end: int) -> int:
        """Behind a comma: "that came during", "a step that", "and they discussed"; behind a semicolon another verb."""
        words, by_noun = self._w.words, self._starts.trigger(at).sort == "noun"
        for index in self._w.commas_in(start.first + 2, end - 1):
            word = words[index]
            if (word == "جاء" and words[index + 1] == "ذلك") or (word == "في" and words[index + 1] in _COMMENTS):
                return index
            if word == "بعدما" or (word == "وذلك" and words[index + 1] in _WHEN):
                return index
            if words[index - 1] in _ANOTHER and words[index - 2] in _LINES and words[index - 3] in _AND_ON:
                return index - 3
            if word in _BESIDE or (word in _COMES and words[index + 1] in _THIS and start.link != "quote"):
                return index
            dealt = word[1:] in _DEEDS or (
                word[1:] in self._table.of("dealings") and (by_noun or word[1:] not in _ALSO_NOUNS)
            )
            dealt = dealt and start.link not in ("that", "quote")
            if word[0] == "و" and (dealt or ("؛" in self._w.gap(index) and is_verb(word[1:]))):
                return index
        return end

    def _as_said(self, at: int) -> bool:
        """ "، كما صرح به": who else said it."""
        return self._w.comma(at) and self._starts.word(at + 2) == "به"

    def _goes_on_telling(self, at: int, start: Start) -> bool:
        """ "، كما ناقشا": no more what is said; of what stands behind أن only where somebody is named who did it."""
        if self._starts.word(at + 1) not in self._table.of("dealings"):
            return False
        who = self._starts.word(at + 2)
        named = who in self._table.of("offices") or who in self._table.of("both") or self._starts.is_person(at + 2)
        return start.link != "that" or named

    def _without_agent(self, first: int, end: int) -> int:
        """ "By the president" at the end of what was done."""
        words = self._w.words
        for index in range(max(first + 2, end - 6), end - 1):
            if words[index] == "من" and words[index + 1] == "قبل":
                return index
        return end

    def _boundary(self, at: int, first: int) -> int:
        if self._starts.trigger(at).sort == "noun":
            done = self._starts.done_before(at) or at
            return done - (self._starts.word(done - 1) in LEADING)
        if self._starts.trigger(at).joined and not self._w.comma(at):
            return at
        comma = self._starts.comma_before(at)
        if comma is not None and comma > first + 2:
            return comma
        return at - (self._starts.word(at - 1) in LEADING)


@cache
def _more_that() -> frozenset[str]:
    return frozenset(f"و{word}" for word in statement_words().that)
