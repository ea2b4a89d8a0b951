"""A span chosen in the view is stored, read again and drawn over the same letters: for any text.

The whole way in one property: keys in the view -> UTF-16 -> code points -> the project file on disk -> a new view.
"""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.arabic.canonical import canonical
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.reader.marks import MarkView
from desktop_app.ui.reader.view import ReaderView
from desktop_app.workspace import Workspace
from tests.arabic.strategies import raw, texts
from tests.ui.reader.conftest import Shower


@pytest.fixture
def files(empty_project: Path) -> Iterator[Path]:
    """A folder for the projects of all examples."""
    folder = Path(tempfile.mkdtemp())
    shutil.copy(empty_project, folder / "empty.mujaz")
    yield folder
    shutil.rmtree(folder)


def choose(view: ReaderView, start: int, letters: int) -> Span | None:
    """Puts the caret somewhere and selects by Shift and an arrow, as a hand does."""
    view.page.caret.put(start)
    view.page.caret_moved()
    for _ in range(letters):
        QTest.keyClick(view.page, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    return view.selection()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(texts, raw), at=st.integers(0, 200), letters=st.integers(1, 6))
def test_the_letters_chosen_are_the_letters_marked(show: Shower, files: Path, text: str, at: int, letters: int) -> None:
    """Pasted with all its traps; the stored quote and the drawn pieces are those of the selection."""
    text = canonical(text) + "\nنهاية"
    project = Path(shutil.copy(files / "empty.mujaz", files / "work.mujaz"))
    with Workspace.open(project) as workspace:
        article = str(workspace.articles.add_text(text).article)
        kept = workspace.articles.text(article)
        view = show(kept)
        chosen = choose(view, at % len(kept), letters)
        if chosen is None or not chosen.of(kept).strip():
            return
        made = workspace.marks.annotate(article, chosen, Kind.EVENT, exact=True)
        before = view.page.scene.pieces(chosen)
    with Workspace.open(project, read_only=True) as again:
        stored = again.marks.get(made.id)
        assert (stored.span, stored.quote) == (chosen, chosen.of(kept))
        fresh = show(again.articles.text(article))
        fresh.set_marks([MarkView(stored.id, stored.span, stored.kind)])
        fresh.restore(view.position())
        assert [edges for _base, edges in fresh.page.scene.pieces(stored.span)] == [edges for _base, edges in before]
