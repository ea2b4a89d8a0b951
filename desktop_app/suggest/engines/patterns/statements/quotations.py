"""Direct speech before its verb of saying or alone ("We are ready", he said), and "Lavrov: ..." of headlines."""

import re
from collections.abc import Iterator, Set
from functools import cache
from typing import NamedTuple

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.statement_words import Trigger, statement_words

_OPENS = re.compile("[«“\"„]")
_COLON = re.compile(r":\s")
_NO_HEAD = re.compile("[:.،؛«\"]")
_LONGEST_HEAD = 64  # letters of a line before its colon
_CLOSERS = {"«": "»", "“": "”", '"': '"', "„": "“"}
_SIGNED = re.compile(r"\s*(?P<said>\w[^\n(]{20,160}\w)\s*\((?P<who>[^\n()]{3,60})\)\s*(?:\n|$)")
_HONOURS = frozenset(("السيد", "السيده", "الدكتور", "الدكتوره"))
_SOURCES = frozenset(
    fold(
        "دبلوماسيون دبلوماسي خبراء محللون محلل مسؤولون مصادر مراقبون اقتصاديون برلمانيون نواب وزراء سفراء باحثون باحث "
        "أكاديمي أكاديميون اقتصادي برلماني عسكريون سياسيون ناشطون"
    ).split()
)
"""Of whom headlines quote several, or somebody: "diplomats: ..."."""
_DASH = " - "
_HEAD_WORDS = 12  # of who speaks, before a colon
_QUOTED_KINDS = (Kind.PERSON, Kind.ORGANISATION)
_TO_WHOM = frozenset(
    fold(
        "لنظيره لنظيرته للرئيس لرئيس لوزير للوزير للسفير لسفير لوفد للصحفيين لوكالة لقناة لصحيفة لمجلة أمام"
    ).split()
)
_LOOSE = 24  # letters before a quotation that may be space
_LEAST = 4  # words: fewer are a name or a title
_FURTHEST = 4  # words from the quotation to its verb
_QUOTED = Trigger(frozenset(), "", False, "quotation")


class Clause(NamedTuple):
    """What is said: words [first, after) without `cut` letters of the first; `trigger` at the word `at`.

    `link` is how it was found (see `Trigger.links`, "quote" for what stands in quotation marks).
    """

    at: int
    trigger: Trigger
    first: int
    after: int
    cut: int
    link: str


def quotations(words: Words, verbs: Set[int]) -> Iterator[Clause]:
    """Each sentence within such a quotation, and what follows a person's name or an office, and a colon at the start of
    a line.

    `verbs` are the places of words of saying. A quotation that is not closed goes to the end of its line.
    """
    text = words.reading.text
    for match in _OPENS.finditer(text):
        if not _may_begin(text, match.start()):
            continue
        line = text.find("\n", match.end())
        line = len(text) if line < 0 else line
        close = text.find(_CLOSERS[match[0]], match.end(), line)
        first, after = words.reading.word_at(match.end()), words.reading.word_at(close if close >= 0 else line)
        verb = next((at for at in range(after, min(after + _FURTHEST, len(words))) if at in verbs), None)
        alone = close < 0 or not text[close + 1 : line].strip(" .،")
        if after - first >= _LEAST and (verb is not None or alone):
            yield from _sentences(words, first, after, first if verb is None else verb)
    yield from _headlines(words)


def _may_begin(text: str, at: int) -> bool:
    """Whether a line or a sentence begins at a place."""
    before = text[max(0, at - _LOOSE) : at].rstrip()
    between = text[max(0, at - _LOOSE) + len(before) : at]
    return "\n" in between or (bool(between) and before.endswith((".", "!", "?", "؟"))) or at == len(between)


def _sentences(words: Words, first: int, after: int, at: int) -> Iterator[Clause]:
    while first < after:
        end = min(words.sentence(first)[1], after)
        if end <= first:
            return
        if end - first >= _LEAST:
            yield Clause(at, _QUOTED, first, end, 0, "quote")
        first = end


def _of_offices(words: Words) -> Iterator[Clause]:
    """ "The Turkish president: we have signed ...", and "Work goes on (the president)" of the first line."""
    text = words.reading.text
    offices = _quoted_offices()
    for match in _COLON.finditer(text):
        near = max(0, match.start() - _LONGEST_HEAD - len(_DASH))
        dash = text.rfind(_DASH, near, match.start())
        start = max(text.rfind("\n", 0, match.start()) + 1, dash + len(_DASH) if dash >= 0 else 0)
        if match.start() - start > _LONGEST_HEAD or _NO_HEAD.search(text, start, match.start()):
            continue
        first, after = words.reading.word_at(start), words.reading.word_at(match.end())
        names = words.names(first, after, (Kind.PERSON,))
        office = after < len(words) and words.words[first] in offices and not _tells(words, first, after)
        if office and not any(one.first == first for one in names):
            end = _headline_end(words, after)
            if end - after >= _LEAST:
                yield Clause(first, _QUOTED, after, end, 0, "that")
    signed = _SIGNED.match(text)
    if signed:
        at, end = words.reading.word_at(signed.start("who")), words.reading.word_at(signed.end("said"))
        people = words.names(at, min(at + 6, len(words)), (Kind.PERSON,))
        if at < len(words) and (words.words[at] in offices | _HONOURS or any(one.first == at for one in people)):
            yield Clause(at, _QUOTED, words.reading.word_at(signed.start("said")), end, 0, "that")


def _tells(words: Words, first: int, after: int) -> bool:
    """ "The minister received the ambassador: ..." tells what he did."""
    triggers = statement_words().triggers
    return any(is_verb(word) and word not in triggers for word in words.words[first:after])


@cache
def _quoted_offices() -> frozenset[str]:
    return statement_words().of("offices") | _SOURCES


def _headlines(words: Words) -> Iterator[Clause]:
    reading = words.reading
    yield from _of_offices(words)
    if ":" not in reading.text:
        return
    for name in reading.names:
        behind = reading.source[name.span.end : name.span.end + _LONGEST_HEAD]
        if ":" not in behind or name.kind not in _QUOTED_KINDS:
            continue
        first, after = reading.words_under(name.span)
        if name.kind is Kind.ORGANISATION and (first >= words.second_line or _reports(words, after)):
            continue  # an outlet before its report
        if behind[:2].lstrip().startswith(":") or (after := _told_to(words, after)):
            gap = words.gap(first)
            if (words.begins_line(first) or "*" in gap or _DASH in gap) and after < len(words):
                end = _headline_end(words, after)
                if end - after >= 3:
                    yield Clause(first, _QUOTED, after, end, 0, "that")


def _reports(words: Words, index: int) -> bool:
    """Whether a verb of saying stands there: "The Gazette: the ambassador said"."""
    said = statement_words().triggers.get(words.words[index]) if index < len(words) else None
    return said is not None and said.sort == "verb"


def _told_to(words: Words, after: int) -> int:
    """ "(The president) to his counterpart: ...": the word behind the colon of such a headline, else 0."""
    if after >= len(words) or words.broken(after) or words.words[after] not in _TO_WHOM:
        return 0
    for index in range(after + 1, min(after + _HEAD_WORDS, words.sentence(after)[1])):
        if words.broken(index):
            return index if ":" in words.gap(index) else 0
    return 0


def _headline_end(words: Words, first: int) -> int:
    """Where what a headline quotes ends: its sentence, its quotation, or where another headline or the news itself
    ("the president said") begins on the same line."""
    end = words.sentence(first)[1]
    opens = words.gap(first).strip()[-1:]
    table = statement_words()
    for index in range(first + 2, end):
        gap = words.gap(index)
        if _DASH in gap and any(":" in words.gap(at) for at in range(index + 1, min(index + _HEAD_WORDS, end))):
            return index
        if "*" in gap or (opens in _CLOSERS and _CLOSERS[opens] in gap):
            return index
        verb = table.triggers.get(words.words[index])
        says = verb is not None and verb.sort == "verb" and not verb.joined
        if says and index + 1 < end and words.words[index + 1] in table.of("offices"):
            return index
    return end
