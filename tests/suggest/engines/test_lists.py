"""The program's lists: whole, without doubles, and as long as they have to be."""

import csv
import json

import pytest

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.settings.paths import resource
from desktop_app.suggest.countries import country_codes
from desktop_app.suggest.engines.finder import words_of
from desktop_app.suggest.engines.lists import LISTS, by_name, listed


def rows(name: str) -> list[dict[str, str]]:
    with resource("gazetteers", f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("capitals", 180), ("cities", 5400), ("regions", 700), ("organisations", 550), ("bodies", 3400),
        ("agencies", 500), ("leaders", 2400), ("events", 600),
    ],
)
def test_a_list_is_as_long_as_it_has_to_be(name: str, least: int) -> None:
    assert len(rows(name)) >= least


@pytest.mark.parametrize("name", list(LISTS))
def test_every_row_is_whole(name: str) -> None:
    codes = set(country_codes())
    labels = [row["ar"] for row in rows(name)]
    assert len(labels) == len(set(labels))
    for row in rows(name):
        assert row["ar"].strip() == row["ar"] != ""
        assert row["country"] in codes | {""}
        assert row["en"]
        assert "" not in row["variants"].split("|") or row["variants"] == ""


@pytest.mark.parametrize("name", ["capitals", "cities", "regions"])
def test_no_town_begins_with_what_may_be_that(name: str) -> None:
    """Folded, إن صالح is "that Salih" as well."""
    names = [words_of(text) for row in rows(name) for text in (row["ar"], *row["variants"].split("|"))]
    assert [one for one in names if one.startswith("ان ")] == []


def test_every_state_has_its_names_with_republic_and_by_code() -> None:
    [chad] = by_name()["جمهوريه تشاد"]
    assert (chad.country, chad.kind, chad.fields[0].value) == ("TD", Kind.COUNTRY, "TD")
    assert len([one for one in listed() if one.list == "countries"]) >= 193
    assert by_name()["دوله تشاد"] == by_name()["جمهوريه تشاد"]
    assert by_name()["جمهوريه جزر القمر"][0].country == "KM"
    assert "دوله جمهوريه تشاد" not in by_name() and "دوله مملكه البحرين" not in by_name()
    assert by_name()["الجمهوريه القبرصيه"][0].country == "CY" and by_name()["المملكه الاسبانيه"][0].country == "ES"
    assert "الجمهوريه الاسبانيه" not in by_name()
    assert {one.kind for one in by_name()["ماكاو"]} == {Kind.PLACE}
    assert "الاتراك" not in by_name()


def test_foreign_names_are_known_as_egypt_writes_them() -> None:
    assert by_name()["بلجراد"] == by_name()["بلغراد"]
    assert "جزه" not in by_name()


def test_names_of_servants_are_known_in_one_word_too() -> None:
    assert by_name()["عبدالفتاح السيسي"] == by_name()["عبد الفتاح السيسي"]
    assert by_name()["احمد ابوالغيط"] == by_name()["احمد ابو الغيط"]


def test_parts_of_names_are_folded_alike() -> None:
    with resource("gazetteers", "name_parts.json").open(encoding="utf-8") as file:
        parts = json.load(file)
    assert set(parts) == {"joined", "never_short", "always_short", "only_bare", "family_first"}
    assert not {fold(word) for word in parts["always_short"]} & {fold(word) for word in parts["never_short"]}
    assert set(parts["family_first"]) <= set(country_codes())
