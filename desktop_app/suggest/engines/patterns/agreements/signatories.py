"""The persons who sign a document."""

from collections.abc import Sequence
from functools import cached_property

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.role_words import ASIDE, BY, PRESENT
from desktop_app.suggest.engines.patterns.agreements.title import Title, first_title
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.main_people import main_people
from desktop_app.suggest.engines.patterns.sorts import is_verb

_MOST = 4  # signatories
_NEAR = 20  # words behind "signed it"
_THE_TWO = frozenset(fold("الرئيسان الزعيمان رئيسا زعيما الوزيران وزيرا").split())
_BOTH_SIDES = "الجانبان"
_SIGNED_IT = frozenset(form + word for word in fold("وقعها وقعه وقعتها وقعته وقعهما").split() for form in ("", "و"))
_SIGNED = _SIGNED_IT | frozenset(form + word for word in ("وقع", "وقعت") for form in ("", "و"))
_FOR = frozenset(("عن", "نيابه", "باسم"))
_AS = frozenset(("حيث", "اذ"))
_TOGETHER = frozenset(fold("بالمشاركة بالاشتراك").split())
_PARTNER = 14  # words from "with" to the name
_CLOSES = PRESENT | (ASIDE - frozenset(("في", "فى"))) | frozenset(("مع", "التي", "الذي", "فيما", "بينما"))


class Signatories:
    """Reads them for the titles of one article."""

    def __init__(self, words: Words, titles: Sequence[Title]) -> None:
        self._w, self._titles = words, titles

    def read(self, title: Title, status: Status | None) -> list[ProposedField]:
        """The persons between the verb and the title, or behind وقعها; behind the title that was signed ("… on behalf
        of"); of "both sides" the two of the article, unless a sentence says what they signed."""
        if status is None or status.heading or status.weak or status.value not in ("signed", "announced"):
            return []
        end = self._w.sentence(title.first)[1]
        first, after = status.after, min(end, status.after + _NEAR)
        if not status.behind:
            after = first_title(self._w, first, title.first)
        people = self._w.names(first, after, (Kind.PERSON,))
        if people and status.finite and not status.behind:
            people = [*people, *self._partner(title)]
        people = people or self._behind(title) or self._as_signed(title) or self._afterwards(title)
        if not people and status.finite:
            people = self._both(self._w.words[status.after])
        return [
            ProposedField("signatories", one.named.record or "", one.named.label, one.named.span)
            for one in people[:_MOST]
        ]

    def _both(self, signs: str) -> list[NameAt]:
        """ "The two presidents"; the sides are who is said to sign nothing by name."""
        if signs in _THE_TWO:
            return main_people(self._w)
        people = main_people(self._w) if signs == _BOTH_SIDES else []
        return [] if any(one.named.meant in self._told for one in people) else people

    @cached_property
    def _told(self) -> frozenset[str]:
        """Whoever signs a document that is named in front of them: that one only."""
        return frozenset(one.named.meant for title in self._titles for one in self._behind(title))

    def _behind(self, title: Title) -> list[NameAt]:
        """ "Signed the agreement the minister A", "signed the memorandum on … for the side of B the minister C"."""
        signing = self._signing(title)
        if not signing:
            return []
        end, at = self._end(title), title.after
        people = {one.first: one for one in self._w.names(at, end, (Kind.PERSON,))}
        opened = title.definite and title.bare and signing == "sign"
        found: list[NameAt] = []
        while at < end and people and not self._goes_on(at):
            one = people.get(at)
            if one is not None:
                found += [one] if opened else []
                at = one.after
            elif opens := self._opens(at):
                opened, at = True, at + opens
            else:
                word = self._w.words[at]
                opened = opened and word not in _CLOSES and not is_verb(word)
                at += 1
        return found

    def _partner(self, title: Title) -> list[NameAt]:
        """ "A signed the memorandum with the minister B", "… in common with his counterpart B"."""
        words, end = self._w.words, self._w.sentence(title.first)[1]
        at = title.after + (title.after < end and words[title.after] in _TOGETHER)
        return self._row(at + 1, min(end, at + _PARTNER))[:1] if words[at : at + 1] == ["مع"] else []

    def _as_signed(self, title: Title) -> list[NameAt]:
        """ "The agreement was made, as the minister A signed (it) with his counterpart B": in the same sentence."""
        words, end = self._w.words, self._end_of_title(title)
        for at in range(title.after, end - 1):
            if words[at] in _AS and words[at + 1] in _SIGNED and at + 1 not in self._w.in_people:
                return self._row(at + 2, end)
        return []

    def _row(self, at: int, end: int) -> list[NameAt]:
        """The persons of a row that only "with" and "and" join, up to the next verb."""
        people = {one.first: one for one in self._w.names(at, end, (Kind.PERSON,))}
        found: list[NameAt] = []
        while at < end and len(found) < len(people):
            one = people.get(at)
            word = self._w.words[at]
            if one is not None:
                found.append(one)
            elif (word in _CLOSES and word != "مع") or is_verb(word) or self._goes_on(at):
                break
            at = one.after if one is not None else at + 1
        return found

    def _afterwards(self, title: Title) -> list[NameAt]:
        """ "… . For both sides signed the minister A and his counterpart B": the sentence behind."""
        words, at = self._w.words, self._w.sentence(title.first)[1]
        if title.definite or at >= len(words) - 1 or words[at] not in _SIGNED:
            return []
        if words[at + 1] not in _FOR and words[at] not in _SIGNED_IT:
            return []
        end = self._w.sentence(at)[1]
        heads = self._w.places_in(agreement_words().heads, at + 1, end)
        end = min([end, *heads, *(one for one in range(at + 1, end) if words[one] in _CLOSES)])
        return self._w.names(at, end, (Kind.PERSON,))

    def _signing(self, title: Title) -> str:
        """The meaning of the verb of signing right before the title; else ""."""
        first = max(self._w.sentence(title.first)[0], title.first - 3)
        found = self._w.phrases(agreement_words().statuses, first, title.first)
        verb = found[-1] if found else None
        if verb is None or verb.value not in ("sign", "signing") or verb.after < title.first - 1:
            return ""
        between = self._w.words[verb.after : title.first]
        return verb.value if between in ([], ["علي"]) else ""

    def _end_of_title(self, title: Title) -> int:
        """Where its sentence ends or another document is named."""
        end = self._w.sentence(title.first)[1]
        heads = self._w.places_in(agreement_words().heads, title.after, end)
        return min((at for at in heads if at not in self._w.in_bodies), default=end)

    def _end(self, title: Title) -> int:
        """Where the sentence ends, another document is named or somebody signs again."""
        end = self._end_of_title(title)
        signs = self._w.phrases(agreement_words().statuses, title.after, end)
        again = (one.first for one in signs if one.value == "sign" and one.first not in self._w.in_people)
        return min(again, default=end)

    def _goes_on(self, at: int) -> bool:
        """ "… , and A said": what follows tells of something else."""
        word = self._w.words[at]
        return word[0] in "وف" and at not in self._w.in_people and is_verb(word[1:])

    def _opens(self, at: int) -> int:
        """How many words say "on behalf of" or "by"; 0 where none do."""
        word = self._w.words[at].removeprefix("و")
        following = self._w.words[at + 1] if at + 1 < len(self._w) else ""
        return 2 if word == "من" and following in BY else int(word == "عن")
