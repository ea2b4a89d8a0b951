"""Who signed, where a sentence behind says so without naming the document: "the signing took place between A and B"."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost

_THE_SIGNING = fold("التوقيع")
_SENTENCES = 2  # behind the title's
_FAR = 14  # words from "the signing" to "between"


def signed_between(words: Words, title: Title) -> list[NameAt]:
    """Both bodies of "the signing … between A and B" in the sentences behind the title's, no other document between."""
    where = words.reading.where.get(_THE_SIGNING, ())
    after = words.sentence(title.first)[1] if where else 0
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


def _is_near(words: Words, after: int, at: int) -> bool:
    for _ in range(_SENTENCES):
        if after >= len(words):
            return False
        after = words.sentence(after)[1]
        if at < after:
            return True
    return False
