"""Agreements: titles of documents that the words around, or their own, show to be agreements between states or bodies.

Bare mentions (الاتفاقية) belong to the one document of their kind that stands before them; where several do, to none.
"""

from collections.abc import Iterable

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Suggestion
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.patterns.agreements.documents import Documents
from desktop_app.suggest.engines.patterns.agreements.titles import find_titles
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.known_deeds import KnownDeeds
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading


class AgreementPatterns:
    """See `Engine`."""

    name = EngineName.PATTERNS
    version = "agreements-8"

    def __init__(self, knowledge: Knowledge | None = None) -> None:
        self._known = KnownDeeds(knowledge.deeds if knowledge else ())

    def suggest(self, reading: Reading) -> Iterable[Suggestion]:
        """See `Engine.suggest`."""
        words = reading.shared(Words)
        titles = find_titles(words)
        if not titles:
            return []
        documents = Documents(words, titles).documents
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
