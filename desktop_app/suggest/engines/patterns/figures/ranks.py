"""Ranks ("the second place among partners", "the third largest") and shares told by a fraction ("about a third of")."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.arabic.number_parse import number_forms
from desktop_app.arabic.number_words import small_words
from desktop_app.arabic.numbers import comparison_before
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.prefixes import readings, with_prefixes
from desktop_app.suggest.figure_words import figure_words, is_money
from desktop_app.suggest.reading import Reading


@dataclass(frozen=True, slots=True)
class Rank:
    """Spans are of the folded text; `number` holds the word of the value. `unit` is "%" for a share."""

    span: Span
    value: str
    number: Span
    comparison: str
    unit: str
    measure: Span | None
    score: float


def ranks(reading: Reading) -> Iterator[Rank]:
    """One way of writing after the other, each in the order of the text."""
    yield from _places(reading)
    yield from _greatest(reading)
    yield from _placed(reading)


def _places(reading: Reading) -> Iterator[Rank]:
    """ "The second place among partners"."""
    table = figure_words()
    for place in reading.places(_forms()[0]):
        value = table.ordinals.get(_next(reading, place, 1)) or _digits(_next(reading, place, 1))
        follows = _next(reading, place, 2)
        teen = follows in ("عشر", "عشره")
        if teen and value is not None and int(value) < 10:
            value, follows = str(int(value) + 10), _next(reading, place, 3)
        first = follows in table.rank_contexts - {"في", "من", "علي"} or _is_taken(reading, place)
        if value is not None and (value != "1" or first):
            cut = next(cut for cut, rest in readings(reading.words[place]) if rest in table.ranks)
            start, last = reading.spans[place][0] + cut, place + 1 + teen
            if follows in table.rank_contexts:
                last = _definite(reading, last + 1)
            number = Span(*reading.spans[place + 1])
            measure = Span(start, reading.spans[place][1])
            yield Rank(Span(start, reading.spans[last][1]), value, number, "exactly", "", measure, 0.85)


def _is_taken(reading: Reading, place: int) -> bool:
    """ "It took the first place": the verb stands right before, or a body's name apart."""
    words = reading.words[max(0, place - 6) : place]
    return any(word.removeprefix("و") in _TAKES for word in words)


def _digits(word: str) -> str | None:
    """ "The 12th" in digits: ال12, 12."""
    bare = word.removeprefix("ال")
    return bare.lstrip("0") or None if bare.isdigit() and len(bare) < 4 else None


def _greatest(reading: Reading) -> Iterator[Rank]:
    """ "The third largest partner", "the second partner"."""
    table = figure_words()
    for place in reading.places(_forms()[1]):
        greatest = _next(reading, place, 1) in table.greatest
        last = place + 1 + greatest
        follows = _next(reading, place, 1)
        cut, rest = next(one for one in readings(reading.words[place]) if one[1] in table.nth_greatest)
        if rest == _FIRST and follows not in _AMONG:  # else "first" is said of all and everything
            continue
        if last >= len(reading.words) or not (greatest or f"ال{follows}" in table.placed or follows in _AMONG):
            continue
        for _ in range(1 if greatest else 2):
            if _next(reading, last, 1).endswith(("ي", "يه")) and _next(reading, last, 1) not in _SMALL:
                last += 1
        start = reading.spans[place][0] + cut
        number = Span(start, reading.spans[place][1])
        measure = Span(reading.spans[place + 1][0], reading.spans[last][1])
        yield Rank(Span(start, reading.spans[last][1]), table.nth_greatest[rest], number, "exactly", "", measure, 0.75)


def _placed(reading: Reading) -> Iterator[Rank]:
    """ "The first trading partner of Tunisia": an ordinal behind the noun and its adjectives, and "of" behind it."""
    table = figure_words()
    for place in reading.places(_forms()[3]):
        steps = next((steps for steps in (1, 2, 3) if _next(reading, place, steps) in table.ordinals), None)
        if steps is None or not all(_next(reading, place, step).startswith("ال") for step in range(1, steps)):
            continue
        follows = _next(reading, place, steps + 1)
        if reading.words[place].endswith(_OWN):  # "our first partner"
            follows = "من"
        if not (follows.startswith("ل") and len(follows) > 2) and follows not in table.rank_contexts:
            continue
        cut = next(cut for cut, rest in readings(reading.words[place]) if rest in table.placed)
        start, last = reading.spans[place][0] + cut, place + steps
        number = Span(*reading.spans[last])
        measure = Span(start, reading.spans[last - 1][1])
        end = reading.spans[last + (follows.startswith("ل"))][1]
        yield Rank(Span(start, end), table.ordinals[reading.words[last]], number, "exactly", "", measure, 0.8)


def counts_behind(reading: Reading) -> Iterator[Rank]:
    """ "The four agreements" (الاتفاقيات الأربع): of documents and works, which news count; not of states and years."""
    for place in reading.places(_counted()):
        steps = next((step for step in (1, 2) if _counts(_next(reading, place, step))), 0)
        if not steps or not all(_next(reading, place, step).startswith("ال") for step in range(1, steps)):
            continue
        count = _counts(_next(reading, place, steps))
        teen = _next(reading, place, steps + 1) in ("عشر", "عشره") and count < 10
        last = place + steps + teen
        cut = next(cut for cut, rest in readings(reading.words[place]) if rest in _COUNTED)
        start = reading.spans[place][0] + cut
        number = Span(reading.spans[place + steps][0], reading.spans[last][1])
        measure = Span(start, reading.spans[place + steps - 1][1])
        yield Rank(Span(start, number.end), str(count + 10 * teen), number, "exactly", "", measure, 0.75)


def _counts(word: str) -> int:
    """3 of الثلاث and ال3; 0 of what counts nothing behind its noun."""
    bare = word[2:] if word.startswith("ال") else ""
    count = int(bare) if bare.isdecimal() and len(bare) < 3 else small_words().get(bare, 0)
    return count if 2 < count < 100 else 0


@cache
def _counted() -> frozenset[str]:
    return with_prefixes(_COUNTED)


def fractions(reading: Reading) -> Iterator[Rank]:
    """A fraction that is compared ("more than a quarter of ...") and followed by what it is a part of."""
    table = figure_words().fractions
    for place in reading.places(_forms()[2]):
        begins_with = {rest for _, rest in readings(reading.words[place])}
        for words, value in table.items():
            last = place + len(words)
            if words[0] not in begins_with or any(
                _next(reading, place, step) != words[step] for step in range(1, len(words))
            ):
                continue
            start = reading.spans[place][0]
            comparison, begins = comparison_before(reading.text, start)
            if not _is_share(reading, place, words, comparison) or begins < reading.sentence(start).start:
                continue
            while reading.words[last] in _TOTALS and _next(reading, last, 1) not in ("", *_SMALL):
                last += 1
            if _next(reading, last, 1).startswith("ال") and _next(reading, last, 1) not in _SMALL:
                last += 1
            number = Span(start, reading.spans[place + len(words) - 1][1])
            of = Span(reading.spans[place + len(words)][0], reading.spans[last][1])
            yield Rank(Span(begins, of.end), value, number, comparison, "%", of, 0.75)


def _is_share(reading: Reading, place: int, words: tuple[str, ...], comparison: str) -> bool:
    """Whether a fraction at a place tells a share: by what it is of, how it is compared, and the verb before it."""
    whole_of = _next(reading, place + len(words) - 1, 1)
    compared = comparison != "exactly"
    told = compared or _makes_up(reading, place)
    if whole_of.startswith("ال"):
        return told or whole_of in _WHOLES or words in _ALWAYS
    if whole_of in _TOTALS:
        return told
    back = reading.back(*reading.spans[place])
    also_counts = words[0] in small_words() and _DAMMA not in back.of(reading.source)
    return compared and not also_counts and _is_whole(whole_of)


def _is_whole(word: str) -> bool:
    """What a part is told of: its debts, the electricity of a country; not half an hour, half a million."""
    table = figure_words()
    small = word in table.durations or word in table.weights or word in number_forms() or word in table.stops
    return len(word) > 3 and not small and not is_money(word)


@cache
def _forms() -> tuple[frozenset[str], ...]:
    """The words at which ranks, "the second largest", fractions and "the second partner" begin, as they may stand."""
    table = figure_words()
    fractions_begin = (words[0] for words in table.fractions)
    vocabularies = (table.ranks, table.nth_greatest, fractions_begin, table.placed)
    return tuple(map(with_prefixes, vocabularies))


def _makes_up(reading: Reading, place: int) -> bool:
    """A verb such as "makes up" stands before it."""
    return place > 0 and any(rest in _MAKES_UP for _, rest in readings(reading.words[place - 1]))


_FIRST = "اول"
_TOTALS = frozenset(("اجمالي", "مجموع", "عدد", "حجم", "قيمه", "سكان", "صادرات", "واردات", "انتاج", "احتياجات"))
_ALWAYS = (("ثلثا",), ("ثلثي",), ("ثلاثه", "ارباع"))  # fractions that are told of nothing else
_WHOLES = frozenset((
    "السكان", "الصادرات", "الواردات", "الانتاج", "الاحتياجات", "المبيعات", "الناتج", "الاسهم", "الاستثمارات", "التجاره",
    "الاستهلاك", "الاراضي", "الاطفال", "الشباب", "النساء", "المساعدات", "الكهرباء", "الديون", "الطلاب", "المقاعد",
    "الاصوات", "اللاجءين", "الاجانب", "الشحنات", "الايرادات", "النفقات", "الميزانيه", "الموازنه", "الدخل",
))  # fmt: skip
"""Of which a part is a share, whatever verb stands before it: "half of the people live"."""
_DAMMA = "\u064f"  # عُشر is a tenth, عشر is ten
_AMONG = frozenset((
    "المانحين", "المستثمرين", "المصدرين", "المستوردين", "الموردين", "المنتجين", "الداءنين", "الداعمين", "الشركاء",
    "المستهلكين",
))  # fmt: skip
"""Of whom one is the first or second: "the first of the donors"."""
_SIGNS = frozenset("،؛.:!؟?\n()«»\"")
_SMALL = frozenset(("في", "علي", "الي"))
_TAKES = frozenset((
    "احتل", "احتلت", "تحتل", "يحتل", "تبوا", "تبوات", "تتبوا", "يتبوا", "حل", "حلت", "جاء", "جاءت", "نال", "نالت",
    "محتلا", "محتله",
))  # fmt: skip
_OWN = ("كنا", "كها", "كه", "كهم", "كتنا", "قنا", "قها", "ردها", "مرها")
_COUNTED = frozenset((
    "الاتفاقيات", "الاتفاقات", "المذكرات", "الوثاءق", "البروتوكولات", "المعاهدات", "المدارس", "المشاريع", "المشروعات",
    "المصانع", "المحطات", "المستشفيات", "الجامعات",
))  # fmt: skip
_MAKES_UP = frozenset((
    "يمثل", "تمثل", "ممثلا", "ممثله", "يعادل", "تعادل", "يشكل", "تشكل", "مشكلا", "مشكله", "يوازي", "توازي", "يغطي",
    "تغطي", "يساوي", "ذلك", "بلغ", "بلغت",
))  # fmt: skip


def _next(reading: Reading, place: int, steps: int) -> str:
    """The word some steps on; "" where a sign stands between or the text ends."""
    at, words = place + steps, reading.words
    if at >= len(words):
        return ""
    if steps == 1 and reading.gaps[at] == " ":  # quicker, and mostly so
        return words[at]
    between = reading.text[reading.spans[place][1] : reading.spans[at][0]]
    return words[at] if _SIGNS.isdisjoint(between) else ""


def _definite(reading: Reading, first: int) -> int:
    """The last of the definite words after a word such as "among", with "of" a country; where none is, the word before,
    or such a word as "worldwide" itself."""
    last = first if reading.words[first].endswith("يا") else first - 1
    for steps in range(1, 5):
        word = _next(reading, first, steps)
        of_land = steps > 1 and word.startswith("ل") and len(word) > 4
        if word in ("التي", "الذي", "الذين") or not (word.startswith(("ال", "لل")) or of_land):
            break
        last = first + steps
    return last
