"""The bodies that sign an agreement, where its title names none or one of them."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.afterwards import signed_between
from desktop_app.suggest.engines.patterns.agreements.clause import Clause, who_signed_it
from desktop_app.suggest.engines.patterns.agreements.offices import bodies_of_people
from desktop_app.suggest.engines.patterns.agreements.role_words import is_cabinet, is_house
from desktop_app.suggest.engines.patterns.agreements.side_names import called_shortly
from desktop_app.suggest.engines.patterns.agreements.subjects import at_head, both_told, subjects, who_announces
from desktop_app.suggest.engines.patterns.agreements.title import Title, first_title
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost

_CONFERS = 12  # words from "to confer" to the title
_AUTHORISED = 14  # words before it in which stands who is authorised
_TO_CONFER = frozenset(fold("بالتباحث بالتفاوض بالتوقيع").split())


def signing_bodies(words: Words, title: Title, status: Status) -> list[NameAt]:
    """Each once: as the clause names them, before the verb, by the persons who sign, in the sentences behind. A state
    is one only beside a body: states alone are the parties."""
    if not _names_bodies(words, title, status):
        found = _each(_heads(words, title, status), who_signed_it(words, title)) or signed_between(words, title)
        return found or both_told(words, title, status)
    clause = Clause(words, title, status)
    signers = clause.signers or subjects(words, title, status)
    if status.value == "ratified":
        signers = [one for one in signers if not is_house(words, one)]
    if len(clause.signers) + len(clause.partners) < 2 and not title.between:
        signers = _each(_heads(words, title, status), signers)
    if not signers and clause.partners:
        signers = _speaker(words, title)
    with_bodies = any(one.named.kind is Kind.ORGANISATION for one in clause.partners)
    if not signers and (with_bodies or (title.toward and not clause.partners)):
        signers = at_head(words, title, status)
    found = _each(signers, clause.partners)
    if len(found) < 2:
        found = both_told(words, title, status) or found
    bodies = [one for one in found if one.named.kind is Kind.ORGANISATION]
    if len(bodies) < 2:
        bodies = signed_between(words, title) or bodies
    if len(bodies) > 1:
        return bodies  # not the states for which they sign
    if not bodies:
        return _authorised(words, title)
    behind = bool(title.between) and found[0].first >= title.after
    if len(found) == 1 and title.between:
        return found if behind else []
    told = clause.partners or status.finite or who_announces(words, title) or (status.behind and clause.signers)
    enough = len(found) > 1 or told or title.toward or (clause.lends and clause.signers)
    return found if enough else []


def _names_bodies(words: Words, title: Title, status: Status) -> bool:
    """By their names, or shortly ("the fund" signed)."""
    first, after = words.sentence(title.first)
    if words.names(first, after, (Kind.ORGANISATION,)):
        return True
    if not (status.finite or status.behind):
        return False
    heads = words.places_in(agreement_words().body_heads, first, after)
    return any(called_shortly(words, at, at + 1) for at in heads if words.words[at].removeprefix("و").startswith("ال"))


def _each(*names: list[NameAt]) -> list[NameAt]:
    return list({one.named.meant: one for several in names for one in several}.values())


def _heads(words: Words, title: Title, status: Status) -> list[NameAt]:
    """The bodies of the persons who sign, told of before."""
    if not status.finite or status.behind:
        return []
    found = bodies_of_people(words, status.after, first_title(words, status.after, title.first))
    return [one for one in found if not is_cabinet(words, one)]


def _speaker(words: Words, title: Title) -> list[NameAt]:
    """ "A said that the memorandum signed with the ministry of …": the body that speaks, or whose head does."""
    if not title.definite:
        return []
    begin = words.sentence(title.first)[0]
    own = outermost(words.names(begin, title.first, (Kind.ORGANISATION,)))
    return (own or bodies_of_people(words, begin, title.first))[-1:]


def _authorised(words: Words, title: Title) -> list[NameAt]:
    """ "The head of A is authorised to confer with the Japanese side on a draft of …"."""
    first = max(words.sentence(title.first)[0], title.first - _CONFERS)
    at = next((at for at in range(title.first - 1, first, -1) if words.words[at] in _TO_CONFER), 0)
    if not at:
        return []
    names = outermost(words.names(max(at - _AUTHORISED, words.sentence(title.first)[0]), at, (Kind.ORGANISATION,)))
    return [one for one in names[-1:] if not is_cabinet(words, one)]
