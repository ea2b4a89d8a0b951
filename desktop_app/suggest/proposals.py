"""Which known record the words of a new mark may mean, by its names in folded form."""

from collections.abc import Iterable
from typing import Literal

from desktop_app.arabic.radicals import begins_a_name
from desktop_app.suggest.countries import country_of_name

Reason = Literal["same", "similar", "part", "typed"]

_ORDER: dict[Reason, int] = {"same": 0, "similar": 1, "part": 2, "typed": 3}


def rank_proposals(
    folded_label: str, names: Iterable[tuple[str, str]], *, typed: bool = False, fields: bool = False
) -> list[tuple[str, Reason]]:
    """(record, reason), the likeliest first, each record once. `names` are (record, folded name or alias).

    "same": the name, ال left out of account. "similar": another spelling of it (رحمان, رحمن). "part": words of it,
    or it is among the words. With `fields` an adjective is its noun (الصناعية, الصناعة). With `typed` the label is
    what a person types, and every name that holds it counts.
    """
    label = " ".join(folded_label.split())
    if not label:
        return []
    best: dict[str, tuple[float, Reason]] = {}
    for record, name in names:
        found = _typed(label, name) if typed else compare_names(label, name)
        if fields and not typed and (found is None or found[1] == "part") and _one_field(label, name):
            found = (_ORDER["similar"] + 0.5, "similar")
        if found and (record not in best or found < best[record]):
            best[record] = found
    ranked = sorted(best, key=lambda record: best[record][0])
    return [(record, best[record][1]) for record in ranked]


def compare_names(label: str, name: str) -> tuple[float, Reason] | None:
    """A weight, the smaller the likelier, and the reason; None where the two have nothing to do with each other."""
    if not name:
        return None
    one, other = label.split(), name.split()
    if list(map(_bare, one)) == list(map(_bare, other)):
        return _ORDER["same"] + (label != name) / 2, "same"
    if _spelt_alike(one, other):
        return float(_ORDER["similar"]), "similar"
    share = _part(one, other)
    return (_ORDER["part"] + 1 - share, "part") if share else None


_LONG = 8  # letters of a word in which one wrong letter is a slip of the pen
_SOUNDS = ("اويءه", "تطث", "دذضظز", "سصش", "كقغجخحه", "بفو", "لن")
"""Letters that stand for each other where a name is written by ear."""
_ENDINGS = ("اتيه", "ييين", "يين", "يون", "يات", "ات", "يه", "يا", "ي", "ه", "ا")


def _stem(word: str) -> str:
    """A noun or its adjective without article and ending: صناعه, الصناعيه, صناعات are one."""
    bare = _bare(word)
    ending = next((one for one in _ENDINGS if bare.endswith(one) and len(bare) - len(one) >= 3), "")
    return bare[: len(bare) - len(ending)]


def _one_field(one: str, other: str) -> bool:
    return " " not in one and " " not in other and _stem(one) == _stem(other)


def _spelt_alike(one: list[str], other: list[str]) -> bool:
    """Word by word another spelling, or the same letters with other spaces; never two different countries."""
    if "".join(one) == "".join(other):
        return True
    if len(one) != len(other) or not all(map(_alike, one, other)):
        return False
    countries = {country_of_name(" ".join(one)), country_of_name(" ".join(other))} - {None}
    return len(countries) < 2


def _part(one: list[str], other: list[str]) -> float:
    """How much of the longer name the shorter one is, 0 where it is none of it; a bit more where they end alike."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long) or (len(short) == 1 and (len(short[0]) < 2 or begins_a_name(_bare(short[0])))):
        return 0
    rest = iter(long)
    if not all(any(_alike(word, candidate) for candidate in rest) for word in short):
        return 0
    return (len(short) + 0.5 * _alike(short[-1], long[-1])) / (len(long) + 1)


def _typed(label: str, name: str) -> tuple[float, Reason] | None:
    if name == label or _bare(name) == label:
        weight = 0.0
    elif name.startswith(label) or _bare(name).startswith(label):
        weight = 1.0
    elif all(any(_bare(word).startswith(_bare(part)) for word in name.split()) for part in label.split()):
        weight = 2.0
    elif label in name:
        weight = 3.0
    elif len(label) > 3 and any(_alike(label, word) for word in name.split()):
        weight = 4.0
    else:
        return None
    return weight + len(name) / 1000, "typed"


def _bare(word: str) -> str:
    return word.removeprefix("ال") if len(word) > 3 else word


def _alike(one: str, other: str) -> bool:
    """The same word in another spelling: ال, long alef or one letter apart; short words and numbers must be equal."""
    one, other = _bare(one), _bare(other)
    if one == other:
        return True
    if min(len(one), len(other)) < 4 or one.isdigit() or other.isdigit():
        return False
    return one.replace("ا", "") == other.replace("ا", "") or (min(len(one), len(other)) > 4 and _one_edit(one, other))


def _one_edit(one: str, other: str) -> bool:
    """One letter more or less, two neighbours changed, or another letter: in words that are not long one that sounds
    alike, since السياسية and السياحية are no two spellings of one word."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1:
        return False
    start = 0
    while start < len(one) and one[start] == other[start]:
        start += 1
    if len(one) < len(other):
        return one[start:] == other[start + 1 :]
    swapped = one[start : start + 2] == other[start : start + 2][::-1] and one[start + 2 :] == other[start + 2 :]
    if swapped or one[start + 1 :] != other[start + 1 :]:
        return swapped
    return len(one) >= _LONG or any(one[start] in alike and other[start] in alike for alike in _SOUNDS)
