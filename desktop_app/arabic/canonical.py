"""The one form in which an article's text is kept: what a text widget and SQLite can both hold unchanged.

Canonical is not normalised: letters, vowel signs, tatweel, NBSP and direction marks stay as they came.
"""

import re

_UNSTORABLE = ("\0", "\ufdd0", "\ufdd1")  # SQLite ends at NUL; Qt uses the others inside documents
_LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029")  # in this order
_SURROGATES = re.compile("[\ud800-\udfff]")


def canonical(text: str) -> str:
    """`text` with LF line ends and without what cannot be stored; applying it twice changes nothing.

    CRLF, CR, U+2028 and U+2029 become LF; NUL, U+FDD0 and U+FDD1 go, and so do byte order marks at the start;
    two halves of a surrogate pair become their letter, a lone half U+FFFD.
    """
    for sign in _UNSTORABLE:
        text = text.replace(sign, "")
    text = text.lstrip("\ufeff")
    if _SURROGATES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    for line_end in _LINE_ENDS:
        text = text.replace(line_end, "\n")
    return text
