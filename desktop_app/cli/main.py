"""From the words on the command line to a command and its exit status."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from desktop_app.cli.parser import parse
from desktop_app.cli.statuses import FAILED, PIPE_CLOSED, STOPPED
from desktop_app.cli.terminal import Terminal
from desktop_app.model.errors import Cancelled, UserError

Command = Callable[[Namespace, Terminal], int]


def main(argv: Sequence[str]) -> int:
    """Do what the command line says; the exit status.

    0 done, 1 for what the world did wrong (one sentence on stderr), 2 for wrong usage (SystemExit, from argparse).
    """
    try:
        arguments = parse(list(argv))
        terminal = Terminal(language=arguments.said_in, visual=arguments.visual)
        return _done(arguments, terminal)
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        _forget_stdout()
        return PIPE_CLOSED


def _done(arguments: Namespace, terminal: Terminal) -> int:
    try:
        status = _command(arguments.command)(arguments, terminal)
        terminal.flush()
        return status
    except UserError as error:
        if error.code == "output_unwritable":
            _forget_stdout()  # else Python 3.11.2 tries once more as it ends, and says 120
        terminal.error(error)
        return FAILED
    except Cancelled:
        return STOPPED


def _command(name: str) -> Command:
    """The function of a command, imported when it is called for, so that --help and mistakes cost nothing."""
    if name in ("brief", "template"):
        from desktop_app.cli import briefings

        return briefings.brief if name == "brief" else briefings.template
    if name == "list":
        from desktop_app.cli.lists import list_

        return list_
    if name in ("search", "lexicon"):
        from desktop_app.cli import searching

        return searching.search if name == "search" else searching.lexicon
    if name in ("suggest", "evaluate", "learn"):
        from desktop_app.cli import suggesting

        return {"suggest": suggesting.suggest, "evaluate": suggesting.evaluate, "learn": suggesting.learn}[name]
    from desktop_app.cli import projects

    found: dict[str, Command] = {
        "new": projects.new,
        "import": projects.import_,
        "export": projects.export,
        "load": projects.load,
        "check": projects.check,
        "sample": projects.sample,
    }
    return found[name]


def _forget_stdout() -> None:
    """So that the interpreter does not complain once more when it closes a stdout that nobody reads."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # a stdout without a file below it
        return
