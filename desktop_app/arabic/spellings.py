"""Other spellings that a name is likely to have in news, where folding does not make them one.

Long alif written or not (رحمان, رحمن), a foreign final vowel as ا or ة (أستانا, أستانة), one ي or و or two
(توكاييف, توكايف), a hamza left out, two words written as one (إمام علي, إمامعلي). One word is changed at a time.
"""

import re

from desktop_app.arabic.radicals import is_radical

_LEAST = 4  # letters of a word, ال not counted, that may be spelt otherwise; shorter ones would be other words
_MOST = 60


def alike_spellings(folded_name: str) -> list[str]:
    """Folded names that may be the same one, the name itself not among them; those nearest to it first.

    A name of one word has none that is a common word of the language.
    """
    words = folded_name.split()
    found: dict[str, None] = {}
    for at, word in enumerate(words):
        for other in _spellings(word):
            if len(words) > 1 or not is_radical(other):
                found[" ".join([*words[:at], other, *words[at + 1 :]])] = None
    for at in range(len(words) - 1):
        if words[at].isalpha() and words[at + 1].isalpha() and not words[at + 1].startswith("ال"):
            found[" ".join([*words[:at], words[at] + words[at + 1], *words[at + 2 :]])] = None
    found.pop(folded_name, None)
    return list(found)[:_MOST]


def _spellings(word: str) -> list[str]:
    article = "ال" if word.startswith("ال") and len(word) > 4 else ""
    bare = word.removeprefix(article)
    if len(bare) < _LEAST or not re.fullmatch("[ء-ي]+", bare):
        return []
    found = [bare[:at] + bare[at + 1 :] for at in range(1, len(bare) - 1) if bare[at] == "ا"]
    if bare[-1] in "اه":
        found.append(bare[:-1] + ("ه" if bare[-1] == "ا" else "ا"))
    for sign in "يو":
        if sign * 2 in bare:
            found.append(bare.replace(sign * 2, sign, 1))
        elif sign in bare[1:-1]:
            at = bare.index(sign, 1)
            found.append(bare[:at] + sign + bare[at:])
    if "ء" in bare[1:]:
        found.append(bare[0] + bare[1:].replace("ء", "", 1))
    found += [bare[:at] + "ا" + bare[at:] for at in range(1, len(bare)) if "ا" not in bare[at - 1 : at + 1]]
    return [article + one for one in dict.fromkeys(found) if len(one) >= _LEAST - 1 and one != bare]
