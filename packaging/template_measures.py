"""The measures of the briefing's template: those of the design, in the units that Word counts in."""

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
ARABIC_IN_LATIN = 1.14  # Amiri looks as large as Charis at this ratio
UNCONFIRMED = 0.9


def tokens() -> dict[str, Any]:
    found = json.loads((RESOURCES / "themes" / "tokens.json").read_text(encoding="utf-8"))["briefing"]
    assert isinstance(found, dict)
    return found


TOKENS = tokens()
COLOURS = {name: value.lstrip("#") for name, value in TOKENS["colours"].items()}
SIZES = TOKENS["styles_pt"]


def half_points(points: float) -> int:
    return round(points * 2)


def twips(points: float) -> int:
    return round(points * 20)


def sizes(role: str, arabic: bool) -> tuple[int, int, int]:
    """Half points of the Latin and of the Arabic face, and the exact line in twips."""
    size, line, _ = SIZES[role]["ar" if arabic else "en"]
    if arabic:
        return half_points(size / ARABIC_IN_LATIN), half_points(size), twips(line)
    return half_points(size), half_points(size * ARABIC_IN_LATIN), twips(line)


def text_width() -> int:
    margins = TOKENS["page"]["margin_cm"]
    return 11906 - cm(margins["start"]) - cm(margins["end"])


def cm(length: float) -> int:
    return round(length / 2.54 * 1440)
