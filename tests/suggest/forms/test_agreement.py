"""Agreements read off."""

import pytest

from desktop_app.model.kinds import AGREEMENT_KINDS, AGREEMENT_STATUSES, Kind
from desktop_app.suggest.forms.agreement import currency_of
from desktop_app.suggest.forms.words import vocabulary

from .guesses import all_of, values


@pytest.mark.parametrize(
    ("quote", "kind"),
    [
        ("مذكرة تفاهم بشأن السياحة", "memorandum"),
        ("مذكّرةَ تفاهم", "memorandum"),
        ("بروتوكول تنظيم النقل", "protocol"),
        ("خارطة طريق للتجارة", "roadmap"),
        ("خطة التعاون", "plan"),
        ("برنامج تعاون", "programme"),
        ("إعلان الصداقة", "declaration"),
        ("بيانا مشتركا", "joint_statement"),
        ("معاهدة حسن جوار", "treaty"),
        ("اتفاقية قرض", "loan"),
        ("الاتفاقية", "agreement"),
        ("عقد توريد", "contract"),
        ("خطاب نوايا", "letter_of_intent"),
    ],
)
def test_kind(quote: str, kind: str) -> None:
    assert values(Kind.AGREEMENT, f"[{quote}]")["kind"] == kind


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("ووقّع الوزيران [مذكرة تفاهم].", "signed"),
        ("[الاتفاقية التي وقعتها الوزارتان]", "signed"),
        ("صادق البرلمان على [الاتفاقية].", "ratified"),
        ("[المعاهدة] دخلت حيز التنفيذ.", "in_force"),
        ("اقترح الوزير [برنامج تعاون].", "proposed"),
        ("من المقرر توقيع [بروتوكول] قريبا.", "announced"),
        ("[العقد] قيد التفاوض.", "under_negotiation"),
        ("علقت الحكومة [الاتفاقية].", "suspended"),
        ("تم التوقيع على أربع وثائق:\n– [مذكرة تفاهم بشأن المياه]\n", "signed"),
        ("من المقرر أن يوقع الجانبان [اتفاقية لحماية الاستثمار].", "announced"),
        ("بحث الوزيران إمكانية توقيع [اتفاقية للنقل].", "proposed"),
        ("دخلت [اتفاقية الصيد] حيز التنفيذ أمس.", "in_force"),
    ],
)
def test_status(text: str, status: str) -> None:
    assert values(Kind.AGREEMENT, text)["status"] == status


def test_no_status_where_nothing_says_so() -> None:
    assert "status" not in values(Kind.AGREEMENT, "أشاد الوزير ب[الاتفاقية].")


def test_dates_and_place_of_a_signing() -> None:
    text = "دوشنبه 3 مارس 2024 – وقع الوزيران أمس في أستانا [خطة التعاون للأعوام 2024-2026]."
    found = values(Kind.AGREEMENT, text, "2024-03-03")
    assert found["signed"] == "2024-03-02"
    assert found["place"] == "أستانا"
    assert found["years"] == "2024/2026"


def test_a_year_counts_as_signed_only_where_the_mark_says_so() -> None:
    assert values(Kind.AGREEMENT, "[المعاهدة الموقعة عام 2007]")["signed"] == "2007"
    assert "signed" not in values(Kind.AGREEMENT, "وقعا [خطة عام 2025].")


@pytest.mark.parametrize(
    ("quote", "bodies"),
    [
        ("مذكرة بين معهد المياه ووزارة الطاقة بشأن السدود", ["معهد المياه", "وزارة الطاقة"]),
        (
            "مذكرة بين وزارة الصحة والدواء في فرنسا ولجنة الصحة في كندا",
            ["وزارة الصحة والدواء في فرنسا", "لجنة الصحة في كندا"],
        ),
        ("اتفاق بين طاجيكستان وكازاخستان في مجال النقل", ["طاجيكستان", "كازاخستان"]),
        (
            "اتفاق بين وزارة التجارة والصناعة في كينيا ووزارة التجارة في غانا بشأن التمور",
            ["وزارة التجارة والصناعة في كينيا", "وزارة التجارة في غانا"],
        ),
        ("توأمة بين مدينتي خجند وتركستان", []),
        ("مذكرة تفاهم", []),
    ],
)
def test_bodies(quote: str, bodies: list[str]) -> None:
    assert all_of(Kind.AGREEMENT, "bodies", f"[{quote}]") == bodies


def test_parties_are_the_countries_of_the_mark_or_the_two_of_its_sentence() -> None:
    assert all_of(Kind.AGREEMENT, "parties", "[اتفاق بين الصين وطاجيكستان]") == ["CN", "TJ"]
    assert all_of(Kind.AGREEMENT, "parties", "وقع الوزير الروسي ونظيره الكازاخستاني [اتفاقا].") == ["KZ", "RU"]
    assert all_of(Kind.AGREEMENT, "parties", "بحثت الصين وروسيا والهند [اتفاقا].") == []


def test_value_in_the_mark_or_announced_after_it() -> None:
    found = values(Kind.AGREEMENT, "وقعا [اتفاقية قرض] بقيمة 130 مليون دولار.")
    assert (found["value"], found["currency"]) == ("130000000", "USD")
    assert "value" not in values(Kind.AGREEMENT, "وقعا [اتفاقية]، وتجاوزت التجارة 130 مليون دولار.")


def test_sectors() -> None:
    assert all_of(Kind.AGREEMENT, "sectors", "[مذكرة في مجال الصناعة والابتكار]") == ["الصناعة", "الابتكار"]
    assert all_of(Kind.AGREEMENT, "sectors", "[خطة لتطوير الطاقة الخضراء]") == ["الطاقة الخضراء"]


@pytest.mark.parametrize(
    ("unit", "code"),
    [
        ("دولار أمريكي", "USD"),
        ("دولارا", "USD"),
        ("يوان", "CNY"),
        ("روبل", "RUB"),
        ("$", "USD"),
        ("€", "EUR"),
        ("طن", ""),
    ],
)
def test_currency(unit: str, code: str) -> None:
    assert currency_of(unit) == code


def test_the_vocabulary_uses_the_models_choices_only() -> None:
    assert set(vocabulary()["agreement_kind"]) <= set(AGREEMENT_KINDS)
    assert set(vocabulary()["agreement_status"]) == set(AGREEMENT_STATUSES)
