"""What the words behind the title of an agreement say became of it."""

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.agreements.verbs import Verbs
from desktop_app.suggest.engines.patterns.phrases import Found
from desktop_app.suggest.engines.patterns.sorts import is_verb

_AFTER = 12
_LATER_ON = frozenset(("ستدخل", "سيدخل", "ريثما"))
_ENTERS = _LATER_ON | {"يدخل", "تدخل"}
_SOON = frozenset(fold("غدا المقبل المقبلة القادم القادمة قريبا لاحقا").split())
_CLAUSES = frozenset(("فيما", "بينما", "كما", "وكما", "لكن", "ولكن", "علما"))
_SET = frozenset(
    fold("المقرر المتوقع المنتظر المرتقب المزمع المرجح مقرر متوقع منتظر مرتقب سيكون ستكون سيتم سيجري ستجري").split()
)
_ON_IT = (["عليها"], ["عليه"], ["عليهما"], ["اليها"], ["اليه"], ["اليهما"])
_LASTS = frozenset(("وتمتد", "تمتد", "وتسري", "وما", "ومازالت", "يمتد", "ويمتد"))
SIGNING = frozenset(("sign", "signing", "signs", "shall_sign", "signed"))


class Behind(Verbs):
    """See `Verbs`."""

    def behind(self) -> Status | None:
        """A clause about this document: التي أبرمت, الموقعة في, وقعها الوزيران, دخلت حيز التنفيذ, قيد التفاوض."""
        at = self._title.after
        end = min(self._after, at + _AFTER, self._title.until)
        told = self._w.phrases(self._table.statuses, at, end)
        if not told:
            return None  # quicker
        clause = self._clause_end(at, end)
        for found in told if clause == end else self._w.phrases(self._table.statuses, at, clause):
            value = self._behind(found, at)
            if value:
                return Status(value, found.first, found.after, behind=True, signing=found.value in SIGNING)
        return None

    def _clause_end(self, first: int, after: int) -> int:
        """The first word from `first` on with which a clause about something else begins: فيما تتواصل المفاوضات."""
        words = self._w.words
        for at in range(first, after):
            if words[at] in _CLAUSES or (words[at] == "حين" and words[at - 1] == "في"):
                return at
        return after

    def signs(self, told: Status) -> bool:
        """Somebody signed, not that it is to be signed."""
        found = self._w.phrase(self._table.statuses, told.first)
        return told.value == "signed" and found is not None and found.value == "sign"

    def is_set(self) -> bool:
        """ "The signing of the memorandum is planned for Thursday": what is said of it behind its title."""
        at, words = self._title.after, self._w.words
        if at < self._after and words[at] in ("من", "ومن"):
            at += 1
        return at < self._after and words[at] in _SET and not self._w.broken(self._title.after)

    def lasts(self, first: int) -> bool:
        """ "… that was made in 2012 and runs to 2042"."""
        return not _LASTS.isdisjoint(self._w.words[first : min(first + 8, self._after)])

    def _behind(self, found: Found, at: int) -> str:
        word = self._w.words[found.first]
        if self._initialled(found):
            return ""
        follows = self._w.words[found.first - 1] in ("التي", "الذي", "والتي", "والذي") or found.first == at
        if found.value == "signed":
            if self._title.sure == "weak" and word.endswith(("صادر", "صادره")):
                return ""  # any body's statement
            definite = word.removeprefix("و").startswith("ال")
            near = found.first <= at + 2 * definite or (definite and self._behind_another(found.first, at))
            return "signed" if near and not found.cut else ""
        if found.value == "sign":
            return self._signed_behind(found, at, follows)
        if found.value in ("signs", "shall_sign"):
            return "announced" if found.first <= at + 3 and word.endswith("قع") and self._own(found) else ""
        if found.value == "signing":
            following = self._w.words[found.after : found.after + 1]
            own = word.endswith(("ها", "عه", "مه")) or following in _ON_IT
            return self._masdar(found) if own else ""
        if found.value == "announced" and word.startswith(("جاهز", "انتظار", "بانتظار")):
            return "announced"  # "is ready to be signed"
        if found.cut or found.value in ("proposed", "announced"):
            return ""
        if found.value == "in_force" and self._enters_later(found):
            return "signed"
        if found.value == "ratified" and found.first <= at + 1 and self._pending(found):
            return "signed"  # "… awaits ratification"
        if found.value == "ratified":
            own = self._w.words[found.after : found.after + 1] in _ON_IT
            return ("signed" if self._pending(found) else "ratified") if own else ""
        return found.value

    def _signed_behind(self, found: Found, at: int, follows: bool) -> str:
        """ "Which A signed", "A signed it", "the reaching of it"."""
        following = self._w.words[found.after : found.after + 1]
        if found.definite:
            return self._masdar(found) if following in _ON_IT else ""
        own = self._w.words[found.first].endswith(("ها", "ته", "قعه", "رمه", "اه", "هما"))  # signed *it*
        elsewhere = following in (["فيه"], ["فيها"])
        return "signed" if own or (follows and not elsewhere and not self._w.broken(at)) else ""

    def _behind_another(self, first: int, at: int) -> bool:
        """ "… ، which looks to …، signed in": a further adjective behind one that a comma parts from the title."""
        words = self._w
        apart = words.broken(first) and words.broken(at) and words.words[at].startswith("ال")
        return apart and not any(is_verb(words.words[one]) for one in range(at, first))

    def _enters_later(self, found: Found) -> bool:
        """ "Will enter into force"; a headline tells in the present tense what was done."""
        words = self._w.words[max(self._first, self._title.first - 2) : found.first]
        later = _LATER_ON if found.first < self._headline_end() else _ENTERS
        coming = not _SOON.isdisjoint(self._w.words[found.after : found.after + 5])
        return not later.isdisjoint(words) or (coming and not _ENTERS.isdisjoint(words))

    def _own(self, found: Found) -> bool:
        """ "يوقع": of the document itself, not of somebody who signs another."""
        return self._w.words[found.first] in ("يوقع", "توقع", "ستوقع", "سيوقع")
