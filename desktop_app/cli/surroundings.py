"""What can be known of the terminal and the desktop from outside: language, reordering, a display."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_REORDERING = ("VTE_VERSION", "KONSOLE_VERSION", "MLTERM", "ITERM_SESSION_ID")
_NOT_REORDERING = ("XTERM_VERSION", "ALACRITTY_WINDOW_ID", "ALACRITTY_LOG", "WT_SESSION")
_PLAIN_TERMS = ("linux", "alacritty", "foot", "st-", "rxvt", "xterm-kitty")
_SHELLS_WITHIN = ("TMUX", "STY")  # tmux and screen: what stands around them is not known


def language_of(environment: Mapping[str, str]) -> str:
    """ "ar" or "en": MUJAZ_LANGUAGE, else the first of LC_ALL, LC_MESSAGES and LANG that is set."""
    for name in ("MUJAZ_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return "ar" if environment[name].lower().startswith("ar") else "en"
    return "en"


def leaves_order(environment: Mapping[str, str]) -> bool:
    """True where the terminal is known to draw letters in the order in which they come, Arabic too.

    These are the Linux console, xterm, rxvt, st, foot, Alacritty, kitty, Windows Terminal and that of VS Code. GNOME's
    and other terminals on VTE, Konsole, mlterm, Apple's and iTerm2 reorder; anything else is left to itself.
    """
    if any(environment.get(name) for name in (*_REORDERING, *_SHELLS_WITHIN)):
        return False
    if environment.get("TERM_PROGRAM") in ("vscode",):
        return True
    term = environment.get("TERM", "")
    return any(environment.get(name) for name in _NOT_REORDERING) or term.startswith(_PLAIN_TERMS)


def has_display(environment: Mapping[str, str]) -> bool:
    """False where a window surely cannot open: Qt would end the whole process, without a sentence.

    Asks the sockets of X11 and Wayland on this machine; a display on another one is believed in.
    """
    if sys.platform in ("win32", "darwin"):
        return True
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith(("xcb", "wayland")):
        return True  # offscreen, minimal, vnc, a frame buffer
    return _wayland(environment) or _x11(environment.get("DISPLAY", ""))


def _wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and _answers(str(Path(environment.get("XDG_RUNTIME_DIR", "")) / name))


def _x11(display: str) -> bool:
    host, colon, rest = display.rpartition(":")
    if not colon:
        return False
    if host not in ("", "unix"):
        return True
    number = rest.split(".")[0]
    return _answers(f"/tmp/.X11-unix/X{number}") or _answers(f"\0/tmp/.X11-unix/X{number}")


def _answers(address: str) -> bool:
    import _socket as socket  # the window's start asks: what `socket` adds to it takes 2 ms

    if not hasattr(socket, "AF_UNIX") or not address.strip("\0").startswith(os.sep):
        return False
    client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    client.settimeout(2)
    try:
        client.connect(address)
    except OSError:
        return False
    finally:
        client.close()
    return True
