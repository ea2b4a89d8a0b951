"""Who makes an agreement: both bodies behind "between", or who signed, by name or by what no engine knows as one."""

from collections.abc import Iterable

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.agreements.clause import ACTS
from desktop_app.suggest.engines.patterns.agreements.counterparts import counterpart, has_counterpart
from desktop_app.suggest.engines.patterns.agreements.doers import doers
from desktop_app.suggest.engines.patterns.agreements.duals import dual_bodies, is_dual
from desktop_app.suggest.engines.patterns.agreements.givers import givers
from desktop_app.suggest.engines.patterns.agreements.joining import joining_bodies
from desktop_app.suggest.engines.patterns.agreements.joints import joined_sides
from desktop_app.suggest.engines.patterns.agreements.quoted import quoted_sides
from desktop_app.suggest.engines.patterns.agreements.role_words import LINKS
from desktop_app.suggest.engines.patterns.agreements.side_names import (
    LONG,
    is_body_head,
    joined_unnamed,
    unnamed_signer,
)
from desktop_app.suggest.engines.patterns.agreements.sides import Side, named_side, side_field, side_of, two_sides
from desktop_app.suggest.engines.patterns.agreements.signers import signing_bodies
from desktop_app.suggest.engines.patterns.agreements.subjects import ANNOUNCES, who_announces
from desktop_app.suggest.engines.patterns.agreements.title import MADE, ORDINALS, Title, first_title
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.agreements.traders import traders
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.sorts import is_verb

_FURTHER = 4  # bodies joined to both sides
_AGREED_ON = frozenset(("علي", "بشان", "حول", "بخصوص", "بهدف", "بغيه", "بموجب"))
_LEAD = 5  # words of a sentence up to its verb
_ACTS = (
    ACTS
    | ANNOUNCES
    | frozenset(
        fold(
            "يوقع توقع سيوقع ستوقع يبرم تبرم سيبرم ستبرم يعتزم تعتزم ينوي تنوي يستعد تستعد قرر قررت يسعى تسعى تقوم "
            "يقوم ستقوم"
        ).split()
    )
)
_OF_SEVERAL = frozenset(fold("تحالف ائتلاف كونسورتيوم تجمع تكتل").split())
_MEMBERS_WITHIN = 8  # words from "a consortium" to the first of its members
_BEHIND = 24  # words behind a title in which its sides are told


def bodies(words: Words, title: Title, status: Status | None) -> list[ProposedField]:
    """Both sides of "between A and B"; else who signed "with" whom."""
    found = _sides(words, title, status)
    joins = joining_bodies(words, title)
    joining = [side_field(words, "bodies", side) for side in _apart_from(found, joins)] if joins else []
    fields = [side_field(words, "bodies", side) for side in found]
    named = sum(not side.name or side.name.named.kind is Kind.ORGANISATION for side in found)
    dual = title.between and found and (found[0].name or found[0]).first == title.between[0]  # it may be in the name
    if named < 2 or dual or _are_of_a_dual(words, found):
        both = _by_a_dual(words, title, status)
        if both:
            return joining + both
    if len(found) == 1:
        first = min(status.after, title.first) if status and not status.behind else title.rest
        fields += counterpart(words, found[0], max(first, found[0].first), title.after)
    return joining + fields


def _are_of_a_dual(words: Words, found: list[Side]) -> bool:
    """ "The universities of A" and "B", which the engines of names found apart."""
    first = [(one.name or one).first for one in found]
    return len(found) == 2 and is_dual(words.words[first[0]]) and not is_body_head(words.words[first[1]])


def _sides(words: Words, title: Title, status: Status | None) -> list[Side]:
    """As the title names them, and who signs beside."""
    if title.toward and (owner := _owner(words, title)):  # "the contract of A with B"
        return [owner, *_partners(words, title)]
    found: list[Side] = _lender(words, title)
    if title.between:
        found = two_sides(words, *title.between)
    elif title.toward:
        found = _partners(words, title)
    alone = len(found) < 2 or not title.between
    if status and alone and not (found and has_counterpart(words, title)):
        found = _with_signers(words, title, status, found)
    elif status is None and title.toward and found:
        found = [*_apart_from(found, who_announces(words, title)), *found]
    if len(found) < 2 and not (title.between or (status and status.finite)):
        found = [*_apart_from(found, doers(words, title)), *found]
    if len(found) < 2 and not title.between:
        found = [*found, *_apart_from(found, givers(words, title) or traders(words, title))]
    return [*found, *_joined_behind(words, found)] if len(found) > 1 else found


def _partners(words: Words, title: Title) -> list[Side]:
    """The bodies behind "with"."""
    if title.toward and words.words[title.toward[0]] in _OF_SEVERAL:
        return [named_side(one) for one in _members(words, title.toward[0] + 1, words.sentence(title.first)[1])]
    told = [side_of(words, *one) for one in joined_sides(words, *title.toward)] if title.toward else []
    return [side for side in told if side and not _is_state(side)]


def _members(words: Words, first: int, after: int) -> list[NameAt]:
    """The bodies in a row behind "a consortium (that takes in)"."""
    names, found = words.but_people, list[NameAt]()
    at = first
    while at < min(after, first + _MEMBERS_WITHIN) and not found:
        if at in names and names[at].named.kind is Kind.ORGANISATION:
            found.append(names[at])
        at += 1
    while found and (name := names.get(found[-1].after)) and words.words[name.first].startswith("و"):
        if name.named.kind is not Kind.ORGANISATION:
            break
        found.append(name)
    return found


def _owner(words: Words, title: Title) -> Side | None:
    """The body right behind the head."""
    name = words.but_people.get(title.rest)
    return named_side(name) if name and name.named.kind is Kind.ORGANISATION and name.after <= title.after else None


def _with_signers(words: Words, title: Title, status: Status, found: list[Side]) -> list[Side]:
    """What was found and who signs beside, by their names, or by what no engine knows as a name."""
    signing = signing_bodies(words, title, status)
    if not (signing or found):
        return _told_apart(words, title) or _quoted(words, title, status)
    if len(signing) == 1 and status.finite and not status.behind and signing[0].first >= status.after:
        end = joined_unnamed(words, signing[0].after, first_title(words, status.after, title.first))
        if end:
            return [named_side(signing[0]), Side(signing[0].after, end, 1, None)]
    sides = [*found, *_apart_from(found, signing)]
    if title.toward and len(sides) == len(found) > 1 and not (status.finite or status.behind):
        sides = [*_apart_from(found, who_announces(words, title)), *sides]
    if len(sides) == 1 and not (status.finite or status.behind):
        sides += _announced(words, title) or (_acting(words, title, status) if found else [])
    elif len(sides) == 1 and not status.behind:
        end = unnamed_signer(words, status.after, first_title(words, status.after, title.first))
        sides += [Side(status.after, end, 0, None)] if 0 < end <= sides[0].first else []
    return sorted(sides, key=lambda side: side.first)


def _quoted(words: Words, title: Title, status: Status) -> list[Side]:
    """ "“A” signed"."""
    if status.behind:
        return []
    if not status.finite:
        return _announced(words, title)
    end = first_title(words, status.after, title.first)
    return [Side(*one, 0, None) for one in quoted_sides(words, status.after, end)]


def _announced(words: Words, title: Title) -> list[Side]:
    """ "“A” announced the signing of"."""
    first = words.sentence(title.first)[0]
    if words.words[first].removeprefix("و") not in ANNOUNCES:
        return []
    return [Side(*one, 0, None) for one in quoted_sides(words, first + 1, title.first)]


def _acting(words: Words, title: Title, status: Status) -> list[Side]:
    """ "The town of A did so by signing", "the town of A is to sign": by a name that no engine knows."""
    begin = words.sentence(title.first)[0]
    for at in range(begin, min(begin + _LEAD, title.first - 1)):
        if words.words[at].removeprefix("و") in _ACTS:
            end = unnamed_signer(words, at + 1, min(title.first, status.first if status.first > at else title.first))
            return [Side(at + 1, end, 0, None)] if end else []
    return []


def _apart_from(found: list[Side], names: Iterable[NameAt]) -> list[Side]:
    """Those that are none of the sides found."""
    return [
        named_side(one) for one in names if all(one.after <= side.first or one.first >= side.after for side in found)
    ]


def _lender(words: Words, title: Title) -> list[Side]:
    """ "The loan of the World Bank"."""
    owner = _owner(words, title) if title.kind == "loan" else None
    return [owner] if owner else []


def _joined_behind(words: Words, found: list[Side]) -> list[Side]:
    """ "Between A، and B، and C": whom an "and" joins to the last side behind a comma, where its title ended."""
    more: list[Side] = []
    names = words.but_people
    at = max(side.after for side in found)
    while at < len(words) and len(more) < _FURTHER and words.words[at].startswith("و") and words.broken(at):
        name = names.get(at)
        if name is None or name.named.kind is not Kind.ORGANISATION:
            break
        more.append(named_side(name))
        at = name.after
    return more


def _by_a_dual(words: Words, title: Title, status: Status | None) -> list[ProposedField]:
    """ "Between the universities of A and B", "the universities of A and B signed"."""
    if title.between:
        return dual_bodies(words, *title.between)
    if status is None or status.behind:
        return []
    if not status.finite:  # "the universities of A and B announced the signing of"
        first = words.sentence(title.first)[0]
        return dual_bodies(words, first + 1, min(status.first, title.first)) if is_verb(words.words[first]) else []
    return dual_bodies(words, status.after, first_title(words, status.after, title.first))


def _told_apart(words: Words, title: Title) -> list[Side]:
    """ "… ، between A and B" further on in the sentence."""
    end = min(words.sentence(title.first)[1], title.after + _BEHIND, title.until)
    if "بين" not in words.words[title.after : end]:
        return []  # quicker
    for at in range(title.after, end):
        if words.words[at].removeprefix("و") in ORDINALS:
            return []  # "three memoranda، the first between": told of that one
        before = words.words[at - 1]
        if words.words[at] == "بين" and before.startswith("ال") and before not in MADE and not words.broken(at):
            continue  # "the close cooperation between"
        if words.words[at] == "بين" and before in LINKS:
            continue  # "a railway that links"
        if words.words[at] == "بين":
            found = two_sides(words, at + 1, _clause_end(words, at + 1, end))
            short = all(one.name or one.after - one.first < LONG for one in found)
            return found if len(found) == 2 and short and not all(map(_is_state, found)) else []
    return []


def _clause_end(words: Words, first: int, after: int) -> int:
    """Where "between A and B" ends: before what was agreed on."""
    return next((at for at in range(first + 1, after) if words.words[at] in _AGREED_ON), after)


def _is_state(side: Side) -> bool:
    return side.name is not None and side.name.named.kind is Kind.COUNTRY
