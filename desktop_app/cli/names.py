"""The commands by name, apart from the parser: the door asks for them before every window."""

COMMANDS = {
    "new": "make a new, empty project",
    "import": "read files and folders into a project",
    "list": "list what a project holds",
    "export": "write a project in Mujaz's complete form",
    "load": "bring a file of that form into a project",
    "search": "find words in all articles, across spelling and behind prefixes",
    "suggest": "print what the engines propose to mark, and mark nothing",
    "learn": "train the learner on what is marked by now",
    "evaluate": "measure the engines against what is marked",
    "lexicon": "install, look at or remove the lexicon by which all forms of a word are found",
    "open-link": "show the mark that a link in a briefing leads to, in the window",
    "brief": "write the Word briefing of a pair of countries, or of all pairs",
    "template": "write the template of briefings out for editing",
    "check": "check that a project is whole",
    "sample": "make the sample project in a folder",
}
