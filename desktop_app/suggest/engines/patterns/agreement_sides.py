"""Who makes an agreement: both bodies behind "between", or who signed."""

from dataclasses import dataclass

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.agreement_title import Title
from desktop_app.suggest.engines.patterns.agreement_told import Status
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost

_BODIES = (Kind.ORGANISATION, Kind.COUNTRY)
_COUNTERPARTS = frozenset(("نظيرتها", "نظيره", "نظيرها", "نظيرته"))
_SIDES = 4
_SAID_BEFORE = 12  # words before a verb in which stands who signs
_THAT_IT = frozenset(("انها", "انه", "بانها", "بانه"))
_JOINS = frozenset(("بين", "جمعت", "تجمع", "جمع", "يجمع"))
_OF_BOTH = frozenset(("شركتي", "شركتا", "بنكي", "مصرفي", "مجموعتي", "مءسستي", "جامعتي"))
_NOT_A_BODY = frozenset(fold("البلدين الجانبين الطرفين الدولتين الحكومتين الشعبين الوزارتين عامي كل").split())


@dataclass(frozen=True, slots=True)
class Side:
    """One side: a name, or words [first, after) that no name covers."""

    first: int
    after: int
    cut: int
    name: NameAt | None


def bodies(words: Words, title: Title, status: Status | None) -> list[ProposedField]:
    """Both sides of "between A and B"; else who signed "with" whom."""
    found: list[Side] = []
    if title.between:
        found = _two_sides(words, *title.between)
    elif title.toward:
        side = _side(words, *title.toward)
        found = [*_signer(words, title, status), *([side] if side else [])]
    if not found and status and (status.behind or not status.heading):
        found = _around(words, title, status)
    fields = [_field(words, "bodies", side) for side in found]
    if len(found) == 1:
        first = min(status.after, title.first) if status and not status.behind else title.rest
        fields += _counterpart(words, found[0], max(first, found[0].first), title.after)
    return fields


def _counterpart(words: Words, side: Side, first: int, after: int) -> list[ProposedField]:
    """ "The ministry of energy and its Azerbaijani counterpart": a body called alike."""
    for at in range(first, after - 1):
        if words.words[at].removeprefix("و") in _COUNTERPARTS and words.countries(at + 1, at + 2):
            last = side.after
            while last > side.first + 1 and words.countries(last - 1, last):
                last -= 1
            source = words.reading.source
            called = f"{words.span(side.first, last, side.cut).of(source)} {words.span(at + 1, at + 2).of(source)}"
            cut = words.words[at].startswith("و")
            return [ProposedField("bodies", "", " ".join(called.split()), words.span(at, at + 2, int(cut)))]
    return []


def _two_sides(words: Words, first: int, after: int) -> list[Side]:
    joint = _joint(words, first, after)
    sides = [(first, joint), *_further(words, joint, after)] if joint else [(first, after)]
    found = [side for one in sides if (side := _side(words, *one))]
    if joint and len(found) == 1 and found[0].name and found[0].first < joint and _is_apart(words, joint, after):
        found.append(Side(joint + 1, after, 0, None))
    elif joint and len(found) == 1 and words.words[first] in _OF_BOTH:  # "the companies A and B"
        found.append(Side(joint, after, 1, None))
    return found


def _further(words: Words, first: int, after: int) -> list[tuple[int, int]]:
    """The second side and what a و before further names or bodies parts from it."""
    found: list[tuple[int, int]] = []
    while (joint := _joint(words, first + 1, after, sure=True)) and len(found) < _SIDES:
        found.append((first, joint))
        first = joint
    return [*found, (first, after)]


def _is_apart(words: Words, joint: int, after: int) -> bool:
    """A short name in quotation marks behind a loose و, that no engine knows: و"إيني"."""
    return words.words[joint] == "و" and 0 < after - joint - 1 <= 3 and not words.gap(joint + 1).isspace()


def _joint(words: Words, first: int, after: int, sure: bool = False) -> int:
    """The word of the و before the second side; 0 where there is none. `sure`: only before a name."""
    names = outermost(words.names(first, after, _BODIES))
    inside = {at for name in names for at in range(name.first + 1, name.after)}
    starts = {name.first for name in names}
    heads = agreement_words().body_heads
    joints = [at for at in range(first + 1, after) if words.words[at].startswith("و") and at not in inside]
    for at in joints:
        found = heads.at(words.words, at)
        if at in starts or (found and found.cut and not sure) or words.words[at] == "وبين":
            return at
        if sure:
            continue
        if words.words[at] == "و" and (at + 1 in starts or any(name.after == at for name in names)):
            return at  # before a quotation mark
    return joints[0] if joints and not sure and (not names or words.words[first] in _OF_BOTH) else 0


def _side(words: Words, first: int, after: int) -> Side | None:
    """The body with which a side begins; None for "the two countries"."""
    while first < after and words.words[first] in ("بين", "وبين", "كل", "من", "و"):
        first += 1
    if first >= after:
        return None
    word = words.words[first]
    named = outermost(words.names(first, after, _BODIES))
    if named and (named[0].first == first or (len(named) == 1 and named[0].first == first + 1)):
        end = _with_country(words, named[0], after)
        cut = 1 if named[0].named.span.start > words.reading.word_spans[first].start else 0
        return Side(first, end, cut, None) if end else Side(first, after, 0, named[0])
    cut = 1 if word.startswith("و") and word[1:] in agreement_words().body_heads else 0
    if word[cut:] in _NOT_A_BODY or word[cut:] not in agreement_words().body_heads or word[cut:].endswith("تي"):
        return None
    if word[cut:].startswith("نظير"):
        return None
    return None if _is_any(words, first + 1, after) else Side(first, after, cut, None)


def _with_country(words: Words, name: NameAt, after: int) -> int:
    """ "The ministry of culture of the republic of …": behind the country, where a new name goes on with it; else 0."""
    if name.named.record is not None or name.named.kind is not Kind.ORGANISATION:
        return 0
    at = name.after + 1 if words.words[name.after : name.after + 1] == ["في"] else name.after
    for country in words.names(at, after, (Kind.COUNTRY,)):
        joined = at > name.after or words.words[at][0] in "لب"
        return country.after if country.first == at and joined else 0
    return 0


def _is_any(words: Words, first: int, after: int) -> bool:
    """ "A Chinese company", "two universities": no body by its name."""
    alone = after == first + 1 and not words.words[first].startswith("ال")
    return first >= after or (alone and bool(words.countries(first, after)))


def _signer(words: Words, title: Title, status: Status | None) -> list[Side]:
    """The body that signs: the first named between the verb and the title, or right before "signing"."""
    if status is None or status.behind or status.heading:
        return []
    names = outermost(words.names(status.after, title.first, _BODIES))
    if not names and not status.finite:
        first = max(words.sentence(title.first)[0], status.first - 6)
        names = outermost(words.names(first, status.first, _BODIES))[-1:]
    if not names and status.finite:
        names = _subject(words, title, status)
    return [Side(name.first, name.after, 0, name) for name in names[:1]]


def _subject(words: Words, title: Title, status: Status) -> list[NameAt]:
    """Who signs before the verb: "the company said that it signed …"."""
    said = words.words[status.first - 1 : status.first] if status.first else []
    first = max(words.sentence(title.first)[0], status.first - (_SAID_BEFORE if said and said[0] in _THAT_IT else 0))
    return outermost(words.names(first, status.first, (Kind.ORGANISATION,)))[:1]


def _around(words: Words, title: Title, status: Status) -> list[Side]:
    """Two bodies that sign: between the verb and the title, or behind وقعها; "between" them further on."""
    if status.behind:
        first, after = status.after, min(words.sentence(title.first)[1], status.after + 24, title.until)
    else:
        first, after = status.after, title.first
    names = outermost(words.names(first, after, _BODIES))
    if len(names) != 2 or names[0].first > first + 2:
        partner = _partner(words, title) if not status.behind else []
        names = [*names[:1], *partner] if partner and names else _behind_title(words, title)
        names = names or _both_before(words, title, status)
    return [Side(name.first, name.after, 0, name) for name in names] if len(names) == 2 else []


def _both_before(words: Words, title: Title, status: Status) -> list[NameAt]:
    """ "The two banks A and B agreed to sign …"."""
    first = max(words.sentence(title.first)[0], status.first - _SAID_BEFORE)
    names = outermost(words.names(first, status.first, (Kind.ORGANISATION,)))
    joined = len(names) == 2 and names[0].after == names[1].first and words.words[names[1].first].startswith("و")
    return names if joined and not status.finite else []


def _partner(words: Words, title: Title) -> list[NameAt]:
    """ "… with B" within the title or behind it."""
    end = min(words.sentence(title.first)[1], title.after + 16, title.until)
    for at in range(title.rest, end):
        if words.words[at] == "مع":
            names = outermost(words.names(at + 1, min(end, at + 12), _BODIES))
            return names[:1] if names and names[0].first <= at + 2 else []
    return []


def _behind_title(words: Words, title: Title) -> list[NameAt]:
    """ "… between A and B" further on in the sentence, behind a clause or a comma; "signed for A by … and for B"."""
    end = min(words.sentence(title.first)[1], title.after + 16, title.until)
    for at in range(title.after, end):
        word, following = words.words[at], words.words[at + 1 : at + 2]
        if word in _JOINS or (word == "كل" and following == ["من"]) or (word == "عن" and "وعن" in words.words[at:end]):
            names = outermost(words.names(at, end, _BODIES))
            return names[:2]
    return []


def _field(words: Words, name: str, side: Side) -> ProposedField:
    if side.name:
        named = side.name.named
        return ProposedField(name, named.record or "", named.label, named.span)
    span = words.quoted(words.span(side.first, side.after, side.cut))
    return ProposedField(name, "", " ".join(span.of(words.reading.source).split()), span)
