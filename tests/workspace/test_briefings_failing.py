"""Briefings that are stopped, or made again from a project that came from elsewhere."""

import json
import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.briefing.write_docx import default_template
from desktop_app.model.briefing import Length
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.store.briefings import unpack
from desktop_app.workspace import Workspace
from desktop_app.workspace.briefing import read_template
from tests.briefing import soundness
from tests.briefing.templates import foreign, hostile


@pytest.fixture
def sample(sample_project: Path, tmp_path: Path) -> Iterator[Workspace]:
    (tmp_path / "sample").mkdir()
    with Workspace.open(Path(shutil.copy(sample_project, tmp_path / "sample"))) as workspace:
        yield workspace


@pytest.mark.parametrize("after", range(4))
def test_cancelled_at_any_moment_the_earlier_file_stays_and_nothing_is_kept(sample, tmp_path, after):
    path = tmp_path / "a.docx"
    path.write_bytes(b"earlier")
    asked: list[None] = []

    def cancelled() -> bool:
        asked.append(None)
        return len(asked) > after

    with pytest.raises(Cancelled):
        sample.brief("CN-TJ", path, embed_fonts=False, cancelled=cancelled)
    assert path.read_bytes() == b"earlier"
    assert [one.name for one in tmp_path.iterdir() if one.name != "sample"] == ["a.docx"]
    assert sample.made_briefings() == []
    assert sample.check() == []


def test_one_that_fails_is_not_kept(sample, tmp_path):
    (tmp_path / "a.docx").mkdir()
    with pytest.raises(UserError, match="briefing_write_failed"):
        sample.brief("CN-TJ", tmp_path / "a.docx", embed_fonts=False)
    assert sample.made_briefings() == []


def test_a_file_that_is_open_elsewhere_is_nobodys_to_replace(sample, tmp_path):
    path = sample.brief("CN-TJ", tmp_path / "a.docx", embed_fonts=False)
    assert sample.unclaimed_path(path) == path
    (tmp_path / ".~lock.a.docx#").write_text(",,,", "utf-8")
    assert sample.unclaimed_path(path) == tmp_path / "a (2).docx"


def changed(sample: Workspace, statement: str, *values: object) -> None:
    """Somebody changes what is kept."""
    with sample._desk.store.transaction() as connection:
        connection.execute(statement, values)


def test_a_template_in_a_project_from_elsewhere_is_looked_at_again(sample, tmp_path):
    """No template comes into a project as a file: what lies there and isn't as we leave one is somebody else's."""
    sample.brief("CN-TJ", tmp_path / "a.docx", length=Length.ONE_PAGE, embed_fonts=False)
    again = tmp_path / "again.docx"
    merge = b'<w:mailMerge><w:mainDocumentType w:val="catalog"/><w:query w:val="SELECT 1"/></w:mailMerge></w:settings>'
    templates = [make() for make in hostile.USABLE.values()] + [make() for _, make in hostile.REFUSED.values()]
    for template in [foreign.changed(default_template(), settings=(b"</w:settings>", merge)), *templates]:
        changed(sample, "UPDATE template SET bytes = ?", template)
        with pytest.raises(UserError) as caught:
            sample.make_again(sample.made_briefings()[0].id, again)
        assert caught.value.code in ("template_unsafe", "file_damaged")
        assert not again.exists()


@pytest.mark.parametrize("name", ["changes with their author", "a picture with a space", "no room for text"])
def test_what_was_taken_over_of_a_template_is_made_again(sample, tmp_path, name):
    own = tmp_path / "own.docx"
    own.write_bytes(hostile.USABLE[name]())
    path = sample.brief("CN-TJ", tmp_path / "a.docx", template=own, embed_fonts=False)
    sample.make_again(sample.made_briefings()[0].id, tmp_path / "again.docx")
    assert (tmp_path / "again.docx").read_bytes() == path.read_bytes()
    assert soundness.faults(path.read_bytes()) == []


def test_words_that_somebody_changed_are_told_or_written_soundly(briefed, tmp_path):
    with briefed._desk.store.reading() as connection:
        data = unpack(connection.execute("SELECT data, packed FROM briefing").fetchone())
    again, chance, said = tmp_path / "again.docx", random.Random(4), set()
    for _ in range(25):
        harmed = json.loads(data)
        harm(harmed, chance)
        changed(briefed, "UPDATE briefing SET data = ?", json.dumps(harmed, ensure_ascii=False))
        try:
            briefed.make_again(briefed.made_briefings()[0].id, again)
            said.add("written")
            assert soundness.faults(again.read_bytes()) == []
        except UserError as refusal:
            said.add(refusal.code)
    assert said == {"written", "briefing_unreadable"}


def harm(data: Any, chance: random.Random) -> None:
    """Exchange some value deep within for one of another kind."""
    while True:
        keys = list(data) if isinstance(data, dict) else list(range(len(data)))
        key = chance.choice(keys)
        if isinstance(data[key], dict | list) and data[key] and chance.random() < 0.95:
            data = data[key]
            continue
        data[key] = chance.choice([None, -1, 9999, "", "=1+1", "javascript:alert(1)", "../x", [], {}, 1.5, "<w:p/>"])
        return


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes that have names")
def test_a_template_that_never_ends_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.docx")
    for path in (tmp_path / "pipe.docx", Path("/dev/zero"), tmp_path):
        with pytest.raises(UserError, match="file_unreadable"):
            read_template(path)


def test_a_template_of_a_hundred_megabytes_is_not_read(tmp_path):
    path = tmp_path / "big.docx"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(UserError, match="template_too_big"):
        read_template(path)
