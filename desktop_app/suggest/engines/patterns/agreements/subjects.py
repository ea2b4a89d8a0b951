"""Who signs where it stands before the verb: "A has signed", "A and B announced the signing", "that the company
signed"."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.edges import words_both
from desktop_app.suggest.engines.patterns.agreements.part_words import SIGNS
from desktop_app.suggest.engines.patterns.agreements.role_words import is_cabinet, is_house, office_words, tells_news
from desktop_app.suggest.engines.patterns.agreements.roles import Parts
from desktop_app.suggest.engines.patterns.agreements.side_names import called_shortly
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.sorts import is_verb

_BODIES = (Kind.ORGANISATION, Kind.COUNTRY)
_BETWEEN = frozenset(
    fold(
        "قد اليوم أمس أيضا كذلك عن على مؤخرا رسميا مساء صباح الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة "
        "السبت بيان في لها له نجاحها اعتزامها نيتها عزمها كان كانت كانا كانتا"
    ).split()
)
_SAYS_IT = frozenset(fold("أنها أنه إنها إنه بأنها بأنه").split())
_PASSIVE = frozenset(fold("تم وتم جرى وجرى يتم سيتم").split())
_GOVERNED = frozenset(fold("مع في فى على إلى من بين لدى عند ضد حول بشأن").split())
_BOTH_SIGN = frozenset(fold("وقعا وقعتا أبرما أبرمتا أمضيا أمضتا تبادلا").split())
BOTH_SIDES = frozenset(("الجانبان", "الطرفان", "الجانبين", "الطرفين"))
_MET = frozenset(
    f"{proclitic}{word}"
    for proclitic in ("", "و")
    for word in fold("التقى التقت اجتمع اجتمعت استقبل استقبلت بحث بحثت ناقش ناقشت زار زارت عقد عقدت تباحث").split()
)
_WHOEVER = (Kind.ORGANISATION, Kind.COUNTRY, Kind.PERSON)
ANNOUNCES = frozenset(fold("أعلن أعلنت كشف كشفت توصل توصلت").split())
_CROWNED = frozenset(
    fold("توج وتوج توجت وتوجت تخلل وتخلل تخللت تخلله وتخلله أسفر وأسفر انتهى وانتهى اختتم واختتم").split()
)
_LEAD = 4  # words of a sentence up to its verb
_NEAR = 8  # words from a subject to what it wants or announces
_STANDS = frozenset(fold("ممثلا ممثلة ممثلين برئاسة بقيادة").split())
_MOST = 6  # words between a subject and its verb


def subjects(words: Words, title: Title, status: Status) -> list[NameAt]:
    """The bodies before the verb or noun of signing, in order, or the one called shortly behind it; [] where none is
    its subject."""
    if status.finite and not status.behind and status.after < title.first:
        short = called_shortly(words, status.after, status.after + 1)
        if short:
            return [short]
    begin = max(words.sentence(title.first)[0], title.prior if title.prior <= status.first else 0)
    at = status.first
    while at > begin and status.first - at < _MOST and words.words[at - 1] in _BETWEEN:
        at -= 1
    if words.words[status.first].endswith("قعنا"):
        return _speaker(words, words.sentence(max(begin - 1, 0))[0], status.first)
    if words.words[status.first].endswith("ها"):
        begin = words.sentence(status.first)[0]  # "in a statement of A on its signing"
        names = outermost(words.names(max(begin, status.first - _NEAR), status.first, _BODIES))
        return [one for one in names[-1:] if not is_cabinet(words, one)]
    if at == begin:
        return []
    if not status.finite and (own := _its_own(words, status, begin)):
        return own
    before = words.words[at - 1]
    if before in _SAYS_IT or before in _PASSIVE or before == "كما":
        return _speaker(words, begin, at - 1)
    names = outermost(words.names(begin, at, _BODIES))
    if names and (names[-1].after == at or _is_apposed(words, names[-1].after, at)) and "-" not in words.gap(at):
        topic = names[-1].first == begin and words.comma(at)  # "A، signed …"
        return _joined(words, names, begin) if topic or not words.broken(at) else []
    if before.startswith("ال") and status.finite:
        short = called_shortly(words, at - 1, at)
        return [short] if short else []
    return []


def _is_apposed(words: Words, first: int, after: int) -> bool:
    """Between a body and its verb: whose it is, who stands for it ("represented by Dr so-and-so")."""
    if words.words[first] in _STANDS:
        return True
    return first == after - 1 and words.words[first].startswith("ال") and bool(words.states(first, after))


def _its_own(words: Words, status: Status, begin: int) -> list[NameAt]:
    """ "A looks forward to making": whoever is named last, not far before."""
    names = outermost(words.names(begin, status.first, _BODIES))
    if not names or status.first - names[-1].after > _MOST or "مع" in words.words[names[-1].after : status.first]:
        return []
    apart = (at for at in range(names[-1].after, status.first + 1) if words.broken(at))
    if any(words.gap(at).strip() != ":" for at in apart):  # "A: signing of"
        return []
    return _joined(words, names, begin)


def at_head(words: Words, title: Title, status: Status) -> list[NameAt]:
    """ "A، the greatest of …، announced the signing": the first that stands behind the verb of the sentence."""
    first, end = words.sentence(title.first)[0], min(status.first, title.first)
    verb = next((at for at in range(first, min(first + _LEAD, end)) if is_verb(words.words[at])), -1)
    if verb < 0:
        return []
    parts = Parts(words, lends=False)
    parts.read(verb + 1, end, SIGNS)
    return [one for one in parts.signers if not is_house(words, one)][:1]


def who_announces(words: Words, title: Title) -> list[NameAt]:
    """ "The bank announced an agreement with A": the body right behind the first word of the sentence."""
    first = words.sentence(title.first)[0]
    if words.words[first].removeprefix("و") not in ANNOUNCES:
        return []
    name = words.but_people.get(first + 1)
    return [name] if name and name.named.kind is Kind.ORGANISATION and not is_cabinet(words, name) else []


def both_told(words: Words, title: Title, status: Status) -> list[NameAt]:
    """The only two bodies that the sentence names before: "the head of A met the head of B, and they signed", "… a
    memorandum between both sides", "… and it was crowned by the signing of"."""
    begin, end = words.sentence(title.first)
    called = ""
    if title.between is not None:
        called = words.words[title.between[0]]
        told = words_both(called)
    elif status.finite:
        called = words.words[status.after]
        told = called in BOTH_SIDES or words.words[status.first].removeprefix("و") in _BOTH_SIGN
        told = told and not status.behind
    else:
        told = not _CROWNED.isdisjoint(words.words[max(status.first - _LEAD, 0) : status.first])
    names = outermost(words.names(begin, title.first, (Kind.ORGANISATION,))) if told else []
    sides = called in BOTH_SIDES
    met = not names and begin > 0 and (sides or status.signing) and _tells_of_a_meeting(words, begin)
    if met and (sides or not words.names(begin, end, _WHOEVER)):
        names = outermost(words.names(words.sentence(begin - 1)[0], begin, (Kind.ORGANISATION,)))
    return names if len(names) == 2 and all(_acts(words, one) for one in names) else []


def _tells_of_a_meeting(words: Words, begin: int) -> bool:
    """What the sentence before says."""
    first = words.sentence(begin - 1)[0]
    return not _MET.isdisjoint(words.words[first : min(first + _LEAD, begin)])


def _acts(words: Words, body: NameAt) -> bool:
    """Right behind a verb, an office, "with" or "a delegation of"."""
    if body.first == 0 or is_cabinet(words, body):
        return False
    before = words.words[body.first - 1]
    sent = before == "من" and words.words[body.first - 2].startswith(("وفد", "ووفد"))
    return sent or before == "مع" or before in office_words() or (is_verb(before) and not tells_news(words, body))


def _joined(words: Words, names: list[NameAt], begin: int) -> list[NameAt]:
    """The last of the names with those that "and" joins to it; [] where a preposition governs them."""
    found = [names[-1]]
    for name in reversed(names[:-1]):
        behind = found[0]
        apart = behind.first - name.after  # a loose "and", "and the company"
        joint = words.words[behind.first - apart] if apart < 2 else ""
        if not joint.startswith("و") or (apart and joint[1:] and joint[1:] not in agreement_words().body_heads):
            break
        found.insert(0, name)
    first = found[0]
    word = words.words[first.first]
    before = words.words[max(first.first - 2, begin) : first.first]
    governed = bool(before) and before[-1] in _GOVERNED and before != ["كل", "من"]
    cut = first.named.span.start > words.reading.word_edges[0][first.first] and not word.startswith(("و", "ف"))
    if governed or cut:
        return []
    return [one for one in found if not (is_cabinet(words, one) or tells_news(words, one))]


def _speaker(words: Words, begin: int, after: int) -> list[NameAt]:
    """ "The head of A said that it signed": the first body of the sentence."""
    names = outermost(words.names(begin, after, (Kind.ORGANISATION,)))
    return [one for one in names if not (is_cabinet(words, one) or tells_news(words, one))][:1]

