"""Reading off a statement: its kind, who speaks, about what, when."""

import re
from functools import cache

from desktop_app.arabic.fold import fold, folded
from desktop_app.arabic.radicals import begins_a_name
from desktop_app.model.spans import Span
from desktop_app.suggest.countries import country_of_name
from desktop_app.suggest.forms.sectors import sectors
from desktop_app.suggest.forms.speaker import speaker_near
from desktop_app.suggest.forms.words import hits, pattern_of, vocabulary
from desktop_app.suggest.passage import FieldGuess, Passage, Region

_KINDS = ("invitation", "commitment", "call", "level_of_relations", "position")  # the telling before the general
_END_OF_SPEAKER = re.compile(
    r"\s+(?:عن|ان|انه|انها|علي(?=\s+(?:ان|اهميه|ضروره))|الي|في|خلال|بحسب|بان|بانه|بانها|بشان|ب(?:ال|لقاء|زياره|جهود|دعم|هذا|هذه|نتاءج|دور)\w*|ايضا|كذلك|كما)(?!\w)|[،.:؛()«»\"“”]"
)
_MOST_WORDS = 9
_NAME = 4  # words that the name of a level of relations takes at most
_NEAR = 45  # letters before a mark in which its verb may stand
_NEAR_START = 12
_FUTURE = re.compile(r"(?<!\w)و?(س[تين]\w{3,})")


def guess_statement(passage: Passage) -> list[FieldGuess]:
    """See `guessing.guess_fields`."""
    return _kind(passage) + _speaker(passage) + _date(passage) + sectors(passage.quote)


def _speaker(passage: Passage) -> list[FieldGuess]:
    """By the names that are marked, else by the words; nobody's where the mark is but the name of a level of
    relations, which news tell as a fact."""
    short = len(passage.quote.folded.split()) <= _NAME
    if short and any(hit.value == "level_of_relations" for hit in hits("statement_kind", passage.quote.folded)):
        return []
    said = speaker_near(passage, "speaker")
    return speaker(passage, "speaker", passage.before) if said is None else said


def _kind(passage: Passage) -> list[FieldGuess]:
    """What the mark itself tells, or the words right before it; a promise too where it speaks of the future."""
    near = Region(passage.lead.text[-_NEAR:], max(passage.lead.start, -_NEAR), folded(passage.lead.text[-_NEAR:]))
    found = [(region, hit) for region in (passage.quote, near) for hit in hits("statement_kind", region.folded)]
    for kind in _KINDS:
        for region, hit in found:
            if hit.value == kind:
                return [region.guess("kind", kind, hit.span)]
        future = _FUTURE.search(passage.quote.folded) if kind == "commitment" else None
        if future:
            return [passage.quote.guess("kind", kind, Span(*future.span(1)))]
    return []


def speaker(passage: Passage, field: str, before: Region) -> list[FieldGuess]:
    """Whoever speaks: at the mark's beginning, else the last one in what stands `before` it ("he added")."""
    verb = re.compile(rf"(?<!\w)[وف]?(?:{pattern_of('saying')})(?!\w)(?:\s+ايضا(?!\w))?")
    at_start = [match for match in verb.finditer(passage.quote.folded) if match.start() < _NEAR_START]
    tries = [(passage.quote, match) for match in at_start[:1]]
    tries += [(before, match) for match in reversed(list(verb.finditer(before.folded)))]
    for region, match in tries:
        if span := name_after(region, match.end()):
            return [region.guess(field, "", span)]
    return []


def name_after(region: Region, start: int) -> Span | None:
    """The words up to where what is said begins, titles at their start left out."""
    end = _END_OF_SPEAKER.search(region.folded, start)
    stop = end.start() if end else len(region.folded.rstrip())
    words = region.folded[start:stop]
    if not 0 < len(words.split()) <= _MOST_WORDS:
        return None
    return without_titles(region.folded, Span(start + len(words) - len(words.lstrip()), stop))


def without_titles(text: str, span: Span) -> Span:
    """The span without offices and honorifics before a name and without what follows it; bodies stay whole."""
    words = list(re.finditer(r"\w+", span.of(text)))
    name = next((index for index, word in enumerate(words) if not _is_title(word[0])), None)
    if name is None or (begins_a_name(words[0][0].removeprefix("ال")) and words[0][0] not in _titles()):
        return span
    last = name
    while last + 1 < len(words) and not words[last + 1][0].startswith("ال"):
        last += 1
    return Span(span.start + words[name].start(), span.start + words[last].end())


_WITHIN_TITLES = frozenset(
    ("جمهوريه", "دوله", "خارجيه", "دفاع", "وزراء", "امه", "حكومه", "شعبيه", "اتحاد", "اتحاديه", "باسم")
)


def _is_title(word: str) -> bool:
    """Offices, honorifics, countries and whatever has the article: names of persons seldom do."""
    return word.startswith("ال") or word in _titles() or word in _WITHIN_TITLES or country_of_name(word) is not None


@cache
def _titles() -> frozenset[str]:
    return frozenset(fold(word) for table in ("role_heads", "honorifics") for word in _words_of(table))


def _words_of(table: str) -> list[str]:
    return list(vocabulary()[table])


def _date(passage: Passage) -> list[FieldGuess]:
    """A day of the sentence; years in what is said are its matter, not its date."""
    for region, date in passage.dates(passage.lead, passage.quote):
        if date.edtf.count("-") == 2 and "/" not in date.edtf:
            return [region.guess_raw("date", date.edtf, date.span)]
    return []
