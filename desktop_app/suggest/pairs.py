"""Which pairs of countries an article is about, from how often it names them."""

from desktop_app.model.pairs import pair_of
from desktop_app.suggest.countries import countries_in, countries_in_words

_IN_TITLE = 4  # one mention in the headline weighs as much as so many more in the text
_FEWEST = 2  # a country named once in passing makes no pair
_BESIDE = 0.5  # a third country makes a second pair from this share of the second's weight on
_MOST_PAIRS = 3


def guess_pairs(text: str, title: str = "", *, words: list[str] | None = None) -> list[str]:
    """Pairs ("CN-TJ"), the likeliest first: of the country named most with each that is named about as much.

    Empty where fewer than two countries are named often enough. Several pairs share the leading country. `words`
    are those of the folded text, for a caller who has them already.
    """
    weights = countries_in(text) if words is None else countries_in_words(words)
    for code in countries_in(title):
        weights[code] += _IN_TITLE
    ranked = [code for code, weight in sorted(weights.items(), key=lambda item: (-item[1], item[0]))]
    if len(ranked) < 2 or weights[ranked[1]] < _FEWEST:
        return []
    least = max(_FEWEST, weights[ranked[1]] * _BESIDE)
    partners = [code for code in ranked[1:] if weights[code] >= least]
    return [pair_of(ranked[0], code) for code in partners[:_MOST_PAIRS]]
