"""The inspector of a window with two agreements that were merged, sources differing."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.inspector.record_view import RecordView
from desktop_app.ui.window import MainWindow
from desktop_app.workspace import Workspace


@pytest.fixture
def merged(project: Path) -> dict[str, str]:
    """Ids: "kept" with marks of both, "gone", a claim "aside"."""
    with Workspace.open(project) as workspace:
        article, records = workspace.articles.list()[0].id, workspace.records
        one = workspace.marks.annotate(article, Span(0, 6), Kind.AGREEMENT, new_label="مذكرة المياه", exact=True)
        two = workspace.marks.annotate(article, Span(7, 9), Kind.AGREEMENT, new_label="مذكرة الري", exact=True)
        records.set_value(str(one.record), "signed", "2023-05-18", annotation=one.id)
        records.set_value(str(two.record), "signed", "2023-05-19", annotation=two.id)
        records.set_value(str(one.record), "status", "proposed", as_of="2020")
        records.set_value(str(one.record), "status", "signed", as_of="2023-05-18", annotation=one.id)
        aside = records.set_value(str(one.record), "value", "15")
        records.set_aside(str(aside))
        records.merge(str(one.record), [str(two.record)])
        return {"kept": str(one.record), "gone": str(two.record), "aside": str(aside)}


@pytest.fixture
def looking_at(
    qtbot, make_window, project: Path, merged: dict[str, str]
) -> Callable[..., tuple[MainWindow, RecordView]]:
    """Shows the record without a mark."""

    def look(language: str = "en") -> tuple[MainWindow, RecordView]:
        window = make_window(project, language)
        qtbot.waitUntil(lambda: window.session.article is not None)
        window.session.show_record(merged["kept"])
        view = window.inspector.record
        qtbot.waitUntil(lambda: view.evidence.rows.rowCount() == 2)
        return window, view

    return look
