"""Agreements: titles of documents that the words around, or their own, show to be agreements between states or bodies.

Bare mentions (الاتفاقية) belong to the one document of their kind that stands before them; where several do, to none.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop_app.arabic.date_words import format_date
from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.patterns.agreement_fields import Fields
from desktop_app.suggest.engines.patterns.agreement_sides import pair_of
from desktop_app.suggest.engines.patterns.agreement_status import Status, read_status
from desktop_app.suggest.engines.patterns.agreement_titles import Title, find_titles
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words
from desktop_app.suggest.reading import Reading


@dataclass(slots=True)
class _Document:
    """One agreement of the article with all its mentions."""

    kind: str
    label: str
    tokens: frozenset[str]
    mentions: list[tuple[Title, float, Reason]]
    fields: dict[tuple[str, str], ProposedField] = field(default_factory=dict)
    grounds_only: bool = False  # named as a ground only so far: what became of it is told elsewhere, if at all


class AgreementPatterns:
    """See `Engine`."""

    name = EngineName.PATTERNS
    version = "agreements-1"

    def suggest(self, reading: Reading) -> Iterable[Suggestion]:
        """See `Engine.suggest`."""
        words = Words(reading)
        titles = find_titles(words)
        if not titles:
            return []
        documents = _Documents(words, titles).documents
        return [
            propose(
                reading,
                self,
                Kind.AGREEMENT,
                words.quoted(words.span(title.first, title.after, title.cut)),
                score,
                reason,
                label=one.label,
                fields=tuple(one.fields.values()),
            )
            for one in documents
            for title, score, reason in one.mentions
        ]


class _Documents:
    """Judges the titles of an article in order and brings together those that mean one document."""

    def __init__(self, words: Words, titles: list[Title]) -> None:
        self._w, self._titles = words, titles
        self._fields = Fields(words, pair_of(words))
        self.documents: list[_Document] = []
        for title in titles:
            self._take(title)

    def _take(self, title: Title) -> None:
        if title.sure in ("two", "many") or (title.sure == "short" and title.bare and not title.definite):
            return
        status = read_status(self._w, title, self._titles)
        if title.definite and title.bare and not (status and self._apart(title, status)):
            self._mention(title, status)
            return
        score = _score(self._w, title, status)
        if score:
            reason = Reason("words", {"words": self._shown(title, status)})
            self._add(title, status, score, reason)

    def _shown(self, title: Title, status: Status | None) -> str:
        span = self._w.span(status.first, status.after) if status else self._w.span(title.first, title.rest, title.cut)
        return " ".join(span.of(self._w.reading.source).split())

    def _apart(self, title: Title, status: Status) -> bool:
        """ "The declaration signed in …", "signed the declaration": one that the article tells of here only."""
        told = status.signing and (status.behind or status.finite) and title.sure != "short"
        return told and not any(title.kind == one.kind or _calls(title.kind, one.kind) for one in self.documents)

    def _mention(self, title: Title, status: Status | None) -> None:
        """ "The agreement": of the documents told of so far the only one that may be called so."""
        called = [one for one in self.documents if title.kind in (one.kind, "other") or _calls(title.kind, one.kind)]
        if len(called) == 1:
            score = 0.8 if title.kind != "other" else 0.6
            called[0].mentions.append((title, score, Reason("words", {"words": self._shown(title, None)})))
            if status and not status.weak:
                self._tell(called[0], title, status)

    def _add(self, title: Title, status: Status | None, score: float, reason: Reason) -> None:
        tokens = _tokens(self._w, title)
        document = self._known(title, tokens)
        if document is None:
            document = _Document(title.kind, title_label(self._w, title), tokens, [])
            self.documents.append(document)
        elif len(tokens) > len(document.tokens):
            document.label, document.tokens = title_label(self._w, title), tokens
        document.mentions.append((title, score, reason))
        self._tell(document, title, status)

    def _tell(self, document: _Document, title: Title, status: Status | None) -> None:
        if status and not status.weak and document.grounds_only:
            document.fields = {key: told for key, told in document.fields.items() if told.field != "status"}
        document.grounds_only = bool(status and status.weak and not document.mentions[1:])
        known = {name for name, _ in document.fields}
        for told in self._fields.read(title, status):
            if told.field not in known or (told.field in ("bodies",) and len(known) < 2):
                document.fields[told.field, told.value or told.words] = told

    def _known(self, title: Title, tokens: frozenset[str]) -> _Document | None:
        """The document told of before with the words of this title, or of which this title says more."""
        for one in self.documents:
            first = one.mentions[0][0]
            if not self._may_be(first, title):
                continue
            if one.kind == title.kind:
                if tokens and (tokens <= one.tokens or (one.tokens and one.tokens <= tokens)):
                    return one
                headline = first.first < _HEADLINE and len(one.mentions) == 1
                if headline and (not one.tokens or tokens & one.tokens):
                    return one
            elif _calls(title.kind, one.kind) and len(tokens) > 1 and tokens <= one.tokens:
                return one
        return None

    def _may_be(self, first: Title, title: Title) -> bool:
        """Two items of lists are two documents, and so are two titles of a sentence."""
        items = first.item and title.item
        return not items and self._w.sentence(first.first) != self._w.sentence(title.first)


_HEADLINE = 15  # words of a headline


def _calls(word: str, kind: str) -> bool:
    """What else a document may be called shortly: a loan or contract an agreement, a statement a declaration."""
    return (word, kind) in {
        ("agreement", "loan"),
        ("contract", "loan"),
        ("agreement", "treaty"),
        ("joint_statement", "declaration"),
    }


def _tokens(words: Words, title: Title) -> frozenset[str]:
    return frozenset(bare_word(word) for word in words.words[title.rest : title.after] if len(word) > 2)


def bare_word(word: str) -> str:
    """Without proclitic and article."""
    for proclitic in ("وال", "بال", "لل", "ال", "و", "ل"):
        if word.startswith(proclitic) and len(word) - len(proclitic) > 2:
            return word[len(proclitic) :]
    return word


def title_label(words: Words, title: Title) -> str:
    """The title as its record is called: on one line, an indefinite head without the ending of the object.

    One that says nothing of its own ("a joint statement") bears the day of the news: it isn't one of another day.
    """
    span = words.quoted(words.span(title.first, title.after, title.cut))
    label = " ".join(span.of(words.reading.source).split())
    if words.words[title.first].endswith("ا") and not title.definite:
        label = _nominative(label)
    if words.words[title.first][: title.cut].endswith("ل") and label.startswith("ل") and title.definite:
        label = f"ا{label}"
    day = words.reading.published
    return f"{label}، {format_date(day, 'ar')}" if title.bare and day else label


def _nominative(label: str) -> str:
    """بيانا مشتركا as بيان مشترك: the first words as long as they end so."""
    found = label.split(" ")
    for index, word in enumerate(found):
        bare = re.sub("(?:\u064b?ا|ا\u064b)$", "", word)
        if bare == word or len(bare) < 3:
            break
        found[index] = bare
    return " ".join(found)


def _score(words: Words, title: Title, status: Status | None) -> float:
    """How often such a title is a document told of; 0 where less than every second time."""
    signed = status is not None and not status.weak
    following = words.words[title.rest : title.rest + 1]
    if title.kind == "agreement" and (following == ["علي"] or _is_manner(words, title, following)):
        return 0.0
    if title.sure == "short":
        return 0.7 if title.between and not title.definite and len(_sides(words, title)) > 1 else 0.0
    if title.sure == "another":
        return 0.85 if signed and not title.bare else 0.0
    if title.sure == "sure":
        if title.bare:
            return 0.85 if signed or title.kind == "joint_statement" else 0.0
        return 0.95 if signed else 0.8
    if title.sure == "likely":
        if title.bare:
            return 0.75 if status is not None and status.signing else 0.0
        return 0.9 if signed else 0.65 if _names_itself(words, title, following) else 0.0
    if signed and status is not None and _means_document(words, title, status):
        return 0.85
    between = status is not None and title.kind in ("plan", "programme") and len(_sides(words, title)) > 1
    return 0.6 if between else 0.0


def _sides(words: Words, title: Title) -> list[NameAt]:
    return outermost(words.names(*title.between, (Kind.COUNTRY, Kind.ORGANISATION))) if title.between else []


def _is_manner(words: Words, title: Title, following: list[str]) -> bool:
    """ "In agreement with", "without an agreement"."""
    before = words.words[title.first - 1] if title.first else ""
    manner = words.words[title.first][: title.cut].endswith("ب") and following == ["مع"]
    return manner or before in ("دون", "بدون")


def _names_itself(words: Words, title: Title, following: list[str]) -> bool:
    """ "The Paris agreement", "a protocol between ...": more than any agreement or protocol."""
    if title.between or title.subject or words.names(title.rest, title.after):
        return title.kind == "agreement" or not title.subject or title.between is not None
    of_a_year = any(word.isdigit() and len(word) == 4 for word in words.words[title.rest : title.after])
    return of_a_year or (title.kind == "agreement" and following[0].startswith("ال"))


_TIMES = frozenset(fold("الماضي المقبل القادم الحالي الجاري المنصرم الأخير الأول الثاني الثالث").split())


def _means_document(words: Words, title: Title, status: Status) -> bool:
    """True where a word that often means something else (خطة, عقد, برنامج, بيان) is what was signed."""
    if title.kind == "joint_statement":
        return status.signing and (status.behind or title.first - status.after <= 16)
    if title.bare:
        worth = title.kind in ("contract", "loan") and status.finite and title.first - status.after < 4
        return (title.definite and status.signing) or worth
    if status.value == "announced" and not status.signing and title.first - status.after > 6:
        return False
    if status.value == "proposed" and not status.signing and title.kind != "memorandum":
        return title.first - status.after < 2 and bool(title.subject or title.between)
    if title.kind == "contract" and words.words[title.rest] in meeting_words().heads:
        return False  # "held talks"
    if title.kind == "contract" and not title.item and (words.broken(title.first) or title.definite):
        return status.behind and words.words[title.rest] not in _TIMES
    return status.behind or status.heading or title.first - status.after <= 16
