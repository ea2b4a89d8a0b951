"""The design's values as data; no size or colour stands in code."""

import json
from functools import cache
from typing import Any

from desktop_app.settings.paths import resource


@cache
def tokens() -> dict[str, Any]:
    """The whole of resources/themes/tokens.json."""
    text = resource("themes", "tokens.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def layout(name: str) -> int:
    """A measure of the layout in logical pixels, e.g. `layout("menu")` or `layout("library.width")`."""
    value: Any = tokens()["layout"]
    for part in name.split("."):
        value = value[part]
    return int(value)


def radius(name: str) -> float:
    """The corner radius of a part, in logical pixels."""
    return float(tokens()["radius"][name])
