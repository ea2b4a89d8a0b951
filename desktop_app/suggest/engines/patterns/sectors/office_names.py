"""Where bodies and offices are named by their field: "the ministry of agriculture", "the minister of trade".

A guess for what the engines of names have not found; the fields in it are not what the sentence is about.
"""

from collections.abc import Iterator
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.deed_words import words_back
from desktop_app.suggest.engines.patterns.prefixes import readings, with_prefixes
from desktop_app.suggest.reading import Reading

_HEADS = frozenset(
    fold(
        "وزارة وزارتا وزارتي وزارات وزير وزيرة وزيرا وزيري وزراء هيئة وكالة لجنة اللجنة جامعة معهد بنك مصرف غرفة "
        "اتحاد منظمة صندوق أكاديمية مديرية مصلحة جمعية كلية مجلس"
    ).split()
)
_INNER = frozenset(
    fold(
        "وتنمية تنمية وتطوير تطوير وحماية حماية ودعم دعم وشؤون شؤون ومكافحة مكافحة وإدارة إدارة وصناعة صناعة "
        "دولة لشؤون خارجية وسلامة سلامة واستصلاح استصلاح"
    ).split()
)
_OBJECTS = frozenset(
    fold(
        "العلاقات التعاون القضايا السبل التبادل الأوضاع الوضع المجالات القطاعات الجانب الجانبين الطرفين المستجدات "
        "التطورات اليوم الملفات الروابط الشراكة الجهود"
    ).split()
)
_MOST = 8


def office_spans(reading: Reading) -> Iterator[Span]:
    """Spans of the article from the head to the last word of such a name."""
    known = {one.span.start for one in reading.names}
    for word in reading.met(_written()):
        cut = next(size for size, rest in readings(word) if rest in _HEADS)
        for place in reading.where[word]:
            last = _last(reading, place)
            if last > place and (span := words_back(reading, place, last + 1, cut)).start not in known:
                yield span


@cache
def _written() -> frozenset[str]:
    return with_prefixes(_HEADS)


def _last(reading: Reading, place: int) -> int:
    """The last word of the name that is headed by a word."""
    last = place
    for at in range(place + 1, min(place + _MOST, len(reading.words))):
        word = reading.words[at]
        if reading.text[reading.spans[at - 1][1] : reading.spans[at][0]].strip():
            break
        if word == "و" and reading.words[at + 1 : at + 2] and reading.words[at + 1].startswith("ال"):
            continue  # و apart from its word
        if word in _OBJECTS or not (word.removeprefix("و").startswith(("ال", "لل")) or word in _INNER):
            break
        last = at
    return last
