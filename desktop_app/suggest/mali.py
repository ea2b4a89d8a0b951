"""مالي in a report, where the pair of countries is guessed: the same letters are the adjective "financial"."""

from collections.abc import Collection

from desktop_app.arabic.fold import fold

_BARE, _JOINED = "مالي", "ومالي"
_BEHIND_A_LETTER = frozenset(("لمالي", "بمالي", "ولمالي", "وبمالي"))  # an adjective has none of these before it
_BEFORE = frozenset(
    sign + word
    for sign in ("", "و")
    for word in fold(
        "في فى إلى لدى نحو داخل خارج رئيس حكومة شمال جنوب وسط شرق غرب سفير سفارة عاصمة جيش شعب زيارة مغادرة مع"
    ).split()
)


def malis(words: list[str], ends: Collection[int]) -> int:
    """How often مالي means the state in folded words: behind "in", "to", "the president of", behind ل or ب, or joined
    to another state, whose names end before one of `ends`."""
    found = 0
    for at, word in enumerate(words):
        if word in _BEHIND_A_LETTER:
            found += 1
        elif word == _BARE:
            found += at > 0 and words[at - 1] in _BEFORE
        elif word == _JOINED:
            found += at in ends
    return found
