"""What the status line says of the project, its pair and the place where one reads."""

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.bars.status_bar import StatusBar
from desktop_app.ui.counted import counted
from desktop_app.ui.language import translate
from desktop_app.ui.look.now import look
from desktop_app.ui.middle.area import ReaderArea
from desktop_app.ui.session import NO_PAIR, Session
from desktop_app.ui.thin_watch import ThinWatch


class StatusWords(QObject):
    """Place and thin points by themselves, as they change; all the rest when `tell` is called."""

    def __init__(self, session: Session, status: StatusBar, area: ReaderArea, thin: ThinWatch,
                 parent: QObject) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self._status, self._area, self._thin = session, status, area, thin
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._tell_reading)
        area.read_on.connect(self._reading.start)
        thin.found.connect(self._tell_thin)

    def tell(self) -> None:
        """Every field of the line anew."""
        session, status = self._session, self._status
        status.saved.set_words(self._saved_words())
        count = len(self._area.marks)
        status.marks.set_words(counted.marks_here(count) if session.article else "")
        status.language.set_words("العربية" if look().language == "ar" else "English")
        status.pair.set_words(self._pair_words() if session.workspace else "")
        self._tell_reading()
        self._tell_thin()

    def _saved_words(self) -> str:
        session = self._session
        if session.workspace is None:
            return ""
        if session.workspace.read_only:
            return translate("MainWindow", "For reading only")
        if session.saved_at:
            return translate("MainWindow", "Saved {time}").format(time=session.saved_at)
        return translate("MainWindow", "Saved")

    def _tell_thin(self) -> None:
        """How much is thin about the pair of now."""
        count = self._thin.count()
        self._status.thin.set_words(counted.thin(count) if count else "")

    def _tell_reading(self) -> None:
        """Where in the article one reads; by itself, since it changes with every turn of the wheel."""
        reading = self._area.reading()
        words = translate("MainWindow", "Paragraph {number} · {percent}%")
        self._status.place.set_words(words.format(number=f"{reading[0]:,}", percent=reading[1]) if reading else "")

    def _pair_words(self) -> str:
        """The library's pair, else the article's, with the number of those beside it."""
        session = self._session
        article = session.current_article()
        pairs = [session.pair] if session.pair not in ("", NO_PAIR) else []
        if not pairs and article is not None:
            pairs = [link.pair for link in article.pairs]
        if not pairs:
            return translate("MainWindow", "No relationship chosen")
        more = f" +{len(pairs) - 1}" if len(pairs) > 1 else ""
        return session.pair_words(pairs[0]) + more
