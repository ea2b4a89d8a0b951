import pytest

from desktop_app.suggest.pairs import guess_pairs


@pytest.mark.parametrize(
    ("title", "text", "pairs"),
    [
        (
            "السوداني يبحث الغاز مع الرئيس الإيراني",
            "بحث رئيس وزراء العراق محمد شياع السوداني مع الرئيس الإيراني ملف الغاز بين العراق وإيران.",
            ["IQ-IR"],
        ),
        (
            "المغربي يلتقي الوفد التركي",
            "استقبل وزير النقل المصري خالد المغربي الوفد التركي. وقال المغربي إن مصر وتركيا تعملان معا.",
            ["EG-TR"],
        ),
        ("الوزير المغربي في تونس", "قال الوزير المغربي أحمد المصري إن المغرب وتونس تعملان معا.", ["MA-TN"]),
    ],
)
def test_a_family_name_is_no_country(title: str, text: str, pairs: list[str]) -> None:
    assert guess_pairs(f"{title}\n{text}", title) == pairs
