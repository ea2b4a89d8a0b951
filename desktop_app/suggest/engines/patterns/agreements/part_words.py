"""What the words of a clause of signing say to whoever reads its parts: which part they give, which bodies are due."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.quoted import OPENING
from desktop_app.suggest.engines.patterns.agreements.role_words import (
    BY,
    FOR_GOOD,
    GIVEN,
    JOINS,
    JOINTLY,
    LINKS,
    STANDS_FOR,
    office_words,
)
from desktop_app.suggest.engines.patterns.agreements.side_names import called_shortly
from desktop_app.suggest.engines.patterns.agreements.unnamed import is_joined
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.sorts import is_verb

SIGNS, WITH = "signs", "with"
_SHORT_IN = OPENING | {"(", "/"}
_REPRESENTED = frozenset(("ممثلا", "ممثله", "ممثلين"))
_RELATIONS = frozenset(
    fold(
        "التعاون العلاقات الشراكة الصداقة الوثيق الوثيقة الثنائي الثنائية المتين المتينة القائم القائمة التبادل "
        "الروابط الأخوية علاقات تعاون شراكة التاريخية المتميزة القوية"
    ).split()
)
_OTHERS_PRESENT = frozenset(("ممثلين", "ممثلون", "مندوبين", "مندوبون", "مسءولين", "مسوولين"))  # "representatives of"
_IN = frozenset(("في", "فى"))
_LEADS_TO = frozenset(("عن", "مع", "قبل", "جانب", "طرف", "من", "في", "فى"))
_APPOSITION = 8  # words between commas


class PartWords:
    """What is known while the parts are read, and the questions that are asked of a word."""

    def __init__(self, words: Words, lends: bool) -> None:
        self._w, self._lends = words, lends
        self.signers: list[NameAt] = []
        self.partners: list[NameAt] = []
        self._names: dict[int, NameAt] = {}  # of bodies and states, by their first word
        self._after = 0  # where the words that are read end
        self._part = ""
        self._office = False  # behind an office
        self._last = -1  # the word behind the last body that has the part

    def _last_head(self, first: int, after: int, start: int) -> int:
        """The last head of a body where one that no engine knows may be due; -1 where there is none."""
        words = self._w.words
        for at in reversed(self._w.places_in(agreement_words().body_heads, first, after)):
            before = words[at - 1].removeprefix("و") if at else ""
            if at == start or before in _LEADS_TO or before in office_words() or is_joined(words[at]):
                return at
        return -1

    def _is_short_for_last(self, name: NameAt) -> bool:
        """ "The news agency of Algeria «A»": in quotation marks or brackets right behind."""
        opens = self._w.gap(name.first)[-1:]
        return name.first == self._last and bool(opens) and opens in _SHORT_IN

    def _stands_for_state(self, name: NameAt) -> bool:
        """ "Jordan، represented by A": the body that signs for the state taken last."""
        words, taken = self._w.words, (self.signers if self._part == SIGNS else self.partners)[-1:]
        before = words[name.first - 2] if words[name.first - 1] in _IN else words[name.first - 1]
        return before in _REPRESENTED and bool(taken) and taken[0].named.kind is Kind.COUNTRY

    def _is_unnamed(self, at: int) -> bool:
        """Whether the body that is due may be one that no engine of names knows."""
        names = self._names
        named = at in names or at + 1 in names or at + 2 in names
        return not named and (self._last < 0 or is_joined(self._w.words[at]))

    def _shortly(self, at: int) -> NameAt | None:
        """ "On behalf of the fund": the body named before that is called so shortly, right where a body is due."""
        word = self._w.words[at].removeprefix("و")
        due = self._last < 0 or self._w.words[at] != word
        if not due or not word.startswith("ال") or word[2:] not in agreement_words().body_heads:
            return None
        definite = at + 1 < len(self._w) and self._w.words[at + 1].startswith("ال") and not self._w.broken(at + 1)
        return None if definite or at in self._w.in_names else called_shortly(self._w, at, at + 1)

    def _seat(self, at: int) -> int:
        """The word behind a place right behind a body: "the office of statistics in Sanaa"; else 0."""
        if not self._w.words[at].startswith("ب"):
            return 0
        place = self._w.but_people.get(at)
        return place.after if place and place.named.kind is Kind.PLACE else 0

    def _heads(self, at: int) -> bool:
        """ "The commissioner for trade in the Union, so-and-so": who is named behind the body that "in" leads to holds
        an office there."""
        body = self._names.get(at + 1) if self._office and self._last < 0 else None
        return body is not None and self._w.words[at] in _IN and body.after in self._w.in_people

    def _apposition_end(self, at: int) -> int:
        """The comma that closes what is said of a body between commas; `at` where it isn't plain."""
        for one in range(at + 1, min(at + _APPOSITION, self._after)):
            if self._w.comma(one):
                return one
            if is_verb(self._w.words[one]) or self._w.broken(one):
                break
        return at

    def _given(self, at: int) -> tuple[str, int]:
        """The part that a word gives to who follows, and the word behind; "" where it gives none."""
        word = self._w.words[at]
        bare = word.removeprefix("و")
        following = self._w.words[at + 1] if at + 1 < self._after else ""
        before = self._w.words[at - 1] if at else ""
        named = at + 1 in self._w.but_people
        if bare == "مع":
            return (WITH, at + 1) if before not in JOINTLY else ("", at)
        if bare == "الي" and following == "جانب" and self.signers and at + 2 in self._w.but_people:
            return SIGNS, at + 2  # "and beside them"
        if bare == "من" and (following in BY or before in GIVEN or (self._lends and named)):
            return SIGNS, at + 1 + int(following in BY)
        if bare in FOR_GOOD or (bare == "الي" and self._lends and named):
            return WITH, at + 1
        if bare in GIVEN and named and following.startswith("ل"):
            return WITH, at + 1
        if bare == "عن" and before in _OTHERS_PRESENT:
            return "", at
        short = following.removeprefix("ال") in agreement_words().body_heads  # "for the fund", "for the province of"
        if bare == "عن" and (named or short or following in BY or self._is_office(at + 1)):
            return (SIGNS, at + 1) if "علن" not in before and before != "فضلا" else ("", at)
        if word == "بين" and (before in _RELATIONS or before in LINKS):
            return "", at  # "the close cooperation between", "a railway that links"
        if word in JOINS and (named or at + 2 in self._w.but_people or following == "كل"):
            return SIGNS, at + 1
        if bare in STANDS_FOR and (named or following in BY):
            return SIGNS, at + 1
        found = self._w.phrase(agreement_words().statuses, at)
        return (SIGNS, found.after) if found and found.value == "sign" else ("", at)

    def _is_office(self, at: int) -> bool:
        """An office, a form of address or a person's name."""
        if at >= len(self._w) or at in self._w.in_people:
            return at < len(self._w)
        word = self._w.words[at].removeprefix("و")
        return not word or word in office_words() or word.removeprefix("ل").removeprefix("ب") in office_words()
