"""The office that stands behind a name: "س ص، الرئيس التنفيذي لشركة «ع»", "معالي الدكتور س ص وزير التعدين الكيني"."""

from collections.abc import Iterable

from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.engines.patterns.names.name_runs import plain_offices
from desktop_app.suggest.engines.patterns.names.office_words import (
    GENERAL,
    QUOTED,
    addresses,
    called_bodies,
    office_fields,
    sides,
)
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of
from desktop_app.suggest.engines.patterns.words import ORDINARY, Sort

_MOST = 14  # words of an office
_QUOTED_WORDS = 4
_FIELDS = frozenset({Sort.DEFINITE, Sort.ADJECTIVE, Sort.FAMILY})
_BARE = frozenset({Sort.NOUN, Sort.TITLE})


def tell_offices_behind(view: View, persons: Iterable[Found]) -> None:
    """Gives role, rank and country to those of the persons whom no office before them tells."""
    kept = sorted((one for one in persons if one.reason.code != "short_name"), key=lambda one: one.first)
    limits = [*(one.first for one in kept), view.count]
    for one, limit in zip(kept, limits[1:], strict=True):
        if any(told.field == "role" for told in one.fields):
            continue
        after = _end(view, one.after, limit)
        if after > one.after + 1:
            told = _fields(view, one.after, after)
            names = {field.field for field in told}
            one.fields = (*told, *(field for field in one.fields if field.field not in names))


def _end(view: View, head: int, limit: int) -> int:
    """Behind the office that begins at `head`; 0 where none does, or where it is that of the next person, who is named
    from `limit` on."""
    if head >= view.count or view.gap(head - 1) not in ("،", " ") or not _begins(view, head):
        return 0
    at = head + 1
    while at < min(view.count, head + _MOST):
        gap = view.gap(at - 1)
        if gap == "(":
            return _quoted(view, at)
        if gap not in (" ", "-"):
            return at
        if at == limit:
            return _before_another(view, head, at)
        if not _goes_on(view, at):
            return at
        at = view.country_at[at][1] if at in view.country_at else at + 1
    return at if at >= view.count else 0


def _begins(view: View, head: int) -> bool:
    """An office; with ال and no comma before it only where an adjective follows: "س ص الأمين العام"."""
    word = view.words[head]
    if word not in plain_offices() or word in addresses() or word in sides():
        return False
    if word[:2] != "ال" or view.gap(head - 1) == "،":
        return True
    return head + 1 < view.count and view.gap(head) == " " and view.words[head + 1][:2] == "ال"


def _goes_on(view: View, at: int) -> bool:
    """Whether a word behind the first belongs to the office."""
    word, sort, before = view.words[at], view.sort(at), view.words[at - 1]
    if at in view.country_at or (word == "عام" and before.endswith(GENERAL)):
        return True
    if sort is Sort.FUNCTION:
        within = before in words_of("descriptions") or before == "عضو" or at + 1 in view.country_at
        return word == "لدي" or (word == "في" and within)
    if word in plain_offices() and before in plain_offices():
        return True  # نائب أمير المنطقة
    if sort in (Sort.VERB, Sort.OTHER) or (word[0] in "كف" and view.prefix(at)):
        return False
    definite = "ال" in before[:4] or before.startswith("لل") or at in view.behind_countries
    if word[0] == "و" and (view.prefix(at) or sort is Sort.UNKNOWN):
        return _joined(view, at)
    if word[:2] == "ال" and before[:2] == "ال" and not _describes(view, at):
        return False  # قائد القوات الجوية التعاون
    if sort in _BARE and definite and word[0] not in "لب" and not word.startswith("ال"):
        return False
    return sort in ORDINARY or sort in (Sort.TITLE, Sort.FAMILY) or (sort is Sort.UNKNOWN and not definite)


def _describes(view: View, at: int) -> bool:
    """Whether a word with ال behind another is its adjective by its ending or a table: القوات المسلحة الوطنية."""
    word = view.words[at]
    known = word in words_of("office_adjectives") or word in words_of("scope") or word in words_of("adjectives")
    return known or word.endswith("ي") or view.feminine(at) or word.startswith("الم")


def _joined(view: View, at: int) -> bool:
    """ "والرئيس التنفيذي", "والطاقة", "وتقنية المعلومات"."""
    word = view.words[at]
    if word[1:] in addresses():
        return False
    if word[1:] in plain_offices() or word.startswith(("وال", "ولل")):
        return word[1:] in plain_offices() or view.sort(at) in _FIELDS
    field = view.feminine(at) or word[1:] in words_of("field_verbs")
    return field and at + 1 < view.count and view.words[at + 1][:2] == "ال"


def _quoted(view: View, at: int) -> int:
    """Behind the name of a company in quotation marks that begins at `at`; `at` where none does."""
    opener = view.reading.between[at - 1].strip()
    if opener not in QUOTED or view.words[at - 1][view.prefix(at - 1) :] not in called_bodies():
        return at
    for last in range(at, min(view.count, at + _QUOTED_WORDS)):
        if view.reading.text.startswith(QUOTED[opener], view.spans[last][1]):
            return last + 1
    return 0


def _before_another(view: View, head: int, at: int) -> int:
    """Where the office ends before the last word that leads to the next person: "وزير الطاقة | ووزير النقل س"."""
    leads = with_proclitics("offices").keys() | with_proclitics("titles").keys()
    return next((index for index in range(at - 1, head + 1, -1) if view.words[index][0] == "و"
                 and (view.words[index] in leads or view.words[index][1:] in addresses())), 0)


def _fields(view: View, head: int, after: int) -> tuple[ProposedField, ...]:
    return office_fields(view, view.span(head, after), view.start(head), view.spans[after - 1][1])
