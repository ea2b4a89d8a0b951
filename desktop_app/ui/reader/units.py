"""What a selection can be: name, word, phrase, bracketed words, sentence, paragraph. Places are code points."""

import re

from desktop_app.arabic.edges import sentence_at
from desktop_app.model.spans import Span
from desktop_app.ui.reader import words

_PAUSE = re.compile(r"(?<!\d)[,.:](?!\d)|[،؛;؟?!…()\[\]{}«»\"“”]|(?:^|(?<=\s))[–—-](?=\s)")
"""What stands between phrases: not the comma within a number, not the hyphen within a name."""
_PAIRS = {"«": "»", "(": ")", "[": "]", "{": "}", "“": "”"}


def word_span(text: str, span: Span) -> Span | None:
    """From the first word that the span touches to the last; None where it touches none."""
    first = next((word for word in words.words_near(text, span.start) if word.end > span.start), None)
    if len(span) == 0:
        return words.word_at(text, span.start)
    last = next((word for word in reversed(words.words_near(text, span.end)) if word.start < span.end), None)
    if first is None or last is None or last.end <= first.start:
        return None
    return Span(first.start, max(first.end, last.end))


def phrase_at(text: str, span: Span, within: Span) -> Span:
    """The words about a span up to the next sign of a pause on either side, inside `within`."""
    start, end = within.start, within.end
    for found in _PAUSE.finditer(text, within.start, within.end):
        if found.end() <= span.start:
            start = found.end()
        elif found.start() >= span.end:
            end = found.start()
            break
    return trimmed(text, Span(start, end))


def bracketed(text: str, span: Span, within: Span) -> Span | None:
    """What stands between the nearest brackets or quotation marks about the span, inside `within`."""
    best: Span | None = None
    open_at: list[tuple[str, int]] = []
    for at in range(within.start, within.end):
        letter = text[at]
        if letter in _PAIRS:
            open_at.append((_PAIRS[letter], at))
        elif open_at and letter == open_at[-1][0]:
            inside = Span(open_at.pop()[1] + 1, at)
            if inside.contains(span) and (best is None or len(inside) < len(best)):
                best = inside
    return best


def trimmed(text: str, span: Span) -> Span:
    """Without white space at either end."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def levels(text: str, span: Span, paragraph: Span) -> list[Span]:
    """All that holds the span, from its words to its paragraph, each larger than the one before.

    Nothing where the span reaches beyond the paragraph.
    """
    if not paragraph.contains(span):
        return []
    found: list[Span] = []
    word = word_span(text, span)
    sentence = sentence_at(text, span.start)
    if sentence.end < span.end:
        sentence = Span(sentence.start, max(span.end, sentence_at(text, max(span.end - 1, 0)).end))
    known = [word, phrase_at(text, word or span, sentence), bracketed(text, word or span, sentence)]
    for candidate in [*known, sentence, trimmed(text, paragraph)]:
        if candidate is not None and candidate.contains(found[-1] if found else span) and candidate not in found:
            found.append(candidate)
    return [one for one in found if len(one)]


def next_sentence(text: str, position: int) -> int:
    """The start of the sentence after the one at a place; the text's end behind the last."""
    at = sentence_at(text, position).end
    at = max(at, position)
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def previous_sentence(text: str, position: int) -> int:
    """The start of the sentence that begins before a place."""
    at = sentence_at(text, position)
    if at.start < position and len(at):
        return at.start
    before = position
    while before > 0 and text[before - 1].isspace():
        before -= 1
    return sentence_at(text, before - 1).start if before > 0 else 0


def sentence_end(text: str, position: int) -> int:
    """The end of the sentence that ends after a place."""
    here = sentence_at(text, position)
    if here.end > position:
        return here.end
    return sentence_at(text, next_sentence(text, position)).end
