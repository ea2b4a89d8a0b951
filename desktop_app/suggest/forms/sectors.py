"""Reading off the sectors that a mark names, but not those in the names of ministries and other bodies."""

import re
from functools import cache

from desktop_app.model.spans import Span
from desktop_app.suggest.forms.words import hits, pattern_of
from desktop_app.suggest.passage import FieldGuess, Region

_DEFINITE = r"\s+و?(?:ال|لل)\w+"
_OF_SOMETHING = r"\s+و?(?:ت\w{2}ي\w{1,3}|حمايه|صناعه|دعم|شءون|اداره|استصلاح|سلامه|رقابه|مكافحه)(?=\s+ال)"
_NAME_GOES_ON = rf"(?:{_DEFINITE}|{_OF_SOMETHING})+"
_SECTOR = r"ال\w+(?:\s+ال\w+)?"
_SECTORS = rf"{_SECTOR}(?:\s*[،,]?\s*و?\s?{_SECTOR})*"


def sectors(region: Region) -> list[FieldGuess]:
    """The words after "in the field of", one guess for each of "agriculture and trade"; known words for fields too.

    Words within the name of a body or an office tell who acts, not in which field.
    """
    spans = {hit.span for hit in hits("sector_words", region.folded)}
    match = re.search(rf"(?<!\w)في\s+(?:{pattern_of('sector_heads')})\s+(?P<words>{_SECTORS})", region.folded)
    for part in re.finditer(_SECTOR, match["words"]) if match else ():
        start = match.start("words") if match else 0
        spans.add(Span(start + part.start(), start + part.end()))
    bodies = [Span(*match.span()) for match in _body_names().finditer(region.folded)]
    kept = (span for span in sorted(spans) if not any(body.contains(span) for body in bodies))
    return [region.guess("sectors", "", span) for span in kept]


@cache
def _body_names() -> re.Pattern[str]:
    """ "The ministry of trade and development of industry": up to the first word that such names do not go on with."""
    return re.compile(rf"(?<!\w)[وفبكل]?(?:{pattern_of('body_heads')})(?!\w){_NAME_GOES_ON}")
