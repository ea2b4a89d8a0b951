"""Companies that the last word of a foreign name tells: "س هولدينغ", "ص سوليوشنز", without a word for it."""

from collections.abc import Iterator
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort

_MOST = 3  # words before the last
_SCORE = 0.85


def firm_tails(view: View) -> Iterator[Found]:
    """All of them in order."""
    behind = 0
    tails = _tails()
    for index in view.places(tails):
        if index < behind:
            continue
        first = _first(view, index, behind)
        if first == index:
            continue
        behind = index + 1
        while behind < view.count and view.gap(behind - 1) == " " and view.words[behind] in tails:
            behind += 1
        reason = Reason("words", {"words": view.words[index]})
        yield view.found(Kind.ORGANISATION, first, behind, _SCORE, reason, prefix=_joined(view, first))


def _first(view: View, index: int, least: int) -> int:
    """Where the name begins that ends at a word; that word itself where none does."""
    first = index
    while first > max(least, index - _MOST) and view.gap(first - 1) in (" ", "-") and _named(view, first - 1):
        first -= 1
        if view.words[first][0] == "و" and view.words[first] not in words_of("w_names"):
            break
    return first


def _joined(view: View, at: int) -> int:
    """How many letters before the name are no part of it: "and" before what is no such name, "to" before one that
    stands there without it too."""
    word = view.words[at]
    if word[0] == "و":
        return int(word not in words_of("w_names"))
    return int(word[0] in "لب" and word[1:] in view.reading.where)


def _named(view: View, at: int) -> bool:
    """A word that nothing in the language is called by, and no country."""
    return view.sort(at) is Sort.UNKNOWN and at not in view.country_at


@cache
def _tails() -> frozenset[str]:
    """Words that end the names of companies, as other languages have them, and nothing else's."""
    return frozenset(
        fold(
            "سوليوشنز سولوشنز سوليوشن هولدنغ هولدينغ هولدنج هولدينج هولدينجز هولدينغز هولدنغز غروب جروب كورب كوربوريشن "
            "كوربوريشين إنترناشونال إنترناشيونال إنترناشنال إندستريز سيستمز تكنولوجيز تكنولوجيس "
            "إنرجي إنيرجي إينرجي بتروليوم موتورز إيروسبيس ديفنس ديفينس إيرلاينز إيرويز فارما فارماسيوتيكالز "
            "فارماسوتيكالز كابيتال كابتال بارتنرز فينتشرز لوجستيكس لوجيستيكس تيليكوم تليكوم تلكوم إلكتريك إليكتريك "
            "إلكترونيكس كيميكالز ماينينغ مايننغ ريسورسز إنفستمنت إنفستمنتس بروبرتيز ديفلوبمنت ديفلوبمنتس إنجنيرينغ "
            "كونسلتينغ ليمتد ليميتد سوفتوير روبوتيكس نتووركس ثيرابيوتكس بيوتك بايوتك ستيل شيبينغ شيبينج كونستركشن "
            "إيركرافت هيلثكير"
        ).split()
    )
