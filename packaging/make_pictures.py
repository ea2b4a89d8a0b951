"""Make the pictures of the README from the sample project: the window in both languages, a page of a briefing.

    python packaging/make_pictures.py [FOLDER]        (default: resources/pictures)

Needs no display. The page of the briefing is drawn by LibreOffice and poppler (Debian packages libreoffice-writer
and poppler-utils) with the bundled faces; where they are missing it is left out, which is said.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop_app.ui.window import MainWindow

SIZE = (1440, 900)
ARTICLE = "2023-05-04-astana-declaration.txt"
PAIR = "KZ-TJ"
DOTS_PER_INCH = 80
PATIENCE = 10.0  # seconds


def make_windows(project: Path, folder: Path, scratch: Path) -> None:
    """window.png in Arabic and light, window-dark.png in English and dark; an agreement is the current mark."""
    from desktop_app.settings.file import Settings
    from desktop_app.ui import app as door

    application = door.make_application()
    for name, language, theme in (("window", "ar", "light"), ("window-dark", "en", "dark")):
        settings = Settings(scratch / name)
        settings.put("interface.theme", theme)
        window = door.make_window(project, settings, language)
        window.resize(*SIZE)
        window.show()
        stand_on_an_agreement(window)
        until = time.monotonic() + PATIENCE
        while not window.inspector.record.evidence.rows.mentions and time.monotonic() < until:
            application.processEvents()  # the panes fill themselves after the event that changed something
        application.processEvents()
        small(window.grab().toImage()).save(str(folder / f"{name}.png"), quality=0)
        window.close()


def small(image: "QImage") -> "QImage":
    """The picture in the 256 colours it has most of: a third of the size, and no difference to the eye."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(image.constBits()).cast("B").cast("I"))
    colours = [colour | 0xFF000000 for colour, _count in pixels.most_common(256)]
    return image.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.AvoidDither)


def stand_on_an_agreement(window: "MainWindow") -> None:
    """Opens the article at its first agreement that another mark lies in."""
    session = window.session
    article = next(one for one in session.desk.articles.list() if one.file_name == ARTICLE)
    marks = list(session.desk.marks.of(article.id))
    agreements = [mark for mark in marks if mark.kind.value == "agreement" and mark.record]
    nested = [one for one in agreements if any(one.span.start < mark.span.start < one.span.end for mark in marks)]
    session.go_to((nested or agreements)[0])


def make_page(project: Path, folder: Path, scratch: Path) -> bool:
    """briefing.png, the first page of a briefing; False where a program is missing."""
    from PySide6.QtGui import QImage

    from desktop_app.workspace import Workspace

    if not (shutil.which("soffice") and shutil.which("pdftoppm")):
        return False
    with Workspace.open(project, read_only=True) as workspace:
        document = workspace.brief(PAIR, scratch / "briefing.docx", language="ar")
    home = scratch / "home"
    (home / ".local" / "share").mkdir(parents=True)
    (home / ".local" / "share" / "fonts").symlink_to(ROOT / "resources" / "fonts")
    convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(scratch), str(document)]
    subprocess.run(convert, check=True, env=os.environ | {"HOME": str(home)}, stdout=subprocess.DEVNULL)
    page = ["pdftoppm", "-r", str(DOTS_PER_INCH), "-png", "-f", "1", "-l", "1", "-singlefile"]
    subprocess.run([*page, str(scratch / "briefing.pdf"), str(folder / "briefing")], check=True)
    drawn = QImage(str(folder / "briefing.png"))
    small(drawn).save(str(folder / "briefing.png"), quality=0)
    return True


def main(arguments: list[str]) -> int:
    from desktop_app.workspace.sample import make_sample

    folder = Path(arguments[0]) if arguments else ROOT / "resources" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        project = make_sample(Path(scratch) / "sample")
        make_windows(project, folder, Path(scratch))
        if not make_page(project, folder, Path(scratch)):
            print("briefing.png needs the programs soffice and pdftoppm; the other pictures are made", file=sys.stderr)
            return 1
    for picture in sorted(folder.glob("*.png")):
        print(f"{picture.name}: {picture.stat().st_size // 1000} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
