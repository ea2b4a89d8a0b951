"""Nouns for a certain visit, talks, call or ceremony, with the words that qualify them."""

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.meeting_words import MeetingWords, meeting_words
from desktop_app.suggest.engines.patterns.meetings.around import Mention
from desktop_app.suggest.engines.patterns.meetings.judge import Judge
from desktop_app.suggest.engines.patterns.sorts import is_verb

_TALKS = frozenset(("talks", "meetings"))


def find_mentions(words: Words) -> list[Mention]:
    """Those that a certain meeting is likely to be meant by, in order."""
    table = meeting_words()
    found: list[Mention] = []
    for index in words.reading.places(table.heads.first_words):
        if found and index < found[-1].after:
            continue
        head = words.phrase(table.heads, index)
        if head is None:
            continue
        mention = Mention(head.value, head.first, head.after, head.after, head.cut, head.definite)
        _widen(words, table, mention)
        found.append(mention)
    judge = Judge(words, table)
    for mention in found:
        mention.score = judge.score(mention)
    return _referring([mention for mention in found if mention.score])


def _widen(words: Words, table: MeetingWords, mention: Mention) -> None:
    """Over adjectives and "and negotiations"; behind "signing ceremony" over what is signed."""
    index = mention.rest
    while index < len(words) and not words.broken(index):
        word = words.words[index]
        quality = word in table.qualities or (word.endswith("ا") and word[:-1] in table.qualities)
        numbered = word.removeprefix("ال").isdigit() and (mention.sort == "session" or word.startswith("ال"))
        if numbered and len(word) < 6:
            index += 1
            continue
        if word == "ال" and index + 1 < len(words) and words.words[index + 1].isdigit():
            index += 2  # الدورة الـ 14
            continue
        if quality and not (mention.definite and _indefinite(word)):
            index += 2 if word == "غير" and index + 1 < len(words) else 1
            continue
        second = words.phrase(table.heads, index) if word.startswith("و") and index == mention.rest else None
        session = words.phrase(table.heads, index) if index == mention.rest and word in _THE_SESSION else None
        if session and mention.sort in _TALKS:  # "the meeting of the eleventh session of"
            mention.sort, mention.definite, index = "session", True, session.after
            continue
        if second and second.value in _TALKS and mention.sort in _TALKS and second.cut == 1:
            mention.sort = "talks"
            index = second.after
            continue
        break
    if mention.sort == "signing" and (not _is_the(words, mention) or words.words[index : index + 1] == ["علي"]):
        index = _signed(words, index)
    mention.after = index


def _is_the(words: Words, mention: Mention) -> bool:
    """ "The signing ceremony": goes on with "of" only."""
    return words.words[mention.rest - 1].startswith("ال")


def _indefinite(word: str) -> bool:
    return not word.startswith(("ال", "وال")) and word not in _WITHOUT_ARTICLE


_THE_SESSION = frozenset(("الدوره", "دوره"))
_WITHOUT_ARTICLE = frozenset(("عشر", "عشره", "رفيع", "رفيعه", "عالي", "عاليه", "وجه", "لوجه", "غير"))


def _signed(words: Words, index: int) -> int:
    """Behind what is signed; not a document that is a mark of its own."""
    heads = agreement_words().heads
    start = index
    for at in range(index, min(index + 8, len(words))):
        word = words.words[at]
        head = words.phrase(heads, at)
        if head and not head.value.endswith(("many", "short")):
            return start
        if words.broken(at) or word in _STOPS or is_verb(word):
            return at if at == start or words.words[at - 1] not in _ON else at - 1
    return min(index + 8, len(words)) if index < len(words) else index


_ON = frozenset(("علي", "على"))
_STOPS = frozenset(fold("عدد مجموعة حزمة بحضور في بين بمشاركة التي الذي خلال مع من و أقيم أقيمت اليوم أمس").split())


def _referring(found: list[Mention]) -> list[Mention]:
    """Without "the ceremony", "the call" and "the invitation" of articles that tell of none before."""
    told: set[str] = set()
    kept = []
    for one in found:
        sort = "ceremony" if one.sort == "signing" else one.sort
        if one.sure or (sort == "talks" and not one.refers):
            told.add(sort)
        if sort == "session" and "body" in told:  # "the session"
            one.sort = sort = "body"
        if sort == "meetings" and one.refers and "body" in told:  # "the meetings ended with"
            one.sort, one.refers = "body", False
        if one.refers and not told & {"talks", "call"}:
            continue
        if one.invited and one.sort == "visit":
            told.add("invitation")
        if sort in ("ceremony", "call", "invitation", "summit", "session") and not one.sure and sort not in told:
            continue
        kept.append(one)
    return kept
