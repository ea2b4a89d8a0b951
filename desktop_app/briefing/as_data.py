"""A `Briefing` as JSON and back, exactly: how one that was made is kept, so that it can be made again.

Each dataclass becomes an object that names it under "_"; tuples become lists; enumerations their values. Types
come from the dataclasses' own annotations, so that a new kind of block needs nothing here.
"""

import dataclasses
import functools
import json
import types
import typing
from collections.abc import Iterator, Mapping
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
_FIELDS = {kind: tuple(field.name for field in dataclasses.fields(kind)) for kind in _KNOWN.values()}

_PASSED_OVER = frozenset({"_", "in_words"})  # the type's name; what earlier versions kept and nothing shows any more


def to_json(briefing: Briefing) -> str:
    """One line of JSON, the same for the same briefing.

    It is put together from the parts of sections and notes: all in one call holds every other thread for a second.
    """
    return "".join(_pieces(briefing, 2))


def _pieces(value: Any, depth: int) -> Iterator[str]:
    """The JSON of a value, down to that depth of tuples in pieces."""
    if isinstance(value, tuple) and depth:
        yield "["
        for at, part in enumerate(value):
            yield from ([","] if at else [])
            yield from _pieces(part, depth - 1)
        yield "]"
    elif isinstance(value, Briefing | model.Section | model.Table):
        yield f'{{"_":"{type(value).__name__}"'
        for name in _FIELDS[type(value)]:
            yield f',"{name}":'
            yield from _pieces(getattr(value, name), depth + 1)
        yield "}"
    else:
        yield json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Briefing:
    """Raises ValueError, KeyError or TypeError where it is no briefing that this program knows."""
    made = _made(json.loads(text, parse_constant=_refuse_number), Briefing)
    assert isinstance(made, Briefing)  # else `_made` raises
    numbers = [note.number for note in made.notes]
    if numbers != list(range(1, len(numbers) + 1)) or not all(0 < mark <= len(numbers) for mark in _marks(made)):
        raise ValueError("notes that are called by other numbers")
    return made


def _refuse_number(name: str) -> None:
    raise ValueError(f"{name} is no number")


def _marks(value: Any) -> Iterator[int]:
    """The numbers of all notes that are called."""
    if isinstance(value, model.NoteMark):
        yield value.note
    elif isinstance(value, tuple):
        for part in value:
            yield from _marks(part)
    elif type(value) in _FIELDS:
        for name in _FIELDS[type(value)]:
            yield from _marks(getattr(value, name))


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind is tuple:
        return [_plain(part) for part in value]
    if kind in _FIELDS:
        return {"_": kind.__name__, **{name: _plain(getattr(value, name)) for name in _FIELDS[kind]}}
    return value.value if isinstance(value, Enum) else value


def _made(value: Any, wanted: Any) -> Any:
    """The value as an annotation wants it. What is of another type is refused here, since what is written of a number
    or a choice needs no cleaning. Raises TypeError, ValueError, KeyError."""
    if isinstance(value, dict):
        made: Any = _KNOWN[value["_"]]
        hints = _hints(made)
        made = made(**{name: _made(part, hints[name]) for name, part in value.items() if name not in _PASSED_OVER})
    elif isinstance(value, list):
        made = tuple(_made(part, inner) for part, inner in zip(value, _inner(wanted, len(value)), strict=True))
    else:
        made = wanted(value) if isinstance(wanted, type) and issubclass(wanted, Enum) else value
    if type(made) not in _types(wanted) and not (_choices(wanted) and made in _choices(wanted)):
        raise TypeError(f"{type(made).__name__} is no {wanted}")
    return made


@functools.cache
def _types(wanted: Any) -> frozenset[type]:
    """The types that an annotation takes; those of a tuple's parts are looked at one by one."""
    origin = typing.get_origin(wanted)
    if origin in (typing.Union, types.UnionType):
        return frozenset().union(*map(_types, typing.get_args(wanted)))
    if origin is typing.Literal:
        return frozenset()
    kind = origin or wanted
    return frozenset({int, float}) if kind is float else frozenset({kind})


@functools.cache
def _choices(wanted: Any) -> tuple[Any, ...]:
    return typing.get_args(wanted) if typing.get_origin(wanted) is typing.Literal else ()


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _inner(wanted: Any, count: int) -> list[Any]:
    """The annotations of the parts of a tuple; of a union the one that is a tuple."""
    if typing.get_origin(wanted) in (typing.Union, types.UnionType):
        wanted = next(part for part in typing.get_args(wanted) if typing.get_origin(part) is tuple)
    parts = typing.get_args(wanted)
    return [parts[0]] * count if len(parts) == 2 and parts[1] is Ellipsis else list(parts)
