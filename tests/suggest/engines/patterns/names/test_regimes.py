import pytest

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.names.regimes import regimes
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


def _found(text: str) -> list[tuple[Kind, str]]:
    reading = Reading("a", text)
    return [(one.kind, reading.back(one.start, one.end).of(text)) for one in regimes(View(reading))]


def test_a_regime_and_its_ruler_wherever_he_stands() -> None:
    text = "سوريا: سقط نظام الأسد أمس، وقالت وكالة أنباء الأسد إن للأسد بيتا."
    assert _found(text) == [
        (Kind.ORGANISATION, "نظام الأسد"),
        (Kind.PERSON, "الأسد"),
        (Kind.PERSON, "الأسد"),
        (Kind.PERSON, "لأسد"),
    ]


def test_a_ruler_in_whose_government_somebody_is() -> None:
    (one,) = regimes(View(Reading("a", "غادر سوريا وزير في حكومة الأسد أمس.")))
    assert (one.kind, one.label, one.reason.values["name"]) == (Kind.PERSON, "بشار الأسد", "بشار الأسد")


@pytest.mark.parametrize(
    "text",
    [
        "سقط نظام الأسد أمس.",  # no country of his
        "في سوريا نظام الأسد الصاروخي جديد.",
        "في سوريا نظام التعليم متطور.",
        "في سوريا أسد ونظام",
        "",
    ],
)
def test_other_systems(text: str) -> None:
    assert _found(text) == []
