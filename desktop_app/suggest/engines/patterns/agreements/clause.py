"""Who signs, read off the clause of signing: before the document, behind it, in the sentence that follows."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.edges import words_both
from desktop_app.suggest.engines.patterns.agreements.part_words import SIGNS
from desktop_app.suggest.engines.patterns.agreements.role_words import is_house
from desktop_app.suggest.engines.patterns.agreements.roles import Parts
from desktop_app.suggest.engines.patterns.agreements.title import ORDINALS, Title, first_title
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.sorts import is_verb

_FAR = 45  # words behind a title
_LENDS = frozenset(fold("قرض منحة تمويل القرض المنحة التمويل هبة").split())
_THE_LOAN = frozenset(fold("القرض المنحة التمويل").split())  # told of before
ACTS = frozenset(
    fold("قام قامت قاما قامتا اختتم اختتمت اختتما اختتمتا توج توجت أنهى أنهت بادر بادرت احتفل احتفلت").split()
)
_IN_BRACKETS = 20  # words
_LEAD = 4  # words of a sentence up to its verb
_TALKED = frozenset(("بحث", "وبحث"))  # which might be nouns
_SIGNING = ("sign", "signs", "shall_sign")


class Clause:
    """The bodies that sign a document (`signers`) and those with whom (`partners`), in the order of the words."""

    def __init__(self, words: Words, title: Title, status: Status) -> None:
        self._w, self._title, self._status = words, title, status
        self._first, after = words.sentence(title.first)
        told = words.words[title.first : title.after]
        self.lends = title.kind == "loan" or not _LENDS.isdisjoint(told)  # then one side alone may be told
        self._parts = Parts(words, self.lends)
        end = min(after, title.after + _FAR, title.until)
        if title.between and not words_both(words.words[title.between[0]]):
            self._parts.read(title.between[0], end, SIGNS)
            return
        if not status.finite and not _THE_LOAN.isdisjoint(told):
            self._parts.read(self._first, title.first)
        if not (status.behind or status.heading):
            self._before()
        elif status.behind and status.first >= title.after:
            self._signed_first()
        self._behind(end)
        if len(self.of_bodies) < 2 and end < len(words) and _is_signed(words, end):
            self._parts.read(end, words.sentence(end)[1])

    @property
    def signers(self) -> list[NameAt]:
        return self._parts.signers

    @property
    def partners(self) -> list[NameAt]:
        return self._parts.partners

    @property
    def of_bodies(self) -> list[NameAt]:
        """Those of both that are no states, each once."""
        found = {one.named.meant: one for one in (*self.signers, *self.partners)}
        return [one for one in found.values() if one.named.kind is Kind.ORGANISATION]

    def _before(self) -> None:
        """ "A signed …", "… is to sign", "A and B did so by signing"."""
        title, status = self._title, self._status
        first = status.after
        if first > title.first:  # "is to sign the coming agreement"
            verbs = self._w.phrases(agreement_words().statuses, self._first, title.first)
            first = next((one.after for one in reversed(verbs) if one.value in _SIGNING), title.first)
        elif not status.finite:
            self._acting()
        signing = self._w.words[status.first].removeprefix("و").removeprefix("ب")
        subject = status.finite or not signing.startswith("ال")  # "attended the signing the head of A"
        self._parts.read(first, first_title(self._w, first, title.first), SIGNS if subject else "")
        if title.prior > first:
            self._parts.read(title.prior, title.first)

    def _signed_first(self) -> None:
        """ "A signed an agreement، and B signed it": who signs before the title."""
        verbs = self._w.phrases(agreement_words().statuses, self._first, self._title.first)
        verb = next((one for one in reversed(verbs) if one.value == "sign"), None)
        if verb and self._title.prior <= verb.first:
            self._parts.read(verb.after, first_title(self._w, verb.after, self._title.first), SIGNS)

    def _acting(self) -> None:
        """ "A did so by signing", "A discussed with B the signing of": by the verb of which that is the object."""
        words, first = self._w.words, self._first
        after = self._status.first if self._status.signing else self._title.first
        act = next((at for at in range(after - 1, first - 1, -1) if words[at].removeprefix("و") in ACTS), -1)
        if act >= 0:
            self._parts.read(act + 1, after, SIGNS)
            return
        lead = range(first, min(first + _LEAD, after))
        verb = next((at for at in lead if is_verb(words[at]) or words[at] in _TALKED), -1)
        if verb < 0 or "مع" not in words[verb + 1 : after]:
            return
        both = Parts(self._w, self.lends)
        both.read(verb + 1, after, SIGNS)
        both.signers = [one for one in both.signers if not is_house(self._w, one)]
        if both.signers and any(one.named.kind is Kind.ORGANISATION for one in both.partners):
            self._parts = both

    def _behind(self, end: int) -> None:
        """ "… with A", "… which A signed", "signed the agreement the head of A"."""
        title, status = self._title, self._status
        alone = title.bare or not ORDINALS.isdisjoint(self._w.words[title.rest : title.after][-1:])
        before_all = title.definite and alone and status.finite and status.after >= title.first - 1
        if end == title.until and end < self._w.sentence(title.first)[1]:
            end = self._next_verb(end)
        self._parts.read(title.rest, end, SIGNS if before_all else "")
        self._in_brackets(title.after)

    def _in_brackets(self, first: int) -> None:
        """ "An agreement (A and B)"."""
        if first >= len(self._w) or self._w.gap(first).strip() != "(":
            return
        last = min(first + _IN_BRACKETS, len(self._w) + 1)
        after = next((at for at in range(first + 1, last) if ")" in self._w.gap(at)), first)
        names = outermost(self._w.names(first, after, (Kind.ORGANISATION,)))
        if len(names) == 2 and names[0].first == first:
            self._parts.signers += names

    def _next_verb(self, end: int) -> int:
        """Where "and B signed", which leads to the next document, begins; else `end`."""
        for found in self._w.phrases(agreement_words().statuses, self._title.rest, end):
            own = self._w.words[found.first].endswith(("ها", "ه", "هما"))
            if found.value in _SIGNING and not own:
                return found.first
        return end


def who_signed_it(words: Words, title: Title) -> list[NameAt]:
    """The bodies that the sentence behind the title's names, where that says who signed; else []."""
    end = words.sentence(title.first)[1]
    if end >= len(words) or end > min(title.until, title.after + _FAR) or not _is_signed(words, end):
        return []
    parts = Parts(words, lends=False)
    parts.read(end, words.sentence(end)[1])
    return [one for one in (*parts.signers, *parts.partners) if one.named.kind is Kind.ORGANISATION]


def _is_signed(words: Words, first: int) -> bool:
    """A sentence that says who signed what the one before named: "it was signed for A by …"."""
    found = words.phrase(agreement_words().statuses, first)
    if found is None or found.value != "sign":
        return False
    own = words.words[first].endswith(("ها", "ه"))
    return own or not words.places_in(agreement_words().heads, first, words.sentence(first)[1])
