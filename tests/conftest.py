"""What holds for every test: no network, a home of its own, no Qt warning, nothing left running.

Where Qt's system libraries are missing, the modules of tests/ui and tests/journeys count as one skip each, with
the Debian packages named. MUJAZ_TEST_SCREEN=xvfb gives each test process a real X server instead of Qt's
offscreen platform (packaging/bootstrap.py says so for the journeys where Xvfb is installed).
"""

import gc
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import no_network
import pytest
from xvfb import Xvfb

from tests import leaks, needs

_GUARD = Path(__file__).parent / "guard"
_HOME = Path(tempfile.mkdtemp(prefix="mujaz-test-home-"))
_SCREEN: list[Xvfb] = []
_NO_QT = needs.without_qt()
_OF_THE_WINDOW = (Path(__file__).parent / "ui", Path(__file__).parent / "journeys")
_RUBBISH = (20_000, 20, 50)  # after how much new it is looked for: at the usual pace that is a twentieth of the time

hypothesis.settings.register_profile("every_run", deadline=None, max_examples=60, derandomize=True, database=None)
hypothesis.settings.register_profile("deep", deadline=None, max_examples=3000, database=None)


def _move_home(home: Path) -> None:
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True)
    for name in list(os.environ):
        if name.startswith("XDG_") or name in ("CAMELTOOLS_DATA", "APPDATA", "LOCALAPPDATA"):
            del os.environ[name]
    os.environ.update(HOME=str(home), USERPROFILE=str(home), XDG_RUNTIME_DIR=str(runtime))
    if sys.platform.startswith("linux"):  # so that LibreOffice draws with the bundled faces
        faces = home / ".local" / "share" / "fonts"
        faces.parent.mkdir(parents=True)
        faces.symlink_to(needs.CHECKOUT / "resources" / "fonts")


def _guard_children() -> None:
    known = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(_GUARD), known] if known else [str(_GUARD)])


def pytest_configure(config: pytest.Config) -> None:
    """Runs before any test module, and so before any QApplication."""
    hypothesis.settings.load_profile(os.environ.get("MUJAZ_HYPOTHESIS", "every_run"))
    _move_home(_HOME)
    _guard_children()
    no_network.forbid()
    leads_workers = bool(config.getoption("numprocesses", None))
    if not leads_workers:
        gc.disable()  # what is collected stays: `pytest_collection_finish` looks for rubbish again
        gc.set_threshold(*_RUBBISH)
    if os.environ.get("MUJAZ_TEST_SCREEN") == "xvfb" and not leads_workers and needs.screen_can_be_made():
        _SCREEN.append(Xvfb())
        os.environ.update(DISPLAY=_SCREEN[0].display, QT_QPA_PLATFORM="xcb")
        os.environ.pop("WAYLAND_DISPLAY", None)
    else:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_finish() -> None:
    """What was collected stays to the end: the garbage collector need not look through it again and again."""
    gc.collect()
    gc.freeze()
    gc.enable()


def pytest_unconfigure() -> None:
    """Ends the X server and clears the home."""
    for server in _SCREEN:
        server.stop()
    shutil.rmtree(_HOME, ignore_errors=True)


def pytest_plugin_registered(plugin: object, plugin_name: str, manager: pytest.PytestPluginManager) -> None:
    """pytest-qt imports Qt as it is configured, which ends pytest where Qt's system libraries are missing."""
    if _NO_QT and plugin_name == "pytest-qt":
        manager.unregister(plugin)


class _SkippedModule(pytest.Item):
    """Stands for a test module that can't be imported here; it counts as one test that is skipped."""

    def runtest(self) -> None:
        pytest.skip(_NO_QT)


class _SkippedFolder(pytest.File):
    """A folder of such modules. Being no `pytest.Directory`, it does not import the folder's conftest.py either."""

    def collect(self) -> Iterator[_SkippedModule]:
        for path in sorted(self.path.rglob("test_*.py")):
            module: _SkippedModule = _SkippedModule.from_parent(self, name=path.relative_to(self.path).as_posix())
            yield module


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> _SkippedFolder | None:
    """Skips the tests of the window where Qt can't be imported."""
    if _NO_QT and path in _OF_THE_WINDOW:
        folder: _SkippedFolder = _SkippedFolder.from_parent(parent, path=path)
        return folder
    return None


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a thread, a top-level widget, a running timer or work in Qt's pool."""
    threads = set(threading.enumerate())
    if "qapp" not in request.fixturenames and not leaks.qt_is_running():
        yield
        left = []
    else:
        request.getfixturevalue("qapp")
        widgets = leaks.widgets_now()
        with pytest.MonkeyPatch.context() as monkeypatch, leaks.watched_starts(monkeypatch) as left:
            yield
            left += leaks.widgets_left(widgets)
            left += leaks.pool_left()
    left += leaks.threads_left(threads)
    if left:
        pytest.fail("left behind: " + "; ".join(left), pytrace=False)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder shared/ beside the checkout; a test that asks for it is skipped where there is none."""
    if needs.SHARED is None:
        pytest.skip("needs ../shared")
    return needs.SHARED


@pytest.fixture(scope="session")
def python() -> str:
    """The interpreter to start child processes with; they can't reach the network either."""
    return sys.executable


@pytest.fixture(scope="session")
def empty_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty project, made once in a test process; copy it, don't open it."""
    from desktop_app.workspace import Workspace

    path = tmp_path_factory.mktemp("empty") / "empty.mujaz"
    Workspace.create(path).close()
    return path


@pytest.fixture(scope="session")
def sample_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, made once in a test process; copy it, don't open it."""
    from desktop_app.workspace.sample import make_sample

    return make_sample(tmp_path_factory.mktemp("made"))


@pytest.fixture
def project(empty_project: Path, tmp_path: Path) -> Path:
    """An empty project of the test's own."""
    return Path(shutil.copy(empty_project, tmp_path / "project.mujaz"))
