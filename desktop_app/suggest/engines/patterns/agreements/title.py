"""The title of an agreement as it stands in an article, and the words by which further ones follow it."""

import re
from dataclasses import dataclass

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.time_words import TIMES


@dataclass(slots=True)
class Title:
    """The title of an agreement: the words [first, after), without `cut` letters of the first.

    `sure` is how surely its head means a document: sure, likely, weak, another; or it means two or many. `rest` is the
    first word behind the head. `between`, `toward` and `subject` are the words behind "between", "with" and
    "concerning"; `until` is the first word of the next title, or of the end, `prior` the end of the title before in its
    sentence; `made` the word الموقعة.
    """

    kind: str
    sure: str
    first: int
    rest: int
    after: int
    cut: int
    definite: bool
    between: tuple[int, int] | None = None
    toward: tuple[int, int] | None = None
    subject: tuple[int, int] | None = None
    item: bool = False
    until: int = 0
    prior: int = 0
    made: int = 0
    holds: bool = False  # another title
    nested: bool = False  # within another title: "the programme of the memorandum on …"
    own: int = 0  # of "memoranda on A and on B" the word with which what is said of this one begins

    @property
    def bare(self) -> bool:
        """True where nothing but the head stands there."""
        return self.after == self.rest


def words_another(words: Words, index: int) -> bool:
    """ "And another", "the second" behind a head of several: followed by what documents are told apart by."""
    following = words.words[index + 1 : index + 2]
    if words.words[index] not in agreement_words().others or not following:
        return False
    word = following[0]
    if words.words[index - 1] in CONCERNS and index:
        return word.startswith(_OF_A_FIELD) or word in TIMES  # "the first concerns the field of …"
    if word in ("في", "فى") and words.words[index + 2 : index + 3] and words.words[index + 2] in TIMES:
        return False  # "visited … and another time in December"
    return word in _TELLS_APART or word.startswith(("لل", "لت"))


_OF_A_FIELD = ("ب", "ال", "ت", "مج", "قطاع", "ميد", "ميا")  # مجال, ميدان, ميادين
_TELLS_APART = frozenset(
    fold(
        "بين بشأن حول مع في بخصوص يتعلق تتعلق يخص تخص يهم تهم يشمل تشمل يتناول تتناول يعنى تعنى خاص خاصة "
        "متعلق متعلقة خصصت خصص مخصصة مخصص موجهة تضمنت تتضمن تهدف ترمي تقضي"
    ).split()
)


ORDINALS = frozenset(
    fold(
        "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الأول الثاني الثالث الرابع "
        "الخامس السادس السابع الثامن التاسع العاشر"
    ).split()
)
OF_TWO = frozenset(fold("إحداهما أحدهما أولاهما أولهما ثانيتهما ثانيهما إحداها أحدها أولها أولاها ثانيها").split())


def first_title(words: Words, first: int, after: int) -> int:
    """Where the first document in words [first, after) begins: whoever is named behind that belongs to its title. The
    programme in a body's name is none."""
    heads = words.phrases(agreement_words().heads, first, after)
    return next((one.first for one in heads if one.first not in words.in_bodies), after)


_TOLD = frozenset(("sure", "likely", "another", "each", "two", "many"))
_JOINED = frozenset(("memorandum", "protocol", "treaty", "contract", "loan"))
_IS = frozenset(("هي", "وهي", "هو", "وهو"))


def is_another(words: Words, title: Title, own: Title) -> bool:
    """True where a title of the sentence names another document than `own`: not "the agreement", "which is an
    agreement", nor one within a title; by a short word (عقد, مذكرة) where "and" joins it; no plan, no programme."""
    if title.nested or (title.first and words.words[title.first - 1] in _IS):
        return False
    if title.definite and title.bare and title.kind in (own.kind, "agreement", "loan", "other"):
        return False
    joined = title.cut > 0 and words.words[title.first].startswith("و") and title.kind in _JOINED
    return joined or title.sure in _TOLD


def joins_sides(words: Words, index: int) -> bool:
    """ "And the agency": the head of a body behind و, not what a body is for ("for organising and administration")."""
    word = words.words[index]
    if not word.startswith("و") or word not in agreement_words().body_heads:
        return False
    return not (word.startswith("وال") and words.words[index - 1].startswith("لل"))


CONCERNS = frozenset(
    fold(
        "تتعلق وتتعلق تهم وتهم تخص وتخص تتناول وتتناول تعنى وتعنى يتعلق ويتعلق يهم ويهم يخص ويخص تربط وتربط يربط ويربط "
        "تجمع وتجمع يجمع ويجمع"
    ).split()
)
MADE = frozenset(
    fold(
        "موقعة موقع مبرمة مبرم ممضاة الموقعة الموقع الموقعان الموقعتان المبرمة المبرم "
        "الممضى الممضاة الممضية المعقودة المعقود"
    ).split()
)


_FUNDS_OF = re.compile(r"(?:تمويل|دعم|منحه|مساعدات|ميزانيه|موازنه|حزمه)(?:\s\S+)*?\s(?:ل|عن )(?:عام|سنه) [12]\d{3}")


def funds_a_year(words: Words, title: Title) -> bool:
    """ "An agreement on funding for the year 2021": not when it was made."""
    return _FUNDS_OF.search(words.folded(title.first, title.after)) is not None
