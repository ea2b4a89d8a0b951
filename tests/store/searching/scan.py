"""A scan that knows nothing of index, shelf or plan: what a query means, said once more and slowly."""

import re
from collections.abc import Iterator

from desktop_app.arabic.fold import fold
from desktop_app.model.query import All, Either, FilterName, Limit, Match, Node, Not, Pattern, Words

_PROCLITICS = "(?:[وف]?(?:لل|[بكس]?ال|[بكلس])?)"
_Hit = tuple[int, int]


class Scanned:
    """An article as the scan sees it: letters that each fold to one letter, and what filters ask about."""

    def __init__(self, text: str, outlet: str, day: str, state: str, pairs: tuple[str, ...]) -> None:
        self.text, self.outlet, self.day, self.state, self.pairs = text, outlet, day, state, pairs
        self.marks: list[tuple[int, int, str, str]] = []


def scan(node: Node, one: Scanned, inside: list[list[_Hit]], outside: list[list[_Hit]]) -> set[_Hit] | None:
    if isinstance(node, Words | Pattern):
        hits = {hit for hit in _places(node, one.text) if _admitted(hit, inside, outside)}
        return hits or None
    if isinstance(node, Either):
        answers = [found for part in node.parts if (found := scan(part, one, inside, outside)) is not None]
        return set().union(*answers) if answers else None
    if isinstance(node, Not):
        return None if scan(node.part, one, [], []) is not None else set()
    if isinstance(node, All):
        return _scan_all(node, one, inside, outside)
    assert isinstance(node, Limit)
    if node.name in (FilterName.KIND, FilterName.RECORD):
        spans = {mark[:2] for mark in one.marks if _true_of(mark, node) and _admitted(mark[:2], inside, outside)}
        return spans or None
    answer = {
        FilterName.OUTLET: one.outlet in node.values,
        FilterName.STATE: one.state in node.values,
        FilterName.DATE: node.values[0] <= one.day <= node.values[-1],
        FilterName.PAIR: bool(set(node.values) & set(one.pairs)) or ("" in node.values and not one.pairs),
    }[node.name]
    return set() if answer else None


def _scan_all(node: All, one: Scanned, inside: list[list[_Hit]], outside: list[list[_Hit]]) -> set[_Hit] | None:
    on_marks = [part for part in node.parts if _about_marks(part)]
    others = [part for part in node.parts if not _about_marks(part)]
    plain = [part for part in on_marks if not isinstance(part, Not)]
    hits: set[_Hit] = set()
    if any(_has_words(part) for part in others):
        if plain:
            spans = [mark[:2] for mark in one.marks if all(_true_of(mark, part) for part in plain)]
            if not spans:
                return None
            inside = [*inside, spans]
        for part in on_marks:
            if isinstance(part, Not):
                outside = [*outside, [mark[:2] for mark in one.marks if _true_of(mark, part.part)]]
    elif plain:
        hits = {mark[:2] for mark in one.marks if all(_true_of(mark, part) for part in on_marks)}
        hits = {hit for hit in hits if _admitted(hit, inside, outside)}
        if not hits:
            return None
    else:
        others = [*others, *on_marks]
    for part in others:
        here = scan(part, one, inside, outside)
        if here is None:
            return None
        hits |= here
    return hits


def _places(node: Words | Pattern, text: str) -> Iterator[_Hit]:
    if isinstance(node, Pattern):
        pattern = node.text
    elif node.match is Match.EXACT:
        pattern = r"(?<!\w)" + r"[^\w\n]+".join(map(re.escape, node.text.split()))
        pattern += r"\w*(?!\w)" if node.prefix else r"(?!\w)"
    else:
        yield from _by_tokens(node, text)
        return
    yield from (match.span() for match in re.finditer(pattern, text))


def _by_tokens(node: Words, text: str) -> Iterator[_Hit]:
    """Word by word: what is left of a word of the text when a proclitic is taken away."""
    wanted = [fold(word) for word in node.text.split()]
    tokens = list(re.finditer(r"\w+", text))
    for number in range(len(tokens) - len(wanted) + 1):
        row = tokens[number : number + len(wanted)]
        if "\n" in text[row[0].start() : row[-1].end()]:
            continue
        starts = []
        for place, (token, word) in enumerate(zip(row, wanted, strict=True)):
            open_end = node.prefix and place == len(wanted) - 1
            starts.append(_starts(fold(token[0]), word, open_end))
        if all(starts):
            for start in starts[0]:
                yield row[0].start() + start, row[-1].end()


def _starts(token: str, word: str, open_end: bool) -> list[int]:
    """Where in the token the word begins behind proclitics."""
    found = []
    definite = word.startswith("ال") and len(word) > 3
    for cut in range(len(token)):
        rest = token[cut:]
        before = re.fullmatch("[وف]?[بكس]?" if definite else _PROCLITICS, token[:cut])
        if before and rest.startswith(word) and (open_end or rest == word):
            found.append(cut)
        bare = definite and rest.startswith(word[1:]) and (open_end or rest == word[1:])
        if bare and re.fullmatch("[وف]?ل", token[:cut]):  # للصين
            found.append(cut)
    return found


def _admitted(hit: _Hit, inside: list[list[_Hit]], outside: list[list[_Hit]]) -> bool:
    held = all(any(one[0] <= hit[0] and hit[1] <= one[1] for one in spans) for spans in inside)
    return held and not any(one[0] < hit[1] and hit[0] < one[1] for spans in outside for one in spans)


def _true_of(mark: tuple[int, int, str, str], node: Node) -> bool:
    if isinstance(node, All | Either):
        return (all if isinstance(node, All) else any)(_true_of(mark, part) for part in node.parts)
    if isinstance(node, Not):
        return not _true_of(mark, node.part)
    assert isinstance(node, Limit)
    return mark[2 if node.name is FilterName.KIND else 3] in node.values


def _about_marks(node: Node) -> bool:
    if isinstance(node, All | Either):
        return all(map(_about_marks, node.parts))
    if isinstance(node, Not):
        return _about_marks(node.part)
    return isinstance(node, Limit) and node.name in (FilterName.KIND, FilterName.RECORD)


def _has_words(node: Node) -> bool:
    if isinstance(node, All | Either):
        return any(map(_has_words, node.parts))
    return isinstance(node, Words | Pattern)
