"""A parser that speaks the language of the other messages: its help, and one sentence for a mistake.

argparse itself speaks English only. In Arabic each name of an option has a line of its own and its words the next: a
terminal that lays lines out from the left then has no line in which both directions meet at the margin.
"""

import argparse
import re
from collections.abc import Sequence
from functools import cached_property, partial
from typing import Any, NoReturn

from desktop_app.cli.names import command_of
from desktop_app.cli.terminal import Terminal
from desktop_app.cli.usage import language_typed, told, visual_typed
from desktop_app.settings.words import words

_NARROW = 72  # columns of an Arabic page of help at most
_UNKNOWN = re.compile("unrecognized arguments: ")


class Help:
    """The words of `resources/words/help.<language>.json`, as argparse takes them, for what was typed."""

    def __init__(self, typed: Sequence[str] = ()) -> None:
        self.typed = typed
        self.language = language_typed(typed)

    def __call__(self, key: str, **values: str) -> str:
        """Words with their values, ready for argparse, to which % is a sign of its own."""
        return words("help", self.language)[key].format_map(values).replace("%", "%%")

    @cached_property
    def formatter(self) -> Any:
        """How pages are laid out."""
        if self.language == "en":
            return argparse.RawDescriptionHelpFormatter
        width = min(_NARROW, argparse.HelpFormatter("")._width)
        return partial(argparse.RawDescriptionHelpFormatter, max_help_position=6, width=width)


class HelpParser(argparse.ArgumentParser):
    """`say` are its words. Of its arguments `prog`, `description` and `epilog` are argparse's."""

    def __init__(self, *, say: Help, **named: Any) -> None:
        super().__init__(add_help=False, formatter_class=say.formatter, **named)
        self.say = say
        self._positionals.title, self._optionals.title = say("positionals"), say("options")
        self.add_argument("-h", "--help", action="help", help=say("help"))

    def add_commands(self, names: Sequence[str]) -> dict[str, "HelpParser"]:
        """A parser for each command, named by the key "command_<name>"."""
        self._positionals.title = self.say("commands")
        speaking: Any = partial(HelpParser, say=self.say)  # argparse only calls it
        parsers = self.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=speaking)
        made: dict[str, HelpParser] = {}
        for name in names:
            text = self.say(f"command_{name}")
            made[name] = parsers.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
        return made

    def format_help(self) -> str:
        """As argparse's, but for the word before the usage, which has a line of its own in Arabic."""
        page, usage = self._get_formatter(), self.say("usage")
        own_line = self.say.language == "ar"
        page.add_usage(self.usage, self._actions, self._mutually_exclusive_groups, "" if own_line else f"{usage} ")
        page.add_text(self.description)
        for group in self._action_groups:
            page.start_section(group.title)
            page.add_text(group.description)
            page.add_arguments(group._group_actions)
            page.end_section()
        page.add_text(self.epilog)
        return f"{usage}\n{page.format_help()}" if own_line else page.format_help()

    def print_help(self, _file: object = None) -> None:
        """On stdout, in an order that the terminal shows rightly, see `Terminal`."""
        terminal = Terminal(language=self.say.language, visual=visual_typed(self.say.typed))
        for line in self.format_help().splitlines():
            terminal.indented(line)

    def error(self, message: str) -> NoReturn:
        """One sentence; what a command does not know is looked up in the help of that command."""
        command = command_of(self.say.typed)
        unknown = _UNKNOWN.match(message) and command
        told(f"{self.prog} {command}" if unknown else self.prog, message, self.say.typed)
        self.exit(2)
