"""What a test may need and a bare machine may lack: each mark skips with the name of what to install.

The reasons are read by .ci/run, which installs everything and lets only "needs ../shared" pass as a skip.
"""

import ctypes
import functools
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent

# Shared libraries of the system that Qt's own libraries are linked to, with their Debian packages.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
# What Qt's window system plugin for X11 loads beside them.
XCB_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """The Debian packages of those shared libraries that can't be loaded here; empty off Linux."""
    return [package for library, package in libraries.items() if not _loads(library)]


def without_qt() -> str:
    """Why Qt can't be imported here, as a reason to skip; "" where it can."""
    packages = missing_packages(QT_LIBRARIES)
    return f"needs the Debian packages {' '.join(packages)}" if packages else ""


def screen_can_be_made() -> bool:
    """Whether Xvfb and all that Qt needs to draw on it are installed."""
    return shutil.which("Xvfb") is not None and not missing_packages(QT_LIBRARIES | XCB_LIBRARIES)


def shared_folder() -> Path | None:
    """The folder `shared/` beside the checkout (or where MUJAZ_SHARED says), or None."""
    folder = Path(os.environ.get("MUJAZ_SHARED") or CHECKOUT.parent / "shared")
    return folder if (folder / "corpus").is_dir() else None


def _program(name: str, package: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(name) is None, reason=f"needs the Debian package {package}")


@functools.cache
def _loads(library: str) -> bool:
    if not sys.platform.startswith("linux"):
        return True
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _unshares() -> bool:
    if shutil.which("unshare") is None:
        return False
    return subprocess.run([*UNSHARE, "true"], capture_output=True).returncode == 0


# Begins a command line that runs in network and mount namespaces of its own (-r: as their root).
UNSHARE = ["unshare", "--net", "--mount"] if os.name == "posix" and os.geteuid() == 0 else ["unshare", "-r", "-n", "-m"]
SHARED = shared_folder()
needs_shared = pytest.mark.skipif(SHARED is None, reason="needs ../shared")
needs_soffice = _program("soffice", "libreoffice-writer")
needs_poppler = _program("pdftoppm", "poppler-utils")
needs_xvfb = _program("Xvfb", "xvfb")
needs_xdotool = _program("xdotool", "xdotool")
needs_qt_libraries = pytest.mark.skipif(bool(without_qt()), reason=without_qt() or "Qt is there")
needs_xcb_libraries = pytest.mark.skipif(
    bool(missing_packages(QT_LIBRARIES | XCB_LIBRARIES)),
    reason=f"needs the Debian packages {' '.join(missing_packages(QT_LIBRARIES | XCB_LIBRARIES))}",
)
needs_namespaces = pytest.mark.skipif(
    not _unshares(), reason="needs the Debian package util-linux and the right to make namespaces"
)
needs_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux")
