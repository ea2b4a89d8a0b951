"""The briefings of the full dossier, part by part, against files that a person has read."""

import functools

import pytest

from tests.golden.briefings import FOLDER, expected

GOLDEN = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file())
now = functools.cache(expected)


@pytest.mark.parametrize("name", GOLDEN)
def test_as_it_was(name):
    assert now().get(name) == (FOLDER / name).read_text("utf-8")


def test_no_part_came_or_went():
    assert sorted(now()) == GOLDEN
