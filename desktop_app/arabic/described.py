"""Whether للجنة stands for ل and اللجنة: a noun that begins with ل, behind ل, shows its ال only by what describes it.

An adjective with ال describes a noun with ال alone (للجنة العليا); a noun with ال may also end a construct state (للجنة
التحقيق). What is an adjective is known by closed tables and the ending of relation, without a lexicon.
"""

from functools import cache

from desktop_app.arabic.fold import fold

_NOUNS = "لجنة لجان لجنتين لقاء لقاءات لائحة لوائح لواء لغة لغات لعبة لوبي لوحة لحظة لقب"
_ADJECTIVES = """
مشترك مشتركة دائم دائمة فرعي فرعية مختلط مختلطة موسع موسعة مصغر مصغرة مستقل مستقلة خاص خاصة عام عامة مؤقت مؤقتة
متخصص متخصصة مختص مختصة منظم منظمة مكلف مكلفة معني معنية مذكور مذكورة أول ثاني ثانية ثالث ثالثة رابع رابعة
خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة عاشر عاشرة أخير أخيرة مقبل مقبلة قادم قادمة سابق سابقة جديد جديدة
"""
_FEMININE = "عليا كبرى صغرى أولى"
_FIELDS = """
تنمية تربية مالية ميزانية حرية هوية جنسية تسوية تصفية توعية تغذية توصية قضية بلدية ملكية عضوية برية بحرية مديرية جمهورية
محمية تعددية شفافية مسؤولية صلاحية اتفاقية استراتيجية خارجية داخلية أهلية أولوية أقلية أغلبية رفاهية إنتاجية
تنافسية حيوية حوكمة تزكية تنقية تقوية تغطية تهدئة تعبئة رأي سعي مساعي أراضي مباني قاضي نادي
"""
_LEAST = 6  # letters of a word with ال and the ending of relation


def is_described(noun: str, follower: str) -> bool:
    """True where the folded `follower` is an adjective with ال that agrees with a noun that begins with ل."""
    if noun not in _table(_NOUNS) or not follower.startswith("ال"):
        return False
    bare = follower[2:]
    if noun.endswith("ه") and not (bare.endswith("ه") or bare in _table(_FEMININE)):
        return False
    if bare in _table(_ADJECTIVES) or bare in _table(_FEMININE):
        return True
    return len(follower) >= _LEAST and follower.endswith(("ي", "يه")) and bare not in _table(_FIELDS)


@cache
def _table(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())
