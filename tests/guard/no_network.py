"""Forbids the network to this process for good: no AF_INET or AF_INET6 socket, no name look-up.

An audit hook sees every socket whichever way the module was imported, and can't be taken back.
"""

import functools
import socket
import sys

_LOOKUPS = {
    "socket.getaddrinfo",
    "socket.gethostbyaddr",
    "socket.gethostbyname",
    "socket.getnameinfo",
    "socket.getservbyname",
}


class NetworkForbidden(AssertionError):
    """Something reached for the network; Mujaz works offline."""


@functools.cache
def forbid() -> None:
    """From now on opening an internet socket or looking up a name raises NetworkForbidden."""
    sys.addaudithook(_refuse)


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if event in _LOOKUPS:
        raise NetworkForbidden(f"{event}{args!r}")
    if event == "socket.__new__" and args[1] in (socket.AF_INET, socket.AF_INET6):
        raise NetworkForbidden(f"a socket of the family {args[1]!r}")
