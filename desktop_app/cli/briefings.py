"""The command that writes Word briefings."""

from argparse import Namespace
from pathlib import Path

from desktop_app.cli.statuses import DONE
from desktop_app.cli.terminal import Terminal
from desktop_app.model.errors import UserError
from desktop_app.workspace import Workspace


def brief(arguments: Namespace, terminal: Terminal) -> int:
    """One pair into a file, or with --all each pair that has an article into FOLDER/<pair>-<language>.docx.

    The project keeps what was in each; one that is open elsewhere can't, which is said.
    """
    if arguments.again:
        with Workspace.open(arguments.project, read_only=True) as workspace:
            made = workspace.make_again(arguments.again, arguments.output)
            terminal.say("briefed", pair=made.pair, path=arguments.output)
        return DONE
    with _opened(arguments.project, terminal) as workspace:
        if arguments.all:
            wanted = _every(workspace, arguments.directory, arguments.language)
        else:
            wanted = [(arguments.pair, arguments.output)]
        for pair, path in wanted:
            as_of, since = arguments.as_of or "", arguments.since
            workspace.brief(pair, path, language=arguments.language, as_of=as_of, since=since)
            terminal.say("briefed", pair=pair, path=path)
    return DONE


def _opened(project: Path, terminal: Terminal) -> Workspace:
    try:
        return Workspace.open(project)
    except UserError as error:
        if error.code != "project_locked":
            raise
    terminal.say("briefing_not_kept")
    return Workspace.open(project, read_only=True)


def _every(workspace: Workspace, folder: Path, language: str) -> list[tuple[str, Path]]:
    pairs = sorted(one.pair for one in workspace.pairs.list() if one.articles)
    if not pairs:
        raise UserError("no_pairs")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("folder_not_writable", path=folder, reason=error.strerror) from error
    return [(pair, folder / f"{pair}-{language}.docx") for pair in pairs]
