"""The fields of an agreement's record, from its title and the words around it."""

from bisect import bisect_left
from collections.abc import Container, Sequence

from desktop_app.arabic.dates import year_of
from desktop_app.arabic.fold import fold
from desktop_app.arabic.numbers import read_numbers
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.agreements.bodies import bodies
from desktop_app.suggest.engines.patterns.agreements.days import Days, next_title
from desktop_app.suggest.engines.patterns.agreements.parties import parties, state_beside, states_as_bodies, states_of
from desktop_app.suggest.engines.patterns.agreements.sectors import sectors
from desktop_app.suggest.engines.patterns.agreements.signatories import Signatories
from desktop_app.suggest.engines.patterns.agreements.title import Title, first_title
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.forms.agreement import currency_of

SAID_ONCE = ("joint_statement", "declaration")
_WORTH_WORDS = frozenset(
    proclitic + word
    for word in fold(
        "قيمة مبلغ تكلفة كلفة بقيمة بمبلغ بتكلفة بكلفة قيمتها قيمته تكلفتها تكلفته كلفتها كلفته قدره قدرها مقداره"
    ).split()
    for proclitic in ("", "و")
)
_PLACE_BEHIND = 12  # words from a title to the place where it was signed
_VALUE_BEHIND = 12  # words from a title to its sum
_LOAN_BEHIND = 28  # of a loan, which has one wherever it is told
_WORTH_WITHIN = 40  # letters from such a word to the sum's end


class Fields:
    """Reads the fields of the titles of one article."""

    def __init__(self, words: Words, titles: Sequence[Title], pair: tuple[str, ...]) -> None:
        self._w, self._titles, self._pair = words, titles, pair
        self._signatories = Signatories(words, titles)
        self._days = Days(words, titles)
        self._now = year_of(words.reading.published)
        self._worth = words.reading.places(_WORTH_WORDS)

    def read(self, title: Title, status: Status | None, known: Container[str] = ()) -> list[ProposedField]:
        """All that can be told of the document from here; what is `known` needn't be."""
        fields = [] if "kind" in known else self._kind(title)
        dates = self._w.dates(title.first)
        signed = self._days.signed(title, status, dates)
        if signed and status and self._to_come(signed):
            status, signed = (status if status.finite else status._replace(value="announced")), None
        became = self._status(title, status, signed)
        in_force = bool(became) and became[0].value == "in_force"
        fields += became
        fields += [signed] if signed else []
        fields += self._days.years(title, dates)
        fields += [] if "place" in known else self._place(title, status)
        lasting = title.kind == "treaty" or (title.kind == "agreement" and in_force)
        fields += self._sides(title, status, lasting, known)
        fields += [] if "signatories" in known else self._signatories.read(title, status)
        fields += [] if "value" in known else self._value(title)
        return fields + ([] if "sectors" in known else sectors(self._w, title))

    def _sides(self, title: Title, status: Status | None, lasting: bool, known: Container[str]) -> list[ProposedField]:
        """The bodies and the states; the states themselves are those of what is `lasting`."""
        sides = [] if "bodies" in known else bodies(self._w, title, status)
        alone = lasting and not sides and "bodies" not in known
        if "parties" in known and not alone:
            return sides
        states = states_of(self._w, sides) or parties(self._w, title, status, self._pair)
        states = states or state_beside(self._w, sides)
        return [*(states_as_bodies(self._w, states) if alone else sides), *states]

    def _kind(self, title: Title) -> list[ProposedField]:
        span = self._w.span(title.first, title.rest, title.cut)
        return [ProposedField("kind", title.kind, span.of(self._w.reading.source), span)]

    def _to_come(self, signed: ProposedField) -> bool:
        """ "Attends the signing on Tuesday next"."""
        published = self._w.reading.published
        return "-" in signed.value and bool(published) and signed.value > published

    def _status(self, title: Title, status: Status | None, signed: ProposedField | None) -> list[ProposedField]:
        """As the words say; a treaty of an earlier year than this news, and what is only named by its year, are in
        force."""
        then = year_of(signed.value) if signed else None
        past = then is not None and self._now is not None and then < self._now and title.kind not in SAID_ONCE
        if status is None:
            told = "in_force" if past else "signed" if title.kind in SAID_ONCE and title.sure == "sure" else ""
            return [ProposedField("status", told)] if told else []
        span = self._w.span(status.first, status.after)
        lasting = title.kind == "treaty" or status.kept
        value = "in_force" if past and lasting and status.value == "signed" else status.value
        if title.kind in SAID_ONCE and value == "in_force":  # "as the joint declaration says"
            value = "signed"
        return [ProposedField("status", value, span.of(self._w.reading.source), span)]

    def _place(self, title: Title, status: Status | None) -> list[ProposedField]:
        """A place behind "in" of the sentence, between the verb and the title or behind the title."""
        if status is None or not status.signing or status.value != "signed":
            return []
        first, after = self._w.sentence(title.first)
        near = min(after, max(title.after, status.after) + _PLACE_BEHIND)
        places = self._w.names(first, near, (Kind.PLACE,))
        if not places:
            return []
        lead = first_title(self._w, status.after, title.first) if not status.behind else title.first
        for name in places:
            outside = name.after <= lead or name.first >= title.after
            at = name.first - 1
            while at > 0 and self._w.words[at].startswith("ال") and self._w.states(at, at + 1):
                at -= 1  # "in the Norwegian capital Oslo"
            before = self._w.words[at] if name.first else ""
            if name.first in self._w.in_bodies:
                continue
            if outside and (before in ("في", "فى", "مدينه", "العاصمه") or before.startswith("بالعاصم")):
                named = name.named
                return [ProposedField("place", named.record or "", named.label, named.span)]
        return []

    def _value(self, title: Title) -> list[ProposedField]:
        """A sum of money behind "worth" in the sentence, right behind the title or in it."""
        reach = _LOAN_BEHIND if title.kind == "loan" else _VALUE_BEHIND
        end = min(self._w.sentence(title.first)[1], title.after + reach)
        low = bisect_left(self._worth, title.rest)
        if low == len(self._worth) or self._worth[low] >= end:
            return []
        at, end = self._worth[low], min(end, next_title(self._w, self._titles, title))
        if at >= end:
            return []
        span = self._w.span(at, end)
        for number in read_numbers(span.of(self._w.reading.source)):
            currency = currency_of(number.unit)
            if currency and number.whole.start <= len(self._w.words[at]) + _WORTH_WITHIN:
                at_number = Span(span.start + number.whole.start, span.start + number.whole.end)
                words = at_number.of(self._w.reading.source)
                return [
                    ProposedField("value", number.value, words, at_number),
                    ProposedField("currency", currency, words, at_number),
                ]
        return []
