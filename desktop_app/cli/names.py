"""The commands by name, apart from the parser: the door asks for them before every window.

What each does is said in `resources/words/help.<language>.json`.
"""

from collections.abc import Sequence

COMMANDS = (
    "new", "import", "list", "export", "load", "search", "suggest", "learn", "evaluate", "lexicon", "open-link",
    "brief", "template", "check", "sample",
)  # fmt: skip
BEFORE = ("--language", "--visual")
"""Options with a value that may stand before the command as well."""


def command_of(typed: Sequence[str]) -> str:
    """The first word behind such options, be it a command or not; "" where an option or nothing stands there."""
    rest = iter(typed)
    for word in rest:
        name, given, _value = word.partition("=")
        if not any(means(name, option) for option in BEFORE):
            return "" if word.startswith("-") else word
        if not given:
            next(rest, "")
    return ""


def means(typed: str, option: str) -> bool:
    """Whether a word is the option's name or its beginning, which argparse takes for it."""
    return typed == option or (len(typed) > len("--x") and option.startswith(typed))
