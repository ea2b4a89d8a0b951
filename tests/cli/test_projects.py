import json
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.cli import projects
from desktop_app.model.errors import UserError
from desktop_app.workspace import Workspace
from tests.cli.making import LINES, TEXT, TITLE, Ran

Mujaz = Callable[..., Ran]


def test_new_makes_an_empty_project(tmp_path: Path, mujaz: Mujaz) -> None:
    path = tmp_path / "جديد.mujaz"
    assert mujaz("new", path) == Ran(0, f"created {path}\n", "")
    assert mujaz("list", path, "articles", "--json").json == []
    assert [one.name for one in tmp_path.iterdir()] == ["جديد.mujaz"]


def test_new_never_touches_what_is_there(project: Path, mujaz: Mujaz) -> None:
    before = project.read_bytes()
    ran = mujaz("new", project)
    assert (ran.status, ran.out) == (1, "")
    assert str(project) in ran.err
    assert project.read_bytes() == before


def test_import_has_a_line_for_each_file_and_goes_on_after_failures(
    project: Path, tmp_path: Path, mujaz: Mujaz
) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "1.txt").write_text("التقى الوزيران في موسكو.", encoding="utf-8")
    (folder / "2.txt").write_bytes(b"")
    (folder / "3.txt").write_bytes(TEXT.encode())
    (folder / "4.pdf").write_bytes(b"%PDF")
    missing = tmp_path / "none.txt"
    ran = mujaz("import", project, missing, folder)
    assert ran.status == 1
    assert ran.out.splitlines() == [
        f"failed  {missing}: There is no file {missing}; check the name.",
        f"added   {folder / '1.txt'}",
        f"failed  {folder / '2.txt'}: {folder / '2.txt'} is empty; there is no text in it.",
        f"known   {folder / '3.txt'}",
        f"failed  {folder / '4.pdf'}: {folder / '4.pdf'} is not a kind of file that Mujaz reads (.txt, .html, .htm, "
        ".docx); save its text as one of these.",
    ]
    assert ran.err == "3 of 5 files could not be read; the others are in the project.\n"
    assert len(mujaz("list", project, "articles", "--json").json) == 3


def test_import_of_good_files_says_nothing_on_stderr(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    (tmp_path / "1.txt").write_text("التقى الوزيران في موسكو.", encoding="utf-8")
    assert mujaz("import", project, tmp_path / "1.txt") == Ran(0, f"added   {tmp_path / '1.txt'}\n", "")
    assert mujaz("import", project, tmp_path / "1.txt") == Ran(0, f"known   {tmp_path / '1.txt'}\n", "")


def test_import_takes_the_encoding_it_is_told(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    (tmp_path / "1.txt").write_bytes("قال غدا".encode("cp1256"))
    ran = mujaz("import", project, tmp_path / "1.txt", "--encoding", "utf-8")
    assert (ran.status, "utf-8" in ran.out) == (1, True)
    assert mujaz("import", project, tmp_path / "1.txt", "--encoding", "windows-1256").status == 0


def test_a_folder_without_articles_is_said(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    (tmp_path / "empty").mkdir()
    ran = mujaz("import", project, tmp_path / "empty")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)


@pytest.mark.skipif(os.name == "nt", reason="needs Linux")
def test_ctrl_c_stops_an_import_after_the_batch_in_hand(
    project: Path, tmp_path: Path, mujaz: Mujaz, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(stopped: Callable[[], bool]) -> bool:
        os.kill(os.getpid(), signal.SIGINT)
        return stopped()

    def import_paths(self: object, paths: object, *, cancelled: Callable[[], bool], **_: object) -> list[object]:
        assert not cancelled()
        assert interrupted(cancelled)
        return []

    monkeypatch.setattr("desktop_app.workspace.articles.Articles.import_paths", import_paths)
    before = signal.getsignal(signal.SIGINT)
    assert mujaz("import", project, tmp_path) == Ran(130, "", "")
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.skipif(os.name == "nt", reason="needs Linux")
def test_the_second_ctrl_c_is_not_waited_for() -> None:
    with projects._stoppable() as stopped:
        os.kill(os.getpid(), signal.SIGINT)
        assert stopped()
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)


def test_outside_the_main_thread_ctrl_c_is_left_alone() -> None:
    said: list[bool] = []

    def work() -> None:
        with projects._stoppable() as stopped:
            said.append(stopped())

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert said == [False]


def test_a_project_goes_out_and_comes_back_exactly(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    out, copy, again = tmp_path / "out.jsonl", tmp_path / "copy.mujaz", tmp_path / "again.jsonl"
    ran = mujaz("export", project, "--as", "jsonl", "-o", out)
    assert ran == Ran(0, f"wrote {out} (lines: {len(LINES)})\n", "")
    assert mujaz("new", copy).status == 0
    ran = mujaz("load", copy, out)
    assert (ran.status, ran.out) == (0, f"loaded {out}: articles 2, annotations 2, records 2\n")
    assert mujaz("export", copy, "--as", "jsonl", "-o", again).status == 0
    assert again.read_bytes() == out.read_bytes()
    written = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert all(line in LINES for line in written)
    assert all(line in written for line in LINES)


def test_load_makes_a_project_that_is_not_there(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    mujaz("export", project, "--as", "jsonl", "-o", tmp_path / "out.jsonl")
    assert mujaz("load", tmp_path / "copy.mujaz", tmp_path / "out.jsonl").status == 0
    assert {one["title"] for one in mujaz("list", tmp_path / "copy.mujaz", "articles", "--json").json} >= {TITLE}


@pytest.mark.parametrize("content", [None, "no json", '{"type": "article"}'])
def test_a_load_that_fails_leaves_no_project_behind(tmp_path: Path, mujaz: Mujaz, content: str | None) -> None:
    if content is not None:
        (tmp_path / "in.jsonl").write_text(content, encoding="utf-8")
    ran = mujaz("load", tmp_path / "new.mujaz", tmp_path / "in.jsonl")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert [one.name for one in tmp_path.iterdir() if one.name != "in.jsonl"] == []


def test_a_load_that_fails_leaves_a_project_as_it_was(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps(LINES[0]) + "\n{", encoding="utf-8")
    assert mujaz("load", project, tmp_path / "in.jsonl").status == 1
    assert len(mujaz("list", project, "articles", "--json").json) == 2


def test_an_export_that_cannot_be_written(project: Path, tmp_path: Path, mujaz: Mujaz) -> None:
    ran = mujaz("export", project, "--as", "jsonl", "-o", tmp_path / "none" / "out.jsonl")
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)


def test_check_of_a_whole_project(project: Path, mujaz: Mujaz) -> None:
    assert mujaz("check", project) == Ran(0, f"{project} is whole\n", "")


def test_check_names_every_fault_and_fails(project: Path, mujaz: Mujaz, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = [UserError("file_missing", path="one"), UserError("file_missing", path="two")]
    monkeypatch.setattr(Workspace, "check", lambda _: faults)
    ran = mujaz("check", project)
    assert ran.status == 1
    assert [line.split(";")[0] for line in ran.out.splitlines()] == ["There is no file one", "There is no file two"]
    assert ran.err == f"{project} is not whole: 2 faults were found.\n"


def test_a_project_that_is_being_written_can_be_read_and_not_written(
    project: Path, tmp_path: Path, mujaz: Mujaz
) -> None:
    (tmp_path / "1.txt").write_text("التقى الوزيران في موسكو.", encoding="utf-8")
    with Workspace.open(project):
        assert len(mujaz("list", project, "articles", "--json").json) == 2
        assert mujaz("check", project).status == 0
        ran = mujaz("import", project, tmp_path / "1.txt")
    assert (ran.status, ran.out) == (1, "")
    assert str(os.getpid()) in ran.err, "who has it"


def test_what_is_no_project_is_said(tmp_path: Path, mujaz: Mujaz) -> None:
    (tmp_path / "a.mujaz").write_text("not one", encoding="utf-8")
    for words in (["check"], ["list"], ["import"]):
        more = {"list": ["articles"], "import": [tmp_path]}.get(words[0], [])
        ran = mujaz(words[0], tmp_path / "a.mujaz", *more)
        assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
        assert str(tmp_path / "a.mujaz") in ran.err


def test_sample_makes_the_sample_project(tmp_path: Path, mujaz: Mujaz) -> None:
    ran = mujaz("sample", tmp_path / "there")
    assert ran == Ran(0, f"created {tmp_path / 'there' / 'sample.mujaz'}\n", "")
    assert len(mujaz("list", tmp_path / "there" / "sample.mujaz", "articles", "--json").json) >= 12
    assert mujaz("check", tmp_path / "there" / "sample.mujaz").status == 0
    assert mujaz("sample", tmp_path / "there").status == 1
