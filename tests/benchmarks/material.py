"""Text to measure with: invented, with the frequencies of a language (Zipf), repeatable."""

import itertools
import random

_LETTERS = "بتجحخدرزسشصضطعغفقكلمنهوي"
_ROOT_COUNT = 1500
_PATTERNS = (  # of roots, ة and prefixes among them
    "{}{}{}",
    "م{}{}{}",
    "م{}{}و{}",
    "{}ا{}{}",
    "ت{}{}ي{}",
    "ا{}ت{}ا{}",
    "{}{}ي{}",
    "م{}ا{}{}ة",
    "{}{}{}ة",
    "ا{}{}ا{}",
)
_BEFORE = ("", "", "", "", "ال", "ال", "ال", "و", "ول", "بال", "لل", "وال", "ف", "ب", "ل")


def vocabulary() -> list[str]:
    """Some 15,000 words made of roots and patterns, the most frequent first."""
    chance = random.Random(7)
    roots = ["".join(chance.sample(_LETTERS, 3)) for _ in range(_ROOT_COUNT)]
    made = [pattern.format(*root) for root, pattern in itertools.product(roots, _PATTERNS)]
    chance.shuffle(made)
    return list(dict.fromkeys(made))


def articles(count: int, letters: int, seed: int = 1) -> list[str]:
    """Texts of about `letters` code points each; every 1,000th holds the rare word نادرجدا."""
    chance = random.Random(seed)
    words = vocabulary()
    weights = list(itertools.accumulate(1 / rank for rank in range(1, len(words) + 1)))
    texts = []
    for number in range(count):
        chosen = chance.choices(words, cum_weights=weights, k=letters // 6)
        parts = [chance.choice(_BEFORE) + word for word in chosen]
        if number % 1000 == 0:
            parts[len(parts) // 2] = "نادرجدا"
        lines = [" ".join(parts[start : start + 40]) + "." for start in range(0, len(parts), 40)]
        texts.append("\n".join(lines)[:letters])
    return texts
