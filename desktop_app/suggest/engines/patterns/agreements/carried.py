"""Who signs a document of which only its sentence, or what is told of several, says so."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.bodies import bodies
from desktop_app.suggest.engines.patterns.agreements.headlines import Document
from desktop_app.suggest.engines.patterns.agreements.scan import Scan
from desktop_app.suggest.engines.patterns.agreements.status import read_status
from desktop_app.suggest.engines.patterns.agreements.subjects import BOTH_SIDES
from desktop_app.suggest.engines.patterns.agreements.title import ORDINALS, Title
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words

_LEAD = 4  # words from "both sides" to the title
_APART = ("joint_statement", "declaration", "treaty")  # of states, hardly one of several
_FAR = 150  # words from "three agreements" to one of them
_TO_COME = "announced"
_NEAR = 80  # words from a document to the next that whoever signed it signs too


def carry_sides(words: Words, titles: Sequence[Title], documents: Sequence[Document]) -> None:
    """Give the documents that were signed and have no sides those of the one before them in their sentence, else those
    of "three agreements that A signed with B"."""
    _complete(words, documents)
    _of_those_to_come(words, titles, documents)
    few = [one for one in documents if one.signed_now and len(_sides(one)) < 2 and not one.mentions[0][0].between]
    if not few:
        return
    near = [title for title in titles if title.sure in ("two", "many") and any(_is_of(one, title) for one in few)]
    several = _of_several(words, near) if near else None
    for one in few:
        first, own = one.mentions[0][0], _sides(one)
        told = _told_near(words, documents, one)
        if not told and several and 0 < first.first - several[0] < _FAR:
            told = _with_partner(words, several, own) if first.toward and own else several[1]
        if not told or not {(side.value, side.words) for side in own} <= {(side.value, side.words) for side in told}:
            continue  # somebody else's
        rest = {key: value for key, value in one.fields.items() if value.field != "bodies"}
        one.fields = {**{("bodies", side.value or side.words): side for side in told}, **rest}


def _of_those_to_come(words: Words, titles: Sequence[Title], documents: Sequence[Document]) -> None:
    """ "A will sign three agreements with B. … to sign the three agreements، which are …": each is A's with B."""
    few = [one for one in documents if not _sides(one) and _is_to_come(one) and not one.mentions[0][0].between]
    many = [title for title in titles if title.sure in ("two", "many")] if few else []
    for one in few:
        first = one.mentions[0][0]
        again = [title for title in many if title.definite and _is_of(one, title)]
        if not any(words.sentence(title.first) == words.sentence(first.first) for title in again):
            continue
        near = [title for title in many if _is_of(one, title) and _will_be_signed(words, title, titles)]
        several = _of_several(words, near)
        if several:
            rest = {key: told for key, told in one.fields.items() if told.field != "bodies"}
            one.fields = {**{("bodies", side.value or side.words): side for side in several[1]}, **rest}


def _is_to_come(one: Document) -> bool:
    return ("status", _TO_COME) in one.fields


def _will_be_signed(words: Words, several: Title, titles: Sequence[Title]) -> bool:
    """Also "A signs three agreements", which tells of a day to come where the agreements are yet to be signed."""
    status = read_status(words, several, titles)
    return status is not None and (status.value == _TO_COME or status.present)


def _is_of(one: Document, several: Title) -> bool:
    """Whether it may be one of the several: told of behind them, and of a kind that is called so."""
    first = one.mentions[0][0]
    kind = several.kind in (first.kind, "agreement", "other") and first.kind not in _APART
    return kind and 0 < first.first - several.first < _FAR


def _told_near(words: Words, documents: Sequence[Document], one: Document) -> list[ProposedField]:
    """The sides of the document before it in its sentence, or of the one that "both sides" signed before."""
    first = one.mentions[0][0]
    before = [other for other in documents if _shares_sentence(words, other.mentions[0][0], first)]
    told = _told_in_front(words, before[-1]) if before else []
    if told or _sides(one) or not _both_sign(words, first):
        return told
    return _sides_before(documents, one)


def _both_sign(words: Words, title: Title) -> bool:
    """ "Both sides signed …": those who signed the document told of before."""
    first = max(words.sentence(title.first)[0], title.first - _LEAD)
    return not BOTH_SIDES.isdisjoint(words.words[first : title.first])


def _sides_before(documents: Sequence[Document], one: Document) -> list[ProposedField]:
    at = next(at for at, other in enumerate(documents) if other is one)
    return _sides(documents[at - 1]) if at and documents[at - 1].signed_now else []


def _with_partner(
    words: Words, several: tuple[int, list[ProposedField]], own: list[ProposedField]
) -> list[ProposedField]:
    """Whoever signed several documents, one of them with a partner of its own."""
    at, told = several
    signs = told[0].span is not None and told[0].span.end <= words.span(at, at + 1).start
    same = (told[0].value or told[0].words) == (own[0].value or own[0].words)
    return [told[0], *own] if signs and not same else own


def _complete(words: Words, documents: Sequence[Document]) -> None:
    """ "It also signed an agreement with C": whoever signed the one told of before."""
    for before, one in pairwise(documents):
        sides, known = _sides(one), _sides(before)
        if len(sides) != 1 or len(known) < 2 or not one.signed_now or not _is_partner(words, one, sides[0]):
            continue
        first = known[0]
        near = words.sentence(one.mentions[0][0].first)[0] - before.mentions[-1][0].first < _NEAR
        if near and _has_body(words, [first]) and (first.value or first.words) != (sides[0].value or sides[0].words):
            one.fields["bodies", first.value or first.words] = first


def _is_partner(words: Words, one: Document, side: ProposedField) -> bool:
    """Named behind "with", and nobody before it signs."""
    title = one.mentions[0][0]
    if side.span is None or title.between:
        return False
    at = words.reading.words_under(side.span)[0]
    first = max(words.sentence(title.first)[0], title.prior)
    people = any(index in words.in_people or words.words[index] in meeting_words().titles for index in range(first, at))
    return "مع" in words.words[max(at - 2, first) : at] and not people


def sides_of_several(words: Words, several: Title, titles: Sequence[Title]) -> list[ProposedField]:
    """The sides of "two memoranda with A"."""
    whole = replace(several, sure="sure")
    Scan(words, agreement_words(), whole).run()
    if whole.between and not ORDINALS.isdisjoint(words.words[whole.rest : whole.between[0]]):
        return []  # "three memoranda، the first between": told of that one
    return bodies(words, whole, read_status(words, several, titles))


def _of_several(words: Words, titles: Sequence[Title]) -> tuple[int, list[ProposedField]] | None:
    """Where the sides of several documents are told, one of them a body, and which; None where there are others too."""
    found: tuple[int, list[ProposedField]] | None = None
    for title in titles:
        if title.definite:
            continue
        if not words.names(*words.sentence(title.first), (Kind.ORGANISATION,)):
            continue
        told = sides_of_several(words, title, titles)
        if not 0 < len(told) < 3 or not _has_body(words, told):
            continue
        if found and {one.words for one in found[1]} != {one.words for one in told}:
            return None
        found = found or (title.first, told)
    return found


def _has_body(words: Words, told: Sequence[ProposedField]) -> bool:
    spans = [one.span for one in told if one.span]
    return any(name.kind is Kind.ORGANISATION and name.span in spans for name in words.reading.names)


def _sides(document: Document) -> list[ProposedField]:
    return [told for (name, _), told in document.fields.items() if name == "bodies"]


def _shares_sentence(words: Words, before: Title, title: Title) -> bool:
    return before.first < title.first and words.sentence(before.first) == words.sentence(title.first)


def _told_in_front(words: Words, before: Document) -> list[ProposedField]:
    """The sides of a document that its sentence names before it: they sign what follows too."""
    sides, start = _sides(before), words.span(before.mentions[0][0].first, before.mentions[0][0].rest).start
    return sides if len(sides) == 2 and all(one.span and one.span.end <= start for one in sides) else []
