"""An open project of the test's own, and an article in it."""

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
