"""Which words of the sectors' vocabulary do mean a sector where they stand."""

from collections.abc import Iterator, Set
from functools import cache
from itertools import pairwise

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.prefixes import readings, with_prefixes, without_article
from desktop_app.suggest.engines.patterns.sectors.hits import SectorHit, found_words, sector_hits, touch
from desktop_app.suggest.engines.patterns.sectors.office_names import office_spans
from desktop_app.suggest.engines.patterns.sectors.offices import before_people, is_office
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.sector_words import Strength, sector_words
from desktop_app.suggest.statement_words import statement_words

_CONTEXT_WORDS = 4
_PROJECTS = ("مشاريع", "مشروعات")  # only right before the word: not "projects of livelihood and development"
_SAKE = "اجل"  # "cooperation for the sake of": what it is for is told, no field
_SITES = frozenset(fold("منطقة مدينة مجمع ميناء سوق مركز حديقة قرية واحة").split())
_OF_SITES = frozenset(fold("الصناعي الصناعية التجاري التجارية الاقتصادية السياحي السياحية اللوجستية").split())
_SITE_WORDS = 4
_NOT_BEHIND = frozenset(map(fold, ("غير", "وزير", "وزيرة", "وزراء", "وزارة", "وزيري", "وزيرا")))
_INTERESTS = frozenset(map(fold, ("السيادة", "سيادة", "الاستقلال", "استقلال", "وحدة", "سلامة", "الوحدة")))
_FIELDS = frozenset(map(fold, ("مجال", "مجالات", "قطاع", "ميدان", "ملف", "ملفات", "قضايا", "شؤون", "تعاون", "تنسيق")))
_LACKED = frozenset(fold("انعدام غياب انفلات استتباب فقدان").split())
_STEADY = frozenset(form + word for word in fold("الاستقرار الازدهار السلام الرخاء").split() for form in ("", "و"))
"""Security is no field behind these either."""
_OF_FIELDS = frozenset(fold("مجال مجالات مجالي قطاع قطاعات قطاعي").split())
_LIST_WORDS = 40
_LISTS = frozenset(("مجالات", "مجالي", "ميادين", "قطاعات", "قطاعي"))
_ACHIEVED = frozenset(form + word for word in ("حققت", "حقق", "شهدت", "شهد", "سجلت") for form in ("", "و", "ف"))
_BESIDES = frozenset((
    ("فضلا", "عن"), ("علاوه", "علي"), ("اضافه", "الي"), ("بالاضافه", "الي"), ("الي", "جانب"), ("ناهيك", "عن"),
))  # fmt: skip
"""Words between two of a row: "trade, besides taxes"."""
_MAKING = frozenset(map(fold, ("صناعة", "صناعات", "زراعة", "تجارة", "تعليم", "تعدين")))


def meant_hits(reading: Reading) -> Iterator[SectorHit]:
    """Where words of the vocabulary do mean a sector."""
    rows: list[list[SectorHit]] = []
    end = 0
    for hit in sector_hits(reading):
        start = reading.spans[hit.first][0]
        if start >= end:
            end = reading.sentence(start).end
            rows.append([])
        rows[-1].append(hit)
    people = before_people(reading)
    for row in rows:
        yield from _meant(reading, row, people)


def refused_words(reading: Reading) -> set[int]:
    """The words of the vocabulary that mean no sector where they stand: in names, in offices, in what only looks like
    one, or without what makes them one."""
    hits, looks = reading.shared(found_words)
    known = {index for hit in hits for index in range(hit.first, hit.last + 1)}
    known.update(index for first, after in looks for index in range(first, after))
    known.difference_update(index for hit in meant_hits(reading) for index in range(hit.first, hit.last + 1))
    for span in office_spans(reading):
        known.update(range(*reading.words_under(span)))
    return known


def within_longer(reading: Reading, words: range) -> bool:
    """Whether words are only a part of a longer phrase of the vocabulary: البحري of الصيد البحري."""
    return any(
        hit.first <= words.start and words.stop <= hit.last + 1 and len(words) <= hit.last - hit.first
        for hit in reading.shared(found_words)[0]
    )


def _meant(reading: Reading, row: list[SectorHit], people: Set[int]) -> Iterator[SectorHit]:
    """Of the hits of one sentence those that do mean a sector there."""
    sure: set[str] = set()
    ends: set[int] = set()
    firsts: set[int] = set()
    for hit in row:
        strength = hit.phrase.strength
        if strength is Strength.SURE:
            sure.add(hit.phrase.sector.label)
            ends.add(hit.last)
        if strength is not Strength.GOODS:
            firsts.add(hit.first)
    if joined := {hit.first - 1 for hit in row if hit.last in people}:
        people |= {hit.last for hit in row if hit.last in joined}
    offices: set[int] = set()
    for hit in row:
        strength = hit.phrase.strength
        if strength is Strength.GOODS:
            meant = hit.phrase.sector.label not in sure
        elif strength is Strength.BUILT:
            meant = _is_built(reading, hit) or (not hit.phrase.bare and _is_field(reading, hit, ends))
        elif strength is Strength.WEAK:
            beside = _in_context(reading, hit) or _in_row(reading, hit, ends) or _in_list(reading, hit, row)
            other = _is_described(reading, hit, firsts) or _of_community(reading, hit) or _is_achieved(reading, hit)
            meant = beside and not other
        else:
            other = _only_makes(reading, hit, firsts) or _is_interest(reading, hit) or _is_denied(reading, hit)
            meant = not (other or _is_speaker(reading, hit) or _is_site(reading, hit))
        if meant and strength is not Strength.GOODS:
            ends.add(hit.last)
        if is_office(reading, hit, people, offices):
            offices.add(hit.last)
        elif meant:
            yield hit


def _in_context(reading: Reading, hit: SectorHit) -> bool:
    """A word such as "field" or "cooperation" stands shortly before it; what has no article, right behind one."""
    context = sector_words().context
    if hit.phrase.bare:
        before = reading.words[hit.first - 1] if hit.first else ""
        return before in context or before[1:] in context
    start = reading.sentence(reading.spans[hit.first][0]).start
    for index in range(hit.first - 1, max(-1, hit.first - _CONTEXT_WORDS - 1), -1):
        word = reading.words[index]
        if word == _SAKE or "،" in reading.gaps[index + 1]:
            return False
        if index < hit.first - 1 and word.endswith(_PROJECTS):
            continue
        if without_article(word) in context or word[1:] in context:
            return reading.spans[index][0] >= start
    return False


def _is_built(reading: Reading, hit: SectorHit) -> bool:
    """ "The project of a road": a word of building stands right before it, or one word apart."""
    building = sector_words().building
    words = reading.words[max(0, hit.first - 3) : hit.first]
    return any(rest in building for word in words for _, rest in readings(without_article(word)))


def _is_field(reading: Reading, hit: SectorHit, ends: set[int]) -> bool:
    """ "In the field of roads and bridges", "of electricity and roads"."""
    return reading.words[hit.first - 1].lstrip("لبو") in _OF_FIELDS or _in_row(reading, hit, ends)


def _is_speaker(reading: Reading, hit: SectorHit) -> bool:
    """ "The economist said": an adjective right behind a verb of saying is somebody."""
    word = hit.phrase.words[0]
    adjective = len(hit.phrase.words) == 1 and word.startswith("ال") and word.endswith("ي")
    if not adjective or not hit.first:
        return False
    before = statement_words().triggers.get(reading.words[hit.first - 1])
    return before is not None and before.sort == "verb"


def _is_site(reading: Reading, hit: SectorHit) -> bool:
    """ "The industrial zone of X" (منطقة X الصناعية): an adjective behind the name of a site."""
    if hit.cut or reading.words[hit.first] not in _OF_SITES or not reading.met(_sites()):
        return False
    for at in range(hit.first - 2, max(-1, hit.first - _SITE_WORDS), -1):
        if reading.words[at] in _sites():
            return not any(word.startswith("ال") for word in reading.words[at + 1 : hit.first])
    return False


@cache
def _sites() -> frozenset[str]:
    return with_prefixes(_SITES)


def _is_described(reading: Reading, hit: SectorHit, firsts: set[int]) -> bool:
    """ "Techniques of the environment" (التقنيات البيئية): the word behind it names the sector."""
    follows = hit.last + 1
    return follows in firsts and touch(reading, hit.last) and not reading.words[follows].startswith("و")


def _of_community(reading: Reading, hit: SectorHit) -> bool:
    """ "A community for development": what two states call their bond."""
    return hit.cut > 0 and "مجتمع" in reading.words[max(0, hit.first - _CONTEXT_WORDS) : hit.first]


def _is_achieved(reading: Reading, hit: SectorHit) -> bool:
    """ "Economic and social development has had success": told of as a deed, not as a field."""
    before = reading.words[max(0, hit.first - _CONTEXT_WORDS) : hit.first]
    return any(verb in _ACHIEVED and noun == "التنميه" for verb, noun in pairwise(before))


def _is_denied(reading: Reading, hit: SectorHit) -> bool:
    """ "Trade without oil" (غير النفطية) is not about oil, "the oil minister of" is his office."""
    return hit.first > 0 and reading.words[hit.first - 1] in _not_behind()


@cache
def _not_behind() -> frozenset[str]:
    return with_prefixes(_NOT_BEHIND)


def _in_row(reading: Reading, hit: SectorHit, ends: set[int]) -> bool:
    """It is joined by و or a comma to another sector right before it, or has one right behind it."""
    word = reading.words[hit.first]
    if hit.first - 1 in ends and (hit.cut or word.startswith("و") or not touch(reading, hit.first - 1)):
        return True
    if hit.first - 3 in ends and tuple(reading.words[hit.first - 2 : hit.first]) in _BESIDES:
        return True
    follows = hit.last + 1
    return any(end >= follows for end in ends if end <= follows + 1) and reading.words[follows].startswith("و")


def _in_list(reading: Reading, hit: SectorHit, row: list[SectorHit]) -> bool:
    """It is one of a list of fields: joined, behind "the fields of" and at least one of them."""
    if not (reading.words[hit.first].startswith("و") or (hit.first and not touch(reading, hit.first - 1))):
        return False
    first = max(reading.word_at(reading.sentence(reading.spans[hit.first][0]).start), hit.first - _LIST_WORDS)
    listing = [at for at in range(first, hit.first) if without_article(reading.words[at].lstrip("لبف")) in _LISTS]
    return bool(listing) and any(listing[-1] < one.first < hit.first for one in row)


def _only_makes(reading: Reading, hit: SectorHit, firsts: set[int]) -> bool:
    """ "Industries of textiles": the word behind it names the sector."""
    bare = hit.phrase.bare and len(hit.phrase.words) == 1 and hit.phrase.words[0] in _MAKING
    return bare and hit.last + 1 in firsts and not reading.words[hit.last + 1].startswith("و")


def _is_interest(reading: Reading, hit: SectorHit) -> bool:
    """Security beside sovereignty and independence is what a state is concerned for, not a field; nor is "security and
    stability", but in "the field of" or "cooperation in"."""
    if hit.phrase.words != ("الامن",):
        return False
    around = reading.words[max(0, hit.first - 3) : hit.first] + reading.words[hit.last + 1 : hit.last + 4]
    if any(word.removeprefix("و") in _INTERESTS for word in around):
        return True
    before = reading.words[max(0, hit.first - _CONTEXT_WORDS) : hit.first]
    if before and before[-1] in _LACKED:
        return True
    steady = reading.words[hit.last + 1 : hit.last + 2] == ["والاستقرار"] or not _STEADY.isdisjoint(before[-1:])
    return steady and all(without_article(word) not in _FIELDS and word[1:] not in _FIELDS for word in before)
