"""What else is done with briefings: on paper, as PDF and HTML, of all pairs at once, and those that were made."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.model.briefing_choice import BriefingChoice, ManyMade
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.settings.words import sentence
from desktop_app.ui.brief_choices import BriefChoices, MadeFiles
from desktop_app.ui.brief_target import BriefTarget
from desktop_app.ui.commands.asking import ask_open, ask_save, open_file
from desktop_app.ui.counted import counted
from desktop_app.ui.jobs import Progress
from desktop_app.ui.look.now import look
from desktop_app.ui.session import NO_PAIR

if TYPE_CHECKING:
    from desktop_app.model.briefing import Briefing
    from desktop_app.ui.frame import Frame
    from desktop_app.ui.panels.brief_panel import BriefPanel

_FEW = 2  # reasons that are told


class BriefingsCommands(QObject):
    """One method for each action; without a panel they take the likely pair as it was chosen last."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._session, self._runner = window, window.session, window.runner
        self._target = BriefTarget(window)

    def follow(self, panel: "BriefPanel") -> None:
        """The panel's other buttons lead here."""

        def act(name: str, pair: str, choice: BriefingChoice) -> None:
            {"brief_print": self._print, "brief_pdf": self._save_pdf, "brief_html": self._save_html}[name](
                pair, choice, panel
            )

        panel.acted.connect(act)
        panel.thin_wanted.connect(lambda pair: self._show_thin(panel, pair))
        panel.mark_wanted.connect(lambda mark: self._show_mark(panel, mark))
        panel.template_asked.connect(lambda: self._ask_template(panel))
        panel.template_saved.connect(lambda: self._save_template(panel))
        panel.template_shown.connect(lambda path: self._say_lacking(panel, Path(path)))

    # --- actions

    def brief_print(self) -> None:
        """Asks for a printer; without one, Qt's own dialog offers a PDF file."""
        self._with_pair(self._print)

    def brief_pdf(self) -> None:
        self._with_pair(self._save_pdf)

    def brief_html(self) -> None:
        self._with_pair(self._save_html)

    def brief_template(self) -> None:
        """Ours, for somebody to make their own of."""
        self._save_template(self._window)

    def brief_all(self) -> None:
        """Each pair that an article is about, as it was chosen for it last, into one folder."""
        pairs = [one.pair for one in self._session.desk.pairs.list() if one.articles]
        if not pairs:
            self._target.say_no_pair()
            return
        folder = self._folder()
        title = self.tr("A folder for the briefings of {pairs}").format(pairs=counted.pairs(len(pairs)))
        ask_open(self._window, title, folder, "", lambda paths: self._write_all(paths[0], pairs))

    def briefings_made(self) -> None:
        from desktop_app.ui.panels.brief_made_panel import BriefMadePanel

        BriefMadePanel.toggle(self._window)

    # --- one pair

    def _with_pair(self, then: Callable[[str, BriefingChoice, QWidget], object]) -> None:
        """The likely pair; where there are several, what can be chosen is shown."""
        pairs = [pair for pair in self._target.likely_pairs() if pair != NO_PAIR]
        if len(pairs) == 1:
            then(pairs[0], self._target.choice(pairs[0]), self._window)
        else:
            self._window.actions_.by_id["brief_as"].trigger()

    def _save_pdf(self, pair: str, choice: BriefingChoice, owner: QWidget) -> None:
        from desktop_app.ui.printing.briefing import save_pdf

        place = self._target.usual_path(pair, choice).with_suffix(".pdf")

        def save(path: Path) -> None:
            work = self._composed(pair, choice, lambda briefing, html, step: save_pdf(path, briefing, html, step))
            self._runner.start(self.tr("Writing the briefing"), work, self._saved)

        ask_save(owner, self.tr("Save the briefing as PDF"), place, "PDF (*.pdf)", save)

    def _save_html(self, pair: str, choice: BriefingChoice, owner: QWidget) -> None:
        desk, options, own = self._session.desk, choice.options(), choice.template_path()
        place = self._target.usual_path(pair, choice).with_suffix(".html")

        def save(path: Path) -> None:
            path = path if path.suffix.lower() in (".html", ".htm") else path.with_name(path.name + ".html")
            work = lambda _progress, _cancelled: desk.brief_html(pair, path, template=own, **options)  # noqa: E731
            self._runner.start(self.tr("Writing the briefing"), work, self._saved)

        ask_save(owner, self.tr("Save the briefing as HTML"), place, "HTML (*.html)", save)

    def _print(self, pair: str, choice: BriefingChoice, owner: QWidget) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from desktop_app.ui.printing.briefing import A4, print_briefing

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(A4)
        printer.setCreator("Mujaz")
        printer.setDocName(self._target.usual_path(pair, choice).stem)
        dialog = QPrintDialog(printer, owner)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _code: self._window.activateWindow())

        def start() -> None:
            work = self._composed(
                pair, choice,
                lambda briefing, html, step: print_briefing(printer, printer.resolution(), briefing, html, step),
            )
            self._runner.start(self.tr("Printing the briefing"), work, self._printed)

        dialog.accepted.connect(start)
        QDialog.open(dialog)

    def _composed(
        self, pair: str, choice: BriefingChoice, then: Callable[["Briefing", str, Progress], object]
    ) -> Callable[[Progress, Callable[[], bool]], object]:
        """Work off the window's thread: the briefing and its simple HTML, and what is made of them."""
        desk, options, own = self._session.desk, choice.options(), choice.template_path()

        def work(progress: Progress, cancelled: Callable[[], bool]) -> object:
            def step(done: int, total: int) -> None:
                if cancelled():
                    raise Cancelled
                progress(done, total)

            step(0, 0)
            briefing = desk.briefing(pair, template=own, **options)
            step(0, 0)
            return then(briefing, desk.as_html(briefing, simple=True), step)

        return work

    def _saved(self, path: object) -> None:
        assert isinstance(path, Path)
        self._session.settings.put("briefing.folder", str(path.parent))
        words = self.tr("Saved: {name}").format(name=path.name)
        self._window.toast.say(words, act=self.tr("Open"), run=lambda: open_file(path))

    def _printed(self, pages: object) -> None:
        if pages:
            self._session.told.emit(self.tr("Printed: {pages}").format(pages=counted.pages(int(str(pages)))))
        else:
            self._session.failed.emit(self.tr("The printer can't be written to; choose another."))

    # --- of the panel

    def _show_thin(self, panel: "BriefPanel", pair: str) -> None:
        panel.close()
        self._session.show_pair(pair)
        self._session.dock_wanted.emit("thin", None)

    def _show_mark(self, panel: "BriefPanel", mark: str) -> None:
        found = self._session.act(self._session.desk.marks.get, mark)
        if found is not None:
            panel.close()
            self._session.go_to(found)

    def _ask_template(self, panel: "BriefPanel") -> None:
        kinds = "Word (*.docx *.dotx)"
        there = panel.form.choice.template_path()
        folder = str(there.parent) if there else self._folder()
        title = self.tr("A Word file of my own")
        ask_open(panel, title, folder, kinds, lambda paths: self._take_template(panel, paths[0]))

    def _take_template(self, panel: "BriefPanel", path: Path) -> None:
        lacking = self._session.act(self._session.desk.template_lacks, path)
        if lacking is None:
            return  # why it can't be one has been said
        self._window.toast.hide()  # it may speak of a file that was refused before
        panel.take_template(path, self._lacking(lacking))

    def _say_lacking(self, panel: "BriefPanel", path: Path) -> None:
        """Of the template that a pair had before; what is wrong with it otherwise, the preview says."""
        with suppress(UserError):
            panel.say_lacking(self._lacking(self._session.desk.template_lacks(path)))

    def _lacking(self, styles: Sequence[str]) -> str:
        names = ("، " if look().language == "ar" else ", ").join(styles)
        words = self.tr("It lacks these styles, for which ours stand in: {styles}").format(styles=names)
        return words if styles else ""

    def _folder(self) -> str:
        """Where the last briefing was written, else the project's."""
        return self._session.settings.get("briefing.folder") or str(self._session.desk.path.parent)

    def _save_template(self, owner: QWidget) -> None:
        place = Path(self._folder()) / (self.tr("Template of briefings") + ".docx")
        save = self._session.desk.save_template

        def written(path: Path) -> None:
            if self._session.did(save, path):
                self._session.told.emit(self.tr("Saved: {name}").format(name=path.name))

        ask_save(owner, self.tr("Save the template for editing"), place, "Word (*.docx)", written)

    # --- all pairs

    def _write_all(self, folder: Path, pairs: list[str]) -> None:
        from desktop_app.ui.brief_names import file_name

        desk, choices = self._session.desk, BriefChoices(self._session)
        wanted = []
        for pair in pairs:
            choice = choices.of(pair)
            path = desk.unclaimed_path(folder / f"{file_name(self._target.order(pair), choice)}.docx")
            wanted.append((pair, path, choice))
        self._runner.start(
            self.tr("Writing the briefings"),
            lambda progress, cancelled: desk.brief_many(wanted, progress=progress, cancelled=cancelled),
            lambda made: self._all_written(folder, made),
        )

    def _all_written(self, folder: Path, made: object) -> None:
        """One sentence: how many were written, and which were not and why."""
        assert isinstance(made, ManyMade)
        if made.written:
            self._session.settings.put("briefing.folder", str(folder))
            files, known = MadeFiles(self._session), self._session.desk.made_briefings()
            ids = {one.file_name: one.id for one in reversed(known)}
            for path in made.written:
                if path.name in ids:
                    files.remember(ids[path.name], path)
        words = self.tr("Written: {briefings}").format(briefings=counted.briefings(len(made.written)))
        if made.stopped:
            words = self.tr("Stopped. {written}").format(written=words)
        if made.refused:
            words = self.tr("{written}. Not written: {refused}").format(written=words, refused=self._refused(made))
        self._window.toast.say(
            words, bad=bool(made.refused), act=self.tr("Open the folder") if made.written else "",
            run=lambda: open_file(folder),
        )  # fmt: skip

    def _refused(self, made: ManyMade) -> str:
        """The pairs, and why: each reason once, the first few of them."""
        comma = "، " if look().language == "ar" else ", "
        names = comma.join(self._session.pair_words(one.pair) for one in made.refused[:_FEW])
        more = len(made.refused) - _FEW
        if more > 0:
            names = self.tr("{pairs} and {more} more").format(pairs=names, more=more)
        reasons = [sentence(error, look().language) for error in made.reasons()]
        return f"{names}. {' '.join(reasons[:_FEW])}"
