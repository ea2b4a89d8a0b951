import json

import pytest

from desktop_app.briefing.content import plain, text
from desktop_app.briefing.words import Words
from desktop_app.model import kinds
from desktop_app.model.briefing import SectionName
from desktop_app.settings.paths import resource

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])
FREE = {"currencies", "units", "units_of_few", "spelled"}  # names and numerals, which a language has or has not


def _paths(table, before=()):
    for key, value in table.items():
        if isinstance(value, dict) and not {"one", "other"} & set(value) and key not in FREE:
            yield from _paths(value, (*before, key))
        elif key not in FREE:
            yield (*before, key)


def _table(language):
    return json.loads(resource("briefing", f"words.{language}.json").read_text("utf-8"))


def test_both_languages_have_the_same_words():
    genders = {"m", "f"}
    arabic, english = ({path for path in _paths(_table(one)) if path[-1] not in genders} for one in ("ar", "en"))
    assert arabic == english


@LANGUAGES
def test_every_choice_and_field_of_the_catalogue_has_words(language):
    words = Words(language)
    for kind in kinds.AGREEMENT_KINDS:
        assert words.get("agreement_kinds", kind, "name") and words.get("agreement_kinds", kind, "gender") in "mf"
    for status in kinds.AGREEMENT_STATUSES:
        assert words.get("agreement_statuses", status, "m")
        assert words.count("status_counts", status, n=1)
    tables = {
        "meeting_kinds": kinds.MEETING_KINDS,
        "meeting_levels": kinds.MEETING_LEVELS,
        "statement_kinds": kinds.STATEMENT_KINDS,
        "comparisons": kinds.COMPARISONS,
        "kinds_many": kinds.Kind,
        "fields": {spec.name for specs in kinds.FIELDS.values() for spec in specs},
        "sections": set(SectionName) - {SectionName.TITLE},
    }
    missing = [(table, key) for table, keys in tables.items() for key in keys if not words.find(table, key)]
    assert missing == []


def test_arabic_statuses_agree_in_gender():
    words = Words("ar")
    assert words.get("agreement_statuses", "signed", "f") == "موقّعة"
    assert words.get("agreement_statuses", "signed", "m") == "موقّع"


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "لا مقالات"),
        (1, "مقال واحد"),
        (2, "مقالان"),
        (3, "ثلاثة مقالات"),
        (10, "عشرة مقالات"),
        (11, "11 مقالاً"),
        (100, "100 مقال"),
        (103, "103 مقالات"),
    ],
)
def test_counts_take_the_arabic_plural(n, said):
    assert Words("ar").count("counts", "articles", n=n) == said


def test_no_count_of_a_document_begins_with_the_word_zero():
    assert "صفر" not in resource("briefing", "words.ar.json").read_text("utf-8")
    assert Words("ar").count("counts", "meetings", n=0) == "لا لقاءات"


def test_counts_take_the_english_plural():
    assert [Words("en").count("counts", "articles", n=n) for n in (0, 1, 2)] == [
        "0 articles",
        "one article",
        "two articles",
    ]
    assert [Words("en").count("counts", "articles", n=n) for n in (9, 10)] == ["nine articles", "10 articles"]


def test_small_numbers_are_spelled_in_the_gender_that_the_thing_asks_for():
    words = Words("ar", arabic_digits=True)
    said = [words.count("counts", thing, n=8) for thing in ("evidence", "agreements", "marks")]
    assert said == ["ثمانية شواهد", "ثماني اتفاقيات", "ثماني علامات"]
    assert words.count("status_counts", "signed", n=8) == "ثمانٍ موقّعة"
    assert words.count("counts", "articles", n=8, spelled=False) == "٨ مقالات"
    assert words.count("counts", "articles", n=103) == "١٠٣ مقالات"


@pytest.mark.parametrize("key", ["f", "f_alone", "m"])
def test_every_number_up_to_ten_is_spelled(key):
    spelled = Words("ar")._table["spelled"][key]
    assert len(spelled) == len(set(spelled)) == 11


@pytest.mark.parametrize(
    ("language", "said"), [("ar", ["", "أ", "أ، وب", "أ، وب، وج"]), ("en", ["", "أ", "أ and ب", "أ, ب and ج"])]
)
def test_things_are_enumerated_as_in_a_sentence(language, said):
    parts = [text(letter) for letter in "أبج"]
    assert [plain(Words(language).enumerated(parts[:many])) for many in range(4)] == said


def test_arabic_digits_are_for_arabic_only():
    assert Words("ar", arabic_digits=True).count("counts", "articles", n=14) == "١٤ مقالاً"
    assert Words("en", arabic_digits=True).number(14) == "14"


def test_a_missing_word_is_a_bug():
    with pytest.raises(KeyError):
        Words("ar").get("sections", "nothing")
    with pytest.raises(KeyError):
        Words("ar").get("sections")
    assert Words("ar").find("units", "nothing") is None


@LANGUAGES
def test_our_own_words_hold_no_hyphen_range_no_iso_date_and_no_baked_letters(language):
    text = resource("briefing", f"words.{language}.json").read_text("utf-8")
    assert not [letter for letter in text if "\ufb50" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufeff"]
    import re

    assert not re.search(r"\d{4}-\d", text)
