"""Wrong usage in one sentence, in the language of the other messages: argparse itself speaks English only."""

import os
import re
from collections.abc import Sequence

from desktop_app.cli.names import command_of, means
from desktop_app.cli.surroundings import language_of
from desktop_app.cli.terminal import Terminal

_WRONG = "wrong"
_ARGUMENT = r"argument (?P<argument>.+?)"
_KNOWN = tuple(
    (key, re.compile(pattern))
    for key, pattern in (
        ("usage_wrong", rf"{_ARGUMENT}: {_WRONG} (?P<code>\w+) (?P<value>.*)"),
        ("usage_missing", r"the following arguments are required: (?P<names>.+)"),
        ("usage_choice", rf"{_ARGUMENT}: invalid choice: '?(?P<value>.+?)'? \(choose from (?P<known>.+)\)"),
        ("usage_unknown", r"unrecognized arguments: (?P<names>.+)"),
        ("usage_value", rf"{_ARGUMENT}: expected (?:one|at least one) argument"),
        ("usage_no_value", rf"{_ARGUMENT}: ignored explicit argument '?(?P<value>.+?)'?"),
        ("usage_ambiguous", r"ambiguous option: (?P<value>.+?) could match (?P<known>.+)"),
    )
)


def wrong(code: str, value: str) -> str:
    """What an argument's type raises, so that `told` finds its sentence: the key "usage_<code>" of our words."""
    return f"{_WRONG} {code} {value}"


def told(program: str, message: str, argv: Sequence[str]) -> None:
    """Says on stderr what is wrong with the command line: argparse's message, or a key of our words."""
    terminal = Terminal(language=language_typed(argv), visual=visual_typed(argv))
    terminal.aside("usage", program=program, said=_said(message, terminal))


def _said(message: str, terminal: Terminal) -> str:
    for key, pattern in _KNOWN:
        if (found := pattern.fullmatch(message)) is not None:
            values = {name: value.replace("'", "") for name, value in found.groupdict().items() if name != "value"}
            values["value"] = found.groupdict().get("value", "")
            if code := values.pop("code", ""):
                option = values["argument"].rpartition("/")[2]  # of -o/--output the long one
                sentence = terminal.words(f"usage_{code}", **values)
                return f"{option}: {sentence}" if option.startswith("-") else sentence
            return terminal.words(key, **values)
    return terminal.words(message) if message.startswith("usage_") else message


def language_typed(argv: Sequence[str]) -> str:
    """That of `--language`, but behind `brief`, where it is the briefing's; else as the surroundings say."""
    told_here = argv[: argv.index("brief")] if command_of(argv) == "brief" else argv
    return _given(told_here, "--language", ("ar", "en")) or language_of(os.environ)


def visual_typed(argv: Sequence[str]) -> str:
    """That of `--visual`; else "auto"."""
    return _given(argv, "--visual", ("on", "off", "auto")) or "auto"


def _given(argv: Sequence[str], option: str, choices: Sequence[str]) -> str:
    """The last value of an option, looked for before anything was parsed; "" where it has none of these."""
    for place, word in reversed(list(enumerate(argv))):
        name, given, value = word.partition("=")
        value = value if given else next(iter(argv[place + 1 : place + 2]), "")
        if means(name, option) and value in choices:
            return value
    return ""
