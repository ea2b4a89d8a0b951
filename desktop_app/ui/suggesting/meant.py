"""What a suggestion may be taken for instead: another kind by its key, another record by the choice."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop_app.model.kinds import Kind

if TYPE_CHECKING:
    from desktop_app.model.proposals import Proposal
    from desktop_app.model.spans import Span
    from desktop_app.model.suggestion import Suggestion
    from desktop_app.ui.middle.chooser import Propose


def kind_of_key(kind: Kind, own: Kind) -> Kind:
    """What a kind's key means for a suggestion of that `own` kind: countries and places share theirs."""
    return own if kind is Kind.COUNTRY and own is Kind.PLACE else kind


def covering(found: "Iterable[Suggestion]", span: "Span", kind: Kind) -> "Suggestion | None":
    """What is suggested as that kind over words that are to be marked: the shortest that covers them."""
    over = [one for one in found if one.kind is kind and one.span.start <= span.start and span.end <= one.span.end]
    return min(over, key=lambda one: len(one.span), default=None)


def covered_first(found: "Iterable[Suggestion]", span: "Span", propose: "Propose") -> "Propose":
    """As `proposed_first`, for whichever suggestion of the kind covers the words."""
    known = list(found)

    def proposals(kind: Kind, typed: str) -> list["Proposal"]:
        one, found = covering(known, span, kind), propose(kind, typed)
        if one is None or typed:
            return found
        by_words = [other for other in found if not other.record and other.label != one.label and one.record is None]
        return [*proposed_first(one, lambda _kind, _typed: found)(kind, typed), *by_words]

    return proposals


def proposed_first(one: "Suggestion", propose: "Propose") -> "Propose":
    """What the engine proposed stands above what else may be meant."""
    from desktop_app.model.proposals import Proposal  # open projects have it; the first painting has none

    def proposals(kind: Kind, typed: str) -> list["Proposal"]:
        found = propose(kind, typed)
        if typed or kind is not one.kind:
            return found
        there = next((other for other in found if other.record == one.record), None)
        if one.record is None:
            there = Proposal(None, kind, one.label, one.label_en, "new", 0)
        elif there is None:
            there = Proposal(one.record, kind, one.label, one.label_en, "similar", 0)
        return [there, *(other for other in found if other.record != one.record)]

    return proposals
