"""What ends an agreement or keeps it going: أنهت, أوقفت العمل ب, مدد العمل ب."""

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.phrases import Found

_RUN_OUT = frozenset(fold("انتهى انتهت انتهاء").split())
_END_ANYTHING = _RUN_OUT | frozenset(fold("إنهاء أنهى أنهت أنهيا أوقف أوقفت وقف إيقاف").split())
_SUSPEND = frozenset(fold("علق علقت علقا تعليق جمد جمدت تجميد ألغى ألغت إلغاء").split())
_GOES_ON = frozenset(
    fold(
        "مدد مددت مددا تمديد جدد جددت جددا تجديد استأنف استأنفت استأنفا استؤنف استئناف واصل واصلت يواصل تواصل مواصلة "
        "استمر استمرت استمرار يستمر بدأ بدأت بدء يبدأ"
    ).split()
)
_DAYS = frozenset(fold("أمس اليوم الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت").split())


def ends_else(words: Words, ended: Found, title: int) -> bool:
    """ "Ended his visit": these verbs end the document whose `title` begins at a word only where nothing but who ends
    it stands between."""
    if words.words[ended.first][ended.cut :] not in _END_ANYTHING:
        return False
    between = (at for at in range(ended.after, title) if at not in words.in_names)
    return any(words.words[at] not in _DAYS for at in between)


def work_by_it(words: Words, first: int, work: int) -> Status | None:
    """ "A stopped the working by the agreement", "went on with": by a verb in words [first, work)."""
    for at in range(work - 1, first - 1, -1):
        word = words.words[at].removeprefix("و").removeprefix("ب")
        if word in _END_ANYTHING or word in _SUSPEND:
            return Status("expired" if word in _RUN_OUT else "suspended", at, at + 1)
        if word in _GOES_ON:
            return Status("in_force", at, at + 1)
        if words.broken(at):
            break
    return None
