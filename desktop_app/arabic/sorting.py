"""The order in which a reader of Arabic expects names to stand."""

import re

from desktop_app.arabic.fold import fold

_ARTICLE = re.compile(r"\s*[اٱ]ل(?!له?\b)(?=\w{2})")
_PERSIAN = str.maketrans({letter: f"{before}\uffff" for letter, before in zip("پچژگڤ", "بجزكف", strict=True)})


def alphabetical(name: str) -> str:
    """A key: letters in the order of the alphabet, hamza forms and vowel signs apart, without the article ال.

    Only a plain alif begins the article: ألمانيا stands under alif, الصين under sad. Persian letters follow those
    they were made from.
    """
    bare = fold(name).strip()
    if bare.startswith("ال") and _ARTICLE.match(re.sub("[^\\w\\s]", "", name)):
        bare = bare[2:]
    return bare.translate(_PERSIAN)
