"""Agreements: titles of documents that the words around, or their own, show to be agreements between states or bodies.

Bare mentions (الاتفاقية) belong to the one document of their kind that stands before them; where several do, to none.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.patterns.agreement_fields import Fields
from desktop_app.suggest.engines.patterns.agreement_labels import is_general, own_words, title_label, title_words
from desktop_app.suggest.engines.patterns.agreement_parties import pair_of
from desktop_app.suggest.engines.patterns.agreement_score import agreement_score
from desktop_app.suggest.engines.patterns.agreement_status import read_status
from desktop_app.suggest.engines.patterns.agreement_title import Title
from desktop_app.suggest.engines.patterns.agreement_titles import find_titles
from desktop_app.suggest.engines.patterns.agreement_told import Status
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.known_deeds import KnownDeeds
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading


@dataclass(slots=True)
class _Document:
    """One agreement of the article with all its mentions."""

    kind: str
    label: str
    tokens: frozenset[str]
    mentions: list[tuple[Title, float, Reason]]
    fields: dict[tuple[str, str], ProposedField] = field(default_factory=dict)
    signed_now: bool = False  # what the article tells is that it was signed
    grounds_only: bool = False  # named as a ground only so far: what became of it is told elsewhere, if at all


class AgreementPatterns:
    """See `Engine`."""

    name = EngineName.PATTERNS
    version = "agreements-2"

    def __init__(self, knowledge: Knowledge | None = None) -> None:
        self._known = KnownDeeds(knowledge.deeds if knowledge else ())

    def suggest(self, reading: Reading) -> Iterable[Suggestion]:
        """See `Engine.suggest`."""
        words = reading.shared(Words)
        titles = find_titles(words)
        if not titles:
            return []
        documents = _Documents(words, titles).documents
        taken: set[str] = set()
        found: list[Suggestion] = []
        for one in documents:
            fields = tuple(one.fields.values())
            known = self._known.agreement(one.label, fields, reading.published, news=one.signed_now)
            if known and known.record in taken:  # two documents of an article are two
                known = None
            taken |= {known.record} if known else set()
            for title, score, reason in one.mentions:
                found.append(
                    propose(
                        reading,
                        self,
                        Kind.AGREEMENT,
                        words.quoted(words.span(title.first, title.after, title.cut)),
                        score,
                        reason,
                        record=known.record if known else None,
                        label=known.label if known else one.label,
                        label_en=known.label_en if known else "",
                        fields=fields,
                    )
                )
        return found


class _Documents:
    """Judges the titles of an article in order and brings together those that mean one document."""

    def __init__(self, words: Words, titles: list[Title]) -> None:
        self._w, self._titles = words, titles
        self._fields = Fields(words, pair_of(words))
        self._last: tuple[Title, Status | None] | None = None
        self._signs = False  # the title now looked at was signed
        self._called: Title | None = None  # "the first agreement", which the next title names
        self._several: dict[str, Title] = {}  # "two memoranda" told of before, by their kind
        self._own: dict[int, frozenset[str]] = {}  # `own_words` of titles, by their first word
        self.documents: list[_Document] = []
        self._latest: _Document | None = None
        for title in titles:
            self._take(title)

    def _take(self, title: Title) -> None:
        if title.sure in ("two", "many"):
            self._several.setdefault(title.kind, title)
            return
        if title.sure == "short" and title.bare and not title.definite:
            return
        status = read_status(self._w, title, self._titles) or self._joined(title)
        if self._called is not None:
            status = status or read_status(self._w, self._called, self._titles)
        if status is None and title.definite and not title.bare and not title.nested:
            status = self._signed_together(title)  # "the memorandum on …" is one of those
        self._last = title, status
        vague = title.definite and (title.bare or self._says_nothing(title))
        if vague and not (status and title.bare and self._apart(title, status)) and (title.bare or self.documents):
            self._mention(title, status)
            return
        if self._means_next(title):
            self._called = title
            return
        score = agreement_score(self._w, title, status)
        if score:
            reason = Reason("nested" if title.nested else "words", {"words": self._shown(title, status)})
            self._add(title, status, score, reason)
            self._name(score, reason)
        self._called = None

    def _says_nothing(self, title: Title) -> bool:
        """ "The present agreement with the Swiss side"."""
        sides = title.between or title.toward
        named = sides and self._w.names(*sides, (Kind.ORGANISATION, Kind.COUNTRY))
        if named or title.subject:
            return False
        adjectives = sum(self._w.countries(title.rest, title.after).values())  # "the Omani-Indian agreement"
        return self._own_words(title) <= _VAGUE or (adjectives == title.after - title.rest and not title.toward)

    def _means_next(self, title: Title) -> bool:
        """ "The first agreement concerns a memorandum on …": both are one."""
        if not title.definite or _FIRST.isdisjoint(self._w.words[title.rest : title.rest + 1]):
            return False
        at = next(at for at, one in enumerate(self._titles, 1) if one is title)
        following = self._titles[at] if at < len(self._titles) else None
        if following is None or following.first - title.after >= 2:
            return False
        return not following.definite and not following.nested

    def _signed_together(self, title: Title) -> Status | None:
        """ "Two memoranda were signed": what that says of each."""
        several = self._several.get(title.kind)
        status = read_status(self._w, several, self._titles) if several else None
        told = status is not None and status.value in ("signed", "announced")
        return replace(status, heading=True, finite=False) if status and told else None

    def _name(self, score: float, reason: Reason) -> None:
        """The document just added is what was called "the first agreement" before it."""
        if self._called is not None and self._latest is not None:
            self._latest.mentions.append((self._called, score, reason))

    def _joined(self, title: Title) -> Status | None:
        """ "… , and a memorandum on …" further on in a long sentence: as the document before it."""
        if self._last is None or title.nested:
            return None
        before, status = self._last
        first, words = self._w.sentence(title.first)[0], self._w.words
        joined = words[title.first][0] == "و" and title.cut > 0 and before.first >= first and not before.nested
        if status is None or not joined or status.behind or status.weak:
            return None
        clause = any(is_verb(words[at]) for at in range(before.after, title.first))
        return None if clause else replace(status, heading=True, finite=False)

    def _shown(self, title: Title, status: Status | None) -> str:
        span = self._w.span(status.first, status.after) if status else self._w.span(title.first, title.rest, title.cut)
        return " ".join(span.of(self._w.reading.source).split())

    def _apart(self, title: Title, status: Status) -> bool:
        """ "The declaration signed in …", "signed the declaration": one that the article tells of here only."""
        if title.first and self._w.words[title.first - 1] in _THIS:
            return False
        sure = title.sure == "sure" and status.value == "signed"
        told = status.signing and (status.behind or status.finite or sure) and title.sure != "short"
        return told and not any(title.kind == one.kind or _calls(title.kind, one.kind) for one in self.documents)

    def _mention(self, title: Title, status: Status | None) -> None:
        """ "The agreement": of the documents told of so far the only one that may be called so."""
        any_kind = title.kind == "other" and title.sure == "short"
        called = [one for one in self.documents if any_kind or title.kind == one.kind or _calls(title.kind, one.kind)]
        if not called and title.kind == "agreement" and len(self.documents) == 1:
            called = self.documents[:1]  # any document of two sides is called so shortly
        if len(called) == 1:
            score = 0.8 if title.kind in (called[0].kind, "agreement") else 0.6
            called[0].mentions.append((title, score, Reason("words", {"words": self._shown(title, None)})))
            if status and not status.weak:
                self._tell(called[0], title, status)

    def _add(self, title: Title, status: Status | None, score: float, reason: Reason) -> None:
        self._signs = status is not None and status.value == "signed"
        tokens = title_words(self._w, title)
        document = self._known(title, tokens)
        if document is None:
            document = _Document(title.kind, title_label(self._w, title), tokens, [])
            self.documents.append(document)
        elif len(tokens) > len(document.tokens):
            document.label, document.tokens = title_label(self._w, title), tokens
        document.mentions.append((title, score, reason))
        self._latest = document
        self._tell(document, title, status)

    def _tell(self, document: _Document, title: Title, status: Status | None) -> None:
        if status and not status.weak and document.grounds_only:
            document.fields = {key: told for key, told in document.fields.items() if told.field != "status"}
        document.grounds_only = bool(status and status.weak and not document.mentions[1:])
        document.signed_now |= bool(status and status.signing and status.value == "signed" and not status.weak)
        known = {name for name, _ in document.fields}
        for told in self._fields.read(title, status):
            if told.field not in known or (told.field in ("bodies",) and len(known) < 2):
                document.fields[told.field, told.value or told.words] = told

    def _known(self, title: Title, tokens: frozenset[str]) -> _Document | None:
        """The document told of before with the words of this title, or of which this title says more."""
        named = self._named_so(title)
        if named is not None:
            return named
        own = self._own_words(title)
        again = not self._anew(title)
        for one in self.documents:
            first = one.mentions[0][0]
            if not self._may_be(first, title):
                continue
            if self._headline_calls(one, title, own):
                one.kind = title.kind
                one.fields = {key: told for key, told in one.fields.items() if told.field != "kind"}
                return one
            if one.kind == title.kind and title.bare and not title.definite and self._to_come(one) and self._only(one):
                return one  # "strives to reach an agreement"
            if one.kind == title.kind:
                same = tokens and (tokens <= one.tokens or (one.tokens and one.tokens <= tokens))
                if same and (again or not is_general(tokens)):
                    return one
                told = self._own_words(first)
                headline = first.first < _HEADLINE and len(one.mentions) == 1
                if headline and (not told or told & own):
                    return one
                meant = self._is_definite(title) or (again and not (told or own or (tokens and one.tokens)))
                if meant and not (told and own) and self._only(one):
                    return one
                if self._is_definite(title) and len(told & own) > 1 and 3 * len(told & own) >= 2 * len(own):
                    return one
            elif _calls(title.kind, one.kind) and len(tokens) > 1 and tokens <= one.tokens:
                return one
        return None

    def _named_so(self, title: Title) -> _Document | None:
        """ "An agreement that is called the agreement on …": the one just told of."""
        named = title.first > 0 and self._w.words[title.first - 1] in _NAMED
        last = self._latest
        return last if named and last is not None and last.kind == title.kind else None

    def _headline_calls(self, one: _Document, title: Title, own: frozenset[str]) -> bool:
        """A headline calls an agreement what is a memorandum further on."""
        first = one.mentions[0][0]
        told = self._own_words(first)
        alike = len(told & own) > 1 and 3 * len(told & own) >= 2 * len(told)
        other = one.kind == "agreement" and title.kind in ("memorandum", "protocol", "contract", "programme")
        return other and alike and first.first < _HEADLINE and len(one.mentions) == 1

    def _to_come(self, document: _Document) -> bool:
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

    def _only(self, document: _Document) -> bool:
        """True where no other document of its kind was told of: "the memorandum on …" is that one."""
        return not any(one is not document and one.kind == document.kind for one in self.documents)

    def _anew(self, title: Title) -> bool:
        """ "They also signed a memorandum": not the one before."""
        first = self._w.sentence(title.first)[0]
        return self._w.words[first] in _ALSO or not _ALSO.isdisjoint(self._w.words[first : title.first])

    def _may_be(self, first: Title, title: Title) -> bool:
        """Two items of lists are two documents, and so are two titles of a sentence."""
        items = first.item and title.item
        return not items and self._w.sentence(first.first) != self._w.sentence(title.first)


_THIS = frozenset(fold("هذا هذه ذلك تلك بهذا بهذه لهذا لهذه وهذا وهذه هذين هاتين").split())
_NAMED = frozenset(fold("باسم عليه عليها تسمى يسمى المسماة المسمى اسم").split())
_FIRST = frozenset(fold("الأولى الثانية الثالثة الرابعة الخامسة السادسة الأول الثاني الثالث").split())
_VAGUE = frozenset(("حالي", "حاليه", "جديد", "جديده", "مذكور", "مذكوره", "اخير", "اخيره", "جانب", "نفس"))
_ALSO = frozenset(fold("كما وكما أيضا كذلك").split())
_HEADLINE = 15  # words of a headline


def _calls(word: str, kind: str) -> bool:
    """What else a document may be called shortly: a loan or contract an agreement, a statement a declaration."""
    return (word, kind) in {
        ("agreement", "loan"),
        ("contract", "loan"),
        ("agreement", "treaty"),
        ("joint_statement", "declaration"),
    }
