"""A `Briefing` as JSON and back, exactly: how one that was made is kept, so that it can be made again.

Each dataclass becomes an object that names it under "_"; tuples become lists; enumerations their values. Types
come from the dataclasses' own annotations, so that a new kind of block needs nothing here.
"""

import dataclasses
import functools
import json
import types
import typing
from collections.abc import Mapping
from enum import Enum
from typing import Any

from desktop_app.model import briefing as model
from desktop_app.model import said
from desktop_app.model.briefing import Briefing

_KNOWN: Mapping[str, type] = {
    name: kind
    for module in (model, said)
    for name, kind in vars(module).items()
    if dataclasses.is_dataclass(kind) and isinstance(kind, type)
}


def to_json(briefing: Briefing) -> str:
    """One line of JSON, the same for the same briefing."""
    return json.dumps(_plain(briefing), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Briefing:
    """Raises ValueError, KeyError or TypeError where it is no briefing that this program knows."""
    made = _made(json.loads(text), Briefing)
    if not isinstance(made, Briefing):
        raise TypeError("not a briefing")
    return made


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return {"_": type(value).__name__, **fields}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value


def _made(value: Any, wanted: Any) -> Any:
    """The value as an annotation wants it."""
    if isinstance(value, dict):
        kind = _KNOWN[value["_"]]
        hints = _hints(kind)
        return kind(**{name: _made(part, hints[name]) for name, part in value.items() if name != "_"})
    if isinstance(value, list):
        return tuple(_made(part, inner) for part, inner in zip(value, _inner(wanted, len(value)), strict=True))
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return wanted(value)
    return value


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _inner(wanted: Any, count: int) -> list[Any]:
    """The annotations of the parts of a tuple; of a union the one that is a tuple."""
    if typing.get_origin(wanted) in (typing.Union, types.UnionType):
        wanted = next(part for part in typing.get_args(wanted) if typing.get_origin(part) is tuple)
    parts = typing.get_args(wanted)
    return [parts[0]] * count if len(parts) == 2 and parts[1] is Ellipsis else list(parts)
