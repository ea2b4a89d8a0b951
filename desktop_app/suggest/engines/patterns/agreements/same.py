"""Which titles of an article mean one document."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreements.akin import are_akin, is_akin_to
from desktop_app.suggest.engines.patterns.agreements.headlines import KINDS, Document, Headlines
from desktop_app.suggest.engines.patterns.agreements.labels import is_general
from desktop_app.suggest.engines.patterns.agreements.title import MADE, Title, funds_a_year
from desktop_app.suggest.engines.patterns.deed_words import outermost

_NAMED = frozenset(fold("باسم عليه عليها تسمى يسمى المسماة المسمى اسم").split())
_WHICH_IS = frozenset(("هي", "هو", "وهي", "وهو"))
_FURTHER = frozenset(fold("ثانية ثالثة رابعة خامسة أخرى ثان ثالث رابع خامس آخر").split())
_MOST = 100  # documents told of last that a title may mean: of a list without end not all are looked at for each
_YEAR_WITHIN = 8  # words behind a title
_AGREED = MADE | frozenset(fold("التي الذي وقعت وقع أبرمت أبرم وقعها وقعاها لعام لسنة").split())


class Same(Headlines):
    """The documents told of so far, and which of them a further title means."""

    def _known(self, title: Title, tokens: frozenset[str], earlier: bool) -> Document | None:
        """The document told of before with the words of this title, or of which this title says more; one of an
        `earlier` year is that of the same words only."""
        named = self._named_so(title)
        if named is not None:
            return named
        if not title.definite and not _FURTHER.isdisjoint(self._w.words[title.rest : title.rest + 2]):
            return None  # "a third memorandum"
        told = self.documents[-_MOST:]
        alike = [one for one in told if one.kind == title.kind or (one.kind, title.kind) in _OF_TWO_KINDS]
        if not alike:
            return None
        own = self._own_words(title)
        again = not self._anew(title)
        sentence = self._w.sentence(title.first)[0]
        for one in alike:
            first = one.mentions[0][0]
            if "رقم" in own and not {word for word in own if word.isdigit()} <= one.tokens:
                continue  # one of another number
            if earlier and tokens not in one.said and not (self._ratifies and self._says_most(one, own)):
                continue
            one_sentence = sentence <= first.first < title.first and not self._stopped(first, title)
            if (first.item and title.item) or one_sentence or self._with_others(one, title):
                continue  # two items of lists are two documents, and so are two titles of a sentence
            called = self._headline_calls(one, title, own) or self._turns_out(one, title, own)
            if called or self._is_the_headlines(one, title, own):
                self._call(one, title.kind)
                return one
            if self._calls_shortly(one, title, own):
                return one
            if one.kind == title.kind and self._is_meant(one, title, tokens, own, again):
                return one
            if calls(title.kind, one.kind) and len(tokens) > 1 and tokens <= one.tokens:
                return one
        return None

    def _with_others(self, one: Document, title: Title) -> bool:
        """ "A contract with B" behind one that A made with C: contracts are many; "a memorandum between A and B" behind
        one between C and D."""
        with_another = title.toward is not None and title.kind == one.kind == "contract" and not title.definite
        sides = title.between or (title.toward if with_another else None)
        if title.between and self._of_other_states(one, title.between):
            return True
        named = self._bodies(sides) if sides else set()
        if not named:
            return False
        told = [fold(field.words) for field in one.sides]
        if len(told) < 2:
            return False
        if title.between:
            return len(named) > 1 and not any(_is_called(body, side) for body in named for side in told)
        return named.isdisjoint(told)

    def _of_other_states(self, one: Document, between: tuple[int, int]) -> bool:
        """ "Between the governments of A and C" behind one between those of A and B."""
        told = one.mentions[0][0].between
        if told is None:
            return False
        states, before = self._w.states(*between), self._w.states(*told)
        if len(before) != 2:
            return False
        if len(states) == 2:
            return states != before
        governments = {body for body in self._bodies(between) if body.startswith("حكومه")}
        return len(governments) == 2 and len(states) == 1 and not governments <= self._bodies(told)

    def _bodies(self, words: tuple[int, int]) -> set[str]:
        """The bodies named in words [first, after), folded as they stand there."""
        names = outermost(self._w.names(*words, (Kind.ORGANISATION,)))
        return {fold(name.named.span.of(self._w.reading.source)) for name in names}

    def _call(self, one: Document, kind: str) -> None:
        """اتفاق is any document, اتفاقية is what it was called on purpose."""
        if one.kind == "agreement" and one.mentions[0][0].sure == "sure":
            return
        one.kind = kind
        one.fields = {key: told for key, told in one.fields.items() if told.field != "kind"}

    def _is_meant(self, one: Document, title: Title, tokens: frozenset[str], own: frozenset[str], again: bool) -> bool:
        """By a title of the same kind: its words, "the memorandum on …", the headline's."""
        if self._only(one) and self._unnamed(one, title, again):
            return True
        if tokens and any(tokens <= said or said <= tokens for said in one.said) and (again or not is_general(tokens)):
            return True
        first = one.mentions[0][0]
        told = self._own_words(first)
        alike = not told or told & own or are_akin(told, own) or (not own and self._only(one))
        if alike and self._is_headline(one) and not self._of_before(title):
            return True
        meant = self._is_definite(title) or (again and not (told or own or (tokens and one.tokens)))
        if meant and own and not told and self._signs_another(one, title):
            return False
        if meant and self._only(one) and (not (told and own) or is_akin_to(told, own)):
            return True
        shortly = title.definite and not (title.between or title.toward or title.subject) and one.signed_now
        if shortly and self._only(one) and own and is_akin_to(own, told):
            return True  # "the trade agreement" behind one of free trade
        return self._is_definite(title) and len(told & own) > 1 and 3 * len(told & own) >= 2 * len(own)

    def _signs_another(self, one: Document, title: Title) -> bool:
        """ "The agreement of mutual exemption was signed" behind "they signed a cooperation agreement"."""
        named = title.definite or "التعاون" in self._w.words[title.rest : title.after]
        whole = title.sure != "another" and not named
        return whole and one.signed_now and self._signs and not self._is_headline(one)

    def _named_so(self, title: Title) -> Document | None:
        """ "An agreement that is called the agreement on …", "the memorandum, which is one on …": that just told of."""
        before, last = self._w.words[title.first - 1] if title.first else "", self._latest
        if last is None or last.kind != title.kind:
            return None
        if before in _WHICH_IS:
            told = last.mentions[-1][0]
            same = told.definite and told.bare and self._w.sentence(told.first) == self._w.sentence(title.first)
            return last if same else None
        return last if before in _NAMED else None

    def _of_another_year(self, title: Title) -> bool:
        """ "The agreement signed in 2015": not what the news tells of, unless that bears the same year."""
        behind = self._w.words[title.rest : title.after + _YEAR_WITHIN]
        years = {word for word in behind if len(word) == 4 and word[0] in "12" and word.isdigit()}
        now = self._w.reading.published[:4]
        if not years or now in years or funds_a_year(self._w, title):
            return False
        if _AGREED.isdisjoint(self._w.words[title.rest : title.after + 2]):
            return False
        told = [field for one in self.documents for field in one.fields.values() if field.field == "signed"]
        return years.isdisjoint(field.value[:4] for field in told)

    def _unnamed(self, one: Document, title: Title, again: bool) -> bool:
        """ "Strives to reach an agreement"; "an agreement", which is named further on."""
        first = one.mentions[0][0]
        headline = again and self._is_headline(one)
        if title.bare and not title.definite and (headline or self._to_come(one)):
            return True
        alone = first.bare and not first.definite and len(one.mentions) == 1 and len(self.documents) == 1
        return alone and again and not any(name == "bodies" for name, _ in one.fields)

    def _to_come(self, document: Document) -> bool:
        told = [one.value for (name, _), one in document.fields.items() if name == "status"]
        return not document.signed_now and told != ["signed"] and not self._signs

    def _is_definite(self, title: Title) -> bool:
        """ "The memorandum", بروتوكول التعاون."""
        return title.definite or (not title.bare and self._w.words[title.rest].startswith("ال"))


def calls(word: str, kind: str) -> bool:
    """What else a document may be called shortly: a loan or contract an agreement, a statement a declaration."""
    return (word, kind) in _CALLS


_CALLS = frozenset(
    {
        ("agreement", "loan"),
        ("contract", "loan"),
        ("agreement", "treaty"),
        ("joint_statement", "declaration"),
        ("declaration", "letter_of_intent"),
    }
)
_OF_TWO_KINDS = frozenset(
    {
        *(("agreement", kind) for kind in KINDS),  # what turns out to be
        *((kind, "agreement") for kind in KINDS),  # what is called so shortly
        *((kind, word) for word, kind in _CALLS),
    }
)  # the kinds of a document told of and of a title that may mean it


def _is_called(body: str, side: str) -> bool:
    """Two ways to write one body: they share two words, or the only one of either."""
    one, other = set(body.split()), set(side.split())
    return len(one & other) >= min(2, len(one), len(other))
