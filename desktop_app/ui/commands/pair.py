"""What can be done with the page of a pair: open it, print it, save it as a picture or a table."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.settings.paths import documents_folder, usable_folder
from desktop_app.ui.brief_target import BriefTarget
from desktop_app.ui.commands.asking import ask_save
from desktop_app.ui.session import NO_PAIR

if TYPE_CHECKING:
    from desktop_app.model.pair_page import PairPage
    from desktop_app.ui.frame import Frame
    from desktop_app.ui.pages.pair.words import PairWords


class PairCommands(QObject):
    """Works on the pair whose page stands there, else on the likely one."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session

    def pair_page(self) -> None:
        """Opens the page of the library's pair, else of the article's; pressed on the page, back to the reader."""
        if self._window.stage.page == "pair":
            self._session.page_wanted.emit("", None)
            return
        self._session.page_wanted.emit("pair", self._pair() or None)

    def judge_pair(self) -> None:
        """What the analyst thinks of the relation, in a box over the window."""
        from desktop_app.ui.pages.pair.judging import JudgingPanel

        if pair := self._pair():
            JudgingPanel(self._window, self._session, pair).open()

    def loose_records(self) -> None:
        self._session.page_wanted.emit("pair", "")

    def pair_print(self) -> None:
        """Asks for a printer; without one, Qt's own dialog offers a PDF file."""
        self._with_page(self._print)

    def pair_image(self) -> None:
        """PNG at twice the size, SVG or PDF, by the ending of the name."""

        def ask(page: "PairPage", words: "PairWords") -> None:
            kinds = self.tr("Picture") + " (*.png);;" + self.tr("Drawing") + " (*.svg);;PDF (*.pdf)"
            place = self._usual(page, ".png")
            title = self.tr("Save this page")
            ask_save(self._window, title, place, kinds, lambda path: self._save_picture(path, page, words))

        self._with_page(ask)

    def pair_csv(self) -> None:
        """One file with all tables, for a spreadsheet."""

        def ask(page: "PairPage", words: "PairWords") -> None:
            title, kinds = self.tr("Save the tables"), self.tr("Table") + " (*.csv)"
            place = self._usual(page, ".csv")
            ask_save(self._window, title, place, kinds, lambda path: self._save_csv(path, page, words))

        self._with_page(ask)

    # --- pieces

    def _pair(self) -> str:
        """The pair of the page that stands there, else the library's, the article's, the fullest."""
        part = self._window.stage.part()
        shown = getattr(part, "pair", "") if self._window.stage.page == "pair" else ""
        if shown:
            return str(shown)
        likely = [pair for pair in BriefTarget(self._window).likely_pairs() if pair != NO_PAIR]
        return likely[0] if likely else ""

    def _with_page(self, then: Callable[["PairPage", "PairWords"], object]) -> None:
        from desktop_app.ui.pages.pair.words import PairWords

        pair = self._pair()
        if not pair:
            self._session.failed.emit(
                self.tr("No article belongs to a pair of countries yet; give one its relationship first (Ctrl+E).")
            )
            return
        part = self._window.stage.part() if self._window.stage.page == "pair" else None
        words, period = PairWords(self._session.settings), str(getattr(part, "period", ""))
        page = self._session.act(self._session.desk.pairs.page, pair, period, **words.options())
        if page is not None:
            then(page, words)

    def _print(self, page: "PairPage", words: "PairWords") -> None:
        from PySide6.QtPrintSupport import QPrintDialog
        from PySide6.QtWidgets import QDialog

        from desktop_app.ui.printing.pages import make_printer, print_pages

        printer = make_printer()
        printer.setDocName(" – ".join(page.names))
        dialog = QPrintDialog(printer, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _code: self._window.activateWindow())
        dialog.accepted.connect(lambda: print_pages(printer, page, words))
        QDialog.open(dialog)

    def _save_picture(self, path: Path, page: "PairPage", words: "PairWords") -> None:
        from desktop_app.ui.printing.files import save_page

        self._written(path, self._session.act(save_page, path, page, words))

    def _save_csv(self, path: Path, page: "PairPage", words: "PairWords") -> None:
        from desktop_app.ui.pages.pair.csv_rows import CsvRows

        rows = CsvRows(page, words).rows()
        self._written(path, self._session.act(self._session.desk.pairs.save_table, path, rows))

    def _written(self, path: Path, done: object) -> None:
        if done is not None:
            self._session.settings.put("page.folder", str(path.parent))
            self._session.told.emit(self.tr("Saved: {name}").format(name=path.name))

    def _usual(self, page: "PairPage", ending: str) -> Path:
        """Named by the pair and the period, in the folder of the last one, else in the project's."""
        name = " - ".join(page.names) + (f" {page.period}" if page.period else "")
        folder = Path(self._session.settings.get("page.folder") or self._session.desk.path.parent)
        if not folder.is_dir():
            folder = usable_folder(documents_folder())
        return folder / f"{name}{ending}"
