"""A screen for programs that need one where there is none: an X server without a monitor (Debian package xvfb)."""

import os
import subprocess


class Xvfb:
    """A running Xvfb on a free display, ended by `stop` or at the end of a `with` block.

    `display` is what DISPLAY must say for a program to be shown there.
    """

    def __init__(self, size: str = "1600x1000") -> None:
        """Starts the server and returns once it listens. OSError: it is not installed or did not start."""
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
        nowhere = subprocess.DEVNULL
        try:
            self._process = subprocess.Popen(command, pass_fds=[write], stdin=nowhere, stdout=nowhere, stderr=nowhere)
        except OSError:
            os.close(read)
            raise
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

    def __enter__(self) -> "Xvfb":
        return self

    def __exit__(self, *failure: object) -> None:
        self.stop()
