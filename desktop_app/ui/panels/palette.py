"""The palette: every action, article, record and relationship, found by a few letters in either language."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.model.things import Article, Record
from desktop_app.ui.action_set import keys_of, words_of
from desktop_app.ui.actions import ACTIONS
from desktop_app.ui.counted import counted
from desktop_app.ui.countries import country_name, pair_name
from desktop_app.ui.dates import show_date
from desktop_app.ui.look import fonts
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.widgets.field import KeyBox, TypedLine
from desktop_app.ui.widgets.label import Line, Sign
from desktop_app.ui.widgets.options import Option, OptionsView
from desktop_app.ui.words import kind_name, record_name

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow

_EACH = 6  # rows of each sort


class Palette(Overlay):
    """Up, Down and Enter; Tab shows actions only."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._only_actions = False
        self.line = TypedLine(self.box)
        self.line.setFont(fonts.font("record_title"))
        self.line.setPlaceholderText(self.tr("Find a command, article or record"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _text: self._search())
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(12)
        head.addWidget(Sign("search", "ink", 18, self.box))
        head.addWidget(self.line, 1)
        head.addWidget(KeyBox("Esc", self.box))
        self._list = OptionsView(self.box)
        self._list.setMinimumHeight(380)
        self._list.taken.connect(self._take)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 16, 8)
        foot.setSpacing(8)
        for keys, words in (("↑ ↓", self.tr("move")), ("Enter", self.tr("open")), ("Tab", self.tr("only actions"))):
            foot.addWidget(KeyBox(keys, self.box))
            line = Line("caption", "ink_faint", parent=self.box)
            line.set_text(words)
            foot.addWidget(line)
        foot.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(self._list, 1)
        self.column.addLayout(foot)
        workspace = self._session.workspace
        self._articles: list[Article] = list(workspace.articles.list()) if workspace else []
        self._records: list[Record] | None = None
        self._folded: dict[str, str] = {}
        self._search()

    def first_focus(self) -> QWidget:
        return self.line

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._list.step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self._list.current())
                return True
            if key == Qt.Key.Key_Tab:
                self._only_actions = not self._only_actions
                self._search()
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        wanted = self._fold(self.line.text().strip())
        options = self._section(self.tr("Actions"), self._action_options(wanted))
        if not self._only_actions and self._session.workspace is not None:
            if wanted:
                options += self._section(self.tr("Records"), self._record_options(wanted))
            options += self._section(self.tr("Relationships"), self._pair_options(wanted))
            options += self._section(self.tr("Articles"), self._article_options(wanted))
        if not options:
            options = [Option(self.tr("Nothing found"), heading=True)]
        self._list.show_options(options)

    @staticmethod
    def _section(name: str, options: list[Option]) -> list[Option]:
        return [Option(name, heading=True), *options] if options else []

    def _action_options(self, wanted: str) -> list[Option]:
        found = []
        for spec in ACTIONS:
            action = self._window.actions_.by_id[spec.id]
            words = self._window.actions_.words(spec.id)
            if (
                action.isEnabled()
                and spec.id != "palette"
                and self._holds(wanted, words, words_of(spec), spec.text, spec.id)
            ):
                found.append(Option(words, action.trigger, "", spec.icon or "chevron-right", keys=keys_of(spec)))
        found.sort(key=lambda option: not self._begins(wanted, option.label))
        if self._only_actions:
            return found
        return found[: _EACH if wanted else 12]

    def _record_options(self, wanted: str) -> list[Option]:
        if self._records is None:
            self._records = list(self._session.desk.records.list())
        found = []
        for record in self._records:
            if self._holds(wanted, record.label, record.label_en, *(alias.text for alias in record.aliases)):
                icon = kind_looks().of(record.kind).icon
                run = self._run(self._go_record, record.id)
                found.append(
                    Option(record_name(record), run, kind_name(record.kind), icon, look().theme.kind(record.kind))
                )
            if len(found) >= _EACH:
                break
        return found

    def _pair_options(self, wanted: str) -> list[Option]:
        found = []
        for one in self._session.desk.pairs.list():
            names = [country_name(code, language) for code in one.countries for language in ("ar", "en")]
            if self._holds(wanted, *names, one.pair):
                run = self._run(self._session.show_pair, one.pair)
                detail = counted.articles(one.articles)
                found.append(Option(pair_name(one.pair, one.first), run, detail, "arrow-left-right"))
        return found[:_EACH]

    def _article_options(self, wanted: str) -> list[Option]:
        found = []
        for article in self._articles:
            if self._holds(wanted, article.title, article.outlet, article.agency):
                run = self._run(self._session.show_article, article.id)
                title = article.title or article.file_name
                found.append(Option(title, run, show_date(article.published), "file-text"))
            if len(found) >= _EACH:
                break
        return found

    def _go_record(self, record: str) -> None:
        mentions = self._session.desk.records.mentions(record)
        if mentions:
            self._session.go_to(mentions[0].annotation)

    def _run(self, what: Callable[[str], object], value: str) -> Callable[[], object]:
        return lambda: what(value)

    def _begins(self, wanted: str, words: str) -> bool:
        """Whether a word begins with what is typed."""
        return f" {wanted}" in f" {self._fold(words)}"

    def _holds(self, wanted: str, *names: str) -> bool:
        return not wanted or any(wanted in self._fold(name) for name in names)

    def _fold(self, words: str) -> str:
        from desktop_app.arabic.fold import fold

        known = self._folded.get(words)
        if known is None:
            known = self._folded[words] = fold(words)
        return known

    def _take(self, option: Option | None) -> None:
        if option is None or option.heading:
            return
        run: Callable[[], object] = option.value
        self.close()
        run()
