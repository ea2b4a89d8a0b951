"""The guards of conftest.py guard: without these tests they could fall asleep unseen."""

import os
import socket
import subprocess
import threading
from pathlib import Path

import pytest
from no_network import NetworkForbidden

from tests import leaks, needs


def test_no_internet_socket_can_be_opened():
    for family in (socket.AF_INET, socket.AF_INET6):
        with pytest.raises(NetworkForbidden):
            socket.socket(family)
    socket.socket(socket.AF_UNIX).close()


def test_no_name_can_be_looked_up():
    with pytest.raises(NetworkForbidden):
        socket.getaddrinfo("localhost", 80)


def test_children_can_not_reach_the_network_either(python):
    run = subprocess.run([python, "-c", "import socket; socket.socket()"], capture_output=True, text=True)
    assert run.returncode == 1
    assert "NetworkForbidden" in run.stderr


def test_the_home_is_a_temporary_one():
    assert Path.home().name.startswith("mujaz-test-home-")
    assert Path(os.environ["XDG_RUNTIME_DIR"]).parent == Path.home()


def test_a_thread_that_goes_on_is_seen(monkeypatch):
    monkeypatch.setattr(leaks, "_WAIT", 0.01)
    before = set(threading.enumerate())
    release = threading.Event()
    thread = threading.Thread(target=release.wait, name="one that goes on")
    thread.start()
    assert leaks.threads_left(before) == ["thread one that goes on"]
    release.set()
    thread.join()
    assert leaks.threads_left(before) == []


@needs.needs_qt_libraries
def test_a_timer_and_a_window_that_stay_are_seen(request):
    request.getfixturevalue("qapp")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    widgets = leaks.widgets_now()
    with pytest.MonkeyPatch.context() as monkeypatch, leaks.watched_starts(monkeypatch) as left:
        timer = QTimer(objectName="one that stays")
        timer.start(1000)
        window = QWidget(objectName="one that stays")
    timer.stop()
    assert left == ["timer 'one that stays' of NoneType, every 1000 ms"]
    assert leaks.widgets_left(widgets) == ["widget QWidget 'one that stays'"]
    window.deleteLater()
    del window
    assert leaks.widgets_left(widgets) == []


def test_a_missing_library_names_its_debian_package():
    assert needs.missing_packages({"libno-such-thing.so.1": "libno-such-thing1"}) == (
        ["libno-such-thing1"] if os.name == "posix" else []
    )
