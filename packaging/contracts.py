"""Runs import-linter on pyproject.toml's contracts (its own command has no `python -m` form)."""

import sys

from importlinter.cli import lint_imports

if __name__ == "__main__":
    sys.exit(lint_imports(config_filename="pyproject.toml", no_logo=True, no_cache=True))
