"""The palette: every action, page, article, record and relationship, found by a few letters in either language."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.model.things import Article
from desktop_app.ui.counted import counted
from desktop_app.ui.countries import country_name, pair_name
from desktop_app.ui.dates import show_date
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.look.found import spans_in
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.panels.palette_actions import WORST, Entry, PaletteActions, Scores
from desktop_app.ui.widgets.field import KeyBox, TypedLine
from desktop_app.ui.widgets.label import Line, Sign
from desktop_app.ui.widgets.options import Option, OptionsView
from desktop_app.ui.words import kind_name

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame

_EACH = 6  # rows of each sort
_USUAL = 12  # actions shown before anything is typed
_RECENT = 6  # actions remembered

Section = tuple[int, str, list[Option]]
"""How well its best row answers, its name, its rows."""


class Palette(Overlay):
    """Up, Down and Enter; Tab shows actions only. Records and articles are asked of the project letter by letter."""

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._only_actions = False
        self._scores = Scores()
        self._actions = PaletteActions(window, self._scores)
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
        self.column.addLayout(head)
        self.column.addWidget(self._list, 1)
        self.column.addLayout(self._foot())
        self._search()

    def first_focus(self) -> QWidget:
        return self.line

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.line:
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

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 16, 8)
        foot.setSpacing(8)
        for keys, words in (("↑ ↓", self.tr("move")), ("Enter", self.tr("open")), ("Tab", self.tr("only actions"))):
            foot.addWidget(KeyBox(keys, self.box))
            foot.addWidget(self._hint(words))
        foot.addStretch(1)
        foot.addWidget(self._hint(self.tr("Found in English and Arabic")))
        return foot

    def _hint(self, words: str) -> Line:
        line = Line("caption", "ink_faint", parent=self.box)
        line.set_text(words)
        return line

    def _search(self) -> None:
        typed = self._scores.fold(self.line.text()).split()
        sections = [self._action_section(typed)]
        if not self._only_actions and self._session.workspace is not None:
            if typed:
                sections.append(self._record_section(typed))
            sections += [self._pair_section(typed), self._article_section(typed)]
        sections = [section for section in sections if section[2]]
        if typed:
            sections.sort(key=lambda section: section[0])  # what answers best stands first; else as they are
        options = [row for _score, name, rows in sections for row in (Option(name, heading=True), *rows)]
        self._list.show_options(options or [Option(self.tr("Nothing found"), heading=True)])

    def _action_section(self, typed: list[str]) -> Section:
        most = 1000 if self._only_actions else _EACH if typed else _USUAL
        found = self._actions.found(typed)[:most]
        rows = [self._action_row(typed, entry) for _score, entry in found]
        return (min((score for score, entry in found if not entry.why), default=WORST), self.tr("Actions"), rows)

    def _action_row(self, typed: list[str], entry: Entry) -> Option:
        other = self._actions.other_name(typed, entry) if typed else ""
        detail = draw.joined((other, entry.why)) if entry.why and other else entry.why or other
        return Option(
            entry.label, entry, detail, entry.icon, None if entry.why else entry.tint, entry.keys,
            faint=bool(entry.why),
            found=() if other else tuple(spans_in(entry.label, typed)),
            found_detail=tuple(spans_in(detail, typed)) if other and not entry.why else (),
        )  # fmt: skip

    def _record_section(self, typed: list[str]) -> Section:
        found = self._session.act(self._session.desk.registry.find, " ".join(typed), _EACH) or ()
        rows, best = [], WORST
        for one in found:
            record, known = one.record, kind_looks().of(one.record.kind)
            english = look().language == "en" and record.label_en
            label = record.label_en if english else record.label or record.label_en
            names = [label, record.label_en, record.label, one.alias]
            best = min(best, *(self._scores.of(typed, name) for name in names))
            via = "" if self._scores.of(typed, label) < WORST else next(
                (name for name in names if self._scores.of(typed, name) < WORST), ""
            )  # fmt: skip
            detail = draw.joined((kind_name(record.kind), via))
            run = self._run(self._go_record, record.id)
            rows.append(
                Option(
                    label, run, detail, known.icon, look().theme.kind(record.kind),
                    found=() if via else tuple(spans_in(label, typed)),
                    found_detail=tuple(spans_in(detail, typed)) if via else (),
                )
            )  # fmt: skip
        return best, self.tr("Records"), rows

    def _pair_section(self, typed: list[str]) -> Section:
        rows: list[Option] = []
        best = WORST
        for one in self._session.desk.pairs.list():
            label = pair_name(one.pair, one.first)
            names = [" ".join(country_name(code, language) for code in one.countries) for language in ("ar", "en")]
            score = min(self._scores.of(typed, name) for name in (label, *names, one.pair))
            if score < WORST and len(rows) < _EACH:
                best = min(best, score)
                run = self._run(self._go_pair, one.pair)
                spans = tuple(spans_in(label, typed))
                rows.append(Option(label, run, counted.articles(one.articles), "arrow-left-right", found=spans))
        return best, self.tr("Relationships"), rows

    def _article_section(self, typed: list[str]) -> Section:
        rows, best = [], WORST
        for article in self._articles(" ".join(typed)):
            title = article.title or article.file_name
            best = min(best, *(self._scores.of(typed, name) for name in (title, article.outlet, article.agency)))
            run = self._run(self._go_article, article.id)
            spans = tuple(spans_in(title, typed))
            rows.append(Option(title, run, show_date(article.published), "file-text", found=spans))
        return best, self.tr("Articles"), rows

    def _articles(self, typed: str) -> list[Article]:
        """Those whose title answers; before anything is typed the newest."""
        desk = self._session.desk
        if not typed:
            return list(self._session.act(desk.library.rows, limit=_EACH) or ())
        return list(self._session.act(desk.articles.find, typed, _EACH) or ())

    def _go_pair(self, pair: str) -> None:
        self._session.page_wanted.emit("pair", pair)

    def _go_record(self, record: str) -> None:
        """To its first evidence; one without a mark stands in the registry."""
        mentions = self._session.desk.records.evidence_page(record, 0, 1)
        if mentions:
            self._session.go_to(mentions[0].annotation)
        else:
            self._session.page_wanted.emit("registry", record)

    def _go_article(self, article: str) -> None:
        self._session.page_wanted.emit("", None)
        self._session.show_article(article)

    def _run(self, what: Callable[[str], object], value: str) -> Callable[[], object]:
        return lambda: what(value)

    def _take(self, option: Option | None) -> None:
        if option is None or option.heading:
            return
        self.close()
        if not isinstance(option.value, Entry):
            option.value()
        elif option.value.why:
            words = self.tr("“{action}” can't be used now: {why}.")
            self._session.failed.emit(words.format(action=option.value.label, why=option.value.why))
        else:
            self._remember(option.value.id)
            option.value.run()

    def _remember(self, action: str) -> None:
        settings = self._session.settings
        others = [one for one in settings.get("palette.recent") if one != action]
        settings.put("palette.recent", [action, *others][:_RECENT])
