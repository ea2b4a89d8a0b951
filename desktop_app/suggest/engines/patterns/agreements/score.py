"""How likely a title means a document that is told of: its head, what became of it, what it says of itself."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.agreements.otherwise import means_otherwise
from desktop_app.suggest.engines.patterns.agreements.title import MADE, Title
from desktop_app.suggest.engines.patterns.agreements.told import LATER, Status
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words, outermost
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words


def agreement_score(words: Words, title: Title, status: Status | None) -> float:
    """How often such a title is a document told of; 0 where less than every second time."""
    signed = status is not None and not status.weak
    following = words.words[title.rest : title.rest + 1]
    if title.kind == "agreement" and (_only_agreed(words, title, following) or _is_manner(words, title, following)):
        return 0.0
    if means_otherwise(words, title, status):
        return 0.0
    if title.sure == "short":
        return 0.7 if title.between and not title.definite and len(_sides(words, title)) > 1 else 0.0
    if title.sure in ("another", "each"):
        return 0.85 if signed and not title.bare else 0.0
    if title.sure == "sure":
        if title.bare:
            return 0.85 if signed or title.kind in ("joint_statement", "declaration") else 0.0
        return 0.95 if signed else 0.8
    if title.sure == "likely":
        if title.kind == "roadmap" and title.first and words.words[title.first - 1].removeprefix("و") in _DRAWN:
            return 0.0  # "draws a road map"
        if status is None and _is_denied(words, title):
            return 0.0
        if title.bare:
            return 0.75 if status is not None and (status.signing or made_before(words, title, status)) else 0.0
        ground = status is not None and title.kind == "agreement" and title.after > title.rest + 1
        if status is not None and status.value == "announced" and not status.signing:
            signed = bool(title.subject or title.between or title.item)  # "agreed on"
        return 0.9 if signed else 0.65 if ground or _names_itself(words, title, following) else 0.0
    return _weak(words, title, status)


def _only_agreed(words: Words, title: Title, following: list[str]) -> bool:
    """ "Agreement on …", no "agreement on the level of experts"."""
    return following == ["علي"] and words.words[title.rest + 1 : title.rest + 3] != ["مستوي", "الخبراء"]


def made_before(words: Words, title: Title, status: Status) -> bool:
    """ "Ratified the agreement made with …"."""
    return status.value in LATER and made_behind(words, title)


def made_behind(words: Words, title: Title) -> bool:
    """ "The agreement made …"."""
    return not MADE.isdisjoint(words.words[title.after : title.after + 1])


def _weak(words: Words, title: Title, status: Status | None) -> float:
    """A word that often means something else: خطة, برنامج, عقد, بيان."""
    if title.first and title.definite and words.words[title.first - 1] in agreement_words().body_heads:
        return 0.0  # "the committee for the plan and the budget"
    if _is_none(words, title, status) or _is_about(words, title, status):
        return 0.0
    signed = status is not None and not status.weak
    if signed and status is not None and _means_document(words, title, status):
        return 0.85
    if title.holds and title.kind in ("plan", "programme"):
        return 0.65  # "the programme to carry out the memorandum on …"
    between = status is not None and title.kind in ("plan", "programme") and len(_sides(words, title)) > 1
    return 0.6 if between else 0.0


def _is_none(words: Words, title: Title, status: Status | None) -> bool:
    """ "As part of the programme", "with the forming of … announced", "after the king held talks"."""
    before = words.words[title.first - 1] if title.first else ""
    if title.kind in ("plan", "programme"):
        body = title.definite and not _OF_A_BODY.isdisjoint(words.words[title.rest : title.rest + 1])
        made = before.removeprefix("و").removeprefix("ل") in _IMPROVED
        return (before in _PART_OF or body or made) and not title.holds
    if title.kind == "contract":
        return before in _WHEN or (not title.definite and _is_person(words, title.rest))
    near = status is not None and title.first - status.after < 2
    following = words.words[title.rest : title.rest + 1]
    return title.kind == "declaration" and not _ANNOUNCED.isdisjoint(following) and not near


def _is_person(words: Words, at: int) -> bool:
    """Of "held": "and the king and the president held …", no contract."""
    if at >= len(words):
        return False
    office = words.words[at].removeprefix("ال") in meeting_words().titles
    return office or at in words.in_people or words.words[at] in _THE_SIDES


_THE_SIDES = frozenset(fold("الجانبان الطرفان البلدان الزعيمان الرئيسان الوزيران الوفدان المسؤولان المجتمعون").split())


def _is_about(words: Words, title: Title, status: Status | None) -> bool:
    """ "… for the programme", "… of the plan": what something else is about, unless "came to a" stands before it."""
    if not words.words[title.first][: title.cut].endswith(("ب", "ل")) or title.holds:
        return False
    return status is None or status.behind or status.after != title.first


_OF_A_BODY = frozenset(fold("الوطني الإنمائي العالمي الأممي القومي الإقليمي الحكومي").split())  # the programme is one
_IMPROVED = frozenset(fold("تحسين تطوير دعم تمويل خدمة إدارة رعاية مدير رئيس منسق").split())
_PART_OF = frozenset(("ضمن", "اطار"))
_WHEN = frozenset(fold("إثر عقب بعد قبل قبيل خلال لدى منذ").split())
_ANNOUNCED = frozenset(fold("تشكيل إنشاء إقامة تأسيس إطلاق انطلاق بدء تعيين استئناف وقف فوز نتائج").split())


def _sides(words: Words, title: Title) -> list[NameAt]:
    return outermost(words.names(*title.between, (Kind.COUNTRY, Kind.ORGANISATION))) if title.between else []


def _is_manner(words: Words, title: Title, following: list[str]) -> bool:
    """ "In agreement with", "without an agreement", "the agreement with … to build …"."""
    if title.sure == "likely" and title.definite and title.toward and "علي" in words.words[title.rest : title.after]:
        return True
    before = words.words[title.first - 1] if title.first else ""
    manner = words.words[title.first][: title.cut].endswith("ب") and following == ["مع"]
    joined = before == "التوقيع" and title.cut > 0  # "signed and agreed with"
    if title.definite and title.sure == "likely" and (joined or before.removeprefix("و") in _IS_DONE):
        return True  # "it was agreed on", "the memorandum provides for"
    return manner or (before in _NO_DOCUMENT and not title.definite)


_IS_DONE = frozenset(fold("تم جرى يتم سيتم يجري تضمنت تضمن تتضمن يتضمن شمل شملت يشمل تشمل").split())
_NO_DOCUMENT = frozenset(fold("دون بدون محاور نقاط أوجه محل موضع حالة").split())


def _is_denied(words: Words, title: Title) -> bool:
    """ "No agreement on … was reached"."""
    first = max(words.sentence(title.first)[0], title.first - 6)
    return not agreement_words().refused.isdisjoint(words.words[first : title.first])


def _names_itself(words: Words, title: Title, following: list[str]) -> bool:
    """ "The Paris agreement", "a protocol between ...": more than any agreement or protocol."""
    if title.between or title.subject or words.names(title.rest, title.after):
        return title.kind == "agreement" or not title.subject or title.between is not None
    of_a_year = any(word.isdigit() and len(word) == 4 for word in words.words[title.rest : title.after])
    return of_a_year or (title.kind == "agreement" and following[0].startswith("ال"))


_GRANTS = frozenset(("منحه", "ومنحه", "هبه", "وهبه"))
_OF_STUDENTS = frozenset(fold("دراسية تعليمية تدريبية بحثية جامعية علمية").split())
_DRAWN = frozenset(fold("رسم يرسم ترسم لرسم رسمت ترسمان يرسمان رسما شكل تشكل يشكل يمثل تمثل بمثابة").split())
_WORTH = frozenset(fold("بقيمة بمبلغ قيمته بكلفة بتكلفة تبلغ").split())
_SIGNERS = 16  # words from a verb of signing to what is signed, names and offices between
_THAT = (["ان"], ["بان"], ["انه"], ["انها"])  # "a statement explained that"
_OF_ONE = (["لها"], ["له"], ["لهم"])
_GIVEN_OUT = frozenset(fold("صدر صادر صدرا الصادر").split())
_BOTH_SIDES = frozenset(
    fold("الجانبين الطرفين البلدين الحكومتين الوزارتين الرئيسين الوزيرين القمة الاجتماع اللجنة").split()
)
_MADE_BY = frozenset(fold("شركة وزارة هيئة مجموعة مؤسسة رئاسة حكومة مكتب وكالة بنك جامعة").split())
_IN = frozenset(("في", "فى", "حسب", "بحسب", "وفق"))
_TIMES = frozenset(fold("الماضي المقبل القادم الحالي الجاري المنصرم الأخير الأول الثاني الثالث").split())


def _told_worth(words: Words, title: Title, distance: int) -> bool:
    """ "Is to sign a contract worth 50 millions with": what it is worth stands right behind, whoever signs before."""
    behind = words.words[title.rest : title.rest + 1]
    return not title.definite and distance <= _SIGNERS and not _WORTH.isdisjoint(behind)


def _is_given_out(words: Words, title: Title) -> bool:
    """ "A statement given out by the office of", and not by both sides."""
    behind = words.words[title.rest : title.rest + 3]
    return len(behind) == 3 and behind[0] in _GIVEN_OUT and behind[1] == "عن" and behind[2] not in _BOTH_SIDES


def _means_document(words: Words, title: Title, status: Status) -> bool:
    """True where a word that often means something else (خطة, عقد, برنامج, بيان) is what was signed."""
    distance = title.first - max(status.after, title.prior)
    if title.kind == "joint_statement" and (
        words.words[title.rest : title.rest + 1] in _OF_ONE
        or words.words[title.first - 1] in _IN
        or (title.bare and words.words[title.rest : title.rest + 1] in _THAT)
    ):
        return False  # "said in a statement of its"
    if words.words[title.first] in _GRANTS:  # what is only given is no document
        of_students = not _OF_STUDENTS.isdisjoint(words.words[title.rest : title.rest + 1])
        named = title.first in words.in_people  # a woman's name
        return status.signing and not (of_students or named) and distance <= _SIGNERS
    if words.words[title.first].endswith(("منحه", "هبه")):
        return False  # "the grant", "by a grant"
    by = words.words[title.rest].removeprefix("ل").removeprefix("ل") if title.rest < len(words) else ""
    of_one = title.rest < len(words) and words.words[title.rest].startswith("لل") and title.sure == "weak"
    if title.kind == "joint_statement" and (by in _MADE_BY or of_one or _is_given_out(words, title)):
        return False  # "a statement of the company"
    if title.kind == "joint_statement":
        return status.signing and (status.behind or distance <= 16)
    if title.bare:
        worth = title.kind in ("contract", "loan") and status.finite and distance < 4
        worth = worth or (title.kind == "contract" and status.signing and _told_worth(words, title, distance))
        worth = worth or (title.kind == "memorandum" and status.finite and distance <= _SIGNERS)
        return (title.definite and status.signing) or worth
    if status.value == "announced" and not status.signing and (distance > 6 or not (title.subject or title.between)):
        return False
    if status.value == "proposed" and not status.signing and title.kind != "memorandum":
        return distance < 2 and bool(title.subject or title.between)
    if status.value == "under_negotiation" and not (status.signing or title.subject or title.between or title.item):
        return False
    if title.kind == "contract" and words.words[title.rest] in meeting_words().heads:
        return False  # "held talks"
    parted = words.broken(title.first) and words.gap(title.first).strip() != ")"  # "today (Sunday) a contract"
    if title.kind == "contract" and not title.item and (parted or title.definite):
        an_object = title.toward is not None or words.words[title.first] == "عقدا"  # which no verb is
        signed = status.behind or (status.finite and an_object)
        return signed and words.words[title.rest] not in _TIMES
    return status.behind or status.heading or distance <= 16
