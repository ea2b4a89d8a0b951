"""How a figure is told: who says so, in sentences."""

import pytest

from desktop_app.briefing.content import plain
from desktop_app.briefing.figure_words import by_source, is_trade
from desktop_app.briefing.material import Material
from desktop_app.model.kinds import Kind
from tests.briefing.dossiers import Builder, options


def _by(language: str, english: str, kind: Kind = Kind.ORGANISATION) -> str:
    build = Builder()
    source = build.record(kind, "دائرة الموانئ", english)
    figure = build.record(Kind.FIGURE, "سفن", value="7", source=source)
    build.mark(figure, build.article("خبر", "صحيفة", "2025-01-01"), "7", 1)
    material = Material(build.dossier(), options(language))
    return plain(by_source(material, material.records[figure]))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Directorate of Ports", "the Directorate of Ports"),
        ("Ports Authority", "the Ports Authority"),
        ("The Ports Board", "The Ports Board"),
        ("Harbour News", "Harbour News"),
    ],
)
def test_english_calls_a_body_by_its_noun_with_the_article(name: str, said: str) -> None:
    """ "According to General Administration of Customs" is nobody's English."""
    assert _by("en", name) == f"according to {said}"


def test_a_person_and_arabic_take_none() -> None:
    assert _by("en", "Nadir of Salim", Kind.PERSON) == "according to Nadir of Salim"
    assert _by("en", "") == "according to دائرة الموانئ"
    assert _by("ar", "Directorate of Ports") == "بحسب دائرة الموانئ"


@pytest.mark.parametrize(("unit", "trade"), [("دولار", True), ("%", True), ("", False)])
def test_a_rank_among_partners_is_no_trade(unit: str, trade: bool) -> None:
    """ "Trade: 1, according to Egypt" stood in a snapshot: it was the first partner."""
    build = Builder()
    build.record(Kind.FIGURE, "الشريك التجاري", value="1", unit=unit)
    assert is_trade(Material(build.dossier(), options()), build.records[0]) is trade
