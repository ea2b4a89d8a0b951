"""A project to work on: made once a session, copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.workspace import Workspace

TEXT = (
    "دوشنبه 12 مارس 2024 (وكالة الجبل) التقى إمام علي رحمان نظيره الصيني في العاصمة.\n"
    "\n"
    "ووقعت وزارة الطاقة الطاجيكية والهيئة الصينية للطاقة مذكرة تفاهم للأعوام 2024-2026، وقال إمام علي رحمن"
    " إن التبادل مع الصين بلغ 1.5 مليار دولار 😀.\n"
    "وشكرت طاجيكستان الصين وكازاخستان.\n"
)


@pytest.fixture(scope="session")
def empty_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.mujaz"
    Workspace.create(path).close()
    return path


@pytest.fixture
def project(empty_project: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(empty_project, tmp_path / "project.mujaz"))


@pytest.fixture
def workspace(project: Path) -> Iterator[Workspace]:
    opened = Workspace.open(project)
    yield opened
    opened.close()


@pytest.fixture
def article(workspace: Workspace) -> str:
    row = workspace.articles.add_text(TEXT)
    assert row.article is not None
    return row.article
