"""Details of many articles at once: what is ticked is written into each, all else stays as it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop_app.model.errors import UserError
from desktop_app.model.things import ArticleState
from desktop_app.ui.counted import counted
from desktop_app.ui.countries import country_name, pair_name
from desktop_app.ui.dates import read_date, show_date
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.picker import Picker
from desktop_app.ui.widgets.segments import Segment, Segments
from desktop_app.ui.widgets.tick import Tick
from desktop_app.ui.word_tables import STATE_ICONS
from desktop_app.ui.words import state_name

_DATES = ("published", "dateline_date")
_NAMES = {
    "outlet": QT_TRANSLATE_NOOP("ArticleView", "Outlet"),
    "agency": QT_TRANSLATE_NOOP("ArticleView", "Agency"),
    "published": QT_TRANSLATE_NOOP("ArticleView", "Published"),
    "dateline_place": QT_TRANSLATE_NOOP("ArticleView", "Dateline"),
    "dateline_date": QT_TRANSLATE_NOOP("ArticleView", "Dateline date"),
}
_MOST = 200  # articles that are looked at for what they have in common


class DetailsPanel(Overlay):
    """One step for all of it. Typing into a field ticks it; a ticked field without words is emptied everywhere."""

    box_width = 520
    top = 90

    def __init__(self, window: QWidget, session: Session, articles: Sequence[str]) -> None:
        super().__init__(window)
        self._session, self._articles = session, articles
        self._ticks: dict[str, Tick] = {}
        self._fields: dict[str, Field] = {}
        self._pair: str | None = None
        head = PaneHead(self.box)
        head.set_title(self.tr("Details"), counted.articles(len(articles)))
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self.column.addWidget(head)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(18, 14, 18, 6)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        self._add_fields()
        self._add_pair()
        self._add_state()
        self.column.addLayout(self._grid)
        self._add_foot()

    def first_focus(self) -> QWidget:
        return self._fields["outlet"].line

    def _add_fields(self) -> None:
        known = [self._session.desk.articles.get(one) for one in self._articles[:_MOST]]
        for name, words in _NAMES.items():
            values = {getattr(one, name) for one in known}
            common = values.pop() if len(values) == 1 else ""
            field = self._fields[name] = Field(parent=self.box)
            label = translate("ArticleView", words)
            field.line.setAccessibleName(label)
            shown = show_date(common) if name in _DATES else common
            field.line.setPlaceholderText(shown or self.tr("Leave as is"))
            field.line.textEdited.connect(lambda _text, name=name: self._ticks[name].setChecked(True))
            field.line.returnPressed.connect(self._finish)
            self._row(name, label, field)

    def _add_pair(self) -> None:
        picker = Picker(self._pairs, "flag", self.box)
        picker.line.setPlaceholderText(self.tr("Leave as is"))
        words = self.tr("Relationship")
        picker.line.setAccessibleName(words)
        picker.picked.connect(self._take_pair)
        self._picker = picker
        self._row("pairs", words, picker)

    def _add_state(self) -> None:
        self._states = Segments(self.box)
        found = [Segment(self.tr("Leave as is"))]
        for state in ArticleState:
            icon, colour = STATE_ICONS[state]
            found.append(Segment(state_name(state), icon, colour))
        self._states.set_segments(found)
        words = self.tr("State")
        self._states.chosen.connect(lambda number: self._ticks["state"].setChecked(number > 0))
        self._row("state", words, self._states)

    def _row(self, name: str, words: str, widget: QWidget) -> None:
        tick = self._ticks[name] = Tick(words, parent=self.box)
        tick.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tick.toggled.connect(lambda _on: self._show_ready())
        row = self._grid.rowCount()
        self._grid.addWidget(tick, row, 0)
        self._grid.addWidget(widget, row, 1)

    def _add_foot(self) -> None:
        self._done = Button("main", "check", keys="Enter", parent=self.box)
        self._done.setText(self.tr("Write into all"))
        self._done.clicked.connect(self._finish)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 10, 18, 16)
        foot.addStretch(1)
        foot.addWidget(self._done)
        self.column.addLayout(foot)
        self._show_ready()

    def _show_ready(self) -> None:
        if hasattr(self, "_done"):
            self._done.setEnabled(any(tick.isChecked() for tick in self._ticks.values()))

    def _pairs(self, typed: str) -> list[Option]:
        found = [Option(self.tr("No relationship"), "", icon="x")]
        for one in self._session.desk.pairs.list():
            names = [country_name(code, language) for code in one.countries for language in ("ar", "en")]
            if any(typed.casefold() in name.casefold() for name in names):
                found.append(Option(pair_name(one.pair, one.first), one.pair, counted.articles(one.articles)))
        return found

    def _take_pair(self, pair: str) -> None:
        self._pair = pair
        self._picker.line.show_value(self._session.pair_words(pair) if pair else self.tr("No relationship"))
        self._ticks["pairs"].setChecked(True)

    def _finish(self) -> None:
        """A date that is none is told, and nothing is written."""
        details: dict[str, str] = {}
        for name, field in self._fields.items():
            if not self._ticks[name].isChecked():
                continue
            text = field.line.text().strip()
            date = read_date(text) if name in _DATES else text
            if date is None:
                field.set_dress("wrong")
                self._session.tell(UserError("date_unreadable", date=text))
                return
            details[name] = date
        pairs = None
        if self._ticks["pairs"].isChecked() and self._pair is not None:
            pairs = [self._pair] if self._pair else []
        number = self._states.current()
        state = str(list(ArticleState)[number - 1]) if self._ticks["state"].isChecked() and number else None
        if not details and pairs is None and state is None:
            return
        write = self._session.desk.articles.edit_many
        if self._session.did(write, self._articles, details=details, pairs=pairs, state=state):
            self.close()
            words = self.tr("Details written: {count}.")
            self._session.told.emit(words.format(count=counted.articles(len(self._articles))))
