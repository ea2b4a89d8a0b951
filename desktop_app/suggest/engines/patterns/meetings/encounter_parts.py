"""What part somebody has who is named where an encounter is told of: only present, spoken of, or welcomed."""

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words

_PRESENT = frozenset(
    form + word
    for word in fold("حضر حضرت حضرها حضره حضور حضروا يحضر تحضر").split()
    for form in ("", "و", "ف", "ب")
)
_BESIDE = frozenset(
    form + word
    for word in fold("مرفوقا مرفوقة برفقة رفقة يرافقه ترافقه يرافقها مصحوبا مصحوبة بمعية").split()
    for form in ("", "و")
)
_LED_BY = frozenset(
    fold(
        "بقيادة بتوجيه بتوجيهات توجيهات لتوجيهات تحيات وتحيات تهاني تعازي تنصيب بتنصيب لتنصيب جنازة عزاء رسالة"
    ).split()
)
_SET_APART = _BESIDE | _LED_BY
_LED_BEFORE = 9  # words from "led by", "a letter of" to the name
_COMPANY = 9  # words from "accompanied by" to the name
_MAJESTIES = frozenset(fold("صاحب صاحبة جلالة سمو السيد السيدة").split())  # of "his highness" (حضرة صاحب السمو)
_WITH = frozenset(("مع", "بين", "نظيره", "نظيرته", "ونظيره", "ونظيرته"))
_TO_COME = frozenset(form + word for word in ("زياره", "زيارات") for form in ("ل", "ول"))
_TOPIC = 6  # words from "for the visit" to whom it is of, the office between
WELCOMES = frozenset(form + word for word in ("رحب", "رحبت", "يرحب", "ترحب") for form in ("", "و", "ف"))
_GUEST = 14  # words from "welcomed" to the guest
_BOTH = frozenset(
    fold("الجانبان الطرفان الرئيسان الزعيمان الوزيران القائدان الوفدان المسؤولان الجانبين الطرفين الرئيسين").split()
)


def taking_part(words: Words, people: list[NameAt], after: int) -> list[NameAt]:
    """Of the persons that a sentence names those who meet: not who is only present ("بحضور"), nor, behind the noun that
    ends at `after`, where two others meet, whose visit is being prepared."""
    those = [one for one in people if not _is_present(words, one)]
    if words.reading.places(_SET_APART):
        those = [one for one in those if not (in_company(words, one) or _leads(words, one))]
    others = [one for one in those if one.first < after or not _is_spoken_of(words, one)]
    return others if len({one.named.meant for one in others}) > 1 else those


def _is_present(words: Words, one: NameAt) -> bool:
    first = words.sentence(one.first)[0]
    for index in range(one.first - 1, first - 1, -1):
        if words.words[index] in _WITH:
            return False
        if words.words[index] in _PRESENT and words.words[index + 1] not in _MAJESTIES:
            return True
    return False


def _leads(words: Words, one: NameAt) -> bool:
    """ "The position of the kingdom led by king A", "the greetings of president B", "beside the inauguration of C"."""
    first = max(words.sentence(one.first)[0], one.first - _LED_BEFORE)
    return not _LED_BY.isdisjoint(words.words[first : one.first])


def in_company(words: Words, one: NameAt) -> bool:
    """ "The king, accompanied by prince B"."""
    if not words.reading.places(_SET_APART):
        return False  # quicker
    first = max(words.sentence(one.first)[0], one.first - _COMPANY)
    return not _BESIDE.isdisjoint(words.words[first : one.first])


def _is_spoken_of(words: Words, one: NameAt) -> bool:
    first = max(words.sentence(one.first)[0], one.first - _TOPIC)
    broken = max((at for at in range(first, one.first + 1) if words.broken(at)), default=first)
    return not _TO_COME.isdisjoint(words.words[broken : one.first])


def welcomes(words: Words, index: int) -> bool:
    """ "The emir welcomed the president" (رحب بالرئيس), and not a decision."""
    if words.words[index] not in WELCOMES:
        return False
    end = min(words.sentence(index)[1], index + _GUEST)
    return any(word[0] == "ب" and word[1:] in meeting_words().titles for word in words.words[index + 1 : end])


def both_told(words: Words, index: int) -> bool:
    """Whether the sentence around a word speaks of "both sides", whom another one names."""
    first, after = words.sentence(index)
    return not _BOTH.isdisjoint(words.words[first:after])
