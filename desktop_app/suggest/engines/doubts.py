"""Names that may mean something else: what may not be right before or after them, how much evidence they need, and what
is some (resources/gazetteers/doubtful.tsv; "#" stands for a number, "ال*" for any word with ال)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.finder import words_of
from desktop_app.suggest.engines.tables import rows_of, split

NUMBER = "#"
_DEFINITE = "ال*"


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a name is judged by. Sets of folded words right before or after it; `needs` is how much evidence."""

    needs: int = 0
    not_before: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    not_definite: bool = False  # not behind a word with ال, which makes an adjective of it (المملكة العربية السعودية)


@cache
def doubts() -> Mapping[tuple[Kind, str], Doubt]:
    """By kind and name; "*" holds what is true of every name of the kind."""
    return {(Kind(row["kind"]), words_of(row["name"]) or "*"): _doubt(row) for row in rows_of("doubtful")}


def _doubt(row: Mapping[str, str]) -> Doubt:
    return Doubt(
        int(row["needs"] or 0),
        _behind_proclitics(row["not_before"]),
        _bare(row["not_after"]),
        _behind_proclitics(row["before"]),
        _bare(row["after"]),
        _DEFINITE in row["not_before"],
    )


@cache  # many names have the same words beside them
def _bare(cell: str) -> frozenset[str]:
    return frozenset(NUMBER if word == NUMBER else words_of(word) for word in split(cell))


@cache
def _behind_proclitics(cell: str) -> frozenset[str]:
    words = [words_of(word) for word in split(cell)]
    return frozenset(prefix + word for word in words for prefix in ("", "و", "ف", "ب", "ل", "ول", "وب"))
