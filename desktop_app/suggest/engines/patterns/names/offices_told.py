"""What an office tells of the person who is named behind it: role, rank and country."""

from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.names.name_runs import NameRuns, office_heads, plain_offices
from desktop_app.suggest.engines.patterns.names.office_words import (
    addresses,
    before_ranks,
    honorifics,
    office_fields,
    read_office,
    relations,
    sides,
    styles,
)
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_AND_SOMEBODY = frozenset({"ورجل", "وسيده", "والخبير", "والخبيره", "والفنان", "والفنانه", "والكاتب", "والكاتبه"})
_OF_ADDRESSES = frozenset({"الملكي"})
_CONSTRUCT = frozenset({Sort.NOUN, Sort.TITLE})


class OfficesTold:
    """The offices of one article, as far as they tell something."""

    def __init__(self, view: View, runs: NameRuns) -> None:
        self._view, self._runs = view, runs

    def fields(self, head: int, at: int, prefix: int, behind: bool = False) -> tuple[ProposedField, ...]:
        """Role, rank and country that the words from `head` up to `at` tell; `behind` another name they may be its."""
        view = self._view
        reading = view.reading
        if behind and (own := self._own(head, at)) != head:
            head, prefix = own, office_heads().get(view.words[own], (1, ""))[0]
        while head + 1 < at and view.words[head][prefix:] in styles() and view.words[head + 1] in office_heads():
            head, prefix = head + 1, 0  # معالي | وزير النقل
        if (own := self._addressed_anew(head, at)) > head:
            head, prefix = own, 0
        if not relations().isdisjoint(view.words[head:at]):
            return self._of_relation(max(one for one in range(head, at) if view.words[one] in relations()), at)
        after = self._unaddressed(head, at)
        start, end = view.start(head, prefix), view.spans[after - 1][1]
        span = reading.back(start, end) if prefix else view.span(head, after)
        told = office_fields(view, span, start, end)
        return told if self._tells_office(head, after, prefix) else tuple(one for one in told if one.field == "country")

    def _own(self, head: int, at: int) -> int:
        """Where the office begins that is the next person's: behind the last comma or "and" before an office."""
        view = self._view
        heads = office_heads()
        for index in range(at - 1, head, -1):
            if view.words[index] in heads and (view.gap(index - 1) == "،" or view.words[index][0] == "و"):
                return index
            if view.words[index] in _AND_SOMEBODY:
                return index
        return head

    def _addressed_anew(self, head: int, at: int) -> int:
        """Where the person's own office begins behind another's: "(ممثل) سمو أمير البلاد سمو | ولي العهد س"; `head`
        where none does."""
        words = self._view.words
        if words_of("honorifics").isdisjoint(words[head:at]):
            return head
        for index in range(at - 2, head, -1):
            if words[index] in words_of("honorifics") and words[index + 1] in words_of("offices"):
                return index + 1
        return head

    def _tells_office(self, head: int, after: int, prefix: int) -> bool:
        """Whether it is more than how one is addressed (معالي الدكتور, الفريق أول) or a side (الجانب الكيني)."""
        words = self._view.words
        first = words[head][prefix:]
        if first in sides():
            return any(word in plain_offices() for word in words[head + 1 : after])
        titles = before_ranks() | _OF_ADDRESSES
        return not titles.issuperset((first, *words[head + 1 : after]))

    def _of_relation(self, head: int, at: int) -> tuple[ProposedField, ...]:
        """Behind "his counterpart", which is no office: the one that follows it, else the country alone."""
        if head + 1 < at and self._view.words[head + 1] in words_of("offices"):
            return self.fields(head + 1, at, 0)
        words = self._view.quote(head, at)
        country = read_office(self._view.reading.text[self._view.start(head) : self._view.spans[at - 1][1]])[1]
        return (ProposedField("country", country, words, self._view.span(head, at)),) if country else ()

    def _unaddressed(self, head: int, at: int) -> int:
        """Behind the office, without how the person is addressed: وزير الطاقة | الأمير, وزير الدفاع | الفريق أول."""
        view = self._view
        after, index = at, at - 1
        while index > head and (view.words[index] in before_ranks() or view.words[index] in _OF_ADDRESSES):
            if view.words[index] in addresses():
                after = index
            index -= 1
        land = after - 1 in view.country_at or after in view.behind_countries
        return at if self._in_construct(after - 1) and not land else after  # نائب الأمير

    def _in_construct(self, at: int) -> bool:
        """A noun without ال and without a pronoun: what follows is its complement and no name yet (رئيس تتارستان)."""
        view = self._view
        word = view.words[at]
        if at + 1 in view.behind_countries or (at - 1 in view.country_at and view.country_at[at - 1][1] > at):
            return False
        definite = "ال" in word[:4] or word.startswith(("لل", "ولل", "فلل"))
        if view.sort(at) not in _CONSTRUCT or definite or word in honorifics() or word in words_of("rank_parts"):
            return False
        owned = word.endswith(("ها", "هم", "هما")) or (word[-1] == "ه" and view.writes_ta and not view.feminine(at))
        return not owned
