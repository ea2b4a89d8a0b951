"""`mujaz search` and `mujaz lexicon`."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.making import ARTICLE, TEXT, TITLE, Ran
from tests.suggest.lexicon.tables import write_tables

Mujaz = Callable[..., Ran]


def test_a_hit_as_json(project: Path, mujaz: Mujaz) -> None:
    (hit,) = mujaz("search", project, "نزاروف", "--json").json
    assert list(hit) == ["article", "start", "end", "quote", "before", "after"]
    assert (hit["article"], hit["quote"]) == (ARTICLE, "نزاروف")
    assert TEXT[hit["start"] : hit["end"]] == "نزاروف"
    assert TEXT[hit["start"] - len(hit["before"]) : hit["end"] + len(hit["after"])] == (
        hit["before"] + hit["quote"] + hit["after"]
    )


def test_search_goes_across_spelling_unless_exact(project: Path, mujaz: Mujaz) -> None:
    assert len(mujaz("search", project, "الصيـن", "--json").json) == 1
    assert mujaz("search", project, "الصيـن", "--exact", "--json") == Ran(0, "[]\n", "")


def test_several_words_are_all_found_a_phrase_as_one(project: Path, mujaz: Mujaz) -> None:
    assert [hit["quote"] for hit in mujaz("search", project, "رستم", "نزاروف", "--json").json] == ["رستم", "نزاروف"]
    assert [hit["quote"] for hit in mujaz("search", project, '"رستم نزاروف"', "--json").json] == ["رستم نزاروف"]


@pytest.mark.parametrize(
    ("query", "quotes"),
    [
        ("kind:person", ["رستم نزاروف"]),
        ("نوع:رقم", ["1.5 مليار دولار"]),
        ("سجل:نزاروف", ["رستم نزاروف"]),
        ("الوزير pair:TJ-CN date:2023-05", ["الوزير"]),
        ("pair:طاجيكستان-الصين الوزير", ["الوزير"]),
        ("الوزير after:2023", []),
        ("خبر OR الوزير", ["الوزير", "خبر"]),
        ("حالة:منجز", [""]),
        ("مصدر:المثال نزاروف", ["نزاروف"]),
        ("/\\d+\\.\\d/", ["1.5"]),
    ],
)
def test_the_language_of_the_search_box(project: Path, mujaz: Mujaz, query: str, quotes: list[str]) -> None:
    assert [hit["quote"] for hit in mujaz("search", project, query, "--json").json] == quotes


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ('"الوزير', "quotation mark at letter 1"),
        ("kind:animal", "no value for “kind:”"),
        ("record:زيد", "No record is called “زيد”"),
        ("pair:x-y", "names no country"),
        ("date:أمس", "can't be read as a date"),
        ("outlet:نيلوفر", "No article is from an outlet"),
        ("/(/", "can't be read"),
        ("lemma:وزير", "no lexicon is installed"),
    ],
)
def test_a_mistake_is_one_sentence(project: Path, mujaz: Mujaz, query: str, said: str) -> None:
    ran = mujaz("search", project, query)
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert said in ran.err


def test_an_article_that_is_found_as_a_whole(project: Path, mujaz: Mujaz) -> None:
    line = mujaz("search", project, "state:done").out.splitlines()[1]
    assert "(the article)" in line and TITLE in line


def test_no_hit_is_no_failure(project: Path, mujaz: Mujaz) -> None:
    assert mujaz("search", project, "زرافة", "--json") == Ran(0, "[]\n", "")
    assert mujaz("search", project, "زرافة") == Ran(0, "", "no hits\n")


def test_the_limit_holds(project: Path, mujaz: Mujaz) -> None:
    assert len(mujaz("search", project, "خبر*", "--json").json) == 1
    assert len(mujaz("search", project, "الوزير", "--limit", "1", "--json").json) == 1


def test_hits_for_people_stand_on_one_line_each(project: Path, mujaz: Mujaz) -> None:
    ran = mujaz("search", project, "دوشنبه")
    head, line = ran.out.splitlines()
    assert head.split() == ["article", "text"]
    assert line.startswith(TITLE)
    assert f"{TITLE.split()[-1]} [دوشنبه] 18 مايو 2023" in line


def test_a_lexicon_is_installed_used_and_removed(
    project: Path, mujaz: Mujaz, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.suggest.lexicon.install.data_folder", lambda: tmp_path / "data")
    source = write_tables(tmp_path / "tables")
    assert mujaz("lexicon", "status").out.startswith("no lexicon")
    ran = mujaz("lexicon", "install", "--from", source)
    assert ran.status == 0 and str(source) in ran.out
    assert mujaz("lexicon", "status").out == ran.out
    assert [hit["quote"] for hit in mujaz("search", project, "--lemma", "وزير", "--json").json] == ["وزيرا", "الوزير"]
    assert mujaz("lexicon", "remove").out == "removed the lexicon\n"
    assert mujaz("lexicon", "remove").out.startswith("no lexicon")


def test_a_folder_without_a_lexicon_is_told(mujaz: Mujaz, tmp_path: Path) -> None:
    ran = mujaz("lexicon", "install", "--from", tmp_path)
    assert (ran.status, ran.out) == (1, "") and str(tmp_path) in ran.err
