"""Who buys what the other side sells: "A signed an agreement on supplying gas to B", "on buying wheat from B"."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words


def _forms(nouns: str) -> frozenset[str]:
    """As they stand behind "an agreement": bare, with the article, behind ل and ب."""
    bare = fold(nouns).split()
    return frozenset(f"{before}{noun}" for before in ("", "ال", "ل", "لل", "ب", "بال") for noun in bare)


_SELLS = _forms("بيع توريد تصدير تزويد إمداد تسليم تأجير")
_BUYS = _forms("شراء استيراد استئجار")
_TO = "الي"
_FROM = "من"
_FAR = 14  # words from the end of a title to who buys


def traders(words: Words, title: Title) -> list[NameAt]:
    """The body behind "to" of what is sold, behind "from" of what is bought; [] where none or a state is."""
    told = words.words[title.first : title.after]
    toward = _TO if not _SELLS.isdisjoint(told) else "" if _BUYS.isdisjoint(told) else _FROM
    if not toward:
        return []
    after = min(words.sentence(title.first)[1], title.after + _FAR)
    for name in words.names(title.rest, after, (Kind.ORGANISATION,)):
        if words.words[name.first - 1] == toward:
            return [name]
    return []
