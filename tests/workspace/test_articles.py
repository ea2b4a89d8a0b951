"""Acts on many articles at once cost as much for each, however many marks a record has in all of them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace

Act = Callable[[Workspace, Sequence[str]], object]


def _marked(folder: Path, count: int) -> tuple[Workspace, list[str]]:
    """Articles with a mark each on one record."""
    workspace = Workspace.create(folder / f"{count}.mujaz")
    record: str | None = None
    made = [str(workspace.articles.add_text(f"دوشنبه {number}").article) for number in range(count)]
    for article in made:
        record = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE, record=record).record
    return workspace, made


def _rows_read(workspace: Workspace, act: Callable[[], object]) -> int:
    """How much SQLite has to do, in thousands of its own instructions."""
    ticks: list[int] = []
    connection = workspace._desk.store.connection
    connection.set_progress_handler(lambda: ticks.append(1), 1000)
    act()
    connection.set_progress_handler(None, 0)
    return len(ticks)


@pytest.mark.parametrize(
    "act",
    [
        lambda workspace, made: workspace.articles.set_pairs(made, ["CN-TJ"]),
        lambda workspace, made: workspace.articles.add_pair(made, "CN-TJ"),
        lambda workspace, made: workspace.articles.edit_many(made, details={}, pairs=["CN-TJ"], state=None),
        lambda workspace, made: workspace.articles.delete(made),
    ],
    ids=["set_pairs", "add_pair", "edit_many", "delete"],
)
def test_the_price_of_an_act_grows_no_faster_than_the_articles(tmp_path: Path, act: Act) -> None:
    cost = []
    for count in (40, 160):
        workspace, made = _marked(tmp_path, count)
        with workspace:
            cost.append(_rows_read(workspace, partial(act, workspace, made)))
            assert workspace.check() == []
    assert cost[1] < 6 * cost[0]
