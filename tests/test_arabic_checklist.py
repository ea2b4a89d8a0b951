"""The table of the forty is true: all stand in it, every test that it names is there, nothing of ours is baked."""

import ast
import re

import pytest

from tests.needs import CHECKOUT

TESTS = CHECKOUT / "tests"
TABLE = (TESTS / "arabic_checklist.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split(" | ")] for line in TABLE.splitlines() if re.match(r"\| \d", line)
]
LATER = {38}
"""The charts."""
PRESENTATION_FORMS = re.compile("[\ufb50-\ufdf9\ufdfe\ufdff\ufe70-\ufefc]")
OURS = ("*.md", "desktop_app/**/*.py", "resources/words/*.json", "resources/briefing/*.json", "resources/**/*.tsv")
OURS += ("resources/translations/*.ts", "resources/gazetteers/*.json", "tests/golden/briefings/**/*")
FOLDS_THEM = {"desktop_app/arabic/fold.py"}


def _named(row: list[str]) -> list[tuple[str, str]]:
    return re.findall(r"([\w/]+\.py)::(\w+)", row[2])


def test_all_forty_stand_in_it_once_and_in_order() -> None:
    assert [int(row[0]) for row in ROWS] == list(range(1, 41))
    assert all(len(row) == 5 and all(row) for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_every_test_that_it_names_is_there(row: list[str]) -> None:
    named = _named(row)
    assert bool(named) is (int(row[0]) not in LATER)
    for path, name in named:
        tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, f"{path}::{name}"


def test_what_is_looked_at_can_be_looked_at_again() -> None:
    script = (TESTS / "proofs" / "arabic_pictures.py").read_text(encoding="utf-8")
    shots = set(re.findall(r"window-(?:ar|en)-([\w-]+)", TABLE))
    assert shots
    assert [shot for shot in shots if shot not in script and shot.removeprefix("menu-") not in script] == []
    assert (TESTS / "proofs" / "arabic_keyboard.py").is_file()


def test_our_own_words_hold_no_presentation_forms() -> None:
    files = [path for pattern in OURS for path in CHECKOUT.glob(pattern) if path.is_file()]
    assert len(files) > 100
    baked = []
    for path in files:
        name = path.relative_to(CHECKOUT).as_posix()
        if name not in FOLDS_THEM and PRESENTATION_FORMS.search(path.read_text(encoding="utf-8")):
            baked.append(name)
    assert baked == []
