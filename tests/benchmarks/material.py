"""Text to measure with: invented, with the frequencies of a language (Zipf), repeatable."""

import itertools
import random

_ROOTS = "جمع عمل كتب درس نقل زرع صنع تجر سلم علم حضر شرك وقع بحث دعم طور نفذ قدم خدم ربط فتح نشر وصل رسم حفظ"
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
    """Some 250 words, the most frequent first."""
    made = [pattern.format(*root) for root, pattern in itertools.product(_ROOTS.split(), _PATTERNS)]
    random.Random(7).shuffle(made)
    return list(dict.fromkeys(made))


def articles(count: int, letters: int, seed: int = 1) -> list[str]:
    """Texts of about `letters` code points each; every 1,000th holds the rare word نادرجدا."""
    chance = random.Random(seed)
    words = vocabulary()
    rare = [f"{one}{other[:2]}" for one in words for other in words[:40]]
    weights = list(itertools.accumulate(1 / rank for rank in range(1, len(words) + 1)))
    texts = []
    for number in range(count):
        chosen = chance.choices(words, cum_weights=weights, k=letters // 6)
        parts = [chance.choice(_BEFORE) + word for word in chosen]
        parts[::25] = chance.choices(rare, k=len(parts[::25]))
        if number % 1000 == 0:
            parts[len(parts) // 2] = "نادرجدا"
        lines = [" ".join(parts[start : start + 40]) + "." for start in range(0, len(parts), 40)]
        texts.append("\n".join(lines)[:letters])
    return texts
