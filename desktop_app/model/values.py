"""How plain data is made that articles are read with by the hundred."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(*, order: bool = False) -> Callable[[type[Made]], type[Made]]:
    """A dataclass with slots, equal and hashed by what it holds, and frozen to mypy, which sees to it that nothing is
    changed. At run time nobody does: to make one that is frozen then too takes up to twice as long."""
    return dataclass(slots=True, unsafe_hash=True, order=order)
