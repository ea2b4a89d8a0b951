"""The door for bugs: what was not foreseen is shown with version and trace, and the window goes on.

Nothing is saved half: every act of the workspace is one transaction, which a bug leaves undone.
"""

import sys
from types import TracebackType

from PySide6.QtWidgets import QApplication


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Versions and the trace. No text of an article stands in it."""
    import platform
    import traceback

    from PySide6 import __version__ as qt

    import desktop_app

    head = f"Mujaz {desktop_app.__version__}, Python {platform.python_version()}, PySide6 {qt}, {platform.system()}"
    return head + "\n" + "".join(traceback.format_exception(kind, error, trace))


def install() -> None:
    """Sends exceptions that nobody caught to the dialog, one at a time, and to standard error."""
    shown: list[object] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt) or QApplication.instance() is None or shown:
            return
        from desktop_app.ui.panels.crash_dialog import CrashDialog

        dialog = CrashDialog(report_of(kind, error, trace))
        shown.append(dialog)
        dialog.finished.connect(lambda _code: shown.clear())
        dialog.open()

    sys.excepthook = hook
