"""Where what is clicked on the page of a pair leads: to a mark, an article, or a list of several of them."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop_app.ui.pages.pair.popup import EvidencePopup
from desktop_app.ui.pages.pair.spot import Goal
from desktop_app.ui.pages.pair.words import PairWords
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.options import Option

_LISTED = 300


class Leads(QObject):
    """Of one page; its list stands over the window."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._popup: EvidencePopup | None = None

    def let_go(self) -> None:
        """Takes the list away."""
        if self._popup is not None:
            self._popup.hide()

    def close_list(self) -> None:
        """The page moves on under it."""
        if self._popup is not None:
            self._popup.close_list()

    def to_record(self, record: str) -> None:
        self._session.show_record(record)
        self._session.page_wanted.emit("", None)

    def to_marks(self, goal: Goal, place: QPoint) -> None:
        """One mark is gone to, several are listed."""
        mentions = self._session.act(self._session.desk.pairs.evidence, goal.marks, _LISTED) or ()
        if len(mentions) == 1:
            self._session.go_to(mentions[0].annotation)
        elif mentions:
            words = PairWords(self._session.settings)
            foot = words.shown_of(len(mentions), len(goal.marks))
            self._list().show_mentions(goal.title, mentions, foot, place)

    def to_articles(self, goal: Goal, place: QPoint) -> None:
        """The same of articles."""
        words, options = PairWords(self._session.settings), []
        for key in goal.articles[:_LISTED]:
            article = self._session.act(self._session.desk.articles.get, key)
            if article is not None:
                title = article.title or article.file_name
                detail = words.line((article.outlet or article.agency, words.date(article.published)))
                options.append(Option(title, article.id, detail, "file-text"))
        if len(options) == 1:
            self._open_article(str(options[0].value))
        elif options:
            self._list().show_articles(goal.title, options, place)

    def _list(self) -> EvidencePopup:
        if self._popup is None:
            self._popup = EvidencePopup(self._page.window())
            self._popup.mark_taken.connect(self._session.go_to)
            self._popup.article_taken.connect(self._open_article)
        self._popup.setLayoutDirection(self._page.layoutDirection())
        return self._popup

    def _open_article(self, article: str) -> None:
        self._session.page_wanted.emit("", None)
        self._session.show_article(article)
