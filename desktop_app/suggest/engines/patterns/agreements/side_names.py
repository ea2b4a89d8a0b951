"""How far the name of a side goes that no engine knows, or knows in part."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.quoted import OPENING
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort, sort_of

COUNTERPARTS = frozenset(("نظيرتها", "نظيره", "نظيرها", "نظيرته"))
OF_BOTH_STATES = frozenset(
    fold("البلدين بالبلدين للبلدين البلدان كلا الدولتين بالدولتين الدولتان الجانبين الطرفين الشقيقين الصديقين").split()
)
OF_PERSONS = frozenset(("وزير", "وزيري"))
_PEOPLE = frozenset(fold("عدد كبار رجال نظرائها نظراء قادة ممثلو مسؤولو أعضاء قطاع باقي سائر جميع كافة").split())
_HOME = frozenset(fold("المملكة السلطنة الدولة البلاد الإمارة الجمهورية").split())
_AIMS = frozenset(fold("للتعاون للتنسيق للتشاور").split())  # of the agreement
_INSIDE = frozenset(("في", "فى"))
_SOON = frozenset(fold("أسرع أقرب إطار وقت غضون ختام نهاية مطلع").split())
_REST = 6  # words of a name behind what engines know of it
_ENDS = frozenset(
    fold("اليوم أمس على مساء صباح في الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت يوم").split()
)
_FOR = frozenset(fold("من بهدف بغية بغرض قصد بشأن حول بخصوص حتى منذ لمدة خلال عقب بعد قبل بموجب").split())
_STOPS = _ENDS | frozenset(("مع", "ممثله", "ممثلا"))
LONG = 14  # words of a body that no engine knows


def is_construct(words: Words, at: int, word: str) -> bool:
    """ "The affairs of the environment": a noun with a definite one behind it, no office of a person."""
    definite = words.words[at + 1 : at + 2] and words.words[at + 1].startswith("ال")
    people = word in meeting_words().titles or word in OF_PERSONS or word.endswith("ي")
    people = people or word in _PEOPLE or word in COUNTERPARTS
    return bool(definite) and not people and not is_verb(word) and sort_of(word)[0] is Sort.NOUN


def is_person(name: NameAt) -> bool:
    """A person's name is no body's."""
    return name.named.kind is Kind.PERSON


def is_quoted_alone(words: Words, joint: int, after: int) -> bool:
    """A short name in quotation marks behind a loose و, that no engine knows: و"إيني"."""
    return words.words[joint] == "و" and 0 < after - joint - 1 <= 3 and not words.gap(joint + 1).isspace()


def ends_a_name(words: Words, at: int) -> bool:
    """A short name in brackets, whose it is."""
    return "(" in words.gap(at) or words.words[at].startswith("التابع")


def whole_name(words: Words, name: NameAt, after: int) -> int:
    """Where the name of a side ends that no engine knows whole: "the ministry of culture of the republic of …", "the
    national company" for …; 0 where it ends with what was found."""
    at, after = name.after, up_to_aims(words, name.first, name.after, after)
    if name.named.record is not None or name.named.kind is not Kind.ORGANISATION or at >= after:
        return 0
    word = words.words[at]
    nested = word[1:] in agreement_words().body_heads or words.names(at, after, (Kind.ORGANISATION,))
    if word.startswith("ب") and nested:
        return 0  # "the institute at the ministry of"
    inside = word in _INSIDE and bool(words.countries(at + 1, at + 3)) and not _is_at_home(words, at + 1)
    nothing_yet = all(one.removeprefix("و").startswith("ال") for one in words.words[name.first : at])
    nothing_yet = nothing_yet and not words.states(at - 1, at)  # whose it is ends a name
    last = word.startswith("لل") and (at + 1 == after or words.broken(at + 1))  # "the centre for exhibitions"
    if word in _AIMS:
        return 0
    goes_on = inside or word.startswith(("ب", "و")) or (nothing_yet and word.startswith("ل")) or last
    whole = goes_on and after - name.first <= LONG and not any(words.broken(one) for one in range(at, after))
    return after if whole else 0


def up_to_aims(words: Words, first: int, at: int, after: int) -> int:
    """Where behind a name begins what an agreement is for or when, from the word `at` on: "the company A" to build …;
    else `after`."""
    proper = words.words[first].removeprefix("و") in words_of("proper_heads")
    for index in range(at, after):
        word = words.words[index]
        aim = proper and word[0] == "ل" and not word.startswith("لل") and len(word) > 4
        quoted = index > first + 1 and words.gap(index).strip()[:1] in OPENING and not words.gap(index).isspace()
        soon = word in _INSIDE and words.words[index + 1 : index + 2] and words.words[index + 1] in _SOON
        if aim or soon or quoted or word in _FOR or (word in _ENDS and word not in _INSIDE):
            return index
    return after


def _is_at_home(words: Words, at: int) -> bool:
    """ "In the Kingdom", which alone names no country."""
    return words.words[at] in _HOME and not words.states(at + 1, at + 2)


def up_to_other(words: Words, name: NameAt, after: int) -> int:
    """Where a body's name ends that no engine knows whole and behind which the other side begins: "the university of
    Ahmad" Draia."""
    at = name.after
    if name.named.record is not None or name.named.kind is not Kind.ORGANISATION or not 0 < after - at <= _REST:
        return 0
    if words.words[at] == "من" or all(words.countries(one, one + 1) for one in range(at, after)):
        return 0  # "on the one side"; what says whose it is stays with the name in any case
    behind = at + int(words.words[at] in _INSIDE)
    if behind > at and _is_at_home(words, behind):
        return 0
    if words.states(at - 1, at) or words.words[at][1:] in agreement_words().body_heads:
        return 0  # whose it is ends a name; "the department at the union of"
    within = [one for one in words.names(at, after) if is_person(one) or one.first == behind]
    ends = words.words[at].startswith("التابع")
    odd = within or ends or any(words.broken(one) or is_verb(words.words[one]) for one in range(at, after))
    return 0 if odd else after


def is_any(words: Words, first: int, after: int) -> bool:
    """ "A Chinese company", "two universities": no body by its name."""
    alone = after == first + 1 and not words.words[first].startswith("ال")
    return first >= after or (alone and bool(words.countries(first, after)))


def is_body_head(word: str) -> bool:
    """ "The company", "and an agency"."""
    return word.removeprefix("و") in agreement_words().body_heads


def begins_unheaded(words: Words, first: int, name: NameAt) -> bool:
    """ "The affairs of the Bahraini customs": a noun before what bears no head of a body."""
    word = words.words[first].removeprefix("و")
    if is_body_head(words.words[name.first]) or first in words.in_people:
        return False
    plain = words.words[name.first].startswith("ال") and not word.startswith("ال") and not is_verb(word)
    of_a_person = word in OF_PERSONS or word in meeting_words().titles
    return plain and not of_a_person and sort_of(word)[0] is Sort.NOUN


def joined_unnamed(words: Words, first: int, after: int) -> int:
    """Where the name of a body ends that no engine knows and that "and" joins to the one before; 0 where no such
    begins with the word `first`."""
    word = words.words[first] if first < after else ""
    bare = word.removeprefix("و")
    headed = bare in agreement_words().body_heads and not bare.startswith("نظير") and bare not in OF_PERSONS
    if bare == word or not headed or words.broken(first):
        return 0
    end = first + 1
    while end < min(after, first + LONG) and not (
        words.broken(end) or words.words[end] in _ENDS or is_verb(words.words[end])
    ):
        end += 1
    return end if end > first + 1 and not is_any(words, first + 1, end) else 0


def unnamed_signer(words: Words, first: int, after: int) -> int:
    """Where the name of a body ends that no engine knows and that begins with the word `first`, right behind "signed";
    0 where none does."""
    bare = words.words[first].removeprefix("ال") if first < after else ""
    if bare not in agreement_words().body_heads or bare in OF_PERSONS or bare.startswith("نظير"):
        return 0
    if bare.endswith(("تا", "تي")) or words.states(first + 1, first + 3):
        return 0  # two of them; a state by its longer name
    if bare != words.words[first] and not words.words[first + 1].startswith("ال"):
        return 0  # "the ministry": one named before
    names = words.but_people
    end = first + 1
    if end in names and names[end].named.kind is Kind.PLACE:
        end = names[end].after  # "the town of A"
    while end < min(after, first + LONG) and not (words.broken(end) or words.words[end] in _STOPS or end in names):
        if is_verb(words.words[end]) or end in words.in_people:
            return 0
        end += 1
    return end if end > first + 1 else 0


def called_shortly(words: Words, first: int, after: int) -> NameAt | None:
    """ "The university", "the Turkish agency": the one named before that is called so shortly, or begins so."""
    word, more = words.words[first].removeprefix("و"), words.words[first + 1 : after]
    bare = word.removeprefix("ال")
    if word == bare:
        return None
    names = words.names(0, first, (Kind.ORGANISATION,))
    named = [one for one in names if _begins_so(words, one, word, more)]
    if not named and not more and bare in agreement_words().body_heads:
        named = [one for one in names if words.words[one.first][-len(bare) :] == bare]
    longest = max(named, key=lambda one: len(one.named.label), default=None)
    if longest is None or any(not longest.named.label.startswith(one.named.label) for one in named):
        return None
    return longest


def _begins_so(words: Words, name: NameAt, word: str, more: list[str]) -> bool:
    own = words.words[name.first : name.after]
    return own[0].removeprefix("و") == word and own[1 : len(more) + 1] == more
