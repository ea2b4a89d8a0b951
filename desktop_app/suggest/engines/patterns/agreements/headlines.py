"""Which document a headline means: what is told below on it, by another name or at more length."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.arabic.fold import fold
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.engines.patterns.agreements.akin import are_akin
from desktop_app.suggest.engines.patterns.agreements.labels import bare_word, own_words
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.deed_words import Words

_ALSO = frozenset(fold("كما وكما أيضا كذلك").split())
KINDS = ("memorandum", "protocol", "contract", "programme")
_REGARD = frozenset(fold("الشأن الخصوص الصدد الغرض").split())
_GROUNDS = frozenset(fold("إطار ضوء تفعيل لتفعيل بموجب وفق وفقا تنفيذ لتنفيذ تعزيز تمديد تعديل أساس ذكرى مرور").split())
_THIS_ONE = frozenset(("بهذا", "هذا", "لهذا"))
_IN_THIS = 8  # words from a title to "in this regard"
_HEADLINE = 15  # words of a headline in which a document is named
_LINE = 26  # words of a headline
_LEAD = 70  # words behind it in which its document is told of
_AIMS = 10  # words behind a title that tell what it is for


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


class Headlines:
    """The documents told of so far, and which of them a headline told of."""

    def __init__(self, words: Words, titles: Sequence[Title]) -> None:
        self._w, self._titles = words, titles
        self._signs = False  # the title now looked at was signed
        self._own: dict[int, frozenset[str]] = {}  # `own_words` of titles, by their first word
        self._latest: Document | None = None
        self.documents: list[Document] = []
        self._ratifies = False  # what is read of the title at hand

    def _headline_calls(self, one: Document, title: Title, own: frozenset[str]) -> bool:
        """A headline calls an agreement what is a memorandum further on."""
        if one.kind != "agreement" or title.kind not in KINDS or not self._is_headline(one):
            return False
        told = self._own_words(one.mentions[0][0])
        return len(told & own) > 1 and 3 * len(told & own) >= 2 * len(told)

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
        if one.kind != title.kind and (one.kind != "agreement" or title.kind not in KINDS):
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

    def _calls_shortly(self, one: Document, title: Title, own: frozenset[str]) -> bool:
        """ "An agreement with B" below a headline that names a memorandum with B; "an agreement to sell drones" below
        that of a contract to buy them."""
        first = one.mentions[0][0]
        if title.kind != "agreement" or one.kind not in KINDS or len(self.documents) > 1 or not self._is_headline(one):
            return False
        told = self._own_words(first)
        if len(told & own) > 1 and 2 * len(told & own) >= len(told):
            return True
        sides, named = title.between or title.toward, first.between or first.toward
        if title.sure != "likely" or title.subject or sides is None or named is None:
            return False
        return set(self._w.words[slice(*sides)]) == set(self._w.words[slice(*named)])

    def _own_words(self, title: Title) -> frozenset[str]:
        known = self._own.get(title.first)
        if known is None:
            known = self._own[title.first] = own_words(self._w, title)
        return known

    def _anew(self, title: Title) -> bool:
        """ "They also signed a memorandum": not the one before."""
        first = self._w.sentence(title.first)[0]
        return self._w.words[first] in _ALSO or not _ALSO.isdisjoint(self._w.words[first : title.first])

    def _only(self, document: Document) -> bool:
        """True where no other document of its kind was told of: "the memorandum on …" is that one."""
        return not any(one is not document and one.kind == document.kind for one in self.documents)

    def _stopped(self, first: Title, title: Title) -> bool:
        """A full stop stands between, no space behind it."""
        start, end = self._w.start(first.first), self._w.start(title.first)
        return self._w.reading.text.find(".", start, end) >= 0

    def _turns_out(self, one: Document, title: Title, own: frozenset[str]) -> bool:
        """ "The memorandum": what was called an agreement so far and is the only document; "a memorandum … in this
        regard"."""
        if one.kind != "agreement" or len(self.documents) > 1 or title.kind not in KINDS or one.grounds_only:
            return False
        if one.mentions[0][0].sure == "sure" and not title.definite:
            return False
        words = self._w.words
        if self._of_before(title):
            return False
        behind = range(title.after, min(self._w.sentence(title.first)[1], title.after + _IN_THIS))
        regard = any(words[at] in _REGARD and words[at - 1] in _THIS_ONE for at in behind)
        return (title.definite and not own) or regard


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit()
