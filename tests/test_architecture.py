"""The walls of the house: import contracts, small files, and tests that mirror the source."""

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.needs import CHECKOUT

PACKAGE = CHECKOUT / "desktop_app"
SOURCES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 45  # the house says 40; a docstring may need the rest


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _relative(path: Path) -> str:
    return path.relative_to(CHECKOUT).as_posix()


def test_imports_only_point_down(monkeypatch, capfd):
    monkeypatch.chdir(CHECKOUT)
    status = lint_imports(config_filename="pyproject.toml", cache_dir=None, no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capfd.readouterr().out


def test_every_part_has_its_floor_in_the_contract():
    """Import-linter's own `exhaustive` says so too; this one says it in one line."""
    contract = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"][0]
    floors = {part for layer in contract["layers"] for part in layer.split(" | ")}
    parts = {path.stem if path.suffix else path.name for path in PACKAGE.iterdir() if not path.name.startswith("_")}
    assert parts <= floors


def test_files_and_functions_stay_small():
    too_long = []
    for path in SOURCES:
        text = path.read_text("utf-8")
        if text.count("\n") > LONGEST_FILE:
            too_long.append(_relative(path))
        for node in _functions(_tree(path)):
            length = node.end_lineno - node.lineno + 1
            if length > LONGEST_FUNCTION:
                too_long.append(f"{_relative(path)}: {node.name} has {length} lines")
    assert too_long == []


def _functions(node: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """All of them, nested ones too; expressions hold none and are not walked."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.expr):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                yield child
            yield from _functions(child)


def test_nobody_gets_round_a_wall_at_run_time():
    words = ("importlib.import_module", "__import__(", "sys.modules[")
    found = [(_relative(path), word) for path in SOURCES for word in words if word in path.read_text("utf-8")]
    assert found == []


def _swallows_all(handler: ast.ExceptHandler) -> bool:
    """Whether it catches whatever comes and does not hand it on (tidying up and raising again is no door)."""
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    wholesale = any(name is None or ast.unparse(name) in ("Exception", "BaseException") for name in caught)
    last = handler.body[-1]
    return wholesale and not (isinstance(last, ast.Raise) and last.exc is None)


def test_failures_are_caught_wholesale_at_two_doors_only():
    """`except Exception` belongs to the crash dialog, and to the look through a library, which tells at its end."""
    doors = [
        _relative(path)
        for path in SOURCES
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.ExceptHandler) and _swallows_all(node)
    ]
    assert len(doors) <= 2, doors


_THEMES = ("journeys", "golden", "benchmarks", "gold", "effort", "evaluation", "wire")


def test_test_modules_mirror_the_source():
    """Each folder of tests/ is one of desktop_app/ or of the checkout (sample_corpus), or a theme."""
    lost = []
    for test in (CHECKOUT / "tests").rglob("test_*.py"):
        folder = test.parent.relative_to(CHECKOUT / "tests")
        mirrors = folder.parts and folder.parts[0] not in _THEMES
        if mirrors and not (PACKAGE / folder).is_dir() and not (CHECKOUT / folder).is_dir():
            lost.append(_relative(test))
    assert lost == []
