"""What became of an agreement (signed, to be signed, in force): from the verb before its title or the clause after."""

from collections.abc import Sequence

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.agreements.ends import ends_else, work_by_it
from desktop_app.suggest.engines.patterns.agreements.lists import LISTS, Lists
from desktop_app.suggest.engines.patterns.agreements.status_behind import SIGNING, Behind
from desktop_app.suggest.engines.patterns.agreements.title import CONCERNS, Title
from desktop_app.suggest.engines.patterns.agreements.told import ENDED, LATER, Status
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.phrases import Found
from desktop_app.suggest.engines.patterns.sorts import is_verb

_FAR = 40  # words between a verb and its object: names and titles of two presidents
_NEAR = 4
_WORK_BACK = 10  # words from a verb to "the working by"
_WORKING = frozenset(
    fold("يعمل تعمل يعملان تعملان يعملون نعمل العمل يعكف تعكف يعكفان عاكف بصدد جار جاري جارية").split()
)
_OF_WORK = frozenset(fold("وزير وزيرة وزارة وزيرا وزيري منظمة مكتب").split())
_TALKS_ON = frozenset(("محادثات", "ومحادثات", "لمحادثات", "مباحثات", "ومباحثات"))  # "the talks on"
_RIGHT_BEFORE = _TALKS_ON | {"علي", "العمل"}
_TO_BE_USED = frozenset(("تفعيل", "تنفيذ", "تطبيق", "لتفعيل", "لتنفيذ", "لتطبيق", "بنود"))
_AND_THAT = frozenset(("وان", "وبان", "وانه", "وانها"))
_COMING = {
    fold(f"{article}{word}{ending}"): value
    for value, called in (("proposed", "مقترح محتمل"), ("announced", "مرتقب منتظر مزمع مقبل وشيك"))
    for word in called.split()
    for article, ending in (("ال", ""), ("ال", "ة"), ("", "ة"), ("", "ا"))
}  # adjectives of a title
_AGES = frozenset(
    fold(
        "الأعوام للأعوام السنوات للسنوات العام للعام السنة للسنة الفترة للفترة المرحلة للمرحلة العقد العقود الأشهر"
    ).split()
)  # "a plan for the coming years"
_TALKED_OF = frozenset(("بحث", "وبحث"))


def read_status(words: Words, title: Title, titles: Sequence[Title]) -> Status | None:
    """Of the title as it stands: behind it, else before it, else from the line above its list."""
    scan = _Status(words, title, titles)
    if title.nested:
        made = Status("signed", title.made, title.made + 1, behind=True, signing=True) if title.made else scan.behind()
        return made or Status("in_force", title.first, title.rest, weak=True)
    before = scan.before()
    kept = before is not None and before.weak and words.words[before.first].removeprefix("ب") not in _TO_BE_USED
    if title.made and (before is None or before.weak):
        return Status("signed", title.made, title.made + 1, behind=True, signing=True, kept=kept)
    if before and before.value == "signed" and not before.finite and scan.is_set():
        return before._replace(value="announced")
    if before and before.after == title.first and not before.weak:
        drafted = before.value == "under_negotiation" and not before.signing
        done = scan.behind() if drafted else None
        return done if done and scan.signs(done) else before  # "a draft memorandum …, A and B signed it"
    for at in range(title.rest, min(title.rest + _NEAR, title.after)):
        if words.words[at] in _COMING and _AGES.isdisjoint(words.words[title.rest : at]):
            return Status(_COMING[words.words[at]], at, at + 1)
    behind = scan.behind()
    if behind is not None and behind.value == "signed" and before and before.value in LATER:
        return before  # "ratified the agreement signed in …"
    if behind is not None and behind.value == "signed" and before is None and behind.first == title.after:
        above = Lists(words, title, titles, scan.governs).above()
        return above if above and above.value in LATER else behind  # "ratified several: the protocol … signed in"
    if behind is not None:
        return behind._replace(kept=True) if kept or scan.lasts(behind.after) else behind
    return before or Lists(words, title, titles, scan.governs).above()


class _Status(Behind):
    """See `Verbs`."""

    def before(self) -> Status | None:
        """The nearest words before the title in its sentence that no other title holds."""
        first = max(self._first, self._title.first - _FAR)
        worked = self._worked(first)
        if worked:
            return worked
        near = self._nearest(max(first, self._title.first - _NEAR))
        found = self._w.phrases(self._table.statuses, first, self._title.first)
        while found and self._within_a_name(found[-1]):
            found.pop()
        if near and found and found[-1].value in LATER and 0 <= near.first - found[-1].after < 3:
            near = None  # "ratified the accession to", "suspended the carrying out of"
        if near and near.value == "proposed" and self._title.definite and self._w.words[near.first] in _TALKED_OF:
            near = None  # "talked about the agreement"
        if near and (not found or near.after > found[-1].after):
            over = self._over(found, near) or self._worked_on(near)
            return over or Status(near.value, near.first, near.after, weak=near.value == "in_force")
        for one in reversed(found):
            if one is not found[-1] and self._within_a_name(one):
                continue
            value = self._governing(one)
            if value in ENDED and (self._apart(one) or ends_else(self._w, one, self._title.first)):
                continue
            if value and not self._clause_between(one.after, self._title.first):
                finite = one.value == "sign" and not one.definite
                signing, present = one.value in SIGNING, one.value == "signs"
                return Status(value, one.first, one.after, signing=signing, finite=finite, present=present)
        return None

    def _worked(self, first: int) -> Status | None:
        """The words right before the title that say what is being worked on, or worked by."""
        at, words = self._title.first - 1, self._w.words
        if at < first or words[at] not in _RIGHT_BEFORE:
            return None
        if words[at] == "العمل":
            by_it = words[at + 1][: self._title.cut].endswith("ب")
            return work_by_it(self._w, max(first, at - _WORK_BACK), at) if by_it else None
        if self._w.broken(at + 1):
            return None
        if words[at] != "علي":
            return Status("under_negotiation", at, at + 1)
        for index in range(at - 1, max(first, at - _NEAR) - 1, -1):
            office = index > first and words[index - 1].removeprefix("و") in _OF_WORK
            broken = any(map(self._w.broken, range(index + 1, at + 1)))
            if words[index].removeprefix("و") in _WORKING and not (office or broken):
                return Status("under_negotiation", index, index + 1)
        return None

    def _nearest(self, first: int) -> Found | None:
        """The last of the words that count right before the title, from word `first` on."""
        if self._table.near.keys().isdisjoint(self._w.words[first : self._title.first]):
            return None  # quicker
        near = self._w.phrases(self._table.near, first, self._title.first)
        return next((one for one in reversed(near) if self._leads_on(one)), None)

    def _apart(self, ended: Found) -> bool:
        """ "The lifting of visas, and an agreement": not that one was lifted."""
        gap = [at for at in range(ended.after, self._title.first + 1) if at not in self._w.in_names]
        return len(gap) > _NEAR or any(self._w.broken(at) or self._w.words[at][0] == "و" for at in gap)

    def _leads_on(self, near: Found) -> bool:
        """No sign stands between it and the title, nor is it part of another one; not "the first binds A and B"."""
        if self._title.sure == "another" and self._w.words[near.first] in CONCERNS:
            return False
        broken = any(self._w.broken(at) for at in range(near.after, self._title.first + 1))
        return not broken and not self._within_a_name(near)

    def _clause_between(self, first: int, after: int) -> bool:
        """ "… and announced …": another verb governs the title."""
        for at, word in enumerate(self._w.words[first:after], first):
            if word in _AND_THAT and "ا" not in self._w.span(at, at + 1).of(self._w.reading.source)[:3]:
                return True  # وأن, not the name وان
            joined = word[0] in "وف" and is_verb(word)
            if joined and word[1:] not in LISTS and word not in self._table.body_heads:  # وزارتا
                return True
        return False

    def _worked_on(self, near: Found) -> Status | None:
        """ "Work is going on to prepare …", "proposed to prepare …"."""
        if near.value != "announced":
            return None
        words = self._w.words[max(self._first, near.first - 4) : near.first]
        if any(word.removeprefix("و") in _WORKING for word in words):
            return Status("under_negotiation", near.first, near.after)
        if any(word in self._table.idea for word in words):
            return Status("proposed", near.first, near.after)
        return None

    def _over(self, found: list[Found], near: Found) -> Status | None:
        """ "The cabinet agreed to the draft of …": what governs the near words."""
        if near.value == "under_negotiation" and found and self._initialled(found[-1]):
            return Status("announced", found[-1].first, found[-1].after, signing=True)
        if near.value == "under_negotiation" and found and found[-1].value == "ratified":
            return Status("ratified", found[-1].first, found[-1].after)
        return None

    def _within_a_name(self, found: Found) -> bool:
        """Of another title, or of a person."""
        if found.first in self._w.in_people:
            return True
        at = found.first
        for one in self._titles:  # in order
            if one.first > at:
                return False
            if at < one.after and one is not self._title:
                return True
        return False

    def governs(self, first: int, after: int) -> Status | None:
        """What the words [first, after) say of what is listed behind them."""
        heading = _Status(self._w, Title("", "", after, after, after, 0, False), self._titles)
        heading._first, heading._after = first, after
        found = heading.before()
        return found._replace(heading=True) if found else None
