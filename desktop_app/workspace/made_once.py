"""Parts that are made when they are first wanted, by whichever thread that is."""

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

Part = TypeVar("Part")


class MadeOnce(Generic[Part]):
    """As `functools.cached_property`, which from Python 3.12 on makes two where two threads ask first at once: window
    and job would work with a part each, and what is set in one would not hold in the other."""

    def __init__(self, make: Callable[[Any], Part]) -> None:
        self._make = make
        self._turn = threading.RLock()
        self.__doc__ = make.__doc__

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, whole: object, _owner: type | None = None) -> Part:
        """Asked no more once the part is there."""
        if whole is None:
            return self  # type: ignore[return-value]
        with self._turn:
            made = vars(whole)
            if self._name not in made:
                made[self._name] = self._make(whole)
            part: Part = made[self._name]
            return part
