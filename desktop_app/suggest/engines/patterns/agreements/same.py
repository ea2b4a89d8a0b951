"""Which titles of an article mean one document."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.engines.patterns.agreements.akin import are_akin, is_akin_to
from desktop_app.suggest.engines.patterns.agreements.labels import bare_word, is_general, own_words
from desktop_app.suggest.engines.patterns.agreements.title import MADE, Title, funds_a_year
from desktop_app.suggest.engines.patterns.deed_words import Words, outermost

_NAMED = frozenset(fold("باسم عليه عليها تسمى يسمى المسماة المسمى اسم").split())
_WHICH_IS = frozenset(("هي", "هو", "وهي", "وهو"))
_ALSO = frozenset(fold("كما وكما أيضا كذلك").split())
_KINDS = ("memorandum", "protocol", "contract", "programme")
_FURTHER = frozenset(fold("ثانية ثالثة رابعة خامسة أخرى ثان ثالث رابع خامس آخر").split())
_REGARD = frozenset(fold("الشأن الخصوص الصدد الغرض").split())
_GROUNDS = frozenset(fold("إطار ضوء تفعيل لتفعيل بموجب وفق وفقا تنفيذ لتنفيذ تعزيز تمديد تعديل أساس ذكرى مرور").split())
_THIS_ONE = frozenset(("بهذا", "هذا", "لهذا"))
_MOST = 100  # documents told of last that a title may mean: of a list without end not all are looked at for each
_IN_THIS = 8  # words from a title to "in this regard"
_HEADLINE = 15  # words of a headline in which a document is named
_LINE = 26  # words of a headline
_LEAD = 70  # words behind it in which its document is told of
_AIMS = 10  # words behind a title that tell what it is for
_YEAR_WITHIN = 8  # words behind a title
_AGREED = MADE | frozenset(fold("التي الذي وقعت وقع أبرمت أبرم وقعها وقعاها لعام لسنة").split())


@dataclass(slots=True)
class Document:
    """One agreement of the article with all its mentions."""

    kind: str
    label: str
    tokens: frozenset[str]
    mentions: list[tuple[Title, float, Reason]]
    said: set[frozenset[str]] = field(default_factory=set)  # the words of each title
    fields: dict[tuple[str, str], ProposedField] = field(default_factory=dict)
    signed_now: bool = False  # what the article tells is that it was signed
    earlier: bool = False  # of another year than the news
    present_only: bool = False  # told of in the present tense of a headline only so far
    grounds_only: bool = False  # named as a ground only so far: what became of it is told elsewhere, if at all

    @property
    def sides(self) -> list[ProposedField]:
        """The bodies told so far."""
        return [told for (name, _), told in self.fields.items() if name == "bodies"]


class Same:
    """The documents told of so far, and which of them a further title means."""

    def __init__(self, words: Words, titles: Sequence[Title]) -> None:
        self._w, self._titles = words, titles
        self._signs = False  # the title now looked at was signed
        self._own: dict[int, frozenset[str]] = {}  # `own_words` of titles, by their first word
        self._latest: Document | None = None
        self.documents: list[Document] = []
        self._ratifies = False  # what is read of the title at hand

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

    def _is_meant(
        self, one: Document, title: Title, tokens: frozenset[str], own: frozenset[str], again: bool
    ) -> bool:
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

    def _stopped(self, first: Title, title: Title) -> bool:
        """A full stop stands between, no space behind it."""
        start, end = self._w.start(first.first), self._w.start(title.first)
        return self._w.reading.text.find(".", start, end) >= 0

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

    def _headline_calls(self, one: Document, title: Title, own: frozenset[str]) -> bool:
        """A headline calls an agreement what is a memorandum further on."""
        if one.kind != "agreement" or title.kind not in _KINDS or not self._is_headline(one):
            return False
        told = self._own_words(one.mentions[0][0])
        return len(told & own) > 1 and 3 * len(told & own) >= 2 * len(told)

    def _turns_out(self, one: Document, title: Title, own: frozenset[str]) -> bool:
        """ "The memorandum": what was called an agreement so far and is the only document; "a memorandum … in this
        regard"."""
        if one.kind != "agreement" or len(self.documents) > 1 or title.kind not in _KINDS or one.grounds_only:
            return False
        if one.mentions[0][0].sure == "sure" and not title.definite:
            return False
        words = self._w.words
        if self._of_before(title):
            return False
        behind = range(title.after, min(self._w.sentence(title.first)[1], title.after + _IN_THIS))
        regard = any(words[at] in _REGARD and words[at - 1] in _THIS_ONE for at in behind)
        return (title.definite and not own) or regard

    def _is_headline(self, document: Document) -> bool:
        """Told of in the headline alone, and behind it as "the memorandum" at most."""
        first, *further = [title for title, _, _ in document.mentions]
        if first.first >= _HEADLINE or self._w.sentence(0)[1] > _LINE:
            return False
        return all(title.bare and title.definite for title in further)

    def _is_the_headlines(self, one: Document, title: Title, own: frozenset[str]) -> bool:
        """The one document of a headline, and the first that is told of below on nothing else: so news begin."""
        if title.definite or len(self.documents) > 1 or not self._is_headline(one):
            return False
        if one.kind != title.kind and (one.kind != "agreement" or title.kind not in _KINDS):
            return False
        told = self._own_words(one.mentions[0][0])
        if self._of_before(title) and not (one.kind == title.kind and self._says_most(one, own)):
            return False
        if told and own and self._aims_behind(title, told):
            return True
        nothing_else = one.kind == title.kind and not (told and own)
        if not (nothing_else or told & own or are_akin(told, own) or self._of_the_same_states(one, title)):
            return False
        first, after = self._w.sentence(title.first)
        beside = [told for told in self._titles if first <= told.first < after and told is not title]
        alone = not any(told.kind == title.kind and not (told.definite and told.bare) for told in beside)
        return alone and title.first < self._w.sentence(0)[1] + _LEAD and not self._anew(title)

    def _says_most(self, one: Document, own: frozenset[str]) -> bool:
        """ "Signed at Oslo in 2018" is what is ratified now where its title repeats most of the headline's."""
        told = self._own_words(one.mentions[0][0])
        return len(told & own) > 1 and 2 * len(told & own) >= len(told)

    def _aims_behind(self, title: Title, told: frozenset[str]) -> bool:
        """ "A concession with the government of A، to run a terminal" below the headline's "agreement to run a …"."""
        first, after = title.after, min(title.after + _AIMS, self._w.sentence(title.first)[1])
        aims = first < after and self._w.comma(first) and self._w.words[first].startswith("ل")
        behind = frozenset(map(bare_word, self._w.words[first:after])) if aims else frozenset()
        return len(told & behind) > 1 and 2 * len(told & behind) >= len(told)

    def _of_the_same_states(self, one: Document, title: Title) -> bool:
        """Two titles of one kind, each of which names the same two states."""
        first = one.mentions[0][0]
        named = self._w.states(first.first, first.after)
        return one.kind == title.kind and len(named) == 2 and named == self._w.states(title.first, title.after)

    def _of_before(self, title: Title) -> bool:
        """ "By the agreement no. 3 of …", "the memorandum signed in 2009": one that was made before."""
        words = self._w.words
        grounds = not _GROUNDS.isdisjoint(words[max(title.first - 2, 0) : title.first])
        return grounds or any(map(_is_year, words[title.after : title.after + _IN_THIS]))

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

    def _calls_shortly(self, one: Document, title: Title, own: frozenset[str]) -> bool:
        """ "An agreement with B" below a headline that names a memorandum with B; "an agreement to sell drones" below
        that of a contract to buy them."""
        first = one.mentions[0][0]
        if title.kind != "agreement" or one.kind not in _KINDS or len(self.documents) > 1 or not self._is_headline(one):
            return False
        told = self._own_words(first)
        if len(told & own) > 1 and 2 * len(told & own) >= len(told):
            return True
        sides, named = title.between or title.toward, first.between or first.toward
        if title.sure != "likely" or title.subject or sides is None or named is None:
            return False
        return set(self._w.words[slice(*sides)]) == set(self._w.words[slice(*named)])

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

    def _own_words(self, title: Title) -> frozenset[str]:
        known = self._own.get(title.first)
        if known is None:
            known = self._own[title.first] = own_words(self._w, title)
        return known

    def _only(self, document: Document) -> bool:
        """True where no other document of its kind was told of: "the memorandum on …" is that one."""
        return not any(one is not document and one.kind == document.kind for one in self.documents)

    def _anew(self, title: Title) -> bool:
        """ "They also signed a memorandum": not the one before."""
        first = self._w.sentence(title.first)[0]
        return self._w.words[first] in _ALSO or not _ALSO.isdisjoint(self._w.words[first : title.first])


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit()


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
        *(("agreement", kind) for kind in _KINDS),  # what turns out to be
        *((kind, "agreement") for kind in _KINDS),  # what is called so shortly
        *((kind, word) for word, kind in _CALLS),
    }
)  # the kinds of a document told of and of a title that may mean it


def _is_called(body: str, side: str) -> bool:
    """Two ways to write one body: they share two words, or the only one of either."""
    one, other = set(body.split()), set(side.split())
    return len(one & other) >= min(2, len(one), len(other))
