"""The fields and the label of a meeting's record, from the sentences that tell of it."""

from desktop_app.arabic.date_words import format_date
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words
from desktop_app.suggest.engines.patterns.meetings.around import SEVERAL, Mention
from desktop_app.suggest.engines.patterns.meetings.bodies import body_before
from desktop_app.suggest.engines.patterns.meetings.dates import SENTENCES, meeting_date
from desktop_app.suggest.engines.patterns.meetings.encounter_names import distinct
from desktop_app.suggest.engines.patterns.meetings.goals import Encounter, before_adjectives
from desktop_app.suggest.engines.patterns.meetings.levels import meeting_level

_KINDS = {
    "talks": "talks", "body": "talks", "call": "phone_call", "summit": "summit", "signing": "signing_ceremony",
    "forum": "forum", "invitation": "invitation", "press": "other", "ceremony": "other",
}  # fmt: skip
_VISITS = {
    "state_visit": frozenset(("دوله", "الدوله")),
    "official_visit": frozenset(("رسميه", "الرسميه")),
    "working_visit": frozenset(("عمل", "العمل", "وعمل", "قصيره", "القصيره")),
}
_CALLED = {
    "talks": "محادثات", "call": "مكالمة", "signing": "مراسم التوقيع", "press": "المؤتمر الصحفي", "summit": "قمة",
    "visit": "زيارة", "invitation": "دعوة",
}  # fmt: skip
_TWO_STATES = 8  # words of "Chad and Norway began"
_OWN_BODY = 30  # words from a body to its session
_ITS = {"دورته": "الدورة", "دورتها": "الدورة", "اجتماعه": "الاجتماع", "اجتماعها": "الاجتماع"}
_IN = frozenset(("في", "فى", "مدينه", "العاصمه", "بمدينه", "بالعاصمه"))


def meeting_fields(words: Words, one: Encounter) -> list[ProposedField]:
    """Kind, level, date, place and who took part."""
    told = _sentences(words, one)
    fields = [*_kind(words, one), *meeting_level(words, one, told)]
    day = meeting_date(words, one)
    if day:
        fields.append(day)
    return fields + _place(words, one, told) + _participants(words, one)


def meeting_label(words: Words, one: Encounter, day: str) -> str:
    """What a new record would be called: "محادثات أ وب، 18 مايو 2023", so that each meeting has a name of its own."""
    first = one.mentions[0]
    called = _CALLED.get(one.sort) or " ".join(words.folded(first.first, first.after, first.cut).split())
    several = one.sort == "talks" and not SEVERAL.keys().isdisjoint(words.words[first.rest : first.after])
    if several or one.sort in ("ceremony", "forum", "body"):
        after = _end_of_body(words, first) if one.sort == "body" else first.after
        called = " ".join(words.span(first.first, after, first.cut).of(words.reading.source).split())
        called = _of_its_body(words, first) or called
        if first.definite and called.startswith("ل"):  # للدورة
            called = f"ا{called}"
    who = [" ".join(name.named.label.split()) for name in one.people[:2]]
    if who and one.sort in ("talks", "call", "summit"):
        called += " " + " و".join(sorted(who))  # whoever is named first, in this article or another
    elif who and one.sort in ("visit", "invitation"):
        called += f" {who[-1] if one.sort == 'invitation' else who[0]}"
    if one.to and one.sort in ("visit", "invitation"):
        called += f" إلى {one.to.named.label}"
    numbered = one.sort == "body" and first.after > first.rest  # "the tenth session of": there is one
    return f"{called}، {format_date(day, 'ar')}" if day and not numbered else called


def _of_its_body(words: Words, mention: Mention) -> str:
    """ "The eighth session of the joint committee" of "the joint committee held its eighth session"; "" of others."""
    noun = next((noun for own, noun in _ITS.items() if words.words[mention.rest - 1].startswith(own, mention.cut)), "")
    first = max(words.sentence(mention.first)[0], mention.first - _OWN_BODY)
    at = body_before(words, first, mention.first) if noun and mention.after > mention.rest else None
    if at is None:
        return ""
    end = next((name.after for name in words.names(at, mention.first, (Kind.ORGANISATION,)) if name.first == at), 0)
    if not end:
        end = at + 1
        while end < mention.first and words.words[end].startswith("ال") and not words.broken(end):
            end += 1
    which = words.span(mention.rest, mention.after).of(words.reading.source)
    body = words.span(at, end).of(words.reading.source).removeprefix("و")
    joined = f"ل{body[2:]}" if body.startswith("الل") else f"لل{body[2:]}" if body.startswith("ال") else f"ل{body}"
    return " ".join(f"{noun} {which} {joined}".split())


def _end_of_body(words: Words, mention: Mention) -> int:
    """Behind the name of the body that meets; without a name, behind the words that bear the article."""
    end = words.sentence(mention.first)[1]
    for name in words.names(mention.after, min(mention.after + 8, end), (Kind.ORGANISATION,)):
        if name.first == mention.after:
            return name.after
    at = mention.after
    bare = at < end and not words.words[at].startswith(("ال", "ل"))
    if bare and (mention.definite or words.words[at] not in meeting_words().bodies):  # "met at this session ministers"
        return at
    while (
        at < min(mention.after + 6, end)
        and not words.broken(at)
        and (at == mention.after or words.words[at].startswith("ال"))
    ):
        at += 1
    return at


def _sentences(words: Words, one: Encounter) -> list[tuple[int, int]]:
    sure = [mention for mention in one.mentions if mention.sure] or one.mentions
    return list(dict.fromkeys(words.sentence(mention.first) for mention in sure[:SENTENCES]))


def _kind(words: Words, one: Encounter) -> list[ProposedField]:
    if one.sort != "visit":
        value: Mention = one.mentions[0]
        return [_read(words, "kind", _KINDS[one.sort], value)]
    for mention in one.mentions:
        own = set(words.words[mention.rest : mention.after])
        for kind, said in _VISITS.items():
            if own & said:
                return [_read(words, "kind", kind, mention)]
    return []


def _read(words: Words, name: str, value: str, mention: Mention) -> ProposedField:
    span = words.span(mention.first, mention.after, mention.cut)
    return ProposedField(name, value, span.of(words.reading.source), span)


def _place(words: Words, one: Encounter, told: list[tuple[int, int]]) -> list[ProposedField]:
    """Where a visit goes; of talks the first place that is said with "in"."""
    if one.sort in ("visit", "invitation"):
        return [_named("place", one.to)] if one.to else []
    if one.sort == "call":
        return []
    for first, after in told:
        for name in words.names(first, after, (Kind.PLACE,)):
            before = words.words[before_adjectives(words, name.first)] if name.first else ""
            behind = name.named.span.start > words.reading.word_edges[0][name.first]  # بموسكو
            if before in _IN or (behind and words.words[name.first][0] == "ب"):
                return [_named("place", name)]
    return []


def _participants(words: Words, one: Encounter) -> list[ProposedField]:
    """Who took part: persons; where none is named, the two countries or bodies that stand with it."""
    if one.sort == "body":
        first = one.mentions[0]
        end = min(first.after + 24, words.sentence(first.first)[1])
        return [_named("participants", name) for name in _row(words, first.after, end)]
    if one.people:
        return [_named("participants", name) for name in one.people]
    if one.sort == "visit":
        return []
    for mention in one.mentions[:SENTENCES]:
        end = min(mention.after + 16, words.sentence(mention.first)[1])
        if one.sort != "forum" and words.words[mention.after : mention.after + 1] not in (["بين"], ["مع"]):
            if two := _two_states(words, mention):
                return [_named("participants", name) for name in two]
            continue
        names = distinct(outermost(words.names(mention.after, end, (Kind.COUNTRY, Kind.ORGANISATION))))
        several = [SEVERAL[word] for word in words.words[mention.rest : mention.after] if word in SEVERAL]
        if len(names) == 2 or (names and one.sort == "forum") or [len(names)] == several:
            return [_named("participants", name) for name in names]
    return []


def _two_states(words: Words, mention: Mention) -> list[NameAt]:
    """ "Chad and Norway began talks": two that stand side by side right before the noun."""
    first = max(words.sentence(mention.first)[0], mention.first - _TWO_STATES)
    names = outermost(words.names(first, mention.first, (Kind.COUNTRY,)))
    two = names[-2:] if len(names) == 2 and names[1].after == mention.first else []
    return two if two and two[0].after == two[1].first and words.words[two[1].first].startswith("و") else []


def _row(words: Words, first: int, end: int) -> list[NameAt]:
    """The bodies named in a row from a word on: "of the commission and the council"."""
    row: list[NameAt] = []
    for name in outermost(words.names(first, end, (Kind.ORGANISATION,))):
        if name.first != first:
            break
        row.append(name)
        first = name.after
    return row


def _named(name: str, at: NameAt) -> ProposedField:
    return ProposedField(name, at.named.record or "", at.named.label, at.named.span)
