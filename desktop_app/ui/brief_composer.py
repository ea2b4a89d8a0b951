"""Makes the text of a briefing off the window's thread: for its preview, again after each other choice."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument

from desktop_app.model.briefing import Length
from desktop_app.model.briefing_choice import BriefingChoice
from desktop_app.model.errors import Cancelled
from desktop_app.ui.jobs import Job
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.workspace import Workspace

SOON = 200  # ms after the last choice
_MOST_NOTES = 2000  # what more than these are called in takes the window longer than the blink of an eye to lay out
_INKS = {
    "ink": "ink", "navy": "accent", "grey": "ink_faint", "rule": "line_strong", "ground": "pane", "handling": "bad",
    "paper": "paper",
}  # fmt: skip


@dataclass(frozen=True)
class Composed:
    """A briefing set as text, and how much is thin about its pair. `shortened`: it is the standard length of one that
    is too long to be laid out while somebody works."""

    pair: str
    document: QTextDocument
    thin: int
    shortened: bool = False


class BriefComposer(QObject):
    """One at a time: a newer wish stops the work on an older one. Either `composed` or `refused` answers the last."""

    began = Signal()
    composed = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.places: dict[str, float] = {}  # how far each pair's was read; the panel is made anew each time
        self._wanted: tuple[str, BriefingChoice] | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        session.leaving.connect(self._leave)

    def want(self, pair: str, choice: BriefingChoice) -> None:
        """Composes that soon, unless something else is wanted before."""
        self._wanted = pair, choice
        if self._job is not None:
            self._job.stop()
        self._timer.start(SOON)

    def rest(self) -> None:
        """Nobody looks any more; what runs ends by itself."""
        self._wanted = None
        self._timer.stop()
        if self._job is not None:
            self._job.stop()

    def _begin(self) -> None:
        if self._job is not None or self._wanted is None or self._session.workspace is None:
            return
        (pair, choice), desk = self._wanted, self._session.desk
        theme = look().theme
        inks = {name: theme.hex(colour) for name, colour in _INKS.items()}
        self._wanted = None
        job = self._job = Job(lambda _progress, cancelled: compose(desk, pair, choice, inks, cancelled), self)
        job.done.connect(self._take)
        job.refused.connect(self._refuse)
        job.broken.connect(self._broken)
        job.finished.connect(self._over)
        self.began.emit()
        job.start(QThread.Priority.LowPriority)

    def _take(self, made: Composed) -> None:
        if self._wanted is None:
            self.composed.emit(made)

    def _refuse(self, error: object) -> None:
        if self._wanted is None:
            self.refused.emit(error)

    def _over(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        if self._wanted is not None and not self._timer.isActive():
            self._timer.start(0)

    def _broken(self, error: BaseException) -> None:
        raise error

    def _leave(self) -> None:
        self.rest()
        if self._job is not None:
            self._job.wait()


def compose(
    desk: "Workspace", pair: str, choice: BriefingChoice, inks: dict[str, str], cancelled: Callable[[], bool]
) -> Composed:
    """The document belongs to the window's thread. Raises Cancelled, and UserError as `Workspace.briefing`."""
    from desktop_app.ui.printing.setting import set_text

    def look_up() -> None:
        if cancelled():
            raise Cancelled

    look_up()
    template = choice.template_path()
    briefing = desk.briefing(pair, template=template, **choice.options())
    shortened = len(briefing.notes) > _MOST_NOTES
    if shortened:
        look_up()
        briefing = desk.briefing(pair, template=template, **replace(choice, length=Length.STANDARD).options())
    look_up()
    html = desk.as_html(briefing, simple=True, inks=inks)
    look_up()
    document = set_text(html, choice.language, margin=26)
    found = desk.pairs.thin(pair, cancelled, language=choice.language, months=choice.months, digits=choice.digits)
    look_up()
    document.moveToThread(QGuiApplication.instance().thread())  # type: ignore[union-attr]
    return Composed(pair, document, found.count(english=choice.language == "en"), shortened)
