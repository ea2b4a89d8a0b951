"""Whom an article is about, and whose news it is."""

from collections import Counter

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.office_holders import Offices
from desktop_app.suggest.reading import Reading

BYLINE = 40  # words at an article's head in which who wrote it is named
_WROTE = frozenset(("كتب", "كتبت", "بقلم"))


def signs_the_news(words: Words, one: NameAt) -> bool:
    """ "Name - Oslo", "Oslo - Name - (AFP):": whose news it is."""
    if one.first >= BYLINE:
        return False
    behind = words.gap(one.after) if one.after < len(words) else ""
    parted = any(sign in words.gap(one.first) for sign in "-–—|")
    closed = any(sign in behind for sign in "-–—|(")  # a colon alone follows who speaks
    wrote = one.first > 0 and words.words[one.first - 1] in _WROTE
    return wrote or (closed and (parted or words.begins_line(one.first))) or (parted and ":" in behind)


def main_people(words: Words) -> list[NameAt]:
    """The two persons that the article is about, as it names them first: far oftener than any third; else none."""
    placed = zip(words.reading.name_places, words.reading.names, strict=True)
    people = (NameAt(*place, one) for place, one in placed if one.kind is Kind.PERSON)
    names = [one.named for one in people if one.first >= BYLINE or not signs_the_news(words, one)]
    counted = Counter([one.meant for one in names]).most_common()[:3]  # with a number it is slower
    rare = len(counted) == 3 and (counted[1][1] < 2 or 2 * counted[2][1] > counted[1][1])
    if len(counted) < 2 or rare:
        return []
    first = [next(one for one in names if one.meant == meant) for meant, _ in counted[:2]]
    return [NameAt(*words.reading.words_under(one.span), one) for one in sorted(first, key=lambda one: one.span)]


def offices_of(reading: Reading) -> Offices:
    """The offices of an article's persons, for `Reading.shared`: made once for all that ask."""
    return Offices(reading.shared(Words))
