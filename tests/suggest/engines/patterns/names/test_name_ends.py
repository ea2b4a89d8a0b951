import pytest

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.names.engine import NamePatterns
from desktop_app.suggest.engines.patterns.names.name_ends import is_place_first
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading


def _told(text: str, kind: Kind = Kind.PERSON) -> list[str]:
    reading = Reading("a", text, "2024-05-01")
    found = [one for one in NamePatterns(Knowledge()).suggest(reading) if one.kind is kind]
    return [one.span.of(text) for one in sorted(found, key=lambda one: one.span)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("يزور رئيس الوزراء الماليزي عزمان شكري القاهرة في مايو.", "عزمان شكري"),
        ("وصل وزير النقل الغاني كوفي مينساه طوكيو أمس.", "كوفي مينساه"),
        ("غادر المبعوث الأمريكي توم ريتشارد الدوحة مساء الأحد.", "توم ريتشارد"),
        ("زار الرئيس التركماني رستم نياز السودان أمس.", "رستم نياز"),
        ("زار وزير النقل الغاني كوفي مينساه الجديدة أمس.", "كوفي مينساه"),
        ("قال الدكتور سمير الخليل إن العمل مستمر.", "سمير الخليل"),
        ("قال وزير النقل البرتغالي أنطونيو دو ليما إن العمل مستمر.", "أنطونيو دو ليما"),
        ("وقع وزير النقل السنغالي شيخ نيانغ الاتفاق.", "شيخ نيانغ"),
    ],
)
def test_a_name_ends_before_the_town_that_is_gone_to(text: str, name: str) -> None:
    assert _told(text) == [name]


def test_a_body_ends_at_its_countrys_adjective_before_a_name_that_is_a_countrys_too() -> None:
    text = "قالت رئيسة مجلس الوزراء الإيطالي جورجيا بيانكي إن العمل مستمر."
    assert _told(text, Kind.ORGANISATION) == ["مجلس الوزراء الإيطالي"]


@pytest.mark.parametrize(("name", "place"), [("القاهره", True), ("السودان", True), ("الصويره", True), ("كرامي", False)])
def test_names_of_places_are_nobodys_short_form(name: str, place: bool) -> None:
    assert is_place_first(name) is place
