"""Lists that go while a text is made in another thread, as when the panel of a briefing is closed at once."""

import importlib
import inspect
import subprocess

from PySide6.QtCore import QAbstractItemModel

from tests.needs import CHECKOUT

UI = CHECKOUT / "desktop_app" / "ui"
# A process of its own: where they wait for each other, nothing but its end helps. Without `part_freely` that comes
# within the first few rounds.
CLOSING = """
import faulthandler
import time
faulthandler.dump_traceback_later(20, exit=True)
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QListView
from desktop_app.ui.jobs import Job
from desktop_app.ui.widgets.options import OptionsModel

app = QApplication([])

def compose(_progress, cancelled):
    while not cancelled():
        for document in [QTextDocument() for _ in range(200)]:
            document.moveToThread(app.thread())
        time.sleep(0)  # now the other one

job = Job(compose)
job.start()
kept = []
for _ in range(60):
    views = [QListView() for _ in range(20)]
    for view in views:
        view.rows = OptionsModel()
        view.setModel(view.rows)
        view.deleteLater()
        kept.append(QObject())  # or all would lie where those before did, and have their locks
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
job.stop()
print(job.wait(5000))
"""


def test_a_list_and_a_text_do_not_wait_for_each_other(python):
    run = subprocess.run([python, "-c", CLOSING], cwd=CHECKOUT, capture_output=True, text=True)
    assert (run.stdout, run.returncode) == ("True\n", 0), run.stderr


def models() -> list[type[QAbstractItemModel]]:
    found = []
    for path in sorted(UI.rglob("*.py")):
        if "Model):" in path.read_text("utf-8"):
            module = importlib.import_module(".".join(path.relative_to(CHECKOUT).with_suffix("").parts))
            found += [one for one in vars(module).values() if _is_model(one) and one.__module__ == module.__name__]
    return found


def _is_model(one: object) -> bool:
    return isinstance(one, type) and issubclass(one, QAbstractItemModel)


def test_every_model_parts_freely():
    found = models()
    assert len(found) > 10
    assert [one.__name__ for one in found if "part_freely(self)" not in inspect.getsource(one.__init__)] == []
