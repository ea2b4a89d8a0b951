"""A write that fails leaves what was there whole and nothing beside it, and says why in one sentence.

`python -m tests.proofs.failing_writes` does the same on full and read-only disks, and kills the program meanwhile.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.workspace import Workspace
from tests.cli.making import Ran

Mujaz = Callable[..., Ran]
FORMS = ("docx", "html", "again", "template")
EARLIER = b"what was there before"
FORM = pytest.mark.parametrize("form", FORMS)


@pytest.fixture(scope="module")
def _briefed(_made_project: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A project of which a briefing was made, and that one's id."""
    project = Path(shutil.copy(_made_project, tmp_path_factory.mktemp("briefed") / "project.mujaz"))
    with Workspace.open(project) as workspace:
        workspace.brief("CN-TJ", project.with_name("a.docx"))
        return project, workspace.made_briefings()[0].id


@pytest.fixture
def project(_briefed: tuple[Path, str], tmp_path: Path) -> Path:
    return Path(shutil.copy(_briefed[0], tmp_path / "project.mujaz"))


@pytest.fixture
def run(project: Path, _briefed: tuple[Path, str], mujaz: Mujaz) -> Callable[[str, Path], Ran]:
    """Runs the command of a form with that file to write."""

    def command(form: str, path: Path, *more: str) -> Ran:
        if form == "template":
            return mujaz("template", "-o", path)
        if form == "again":
            return mujaz("brief", project, "--again", _briefed[1], "-o", path)
        return mujaz("brief", project, "CN-TJ", "-o", path, "--as", form, *more)

    return command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "مجلد الموجزات"
    made.mkdir()
    return made


def ending(form: str) -> str:
    return ".html" if form == "html" else ".docx"


def target(folder: Path, form: str) -> Path:
    """Where an earlier file stands; a template is never written over."""
    path = folder / f"موجز {form}{ending(form)}"
    if form != "template":
        path.write_bytes(EARLIER)
    return path


def state(folder: Path) -> dict[str, bytes | None]:
    return {one.name: one.read_bytes() if one.is_file() else None for one in folder.iterdir()}


def assert_told(ran: Ran, *words: str) -> None:
    """One sentence, and nothing that only a programmer would read."""
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.count("\n") == 1 and "Traceback" not in ran.err and "Errno" not in ran.err
    assert all(word in ran.err for word in words), ran.err


@contextmanager
def small_files(limit: int) -> Iterator[None]:
    """The system refuses to let any file of this process grow beyond that, as a full disk does."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@FORM
def test_no_room(run, folder, form):
    path, before = target(folder, form), state(folder)
    with small_files(100_000):
        ran = run(form, path, *(["--handling", "سري" * 30_000] if form == "html" else []))
    assert_told(ran, "File too large", path.name)
    assert state(folder) == before


@FORM
def test_the_folder_goes_in_the_middle(run, folder, form, monkeypatch):
    path, real = target(folder, form), os.fsync

    def gone(descriptor: int) -> None:
        real(descriptor)
        if folder.exists() and any(one.suffix == ".part" for one in folder.iterdir()):
            shutil.rmtree(folder)

    monkeypatch.setattr("desktop_app.settings.whole.os.fsync", gone)
    assert_told(run(form, path), "No such file or directory", path.name)
    assert not folder.exists()


@FORM
def test_the_folder_was_never_there(run, folder, form):
    assert_told(run(form, folder / "none" / f"x{ending(form)}"), "There is no folder", "none")
    assert state(folder) == {}


@FORM
def test_a_file_stands_where_the_folder_should(run, folder, form):
    (folder / "file").write_bytes(EARLIER)
    assert_told(run(form, folder / "file" / f"x{ending(form)}"), "There is no folder")
    assert state(folder) == {"file": EARLIER}


@FORM
def test_the_folder_may_not_be_written(run, folder, form, monkeypatch):
    path, before, real = target(folder, form), state(folder), os.open

    def refused(name: object, *rest: int, **more: object) -> int:
        if str(name).endswith(".part"):
            raise PermissionError(13, "Permission denied", str(name))
        return real(name, *rest, **more)  # type: ignore[arg-type, call-overload]

    monkeypatch.setattr("desktop_app.settings.whole.os.open", refused)
    assert_told(run(form, path), "Permission denied", path.name)
    assert state(folder) == before


@FORM
def test_a_folder_stands_where_the_file_should(run, folder, form):
    (folder / "x.docx").mkdir()
    assert_told(run(form, folder / "x.docx"), "x.docx")
    assert state(folder) == {"x.docx": None}


@FORM
def test_a_name_too_long_for_the_disk(run, folder, form):
    assert_told(run(form, folder / f"{'ا' * 200}{ending(form)}"), "File name too long")
    assert state(folder) == {}


@pytest.mark.parametrize("form", [form for form in FORMS if form != "template"])
@pytest.mark.parametrize("lock", [".~lock.{}#", "~${}"])
def test_the_file_is_open_elsewhere(run, folder, form, lock):
    path = target(folder, form)
    name = lock.format(path.name if lock.startswith(".") else path.name[min(2, len(path.stem) - 6) :])
    (folder / name).write_text("سمر", "utf-8")
    before = state(folder)
    assert_told(run(form, path), "is open in another program", name)
    assert state(folder) == before
    (folder / name).unlink()
    assert run(form, path).status == 0
    assert state(folder).keys() == {path.name}


@pytest.mark.parametrize("form", [form for form in FORMS if form != "template"])
def test_an_earlier_file_keeps_its_rights(run, folder, form):
    path = target(folder, form)
    path.chmod(0o640)
    assert run(form, path).status == 0
    assert path.stat().st_mode & 0o777 == 0o640


def test_words_locks_that_may_be_another_files_hold_nothing_up(run, folder):
    """Word calls the locks of both of these ~$-TJ-ar.docx."""
    for name in ("CN-TJ-ar.docx", "KZ-TJ-ar.docx", "~$-TJ-ar.docx"):
        (folder / name).write_bytes(EARLIER)
    assert run("docx", folder / "CN-TJ-ar.docx").status == 0


def test_the_project_itself_is_no_target(run, project):
    before = project.read_bytes()
    for form in ("docx", "html", "again"):
        assert_told(run(form, project), "is the project that is open")
    assert project.read_bytes()[:16] == before[:16]


@pytest.mark.parametrize("made", [lambda path: path.mkdir(), lambda path: path.write_bytes(b"PK\x03\x04 no zip")])
def test_a_template_that_is_none_leaves_the_earlier_file(project, folder, mujaz, made):
    path, own = target(folder, "docx"), folder / "own.docx"
    made(own)
    ran = mujaz("brief", project, "CN-TJ", "-o", path, "--template", own)
    assert_told(ran, "own.docx")
    assert path.read_bytes() == EARLIER
