"""The door: a command goes to `cli`, anything else opens the window. Nothing imports this module."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app.model.errors import UserError


def main(argv: Sequence[str] | None = None) -> int:
    """`mujaz [PROJECT]` opens the window, `mujaz COMMAND ...` works in the terminal; the exit status."""
    from desktop_app.cli.names import COMMANDS, command_of

    arguments = list(sys.argv[1:] if argv is None else argv)
    if command_of(arguments) == "open-link":  # a command that needs the window, so `cli` has no function for it
        from desktop_app.cli.parser import parse

        return _window(None, link=parse(arguments).url)
    if not arguments or (arguments[0] not in COMMANDS and _is_project(arguments)):
        return _window(Path(arguments[0]) if arguments else None)
    from desktop_app.cli.main import main as command

    return command(arguments)


def _is_project(arguments: Sequence[str]) -> bool:
    """One word that is a file, or could be one; a mistyped command is for argparse to answer."""
    word = arguments[0]
    named_so = word.endswith(".mujaz") or os.sep in word
    return len(arguments) == 1 and not word.startswith("-") and (named_so or Path(word).exists())


def _window(project: Path | None, link: str = "") -> int:
    from desktop_app.cli.surroundings import has_display

    gc.disable()  # what a start makes stays, so nothing is rubbish: `ui.app.main` looks for it again
    try:
        if project is not None and not project.exists():
            raise UserError("project_missing", path=project)
        if not has_display(os.environ):
            raise UserError("no_display")
        try:
            if link:
                from desktop_app.ui.app import open_link as open_window
            else:
                from desktop_app.ui.app import main as open_window  # type: ignore[assignment]
        except ImportError as error:
            if isinstance(error, ModuleNotFoundError) and error.name and error.name.startswith("desktop_app"):
                raise  # a fault of ours, not of this machine
            raise UserError("no_window_library", reason=error) from error
        return open_window(link or project)  # type: ignore[arg-type]
    except UserError as error:
        from desktop_app.cli.terminal import Terminal

        Terminal().error(error)
        return 1
    finally:
        gc.enable()


if __name__ == "__main__":
    sys.exit(main())
