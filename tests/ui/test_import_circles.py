"""No module of the window needs, even for a name in a signature, one that needs it."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import desktop_app

_ROOT = Path(desktop_app.__file__).parent.parent


def _module(path: Path) -> str:
    return ".".join(path.relative_to(_ROOT).with_suffix("").parts).removesuffix(".__init__")


def _imports(path: Path, known: set[str]) -> set[str]:
    """Late ones and those for type checking too."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
    return (found & known) - {_module(path)}


def test_imports_go_in_no_circle():
    paths = {_module(path): path for path in sorted((_ROOT / "desktop_app" / "ui").rglob("*.py"))}
    graph = {name: _imports(path, set(paths)) for name, path in paths.items()}
    assert len(list(TopologicalSorter(graph).static_order())) == len(paths)  # CycleError names the circle
