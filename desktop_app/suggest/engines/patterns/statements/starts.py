"""Where what is said begins, and which verb opens a part of its sentence of its own."""

import re
from bisect import bisect_left
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.arabic.radicals import is_radical
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.statements.links import LOOSE_LINKS, Links, Start
from desktop_app.suggest.engines.patterns.statements.objects import Objects
from desktop_app.suggest.engines.patterns.statements.speech import Speech
from desktop_app.suggest.statement_words import StatementWords, Trigger, statement_words

_WINDOW = 40  # words after the verb in which what it says begins: a speaker may bear all titles
_BEFORE_NOUNS = frozenset(("علي", "في", "عن", "الي", "مع", "بين", "هذا", "هذه", "اي", "كل", "اساس"))
_STEADY = 5  # words behind a loose link within which a surer one may follow
_YET = frozenset(fold("لكنه لكنها لكنهم ولكنه ولكنها ولكنهم").split())
LEADING = frozenset(("كما", "حيث", "وقد", "فيما")) | _YET  # "، حيث تم التأكيد": before a part of its own
_AMOUNTS = frozenset(("يبلغ", "تبلغ", "بلغ", "بلغت", "يقدر", "تقدر", "قدر", "قدرت"))  # "informs", and "amounts to"
_MEASURED = ("طول", "عدد", "تعداد", "قيم", "حجم", "مساح", "ارتفاع", "سعر", "نسب", "اجمالي", "قدر", "سع", "نحو", "حوال")
_BOUND = frozenset(fold("ملتزمة متعهدة واعدة مصرة ملتزما").split())
_STRIKING = frozenset(("لافتا", "لافته"))
_IN = frozenset(("في", "فيه", "فيها"))
_MEANWHILE = frozenset(("هذا", "الوقت", "ذات", "نفس", "السياق"))  # "affirming in this regard"
_HONOURS = frozenset(fold("الدكتور الدكتورة السيد السيدة المهندس المهندسة الأستاذ اللواء الفريق العميد").split())
_WITHIN = frozenset(("فيها", "فيه", "خلالها", "خلاله"))  # "a letter in which he expressed"
_ALSO_DOES, _DOES = re.compile(r"و[يتن]\w{3,}"), re.compile(r"س?[يتن]\w{3,}")  # verbs of the present
_FAR = 14  # words before a noun in which the verb stands that makes it a deed (تخلل اللقاء التأكيد)
_NEAR = 7  # words between a comma and the verb whose part of the sentence it opens ("، ومن جانبه قال")


class Starts:
    """The words of saying of one article. `places` are theirs, in order."""

    def __init__(self, words: Words) -> None:
        self._w, self._words = words, words.words
        self._table: StatementWords = statement_words()
        self.places = words.reading.places(self._table.forms)
        self.at = frozenset(self.places)
        self.speech = Speech(words)
        self._links, self._objects = Links(words), Objects(words)
        self._starts: dict[int, Start | None] = {}
        self._which, self._whose = _relatives()
        self._done = words.reading.places(_done())

    def trigger(self, at: int) -> Trigger:
        """What is known of the word at a place."""
        return self._table.triggers[self._words[at]]

    def start(self, at: int) -> Start | None:
        """Where what the verb says begins; None where nothing is said."""
        if at not in self._starts:
            self._starts[at] = self._find(at) if self._says(at) else None
        return self._starts[at]

    def goes_on(self, at: int) -> bool:
        """Whether a verb that opens its part of the sentence says something, or at least goes on telling."""
        if self.trigger(at).sort == "participle" and self._w.comma(at):
            return True  # "، مشيدة في تقريرها ب": who spoke goes on
        return self.trigger(at).joined or self.word(at - 1) == "كما" or self.start(at) is not None

    def word(self, index: int) -> str:
        """A word; "" outside of the article."""
        return self._words[index] if 0 <= index < self._w.size else ""

    def is_person(self, index: int) -> bool:
        """Whether a word is within a person's name."""
        return index in self._links.people

    def by_with(self, index: int) -> bool:
        """Whether a word is joined to what somebody praises: "and at its policy"."""
        return self._links.with_b(index, 2)

    def _says(self, at: int) -> bool:
        words, sort = self._w.words, self.trigger(at).sort
        if at in self._links.named or (at > self._w.sentence(at)[0] and self._is_relative(at)):
            return False
        if sort == "noun" and self.done_before(at) is None:
            return False
        if sort == "careful" and not self._has_subject(at):
            return False
        if words[at] in _BOUND and not self._w.broken(at):
            return False  # "the government is committed to"
        if words[at] in _STRIKING and self.word(at - 1).endswith("ا") and not self._w.broken(at):
            return False  # "a striking growth"
        if self._is_amount(at):
            return False
        if sort == "reported" and self.word(at + 1) not in _IN:
            return False
        # "it should be mentioned that": nobody says it
        if self.word(at + 1) not in self._table.that:
            return True
        passive = words[at] == "يتوقع" and self.word(at - 1) in ("حين", "حيث", "فيما", "كما")
        first = words[at] == "يتوقع" and at == 0  # "it is expected that"
        return not passive and not first and words[at].removeprefix("و") != "يذكر"

    def _is_amount(self, at: int) -> bool:
        return self.word(at).removeprefix("و") in _AMOUNTS and self.word(at + 1).startswith(_MEASURED)

    def _is_relative(self, at: int) -> bool:
        """Behind "which", or behind a preposition, where it is a noun; not behind "who" of somebody that speaks."""
        before = self.word(at - 1)
        if before in ("الذي", "التي") and self.word(at) not in ("يعتبر", "تعتبر"):
            who = at - 2 in self._links.people or self.word(at - 2) in self._table.of("subjects")
            said = self._w.comma(at - 1) and (self.word(at + 1) in self._table.that or self.word(at + 1) == "عن")
            return not (who or said)
        noun = before in _BEFORE_NOUNS and self.trigger(at).sort == "verb"
        return noun or before in self._which

    def _find(self, at: int) -> Start | None:
        trigger = self.trigger(at)
        end = min(self._w.sentence(at)[1], at + _WINDOW)
        quote = closed = 0
        loose: Start | None = None
        may_quote, may_be_loose = "that" in trigger.links, not trigger.links.isdisjoint(LOOSE_LINKS)
        gaps, words = self._w.reading.gaps, self._words
        leading, verbs = self._links.leading, self.at
        for index in range(at + 1, end):
            word = words[index]
            gap = gaps[index]
            if gap != " " and may_quote and not quote and self.speech.begins(gap, index, at):
                quote, closed = index, self.speech.end(index)
                if ":" in gap and word not in self._table.that:
                    break
            if word in leading or word[0] in "بل":
                found = self._links.link(trigger, at, index)
                if found is not None and not quote < index < closed:
                    return found if found.first < end + 4 else None
                if found is not None:
                    break
                if may_be_loose:
                    loose = loose or self._links.loosely(trigger, at, index)
            if loose is not None and index - loose.first >= _STEADY:
                return loose
            if index in verbs and self.opens(index):
                break
        return self._without_link(trigger, at, end, quote, loose)

    def _without_link(self, trigger: Trigger, at: int, end: int, quote: int, loose: Start | None) -> Start | None:
        """What is said where no sure link leads to it."""
        if quote and "declared" in trigger.links and (act := self._objects.declared(at, quote)) is not None:
            return act  # "announced the signing of «...»"
        if quote > at + _STEADY and "object" in trigger.links and ":" not in self._w.gap(quote):
            return self._objects.object(trigger, at, end) or Start(quote, 0, "quote")  # "deemed the call «...»"
        if quote or loose:
            return Start(quote, 0, "quote") if quote else loose
        if "described" in trigger.links:
            return self._objects.described(trigger, at, end)
        declared = "declared" in trigger.links and self.word(at + 1) in self._table.of("both")
        if declared or "object" in trigger.links:
            return self._objects.object(trigger, at, end)
        if "declared" in trigger.links:
            return self._objects.declared(at, end)
        return self._objects.behind_person(trigger, at, end) if "deed" in trigger.links else None

    def _has_subject(self, at: int) -> bool:
        """Who speaks, or what leads on, stands right behind a word that may mean something else."""
        follows = self.word(at + 1 + (self.word(at + 1) in _WITHIN))
        leads = follows in self._table.that or follows in self.trigger(at).links
        leads = leads or (follows in self._table.attitude_stems and "برز" in self.word(at))
        if self.word(at).removeprefix("و") == "بين" and at != self._w.sentence(at)[0]:
            return leads and self.word(at)[0] == "و"
        somebody = follows in self._table.of("subjects") or follows in self._table.of("offices")
        somebody = somebody or follows in self._table.of("several") or follows in _HONOURS
        return leads or somebody or at + 1 in self._links.people

    def done_before(self, at: int) -> int | None:
        """Where "it was" stands before a noun: تم خلال اللقاء التأكيد."""
        words, done = self._words, self._done
        far = words[at][0] == "و" and self._w.comma(at)  # "، والتأكيد على": one deed more
        first = max(self._w.sentence(at)[0], at - (_WINDOW if far else _FAR))
        for index in reversed(done[bisect_left(done, first) : bisect_left(done, at)]):
            if at - index <= _STEADY + 1 or far or words[index].endswith("تخلل"):
                return index
        return None

    def opens(self, at: int) -> bool:
        """Whether a verb begins a part of its sentence of its own, and not one within what is said."""
        if self.word(at - 1) == "حيث" and self.trigger(at).sort == "verb":
            return self._says(at)  # "where statistics show that"
        if self.word(at - 1) in self._whose or self._is_amount(at):
            return False
        if self.word(at - 1) in _YET:
            return self._says(at)
        trigger = self.trigger(at)
        if trigger.sort == "noun":
            done = self.done_before(at)
            opening = done - (self.word(done - 1) in LEADING) if done is not None else at
            return done is not None and (self.word(done)[0] == "و" or self._w.comma(opening))
        if trigger.sort == "possessed" or (trigger.sort == "careful" and not self._has_subject(at)):
            return False
        if trigger.sort == "participle" and self._leads_at_once(at):
            return True
        if trigger.joined and _ALSO_DOES.fullmatch(self.word(at)) and self._is_second(at):
            return False
        return trigger.joined or self._w.comma(at) or self._led(at)

    def _is_second(self, at: int) -> bool:
        """ "Our country values and thanks for": right behind another verb, with which it shares the rest."""
        before = self.word(at - 1)
        return not self._w.broken(at) and _DOES.fullmatch(before) is not None and is_verb(before)

    def _leads_at_once(self, at: int) -> bool:
        """لافتا إلى أن, معربا عن: a part of its own without a comma, as Kuwait's agency writes."""
        links, follows = self.trigger(at).links, self.word(at + 1)
        if "described" in links:
            return self.start(at) is not None
        if follows == "في" and self.word(at + 2) in _MEANWHILE:
            return True
        if "ب" in links and at + 1 < len(self._w) and self._links.with_b(at + 1):
            return True
        if "that" in links and at + 1 < len(self._w) and self.speech.begins(self._w.gap(at + 1), at + 1):
            return True  # قائلا "...
        if "attitude" in links and follows in self._table.attitudes | self._table.attitude_stems:
            return True
        if "ل" in links and follows.startswith("ل") and len(follows) > 3 and not is_radical(follows):
            return True  # "calling for a stop"
        return follows in links or ("that" in links and follows in self._table.that)

    def _led(self, at: int) -> bool:
        leads = not self._table.of("leads").isdisjoint(self._words[max(0, at - 3) : at])
        return leads and self.comma_before(at) is not None

    def comma_before(self, at: int) -> int | None:
        """The word behind the nearest comma before a verb, a few words back."""
        return next(filter(self._w.comma, range(at, max(0, at - _NEAR), -1)), None)


@cache
def _done() -> frozenset[str]:
    """The verbs that make nouns deeds (تم), with و too."""
    done = statement_words().of("done")
    return done | {f"و{word}" for word in done}


@cache
def _relatives() -> tuple[frozenset[str], frozenset[str]]:
    """The words behind which a verb says nothing, and those behind which it opens no part of its sentence."""
    relative = statement_words().of("relative")
    return relative - {"كما", "حيث"}, relative - {"كما"}
