"""What a selection means: the proclitics of the first word go, letters of its own stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.clitics import name_under, snap
from desktop_app.arabic.edges import is_silent_edge
from desktop_app.arabic.fold import fold
from desktop_app.model.spans import Span

from .strategies import texts

NAMES = frozenset(
    map(
        fold,
        [
            "كازاخستان", "طاجيكستان", "أوزبكستان", "الصين", "روسيا", "بكين", "شي", "شي جين بينغ", "لي", "رحمن",
            "إمام علي رحمن", "قاسم", "ليبيا", "لبنان", "لاوس", "بيلاروسيا", "فرنسا", "كوبا", "دوشنبه", "وانغ يي",
            "وليد", "الاتحاد الروسي",
        ],
    )
)  # fmt: skip


def known(name: str) -> bool:
    return name in NAMES


def nothing(name: str) -> bool:
    return False


def snapped(text: str, selected: str, knows: bool = False) -> str:
    start = text.index(selected)
    return snap(text, Span(start, start + len(selected)), known if knows else nothing).of(text)


CUT_BY_NAME = """
وكازاخستان:كازاخستان بكازاخستان:كازاخستان لكازاخستان:كازاخستان فكازاخستان:كازاخستان وبكازاخستان:كازاخستان
ولطاجيكستان:طاجيكستان لطاجيكستان:طاجيكستان وروسيا:روسيا بروسيا:روسيا لروسيا:روسيا ببكين:بكين وبكين:بكين لبكين:بكين
وشي:شي لشي:شي بشي:شي ورحمن:رحمن لليبيا:ليبيا بلبنان:لبنان ولبنان:لبنان لاوزبكستان:اوزبكستان وكوبا:كوبا كفرنسا:فرنسا
وقاسم:قاسم لقاسم:قاسم فلاوس:لاوس وَكازاخستان:كازاخستان وكـازاخستان:كـازاخستان وليبيا:ليبيا ووليد:وليد ودوشنبه:دوشنبه
"""
WHOLE_THOUGH_NAMES_ARE_KNOWN = """
كازاخستان بكين ليبيا لبنان لاوس بيلاروسيا فرنسا كوبا شي لي وليد ولي بشير وزير لقاء بشيء
"""
CUT_WITHOUT_KNOWING = """
والصين:الصين بالصين:الصين كالصين:الصين فالصين:الصين للصين:لصين وللصين:لصين وبالصين:الصين وكالصين:الصين فللصين:لصين
والدولة:الدولة والدفاع:الدفاع بالغاز:الغاز والاتحاد:الاتحاد للاتحاد:لاتحاد بالقاهرة:القاهرة والأمم:الأمم والوزير:الوزير
بوزارة:وزارة ووزير:وزير لوزير:وزير ورئيس:رئيس لرئيس:رئيس برئيس:رئيس وجمهورية:جمهورية بجمهورية:جمهورية لجمهورية:جمهورية
وحكومة:حكومة بمدينة:مدينة ومذكرة:مذكرة واتفاقية:اتفاقية لاتفاقية:اتفاقية وزيارة:زيارة ووكالة:وكالة ولجنة:لجنة ولقاء:لقاء
وإيران:إيران بإيران:إيران لإمام:إمام وأستانا:أستانا بأوزبكستان:أوزبكستان وبأمريكا:أمريكا وآسيا:آسيا لآسيا:آسيا
وتشين:تشين ومحمد:محمد وطاجيكستان:طاجيكستان ووانغ:وانغ وقرغيزستان:قرغيزستان واستثمار:استثمار واجتماع:اجتماع
وانضمام:انضمام واتحاد:اتحاد ولكازاخستان:كازاخستان وفرنسا:فرنسا وبروتوكول:بروتوكول وفلاديمير:فلاديمير ولافروف:لافروف
و20:20 وG20:G20 بـ20:20 ويوغسلافيا:يوغسلافيا
"""
WHOLE = """
كازاخستان فلاديمير سفير وزير وزراء وزارة وزارات وزيرها وفد وفود وكالة وكالات وثيقة وثائق وسطى وطن وطنية وقت وحدة وحدتها
ولاية ولايات ولادة وفاة وليد وانغ واشنطن وارسو وهران ويليام ويلز وسام ورشة وصول وصولهم وضع وقع وقعت وقعا واقع واحدة وادي
والد والدة والدته والده والديه والي والتر وال بالغ بالغة بالون باليستية بالي بالاو باليه فالح فالنتينا فالنسيا كالسيوم
كاليفورنيا لقاء لقاءات لجنة لبنان ليبيا لندن لافروف لوكاشينكو لي لواء لغة لكن لدى للهِ بكين برلمان برنامج بروتوكول
بيان بنك بلد بلدان بلاد بحر بعد بين بينغ بوتين بيلاروسيا بيئة باكستان بشار بدر فريق فرنسا فلسطين فيصل فاطمة في فنزويلا
فرص فضاء كوريا كوبا كويت كمال كامل كريم كان كانت كبير كأس كآبة كل كما كتاب كلمة سيستاني سيول سالم سفارة الصين الوزير
اليوم 2023 AFP توكاييف فلوريدا كولورادو ليونيد بورتوريكو واتساب
"""


def pairs(table: str) -> list[list[str]]:
    return [entry.split(":") for entry in table.split()]


@pytest.mark.parametrize(("word", "name"), pairs(CUT_BY_NAME))
def test_known_names_lose_their_proclitics(word: str, name: str) -> None:
    assert snapped(f"قال {word}، أمس", word, knows=True) == name


@pytest.mark.parametrize("word", WHOLE_THOUGH_NAMES_ARE_KNOWN.split())
def test_known_names_and_longer_words_stay_whole(word: str) -> None:
    assert snapped(f"قال {word}، أمس", word, knows=True) == word


@pytest.mark.parametrize(("word", "name"), pairs(CUT_WITHOUT_KNOWING))
def test_proclitics_go_where_the_word_itself_tells(word: str, name: str) -> None:
    assert snapped(f"قال {word}، أمس", word) == name


@pytest.mark.parametrize("word", WHOLE.split())
def test_letters_of_the_word_stay(word: str) -> None:
    assert snapped(f"قال {word}، أمس", word) == word


@pytest.mark.parametrize(
    ("text", "selected", "name"),
    [
        ("جاء توكاييف ثم قيل لتوكاييف", "لتوكاييف", "توكاييف"),
        ("جاء ميرزيوييف ثم ذهب بميرزيوييف", "بميرزيوييف", "ميرزيوييف"),
        ("هذا المال مال كثير عند كمال", "كمال", "كمال"),
        ("بسمارك وبسمارك وسمارك", "بسمارك", "بسمارك"),
        ("جاء قاسم جومارت ثم قيل كقاسم جومارت", "كقاسم جومارت", "قاسم جومارت"),
        ("زار سمير وفد سمير", "وفد", "وفد"),
        ("إن مصر قالت أن كان", "كان", "كان"),
    ],
)
def test_the_articles_own_words_tell(text: str, selected: str, name: str) -> None:
    assert snapped(text, selected) == name


@pytest.mark.parametrize(
    ("text", "selected", "name"),
    [
        ("في «الصين»، أمس", " «الصين»، ", "الصين"),
        ("في (كوفيد-19) أمس", "(كوفيد-19)", "كوفيد-19"),
        ("مبادرة «الحزام والطريق».", "مبادرة «الحزام والطريق».", "مبادرة «الحزام والطريق»"),
        ("(أ) و (ب)", "(أ) و (ب)", "(أ) و (ب)"),
        ('قال "نعم" أمس', '"نعم"', "نعم"),
        ("قال “آسيا – الصين”.", "“آسيا – الصين”.", "آسيا – الصين"),
        ("رحمان) ثم", "رحمان)", "رحمان"),
        ("رئيس طاجيكستان", "ئيس طاجيكس", "رئيس طاجيكستان"),
        ("زاد 20% أمس", " 20% ", "20%"),
        ("بلغ -3% أمس", "-3%", "-3%"),
        ("بلغ 1.9 مليار", "9 مليار", "1.9 مليار"),
        ("كلفة $5 فقط", "$5", "$5"),
        ("قال \u200fالصين\u200f أمس", " \u200fالصين\u200f ", "الصين"),
        ("زار\u00a0الصين\u00a0أمس", "\u00a0الصين\u00a0", "الصين"),
        ("ترحيباً حاراً من", "ترحيباً حاراً ", "ترحيباً حاراً"),
        ("الصين\r\n", "الصين\r\n", "الصين"),
        ("😀الصين😀", "😀الصين😀", "الصين"),
        ("الصين و كازاخستان", "و كازاخستان", "كازاخستان"),
        ("رحب بـ رحمن", "بـ رحمن", "رحمن"),
        ("رحب بـ«رحمن»", "بـ«رحمن»", "رحمن"),
        ("رحب بـالصين", "بـالصين", "الصين"),
        ("قال لـلصين", "لـلصين", "لصين"),
        ("وَالصِّين", "وَالصِّين", "الصِّين"),
        ("ﻭﺍﻟﺼﻴﻦ", "ﻭﺍﻟﺼﻴﻦ", "ﺍﻟﺼﻴﻦ"),
    ],
)
def test_ends_are_trimmed_and_widened(text: str, selected: str, name: str) -> None:
    assert snapped(text, selected) == name


@pytest.mark.parametrize(
    ("word", "selected", "name"),
    [
        ("وجورج", "جورج", "جورج"),
        ("وبجورج", "جورج", "جورج"),
        ("وجورج", "ورج", "جورج"),
        ("لترامب", "ترامب", "ترامب"),
        ("للصين", "صين", "لصين"),
        ("والصين", "صين", "الصين"),
        ("وزير", "زير", "وزير"),
        ("كازاخستان", "ازاخستان", "كازاخستان"),
        ("وَترامب", "َترامب", "ترامب"),
    ],
)
def test_a_start_after_a_proclitic_stays(word: str, selected: str, name: str) -> None:
    assert snapped(f"قال {word} أمس", selected, knows=True) == name


@pytest.mark.parametrize("text", ["   ", "\n\u00a0\u200f", "،.«»", "", "😀"])
def test_nothing_to_mark_gives_an_empty_span(text: str) -> None:
    assert snap(text, Span(0, len(text))) == Span(0, 0)


@given(texts, st.data())
def test_a_snapped_span_has_clean_ends_and_snaps_to_itself(text: str, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    span = snap(text, Span(start, end), known)
    assert 0 <= span.start <= span.end <= len(text)
    if len(span):
        assert not span.of(text)[0].isspace() and not span.of(text)[-1].isspace()
        assert not is_silent_edge(span.of(text)[0])
        assert len(snap(text, span, known)) > 0
    else:
        assert span.start == start


@given(texts)
def test_snapping_settles(text: str) -> None:
    once = snap(text, Span(0, len(text)), known)
    twice = snap(text, once, known)
    assert snap(text, twice, known) == twice


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("للصين", "الصين"),
        ("وللصين", "الصين"),
        ("لليبيا", "ليبيا"),
        ("للقاء", "لقاء"),
        ("لصين", "لصين"),
        ("الصين", "الصين"),
    ],
)
def test_the_name_under_a_cut_gets_its_article_back(word: str, name: str) -> None:
    text = f"قال {word} أمس"
    assert name_under(text, snap(text, Span(4, 4 + len(word)))) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("للجنة العليا المشتركة", "اللجنة العليا المشتركة"),
        ("وللجنة السعودية الأوزبكية المشتركة", "اللجنة السعودية الأوزبكية المشتركة"),
        ("للقاء الثنائي", "اللقاء الثنائي"),
        ("للجان الوطنية", "اللجان الوطنية"),
        ("للجنة التنمية الاجتماعية", "لجنة التنمية الاجتماعية"),
        ("للجنة حقوق الإنسان", "لجنة حقوق الإنسان"),
        ("للبنان الجديد", "لبنان الجديد"),
        ("لجنة العليا", "لجنة العليا"),
    ],
)
def test_a_noun_with_lam_gets_its_article_back_where_an_adjective_tells_of_it(words: str, name: str) -> None:
    text = f"قال {words} أمس"
    assert name_under(text, snap(text, Span(4, 4 + len(words)))) == name


def test_a_name_stands_on_one_line() -> None:
    assert name_under("شي\u00a0جين\nبينغ", Span(0, 11)) == "شي جين بينغ"
