"""Heads that mean something else than a document of two sides: a warrant, a player's contract, one body's statement."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.deed_words import Words, outermost

_BEHIND = {
    "memorandum": frozenset(
        fold(
            "توقيف اعتقال جلب ضبط إحضار قبض استدعاء ملاحقة تفتيش احتجاج حجب اتهام إخطار تطالب تدعو التوقيف الاعتقال "
            "القبض الاحتجاج داخلية إدارية الدفاع دفاع"
        ).split()
    ),
    "protocol": frozenset(fold("علاجي علاجيا العلاجي علاج العلاج طبي طبيا الطبي جراحي دوائي").split()),
    "other": frozenset(fold("بالواقعة بالحادث ضبط مخالفة مخالفات تحقيق شرطة رسميا ضد استدلالات معاينة").split()),
    "treaty": frozenset(fold("شرف الشرف أخلاقي أخلاقيات").split()),
    "agreement": frozenset(fold("وجهات وجهتي الآراء آراء المواقف مواقف الرؤى رؤى الجميع الأطراف").split()),
}  # the words right behind the head
_IN_VIEW = frozenset(fold("الرأي الرؤى الرؤية وجهات المواقف الآراء").split())
_PLAYERS = frozenset(
    fold(
        "اللاعب لاعب اللاعبين المدرب مدرب مدربه المهاجم مهاجم الحارس حارس المدافع مدافع النجم نجم الفنان الفنانة "
        "المطرب الممثل نادي النادي ناديه ناديها الفريق"
    ).split()
)
_ITS_SIGNING = 6  # words behind a title
_SEVERAL = frozenset(fold("القادة الزعماء الوزراء الرؤساء المشاركون المجتمعون الدول الأطراف القمة الاجتماع").split())
_ONE_ISSUES = frozenset(fold("أصدر أصدرت اعتمد اعتمدت تبنى تبنت").split())


def means_otherwise(words: Words, title: Title, status: Status | None) -> bool:
    """True where the words around the head say so."""
    following = words.words[title.rest : title.rest + 2]
    said = title.definite and title.kind == "memorandum"  # "the memorandum calls for"
    if following and following[0] in _BEHIND.get(title.kind, ()) and not said:
        return True
    if title.kind in ("agreement", "contract"):
        return _agrees(title, following) or _of_a_player(words, title)
    if title.kind in ("plan", "programme"):
        made = title.between or title.toward or title.holds or title.item
        return status is not None and status.value == "ratified" and not made  # any parliament's own
    if title.kind == "joint_statement" and title.sure == "weak":
        return status is not None and _of_one(words, title, status)
    coming = status is not None and status.value == "announced" and not status.signing
    return title.kind == "roadmap" and coming and not (title.between or title.toward or title.item)


def _agrees(title: Title, following: list[str]) -> bool:
    """ "The ministers' agreeing on", "agreement in opinion"."""
    if title.definite or title.sure != "likely" or len(following) < 2:
        return False
    return (following[0].startswith("ال") and following[1] == "علي") or (
        following[0] in ("في", "فى") and following[1] in _IN_VIEW
    )


def _of_a_player(words: Words, title: Title) -> bool:
    """ "The player signed a contract", "an agreement between the player and his club"."""
    if title.sure == "sure":
        return False
    first, after = words.sentence(title.first)
    around = words.words[max(first, title.first - _ITS_SIGNING) : min(after, title.after + _ITS_SIGNING)]
    return not _PLAYERS.isdisjoint(around)


def _of_one(words: Words, title: Title, status: Status) -> bool:
    """ "The ministry issued a statement": one body's, no joint one."""
    verb = words.words[status.first].removeprefix("و")
    if status.behind or verb not in _ONE_ISSUES:
        return False
    between = words.words[status.after : title.first]
    both = any(word.startswith(("ال", "وال")) and word.endswith("ان") for word in between)
    names = outermost(words.names(status.after, title.first, (Kind.COUNTRY, Kind.ORGANISATION)))
    return not (both or len(names) > 1 or not _SEVERAL.isdisjoint(between))
