"""What is told of an agreement further on than right beside its title: years, day, sum, states, signatories, grants."""

import pytest

from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.patterns.agreements.engine import AgreementPatterns

from ..deeds import read, told


def agreements(marked: str) -> list[Suggestion]:
    return sorted(AgreementPatterns().suggest(read(marked)), key=lambda one: one.span)


@pytest.mark.parametrize(
    ("marked", "field", "values"),
    [
        # for which years
        ("وقع الوزير اتفاقية لتقديم مساعدات بقيمة 3 ملايين يورو للأعوام 2025-2027.", "years", ["2025/2027"]),
        ("وقعا ملحق اتفاقية في مجال الصحة، ومراقبة الجودة للأعوام 2024-2026.", "years", ["2024/2026"]),
        ("وقعا اتفاقية في مجال الصحة بين وزارتيهما، وبرنامجا للتعاون للأعوام 2024-2026.", "years", []),
        ("وقعا اتفاقية في مجال الصحة، وارتفعت التجارة بين 2024 و2026.", "years", []),
        # when it was signed that is ratified now
        ("صادق البرلمان على اتفاق القرض المبرم في 14 يوليو 2021، بين {c:كينيا} والبنك.", "signed", ["2021-07-14"]),
        ("صادق البرلمان في 2 مارس 2024 على اتفاقية القرض بين {c:كينيا} والبنك.", "signed", []),
        # a loan's sum
        (
            "صادق البرلمان على اتفاق القرض المبرم بين {c:كينيا} و{o:بنك البحيرة}، والذي جاء تحت عنوان دعم القطاع "
            "المالي وتحديث أدواته كلها بمبلغ يقارب 500 مليون دولار.",
            "value",
            ["500000000"],
        ),
        # three states
        (
            "وقع الرئيس {c:الكيني} {p:ويليام كيبيت} والرئيس {c:النرويجي} {p:إريك لوند} والرئيس {c:الهندي} {p:راجو} "
            "على اتفاقية تعاون.",
            "parties",
            ["IN", "KE", "NO"],
        ),
        ("قادة {c:كينيا} و{c:النرويج} و{c:الهند} يوقعون على اتفاقية تعاون", "parties", ["IN", "KE", "NO"]),
        # who signed, told in the next sentence
        (
            "وقعت حكومتا {c:كينيا} و{c:النرويج} مذكرة تفاهم حول المياه. ووقع عن الطرفين {p:ويليام كيبيت}، ونظيره "
            "{p:إريك لوند}، الذي رحب به {p:سالم جودة}.",
            "signatories",
            ["ويليام كيبيت", "إريك لوند"],
        ),
        ("وقعت الوزارتان مذكرة تفاهم حول المياه. ووقع {p:إريك لوند} كتابه الجديد.", "signatories", []),
        # adjectives between "approval" and "of"
        ("قام البرلمان بالموافقة النهائية على اتفاقية القرض مع {o:بنك البحيرة}.", "status", ["ratified"]),
        ("قام البرلمان بالمصادقة الرسمية على اتفاقية القرض مع {o:بنك البحيرة}.", "status", ["ratified"]),
        # talked about
        ("كما جرى بحث الاتفاق الأمني المشترك بين {c:كينيا} و{c:النرويج}.", "status", []),
        ("كما جرى بحث اتفاق أمني بين {c:كينيا} و{c:النرويج}.", "status", ["proposed"]),
        # a grant signed
        ("وقعت {c:كينيا} و{c:النرويج} على هبة نرويجية بقيمة 5 ملايين يورو.", "parties", ["KE", "NO"]),
    ],
)
def test_told_further_on(marked: str, field: str, values: list[str]) -> None:
    (one,) = agreements(marked)[:1]
    assert told(one, field) == values


@pytest.mark.parametrize(
    ("marked", "quotes"),
    [
        (
            "وقعت الوزارة اتفاقا مع {o:بنك البحيرة} ستتسلم بموجبه منحة بقيمة 4 ملايين يورو.",
            ["اتفاقا مع بنك البحيرة"],
        ),
        (
            "وقعت الوزارة اتفاقا مع {o:بنك البحيرة} ستتسلم بموجبه هبة بقيمة 4 ملايين يورو.",
            ["اتفاقا مع بنك البحيرة"],
        ),
        ("تسلمت المدرسة هبة من الأهالي.", []),
        ("وقعت الكاتبة {p:هبة جودة} على روايتها.", []),
        (
            "وقعا أربع مذكرات، أولها مذكرة في مجال النقل. والمذكرة الرابعة، في مجال السياحة بين {o:هيئة البحيرة} "
            "و{o:هيئة الجبال}.",
            ["مذكرة في مجال النقل", "المذكرة الرابعة، في مجال السياحة بين هيئة البحيرة وهيئة الجبال"],
        ),
        ("وجرى توقيع ملحق لبرتوكول التعاون العلمي بين البلدين.", [
            "ملحق لبرتوكول التعاون العلمي بين البلدين", "برتوكول التعاون العلمي بين البلدين",
        ]),
    ],
)
def test_titles(marked: str, quotes: list[str]) -> None:
    assert [one.quote for one in agreements(marked)] == quotes
