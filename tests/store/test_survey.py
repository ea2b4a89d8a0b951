"""The file of what was found over the library: damaged in any way, it is begun anew."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.store.survey import SurveyFile
from desktop_app.store.survey_rows import Looked

ARTICLES = [(f"a{number}", number) for number in range(60)]


def suggestion(article: str) -> Suggestion:
    quote, reason = "هيئة المراعي", Reason("list", {"list": "bodies", "name": "هيئة المراعي"})
    engine = EngineName.GAZETTEER
    return Suggestion(article, Span(3, 15), quote, Kind.ORGANISATION, None, quote, "", 0.9, engine, "1", reason)


def fill(file: SurveyFile) -> None:
    nine = [[suggestion(article)] * 9 for article, _ in ARTICLES]
    file.put_all([Looked(*one, "s", 1.0, "", b"", said) for one, said in zip(ARTICLES, nine, strict=True)])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = SurveyFile(tmp_path / "survey.sqlite")
    fill(file)
    file.close()
    return file.path


def _pages(path: Path) -> None:
    """All but the first, which says what tables there are."""
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))


def _sql(statement: str) -> Callable[[Path], None]:
    def run(path: Path) -> None:
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()

    return run


@pytest.mark.parametrize(
    "damage",
    [
        _pages,
        _sql("DROP TABLE suggestion"),
        _sql("UPDATE told SET more = '[[1, 2'"),
        _sql("UPDATE told SET more = '[[1, 2]]'"),
        _sql("UPDATE told SET more = '[]'"),
        _sql("UPDATE told SET more = '[[\"1\", \"list\", {}, [[1]], []]]'"),
        _sql("DROP TABLE told"),
        _sql("UPDATE suggestion SET engine = 0"),
        _sql("UPDATE meaning SET kind = 'nothing'"),
        _sql("UPDATE suggestion SET \"end\" = 1"),
        _sql("UPDATE meaning SET label = CAST(x'ff41' AS TEXT)"),
        _sql("DROP TABLE meaning"),
    ],
)
def test_a_file_damaged_within_is_begun_anew(path: Path, damage: Callable[[Path], None]) -> None:
    damage(path)
    file = SurveyFile(path)
    for group in file.groups(0, None, None):
        assert file.of_group(group.kind, f"{group.kind}:{group.label}", 0, 9) == []
    assert (file.groups(0, None, None), file.worthiest(["a1"]), file.waiting(), file.seen()) == ([], None, 0, 0)
    assert file.seen_with(EngineName, dict(ARTICLES)) == {}
    fill(file)
    [group] = file.groups(0, None, None)
    assert (group.count, file.waiting(), file.seen()) == (540, 540, 60)
    assert len(file.of_group(group.kind, f"{group.kind}:{group.label}", 0, 999)) == 540
    file.close()


def test_a_large_library_is_put_in_without_its_index_and_gets_it_at_the_end(path: Path) -> None:
    """It is there again after a look that was killed before its end, too."""
    file = SurveyFile(path)
    whole = file.groups(0, None, None)
    file.expect(10_000)
    assert _indexes(file) == {"meaning_meant", "suggestion_gone"}
    fill(file)
    assert file.groups(0, None, None) == whole  # and nothing is other meanwhile
    file.expect(0)
    assert "suggestion_meaning" in _indexes(file)
    file.expect(10_000)
    file.tidy()
    assert "suggestion_meaning" in _indexes(file)
    file.expect(300)  # a few of many
    assert "suggestion_meaning" in _indexes(file)
    file.close()


def _indexes(file: SurveyFile) -> set[str]:
    found = file._connection.execute("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    return {row[0] for row in found}


def test_writing_begins_a_damaged_file_anew_too(path: Path) -> None:
    _pages(path)
    file = SurveyFile(path)
    fill(file)
    assert (file.waiting(), file.seen()) == (540, 60)
    file.close()


def test_a_closed_file_stays_closed(path: Path) -> None:
    file = SurveyFile(path)
    file.close()
    with pytest.raises(sqlite3.ProgrammingError):
        file.waiting()


def test_meanings_that_nothing_has_any_more_are_forgotten(path: Path) -> None:
    file = SurveyFile(path)
    file.put_all([Looked(article, number, "t", 1.0, "", b"", []) for article, number in ARTICLES])
    file.tidy()
    assert file._connection.execute("SELECT count(*) FROM meaning").fetchone()[0] == 0
    fill(file)
    file.tidy()
    assert (file.waiting(), len(file.groups(0, None, None))) == (540, 1)
    file.close()
