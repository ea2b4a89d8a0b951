"""Marking at once: the likeliest record is taken without asking."""

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.proposals import Proposal
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation
from desktop_app.workspace.marks import Marks


class Quick:
    """What a key does that marks without opening the choice of record."""

    def __init__(self, marks: Marks) -> None:
        self._marks = marks

    def mark(self, article: str, span: Span, kind: Kind, *, exact: bool = False) -> Annotation:
        """Mark the span as evidence for the record that the choice would offer first, else for a new one.

        COUNTRY stands for its key, which countries share with places: see `land`. The span goes to the edges of
        its words unless `exact`. One step of the history. Raises UserError as `Marks.annotate` does.
        """
        place = span if exact else self._marks.snap(article, span)
        if not place:
            raise UserError("span_empty")
        if kind is Kind.COUNTRY:
            kind = self.land(article, place)
        first = self.first(article, place, kind)
        return self._marks.annotate(article, place, kind, record=first.record if first else None, exact=True)

    def first(self, article: str, span: Span, kind: Kind) -> Proposal | None:
        """What the choice of record would offer first for these letters."""
        return next(iter(self._marks.propose(article, span, kind)), None)

    def land(self, article: str, span: Span) -> Kind:
        """COUNTRY or PLACE: what a known record of that name is, else whether the words name a country."""
        from desktop_app.suggest.countries import country_of_name

        known: dict[Kind, str] = {}
        name = ""
        for kind in (Kind.COUNTRY, Kind.PLACE):
            proposals = self._marks.propose(article, span, kind)
            name = next((one.label for one in proposals if one.record is None), name)
            if proposals and proposals[0].record is not None:
                known[kind] = proposals[0].reason
        for reason in ("same", "similar"):
            for kind, why in known.items():
                if why == reason:
                    return kind
        return Kind.COUNTRY if country_of_name(name) else Kind.PLACE
