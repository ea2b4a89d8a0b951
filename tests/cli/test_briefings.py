from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from desktop_app.briefing.write_docx import default_template
from desktop_app.model.briefing import BriefingOptions, Length, SectionName
from desktop_app.workspace import Workspace
from tests.briefing.templates import foreign
from tests.cli.making import Ran

Mujaz = Callable[..., Ran]


def test_one_pair_into_one_file(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    out = tmp_path / "out.docx"
    assert mujaz("brief", project, "tj-cn", "-o", out) == Ran(0, f"TJ-CN: {out}\n", "")  # as it was typed
    refused = mujaz("brief", project, "tj-ru", "-o", out)
    assert refused.status == 1 and "TJ-RU" in refused.err
    assert docx.Document(str(out)).paragraphs


@pytest.mark.parametrize("language", ["ar", "en"])
def test_all_pairs_into_a_folder_that_is_made(project: Path, tmp_path: Path, mujaz: Mujaz, language: str) -> None:
    ran = mujaz("brief", project, "--all", "-d", tmp_path / "a" / "b", "--language", language)
    assert ran.status == 0
    assert [path.name for path in (tmp_path / "a" / "b").iterdir()] == [f"CN-TJ-{language}.docx"]
    assert ran.out == f"CN-TJ: {tmp_path / 'a' / 'b' / f'CN-TJ-{language}.docx'}\n"


def test_the_language_of_a_briefing_is_not_that_of_the_messages(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    ran = mujaz("brief", project, "CN-KZ", "-o", tmp_path / "x.docx", "--language", "ar")
    assert ran.status == 1
    assert ran.err.isascii()


def test_what_is_asked_for_reaches_the_briefing(
    project: Path, tmp_path: Path, mujaz: Mujaz, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, object]] = []
    monkeypatch.setattr(Workspace, "brief", lambda _, pair, path, **options: asked.append(options))
    mujaz("brief", project, "CN-TJ", "-o", tmp_path / "x", "--language", "en", "--as-of", "2024-05-18",
          "--since", "2024-04-01", "--period", "2023/2024", "--sector", "النقل", "--sector", "Energy", "--section",
          "agreements", "--length", "full", "--only-new", "--confirmed-only", "--digits", "arabic", "--months",
          "levant", "--handling", "سري", "--author", "مكتب", "--circulation")  # fmt: skip
    mujaz("brief", project, "TJ-CN", "-o", tmp_path / "y")
    assert asked[0] == {
        "language": "en", "as_of": "2024-05-18", "since": "2024-04-01", "period": "2023/2024",
        "sectors": ("النقل", "Energy"), "sections": (SectionName.AGREEMENTS,), "length": Length.FULL, "only_new": True,
        "leave_out_unconfirmed": True, "digits": "arabic", "months": "levant", "handling": "سري", "author": "مكتب",
        "circulation": True, "template": None,
    }  # fmt: skip
    usual = {name: getattr(BriefingOptions(), name) for name in asked[1] if name not in ("since", "template", "period")}
    assert asked[1] == usual | {"since": None, "template": None, "period": None}


def test_a_sector_that_is_not_there_is_told(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    ran = mujaz("brief", project, "CN-TJ", "-o", tmp_path / "x.docx", "--sector", "الفضاء")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert "الفضاء" in ran.err and not (tmp_path / "x.docx").exists()


def test_a_period_of_which_nothing_is_known_is_told_and_of_all_pairs_only_said(
    project: Path, tmp_path: Path, mujaz: Mujaz
) -> None:
    ran = mujaz("brief", project, "CN-TJ", "-o", tmp_path / "x.docx", "--period", "1999")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    ran = mujaz("brief", project, "--all", "-d", tmp_path / "all", "--period", "1999")
    assert (ran.status, ran.out.count("\n"), ran.err) == (0, 1, "")
    assert list((tmp_path / "all").iterdir()) == []


def test_as_html(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    out = tmp_path / "out.html"
    assert mujaz("brief", project, "CN-TJ", "-o", out, "--as", "html") == Ran(0, f"CN-TJ: {out}\n", "")
    assert out.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert mujaz("list", project, "briefings", "--json").json == []  # a look, not a briefing that was made
    assert mujaz("brief", project, "--all", "-d", tmp_path / "all", "--as", "html").status == 0
    assert [path.name for path in (tmp_path / "all").iterdir()] == ["CN-TJ-ar.html"]


def test_the_template_is_written_out_once_and_used_when_edited(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    own, out = tmp_path / "own.docx", tmp_path / "out.docx"
    assert mujaz("template", "-o", own) == Ran(0, f"wrote {own}\n", "")
    assert own.read_bytes() == default_template()
    ran = mujaz("template", "-o", own)
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    edited = docx.Document(str(own))
    edited.styles["Title Arabic"].font.name = "Scheherazade"
    edited.save(str(own))
    assert mujaz("brief", project, "CN-TJ", "-o", out, "--template", own) == Ran(0, f"CN-TJ: {out}\n", "")
    assert docx.Document(str(out)).styles["Title Arabic"].font.name == "Scheherazade"


def test_styles_that_a_template_lacks_are_told(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    (tmp_path / "own.docx").write_bytes(foreign.template())
    ran = mujaz("brief", project, "CN-TJ", "-o", tmp_path / "out.docx", "--template", tmp_path / "own.docx")
    assert (ran.status, ran.err.count("\n")) == (0, 1)
    assert "Table Text" in ran.err


@pytest.mark.parametrize("data", [None, b"", b"PK\x03\x04"])
def test_a_template_that_is_none_writes_nothing(
    project: Path, tmp_path: Path, mujaz: Mujaz, data: bytes | None
) -> None:
    if data is not None:
        (tmp_path / "own.docx").write_bytes(data)
    ran = mujaz("brief", project, "CN-TJ", "-o", tmp_path / "out.docx", "--template", tmp_path / "own.docx")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert not (tmp_path / "out.docx").exists()


def test_a_pair_without_articles_writes_nothing(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    ran = mujaz("brief", project, "CN-KZ", "-o", tmp_path / "x.docx")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert "CN-KZ" in ran.err
    assert not (tmp_path / "x.docx").exists()


def test_a_project_without_pairs(tmp_path: Path, mujaz: Mujaz) -> None:
    mujaz("new", tmp_path / "a.mujaz")
    ran = mujaz("brief", tmp_path / "a.mujaz", "--all", "-d", tmp_path / "out")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    (tmp_path / "file").touch()
    ran = mujaz("brief", project, "--all", "-d", tmp_path / "file" / "x")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)


def test_what_was_made_is_listed_and_made_again(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    out, again = tmp_path / "out.docx", tmp_path / "again.docx"
    mujaz("brief", project, "CN-TJ", "-o", out)
    [made] = mujaz("list", project, "briefings", "--json").json
    assert (made["relationship"], made["file_name"]) == ("CN-TJ", "out.docx")
    assert made["id"] in mujaz("list", project, "briefings").out
    assert mujaz("brief", project, "--again", made["id"], "-o", again) == Ran(0, f"CN-TJ: {again}\n", "")
    assert again.read_bytes() == out.read_bytes()


def test_a_project_that_is_open_elsewhere_is_briefed_and_keeps_nothing(
    project: Path, tmp_path: Path, mujaz: Mujaz
) -> None:
    with Workspace.open(project) as workspace:
        ran = mujaz("brief", project, "CN-TJ", "-o", tmp_path / "out.docx")
        assert (ran.status, ran.out.count("\n")) == (0, 2)
        assert "not kept" in ran.out
        assert list(workspace.made_briefings()) == []


@pytest.mark.parametrize("wrong", [["CN-TJ", "--again", "1", "-o", "x"], ["--again", "1"], []])
def test_one_thing_at_a_time(project: Path, mujaz: Mujaz, wrong: list[str]) -> None:
    assert mujaz("brief", project, *wrong).status == 2


@pytest.mark.parametrize(("name", "form"), [("x.pdf", "docx"), ("x", "docx"), ("x.html", "docx"), ("x.docx", "html")])
def test_a_file_that_would_be_called_what_it_is_not_is_refused(
    project: Path, tmp_path: Path, mujaz: Mujaz, name: str, form: str
) -> None:
    ran = mujaz("brief", project, "CN-TJ", "-o", tmp_path / name, "--as", form)
    assert (ran.status, ran.out) == (1, "") and not (tmp_path / name).exists()
    assert ran.err == f"The briefing can't be written as {name}; choose a name that ends in .{form}.\n"
