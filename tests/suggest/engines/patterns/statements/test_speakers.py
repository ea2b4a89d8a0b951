"""Who says something, and to whom."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.statements.engine import StatementPatterns
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Named, Reading
from tests.suggest.engines.patterns.statements.said import fields, said


def test_the_speaker_goes_on_speaking() -> None:
    text = "وأكد ويليام روتو أن التجارة نمت كثيرا. وأضاف أن الموانئ جاهزة للعمل. وقال سعيد إنه يرحب بذلك كله."
    assert [fields(one).get("speaker") for one in said(text)] == ["id.ويليام روتو", "id.ويليام روتو", "id.سعيد"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("التقى الرئيس ويليام روتو وزير النقل التونسي قيس سعيد. وقال الوزير التونسي إن الموانئ جاهزة.", "قيس سعيد"),
        ("التقى الرئيس الكيني ويليام روتو وزير النقل التونسي قيس سعيد. وقال الرئيس إن الموانئ جاهزة.", "ويليام روتو"),
        ("استقبل جلالة الملك قيس سعيد الرئيس ويليام روتو. وأعرب جلالته عن شكره له.", "قيس سعيد"),
        ("الرئيس الكيني: وقعنا اليوم عشر وثائق\nوصل الرئيس الكيني ويليام روتو أمس.", "ويليام روتو"),
        ("وأكد ويليام روتو أن التجارة نمت. وأضاف خلال اللقاء أن الموانئ جاهزة.", "ويليام روتو"),
    ],
)
def test_somebody_known_by_office_speaks(text: str, speaker: str) -> None:
    assert {fields(one).get("speaker") for one in said(text)} == {f"id.{speaker}"}


def test_a_land_that_is_only_spoken_to_does_not_speak() -> None:
    (one,) = said("وأضاف الوزير في حديث مع صحف من كينيا أن الموانئ جاهزة للعمل.")
    assert "speaker" not in fields(one)


def test_an_invitation_has_its_guest() -> None:
    (one,) = said("ودعا قيس سعيد نظيره ويليام روتو لزيارة تونس في الربيع، فقبل الدعوة")
    assert one.quote == "زيارة تونس في الربيع"
    assert fields(one) == {"kind": "invitation", "speaker": "id.قيس سعيد", "addressee": "id.ويليام روتو"}


def test_a_body_speaks_in_the_first_line_and_an_outlet_is_no_speaker() -> None:
    text = "منظمة الصحة: الوباء ينحسر في القارة\nمرآة البحر: وقع الوزيران مذكرة تفاهم أمس"
    reading = Reading("a", text, "2024-11-20")
    reading.take_names(
        Named(Span(text.index(name), text.index(name) + len(name)), Kind.ORGANISATION, None, name)
        for name in ("منظمة الصحة", "مرآة البحر")
    )
    assert [one.quote for one in StatementPatterns(Knowledge()).suggest(reading)] == ["الوباء ينحسر في القارة"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("التقى فخامة الرئيس روتو رئيس كينيا. وأعرب فخامة الرئيس الكيني عن تقديره للدعم", "id.روتو"),
        ("استقبل سمو الأمير سعيد وزير الخارجية الوفد. وثمن سمو وزير الخارجية ما أبداه الوفد من اهتمام", "id.سعيد"),
        ("وقال روتو وزير المياه إن السد كبير. وأضاف الوزير بعد لقائه مع رئيس الوزراء قيس سعيد أن ذلك مفيد", "id.روتو"),
        ("التقى وزير المياه والزراعة روتو الوفد. وقال الوزير إن السد كبير", "id.روتو"),
        ("وقال روتو إن السد كبير. وأكد سيادته أن ذلك مفيد", "id.روتو"),
        ("استقبل رئيس الحكومة في جمهورية كينيا السيد روتو الوفد. وأكد رئيس الحكومة الكيني أهمية ذلك", "id.روتو"),
        ("وقال روتو إن السد كبير. كما جدد التأكيد على أهمية السلام", "id.روتو"),
    ],
)
def test_who_is_meant_by_an_office_behind_an_honorific(text: str, speaker: str) -> None:
    assert fields(said(text)[-1])["speaker"] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأكد ويليام روتو، خلال استقباله أمس، وزير المياه قيس سعيد، أن السد جاهز.", "ويليام روتو"),
        ("التقى رئيس كينيا ويليام روتو الوفد. وأكد الرئيس خلال استقباله المدير قيس سعيد أن السد جاهز.", "ويليام روتو"),
        ("وصل رئيس كينيا ويليام روتو. وأكد الرئيس لقيس سعيد أن السد جاهز.", "ويليام روتو"),
        ("وصل رئيس كينيا ويليام روتو. وأكد الرئيس لنظيره التونسي قيس سعيد أن السد جاهز.", "ويليام روتو"),
        ("وكان رئيس كينيا ويليام روتو وصل أمس. وكان الرئيس قد أعلن أنه سيفتتح السد.", "ويليام روتو"),
        ("التقى وزير المياه قيس سعيد وزير المياه الكيني ويليام روتو. وقال معالي الوزير إن السد جاهز.", "قيس سعيد"),
        ("التقى وزير المياه قيس سعيد وزير المياه الكيني ويليام روتو. وقال الوزير إن السد جاهز. ومن جانبه أكد الوزير أن "
         "الماء وفير.", "قيس سعيد ويليام روتو"),
        ("قال وزير المياه قيس سعيد إن السد جاهز بعد لقاء وزير الطاقة ويليام روتو. بدوره أشار الوزير إلى أن الماء وفير.",
         "قيس سعيد ويليام روتو"),
        ("استقبل وزير المالية ووزير المياه بالنيابة قيس سعيد الوفد. وقال وزير المالية إن السد جاهز.", "قيس سعيد"),
        ("قال ويليام روتو إن السد جاهز. وكشف مدير وزارة المياه السابق عن أن الماء وفير.", "ويليام روتو -"),
        ("قال ويليام روتو إن السد جاهز. ويتوقع المراقبون أن يرتفع الماء.", "ويليام روتو -"),
        ("قال ويليام روتو إن السد جاهز. وقالت نيروبي إن الماء وفير.", "ويليام روتو -"),
        ("ونقلت وكالة الأنباء الكينية عن قيس سعيد قوله إن السد جاهز.", "قيس سعيد"),
        ("ونقلت وكالة الأنباء الكينية عن وزارة المياه أن السد جاهز.", "وزارة المياه"),
        ("ذكرت ذلك وكالة الأنباء الكينية، مشيرة إلى أن السد جاهز.", "وكالة الأنباء الكينية"),
        ("افتتحت شركة الموانئ الكينية رصيفا. وأوضحت الشركة أن الرصيف جاهز.", "شركة الموانئ الكينية"),
        ("افتتحت شركة الموانئ الكينية رصيفا. وأوضحت الشركة المنفذة أن الرصيف جاهز.", "-"),
        ("كانت تونس قد أعلنت أن السد جاهز.", "تونس"),
    ],
)  # fmt: skip
def test_who_speaks_and_who_is_only_met_or_told(text: str, speaker: str) -> None:
    speakers = [fields(one).get("speaker", "-").removeprefix("id.") for one in said(text)]
    assert " ".join(speakers) == speaker


def test_it_is_said_to_a_counterpart() -> None:
    (one,) = said("وأكد ويليام روتو لنظيره التونسي قيس سعيد أن السد جاهز.")
    assert (fields(one)["speaker"], fields(one)["addressee"]) == ("id.ويليام روتو", "id.قيس سعيد")
