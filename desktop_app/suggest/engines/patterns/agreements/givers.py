"""Who lends or gives, and to whom: "the fund gives Chad a loan of …", "by which the bank gives the government …"."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost

_BODIES = (Kind.ORGANISATION, Kind.COUNTRY)
_LENT = frozenset(
    fold(
        "قرض قرضا القرض منحة المنحة تمويل تمويلا التمويل هبة الهبة ائتمان ائتمانا ائتمانيا ائتماني مساعدة "
        "مساعدات دعم مبلغ"
    ).split()
)
_BY_IT = frozenset(
    f"{proclitic}{word}"
    for proclitic in ("", "و")
    for word in fold("بموجب بموجبها بموجبه بمقتضى بمقتضاها بمقتضاه").split()
)
_GIVES = frozenset(
    f"{proclitic}{word}"
    for proclitic in ("", "و", "س")
    for word in fold(
        "قدم قدمت يقدم تقدم منح منحت يمنح تمنح أقرض أقرضت يقرض تقرض مول مولت يمول تمول خصص خصصت يخصص تخصص وفر وفرت "
        "يوفر توفر وافق وافقت أقر أقرت اعتمد اعتمدت"
    ).split()
)
_OF_ITS_BOARD = frozenset(fold("مجلس المجلس إدارة مجلسا مديري المديرين التنفيذي التنفيذيين محافظي").split())
_TO = frozenset(("الي", "لصالح", "لفاءده"))
_FAR = 16  # words from who gives to whom


def givers(words: Words, title: Title) -> list[NameAt]:
    """Who gives and who is given, one of them a body, as the sentence of the title or the one behind tells; else []."""
    first, after = words.sentence(title.first)
    lends = title.kind == "loan" or not _LENT.isdisjoint(words.words[title.first : title.after])
    if not lends and _BY_IT.isdisjoint(words.words[first:after]):
        return []
    if lends and (giver := _from_whom(words, title)):
        return giver
    found = _given(words, first, after, lends)
    if not found and lends and after < len(words):
        found = _given(words, after, words.sentence(after)[1], False)
    return found if any(one.named.kind is Kind.ORGANISATION for one in found) else []


def _from_whom(words: Words, title: Title) -> list[NameAt]:
    """ "An agreement of support from the European Union"."""
    names = words.names(title.rest, title.after, (Kind.ORGANISATION,))
    return [one for one in names if words.words[one.first - 1] == "من"][:1]


def _given(words: Words, first: int, after: int, lends: bool) -> list[NameAt]:
    told = words.words[first:after]
    if _LENT.isdisjoint(told) or not (lends or not _BY_IT.isdisjoint(told)):
        return []
    for at in range(first, after - 1):
        if words.words[at] in _GIVES and (giver := _right_behind(words, at + 1)):
            return [giver, *_receiver(words, giver, min(after, giver.after + _FAR))]
    return []


def _right_behind(words: Words, at: int) -> NameAt | None:
    """The body or state there, or behind "the board of"."""
    while at < len(words) and words.words[at] in _OF_ITS_BOARD and at not in words.but_people:
        at += 1
    name = words.but_people.get(at)
    return name if name and name.named.kind in _BODIES else None


def _receiver(words: Words, giver: NameAt, after: int) -> list[NameAt]:
    """Whoever is named behind "to", or is the first object."""
    for name in outermost(words.names(giver.after, after, _BODIES)):
        word = words.words[name.first]
        to = words.words[name.first - 1] in _TO or (word.startswith("ل") and _is_behind_it(words, name))
        if to or name.first == giver.after:
            return [name]
    return []


def _is_behind_it(words: Words, name: NameAt) -> bool:
    """The ل is no letter of the name."""
    return name.named.span.start > words.reading.word_edges[0][name.first] or words.words[name.first].startswith("لل")
