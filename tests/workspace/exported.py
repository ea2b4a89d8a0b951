"""A file of our complete form, written otherwise."""

import json
from pathlib import Path


def rewritten(exported: Path, kind: str, **fields: object) -> Path:
    """The file with these fields in every line of the type."""
    lines = []
    for line in exported.read_text(encoding="utf-8").splitlines():
        thing = json.loads(line)
        lines.append(json.dumps(thing | fields if thing["type"] == kind else thing))
    target = exported.with_name("rewritten.jsonl")
    target.write_text("\n".join(lines), encoding="utf-8")
    return target
