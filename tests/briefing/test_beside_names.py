"""What a name says already is not said again beside it."""

import pytest

from desktop_app.briefing import beside_names, phrases
from desktop_app.briefing.content import plain, text
from desktop_app.briefing.material import Material
from desktop_app.model.kinds import Kind
from tests.briefing.dossiers import Builder, options


@pytest.mark.parametrize(
    ("edtf", "named"),
    [("2024", True), ("2023/2024", False), ("2024-05", False), ("2022", False), ("", False)],
)
def test_only_whole_years_are_named_by_a_title(edtf, named):
    assert beside_names.names_years(text("التجارة في عام ٢٠٢٤"), edtf) is named


@pytest.mark.parametrize(
    ("label", "date", "said"),
    [
        ("لقاء المرفأ، 4 مايو 2025", "2025-05-04", "لقاء المرفأ"),
        ("لقاء المرفأ، ٤ مايو ٢٠٢٥", "2025-05-04", "لقاء المرفأ"),
        ("لقاء المرفأ، 2025", "2025", "لقاء المرفأ"),
        ("لقاء المرفأ، 2025", "2025-05-04", "لقاء المرفأ، 2025"),
        ("لقاء المرفأ، 4 مايو 2025", "", "لقاء المرفأ، 4 مايو 2025"),
        ("4 مايو 2025", "2025-05-04", "4 مايو 2025"),
    ],
)
def test_beside_a_column_of_dates_a_name_leaves_its_own_out(label, date, said):
    for language in ("ar", "en"):
        build = Builder()
        build.record(Kind.MEETING, label, date=date)
        material = Material(build.dossier(), options(language))
        [record] = build.records
        found = beside_names.without_date(material, record, phrases.name(material, record))
        assert plain(found) == said


@pytest.mark.parametrize("digits", ["latin", "arabic"])
def test_a_day_in_the_name_is_found_in_either_digits(digits):
    build = Builder()
    for label in ("زيارة، 1 يناير 2025", "زيارة، ١ يناير ٢٠٢٥", "زيارة"):
        build.record(Kind.MEETING, label, date="2025-01-01")
    material = Material(build.dossier(), options(digits=digits))
    assert [bool(beside_names.date_beside_name(material, record)) for record in build.records] == [False, False, True]
