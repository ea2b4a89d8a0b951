"""The words by which a clause of signing gives a part, keeps it, or leaves it; offices and statesmen's bodies."""

from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.engines.patterns.deed_words import NameAt, Words
from desktop_app.suggest.engines.patterns.meeting_words import meeting_words
from desktop_app.suggest.engines.patterns.sorts import is_verb
from desktop_app.suggest.engines.patterns.vocabulary import words_of

JOINTLY = frozenset(fold("بالتعاون بالتنسيق بالشراكة بالتشاور بالتوازي بالتزامن تماشيا تزامنا مقارنة انسجاما").split())
BY = frozenset(fold("جانب قبل طرف الجانب الطرف").split())
FOR_GOOD = frozenset(fold("لصالح لحساب لفائدة").split())
GIVEN = frozenset(fold("مقدم مقدمة المقدم المقدمة مقدما ممول ممولة الممول الممولة بتمويل بدعم").split())
OF_MANY = frozenset(fold("دول الدول أعضاء بلدان").split())  # "the states of the league"
STANDS_FOR = frozenset(fold("مثل مثلت مثلها مثله").split())
LINKS = frozenset(  # "a railway that links": what stands behind "between" then signs nothing
    fold("يربط تربط سيربط ستربط ليربط لتربط ربط الربط يصل تصل يمتد تمتد الرابط الرابطة يفصل تفصل").split()
)
JOINS = frozenset(fold("بين جمعت تجمع جمع يجمع").split())
ASIDE = frozenset(
    fold(
        "في فى بمقر بحضور وبحضور برعاية وبرعاية بإشراف بمناسبة بمشاركة هامش خلال أثناء عقب بعد قبل التابع التابعة "
        "ضمن بحسب حسب وفق وفقا برئاسة بقيادة بإدارة يمثلها يمثله ويمثلها ويمثله"
    ).split()
)
PRESENT = frozenset(fold("بحضور وبحضور برعاية وبرعاية بإشراف بمشاركة").split())
TIMES = frozenset(
    fold(
        "اليوم أمس مساء صباح ظهر الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت يوم أيضا كذلك رسميا مؤخرا "
        "حديثا على قد بالأحرف الأولى"
    ).split()
)
_BESIDE_OFFICES = frozenset(
    fold(
        "د م مجلس إدارة الإدارة العامة عام بالإنابة كل من جهة أخرى جهتها الجانب ممثل ممثلا ممثلها بممثلها رئيسها "
        "برئيسها رئيسه مديرها مديره أمينها نظيره نظيرته نظيرها نظيرتها لدى والي والية "
        "قادة زعماء قيادة قيادات ممثلو ممثلي مندوبو بحري طيار ركن أركان حرب مهندس"
    ).split()
)
OF_EACH = frozenset(fold("كل من جهة أخرى جهتها الجانب").split())  # they leave a part as it is
_OFFICES = ("offices", "office_adjectives", "titles", "titles_dual", "honorifics", "personal", "royal")
_HEADS_OF_STATE = frozenset(fold("رئيس رئيسة رئيسي").split())
_HOUSES = frozenset(fold("برلمان كنيست كونغرس دوما لجنة بوندستاغ").split())
_COUNCILS = frozenset(fold("مجلس جمعية غرفة").split())
_OF_A_STATE = frozenset(
    fold(
        "النواب الأمة الشورى الشيوخ الوزراء وزراء الوزاري الأعيان الدولة المستشارين الشعب الشعبي نواب الوطنية الوطني "
        "الاتحاد السيادة الرئاسة الرئاسي القيادة الأول الثانية الفيدرالي التشريعي"
    ).split()
)
_MEDIA = frozenset(fold("صحيفة قناة موقع جريدة تلفزيون إذاعة").split())


@cache
def office_words() -> frozenset[str]:
    """What stands with the name of whoever signs for a body."""
    return meeting_words().titles.union(_BESIDE_OFFICES, *map(words_of, _OFFICES))


def is_cabinet(words: Words, body: NameAt) -> bool:
    """ "The deputy head of the council of ministers", "the head of the government of": a statesman's office."""
    word, following = words.words[body.first], words.words[body.first + 1 : body.first + 2]
    council = word == "مجلس" and following in (["الوزراء"], ["وزراء"])
    cabinet = council or word.removeprefix("ال") in ("حكومه", "وزراء")
    return cabinet and body.first > 0 and words.words[body.first - 1].lstrip("ولب") in _HEADS_OF_STATE


def is_house(words: Words, body: NameAt) -> bool:
    """A parliament or cabinet, which makes no agreement that it ratifies."""
    word, following = words.words[body.first].removeprefix("ال"), words.words[body.first + 1 : body.first + 2]
    return word in _HOUSES or (word in _COUNCILS and bool(following) and following[0] in _OF_A_STATE)


def tells_news(words: Words, body: NameAt) -> bool:
    """A news agency or paper that says that others signed."""
    word, following = words.words[body.first], words.words[body.first + 1 : body.first + 2]
    before = words.words[body.first - 1] if body.first else ""
    agency = word == "وكاله" and following in (["الانباء"], ["انباء"]) and is_verb(before)
    return word.removeprefix("و") in _MEDIA or (agency and before not in agreement_words().statuses)
