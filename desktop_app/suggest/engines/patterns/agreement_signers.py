"""The bodies that sign an agreement, where its title names none: before the verb, between verb and title, behind it."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_afterwards import signed_between
from desktop_app.suggest.engines.patterns.agreement_offices import bodies_of_people, countersigner
from desktop_app.suggest.engines.patterns.agreement_title import Title, first_title
from desktop_app.suggest.engines.patterns.agreement_told import Status
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words
from desktop_app.suggest.engines.patterns.sorts import is_verb

_BODIES = (Kind.ORGANISATION, Kind.COUNTRY)
_SAID_BEFORE = 12  # words before a verb in which stands who signs
_PARTNER = 10  # words from "with" to the body of whom it names
_CONFERS = 12  # words from "to confer" to the title
_AUTHORISED = 14  # words before it in which stands who is authorised
_TO_CONFER = frozenset(fold("بالتباحث بالتفاوض بالتوقيع").split())
_BEHIND = 40  # words from a title to the second of those who sign it, with their offices and names
_GIVEN = frozenset(("مقدم", "مقدمه", "المقدم", "المقدمه", "مقدما"))
_GIVEN_WITHIN = 16  # words from a title to who gives the loan
_THAT_IT = frozenset(("انها", "انه", "بانها", "بانه"))
_HEADS_OF_STATE = frozenset(fold("رئيس ورئيس رئيسة ورئيسة رئيسي").split())
_PRESENT = frozenset(fold("بحضور وبحضور بإشراف برعاية").split())
_OFFICE = 4  # words from a verb to the body whose head signs
_QUOTES = frozenset("\"'«»“”‘’(")
_JOINS = frozenset(("بين", "جمعت", "تجمع", "جمع", "يجمع"))


def signer(words: Words, title: Title, status: Status | None) -> list[NameAt]:
    """The body that signs: the first named between the verb and the title, or right before "signing"."""
    if status is None or status.behind or status.heading or status.value == "ratified":
        return []
    names = outermost(words.names(status.after, title.first, _BODIES))
    if not names and not status.finite:
        first = max(words.sentence(title.first)[0], status.first - 6)
        names = outermost(words.names(first, status.first, _BODIES))[-1:]
    if not names and status.finite:
        names = _subject(words, title, status)
    return names[:1]


def _subject(words: Words, title: Title, status: Status) -> list[NameAt]:
    """Who signs before the verb: "the company said that it signed …", "that the group signed …"."""
    said = words.words[status.first - 1 : status.first] if status.first else []
    begin = words.sentence(title.first)[0]
    if said and said[0] in _THAT_IT:
        first = max(begin, status.first - _SAID_BEFORE)
        return outermost(words.names(first, status.first, (Kind.ORGANISATION,)))[:1]
    names = outermost(words.names(max(begin, status.first - _SAID_BEFORE), status.first, _BODIES))
    near = [one for one in names[-1:] if one.after == status.first and "-" not in words.gap(status.first)]
    if not near and said == ["كما"]:  # "the company said that …, and it also signed"
        return outermost(words.names(begin, status.first, (Kind.ORGANISATION,)))[:1]
    return near


def signing_bodies(words: Words, title: Title, status: Status) -> list[NameAt]:
    """The bodies that sign: between the verb and the title, or behind وقعها; "between" them further on; or one."""
    if status.behind:
        after = min(words.sentence(title.first)[1], status.after + 24, title.until)
        names = outermost(words.names(status.after, after, _BODIES))
        near = len(names) == 2 and names[0].first <= status.after + 2
        return names if near else _behind_title(words, title) or _spoken_of(words, title)
    end = first_title(words, status.after, title.first)
    names = _apart(words, outermost(words.names(status.after, end, _BODIES)))
    if len(names) == 2 and names[0].first <= status.after + 2:
        return _for_states(words, title, names) or names
    bodies = [one for one in names if one.named.kind is Kind.ORGANISATION]
    if len(bodies) > 2 and _side_by_side(words, status, bodies):
        return bodies[:2]
    partner = _partner(words, title)
    heads = bodies_of_people(words, status.after, end) if len(bodies) < 2 and status.finite else []
    signing = {one.named.meant: one for one in (*heads, *bodies)}
    if heads and len(signing) == 2:
        return list(signing.values())
    bodies = bodies or heads
    if bodies and not partner:
        partner = countersigner(words, title)
    first = bodies or names or (_subject(words, title, status) if partner else [])
    if partner and first and first[0].named.meant != partner[0].named.meant:
        return [first[0], partner[0]]
    both = _parted(words, bodies, status.after, end) or (bodies if len(bodies) == 2 else [])
    both = both or _behind_title(words, title) or _both_before(words, title, status) or _after_it(words, title, status)
    both = both or signed_between(words, title)
    if len(both) == 2:
        return both
    if given := _given(words, title):
        return given
    one_side = [one for one in bodies[:1] if status.finite and _signs_first(words, one, status.after)]
    beside = words.words[title.after : title.after + 1] == ["مع"]
    told = [one for one in partner if beside or one.first < title.after]
    named = [one for one in told if one.named.kind is Kind.ORGANISATION]
    return one_side or named or _authorised(words, title)


def _spoken_of(words: Words, title: Title) -> list[NameAt]:
    """ "A said that the memorandum that was signed with the ministry of …": the body of who speaks, and the other."""
    partner = [one for one in _partner(words, title) if one.named.kind is Kind.ORGANISATION]
    if not partner or not title.definite:
        return []
    begin = words.sentence(title.first)[0]
    own = outermost(words.names(begin, title.first, (Kind.ORGANISATION,)))
    own = own or bodies_of_people(words, begin, title.first)
    return [own[-1], *partner] if own and own[-1].named.meant != partner[0].named.meant else partner


def _signs_first(words: Words, body: NameAt, at: int) -> bool:
    """Right behind the verb, or the office that its head holds between."""
    office = words.words[at].removeprefix("ال") in meeting_words().titles and body.first - at <= _OFFICE
    return body.first == at or (office and _holds_office(words, body) and not _is_cabinet(words, body))


def _apart(words: Words, names: list[NameAt]) -> list[NameAt]:
    """Without short names in quotation marks behind a body, which call it once more: the national company "Naft"."""
    kept: list[NameAt] = []
    for name in names:
        again = kept and name.first == kept[-1].after and words.words[name.first][0] != "و"
        if not (again and _QUOTES.intersection(words.gap(name.first))):
            kept.append(name)
    return kept


def _side_by_side(words: Words, status: Status, bodies: list[NameAt]) -> bool:
    """ "A and B signed, represented by C, …"."""
    one, other = bodies[:2]
    return one.first == status.after and other.first == one.after and words.words[other.first].startswith("و")


def _after_it(words: Words, title: Title, status: Status) -> list[NameAt]:
    """ "The head of A and the head of B signed the agreement", the verb and what was signed in front."""
    if not (title.definite and title.bare and status.finite and status.after >= title.first - 1):
        return []
    end = min(words.sentence(title.first)[1], title.after + _BEHIND, title.until)
    end = next((at for at in range(title.after, end) if words.words[at] in _PRESENT), end)
    found = outermost(words.names(title.after, end, (Kind.ORGANISATION,)))
    heads = [one for one in found if _holds_office(words, one)]
    return heads if len(heads) == 2 else []


def _holds_office(words: Words, body: NameAt) -> bool:
    offices = meeting_words().titles
    first = max(body.first - 4, 0)
    return words.words[body.first].startswith("لل") or any(
        words.words[at].removeprefix("و") in offices for at in range(first, body.first)
    )


def _is_cabinet(words: Words, body: NameAt) -> bool:
    """ "The deputy head of the council of ministers", "the head of the government of": a statesman's office."""
    word, following = words.words[body.first], words.words[body.first + 1 : body.first + 2]
    cabinet = (word == "مجلس" and following == ["الوزراء"]) or word.removeprefix("ال") in ("حكومه", "وزراء")
    return cabinet and body.first > 0 and words.words[body.first - 1] in _HEADS_OF_STATE


def _for_states(words: Words, title: Title, names: list[NameAt]) -> list[NameAt]:
    """ "A and B signed an agreement that brought together …": the bodies that the states sign through."""
    if any(one.named.kind is not Kind.COUNTRY for one in names):
        return []
    found = _behind_title(words, title) or signed_between(words, title)
    bodies = [one for one in found if one.named.kind is Kind.ORGANISATION and not _is_cabinet(words, one)]
    return bodies if len(bodies) == 2 else []


def _authorised(words: Words, title: Title) -> list[NameAt]:
    """ "The head of A is authorised to confer with the Japanese side on a draft of …"."""
    first = max(words.sentence(title.first)[0], title.first - _CONFERS)
    at = next((at for at in range(title.first - 1, first, -1) if words.words[at] in _TO_CONFER), 0)
    if not at:
        return []
    names = outermost(words.names(max(at - _AUTHORISED, words.sentence(title.first)[0]), at, (Kind.ORGANISATION,)))
    return [one for one in names[-1:] if _holds_office(words, one) and not _is_cabinet(words, one)]


def _given(words: Words, title: Title) -> list[NameAt]:
    """ "A loan given by A to B"."""
    end = min(words.sentence(title.first)[1], title.after + _GIVEN_WITHIN, title.until)
    for at in range(title.rest, end - 2):
        if words.words[at] in _GIVEN and words.words[at + 1] == "من":
            names = outermost(words.names(at + 2, end, _BODIES))
            if names and names[0].first <= at + 3:
                return [names[0], *(one for one in names[1:2] if words.words[one.first].startswith("ل"))]
    return []


def _parted(words: Words, bodies: list[NameAt], first: int, after: int) -> list[NameAt]:
    """ "The president of A … with … the vice president of B": one on each side of "with"."""
    parted = next((at for at in range(first, after) if words.words[at] == "مع"), after)
    before = [one for one in bodies if one.after <= parted]
    behind = [one for one in bodies if one.first > parted]
    return [before[0], behind[0]] if before and behind else []


def _both_before(words: Words, title: Title, status: Status) -> list[NameAt]:
    """ "The two banks A and B agreed to sign …"."""
    first = max(words.sentence(title.first)[0], status.first - _SAID_BEFORE)
    names = outermost(words.names(first, status.first, (Kind.ORGANISATION,)))
    apart = len(names) == 2 and not words.broken(names[1].first)
    joined = apart and names[0].after == names[1].first and words.words[names[1].first].startswith("و")
    return names if joined and not status.finite else []


def _partner(words: Words, title: Title) -> list[NameAt]:
    """ "… with B", "… with the president of B" within the title or behind it."""
    end = min(words.sentence(title.first)[1], title.after + 16, title.until)
    for at in range(title.rest, end):
        if words.words[at] == "مع":
            names = outermost(words.names(at + 1, min(end, at + 12), _BODIES))
            near = names and (names[0].first <= at + 2 or _is_called(words, at + 1, names[0].first))
            return names[:1] if near or (names and _is_of_office(words, at + 1, names[0])) else []
    return []


def _is_called(words: Words, first: int, at: int) -> bool:
    """ "The Italian energy group "Eni"": the name behind what is named by it."""
    named = all(word.startswith("ال") for word in words.words[first:at])
    return named and not _QUOTES.isdisjoint(words.gap(at))


def _is_of_office(words: Words, first: int, name: NameAt) -> bool:
    """True where the words from `first` to a body are the titles and names of a person of it."""
    person = words.words[first] in meeting_words().titles or first in words.in_people
    near = name.named.kind is Kind.ORGANISATION and name.first - first < _PARTNER
    return person and near and not any(is_verb(words.words[at]) for at in range(first + 1, name.first))


def _behind_title(words: Words, title: Title) -> list[NameAt]:
    """ "… between A and B" further on in the sentence, behind a clause or a comma; "signed for A by … and for B"."""
    end = min(words.sentence(title.first)[1], title.after + _BEHIND, title.until)
    for at in range(title.after, min(end, title.after + 16)):
        word, following = words.words[at], words.words[at + 1 : at + 2]
        if word in _JOINS or (word == "كل" and following == ["من"]) or (word == "عن" and "وعن" in words.words[at:end]):
            names = [one for one in outermost(words.names(at, end, _BODIES)) if not _is_cabinet(words, one)]
            return names[:2] if len(names) > 1 else []
    return []
