"""The commands that write briefings and their template."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from desktop_app.cli.statuses import DONE
from desktop_app.cli.terminal import Terminal
from desktop_app.model.briefing import Length, SectionName
from desktop_app.model.errors import UserError
from desktop_app.model.pairs import parse_pair
from desktop_app.workspace import Workspace

_OPTIONS = (
    "language", "period", "only_new", "leave_out_unconfirmed", "digits", "months", "handling", "circulation", "author",
)  # fmt: skip
_NOTHING_THERE = frozenset({"period_empty", "sector_empty"})
"""With --all, a pair of which nothing was asked for is said to have nothing; the others are written."""


def brief(arguments: Namespace, terminal: Terminal) -> int:
    """One pair into a file, or with --all each pair that has an article into FOLDER/<pair>-<language>.docx (.html).

    The project keeps what was in each; one that is open elsewhere can't, which is said.
    """
    if arguments.again:
        with Workspace.open(arguments.project, read_only=True) as workspace:
            made = workspace.make_again(arguments.again, arguments.output)
            terminal.say("briefed", pair=made.pair, path=arguments.output)
        return DONE
    if arguments.template is not None and (lacking := Workspace.template_lacks(arguments.template)):
        terminal.aside("template_lacks", styles="، ".join(lacking) if terminal.language == "ar" else ", ".join(lacking))
    with _opened(arguments.project, terminal) as workspace:
        if not arguments.all:
            _write_one(workspace, arguments)
            terminal.say("briefed", pair=arguments.pair, path=arguments.output)
            return DONE
        for pair, path in _every(workspace, arguments):
            try:
                _write(workspace, pair, path, arguments)
            except UserError as error:
                if error.code not in _NOTHING_THERE:
                    raise
                terminal.line(terminal.sentence(error))
            else:
                terminal.say("briefed", pair=pair, path=path)
    return DONE


def template(arguments: Namespace, terminal: Terminal) -> int:
    """Write the template of briefings out for editing."""
    Workspace.save_template(arguments.output)
    terminal.say("template_written", path=arguments.output)
    return DONE


def _write(workspace: Workspace, pair: str, path: Path, arguments: Namespace) -> None:
    options: dict[str, Any] = {name: getattr(arguments, name) for name in _OPTIONS}
    options |= {"as_of": arguments.as_of or "", "length": Length(arguments.length)}
    options |= {"sectors": tuple(arguments.sector), "sections": tuple(SectionName(one) for one in arguments.section)}
    if arguments.form == "html":
        workspace.brief_html(pair, path, since=arguments.since, **options)
    else:
        workspace.brief(pair, path, since=arguments.since, template=arguments.template, **options)


def _write_one(workspace: Workspace, arguments: Namespace) -> None:
    """Of what is refused the pair is named as it was typed."""
    pair = parse_pair(arguments.pair)
    try:
        _write(workspace, pair, arguments.output, arguments)
    except UserError as error:
        if error.values.get("pair") != pair:
            raise
        raise UserError(error.code, **{**error.values, "pair": arguments.pair}) from error


def _opened(project: Path, terminal: Terminal) -> Workspace:
    try:
        return Workspace.open(project)
    except UserError as error:
        if error.code != "project_locked":
            raise
    terminal.say("briefing_not_kept")
    return Workspace.open(project, read_only=True)


def _every(workspace: Workspace, arguments: Namespace) -> list[tuple[str, Path]]:
    folder = arguments.directory
    pairs = sorted(one.pair for one in workspace.pairs.list() if one.articles)
    if not pairs:
        raise UserError("no_pairs")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("folder_not_writable", path=folder, reason=error.strerror) from error
    return [(pair, folder / f"{pair}-{arguments.language}.{arguments.form}") for pair in pairs]
