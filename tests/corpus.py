"""The real articles of ../shared/corpus for tests that use them; without the folder those count as one skip each."""

from pathlib import Path

import pytest

from tests.needs import SHARED, needs_shared

REAL_ARTICLES: list[Path] = sorted((SHARED / "corpus").glob("*.txt")) if SHARED is not None else []

each_real_article = pytest.mark.parametrize(
    "real_article",
    [pytest.param(path, id=path.stem) for path in REAL_ARTICLES]
    or [pytest.param(Path("none"), marks=needs_shared, id="none")],
)
"""Runs a test for each of them, as its argument `real_article` (the path)."""
