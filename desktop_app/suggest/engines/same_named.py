"""Whether the name that a country shares with its capital means the city: تونس, الجزائر, الكويت."""

import re

from desktop_app.arabic.fold import fold
from desktop_app.suggest.countries import country_of_name
from desktop_app.suggest.engines.finder import Hit, Words
from desktop_app.suggest.engines.lists import towns

_DATELINE = re.compile(r"\s*(?:[-–—،,]?\s*(?:في\s+)?[0-9]{1,2}\b|[(/]|[-–—]+\s*(?P<behind>[^\W\d_]+))")
_HELD = frozenset(
    fold(
        "عقد عقدت يعقد تعقد سيعقد ستعقد انعقد انعقدت ينعقد تنعقد المنعقد المنعقدة انعقاد عقده عقدها التأمت يلتئم "
        "المزمع المقرر استضافتها احتضانها"
    ).split()
)
_COURT = 3  # words from a court to its town
_COURTS = ("محكمه", "لمحكمه", "الاستءناف")
_FAR = 9  # words between what is held and where
_CITY = frozenset(
    before + word
    for word in fold("مدينة عاصمة مطار ميناء جامعة بلدية ضواحي").split()
    for before in ("", "و", "ب", "ل", "ف", "وب", "ول")
)


def is_city(words: Words, hit: Hit) -> bool:
    """Whether the words around say so: a dateline, another town beside it, what is held there."""
    after_head = hit.first > 0 and not hit.prefix and words.words[hit.first - 1] in _CITY
    after_head = after_head or _capital(words, hit) or _of_court(words, hit)
    return after_head or _begins_dateline(words, hit) or _beside_town(words, hit) or _holds(words, hit)


def _capital(words: Words, hit: Hit) -> bool:
    """ "العاصمة الجيبوتية جيبوتي"."""
    line, spans = words.words, words.reading.spans
    if hit.first < 2 or hit.prefix or not line[hit.first - 2].endswith("العاصمه"):
        return False
    adjective = line[hit.first - 1].startswith("ال") and line[hit.first - 1].endswith("يه")
    return adjective and all(_near(words.reading.text, spans, hit.first - size) for size in (1, 2))


def _of_court(words: Words, hit: Hit) -> bool:
    """ "المحكمة الابتدائية بتونس": the town where a court sits."""
    near = words.words[max(0, hit.first - _COURT) : hit.first]
    return hit.prefix == "ب" and any(word.endswith(_COURTS) for word in near)


def _begins_dateline(words: Words, hit: Hit) -> bool:
    text = words.reading.text
    if hit.prefix or text[text.rfind("\n", 0, hit.start) + 1 : hit.start].strip():
        return False
    match = _DATELINE.match(text, hit.end)
    return match is not None and (match["behind"] is None or country_of_name(match["behind"]) is None)


def _beside_town(words: Words, hit: Hit) -> bool:
    """ "بين الجزائر وروما", "من باريس إلى تونس": a capital that stands for its state is joined to another."""
    line, reading = words.words, words.reading
    if hit.prefix.startswith("و") and _near(reading.text, reading.spans, hit.first - 1):
        before = (line[max(0, hit.first - size) : hit.first] for size in (1, 2))
        return any(" ".join(words) in towns() and hit.name not in words for words in before)
    if hit.after < len(line) and line[hit.after][0] == "و" and _near(reading.text, reading.spans, hit.after - 1):
        first = line[hit.after][1:]
        return first in towns() or " ".join([first, *line[hit.after + 1 : hit.after + 2]]) in towns()
    return False


def _near(text: str, spans: list[tuple[int, int]], index: int) -> bool:
    return index >= 0 and text[spans[index][1] : spans[index + 1][0]].strip() in ("", "و")


def _holds(words: Words, hit: Hit) -> bool:
    """ "عقد الدورة القادمة في تونس"."""
    line, reading = words.words, words.reading
    if hit.prefix != "ب" and (hit.prefix or not hit.first or line[hit.first - 1] != "في"):
        return False
    start = max(reading.sentence(hit.start).start, reading.spans[max(0, hit.first - _FAR)][0])
    first = reading.word_at(start)
    return not _HELD.isdisjoint(line[first : hit.first])
