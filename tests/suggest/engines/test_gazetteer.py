"""Names of lists in running text, the doubtful ones by what speaks for them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import GazetteerEntry
from desktop_app.suggest.engines.gazetteer import Gazetteer
from desktop_app.suggest.knowledge import Knowledge
from tests.suggest.engines.reading import knowing, quotes, read

GAZETTEER = Gazetteer(Knowledge())


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("وصل وفد من جمهورية تشاد إلى بولندا وللهند وبالعراق", ["جمهورية تشاد", "بولندا", "لهند", "العراق"]),
        ("السفير البولندي والتشادية والأتراك", []),
        ("هند امرأة ونور رجل وسالم وأمل وسلام", []),
        ("شاد به وأخذ كوبا من الماء في كوب", ["كوبا"]),
        ("مدرسة بنين وبنات، وأربعة بنين", []),
        ("وصل رئيس بنين أمس", ["بنين"]),
        ("بين تونس العاصمة وتونس", ["تونس"]),
        ("بين السنغال ومالي، ودعت السنغال مالي", ["السنغال", "مالي", "السنغال", "مالي"]),
        ("نظام مالي والدعم المالي وعام مالي", []),
        ("وصل إلى مالي حيث أعلنت باماكو", ["مالي"]),
        ("نهر الأردن وخليج عمان وبحر الصين الجنوبي", []),
        ("وهو مصر على رأيه، ومصر دولة", ["مصر"]),
        ("المصالح السعودية، وزار السعودية", ["السعودية"]),
        ("زار الوزير السعودية وأرامكو السعودية والسورية", ["السعودية"]),
        ("منحة للبنان ولليبيا ولليتوانيا", ["لبنان", "ليبيا", "ليتوانيا"]),
        ("توغو وتركيا وتركي", ["توغو", "تركيا"]),
        ("جنوب السودان والسودان", ["جنوب السودان", "السودان"]),
        ("أمريكا اللاتينية والمغرب العربي", []),
        ("قطر الدائرة وبقطر 16 مترا", []),
        ("سلطنة عمان", ["سلطنة عمان"]),
        ("مبدأ الصين الواحدة وصين واحدة", ["الصين", "صين"]),
    ],
)
def test_countries_and_what_only_looks_like_one(text: str, countries: list[str]) -> None:
    assert quotes(GAZETTEER, text, Kind.COUNTRY) == countries


@pytest.mark.parametrize(
    ("text", "country", "place"),
    [
        ("زار عمان والتقى الملك في الأردن", ["الأردن"], ["عمان"]),
        ("العاصمة الأردنية عمان", [], ["عمان"]),
        ("زار عمان ثم مسقط", ["عمان"], ["مسقط"]),
        ("وقعت عُمان وغادر عمّان", ["عُمان"], ["عمّان"]),
    ],
)
def test_oman_and_amman(text: str, country: list[str], place: list[str]) -> None:
    assert quotes(GAZETTEER, text, Kind.COUNTRY) == country
    assert quotes(GAZETTEER, text, Kind.PLACE) == place


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("قم إلى عملك. صور جميلة. كان هنا. ماليه ومالية", []),
        ("وصل إلى مدينة قم", ["قم"]),
        ("مسقط رأسه القاهرة والقوة القاهرة", ["القاهرة"]),
        ("دعوة الجمعية لآسيا الوسطى وبآسيا", ["آسيا الوسطى", "آسيا"]),
        ("انعقدت في شنغهاي قمة منظمة شنغهاي للتعاون", ["شنغهاي"]),
        ("مؤتمر التفاعل وإجراءات بناء الثقة في آسيا", ["آسيا"]),
        ("وبلغراد وبلجراد وللقاهرة", ["بلغراد", "بلجراد", "لقاهرة"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    assert quotes(GAZETTEER, text, Kind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("منظمة الصحة العالمية واليونسكو وللأمم المتحدة", ["منظمة الصحة العالمية", "اليونسكو", "لأمم المتحدة"]),
        ("مجلس الأمن القومي ومجلس الأمن الدولي", ["مجلس الأمن الدولي"]),
        ("قال ذلك / وام / أكد (قنا)، ونقلت وام", ["وام", "قنا", "وام"]),
        ("نقلت وكالة «رويترز» عن مصدر", ["رويترز"]),
        ("لعب بحماس كبير، وقالت حركة حماس", ["حركة حماس"]),
        ("أعلن الكرملين أنه في الكرملين", ["الكرملين"]),
        ("كيلو وات وهذه قنا", []),
    ],
)
def test_bodies(text: str, bodies: list[str]) -> None:
    assert quotes(GAZETTEER, text, Kind.ORGANISATION) == bodies


def test_leaders_and_the_names_they_are_called_by_afterwards() -> None:
    assert quotes(GAZETTEER, "قال بوتين وماكرون مع تيفاني ترامب ولترامب", Kind.PERSON) == ["بوتين", "ماكرون", "ترامب"]
    assert quotes(GAZETTEER, "التقى رجب طيب أردوغان وزيرا، وقال شي", Kind.PERSON) == ["رجب طيب أردوغان"]
    text = "زار شي جين بينغ تونس. وقال شي إن قيس سعيد مع شي، وسعيد بذلك"
    assert quotes(GAZETTEER, text, Kind.PERSON) == ["شي جين بينغ", "شي", "قيس سعيد", "شي"]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("قال محمد بن زايد إنه", ["محمد بن زايد"]),
        ("قال محمد بن زايد المنصوري ومحمد بن زايد بن سالم", []),
        ("لقاء عبدالله بن أيمن الصفدي ومحمد أيمن الصفدي", []),
        ("قال عبد الفتاح السيسي إن التعاون السياسي", ["عبد الفتاح السيسي"]),
        ("قال عبد القادر مساهل: عثمان ديون وديون", ["عبد القادر مساهل", "عثمان ديون"]),
        ("في شارع ياسر عرفات وجائزة محمد بن راشد", []),
        ("قال محمد شياع السوداني للرئيس السوداني، وأضاف السوداني", ["محمد شياع السوداني", "السوداني"]),
        ("قال بندر الخريف في الخريف إن عبد الله بن عبد العزيز وعبد العزيز", ["بندر الخريف", "عبد الله بن عبد العزيز"]),
    ],
)
def test_leaders_are_neither_namesakes_nor_words(text: str, persons: list[str]) -> None:
    assert quotes(GAZETTEER, text, Kind.PERSON) == persons


def test_events_go_on_to_the_year_of_their_edition() -> None:
    text = "معرض دمشق الدولي 2025، ورؤية السعودية 2030 وحرب أكتوبر وطريق التنمية"
    assert quotes(GAZETTEER, text, Kind.EVENT) == ["معرض دمشق الدولي 2025", "رؤية السعودية 2030", "حرب أكتوبر"]


def test_a_suggestion_says_what_it_is_and_joins_the_record_of_its_name_or_code() -> None:
    knowledge = knowing(("poland", Kind.COUNTRY, "بولونيا"), ("who", Kind.ORGANISATION, "الصحة العالمية"))
    country, body, city = sorted(
        Gazetteer(knowledge).suggest(read("أبلغت بولندا منظمة الصحة العالمية في براغ")), key=lambda one: one.span
    )
    assert (country.record, body.record, city.record) == ("poland", "who", None)
    assert (country.label, country.label_en) == ("بولندا", "Poland")
    assert [(told.field, told.value, told.words) for told in country.fields] == [("code", "PL", "بولندا")]
    assert [(told.field, told.value) for told in city.fields] == [("country", "CZ")]
    assert (body.reason.code, body.reason.values["list"]) == ("list", "organisations")
    assert body.version == country.version != ""


def test_the_analysts_own_list_comes_first_and_is_found_in_the_same_way() -> None:
    own = (
        GazetteerEntry("1", Kind.PLACE, "الزمردة", "الزمردة", "Emerald", "TJ", ""),
        GazetteerEntry("2", Kind.ORGANISATION, "بولندا", "شركة بولندا", "", "", ""),
    )
    found = {one.quote: one for one in Gazetteer(Knowledge(own=own)).suggest(read("زار للزمردة ثم بولندا"))}
    assert (found["لزمردة"].label, found["لزمردة"].reason.code) == ("الزمردة", "own_list")
    assert (found["بولندا"].kind, found["بولندا"].label) == (Kind.ORGANISATION, "شركة بولندا")


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("نقلت وكالة «شينخوا» عن الوزير", "شينخوا"),
        ('أفادت وكالة "الأناضول" بذلك', "الأناضول"),
        ("نقلت وكالة شينخوا عن الوزير", "وكالة شينخوا"),
    ],
)
def test_what_a_body_is_stays_outside_before_its_name_in_quotation_marks(text: str, marked: str) -> None:
    found = [one.quote for one in GAZETTEER.suggest(read(text)) if one.kind is Kind.ORGANISATION]
    assert marked in found
    assert not any("«" in quote or '"' in quote for quote in found)


PIECES = "والصين عمان في شي جين بينغ ، \n « » (وام) / مالي السعودية 😀 ﻻ لل ـ َ"


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PIECES.split(" "))))
def test_any_text_gives_the_same_twice_and_spans_that_hold_words(pieces: list[str]) -> None:
    text = " ".join(pieces)
    first, again = list(GAZETTEER.suggest(read(text))), list(GAZETTEER.suggest(read(text)))
    assert first == again
    for one in first:
        assert one.quote == one.span.of(text) and one.quote.strip() == one.quote != ""
        assert 0 < one.score < 1


def test_a_newspaper_called_after_a_town_is_no_town() -> None:
    assert quotes(GAZETTEER, "قال محرر أكرا نيوز في كوماسي", Kind.PLACE) == ["كوماسي"]
    assert quotes(GAZETTEER, "التقى القائم بالأعمال أمس", Kind.PLACE) == []


def test_a_company_that_the_lists_have_with_its_head_and_without_is_found_once() -> None:
    found = quotes(GAZETTEER, "اشترت شركة البوتاس العربية الأرض، ثم باعت البوتاس العربية جزءا.", Kind.ORGANISATION)
    assert found == ["شركة البوتاس العربية", "البوتاس العربية"]
