"""Who renews, suspends or works on a document: the subject of a verb whose object it is."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreements.part_words import SIGNS
from desktop_app.suggest.engines.patterns.agreements.role_words import is_house
from desktop_app.suggest.engines.patterns.agreements.roles import Parts
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words

_DOES = frozenset(
    f"{proclitic}{word}"
    for proclitic in ("", "و", "س")
    for word in fold(
        "جدد جددت يجدد تجدد مدد مددت يمدد تمدد علق علقت يعلق تعلق جمد جمدت ألغى ألغت يلغي تلغي أنهى أنهت ينهي تنهي فسخ "
        "فسخت نقض نقضت فعل فعلت يفعل تفعل عدل عدلت راجع راجعت يراجع تراجع استأنف استأنفت بحث بحثت يبحث تبحث ناقش ناقشت "
        "يناقش تناقش تفاوض تتفاوض يتفاوض توصل توصلت تتوصل أعد أعدت يعد تعد صاغ صاغت حدث حدثت نفذ نفذت ينفذ تنفذ"
    ).split()
)
_LEAD = 3  # words of a sentence up to its verb
_NEAR = 6  # words from the last of them to the title


def doers(words: Words, title: Title) -> list[NameAt]:
    """The bodies behind such a verb near the beginning of the title's sentence and not far from the title."""
    first = words.sentence(title.first)[0]
    lead = range(first, min(first + _LEAD, title.first))
    if _DOES.isdisjoint(words.words[first : lead.stop]):
        return []
    verb = next((at for at in lead if words.words[at] in _DOES), -1)
    if verb < 0:
        return []
    parts = Parts(words, lends=False)
    parts.read(verb + 1, title.first, SIGNS)
    found = [*parts.signers, *parts.partners]
    near = found and title.first - found[-1].after < _NEAR
    bodies = [one for one in found if one.named.kind is Kind.ORGANISATION and not is_house(words, one)]
    return bodies if near else []
