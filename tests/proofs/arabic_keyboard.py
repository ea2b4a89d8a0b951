"""Keys under an Arabic keyboard layout, the only one there is, pressed as a keyboard would press them.

    python -m tests.proofs.arabic_keyboard [LAYOUT]        (Linux; needs Xvfb, setxkbmap and xdotool)

A real window on an X server of its own whose layout is `ara` (another is for comparing): the keys are given by
their place (key code), so that X itself makes ؤ, ن, ١ of them. Prints what each key did; exit status 1 if one did
nothing.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
CONTROL, SHIFT, ALT = 37, 50, 64
PLACES = {"1": 10, "4": 13, "k": 45, "f": 41, "z": 52, "b": 56, "d": 40, "w": 25, "Enter": 36, "Escape": "Escape"}
PLACES |= {"/": 61, "ا": 43, "ل": 42, "2": 11, "Space": 65}
PATIENCE = 5_000


def main() -> int:
    """Starts itself again on the screen with that layout."""
    if "window" in sys.argv[1:]:
        return press_keys()
    sys.path.insert(0, str(CHECKOUT / "packaging"))
    from xvfb import Xvfb

    with tempfile.TemporaryDirectory() as home, Xvfb() as screen:
        here = os.environ | {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "HOME": home}
        layout = sys.argv[1] if len(sys.argv) > 1 else "ara"
        subprocess.run(["setxkbmap", layout], env=here, check=True)
        again = [sys.executable, "-m", "tests.proofs.arabic_keyboard", "window"]
        return subprocess.run(again, cwd=CHECKOUT, env=here, check=False).returncode


def press_keys() -> int:
    """The keys one after the other, each until what it should do is to be seen."""
    from desktop_app.model.spans import Span
    from desktop_app.settings.file import Settings
    from desktop_app.ui import app as door
    from desktop_app.ui.panels.palette import Palette
    from desktop_app.workspace.sample import make_sample

    door.make_application()
    home = Path(os.environ["HOME"])
    window = door.make_window(make_sample(home / "sample"), Settings(home / "settings"), "ar")
    window.show()
    window.activateWindow()
    _comes(window.isActiveWindow)
    failed: list[str] = []

    def expect(name: str, done: Callable[[], object], *keys: str | int) -> None:
        _strike(*keys)
        if not _comes(done):
            failed.append(name)
        print(f"{'did nothing' if name in failed else 'good'}: {name}")

    def palette() -> object:
        found = window.findChild(Palette)
        return found is not None and found.isVisible()

    view, desk = window.area.view, window.session.desk
    expect("Ctrl+K opens the palette", palette, CONTROL, "k")
    expect("Escape closes it", lambda: not palette(), "Escape")
    view.setFocus()
    expect("Ctrl+F finds in the article", view.find_bar.isVisible, CONTROL, "f")
    expect("Escape closes that", lambda: not view.find_bar.isVisible(), "Escape")
    article = window.session.article
    before = len(desk.marks.of(article))
    view.setFocus()
    view.select(Span(60, 70))
    expect("1 asks for a person", lambda: window.area.chooser.isVisible(), "1")
    expect("Enter writes the mark", lambda: len(desk.marks.of(article)) == before + 1, "Enter")
    view.setFocus()
    expect("Ctrl+4 changes its kind", lambda: window.session.current_mark().kind == "agreement", CONTROL, "4")
    expect("Ctrl+D makes it a key point", lambda: window.session.current_record().key_point, CONTROL, "d")
    for _step in range(3):
        view.setFocus()
        _strike(CONTROL, "z")
    expect("Ctrl+Z takes it back", lambda: len(desk.marks.of(article)) == before, CONTROL)
    _jump_and_mark(window, expect, before)
    window.close()
    return 1 if failed else 0


def _jump_and_mark(window: Any, expect: Callable[..., None], before: int) -> None:
    """The quick jump, the growing selection and the mark without asking."""
    view, desk, article = window.area.view, window.session.desk, window.session.article

    def chosen() -> str:
        span = view.selection()
        return span.of(desk.articles.text(article)) if span is not None else ""

    view.setFocus()
    expect("/ opens the quick jump", lambda: view.page.jump.active, "/")
    _strike("ا")
    expect("two letters go to a word", lambda: chosen().startswith("ال"), "ل")
    one = chosen()
    expect("a blank takes in the next", lambda: len(chosen()) > len(one), "Space")
    expect("Ctrl+2 marks at once", lambda: len(desk.marks.of(article)) == before + 1, CONTROL, "2")
    view.setFocus()
    expect("Ctrl+W selects the word", chosen, CONTROL, "w")
    _strike(CONTROL, "z")
    expect("Ctrl+Z takes it back", lambda: len(desk.marks.of(article)) == before, CONTROL)


def _comes(until: Callable[[], object]) -> bool:
    """Lets the window work until it is so, for a while."""
    from PySide6.QtCore import QDeadlineTimer
    from PySide6.QtTest import QTest

    deadline = QDeadlineTimer(PATIENCE)
    while not until() and not deadline.hasExpired():
        QTest.qWait(20)
    return bool(until())


def _strike(*keys: str | int) -> None:
    """Holds all but the last, strikes the last, lets go."""
    codes = [str(PLACES.get(str(key), key)) for key in keys]
    command = ["xdotool"]
    for code in codes[:-1]:
        command += ["keydown", code]
    command += ["key", codes[-1]]
    for code in reversed(codes[:-1]):
        command += ["keyup", code]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main())
