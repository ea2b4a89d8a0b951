"""Words of sectors, found again in other forms."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.sector_memory import SectorMemory, begins_office, sector_forms
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Named
from tests.suggest.engines.reading import known, quotes, read

NAMES = known(
    ("roads", Kind.SECTOR, "الطريق"),
    ("farming", Kind.SECTOR, "الزراعة"),
    ("farming", Kind.SECTOR, "الزراعية"),
    ("green", Kind.SECTOR, "الطاقة الخضراء"),
    marks=2,
)
ENGINE = SectorMemory(Knowledge(NAMES))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("في الزراعة وبالزراعة وللزراعة وزراعة", ["الزراعة", "الزراعة", "لزراعة", "زراعة"]),
        ("القطاع الزراعي وزراعيا والمنتجين الزراعيين", ["الزراعي", "زراعيا", "الزراعيين"]),
        ("عن طريق البر، وشق طريق جديد", ["طريق"]),
        ("الطاقة الخضراء", ["الطاقة الخضراء"]),
        ("وزارة الزراعة ووزير الزراعة", []),
        ("المزارع والزراع", []),
    ],
)
def test_words_in_other_forms_and_not_in_offices(text: str, found: list[str]) -> None:
    assert quotes(ENGINE, text) == found


def test_not_within_names() -> None:
    reading = read("معرض الزراعة في المدينة")
    reading.take_names([Named(reading.back(0, 12), Kind.EVENT, None, "معرض الزراعة")])
    assert not list(ENGINE.suggest(reading))
    assert [one.record for one in ENGINE.suggest(read("معرض الزراعة"))] == ["farming"]


def test_forms_and_offices() -> None:
    assert "تجاريه" in sector_forms("التجاري")
    assert sector_forms("طاقه") == ["طاقه"]
    assert begins_office("وزاره الطاقه") and not begins_office("اتحاد")
    assert not list(SectorMemory(Knowledge()).suggest(read("الزراعة")))


def test_a_form_that_was_not_marked_itself_asks_for_two_marks_and_scores_less() -> None:
    once = SectorMemory(Knowledge(known(("farming", Kind.SECTOR, "الزراعة"))))
    assert quotes(once, "الزراعة وزراعة") == ["الزراعة"]
    scores = {one.quote: one.score for one in ENGINE.suggest(read("الزراعة وزراعة"))}
    assert scores["زراعة"] < scores["الزراعة"]


def test_words_of_the_vocabulary_that_mean_no_sector_where_they_stand() -> None:
    words = (("young", Kind.SECTOR, "الشباب"), ("trade", Kind.SECTOR, "التجاري"), ("sea", Kind.SECTOR, "البحري"))
    engine = SectorMemory(Knowledge(known(*words, marks=9)))
    assert quotes(engine, "استقبل الشباب. المكتب التجاري. وزير النقل والتجارة. الصيد البحري.") == []
    assert quotes(engine, "في مجالات الثقافة والشباب والتعاون التجاري والبحري") == ["الشباب", "التجاري", "البحري"]
