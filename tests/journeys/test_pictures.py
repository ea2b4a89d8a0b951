"""The pictures of the README can be made by anyone, and those that stand there are small enough to be fetched."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.needs import CHECKOUT, needs_poppler, needs_soffice

NAMES = ("window.png", "window-dark.png", "briefing.png")
MOST = 300_000  # bytes


def _looks(path: Path) -> tuple[int, int, int]:
    """Width, height, and how many colours the picture has in a row of places across it."""
    image = QImage(str(path))
    places = [(x * image.width() // 60, y * image.height() // 60) for x in range(60) for y in range(60)]
    return image.width(), image.height(), len({image.pixel(x, y) for x, y in places})


@needs_soffice
@needs_poppler
def test_anyone_can_make_them(tmp_path, python):
    maker = [python, str(CHECKOUT / "packaging" / "make_pictures.py"), str(tmp_path)]
    done = subprocess.run(maker, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    for name in NAMES:
        width, height, colours = _looks(tmp_path / name)
        assert (width, height) == (_looks(CHECKOUT / "resources" / "pictures" / name)[:2])
        assert colours > 5


@pytest.mark.parametrize("name", NAMES)
def test_those_of_the_readme_are_there_and_small(name):
    path = CHECKOUT / "resources" / "pictures" / name
    assert path.stat().st_size < MOST
    assert _looks(path)[2] > 5
