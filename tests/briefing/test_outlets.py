"""How outlets are named."""

import pytest

from desktop_app.briefing.content import plain
from desktop_app.briefing.material import Material
from desktop_app.briefing.outlets import outlet
from desktop_app.briefing.words import Words
from desktop_app.model.kinds import Kind
from desktop_app.settings.paths import resource
from tests.briefing import dossiers


def named(language: str, name: str, agency: str = "") -> str:
    build = dossiers.Builder()
    article = build.article("خبر", name, "2025-01-01", agency=agency)
    agency_record = build.record(Kind.ORGANISATION, "وكالة بامير", "Pamir news agency")
    build.mark(agency_record, article, "بامير", 1)
    return plain(outlet(Material(build.dossier(), dossiers.options(language)), article))


def test_an_agency_that_the_outlets_name_holds_is_not_named_again() -> None:
    """ "Xinhua news agency, from Xinhua" is one name said twice."""
    assert named("ar", "وكالة بامير", "بامير") == "وكالة بامير"
    assert named("ar", "وكالة بامير", "وكالة بامير") == "وكالة بامير"
    assert named("ar", "جريدة المنبر", "وكالة بامير") == "جريدة المنبر عن وكالة بامير"
    assert named("ar", "", "وكالة بامير") == "وكالة بامير"


@pytest.mark.parametrize("name", ["وكالة بامير", "وكالة  بامير"])
def test_in_english_an_outlet_has_the_english_name_that_is_known(name: str) -> None:
    assert named("en", name) == "Pamir news agency"
    assert named("en", "جريدة المنبر", name) == "جريدة المنبر, from Pamir news agency"
    assert named("en", "جريدة المنبر") == "جريدة المنبر"


@pytest.mark.parametrize(
    ("n", "said"),
    [(1, "ناشر واحد"), (2, "ناشرَين"), (3, "ثلاثة ناشرين"), (11, "11 ناشراً"), (100, "100 ناشر"), (103, "103 ناشرين")],
)
def test_who_prints_is_called_by_one_word_in_all_its_plurals(n, said):
    assert Words("ar").count("counts", "outlets_of", n=n) == said
    assert "منفذ" not in resource("briefing", "words.ar.json").read_text("utf-8")
