"""Which way a paragraph runs."""

import re

_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9\ufb50-\ufdfc\ufe70-\ufefc]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1fff]")
_ENOUGH = 2000
"""Words of a paragraph that are counted; more would not change the answer and cost time on huge ones."""


def from_right(paragraph: str) -> bool:
    """True where the paragraph reads from the right: unless more of its words are Latin than Arabic.

    Words are counted, not letters, so that one web address does not turn a short Arabic line around; and
    the first letter decides nothing, so that "AFP –", a digit or a quotation mark may begin an Arabic line.
    """
    arabic = latin = 0
    for word in paragraph[: _ENOUGH * 8].split()[:_ENOUGH]:
        if _ARABIC.search(word):
            arabic += 1
        elif _LATIN.search(word):
            latin += 1
    return arabic >= latin
