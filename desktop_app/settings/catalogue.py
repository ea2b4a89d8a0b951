"""Every setting of the program: its name, what it is for, its default and what it may be."""

from dataclasses import dataclass

Value = str | int | bool | list[int] | list[str]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `choices` limits a text; `least` and `most` a number. Anything else falls back to the default."""

    name: str
    default: Value
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 1_000_000

    def fitting(self, value: object) -> Value:
        """`value` where the setting may be that, else the default."""
        if type(value) is not type(self.default):
            return self.default
        if isinstance(value, str) and self.choices and value not in self.choices:
            return self.default
        if isinstance(value, int) and not isinstance(value, bool) and not self.least <= value <= self.most:
            return self.default
        if isinstance(value, list) and not all(isinstance(part, int | str) for part in value):
            return self.default
        return value


CATALOGUE: tuple[Setting, ...] = (
    Setting("interface.language", "", ("", "ar", "en")),  # "" follows the system
    Setting("interface.theme", "light", ("light", "dark")),
    Setting("interface.reduce_motion", False),
    Setting("window.geometry", ""),  # base64 of what Qt gives
    Setting("window.widths", [272, 808, 360]),  # library, reader, inspector
    Setting("window.dock", 400, least=160),  # its height
    Setting("window.library", True),
    Setting("window.inspector", True),
    Setting("inspector.evidence", 0, most=1000),  # its part of the height in thousandths, 0 as it comes
    Setting("keys.changed", []),  # "action=keys", several keys apart by spaces
    Setting("palette.recent", []),  # ids of the actions taken last
    Setting("reader.zoom", 100, least=80, most=250),
    Setting("reader.plain", False),
    Setting("reader.spacing", 100, least=100, most=130),  # line pitch, per cent of the design's
    Setting("reader.column", 30, least=22, most=30),  # em
    Setting("reader.face", "naskh", ("naskh", "sans", "amiri")),
    Setting("suggest.shown", True),
    Setting("suggest.off", []),  # names of engines that are not asked
    Setting("suggest.groups", 0, most=900),  # their part of the dock's width in thousandths, 0 as it comes
    Setting("suggest.neural", ""),  # the folder of a model for the neural engine
    Setting("search.recent", []),
    Setting("search.view", "list", ("list", "concordance")),
    Setting("project.last", ""),
    Setting("project.recent", []),
    Setting("project.known", []),  # "id path" of projects that links may lead to, the latest first
    Setting("import.folder", ""),
    Setting("dates.months", "egypt", ("egypt", "levant", "maghreb")),  # names of the months in Arabic
    Setting("dates.digits", "latin", ("latin", "arabic")),  # of pages and pictures in Arabic
    Setting("page.folder", ""),  # of pictures and tables of a page; "" is the project's own
    Setting("briefing.folder", ""),  # "" is the project's own
    Setting("briefing.language", "ar", ("ar", "en")),
    Setting("briefing.author", ""),  # who prepared the last one
    Setting("briefing.templates", []),  # "project/pair path" of the Word files in whose look a pair's are written
    Setting("briefing.files", []),  # "id path" of briefings that were made here, the latest first
    Setting("briefing.open_after", True),
)

BY_NAME = {setting.name: setting for setting in CATALOGUE}
