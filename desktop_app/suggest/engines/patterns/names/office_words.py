"""Words around offices: how those who hold them are addressed, what is none, what an office tells of a person."""

import re
from functools import cache, lru_cache

from desktop_app.arabic.fold import fold
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.countries import first_country
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.unsigned import unsigned
from desktop_app.suggest.forms.words import first

_OF_OTHERS = "نظيره نظيرته نظيرها نظيرتها ضيفه ضيفته ضيفها مضيفه مضيفته صهره نجله شقيقه"
_ADDRESSES = """
الأمير الأميرة الشيخ الشيخة الدكتور الدكتورة د المهندس المهندسة السيد السيدة الأستاذ الأستاذة البروفيسور البروفسور
صاحب صاحبة حضرة الفريق اللواء العميد العقيد المشير الجنرال المارشال الأميرال
"""
_STYLES = "السيد السيدة الدكتور الدكتورة المهندس المهندسة الأستاذ الأستاذة"
OPENERS, CLOSERS = frozenset('"«“'), ('"', "»", "”")
GENERAL = ("مدير", "مديره", "مديرا", "امين", "امينه", "مفتش", "كاتب", "قاءد", "قنصل", "مدع", "منسق", "وكيل")
QUOTED = {"«": "»", "“": "”", '"': '"'}


def office_fields(view: View, span: Span, start: int, end: int) -> tuple[ProposedField, ...]:
    """Role, rank and country of an office; `span` is where the article has it, `start` and `end` the folded text."""
    source = view.reading.source
    opened = next((letter for letter in reversed(span.of(source)) if letter in QUOTED or letter in CLOSERS), "")
    if opened in QUOTED and source[span.end : span.end + 1] == QUOTED[opened] and span.of(source).count('"') != 2:
        span = Span(span.start, span.end + 1)
    words = " ".join(span.of(source).split())
    rank, country = read_office(view.reading.text[start:end])
    told = (("role", unsigned(words)), ("rank", rank), ("country", country))
    return tuple(ProposedField(field, value, words, span) for field, value in told if value)


_OF_ANOTHER = re.compile(r"\s(?=ونظيرت?ها?\s)")  # "the foreign minister of A and his counterpart of B"


@lru_cache(maxsize=2000)
def read_office(folded_words: str) -> tuple[str, str]:
    """Rank and country (alpha-2) of an office; "" where it tells none."""
    rank = first("rank", folded_words)
    return rank.value if rank else "", first_country(_OF_ANOTHER.split(folded_words)[-1])


@cache
def addresses() -> frozenset[str]:
    """Titles that stand between an office and the name and tell nothing of the office."""
    return words_of("honorifics") | frozenset(fold(_ADDRESSES).split())


@cache
def sides() -> frozenset[str]:
    """Those who negotiate, of whom somebody is one: no office."""
    return frozenset({"الجانب", "الطرف", "جانب", "طرف"})


@cache
def before_ranks() -> frozenset[str]:
    """Titles and the words that ranks are made of."""
    return addresses() | words_of("rank_parts")


@cache
def styles() -> frozenset[str]:
    """How those who hold an office are addressed before it."""
    return words_of("honorifics") | frozenset(fold(_STYLES).split())


@cache
def honorifics() -> frozenset[str]:
    """Honorifics, behind proclitics too."""
    found = set(words_of("honorifics"))
    return frozenset(form for word in found for form in (word, *(before + word for before in "وفبكل")))


@cache
def relations() -> frozenset[str]:
    """What somebody is to another, behind proclitics too: no office, and none goes on before it."""
    return frozenset(before + word for word in fold(_OF_OTHERS).split() for before in ("", "و", "ب", "ل", "ف"))


@cache
def called_bodies() -> frozenset[str]:
    """Heads behind which a name in quotation marks is theirs."""
    return words_of("company_heads") | {"مءسسه", "جمعيه", "منظمه", "مركز", "حزب", "بنك", "منصه", "مبادره"}


@cache
def proper_openers() -> frozenset[str]:
    """Heads right behind which a proper name stands."""
    rulers = {"عمده", "محافظ", "محافظه", "حاكم", "حاكمه", "والي", "واليه", "قنصل", "بلديه"}
    return words_of("proper_heads") | words_of("place_out") | rulers
