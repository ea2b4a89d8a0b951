"""Warming up does once what the first mark would do, so that the first mark need not."""

import subprocess


def test_a_warm_mark_imports_nothing_more(python: str) -> None:
    """In a process of its own, since this one is warm already."""
    code = """
import sys, tempfile
from pathlib import Path
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace
from desktop_app.workspace.warming import warm_up

with Workspace.create(Path(tempfile.mkdtemp()) / "p.mujaz") as workspace:
    article = workspace.articles.add_text("وقعت الصين، أمس مذكرة تفاهم بشأن النقل للأعوام 2024-2026.").article
    warm_up()
    before = set(sys.modules)
    for kind, start, end in ((Kind.COUNTRY, 5, 11), (Kind.AGREEMENT, 16, 54)):
        workspace.marks.propose(article, workspace.marks.snap(article, Span(start, end)), kind)
        workspace.marks.annotate(article, Span(start, end), kind)
    print(sorted(set(sys.modules) - before))
"""
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
