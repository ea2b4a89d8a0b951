"""An open project of the test's own, and an article in it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace

TEXT = (
    "دوشنبه 12 مارس 2024 (وكالة الجبل) التقى إمام علي رحمان نظيره الصيني في العاصمة.\n"
    "\n"
    "ووقعت وزارة الطاقة الطاجيكية والهيئة الصينية للطاقة مذكرة تفاهم للأعوام 2024-2026، وقال إمام علي رحمن"
    " إن التبادل مع الصين بلغ 1.5 مليار دولار 😀.\n"
    "وشكرت طاجيكستان الصين وكازاخستان.\n"
)


@pytest.fixture
def workspace(project: Path) -> Iterator[Workspace]:
    opened = Workspace.open(project)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def briefed_project(sample_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with a briefing of CN-TJ that was made, made once in a test process; copy it, don't open it."""
    folder = tmp_path_factory.mktemp("briefed")
    with Workspace.open(Path(shutil.copy(sample_project, folder))) as workspace:
        workspace.brief("CN-TJ", folder / "a.docx", embed_fonts=False)
    return folder / sample_project.name


@pytest.fixture
def briefed(briefed_project: Path, tmp_path: Path) -> Iterator[Workspace]:
    """That project, open, the test's own."""
    with Workspace.open(Path(shutil.copy(briefed_project, tmp_path))) as workspace:
        yield workspace


@pytest.fixture
def article(workspace: Workspace) -> str:
    row = workspace.articles.add_text(TEXT)
    assert row.article is not None
    return row.article


@pytest.fixture
def exported(workspace: Workspace, article: str, tmp_path: Path) -> Path:
    """The project written out in our complete form, with a mark, a value, a pair and a sector."""
    mark = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE, note="ملاحظة")
    workspace.records.set_value(str(mark.record), "country", "TJ", annotation=mark.id, words="دوشنبه")
    workspace.articles.set_pairs(article, ["TJ-CN"])
    workspace.pairs.set_first("CN-TJ", "TJ")
    workspace.records.create(Kind.SECTOR, "الطاقة", "Energy")
    target = tmp_path / "all.jsonl"
    assert workspace.export_jsonl(target) == len(target.read_text(encoding="utf-8").splitlines())
    return target
