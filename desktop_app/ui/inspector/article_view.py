"""The article's own details, shown while no mark is current."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.model.errors import UserError
from desktop_app.model.things import Article, PairOrigin
from desktop_app.ui.counted import counted
from desktop_app.ui.dates import read_date, show_date
from desktop_app.ui.inspector.head import InspectorHead
from desktop_app.ui.inspector.links import PairsRow
from desktop_app.ui.inspector.text_row import NameRow
from desktop_app.ui.look import draw
from desktop_app.ui.look.now import Dressed
from desktop_app.ui.session import AskPair, Session
from desktop_app.ui.widgets.label import Label
from desktop_app.ui.words import state_name

_DATES = frozenset({"published", "dateline_date"})


class ArticleView(Dressed):
    """Title, outlet, agency, dateline, date, address and pairs, each to be mended."""

    def __init__(self, session: Session, ask_pair: AskPair, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._article: Article | None = None
        self._head = InspectorHead(self)
        form = self._form = QWidget(self)
        self._rows = {
            "title": NameRow(lambda: self.tr("Title"), lambda text: self._write("title", text), form),
            "outlet": NameRow(lambda: self.tr("Outlet"), lambda text: self._write("outlet", text), form),
            "agency": NameRow(lambda: self.tr("Agency"), lambda text: self._write("agency", text), form),
            "published": NameRow(lambda: self.tr("Published"), lambda text: self._write("published", text), form),
            "dateline_place": NameRow(
                lambda: self.tr("Dateline"), lambda text: self._write("dateline_place", text), form
            ),
            "dateline_date": NameRow(
                lambda: self.tr("Dateline date"), lambda text: self._write("dateline_date", text), form
            ),
            "url": NameRow(lambda: self.tr("Address"), lambda text: self._write("url", text), form),
        }
        self.pairs = PairsRow(session, self._write_pairs, ask_pair, form)
        self._hint = Label("caption", "ink_faint", parent=form)
        self._file = Label("caption", "ink_faint", parent=form)
        column = QVBoxLayout(form)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(5)
        for row in (*self._rows.values(), self.pairs):
            column.addWidget(row)
        column.addSpacing(6)
        column.addWidget(self._hint)
        column.addWidget(self._file)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(scroll, 1)
        self.dressed()

    def fill(self, article: Article) -> None:
        self._article = article
        self._form.setEnabled(not self._session.desk.read_only)
        self.dress()

    def dress(self) -> None:
        article = self._article
        if article is None:
            return
        marks = counted.marks(article.annotations)
        self._head.show_thing(
            None,
            draw.joined((self.tr("Article"), state_name(article.state), marks)),
            article.title or article.file_name,
            None,
        )
        for name, row in self._rows.items():
            value = getattr(article, name)
            row.show_value(show_date(value) if name in _DATES else value)
        self.pairs.fill(article.pairs)
        guessed = any(link.origin is PairOrigin.GUESSED for link in article.pairs)
        self._hint.setText(
            self.tr("These were read from the text: mend what is wrong. A dashed relationship waits for your tick.")
            if guessed
            else self.tr("These were read from the text: mend what is wrong.")
        )
        name, facts = article.file_name or self.tr("Pasted text"), (counted.letters(article.length), article.encoding)
        self._file.setText(f"\u2068{name}\u2069\u2028{draw.joined(facts)}")

    def _write(self, name: str, text: str) -> None:
        if self._article is None:
            return
        if name in _DATES:
            date = read_date(text)
            if date is None:
                self._session.tell(UserError("date_unreadable", date=text))
                self._rows[name].show_value(show_date(getattr(self._article, name)))
                return
            text = date
        self._session.did(self._session.desk.articles.set_details, self._article.id, **{name: text})

    def _write_pairs(self, pairs: list[str]) -> None:
        if self._article is not None:
            self._session.did(self._session.desk.articles.set_pairs, self._article.id, pairs)
