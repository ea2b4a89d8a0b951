"""Bodies that every state has and that are named by its adjective: الدفاع المدني السعودي, خفر السواحل اليمني."""

from functools import lru_cache

from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.countries import country_name
from desktop_app.suggest.engines.finder import Hit, Words, words_of
from desktop_app.suggest.engines.lists import STATE_BODIES, Listed

_ENDINGS = ("ي", "يه")


def is_of_states(body: Listed) -> bool:
    """Whether it names a body only with such an adjective."""
    return body.list == STATE_BODIES


def of_state(words: Words, hit: Hit, body: Listed) -> tuple[Hit, Listed] | None:
    """The hit with the adjective of a state right behind it, and that state's body; None without one."""
    reading, line = words.reading, words.words
    if hit.after >= len(line) or line[hit.after][:2] != "ال" or not line[hit.after].endswith(_ENDINGS):
        return None
    start, end = reading.spans[hit.after]
    code = next((code for code, first, after in reading.country_places if first == hit.after == after - 1), "")
    if not code or reading.text[hit.end : start].strip(" "):
        return None
    label = " ".join(reading.back(hit.start, end).of(reading.source).split())
    return hit._replace(after=hit.after + 1, end=end), _body(body, code, f"ا{label}" if label[0] == "ل" else label)


@lru_cache(maxsize=1 << 10)
def _body(body: Listed, code: str, label: str) -> Listed:
    english = f"{body.label_en} ({country_name(code, 'en')})"
    return Listed("bodies", body.kind, label, english, (words_of(label),), code, (ProposedField("country", code),))
