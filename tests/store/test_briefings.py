"""What was in a briefing, packed: read back exactly, and no more of it than a briefing can have."""

import contextlib
import sqlite3
import tracemalloc
import zlib

import pytest

from desktop_app.store import briefings
from desktop_app.store.briefings import pack, unpack


def row(packed: bytes | None, data: str = "") -> sqlite3.Row:
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.row_factory = sqlite3.Row
        kept: sqlite3.Row = connection.execute("SELECT ? AS data, ? AS packed", (data, packed)).fetchone()
        return kept


@pytest.mark.parametrize("data", ["", "{}", "قال 😀\n" * 9000])
def test_packed_it_is_read_back(data: str) -> None:
    assert unpack(row(pack(data))) == data
    assert unpack(row(None, data)) == data


@pytest.mark.parametrize("packed", [b"", b"rubbish", pack("نص" * 900)[:-9], zlib.compress(b"\xff\xfe")])
def test_damaged_it_is_nothing(packed: bytes) -> None:
    assert unpack(row(packed)) == ""


def test_a_little_that_swells_to_more_than_any_briefing_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(briefings, "_LARGEST", 1 << 16)
    bomb = zlib.compress(bytes(1 << 24))
    tracemalloc.start()
    assert unpack(row(bomb)) == ""
    assert tracemalloc.get_traced_memory()[1] < 1 << 20
    tracemalloc.stop()
