"""The vocabulary of figures (resources/gazetteers/figure_words.json), folded."""

import json
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from desktop_app.arabic.fold import fold
from desktop_app.settings.paths import resource
from desktop_app.suggest.forms.words import hits


@dataclass(frozen=True, slots=True)
class FigureWords:
    """`measures`: what is counted or weighed, by first word. `durations`: units of no figure, unless `since` follows
    ("30 years of relations"). `labels`: words before a number that only names something, `numbered`: even where a
    unit follows. `weights`: units of what "of" tells behind them ("tons of wheat"). `kinds`: what may follow a
    counted word ("documents of cooperation"), `stops`: what may not. `placed`: who has
    a place ("the second partner")."""

    measures: dict[str, tuple[tuple[str, ...], ...]]
    durations: frozenset[str]
    since: frozenset[str]
    labels: frozenset[str]
    numbered: frozenset[str]
    money: frozenset[str]
    weights: frozenset[str]
    not_units: frozenset[str]
    ranks: frozenset[str]
    rank_contexts: frozenset[str]
    ordinals: dict[str, str]
    placed: frozenset[str]
    nth_greatest: dict[str, str]
    greatest: frozenset[str]
    fractions: dict[tuple[str, ...], str]
    stops: frozenset[str]
    kinds: frozenset[str]


@lru_cache(maxsize=4096)
def is_money(unit: str) -> bool:
    """Whether a folded unit is a currency."""
    return unit.split(" ")[0] in figure_words().money or bool(hits("currency", unit))


@cache
def figure_words() -> FigureWords:
    """The vocabulary, read once."""
    with resource("gazetteers", "figure_words.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    measures: dict[str, list[tuple[str, ...]]] = {}
    for text in content["measures"]:
        words = tuple(fold(text).split())
        measures.setdefault(words[0], []).append(words)

    def words_of(table: str) -> frozenset[str]:
        return frozenset(map(fold, content[table]))

    def values_of(table: str) -> dict[str, str]:
        return {fold(word): value for value, of in content[table].items() for word in of}

    return FigureWords(
        {first: tuple(sorted(of, key=len, reverse=True)) for first, of in measures.items()},
        words_of("durations"),
        words_of("since"),
        words_of("labels"),
        words_of("numbered"),
        words_of("money"),
        words_of("weights"),
        words_of("not_units"),
        words_of("ranks"),
        words_of("rank_contexts"),
        values_of("ordinals"),
        words_of("placed"),
        values_of("nth_greatest"),
        words_of("greatest"),
        {tuple(words.split()): value for words, value in values_of("fractions").items()},
        words_of("stops"),
        words_of("kinds"),
    )
