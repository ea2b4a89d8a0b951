"""A screen of its own for one test process: an Xvfb on a free display, ended with the process."""

import os
import shutil
import subprocess

from tests.needs import QT_LIBRARIES, XCB_LIBRARIES, missing_packages


class Xvfb:
    """A running X server without a screen; `display` is what DISPLAY must say."""

    def __init__(self) -> None:
        """Starts the server and returns once it listens. OSError: it is not installed or did not start."""
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"]
        try:
            nowhere = subprocess.DEVNULL
            self._process = subprocess.Popen(command, pass_fds=[write], stdin=nowhere, stdout=nowhere, stderr=nowhere)
        finally:
            os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()  # end of file, and so "", where the server died
        if not number:
            self._process.wait()
            raise OSError("Xvfb did not start")
        self.display = f":{number}"

    def stop(self) -> None:
        """Ends the server and waits until it is gone."""
        self._process.terminate()
        self._process.wait()


def screen_can_be_made() -> bool:
    """Whether Xvfb and all that Qt needs to draw on it are installed."""
    return shutil.which("Xvfb") is not None and not missing_packages(QT_LIBRARIES | XCB_LIBRARIES)
