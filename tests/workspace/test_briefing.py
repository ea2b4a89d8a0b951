"""Writing a briefing: from a project to a file, and never over somebody's work."""

from pathlib import Path

import pytest

from desktop_app.model.briefing import Length
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.workspace import Workspace


@pytest.fixture
def paired(workspace: Workspace, article: str) -> Workspace:
    workspace.articles.set_pairs(article, ["CN-TJ"])
    return workspace


def test_progress_is_told_and_the_file_is_there(paired: Workspace, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = paired.brief("TJ-CN", tmp_path / "b.docx", progress=lambda done, total: told.append((done, total)))
    assert path.read_bytes()[:2] == b"PK"
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_a_cancel_leaves_the_earlier_file(paired: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "b.docx"
    path.write_bytes(b"earlier")
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        paired.brief("CN-TJ", path, cancelled=lambda: next(asked))
    assert path.read_bytes() == b"earlier"


def test_a_date_that_cannot_be_read(paired: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="date_unreadable"):
        paired.brief("CN-TJ", tmp_path / "b.docx", as_of="tomorrow")


def test_the_projects_own_earlier_file_is_replaced_but_an_edited_one_is_not(paired: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "b.docx"
    assert paired.unclaimed_path(path) == path
    paired.brief("CN-TJ", path)
    assert paired.unclaimed_path(path) == path
    path.write_bytes(path.read_bytes() + b"edited in Word")
    assert paired.unclaimed_path(path) == tmp_path / "b (2).docx"
    (tmp_path / "b (2).docx").write_bytes(b"another's")
    assert paired.unclaimed_path(path) == tmp_path / "b (3).docx"


def test_one_page_is_fitted_to_the_page_of_a_template(paired: Workspace, tmp_path: Path, monkeypatch) -> None:
    """What is looked at before is what will be written."""
    from desktop_app.briefing import make

    template = tmp_path / "own.docx"
    paired.save_template(template)
    looks: list[bytes | None] = []
    one_page = make.make_briefing

    def making(dossier, options, earlier=None, look=None):
        looks.append(look)
        return one_page(dossier, options, earlier, look)

    monkeypatch.setattr(make, "make_briefing", making)
    paired.briefing("CN-TJ", length="one_page", template=template)
    paired.brief_html("CN-TJ", tmp_path / "b.html", length="one_page", template=template)
    paired.briefing("CN-TJ", length="one_page")
    assert looks[0] is not None and looks[0] == looks[1] and looks[2] is None
    with pytest.raises(UserError, match="file_missing"):
        paired.briefing("CN-TJ", template=tmp_path / "gone.docx")


def test_a_length_by_its_name_is_that_length(paired: Workspace) -> None:
    """Settings and other programs know it as a word; it once gave a whole briefing with the notes of one page."""
    made = paired.briefing("CN-TJ", length="one_page")
    assert made == paired.briefing("CN-TJ", length=Length.ONE_PAGE)
    assert made != paired.briefing("CN-TJ", length="full")
