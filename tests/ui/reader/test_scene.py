"""What is in the window, changed in parts, is what it would be if it were looked up anew."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.reader.marks import MarkView
from desktop_app.ui.reader.scene import Scene, make_scene
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.samples import TEXT

_MARKS = st.builds(
    lambda number, start, length, kind: MarkView(
        f"m{number}", Span(start, min(start + length, len(TEXT))), kind, f"سجل {number % 3}"
    ),
    st.integers(0, 14), st.integers(0, len(TEXT) - 2), st.integers(1, 70), st.sampled_from(list(Kind)),
)  # fmt: skip
_CHANGES = st.one_of(
    st.tuples(st.just("put"), st.lists(_MARKS, min_size=1, max_size=3, unique_by=lambda mark: mark.id)),
    st.tuples(st.just("drop"), st.lists(st.integers(0, 14), min_size=1, max_size=3)),
    st.tuples(st.just("current"), st.integers(0, 14)),
)


def _seen(scene: Scene) -> tuple[object, object]:
    marks = {(mark.layer, mark.base, mark.pieces, mark.start_x, mark.end_x) for mark in scene.marks}
    assert len(marks) == len(scene.marks)
    names = [(entry.mark.id, entry.ids, entry.more, entry.rest, entry.rect.getRect()) for entry in scene.entries]
    return marks, names


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(_CHANGES, min_size=1, max_size=8))
def test_changed_in_parts_or_looked_up_anew(view: ReaderView, changes: list[tuple[str, object]]) -> None:
    view.set_current(None)
    view.set_marks([])
    page = view.page
    for what, value in changes:
        assert page.scene.lines
        if what == "put":
            view.change_marks(put=value)
        elif what == "drop":
            view.change_marks(drop=[f"m{number}" for number in value])
        else:
            view.set_current(f"m{value}" if page.marks.get(f"m{value}") else None)
        assert _seen(page.scene) == _seen(make_scene(page.page, page.scroller, page.marks, page.current))
