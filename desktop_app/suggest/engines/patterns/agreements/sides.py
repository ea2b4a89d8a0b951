"""The sides of an agreement as words behind "between" and "with" name them."""

from dataclasses import dataclass

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.joints import OF_BOTH, find_joint, further_sides
from desktop_app.suggest.engines.patterns.agreements.quoted import foreign_side, quoted_sides
from desktop_app.suggest.engines.patterns.agreements.side_names import (
    COUNTERPARTS,
    LONG,
    OF_BOTH_STATES,
    OF_PERSONS,
    begins_unheaded,
    called_shortly,
    ends_a_name,
    is_any,
    is_body_head,
    is_construct,
    is_person,
    is_quoted_alone,
    up_to_aims,
    up_to_other,
    whole_name,
)
from desktop_app.suggest.engines.patterns.agreements.unnamed import movement
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost

_BODIES = (Kind.ORGANISATION, Kind.COUNTRY)
_OF_BOTH_STATES = frozenset(("حكومتي", "دولتي", "مملكتي", "جمهوريتي"))
_BEFORE_A_SIDE = frozenset(fold("بين وبين كل وكل كلا وكلا كلتا من و مع الطرفين الجانبين").split())
_AFFAIRS = frozenset(fold("شئون شؤون أمانة إدارة قطاع نيابة رئاسة قيادة").split())  # bodies without a head
_UNKNOWN = 8  # words of the other side, whose name begins like no body's
_COMPANIES = frozenset(("شركه", "مجموعه", "مجمع"))
_STATES = _OF_BOTH_STATES | frozenset(fold("دولة جمهورية مملكة سلطنة حكومة إمارة مدينة ولاية إقليم").split())
_NOT_A_BODY = frozenset(fold("البلدين الجانبين الطرفين الدولتين الحكومتين الشعبين الوزارتين عامي كل").split())


@dataclass(frozen=True, slots=True)
class Side:
    """One side: a name, or words [first, after) that no name covers."""

    first: int
    after: int
    cut: int
    name: NameAt | None


def named_side(name: NameAt) -> Side:
    """The side that is just this name."""
    return Side(name.first, name.after, 0, name)


def two_sides(words: Words, first: int, after: int) -> list[Side]:
    """Those of "between A and B" in words [first, after); [] for "both countries"."""
    if first >= after:  # the text ends with "between"
        return []
    joint = find_joint(words, first, after)
    sides = [(first, joint), *further_sides(words, joint, after)] if joint else [(first, after)]
    found = [side for one in sides if (side := side_of(words, *one, before=one[1] == joint))]
    if words.words[first].endswith("تي") and words.words[first] not in _OF_BOTH_STATES:  # "the two Saudi and Thai …"
        found = [one for one in found if one.name and one.name.named.kind is Kind.ORGANISATION]
    if not joint and found and _is_of_both(found[0], words.words[first : after + 1]):
        return []  # "between the ministry of trade in both countries"
    if joint and len(found) == 1 and (other := _unknown(words, first, joint, after, found[0])):
        found = [*found, other] if found[0].first < joint else [other, *found]
    elif len(found) == 1 and found[0].name and found[0].first < joint and is_quoted_alone(words, joint, after):
        found.append(Side(joint + 1, after, 0, None))
    elif joint and len(found) == 1 and words.words[first] in OF_BOTH:  # "the companies A and B"
        found.append(Side(joint, up_to_aims(words, joint, joint + 1, after), 1, None))
    return found


def _unknown(words: Words, first: int, joint: int, after: int, known: Side) -> Side | None:
    """The other side of a body, by a name that begins like none: "between Algérienne des eaux and the company …"."""
    before = known.first >= joint
    start, end = (first, joint) if before else (joint, after)
    word = words.words[start] if before else words.words[start].removeprefix("و")
    definite = word.startswith("ال") or ((not before or word in _AFFAIRS) and is_construct(words, start, word))
    odd = definite and word not in _NOT_A_BODY and 1 < end - start < _UNKNOWN
    body = known.name is None or known.name.named.kind is Kind.ORGANISATION
    named = [one for one in words.names(start, end, (Kind.PERSON, Kind.PLACE)) if one.first == start or is_person(one)]
    plain = not named and not any(map(words.broken, range(start + 1, end)))
    return Side(start, end, int(not before), None) if odd and body and plain else None


def _is_of_both(side: Side, told: list[str]) -> bool:
    """No one body: of both states, or one of them."""
    counterpart = any(word.removeprefix("و") in COUNTERPARTS for word in told)
    body = side.name is None or side.name.named.kind is Kind.ORGANISATION
    return not counterpart and not (body and OF_BOTH_STATES.isdisjoint(told))


def side_of(words: Words, first: int, after: int, before: bool = False) -> Side | None:
    """The body with which a side begins; None for "the two countries". `before` says that the other side follows."""
    while first < after and words.words[first] in _BEFORE_A_SIDE:
        first += 1
    if first >= after:
        return None
    word = words.words[first]
    after = next((at for at in range(first + 1, after) if words.words[at][1:] in COUNTERPARTS), after)
    named = outermost(words.names(first, after, _BODIES))
    second = len(named) == 1 and named[0].first == first + 1
    if second and named[0].named.kind is Kind.COUNTRY:
        second = word.removeprefix("و") in _STATES  # "the federal Russian agency" isn't Russia
        if second and before and word.removeprefix("و") == "حكومه" and named[0].after == after:
            return Side(first, after, 0, None)
    if named and named[0].first == first and (inside := _in_brackets(words, named[0])):
        return inside
    if named and (named[0].first == first or second):
        end = whole_name(words, named[0], after) or (before and up_to_other(words, named[0], after)) or 0
        begins = named[0].first == first and named[0].named.span.start > words.reading.word_edges[0][first]
        cut = int(begins or (second and word[0] == "و" and word[1:] in agreement_words().body_heads))
        return Side(first, end, cut, None) if end else Side(first, after, 0, named[0])
    cut = 1 if word.startswith("و") and word[1:] in agreement_words().body_heads else 0
    if word.removeprefix("و").startswith("ال") and (short := _shortly(words, first, after)):
        return named_side(short)
    if not named and (unknown := _movement_or_foreign(words, first, after)):
        return unknown
    if word[cut:] in _NOT_A_BODY or word[cut:] not in agreement_words().body_heads or word[cut:].endswith("تي"):
        return None
    if word[cut:].startswith("نظير") or word[cut:] in OF_PERSONS:
        return None
    if word[cut:].removeprefix("ال") in _COMPANIES and (quoted := quoted_sides(words, first + 1, after)):
        return Side(*quoted[0], 0, None)  # "the Korean company “A”" is called by that
    after = next((at for at in range(first + 1, after) if ends_a_name(words, at)), after)
    after = up_to_aims(words, first, min(first + 2, after), after)
    return None if is_any(words, first + 1, after) else Side(first, after, cut, None)


def _movement_or_foreign(words: Words, first: int, after: int) -> Side | None:
    if end := foreign_side(words, first, after):
        return Side(first, end, 0, None)
    unnamed = movement(words, first, after)
    return named_side(unnamed) if unnamed else None


def _shortly(words: Words, first: int, after: int) -> NameAt | None:
    """The body called "the bank", also behind "with the bank for training"."""
    aims = first + 1 < after and words.words[first + 1].startswith("ل")
    return called_shortly(words, first, after) or (called_shortly(words, first, first + 1) if aims else None)


def _in_brackets(words: Words, state: NameAt) -> Side | None:
    """The body in brackets behind a state: "Kuwait (the authority for …)"."""
    at = state.after
    if state.named.kind is not Kind.COUNTRY or at >= len(words) or words.gap(at).strip() != "(":
        return None
    closes = next((one for one in range(at + 1, min(at + LONG, len(words) + 1)) if ")" in words.gap(one)), at)
    after = next((one for one in range(at + 1, closes) if words.words[one].startswith("التابع")), closes)
    named = [one for one in words.names(at, after, (Kind.ORGANISATION,)) if one.first == at and one.after == after]
    if named:
        return named_side(named[0])
    return Side(at, after, 0, None) if after > at + 1 and words.words[at] in agreement_words().body_heads else None


def _as_it_stands(words: Words, side: Side, name: NameAt) -> Span:
    """The name with the head before it and whose it is behind it: "the Turkish company" Botas."""
    if name.named.kind is not Kind.ORGANISATION:
        return name.named.span
    own = name.after < side.after and words.states(name.after, name.after + 1) and words.gap(name.after).isspace()
    headed = side.first == name.first - 1 and words.gap(name.first).isspace()
    if headed and (is_body_head(words.words[side.first]) or begins_unheaded(words, side.first, name)):
        cut = int(words.words[side.first].startswith("و"))
        return words.span(side.first, name.after + int(bool(own)), cut)
    start = name.named.span.start
    return Span(start, words.span(name.after, name.after + 1).end) if own else name.named.span


def side_field(words: Words, name: str, side: Side) -> ProposedField:
    """The field `name` with what the side is called, without the greater body at which it is, and where it stands."""
    if side.name:
        named = side.name.named
        return ProposedField(name, named.record or "", named.label, _as_it_stands(words, side, side.name))
    span = words.quoted(words.span(side.first, side.after, side.cut))
    heads, told = agreement_words().body_heads, words.words
    seats = (at for at in range(side.first + 2, side.after) if told[at][0] == "ب" and told[at][1:] in heads)
    own = words.quoted(words.span(side.first, next(seats, side.after), side.cut))
    return ProposedField(name, "", " ".join(own.of(words.reading.source).split()), span)
