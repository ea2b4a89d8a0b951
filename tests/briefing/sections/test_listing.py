import pytest

from desktop_app.briefing.material import Material
from desktop_app.briefing.sections.listing import missing_months, numbered
from desktop_app.model.briefing import SectionName
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers
from tests.briefing.sections.made import of


@pytest.mark.parametrize(
    ("dates", "months", "ranges"),
    [
        ([], (), ()),
        (["", "2025"], (), ()),
        (["2025-01-09", "2025-02"], (), ()),
        (["2024-12-01", "2025-02-01"], ("2025-01",), ("2025-01",)),
        (
            ["2024-11", "2025-03", "2025-05"],
            ("2024-12", "2025-01", "2025-02", "2025-04"),
            ("2024-12/2025-02", "2025-04"),
        ),
    ],
)
def test_months_between_that_have_no_date(dates, months, ranges):
    assert missing_months(dates) == (months, ranges)


def test_rows_that_follow_each_other_are_a_range():
    """A list of 25 rows once took two lines, and those beyond the table a second entry of their kind."""
    english, arabic = (Material(dossiers.empty(), dossiers.options(language)) for language in ("en", "ar"))
    assert numbered(english, [1, 2, 4, 5, 6, 9]) == "1, 2, 4\u2060–\u20606, 9"
    assert numbered(arabic, [1, 2, 3]) == "1 إلى 3"
    assert numbered(english, []) == ""


def test_what_is_beyond_a_table_is_counted_beside_its_rows():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    build.mark(build.record(Kind.PLACE, "شخص"), article, "شخص", 1)
    for number in range(30):
        build.mark(build.record(Kind.STATEMENT, f"قول {number}"), article, "قول", 1)
    found = of(build.dossier(), SectionName.CONFLICTS)
    assert "التصريحات (الجدول 1، الصفوف 1 إلى 25، و5 خارج الجدول)." in found
    assert "زيادةً على هذا الجدول: خمسة تصريحات" in of(build.dossier(), SectionName.STATEMENTS)


def test_all_of_a_kind_without_a_table_are_told_as_all():
    """Thirteen sectors and eleven places were named one by one to say that each of them is a guess."""
    for guessed, said in ((5, "الأماكن (كلها)"), (4, "الأماكن (مكان 0، مكان 1، مكان 2، مكان 3)")):
        build = dossiers.Builder()
        article = build.article("خبر", "صحيفة", "2025-01-01")
        build.mark(build.record(Kind.PERSON, "شخص"), article, "شخص", 1)
        for number in range(5):
            place = build.record(Kind.PLACE, f"مكان {number}", guessed_pair=number < guessed)
            build.mark(place, article, f"مكان {number}", 1)
        assert said in of(build.dossier(), SectionName.CONFLICTS)
