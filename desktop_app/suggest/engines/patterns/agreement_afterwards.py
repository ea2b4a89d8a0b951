"""Who signed, where a sentence behind says so without naming the document: "the signing took place between A and B",
"it was signed for A by … and for B by …"."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_title import Title
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words

_THE_SIGNING = fold("التوقيع")
_SIGNED = frozenset(fold("وقع ووقع وقعها ووقعها وقعه ووقعه وقعت ووقعت").split())
_FOR = frozenset(("عن", "من", "نيابه"))
_OFFICE = 6  # words before a body in which stands the office of who signs for it
_SENTENCES = 2  # behind the title's
_FAR = 14  # words from "the signing" to "between"


def signed_between(words: Words, title: Title) -> list[NameAt]:
    """Both bodies of "the signing … between A and B" in the sentences behind the title's, no other document between."""
    where = words.reading.where.get(_THE_SIGNING, ())
    after = words.sentence(title.first)[1]
    if after < len(words) and words.words[after] in _SIGNED:
        return _signed_for(words, *words.sentence(after))
    for at in where:
        if at < after or not _is_near(words, after, at):
            continue
        first, end = words.sentence(at)
        if any(words.words[one] in agreement_words().heads for one in range(first, end)):
            return []
        between = next((one for one in range(at, min(at + _FAR, end)) if words.words[one] == "بين"), end)
        names = outermost(words.names(between, end, (Kind.ORGANISATION,)))[:2]
        return names if len(names) == 2 and names[0].first <= between + 1 else []
    return []


def _signed_for(words: Words, first: int, end: int) -> list[NameAt]:
    """ "It was signed for A by the director of … and for B by the director of …"."""
    told = words.words[first + 1 : first + 2]
    if not told or told[0] not in _FOR or any(words.words[at] in agreement_words().heads for at in range(first, end)):
        return []
    offices = meeting_words().titles
    names = outermost(words.names(first, end, (Kind.ORGANISATION,)))
    heads = [one for one in names if not offices.isdisjoint(words.words[max(one.first - _OFFICE, first) : one.first])]
    return heads if len(heads) == 2 else []


def _is_near(words: Words, after: int, at: int) -> bool:
    for _ in range(_SENTENCES):
        if after >= len(words):
            return False
        after = words.sentence(after)[1]
        if at < after:
            return True
    return False
