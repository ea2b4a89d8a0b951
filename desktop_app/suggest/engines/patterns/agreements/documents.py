"""The documents that an article tells of: its titles judged in order, those that mean one brought together."""

from dataclasses import replace

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.carried import carry_sides
from desktop_app.suggest.engines.patterns.agreements.denied import is_denied
from desktop_app.suggest.engines.patterns.agreements.fields import SAID_ONCE
from desktop_app.suggest.engines.patterns.agreements.labels import title_label, title_words
from desktop_app.suggest.engines.patterns.agreements.records import Records
from desktop_app.suggest.engines.patterns.agreements.said import is_given_by_it, is_of_a_package, is_praise
from desktop_app.suggest.engines.patterns.agreements.same import Document, calls
from desktop_app.suggest.engines.patterns.agreements.scan import Scan
from desktop_app.suggest.engines.patterns.agreements.score import agreement_score, made_before, made_behind
from desktop_app.suggest.engines.patterns.agreements.status import read_status
from desktop_app.suggest.engines.patterns.agreements.title import ORDINALS, Title
from desktop_app.suggest.engines.patterns.agreements.told import LATER, Status
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.sorts import is_verb

_THIS = frozenset(fold("هذا هذه ذلك تلك بهذا بهذه لهذا لهذه وهذا وهذه هذين هاتين").split())
_IS = frozenset(("هي", "هو"))
_WHICH_IS = frozenset(fold("التي تم جرى توقيعها الموقعة وقعت هي فهي عبارة عن تتعلق تخص").split())
_JOINS = frozenset(fold("و بجانب وبجانب وكذا وكذلك كذلك وأيضا ثم").split())
_BESIDES = frozenset(
    tuple(fold(one).split())
    for one in ("إلى جانب", "وإلى جانب", "فضلا عن", "وفضلا عن", "علاوة على", "إضافة إلى", "بالإضافة إلى")
)
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


class Documents(Records):
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
        if self._is_none_of_its_own(title):
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

    def _in_brackets(self, title: Title, before: Title) -> bool:
        """What a document is also called, right behind its title: "the convention of … (the CITES convention)"."""
        beside = before.after == title.first and before.kind == title.kind
        return beside and self._w.gap(title.first).strip() == "(" and self._w.gap(title.after).strip().startswith(")")

    def _is_statement(self, title: Title) -> bool:
        """ "In the joint statement", "the loan agreement": told of where no other one was before."""
        statement = title.kind in (*SAID_ONCE, "loan") and title.sure == "sure"
        return statement and not any(calls(title.kind, one.kind) or title.kind == one.kind for one in self.documents)

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

    def _shown(self, title: Title, status: Status | None) -> str:
        if status and status.after == status.first + 1:
            return self._w.span(status.first, status.after).of(self._w.reading.source)
        span = self._w.span(status.first, status.after) if status else self._w.span(title.first, title.rest, title.cut)
        return " ".join(span.of(self._w.reading.source).split())

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

    def _just_told(self, title: Title) -> bool:
        """The sentence before told of a document that was signed."""
        first = self._w.sentence(title.first)[0]
        if self._latest is None or not self._latest.signed_now or first == 0:
            return False
        return self._latest.mentions[-1][0].first >= self._w.sentence(first - 1)[0]

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

    def _counted(self, title: Title) -> Document | None:
        """ "The second memorandum" of two or more that were told of."""
        if not title.definite or title.subject or title.rest >= len(self._w):
            return None
        number = _NUMBERS.get(self._w.words[title.rest], 0)
        if not number:
            return None
        alike = [one for one in self.documents if one.kind == title.kind and not one.earlier]
        return alike[number - 1] if len(alike) >= max(number, 2) else None

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
