"""Which pairs of countries an article is about, from how often it names them."""

from collections import Counter

from desktop_app.model.pairs import pair_of
from desktop_app.suggest.countries import capitals_in_words, named_in_words, vowelled_capitals, words_of
from desktop_app.suggest.country_actors import actors_in_words
from desktop_app.suggest.mali import malis
from desktop_app.suggest.oman import bare_omans, speaks_of_oman
from desktop_app.suggest.surnames import without_surnames

_IN_TITLE = 4  # one mention in the headline weighs as much as so many more in the text
_FEWEST = 2  # a country named once in passing makes no pair
_BESIDE = 0.5  # a third country makes a second pair from this share of the second's weight on
_MOST_PAIRS = 3


def guess_pairs(text: str, title: str = "", *, words: list[str] | None = None) -> list[str]:
    """Pairs ("CN-TJ"), the likeliest first: of the country named most with each that is named about as much.

    Where fewer than two are named often enough, their capitals count too: an agency's report on its own minister need
    not name the country. Where that doesn't help either, a country may be named but once, by the adjective of one who
    acts for it (الوزير الكويتي); then no third one may be in question. Else empty. Several pairs share the leading
    country. `words` are those of the folded text, for a caller who has them already.
    """
    words = words_of(text) if words is None else words
    headline = words_of(title)
    weights = _named(headline, words)
    if "JO" not in weights and speaks_of_oman(f"{title}\n{text}", headline + words):
        weights["OM"] += bare_omans(words) + _IN_TITLE * (bare_omans(headline) > 0)
    if found := _of_weights(weights):
        return found
    weights += capitals_in_words(words) + vowelled_capitals(text)
    return _of_weights(weights) or _of_actors(weights, actors_in_words(headline + words))


def _named(title: list[str], words: list[str]) -> Counter[str]:
    """How often each country is named, those of the headline once and again; both are one where it comes to surnames
    (the headline has السوداني, the text محمد شياع السوداني)."""
    whole, apart = [*title, "", *words], len(title)
    found: Counter[str] = Counter()
    told: set[str] = set()
    named = without_surnames(whole, named_in_words(whole))
    for code, first, _ in named:
        if first > apart:
            found[code] += 1
        else:
            told.add(code)
    ends = {after for _, _, after in named}
    if times := malis(words, {after - apart - 1 for after in ends}):
        found["ML"] += times
    if malis(title, ends):
        told.add("ML")
    for code in told:
        found[code] += _IN_TITLE
    return found


def _of_actors(weights: Counter[str], actors: list[str]) -> list[str]:
    """The pair of the only two countries that are named often or act."""
    meant = {code for code, weight in weights.items() if weight >= _FEWEST} | set(actors)
    return [pair_of(*meant)] if actors and len(meant) == 2 else []


def _of_weights(weights: Counter[str]) -> list[str]:
    ranked = [code for code, weight in sorted(weights.items(), key=lambda item: (-item[1], item[0]))]
    if len(ranked) < 2 or weights[ranked[1]] < _FEWEST:
        return []
    least = max(_FEWEST, weights[ranked[1]] * _BESIDE)
    partners = [code for code in ranked[1:] if weights[code] >= least]
    return [pair_of(ranked[0], code) for code in partners[:_MOST_PAIRS]]
