"""Checking a file that is damaged: told, not failed at."""

from pathlib import Path

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.workspace import Workspace


def test_a_damaged_page_is_found_and_told(project: Path) -> None:
    with Workspace.open(project) as workspace:
        article = str(workspace.articles.add_text("دوشنبه").article)
        workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
        [(root, size)] = workspace._desk.store.connection.execute(
            "SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size WHERE name = 'annotation'"
        ).fetchall()
    data = bytearray(project.read_bytes())
    data[(root - 1) * size : root * size] = b"\xff" * size
    project.write_bytes(data)
    with Workspace.open(project, read_only=True) as damaged:
        assert {problem.code for problem in damaged.check()} == {"check_file"}


def test_a_fingerprint_of_an_article_that_is_not_there_is_found(project: Path) -> None:
    """It would be taken for a reprint of the next article that gets its number."""
    with Workspace.open(project) as workspace:
        workspace.articles.add_text("دوشنبه")
        assert workspace.check() == []
        with workspace._desk.store.transaction() as connection:
            connection.execute("INSERT INTO fingerprint (hash, number) VALUES (7, 99)")
        assert [problem.code for problem in workspace.check()] == ["check_fingerprints"]
