"""What stands around a noun for a meeting."""

from dataclasses import dataclass

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.meeting_words import MeetingWords
from desktop_app.suggest.engines.patterns.meetings.bodies import joint_body

_CLAUSE = 28  # words before a noun in which the verb that governs it stands, names between them
IN_RETURN = frozenset(("ردا", "اعقاب", "عقب", "بعد", "منذ"))  # before an earlier visit
THAT = frozenset(("ان", "وان", "بان"))
AT = frozenset((
    "في", "فى", "خلال", "اثناء", "ضمن", "عقب", "وخلال", "وفي", "وعقب", "بعد", "وبعد", "ختام", "نهايه", "مستهل",
))  # fmt: skip
HELD = frozenset(
    form + word
    for word in fold(
        "انطلقت انطلق تنطلق ينطلق استؤنفت استأنفت استأنف تستأنف يستأنف استأنفا بدأت تبدأ جرت جرى تجري يجري عقدت عقد "
        "عقدا تعقد يعقد يعقدان انعقدت انعقد تنعقد اختتمت تختتم أقيم أقيمت تواصلت تتواصل"
    ).split()
    for form in ("", "و", "ف", "س", "وس")
)
"""What is done to talks themselves: not "discussed" (بحث) and "received" (استقبل)."""
SEVERAL = {
    f"{word}{ending}": number
    for number, word in enumerate(fold("ثلاثي رباعي خماسي سداسي").split(), 3)
    for ending in ("", "ه", "ا")
}
"""How many states meet in "a meeting of three" (لقاء ثلاثي)."""
_NUMBER = frozenset(fold("عدد العديد سلسلة جملة").split())


@dataclass(slots=True)
class Mention:
    """A noun for a meeting with the words that qualify it: [first, after), without `cut` letters of the first."""

    sort: str
    first: int
    rest: int
    after: int
    cut: int
    definite: bool
    score: float = 0.0
    sure: bool = False  # told of rather than referred to
    invited: bool = False
    refers: bool = False  # means talks only where some were told of


class Around:
    """Looks at the words before and behind a mention."""

    def __init__(self, words: Words, table: MeetingWords) -> None:
        self._w, self._table = words, table

    def _in_general(self, one: Mention) -> bool:
        before = self._before(one)
        document = self._w.phrase(agreement_words().heads, one.first - 1) if before else None
        if before.endswith("محضر") and one.sort in ("meetings", "talks") and joint_body(self._w, one.after):
            return False  # "the minutes of the meetings of the joint committee"
        if document and not document.value.startswith("contract") and one.sort != "session":
            # "the plan of consultations", but "the minutes of its session"; عقدا is "held" too
            return True
        if before == "من" and one.first > 1 and self._w.words[one.first - 2].removeprefix("ب") in _NUMBER:
            return True
        if before.endswith("سلسله") and self._next(one) in ("مع", "بين"):
            return False  # "a series of talks with"
        if before.removeprefix("و") == "اهميه" and one.sort == "visit" and one.definite:
            return False  # "the importance of the visit lies in"
        if before == "عبر" and one.sort == "call" and not one.definite:
            return False  # "by a video call"
        if before == "جدول" and one.sort == "visit":
            return False  # "the schedule of the visit of"
        return (before in self._table.general and not self._w.words[one.first].startswith("هذ")) or (
            self._next(one) in self._table.in_general or self._w.words[one.after - 1] in self._table.in_general
        )

    def _own_words(self, one: Mention) -> list[str]:
        return self._w.words[one.first : one.after]

    def _bare_words(self, first: int, count: int) -> list[str]:
        return [word.removeprefix("ل") for word in self._w.words[first : first + count]]

    def _before(self, one: Mention) -> str:
        return self._w.words[one.first - 1] if one.first and not self._w.broken(one.first) else ""

    def _next(self, one: Mention) -> str:
        return self._w.words[one.after] if one.after < len(self._w) and not self._w.broken(one.after) else ""

    def _is_during(self, one: Mention) -> bool:
        return self._before(one) in self._table.during or self._w.words[one.first][: one.cut] in ("ب", "وب", "فب")

    def _is_done(self, one: Mention) -> bool:
        first = max(self._w.sentence(one.first)[0], one.first - _CLAUSE)
        return not self._table.done.isdisjoint(self._w.words[first : one.first])

    def _invited(self, one: Mention) -> bool:
        """ "Invited … to visit"; "thanked for his invitation to visit" tells of the visit itself."""
        first = max(self._w.sentence(one.first)[0], one.first - _CLAUSE)
        for index in range(one.first - 1, first - 1, -1):
            word = self._w.words[index]
            if word in IN_RETURN:
                return False  # "invited him after his visit to"
            if word in self._table.invites:
                return not (index and self._w.words[index - 1] in self._table.thanks) and word[0] != "ب"
        return False

    def _name_at(self, index: int, kind: Kind) -> bool:
        if index >= len(self._w) or self._w.broken(index):
            return False
        return any(name.first == index for name in self._w.names(index, min(index + 4, len(self._w)), (kind,)))

    def _of_two(self, one: Mention) -> bool:
        """ "The Omani-Indian summit"."""
        return len(self._w.countries(one.after, min(one.after + 3, len(self._w)))) == 2
