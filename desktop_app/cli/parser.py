"""What can be typed after `mujaz`: the commands and their arguments, nothing of what they do."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from desktop_app import __version__
from desktop_app.cli import values
from desktop_app.cli.help import Help, HelpParser
from desktop_app.cli.names import COMMANDS
from desktop_app.cli.usage import told
from desktop_app.model.briefing import ALWAYS, Length, SectionName

THINGS = (
    "articles", "annotations", "entities", "agreements", "sectors", "meetings", "figures", "statements",
    "relationships", "briefings",
)  # fmt: skip
SECTIONS = tuple(str(name) for name in SectionName if name not in ALWAYS)


def make_parser(typed: Sequence[str] = ()) -> HelpParser:
    """The parser; its result has `command` and the arguments of that command. A mistake exits with status 2.

    Its help is in the language of `typed`, the command line, else of the surroundings.
    """
    say = Help(typed)
    parser = HelpParser(say=say, prog="mujaz", description=say("about"), epilog=say("more"))
    parser.add_argument("--version", action="version", version=f"Mujaz {__version__}", help=say("version"))
    parser.add_argument("--language", dest="said_in", choices=("ar", "en"), help=say("language_before"))
    _add_visual(parser, "auto")
    made = parser.add_commands(COMMANDS)
    for name, command in made.items():
        if name not in ("sample", "lexicon", "open-link", "template"):
            command.add_argument("project", metavar="PROJECT", type=Path, help=say("project"))
    _add_import(made["import"])
    _add_list(made["list"])
    _add_exchange(made["export"], made["load"])
    _add_search(made["search"])
    _add_suggest(made["suggest"])
    _add_engines(made["evaluate"])
    made["learn"].add_argument("--forget", action="store_true", help=say("forget"))
    _add_lexicon(made["lexicon"])
    _add_brief(made["brief"])
    made["open-link"].add_argument("url", metavar="URL", help=say("url"))
    _add_template(made["template"])
    made["sample"].add_argument("folder", metavar="FOLDER", type=Path, help=say("made_if_missing"))
    for name, command in made.items():
        if name != "brief":  # whose --language is that of the briefing
            command.add_argument(
                "--language", dest="said_in", choices=("ar", "en"), default=argparse.SUPPRESS, help=say("language")
            )
        _add_visual(command, argparse.SUPPRESS)  # what isn't given here leaves what stood before the command
    return parser


def parse(argv: list[str]) -> argparse.Namespace:
    """The arguments of one command, checked together; `said_in` is the language of messages, None for that of the
    surroundings. Exits with status 2 for wrong usage."""
    parser = make_parser(argv)
    arguments = parser.parse_args(argv)
    if arguments.command == "brief":
        arguments.language = arguments.language or arguments.said_in or "ar"
        _check_brief(parser, arguments)
    return arguments


def _check_brief(parser: HelpParser, arguments: argparse.Namespace) -> None:
    wanted = [arguments.pair is not None, arguments.all, arguments.again is not None]
    if wanted.count(True) != 1:
        _wrong(parser, "brief", "usage_brief_what")
    if not arguments.all and (arguments.output is None or arguments.directory is not None):
        _wrong(parser, "brief", "usage_brief_pair" if arguments.pair else "usage_brief_again")
    if arguments.all and (arguments.directory is None or arguments.output is not None):
        _wrong(parser, "brief", "usage_brief_all")
    if arguments.form == "html" and (arguments.template is not None or arguments.again is not None):
        _wrong(parser, "brief", "usage_brief_html")


def _wrong(parser: HelpParser, command: str, key: str) -> NoReturn:
    told(f"{parser.prog} {command}", key, parser.say.typed)
    parser.exit(2)


def _add_import(command: HelpParser) -> None:
    say = command.say
    command.add_argument("paths", metavar="PATH", type=Path, nargs="+", help=say("import_paths"))
    command.add_argument(
        "--encoding",
        metavar="NAME",
        help=say("encoding"),
    )


def _add_list(command: HelpParser) -> None:
    say = command.say
    command.add_argument("things", choices=THINGS, metavar="THINGS", help=say("things", known=", ".join(THINGS)))
    command.add_argument("--json", action="store_true", help=say("json"))


def _add_exchange(export: HelpParser, load: HelpParser) -> None:
    say = export.say
    export.add_argument("--as", dest="form", choices=("jsonl",), required=True, help=say("export_as"))
    export.add_argument(
        "-o", "--output", metavar="FILE", type=Path, required=True, help=say("output")
    )
    load.add_argument(
        "file", metavar="FILE", type=Path, help=say("load_file")
    )


def _add_search(command: HelpParser) -> None:
    say = command.say
    command.add_argument("query", metavar="QUERY", nargs="+", help=say("query"))
    command.add_argument("--exact", action="store_true", help=say("exact"))
    command.add_argument("--lemma", action="store_true", help=say("lemma"))
    command.add_argument("--limit", metavar="N", type=values.positive, default=100, help=say("limit"))
    command.add_argument("--json", action="store_true", help=say("json"))


def _add_suggest(command: HelpParser) -> None:
    say = command.say
    command.add_argument("--article", metavar="NUMBER", help=say("article"))
    command.add_argument("--least", metavar="SCORE", type=values.share, default=0.0, help=say("least"))
    _add_engines(command)


def _add_engines(command: HelpParser) -> None:
    say = command.say
    said = say("without", known=", ".join(values.ENGINES))
    command.add_argument("--without", metavar="ENGINE", action="append", default=[], type=values.engine, help=said)
    command.add_argument(
        "--neural", metavar="FOLDER", type=Path, help=say("neural")
    )
    command.add_argument("--json", action="store_true", help=say("json"))


def _add_lexicon(command: HelpParser) -> None:
    say = command.say
    acts = ("install", "status", "remove")
    command.add_argument("act", choices=acts, metavar="ACT", help=say("act"))
    command.add_argument(
        "--from",
        dest="source",
        metavar="FOLDER",
        type=Path,
        help=say("lexicon_from"),
    )


def _add_brief(command: HelpParser) -> None:
    say = command.say
    command.add_argument("pair", metavar="CN-TJ", type=values.pair, nargs="?", help=say("pair"))
    command.add_argument("-o", "--output", metavar="FILE.docx", type=Path, help=say("output"))
    command.add_argument("--all", action="store_true", help=say("all"))
    command.add_argument("--again", metavar="ID", help=say("again"))
    command.add_argument("-d", "--directory", metavar="FOLDER", type=Path, help=say("directory"))
    command.add_argument("--language", choices=("ar", "en"), help=say("brief_language"))
    command.add_argument("--as-of", metavar="DATE", type=values.date, help=say("as_of"))
    command.add_argument(
        "--since",
        metavar="DAY",
        type=values.date,
        help=say("since"),
    )
    _add_choosing(command.add_argument_group(say("choosing")), say)
    _add_manner(command.add_argument_group(say("manner")), say)


def _add_choosing(group: argparse._ArgumentGroup, say: Help) -> None:
    group.add_argument(
        "--period", metavar="DATES", type=values.period, help=say("period")
    )
    group.add_argument(
        "--sector", metavar="SECTOR", action="append", default=[], help=say("sector")
    )
    group.add_argument(
        "--section",
        metavar="NAME",
        action="append",
        default=[],
        choices=SECTIONS,
        help=say("section", known=", ".join(SECTIONS)),
    )
    group.add_argument(
        "--length", choices=[str(one) for one in Length], default="standard", help=say("length")
    )
    group.add_argument("--only-new", action="store_true", help=say("only_new"))
    group.add_argument(
        "--confirmed-only",
        dest="leave_out_unconfirmed",
        action="store_true",
        help=say("confirmed_only"),
    )
    group.add_argument(
        "--circulation", action="store_true", help=say("circulation")
    )


def _add_manner(group: argparse._ArgumentGroup, say: Help) -> None:
    group.add_argument("--as", dest="form", choices=("docx", "html"), default="docx", help=say("brief_as"))
    group.add_argument("--template", metavar="FILE", type=Path, help=say("template"))
    group.add_argument("--handling", metavar="LINE", default="", help=say("handling"))
    group.add_argument("--author", metavar="NAME", default="", help=say("author"))
    group.add_argument("--digits", choices=("latin", "arabic"), default="latin", help=say("digits"))
    group.add_argument(
        "--months", choices=("egypt", "levant", "maghreb"), default="egypt", help=say("months")
    )


def _add_template(command: HelpParser) -> None:
    said = command.say("template_output")
    command.add_argument("-o", "--output", metavar="FILE.docx", type=Path, required=True, help=said)


def _add_visual(command: HelpParser, usual: str) -> None:
    say = command.say
    command.add_argument(
        "--visual",
        choices=("on", "off", "auto"),
        default=usual,
        help=say("visual"),
    )
