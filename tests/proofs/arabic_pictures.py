"""Pictures for those of the forty things of the Arabic checklist that only an eye can judge.

    python -m tests.proofs.arabic_pictures FOLDER        (Linux; needs Xvfb, LibreOffice Writer and pdftoppm)

Writes FOLDER/window-*.png from a real window on a screen of its own, and FOLDER/word-*.png, the pages of the
sample's briefings. What to look for stands in tests/arabic_checklist.md.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.window import MainWindow
    from desktop_app.workspace import Workspace

CHECKOUT = Path(__file__).resolve().parents[2]
PARAGRAPHS = (
    "AFP – أعلنت وزارة المياه، أمس، أنها ستبني ثلاثة سدود بكلفة 1.5 مليار دولار (بزيادة 20%)؛ وبلغت الحرارة -3 درجات.",
    "2026 هو عام الماء، كما يقول الإعلان [الرسمي]. فهل تكفي الأعوام 2026-2030؟ نعم!",
    '«لن نبدأ قبل الربيع»، قال السفير. "ولن نتأخر"، أضاف زميله.',
    "للاستفسار: هاتف +992 (37) 221-04-59 أو info@water.example أو الموقع https://water.example/a?id=5&b=2 قبل الخميس.",
    "وَقَّعَ مُحَمَّدٌ اتِّفاقًا مع شركة Water Board ولا أحد سيتأخر، لأن الآلات هنا 🌾 والإبلاغ سهلٌ، والصين للصين.",
    "کتاب ایران عن هـــذا النهر می‌رود إلى جدول أعمال سنة ١٤٤٦ ه‍ بنسبة ٧٫٥٪، ﻻ أكثر.",
    "The joint statement was published in English by the Water Board (سلام).",
)
MARKS = (  # words, letters left out at the start and at the end of them, kind
    ("وزارة المياه", 0, 0, "organisation"),
    ("1.5 مليار دولار", 0, 0, "figure"),
    ("20%", 0, 0, "figure"),
    ("-3 درجات", 0, 0, "figure"),
    ("2026-2030", 0, 0, "agreement"),
    ("«لن نبدأ قبل الربيع»", 1, 1, "statement"),
    ("info@water.example", 0, 0, "organisation"),
    ("221-04-59", 0, 0, "figure"),
    ("مُحَمَّدٌ", 0, 0, "person"),
    ("وَقَّعَ", 2, 0, "meeting"),
    ("سهلٌ", 1, 1, "sector"),
    ("اتِّفاقًا مع شركة Water", 0, 0, "agreement"),
    ("Water Board", 0, 0, "organisation"),
    ("ولا أحد", 2, 0, "event"),
    ("الآلات هنا 🌾 والإبلاغ", 3, 4, "sector"),
    ("والصين", 1, 0, "country"),
    ("للصين", 1, 0, "country"),
    ("کتاب ایران", 0, 0, "place"),
    ("هـــذا", 2, 1, "person"),
    ("می‌رود", 0, 0, "sector"),
    ("٧٫٥٪", 0, 0, "figure"),
    ("(سلام)", 1, 1, "statement"),
)


def main() -> int:
    """Starts itself again on a screen of its own, then draws the pages of Word."""
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    if len(sys.argv) > 2:
        with tempfile.TemporaryDirectory() as home:
            window_pictures(folder, Path(home))
        return 0
    sys.path.insert(0, str(CHECKOUT / "packaging"))
    from xvfb import Xvfb

    with tempfile.TemporaryDirectory() as home, Xvfb() as screen:
        faces = Path(home) / ".local" / "share" / "fonts"
        faces.parent.mkdir(parents=True)
        faces.symlink_to(CHECKOUT / "resources" / "fonts")
        here = os.environ | {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "HOME": home}
        again = [sys.executable, "-m", "tests.proofs.arabic_pictures", str(folder), "window"]
        subprocess.run(again, cwd=CHECKOUT, env=here, check=True)
        word_pictures(folder, here)
    return 0


def window_pictures(folder: Path, home: Path) -> None:
    """The windows: Arabic and English, light and dark, larger, a menu, a dialog, the palette."""
    from desktop_app.settings.file import Settings
    from desktop_app.ui import app as door
    from desktop_app.workspace import Workspace
    from desktop_app.workspace.sample import make_sample

    app = door.make_application()
    project = make_sample(home / "sample")
    with Workspace.open(project) as workspace:
        proof = _mark_proof(workspace)
        traps = next(one.id for one in workspace.articles.list() if "traps" in one.file_name)
    settings = Settings(home / "settings")
    for language in ("ar", "en"):
        window = door.make_window(project, settings, language)
        window.resize(1500, 960)
        window.show()
        _look(app, window, folder, language, proof, traps)
        window.close()
        window.deleteLater()
        _settle(app)


def _mark_proof(workspace: "Workspace") -> str:
    from desktop_app.model.kinds import Kind
    from desktop_app.model.spans import Span

    text = "\n".join(PARAGRAPHS)
    row = workspace.articles.add_text(text, title="عنوان يبدأ بالعربية وفيه Water Board و20% (تجربة)")
    assert row.article is not None
    for words, before, after, kind in MARKS:
        start = text.index(words)
        span = Span(start + before, start + len(words) - after)
        workspace.marks.annotate(row.article, span, Kind(kind), exact=True)
    return row.article


def _look(app: "QApplication", window: "MainWindow", folder: Path, language: str, proof: str, traps: str) -> None:
    def take(name: str) -> None:
        _settle(app)
        window.screen().grabWindow(0).save(str(folder / f"window-{language}-{name}.png"))

    window.session.show_article(proof)
    take("reader")
    mark = next(one for one in window.session.desk.marks.of(proof) if one.kind == "agreement")
    window.session.show_mark(mark.id)
    take("form")
    window.area.view.set_zoom(200)
    take("larger")
    window.area.view.set_zoom(100)
    _do(window, "dark")
    window.session.show_article(traps)
    take("traps-dark")
    _do(window, "light")
    for name in ("view", "edit"):
        _with_menu(window, name, take)
    for action in ("palette", "keys", "add_files"):
        _do(window, action)
        take(action)
        _close_top(app, window)


def _do(window: "MainWindow", action: str) -> None:
    window.actions_.by_id[action].trigger()


def _with_menu(window: "MainWindow", name: str, take: Callable[[str], None]) -> None:
    from desktop_app.ui.actions import MENUS

    menus = [action.menu() for action in window.top._bar.actions()]
    menu = menus[list(MENUS).index(name)]
    menu.popup(window.mapToGlobal(window.rect().center()))
    take(f"menu-{name}")
    menu.close()


def _close_top(app: "QApplication", window: "MainWindow") -> None:
    from PySide6.QtWidgets import QDialog

    from desktop_app.ui.panels.overlay import Overlay

    for dialog in window.findChildren(QDialog):
        dialog.reject()
    for panel in window.findChildren(Overlay):
        panel.close()
    _settle(app)


def _settle(app: "QApplication") -> None:
    """Lets fades and jobs of a tenth of a second come to their end."""
    from PySide6.QtTest import QTest

    QTest.qWait(400)
    app.processEvents()


def word_pictures(folder: Path, environment: dict[str, str]) -> None:
    """Pages of the sample's briefings, as LibreOffice lays them out."""
    sample = folder / "sample"
    mujaz = [sys.executable, "-m", "desktop_app"]
    subprocess.run([*mujaz, "sample", str(sample)], cwd=CHECKOUT, env=environment, check=True)
    for language in ("ar", "en"):
        out = folder / f"word-{language}"
        command = [*mujaz, "brief", str(sample / "sample.mujaz"), "--all", "-d", str(out), "--language", language]
        subprocess.run(command, cwd=CHECKOUT, env=environment, check=True)
        for file in sorted(out.glob("*.docx")):
            convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(out), str(file)]
            subprocess.run(convert, env=environment, check=True, capture_output=True)
            pages = ["pdftoppm", "-r", "80", "-png", str(file.with_suffix(".pdf"))]
            subprocess.run([*pages, str(folder / f"word-{file.stem}-{language}")], check=True)


if __name__ == "__main__":
    sys.exit(main())
