"""What a word by itself tells the patterns of names, found once for all of them: its sort, its proclitics, whether the
article's own letters have a say in it, whether a name may begin with it, whether it is two countries in one.
"""

from functools import cache, lru_cache

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.amman import AMMAN
from desktop_app.suggest.engines.lists import Listed, by_name
from desktop_app.suggest.engines.patterns.vocabulary import surnames, words_of
from desktop_app.suggest.engines.patterns.words import KEPT, Sort, sort_of

ARTICLE, LETTERS, BEGINS, JOINED = 1, 2, 4, 8
"""What is asked of a word beside its sort: whether a hamza stands on the first of its ال; what its letters are in the
article; whether it begins a name, or ends one, by its shape; which countries are joined in it."""
DOUBTFUL = frozenset({"علي", "وعلي", "فعلي", "امام", "وامام", "لامام", "الان", "والان", "انا", "وانا"})
LONG_ALEF = {"ان": Sort.MAYBE, "ادي": Sort.GIVEN, "اسر": Sort.GIVEN}
"""Names where they are written with آ: آن, آدي, آسر."""
WITH_ARTICLE = frozenset({"المصطفي", "الحسين", "الحسن", "المهدي", "الطاهر", "المنصف"})  # given names
LETTERS_SAID = frozenset(
    fold("أ إيه بي سي دي إي إف جي إتش آي جيه كي كيه إل إم إن أو كيو آر إس تي يو في إكس زد").split()
)
"""Latin letters as they are said."""
OPEN = frozenset({Sort.UNKNOWN, Sort.FAMILY})
ARTICLED = frozenset({Sort.FAMILY, Sort.DEFINITE})
_GIVEN = frozenset({Sort.GIVEN, Sort.MAYBE, Sort.PART})
_ENDED = 6  # letters of a name with such an ending; shorter words of the language have it too: ضعيف
_LEAST_JOINED = 8  # letters of two names and what joins them
_SIDES = ("جنوب", "شمال", "شرق", "غرب", "وسط")


class _Facts(dict[str, tuple[Sort, int, int]]):
    """Words to their sort, how many of their letters are proclitics, and what is asked of them (`ARTICLE` and so on).
    News repeats its words; those of a whole library are not kept."""

    def __missing__(self, word: str) -> tuple[Sort, int, int]:
        sort, size = sort_of(word)
        asks = ARTICLE if size == 0 and sort in ARTICLED and word[:2] == "ال" else 0
        if (sort in OPEN and word[-1] == "ه") or word in DOUBTFUL or word in LONG_ALEF:
            asks |= LETTERS
        if sort in _GIVEN or word in WITH_ARTICLE or word in DOUBTFUL or has_ending(word) or word in asian_starts():
            asks |= BEGINS
        if joined_in(word):
            asks |= JOINED
        if len(self) >= KEPT:
            self.clear()
        self[word] = found = sort, size, asks
        return found


facts = _Facts()


@lru_cache(maxsize=20_000)
def has_ending(word: str) -> bool:
    """True for the ending of a family's name: وف, وفيتش, زاده."""
    return len(word) >= _ENDED and word.endswith(tuple(words_of("name_endings")))


@cache
def asian_starts() -> frozenset[str]:
    """Surnames that may begin a Chinese, Korean or Vietnamese name, behind و too."""
    return surnames() | {"و" + word for word in surnames()}


def joined_in(word: str) -> tuple[tuple[int, int, Listed], ...]:
    """The countries in a word that lacks a blank ("الجزائروتونس", "جنوبالعراق"): where each begins and ends in it."""
    if len(word) < _LEAST_JOINED:
        return ()
    for side in _SIDES:
        at = word.find(side, 0, len(side) + 2)
        if at in (0, 1) and (behind := _country(word[at + len(side) :])) is not None:
            return ((at + len(side), len(word), behind),)
    for at in range(2, len(word) - 2):
        if word[at] == "و" and (second := _country(word[at + 1 :])) is not None:
            for size in (0, 1):
                if (not size or word[0] in "وبل") and (one := _country(word[size:at])) is not None:
                    return ((size, at, one), (at + 1, len(word), second))
    return ()


def _country(word: str) -> Listed | None:
    if word == AMMAN:
        return None
    return next((one for one in by_name().get(word, ()) if one.kind is Kind.COUNTRY), None)
