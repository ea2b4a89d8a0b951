"""Where the titles of agreements stand."""

from collections.abc import Sequence

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import AgreementWords, agreement_words
from desktop_app.suggest.engines.patterns.agreements.edges import COUNTS
from desktop_app.suggest.engines.patterns.agreements.scan import Scan
from desktop_app.suggest.engines.patterns.agreements.title import CONCERNS, OF_TWO, Title, words_another
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.phrases import Found


def find_titles(words: Words) -> list[Title]:
    """Every head with what belongs to its title, in order, without overlap; not yet judged."""
    table = agreement_words()
    found: list[Title] = []
    in_bodies, sentence = words.in_bodies, words.sentence
    end = 0
    for index in _with_others(words, words.places(table.heads)):
        if index < end or index in in_bodies:
            continue
        head = words.phrase(table.heads, index)
        title = _headed(words, table, head, found) if head is not None else _another(words, found, index)
        if title is None:
            continue
        if found and sentence(found[-1].first) == sentence(index):
            title.prior = max(found[-1].after, end)
        if title.sure not in ("two", "many") and not (title.sure == "short" and title.kind != "other"):
            Scan(words, table, title).run()
        found.append(title)
        if title.sure in ("two", "many"):
            found += _each(words, table, title)
        found += _within(words, table, title)
        end = found[-1].after if found[-1].sure == "each" else title.after
    _part(found, len(words))
    return found


def _headed(words: Words, table: AgreementWords, head: Found, found: list[Title]) -> Title | None:
    """The head of a title; None where it is none."""
    index = head.first
    if _is_of_several(words, found, index):
        loan = words.words[index].endswith("قرض")
        if loan and (not words.words[index + 1 : index + 2] or words.words[index + 1][0] != "و"):
            found[-1].kind = "loan"  # not "of a loan and a project"
        return None
    if head.value.startswith("contract") and (_is_made(words, table, head) or _is_held(words, head)):
        return None
    if _is_a_body(words, head) or _is_a_bank(words, head):
        return None
    if not head.definite and words.words[index + 1 : index + 2] == ["مذكره"]:  # "a memorandum agreement"
        further = words.phrase(table.heads, index + 1)
        if further is not None and further.value == "memorandum/sure":
            head = head._replace(value=further.value, after=further.after)
    kind, _, sure = head.value.partition("/")
    if sure == "annex":  # "an annex to the agreement on …", which is one within it
        head, sure = head._replace(after=index + 1), "weak"
    if _is_counted(words, index, found):
        sure = "many"
    if head.definite and words.words[head.after - 1] == "التعاون":  # "the agreement": what it says
        head = head._replace(after=index + 1)
    of_a_noun = kind in _BY_A_NOUN or head.after > index + 1
    called = of_a_noun and words.words[head.after - 1].startswith("ال")  # مذكرة التفاهم
    title = Title(kind, sure, index, head.after, head.after, head.cut, head.definite or called)
    title.item = words.gap(index) != " " and (words.begins_item(index) or _is_numbered(words, index))
    return title


def _another(words: Words, found: list[Title], index: int) -> Title | None:
    """ "And another on …": of the kind of the title before."""
    if not found or not words_another(words, index) or not _of_document(words, found[-1], index):
        return None
    cut = 1 if words.words[index][0] in "وف" else 0
    return Title(found[-1].kind, "another", index, index + 1, index + 1, cut, False)


def _is_of_several(words: Words, found: list[Title], index: int) -> bool:
    """ "Two agreements of a loan", "protocols of agreement": what they are, not one more."""
    several = bool(found) and found[-1].sure in ("two", "many") and found[-1].rest == index
    return several and words.words[index].removeprefix("ال") in ("قرض", "اتفاق")


def _is_a_bank(words: Words, head: Found) -> bool:
    """Crédit Agricole (القرض الفلاحي)."""
    called = not _OF_BANKS.isdisjoint(words.words[head.after : head.after + 1])
    return called and head.definite and head.value.startswith("loan")


def _is_a_body(words: Words, head: Found) -> bool:
    """ "The supervisor of the programme": the body of that name, called so shortly."""
    if not head.definite or not head.value.endswith("/weak"):
        return False
    called = words.words[head.first].removeprefix("و").removeprefix("ال")
    named = words.names(0, len(words), (Kind.ORGANISATION,))
    return any(words.words[one.first].removeprefix("و").removeprefix("ال") == called for one in named)


def _is_made(words: Words, table: AgreementWords, head: Found) -> bool:
    """ "The making of agreements", "a decade of time" (عقد)."""
    if head.after != head.first + 1 or head.after >= len(words):
        return False
    behind = words.words[head.after : head.after + 2]
    if behind[0] == "من" and not _OF_TIME.isdisjoint(behind):
        return True
    more = words.phrase(table.heads, head.after)
    return more is not None and more.value.startswith("agreement")


_HELD_WHEN = frozenset(
    fold(
        "مؤخرا حديثا سابقا لاحقا قريبا اليوم أمس غدا يوم مساء صباح ظهر أول المزيد مزيد العديد سلسلة عدد عدة بعض كافة "
        "جميع الخميس الأربعاء الثلاثاء الاثنين الأحد السبت الجمعة في فى عبر بحضور برئاسة بمشاركة على عن ضمن خلال"
    ).split()
)
"""What stands behind "held" and no contract: when and where, and "more" meetings."""


def _is_held(words: Words, head: Found) -> bool:
    """ "The third round was held" (عقد)."""
    held = not head.definite and head.after == head.first + 1
    behind = words.words[head.after : head.after + 1]
    return held and not (_HELD.isdisjoint(behind) and _HELD_WHEN.isdisjoint(behind))


def _each(words: Words, table: AgreementWords, title: Title) -> list[Title]:
    """ "Memoranda in the field of A، and in the field of B": each field names a document."""
    if title.rest >= len(words) or words.words[title.rest] not in _FIELDS:
        return []
    last = words.sentence(title.first)[1]
    joined = (at for at in range(title.rest, last) if words.words[at].startswith("و"))
    last = next((at for at in joined if words.words[at] in table.heads), last)
    starts = [one for at in range(title.rest, last) if (one := _field_at(words, table, at, at > title.rest))]
    if len(starts) < 2 or starts[0].first != title.rest or (title.sure == "two" and len(starts) > 2):
        return []
    found: list[Title] = []
    for one, following in zip(starts, [*starts[1:], None], strict=True):
        first, cut = (title.first, title.cut) if one is starts[0] else (one.first, one.cut)
        each = Title(title.kind, "each", first, one.after, one.after, cut, False, own=one.first)
        Scan(words, table, each, following.first if following else None).run()
        found.append(each)
    return found


def _field_at(words: Words, table: AgreementWords, index: int, joined: bool) -> Found | None:
    """ "In the field of", "on" behind the head, the further ones joined by "and"."""
    word = words.words[index]
    if word.removeprefix("و") not in _FIELDS or (joined and not word.startswith("و")):
        return None
    one = words.phrase(table.subject, index)
    return one if one and words.words[one.after - 1] in _OF_ONE else None


_FIELDS = frozenset(("في", "فى", "بشان", "حول"))
_OF_ONE = frozenset(("مجال", "قطاع", "ميدان", "بشان", "وبشان", "حول", "وحول"))


def _within(words: Words, table: AgreementWords, title: Title) -> list[Title]:
    """The document that a title names: "the programme of the memorandum on …", "a protocol to amend the agreement"."""
    for index in words.places_in(table.heads, title.rest, title.after - 1):
        head = words.phrase(table.heads, index)
        kind, _, sure = head.value.partition("/") if head else ("", "", "")
        if head is None or sure not in ("sure", "likely") or kind not in _NAMED_BY_OTHERS or head.after >= title.after:
            continue
        if not (head.definite or words.words[index][: head.cut].endswith("ل") or words.words[index - 1] in _CHANGES):
            continue
        inner = Title(kind, sure, head.first, head.after, head.after, head.cut, head.definite, nested=True)
        Scan(words, table, inner).run()
        if title.made >= inner.first:  # then that is what was signed
            title.after, title.made = title.made, 0
            title.between = None if title.between and title.between[0] >= title.after else title.between
        inner.after = min(inner.after, title.after)
        title.holds = True
        return [] if inner.bare else [inner]
    return []


_IN_ORDER = frozenset(fold("أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا").split())
_OF_TIME = frozenset(fold("الزمن الزمان العمل التعاون العلاقات المفاوضات الحرب الصراع الإنجازات").split())
_HELD = frozenset(
    fold(
        "الجولة جولة الدورة دورة الجلسة جلسة جلسات الاجتماع اجتماع اجتماعا اجتماعات الاجتماعات لقاء لقاءات اللقاء "
        "مباحثات المباحثات محادثات المحادثات مشاورات المشاورات مفاوضات المفاوضات مؤتمر مؤتمرا المؤتمر قمة القمة ندوة "
        "ورشة منتدى المنتدى لجنة اللجنة"
    ).split()
)
_OF_BANKS = frozenset(("الفلاحي", "الشعبي", "العقاري", "الزراعي"))
_BY_A_NOUN = ("memorandum", "letter_of_intent")
_NAMED_BY_OTHERS = ("agreement", "memorandum", "treaty", "protocol")
_CHANGES = frozenset(fold("تعديل تنفيذ تمديد تجديد تفعيل تطبيق لتعديل لتنفيذ لتمديد لتفعيل بتعديل بتنفيذ ملحق").split())


def _with_others(words: Words, places: Sequence[int]) -> Sequence[int]:
    """The places of heads, and those behind the first of them where "another" stands."""
    if not places:
        return []
    others = agreement_words().others
    more = [at for at in words.reading.places(others) if at > places[0]]
    return sorted({*places, *more}) if more else places


def _is_counted(words: Words, index: int, found: list[Title]) -> bool:
    """ "12 agreements and memoranda", "(48) agreements": the singular behind a number."""
    apart = words.gap(index) != " " and (words.broken(index) or _is_numbered(words, index))
    if apart and index and words.gap(index).strip() == ")":
        apart = not words.gap(index - 1).endswith("(")
    before = words.words[index - 1].removeprefix("و") if index and not apart else ""
    if before.isdigit() or before in agreement_words().counted:
        return len(before) < 4 or not before.isdigit()
    return bool(found) and found[-1].sure == "many" and found[-1].after == index and words.words[index].startswith("و")


def _is_numbered(words: Words, index: int) -> bool:
    """ "1- a memorandum on …", "first: a memorandum" within a line."""
    number = words.words[index - 1] if index else ""
    counts = (number.isdigit() and len(number) < 3) or number in _IN_ORDER
    return counts and words.gap(index).strip() in ("-", "–", "ـ", ".", ")", ".-", "/", ":", "،")


def _part(titles: list[Title], end: int) -> None:
    """Say where the next document begins: not where one told of before is only mentioned."""
    made = False
    for title in reversed(titles):
        title.until = title.after if made else end  # what is said behind is said of the one within
        made = title.nested and title.made >= title.after
        if not title.nested and title.sure not in ("many", "short") and not (title.definite and title.bare):
            end = title.first


def _of_document(words: Words, title: Title, index: int) -> bool:
    """ "Another" may follow any title of the sentence, "the second" only a head of two or the first of them."""
    if words.words[title.first].removeprefix("و") == "عقد":
        return False  # "held a meeting … and another with"
    before = words.words[index - 1]
    if before.isdigit() or before in COUNTS:
        return False  # "and three others"
    if title.sure == "many" and index - title.after < 2 and words.words[index] == "اخري" and not words.broken(index):
        return False  # "other memoranda"
    if words.words[index].removeprefix("و") in OF_TWO:
        return title.sure in ("two", "many", "another") and words.sentence(title.first) == words.sentence(index)
    first = words.words[index].startswith("ال") and title.sure != "another"
    start = index - 1 if words.words[index - 1] in CONCERNS else index
    several = not first or (title.sure in ("two", "many") and (words.broken(start) or title.rest in (start, index)))
    return several and words.sentence(title.first) == words.sentence(index)
