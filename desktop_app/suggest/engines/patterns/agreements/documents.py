"""The documents that an article tells of: its titles judged in order, those that mean one brought together."""

from dataclasses import replace

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.carried import carry_sides
from desktop_app.suggest.engines.patterns.agreements.denied import is_denied
from desktop_app.suggest.engines.patterns.agreements.documents_told import Told
from desktop_app.suggest.engines.patterns.agreements.headlines import Document
from desktop_app.suggest.engines.patterns.agreements.labels import title_label, title_words
from desktop_app.suggest.engines.patterns.agreements.said import (
    is_agreed_on,
    is_given_by_it,
    is_of_a_package,
    is_praise,
)
from desktop_app.suggest.engines.patterns.agreements.same import calls
from desktop_app.suggest.engines.patterns.agreements.scan import Scan
from desktop_app.suggest.engines.patterns.agreements.score import agreement_score, made_before, made_behind
from desktop_app.suggest.engines.patterns.agreements.status import read_status
from desktop_app.suggest.engines.patterns.agreements.title import ORDINALS, Title
from desktop_app.suggest.engines.patterns.agreements.told import LATER, Status
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.sorts import is_verb

_JOINS = frozenset(fold("و بجانب وبجانب وكذا وكذلك كذلك وأيضا ثم").split())
_BESIDES = frozenset(
    tuple(fold(one).split())
    for one in ("إلى جانب", "وإلى جانب", "فضلا عن", "وفضلا عن", "علاوة على", "إضافة إلى", "بالإضافة إلى")
)


class Documents(Told):
    """Judges the titles of an article in order and brings together those that mean one document."""

    def __init__(self, words: Words, titles: list[Title]) -> None:
        super().__init__(words, titles)
        self._last: tuple[Title, Status | None] | None = None
        self._called: Title | None = None  # "the first agreement", which the next title names
        self._several: dict[str, Title] = {}  # "two memoranda" told of before, by their kind; `_pairs` the last of them
        for title in titles:
            self._take(title)
        for title in titles:
            if title.sure not in ("two", "many") or any(one.kind == title.kind for one in self.documents):
                continue
            if title.sure == "two" or self._of_two_bodies(title):
                self._take_both(title)
        carry_sides(words, titles, self.documents)

    def _take(self, title: Title) -> None:
        if title.sure in ("two", "many"):
            self._several.setdefault(title.kind, title)
            self._pairs[title.kind] = title
            self._last = title, None
            return
        if title.sure == "short" and title.bare and not title.definite:
            return
        if self._is_none_of_its_own(title) or is_agreed_on(self._w, title):
            return
        if self._latest is not None and self._in_brackets(title, self._latest.mentions[-1][0]):
            self._mean(self._latest, title, None, 0.8)
            return
        status = read_status(self._w, title, self._titles) or self._joined(title)
        if self._called is not None:
            status = status or read_status(self._w, self._called, self._titles)
        if is_denied(self._w, title, status):
            self._last = title, None
            return
        if status is None and title.definite and not title.bare and not title.nested:
            status = self._signed_together(title)  # "the memorandum on …" is one of those
        self._last = title, status
        counted = self._counted(title)
        if counted is not None:
            self._mean(counted, title, status, 0.8)
            return
        vague = title.definite and not self._is_statement(title) and (title.bare or self._says_nothing(title))
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

    def _is_none_of_its_own(self, title: Title) -> bool:
        """See `agreements.said`; a title that praises the document before it is a mention of that."""
        if is_of_a_package(self._w, title, self._titles):
            return True
        if self._latest is None:
            return bool(self._several) and is_given_by_it(self._w, title)
        if is_praise(self._w, title):
            self._latest.mentions.append((title, 0.6, Reason("words", {"words": self._shown(title, None)})))
            return True
        return is_given_by_it(self._w, title)

    def _take_both(self, title: Title) -> None:
        """ "Two agreements on financial cooperation between A and B", "memoranda between the ministries A and B", of
        which the article says no more: as one."""
        whole = replace(title, sure="sure")
        Scan(self._w, agreement_words(), whole).run()
        bodies = self._w.names(*whole.between, (Kind.ORGANISATION,)) if whole.between else []
        if title.sure == "many" and len(bodies) < 2:
            return
        status = read_status(self._w, title, self._titles)
        own = whole.subject or self._own_words(whole) - {"جديد"}
        if status is not None and not status.weak and own and not whole.definite:
            self._add(whole, status, 0.6, Reason("words", {"words": self._shown(whole, status)}))

    def _signed_together(self, title: Title) -> Status | None:
        """ "Two memoranda were signed": what that says of each."""
        several = self._several.get(title.kind)
        following = self._w.words[title.rest : title.rest + 1]
        if several is None and not ORDINALS.isdisjoint(following) and self._several:
            several = list(self._several.values())[-1]  # "the first memorandum" of three agreements
        status = read_status(self._w, several, self._titles) if several else None
        told = status is not None and status.value in ("signed", "announced")
        return status._replace(heading=True, finite=False) if status and told else None

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
        if before.first < first:
            return None
        if before.sure in ("two", "many"):
            status = read_status(self._w, before, self._titles)
        loose = words[title.first - 1] in _JOINS or tuple(words[title.first - 2 : title.first]) in _BESIDES
        listed = before.after == title.first and self._w.gap(title.first).strip() in ("،", ",", "؛")
        joined = (loose or listed or (words[title.first][0] == "و" and title.cut > 0)) and not before.nested
        if status is None or not joined or status.behind or status.weak:
            return None
        clause = any(is_verb(words[at]) for at in range(before.after, title.first))
        return None if clause else status._replace(heading=True, finite=False)

    def _apart(self, title: Title, status: Status) -> bool:
        """ "The declaration signed in …", "signed the declaration": one that the article tells of here only."""
        if self._is_this(title) or (not status.behind and title.prior > status.after):
            return False  # what another title stands before was signed
        if self._of_another_year(title) and (self._one_signed() or (status.behind and made_behind(self._w, title))):
            return True
        if title.kind == "agreement" and (self._one_signed() or self._just_told(title)):
            return False  # "the agreement was signed by": a memorandum told of before
        sure = title.sure == "sure" and status.value == "signed"
        told = status.signing and (status.behind or status.finite or sure) and title.sure != "short"
        told = told or (status.value in LATER and (title.sure == "sure" or made_before(self._w, title, status)))
        return told and not any(title.kind == one.kind or calls(title.kind, one.kind) for one in self.documents)

    def _one_signed(self) -> bool:
        return len(self.documents) == 1 and self.documents[0].signed_now and "agreement" not in self._several

    def _mention(self, title: Title, status: Status | None) -> None:
        """ "The agreement": of the documents told of so far the only one that may be called so."""
        any_kind = title.kind == "other" and title.sure == "short"
        of_news = [one for one in self.documents if not one.earlier]
        called = [one for one in of_news if any_kind or title.kind == one.kind or calls(title.kind, one.kind)]
        if not called and title.kind == "agreement" and len(of_news) == 1:
            called = of_news  # any document of two sides is called so shortly
        if not called and title.kind == "agreement" and self._latest and self._just_told(title):
            called = [self._latest]
        if not called and self._was_called(title):
            called = self.documents
            self._call(called[0], title.kind)
            self._tell(called[0], title, None)
        if len(called) == 1:
            self._mean(called[0], title, status, 0.8 if title.kind in (called[0].kind, "agreement") else 0.6)

    def _mean(self, document: Document, title: Title, status: Status | None, score: float) -> None:
        document.mentions.append((title, score, Reason("words", {"words": self._shown(title, None)})))
        if status and not status.weak:
            self._tell(document, title, status)

    def _was_called(self, title: Title) -> bool:
        """ "The memorandum of understanding", told of as an agreement in a sentence before."""
        if len(self.documents) != 1 or title.sure != "sure":
            return False
        first = self.documents[0].mentions[0][0]
        apart = first.first < self._w.sentence(title.first)[0] or self._stopped(first, title)
        return apart and self._turns_out(self.documents[0], title, frozenset())

    def _add(self, title: Title, status: Status | None, score: float, reason: Reason) -> None:
        self._signs = status is not None and status.value == "signed"
        self._ratifies = status is not None and status.value == "ratified"
        tokens = title_words(self._w, title)
        earlier = bool(self.documents) and self._of_another_year(title)
        document = self._known(title, tokens, earlier)
        if document is None:
            document = Document(title.kind, title_label(self._w, title), tokens, [])
            document.earlier = earlier
            self.documents.append(document)
        elif len(tokens) > len(document.tokens):
            document.label, document.tokens = title_label(self._w, title), tokens
        document.mentions.append((title, score, reason))
        if tokens:
            document.said.add(tokens)
        if not document.earlier:
            self._latest = document
        self._tell(document, title, status)
