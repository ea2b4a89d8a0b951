"""Joint bodies that meet: "the fifteenth session of the joint committee", and which of their meetings are one."""

from itertools import pairwise

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words

_REACH = 10  # words of the name of such a body
_BODIES = frozenset(fold("لجنة مجلس لجان آلية فريق مجموعة").split())
_JOINT = frozenset(
    fold(
        "مشترك مشتركة مختلط مختلطة تنسيق تنسيقي شراكة استراتيجي استراتيجية استيراتيجي استيراتيجية أعمال مشاورات تشاور "
        "ثنائي ثنائية"
    ).split()
)
_OF_ONE_OR_MANY = frozenset(
    fold("وزراء نواب أمن شورى دولي دولية أمم خليجي خليج أفريقي أوروبي عربي عربية أولمبية برلمان شعب أمة قيادة").split()
)
_OF_ONE = frozenset(fold("مركزية تنفيذية").split())
_OWNERS = frozenset(
    form + word
    for word in fold(
        "حزب الحزب برلمان البرلمان نواب النواب شيوخ الشيوخ اتحاد الاتحاد نقابة النقابة جمعية الجمعية"
    ).split()
    for form in ("", "ل", "ب", "في")
) | frozenset(fold("للحزب للاتحاد للنقابة للجمعية بمجلس لمجلس للمجلس للبرلمان").split())
_OWNER = 4  # words behind a committee's name in which it is said whose it is
_NUMBERS = ("دوره", "اجتماع")
_HIGH = frozenset(fold("رفيع رفيعة عالي عالية").split())
_COUNCILS = frozenset(
    form + word
    for word in fold("مجلس المجلس البرلمان برلمان الكنيست الكونغرس").split()
    for form in ("", "و", "ف", "ل")
)
_HEADS = frozenset(fold("رئيس رئيسة نائب عضو أعضاء رئاسة أمين دول").split())  # who isn't the council
_OF_STATES = frozenset(fold("الأمن التعاون الجامعة جامعة الاتحاد أوروبا حقوق السلم المحافظين").split())
"""Of what councils are in which several states sit."""
_COUNCIL_BEFORE, _COUNCIL_BEHIND = 14, 4  # words from a council to its sitting, and from "the sitting that was held by"
_HIGH_BEHIND = 4  # words of a body before "of high level"


def joint_body(words: Words, first: int, *, session: bool = False) -> bool:
    """Whether the words from `first` on name a body that two states share; a session may be of any committee."""
    name = _name(words, first)
    if session and name[:1] == ["اجتماع"] and (_is_high(words, first) or _of_two(words, first)):
        return True  # "the session of the high-level meeting"
    while name[:1] in ([one] for one in _NUMBERS):  # "the sitting of the session of the committee"
        name = name[1:]
    if not name or name[0] not in _BODIES or not _OF_ONE_OR_MANY.isdisjoint(name[:4]):
        return False
    both = len(words.countries(first, min(first + len(name), len(words)))) > 1
    told = both or not _JOINT.isdisjoint(name) or _is_high(words, first)
    return told or (session and name[0] == "لجنه" and not _has_one_owner(words, first, name))


def _of_two(words: Words, first: int) -> bool:
    return len(words.states(first, min(first + _REACH, words.sentence(first)[1]))) == 2


def _has_one_owner(words: Words, first: int, name: list[str]) -> bool:
    """ "The central committee of the party", "the legal committee in parliament"."""
    end = min(first + len(name) + _OWNER, words.sentence(first)[1])
    return not _OF_ONE.isdisjoint(name) or not _OWNERS.isdisjoint(words.words[first + 1 : end])


def body_before(words: Words, first: int, after: int) -> int | None:
    """Where the name of the last such body in words [first, after) begins."""
    return next((at for at in range(after - 1, first - 1, -1) if joint_body(words, at)), None)


def _is_high(words: Words, first: int) -> bool:
    """ "The council of cooperation of high level" (رفيع المستوى)."""
    behind = words.words[first + 1 : first + _HIGH_BEHIND + 1]
    return any(one in _HIGH and level == "المستوي" for one, level in pairwise(behind))


def sits_alone(words: Words, first: int, after: int) -> bool:
    """Whether words [first, after) for a sitting are of a cabinet, a parliament or another council of one state."""
    start, end = words.sentence(first)
    for at in range(max(start, first - _COUNCIL_BEFORE), min(end, after + _COUNCIL_BEHIND)):
        if words.words[at] in _COUNCILS and not joint_body(words, at):
            leads = at > start and words.words[at - 1].lstrip("ولب") in _HEADS
            if not leads and (at + 1 >= end or words.words[at + 1] not in _OF_STATES):
                return True
    return False


def body_called(words: Words, first: int) -> frozenset[str]:
    """The words that say which body meets, without proclitics and ordinals; empty for "the meetings"."""
    name = [word for word in _name(words, first) if word not in _NUMBERS]
    start = next((at for at, word in enumerate(name) if word in _BODIES), 0)
    return frozenset(name[start:])


def _name(words: Words, first: int) -> list[str]:
    """The word at `first`, without proclitics, and those behind it that bear the article as it does."""
    found: list[str] = []
    for at in range(first, min(first + _REACH, len(words))):
        word = words.words[at]
        begins = word.startswith(("ال", "ل")) or word in _BODIES
        if not (begins if at == first else word.startswith(("ال", "لل", "وال"))) or words.broken(at):
            break
        bare = _bare(word)
        if bare not in meeting_words().qualities or bare in _JOINT:
            found.append(bare)
    return found


def _bare(word: str) -> str:
    if word in _BODIES:  # لجنة begins with ل itself
        return word
    if word[1:] in _BODIES and word[0] == "ل":
        return word[1:]  # للجنة
    for start in ("وال", "لل", "ال", "ل"):
        if word.startswith(start) and len(word) > len(start) + 2:
            return word[len(start) :]
    return word
