"""The file that the analyser reads: the ALMOR text format, with what we use of it.

Keys are folded as the index folds its words, so that a word of the index is looked up as it is. Features beyond these
few would cost memory: an entry is a dictionary.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.arabic.fold import fold

FEATURES = ("diac", "lex", "bw", "gloss", "pos", "root")
_SPECIAL = ("digit", "punc", "latin")  # the analyser asks for their defaults


@dataclass(frozen=True, slots=True)
class Entry:
    """A prefix, a stem or a suffix: its letters, its category for the tables, its features."""

    letters: str
    category: str
    features: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Morphology:
    """Everything a database holds. Tables are pairs of categories that go together."""

    prefixes: Iterable[Entry]
    stems: Iterable[Entry]
    suffixes: Iterable[Entry]
    prefix_stem: Iterable[tuple[str, str]]
    stem_suffix: Iterable[tuple[str, str]]
    prefix_suffix: Iterable[tuple[str, str]]


def write_database(path: Path, morphology: Morphology) -> int:
    """Writes it; the number of stems."""
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("###DEFINES###\n")
        file.writelines(f"DEFINE {name} {name}:*open*\n" for name in FEATURES)
        file.write("###DEFAULTS###\n")
        file.writelines(f"DEFAULT pos:{name}\n" for name in _SPECIAL)
        file.write(f"###ORDER###\nORDER {' '.join(FEATURES)}\n###TOKENIZATIONS###\n###STEMBACKOFF###\n")
        for title, entries in (
            ("PREFIXES", morphology.prefixes), ("SUFFIXES", morphology.suffixes), ("STEMS", morphology.stems),
        ):  # fmt: skip
            file.write(f"###{title}###\n")
            for entry in entries:
                features = " ".join(f"{name}:{_word(entry.features.get(name, ''))}" for name in FEATURES)
                file.write(f"{fold(entry.letters)}\t{entry.category}\t{features}\n")
                count += title == "STEMS"
        for title, table in (
            ("AB", morphology.prefix_stem), ("BC", morphology.stem_suffix), ("AC", morphology.prefix_suffix),
        ):  # fmt: skip
            file.write(f"###TABLE {title}###\n")
            file.writelines(f"{one} {other}\n" for one, other in table)
    return count


def _word(value: str) -> str:
    """Without the signs that part features."""
    return "_".join(value.split())
