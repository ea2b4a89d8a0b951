"""What a title says of the documents that were told of before it: that it is one of them, or the next."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreements.fields import SAID_ONCE
from desktop_app.suggest.engines.patterns.agreements.headlines import Document
from desktop_app.suggest.engines.patterns.agreements.records import Records
from desktop_app.suggest.engines.patterns.agreements.same import calls
from desktop_app.suggest.engines.patterns.agreements.title import ORDINALS, Title
from desktop_app.suggest.engines.patterns.agreements.told import Status

_THIS = frozenset(fold("هذا هذه ذلك تلك بهذا بهذه لهذا لهذه وهذا وهذه هذين هاتين").split())
_IS = frozenset(("هي", "هو"))
_WHICH_IS = frozenset(fold("التي تم جرى توقيعها الموقعة وقعت هي فهي عبارة عن تتعلق تخص").split())
_NUMBERS = {
    fold(word): number
    for number, words in enumerate(("الأولى الأول", "الثانية الثاني", "الثالثة الثالث", "الرابعة الرابع"), 1)
    for word in words.split()
}
_BETWEEN = 6  # words from "memoranda" to "between"
_VAGUE = frozenset(
    fold(
        "حالي حالية جديد جديدة مذكور مذكورة أخير أخيرة جانب نفس نهائي نهائية تاريخي تاريخية هام هامة مهم "
        "مهمة كبير كبيرة"
    ).split()
)


class Told(Records):
    """See `Records`."""

    def _is_statement(self, title: Title) -> bool:
        """ "In the joint statement", "the loan agreement": told of where no other one was before."""
        statement = title.kind in (*SAID_ONCE, "loan") and title.sure == "sure"
        return statement and not any(calls(title.kind, one.kind) or title.kind == one.kind for one in self.documents)

    def _in_brackets(self, title: Title, before: Title) -> bool:
        """What a document is also called, right behind its title: "the convention of … (the CITES convention)"."""
        beside = before.after == title.first and before.kind == title.kind
        return beside and self._w.gap(title.first).strip() == "(" and self._w.gap(title.after).strip().startswith(")")

    def _of_two_bodies(self, title: Title) -> bool:
        """ "Between" stands behind it, and two are named in its sentence."""
        if "بين" not in self._w.words[title.rest : title.rest + _BETWEEN]:
            return False
        behind = self._w.names(title.rest, self._w.sentence(title.first)[1], (Kind.ORGANISATION,))
        return len(behind) > 1

    def _says_nothing(self, title: Title) -> bool:
        """ "The present agreement with the Swiss side"."""
        if self._of_another_year(title):
            return False
        sides = title.between or title.toward
        named = sides and self._w.names(*sides, (Kind.ORGANISATION, Kind.COUNTRY))
        if named or title.subject:
            return False
        if self._is_this(title) and self._w.words[title.rest] in ORDINALS:
            title.after = title.rest  # "this is the first agreement of its kind"
            return True
        if self._is_this(title) and self._are_adjectives(title):
            return True  # "this important agreement"
        adjectives = sum(self._w.countries(title.rest, title.after).values())  # "the Omani-Indian agreement"
        return self._own_words(title) <= _VAGUE or (adjectives == title.after - title.rest and not title.toward)

    def _is_this(self, title: Title) -> bool:
        """ "This agreement", "this is the agreement"."""
        before = self._w.words[max(title.first - 2, 0) : title.first]
        return not _THIS.isdisjoint(before[-1:]) or (len(before) == 2 and before[0] in _THIS and before[1] in _IS)

    def _are_adjectives(self, title: Title) -> bool:
        """All that stands behind the head bears its article."""
        return all(word.startswith(("ال", "وال")) for word in self._w.words[title.rest : title.after])

    def _means_next(self, title: Title) -> bool:
        """ "The first agreement concerns a memorandum on …": both are one."""
        if not title.definite or ORDINALS.isdisjoint(self._w.words[title.rest : title.rest + 1]):
            return False
        at = next(at for at, one in enumerate(self._titles, 1) if one is title)
        following = self._titles[at] if at < len(self._titles) else None
        if following is None:
            return False
        between = self._w.words[title.after : following.first]
        if len(between) > 1 and not _WHICH_IS.issuperset(between):
            return False
        return not following.definite and not following.nested

    def _counted(self, title: Title) -> Document | None:
        """ "The second memorandum" of two or more that were told of."""
        if not title.definite or title.subject or title.rest >= len(self._w):
            return None
        number = _NUMBERS.get(self._w.words[title.rest], 0)
        if not number:
            return None
        alike = [one for one in self.documents if one.kind == title.kind and not one.earlier]
        return alike[number - 1] if len(alike) >= max(number, 2) else None

    def _just_told(self, title: Title) -> bool:
        """The sentence before told of a document that was signed."""
        first = self._w.sentence(title.first)[0]
        if self._latest is None or not self._latest.signed_now or first == 0:
            return False
        return self._latest.mentions[-1][0].first >= self._w.sentence(first - 1)[0]

    def _shown(self, title: Title, status: Status | None) -> str:
        if status and status.after == status.first + 1:
            return self._w.span(status.first, status.after).of(self._w.reading.source)
        span = self._w.span(status.first, status.after) if status else self._w.span(title.first, title.rest, title.cut)
        return " ".join(span.of(self._w.reading.source).split())
