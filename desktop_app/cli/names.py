"""The commands by name, apart from the parser: the door asks for them before every window.

What each does is said in `resources/words/help.<language>.json`.
"""

COMMANDS = (
    "new", "import", "list", "export", "load", "search", "suggest", "learn", "evaluate", "lexicon", "open-link",
    "brief", "template", "check", "sample",
)  # fmt: skip
