"""Two bodies named by one dual: "the two universities of A and B", "the two ministries of health of A and of B"."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.deed_words import Words

_HEADS = (
    "وزارة هيئة وكالة مؤسسة شركة جامعة غرفة جمعية مجموعة أكاديمية كلية مديرية بلدية نقابة رابطة منظمة لجنة بورصة محكمة "
    "بنك مصرف معهد مركز مجلس اتحاد صندوق مكتب ديوان متحف ميناء نادي قناة صحيفة إذاعة مكتبة مدرسة مدينة بلدة محافظة "
    "ولاية مقاطعة دار حزب مستشفى"
)
_ENDINGS = ("ي", "ا")
_SINGLE = frozenset(fold(_HEADS).split())
_ONE_OF = {
    fold(head).removesuffix("ه") + ("ت" if head.endswith("ة") else "") + ending: head
    for head in _HEADS.split()
    for ending in _ENDINGS
}
_THE_ONE_OF = {
    fold(f"ال{head}").removesuffix("ه") + ("ت" if head.endswith("ة") else "") + ending: f"ال{head}"
    for head in f"حكومة {_HEADS}".split()
    for ending in ("ان", "ين")
}
_LONGEST = 14  # words of both names
_OF_ALL = frozenset(fold("البلدين البلدان الدولتين الجانبين الطرفين كلا").split())
_UNTIL = frozenset(("حتي", "منذ", "لمده", "خلال", "عام"))
_IN = frozenset(("في", "فى"))
_EACH = (["كل", "من"],)
_EACH_OF = " كل من "


def is_dual(word: str) -> bool:
    """ "The universities of": two bodies follow."""
    return word in _ONE_OF


def dual_bodies(words: Words, first: int, after: int) -> list[ProposedField]:
    """Both bodies behind a dual at `first`, as each would be called; [] where they can't be told apart."""
    if first < after and words.words[first] in _THE_ONE_OF:
        return _of_two_states(words, first, after)
    if first >= after or words.words[first] not in _ONE_OF:
        return []
    ends = (at for at in range(first + 1, after) if _ends(words.words[at]))
    after = min(next(ends, after), first + _LONGEST)
    joints = [at for at in range(first + 2, after) if words.words[at][0] == "و"]
    named = [at for at in joints if words.states(at - 1, at) or words.names(at - 1, at)]
    joint = next(iter(named or joints), 0)
    if not joint or any(word in _OF_ALL for word in words.words[first:after]):
        return []
    if words.words[joint] == "و" and joint + 1 >= after:
        return []
    if words.words[joint][1:] in _SINGLE:
        return []  # "both chambers of A and the chamber of B"
    if states := _states(words, joint, after):
        return states
    if _IN.isdisjoint(words.words[first:joint]):  # "A and B in Cairo": where they signed
        after = next((at for at in range(joint + 1, after) if words.words[at] in _IN), after)
    one, other = _told(words, first + 1, joint), _told(words, joint, after)
    head = _ONE_OF[words.words[first]]
    common = _common(words, first + 1, joint, after)
    labels = (f"{head} {one}", _second(head, common, other, other_definite=fold(other).startswith("ال")))
    spans = (words.span(first + 1, joint), _behind_and(words, joint, after))
    return [ProposedField("bodies", "", label, span) for label, span in zip(labels, spans, strict=True)]


def _ends(word: str) -> bool:
    """A purpose, a number, until when."""
    return word.startswith("لل") or word.isdigit() or word in _UNTIL


def _of_two_states(words: Words, first: int, after: int) -> list[ProposedField]:
    """ "The two governments، the Japanese and the Uzbek"."""
    head = _THE_ONE_OF[words.words[first]]
    one, other = first + 1, first + 2
    if other >= after or not words.words[other].startswith("وال") or words.broken(other):
        return []
    if not (words.countries(one, other) and words.countries(other, other + 1)):
        return []
    spans = (words.span(one, other), words.span(other, other + 1, 1))
    source = words.reading.source
    return [ProposedField("bodies", "", f"{head} {span.of(source)}", span) for span in spans]


def _states(words: Words, joint: int, after: int) -> list[ProposedField]:
    """ "The ministries of health in A and B", which bear no names of their own: both states."""
    at = joint - 4 if words.words[joint - 3 : joint - 1] in _EACH else joint - 2
    if words.words[at] not in _IN:
        return []
    names = words.names(joint - 1, after, (Kind.COUNTRY,))
    both = len(names) == 2 and names[0].after == joint == names[1].first
    return [ProposedField("bodies", one.named.record or "", one.named.label, one.named.span) for one in names if both]


def _second(head: str, common: str, other: str, other_definite: bool) -> str:
    if common:
        return f"{head} {common} {other}"
    return f"ال{head} {other}" if other_definite and fold(other.split()[0]).endswith("يه") else f"{head} {other}"


def _common(words: Words, first: int, joint: int, after: int) -> str:
    """ "Of health" of "the two ministries of health of A and of B", told once for both."""
    source = words.reading.source
    if joint + 1 != after and not (words.countries(joint, joint + 1) or words.names(joint, joint + 1)):
        return ""
    at = joint - 4 if words.words[joint - 3 : joint - 1] in _EACH else joint - 2
    if at > first and words.words[at] in _IN:
        return " ".join(words.span(first, at + 1).of(source).split())
    definite = words.words[joint].startswith("وال") and words.words[joint - 1].startswith("ال")
    if definite and joint - 1 > first and words.countries(joint - 1, joint) and words.countries(joint, joint + 1):
        return " ".join(words.span(first, joint - 1).of(source).split())
    return ""


def _told(words: Words, first: int, after: int) -> str:
    text = _behind_and(words, first, after).of(words.reading.source)
    return " ".join(text.replace(_EACH_OF, " ").split())


def _behind_and(words: Words, first: int, after: int) -> Span:
    if words.words[first] == "و":
        return words.span(first + 1, after)
    return words.span(first, after, int(words.words[first].startswith("و")))
