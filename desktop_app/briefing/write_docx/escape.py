"""Text into XML: the one gate through which words of articles pass. What comes out can't be markup."""

import re
import unicodedata

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_REFUSED = re.compile("[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffb\ufffd\U00010000-\U0010fffd]")
"""What XML refuses or advises against: control letters, lone surrogates, code points that are no letters (Qt marks
frames of its own with some), and the sign in whose place an object stood."""
_MARKUP = re.compile('[&<>"]')
_SPACES = re.compile("[\t\n\r\u0085\u2028\u2029]+")
_BAKED = re.compile("[\ufb50-\ufdcf\ufdf0-\ufdf9\ufe70-\ufefc]")


def clean(text: str) -> str:
    """The text on one line, without what is no letter and XML refuses.

    Letters that a source has baked into their joined forms become the letters themselves: Word joins them, and
    a reader who searches the file finds them.
    """
    plain = _SPACES.sub(" ", _REFUSED.sub("", text))
    return _BAKED.sub(_letters, plain) if _BAKED.search(plain) else plain


def escaped(text: str) -> str:
    """Cleaned text, fit for the content of an element or for an attribute between double quotes."""
    return quoted(clean(text))


def quoted(cleaned: str) -> str:
    """The same for text that has been cleaned already."""
    if not _MARKUP.search(cleaned):
        return cleaned
    return cleaned.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _letters(baked: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", baked[0]).replace(" ", "")  # a vowel sign alone comes with a space
