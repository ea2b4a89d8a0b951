"""Who signs, read off the clause of signing: each body named there has the part that the word before it gives it.

A verb of signing, "with", "on behalf of" or "by" gives a part to the bodies that follow; offices, persons, times and
what stands between commas leave it, any other word behind a body ends it.
"""

from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_title import TIMES, Title, first_title
from desktop_app.suggest.engines.patterns.agreement_told import Status
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.vocabulary import words_of

_BODIES = (Kind.ORGANISATION, Kind.COUNTRY)
_SIGNS, _WITH = "signs", "with"
_MOST_BETWEEN = 4  # words that say nothing between a part's word and its body: "the giant of energy"
_FAR = 45  # words behind a title
_JOINTLY = frozenset(fold("بالتعاون بالتنسيق بالشراكة بالتشاور بالتوازي بالتزامن تماشيا تزامنا مقارنة انسجاما").split())
_BY = frozenset(fold("جانب قبل طرف الجانب الطرف").split())
_FOR_GOOD = frozenset(fold("لصالح لحساب لفائدة").split())
_LENDS = frozenset(fold("قرض منحة تمويل القرض المنحة التمويل هبة").split())
_THE_LOAN = frozenset(fold("القرض المنحة التمويل").split())  # told of before
_GIVEN = frozenset(fold("مقدم مقدمة المقدم المقدمة مقدما ممول ممولة الممول الممولة بتمويل بدعم").split())
_JOINS = frozenset(fold("بين جمعت تجمع جمع يجمع").split())
_ASIDE = frozenset(
    fold(
        "في فى بمقر بحضور وبحضور برعاية وبرعاية بإشراف بمناسبة بمشاركة هامش خلال أثناء عقب بعد قبل التابع التابعة "
        "ضمن بحسب حسب وفق وفقا"
    ).split()
)
_PRESENT = frozenset(fold("بحضور وبحضور برعاية وبرعاية بإشراف بمشاركة").split())
_TIMES = frozenset(
    fold(
        "اليوم أمس مساء صباح ظهر الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت يوم أيضا كذلك رسميا مؤخرا "
        "حديثا على قد بالأحرف الأولى"
    ).split()
)
_BESIDE_OFFICES = frozenset(
    fold(
        "د م مجلس إدارة الإدارة العامة عام بالإنابة كل من جهة أخرى جهتها الجانب ممثل ممثلا ممثلها بممثلها رئيسها "
        "برئيسها رئيسه مديرها مديره أمينها نظيره نظيرته نظيرها نظيرتها لدى والي والية"
    ).split()
)
_OFFICES = ("offices", "office_adjectives", "titles", "titles_dual", "honorifics", "personal", "royal")
_HEADS_OF_STATE = frozenset(fold("رئيس رئيسة رئيسي").split())
_MEDIA = frozenset(fold("صحيفة قناة موقع جريدة تلفزيون إذاعة").split())


@cache
def _office_words() -> frozenset[str]:
    """What stands with the name of whoever signs for a body."""
    return meeting_words().titles.union(_BESIDE_OFFICES, *map(words_of, _OFFICES))


class Clause:
    """The bodies that sign a document (`signers`) and those with whom (`partners`), in the order of the words."""

    def __init__(self, words: Words, title: Title, status: Status) -> None:
        self._w, self._title = words, title
        self.signers: list[NameAt] = []
        self.partners: list[NameAt] = []
        told = words.words[title.first : title.after]
        self._lends = title.kind == "loan" or not _LENDS.isdisjoint(told)
        end = min(words.sentence(title.first)[1], title.after + _FAR, title.until)
        if title.between:
            self._walk(title.between[0], end, _SIGNS)
            return
        if not status.finite and not _THE_LOAN.isdisjoint(told):
            self._walk(words.sentence(title.first)[0], title.first, "")
        if not status.behind and not status.heading:
            self._walk(status.after, first_title(words, status.after, title.first), _SIGNS)
            if title.prior > status.after:
                self._walk(title.prior, title.first, "")
        before_all = title.definite and title.bare and status.finite and status.after >= title.first - 1
        end = self._next_verb(end)
        self._walk(title.rest, end, _SIGNS if before_all else "")  # "signed the agreement the head of A"
        bodies = [one for one in self.bodies if one.named.kind is Kind.ORGANISATION]
        if len(bodies) < 2 and end < len(words) and _is_signed(words, end):
            self._walk(end, words.sentence(end)[1], "")

    def _next_verb(self, end: int) -> int:
        """Where "and B signed", which leads to the next document, begins; else `end`."""
        if end != self._title.until or end >= self._w.sentence(self._title.first)[1]:
            return end
        for found in self._w.phrases(agreement_words().statuses, self._title.rest, end):
            own = self._w.words[found.first].endswith(("ها", "ه", "هما"))
            if found.value in ("sign", "signs", "shall_sign") and not own:
                return found.first
        return end

    @property
    def bodies(self) -> list[NameAt]:
        """All of them, each once."""
        return list({one.named.meant: one for one in (*self.signers, *self.partners)}.values())

    def _walk(self, first: int, after: int, part: str) -> None:
        """Read words [first, after); `part` is that of who is named first."""
        names = {one.first: one for one in outermost(self._w.names(first, after, _BODIES))}
        end = max(names, default=-1)  # nobody is named behind
        aside, plain, last, office, at = False, 0, -1, False, first
        while at <= end:
            given, behind = self._given(at, after)
            if given:
                part, at, aside, plain, last, office = given, behind, False, 0, -1, False
                continue
            aside = aside and not self._w.broken(at)
            name = names.get(at)
            if name is not None:
                if part and not aside and self._fits(name, last, office):
                    (self.signers if part == _SIGNS else self.partners).append(name)
                    last, office = name.after, False
                aside, at = False, name.after
                continue
            word = self._w.words[at]
            if last >= 0 and word in _PRESENT:
                part = ""
            elif word in _ASIDE:
                aside = aside or not self._w.words[at - 1].startswith("ممثل")  # "represented by" goes on
            elif self._is_office(at):
                office = True
            elif at + 1 in names and word.removeprefix("و") in agreement_words().body_heads:
                pass  # "and the bank" of Ankara
            elif not (aside or word in _TIMES or word in TIMES or word.isdigit() or self._w.states(at, at + 1)):
                plain += 1
                if last >= 0 or plain > _MOST_BETWEEN or (word[0] == "ل" and len(word) > 4) or is_verb(word):
                    part = ""
            at += 1

    def _given(self, at: int, after: int) -> tuple[str, int]:
        """The part that a word gives to who follows, and the word behind; "" where it gives none."""
        word = self._w.words[at]
        bare = word.removeprefix("و")
        following = self._w.words[at + 1] if at + 1 < after else ""
        before = self._w.words[at - 1] if at else ""
        if bare == "مع":
            return (_WITH, at + 1) if before not in _JOINTLY else ("", at)
        lender = before in _GIVEN or (self._lends and at + 1 in self._w.but_people)
        if bare == "من" and (following in _BY or lender):
            return _SIGNS, at + 1 + int(following in _BY)
        if bare == "الي" and self._lends and at + 1 in self._w.but_people:
            return _WITH, at + 1
        if bare == "عن" and (at + 1 in self._w.but_people or following in _BY or self._is_office(at + 1)):
            return (_SIGNS, at + 1) if "علن" not in before and before != "فضلا" else ("", at)
        if bare in _FOR_GOOD:
            return _WITH, at + 1
        if word in _JOINS and (at + 1 in self._w.but_people or at + 2 in self._w.but_people or following == "كل"):
            return _SIGNS, at + 1
        found = self._w.phrase(agreement_words().statuses, at)
        return (_SIGNS, found.after) if found and found.value == "sign" else ("", at)

    def _is_office(self, at: int) -> bool:
        """An office, a form of address or a person's name."""
        if at >= len(self._w) or at in self._w.in_people:
            return at < len(self._w)
        word = self._w.words[at].removeprefix("و")
        return not word or word in _office_words() or word.removeprefix("ل").removeprefix("ب") in _office_words()

    def _fits(self, name: NameAt, last: int, office: bool) -> bool:
        """The first behind the word that gives the part, or joined by "and" to the one before; no statesman's office,
        and no state of which somebody is an officer."""
        words = self._w.words
        if name.named.kind is Kind.COUNTRY and office:
            return False
        if is_cabinet(self._w, name) or tells_news(self._w, name):
            return False
        given = self._lends and name.first == last and words[last].startswith("ل")  # to whom
        return last < 0 or given or any(words[at].startswith("و") for at in range(last, name.first + 1))


def is_cabinet(words: Words, body: NameAt) -> bool:
    """ "The deputy head of the council of ministers", "the head of the government of": a statesman's office."""
    word, following = words.words[body.first], words.words[body.first + 1 : body.first + 2]
    council = word == "مجلس" and following in (["الوزراء"], ["وزراء"])
    cabinet = council or word.removeprefix("ال") in ("حكومه", "وزراء")
    return cabinet and body.first > 0 and words.words[body.first - 1].lstrip("ولب") in _HEADS_OF_STATE


def tells_news(words: Words, body: NameAt) -> bool:
    """A news agency or paper that says that others signed."""
    word, following = words.words[body.first], words.words[body.first + 1 : body.first + 2]
    before = words.words[body.first - 1] if body.first else ""
    agency = word == "وكاله" and following in (["الانباء"], ["انباء"]) and is_verb(before)
    return word.removeprefix("و") in _MEDIA or (agency and before not in agreement_words().statuses)


def _is_signed(words: Words, first: int) -> bool:
    """A sentence that says who signed what the one before named: "it was signed for A by …"."""
    found = words.phrase(agreement_words().statuses, first)
    if found is None or found.value != "sign":
        return False
    own = words.words[first].endswith(("ها", "ه"))
    return own or not words.places_in(agreement_words().heads, first, words.sentence(first)[1])
