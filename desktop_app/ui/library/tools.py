"""The tools above the list: pair, words, filter, states, what is filtered by now, and how far the work is."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.model.library import LibraryFilter, LibrarySort, Progress, SortBy
from desktop_app.model.things import ArticleState
from desktop_app.ui.counted import counted
from desktop_app.ui.dates import show_date
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.look import draw, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Line
from desktop_app.ui.widgets.segments import Segment, Segments
from desktop_app.ui.word_tables import STATE_ICONS
from desktop_app.ui.words import kind_name, state_name

_STATES = (None, *ArticleState)
_SEARCH_AFTER = 140  # ms without a key before the project is asked
_SORTS = {
    SortBy.DATE: QT_TRANSLATE_NOOP("Library", "Date"),
    SortBy.TITLE: QT_TRANSLATE_NOOP("Library", "Title"),
    SortBy.OUTLET: QT_TRANSLATE_NOOP("Library", "Outlet"),
    SortBy.STATE: QT_TRANSLATE_NOOP("Library", "State"),
    SortBy.MARKS: QT_TRANSLATE_NOOP("Library", "Number of marks"),
    SortBy.IMPORTED: QT_TRANSLATE_NOOP("Library", "Order of import"),
}


class ProgressBar(QWidget):
    """A thin bar: done, in progress, and the ground for what is new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress = Progress()
        self.setFixedHeight(4)

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, total = QPainter(self), look().theme, max(1, self._progress.total)
        draw.box(painter, QRectF(self.rect()), theme.colour("line"), None, 2)
        x = 0.0
        for state, colour in ((ArticleState.DONE, "ok"), (ArticleState.IN_PROGRESS, "accent")):
            wide = self.width() * self._progress.of(state) / total
            place = draw.visual(self.layoutDirection(), self.rect(), x, 0, wide, self.height())
            if wide:
                draw.box(painter, place, theme.colour(colour), None, 2)
            x += wide


class LibraryTools(Dressed):
    """Holds the filter (but for the pair, which is the session's) and the order; `changed` says that one is another."""

    changed = Signal()
    first_wanted = Signal()  # Enter in the field
    pairs_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair = Button("plain", "flag", drop=True, spread=True, height=28, parent=self)
        self.pair.clicked.connect(self.pairs_wanted)
        self.search = Field("search", parent=self)
        self.more = HeadButton("plain", "list-filter", height=28, parent=self)
        self.more.setCheckable(True)
        self.more.clicked.connect(lambda _checked=False: self._open_more())
        self.states = Segments(self)
        self.states.chosen.connect(lambda _number: self._now())
        self._chips = QWidget(self)
        self._flow = Flow(self._chips, 4)
        self._bar = ProgressBar(self)
        self._words = Line("caption", "ink_faint", parent=self)
        self._order = HeadButton("quiet", "arrow-down-up", height=24, parent=self)
        self._order.clicked.connect(self._drop_orders)
        self._filter, self.sort = LibraryFilter(), LibrarySort()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_AFTER)
        self._timer.timeout.connect(self._now)
        self.search.line.textChanged.connect(lambda _text: self._timer.start())
        self.search.line.returnPressed.connect(self._enter)
        self._lay_out()
        self.dressed()

    def wanted(self, pairs: Sequence[str], without_pair: bool) -> LibraryFilter:
        """All that is asked for, with these pairs."""
        state = _STATES[self.states.current()]
        return replace(
            self._filter,
            pairs=tuple(pairs),
            without_pair=without_pair,
            states=(state,) if state else (),
            text=self.search.line.text().strip(),
        )

    def more_filter(self) -> LibraryFilter:
        """What is asked for in the box of the filter."""
        return self._filter

    def set_more(self, wanted: LibraryFilter) -> None:
        """Asks for this in the box of the filter."""
        if wanted != self._filter:
            self._filter = wanted
            self._show_chips()
            self._now()

    def take(self, wanted: LibraryFilter, sort: LibrarySort) -> None:
        """Stands as these say, without telling."""
        self.sort = sort
        self._filter = replace(wanted, pairs=(), without_pair=False, states=(), text="")
        self.states.set_current(_STATES.index(wanted.states[0]) if wanted.states else 0)
        self.search.line.show_value(wanted.text)
        self._timer.stop()
        self._show_chips()

    def clear(self) -> None:
        """Asks for nothing more, but the order and the choice on reprints stay."""
        self.take(self._filter.cleared(), self.sort)
        self._now()

    def show_counts(self, progress: Progress, pair_name: str) -> None:
        """The counts of the states, the bar and its words, and the name of the pair."""
        counts = [progress.total, *(progress.of(state) for state in ArticleState)]
        words = translate("LibraryPane", "All")
        self.states.set_segments(
            [_segment(state, count, words) for state, count in zip(_STATES, counts, strict=True)]
        )
        self._bar.show_progress(progress)
        done = counted.done_of(progress.of(ArticleState.DONE), progress.total)
        self._words.set_parts((done, counted.marks(progress.marks) if progress.marks else ""))
        self.pair.set_face(pair_name, icon="flag")
        self.pair.setAccessibleName(translate("LibraryPane", "Relationship: {name}").format(name=pair_name))
        self.more.setChecked(self._filter.more)

    def dress(self) -> None:
        self.search.line.setPlaceholderText(translate("LibraryPane", "Search articles"))
        self.search.line.setAccessibleName(translate("LibraryPane", "Search articles"))
        self.more.set_words(translate("Library", "Filter: outlet, date, kinds, reprints"))
        self._order.set_words(translate("Library", "Order: {name}").format(name=sort_name(self.sort.by)))
        self._show_chips()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 11, 12, 6)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.search, 1)
        row.addWidget(self.more)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._words, 1)
        foot.addWidget(self._order)
        column.addWidget(self.pair)
        column.addLayout(row)
        column.addWidget(self.states)
        column.addWidget(self._chips)
        column.addWidget(self._bar)
        column.addLayout(foot)

    def _open_more(self) -> None:
        self.more.setChecked(self._filter.more)  # a press opens the box and says nothing of what is filtered
        self.more_wanted.emit()

    def _now(self) -> None:
        self._timer.stop()
        self.changed.emit()

    def _enter(self) -> None:
        self._now()
        self.first_wanted.emit()

    def _show_chips(self) -> None:
        """A chip for each thing that is asked for in the box; its cross takes it away."""
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        wanted = self._filter
        for outlet in wanted.outlets:
            rest = tuple(one for one in wanted.outlets if one != outlet)
            self._chip(outlet or translate("Library", "No outlet"), "newspaper", replace(wanted, outlets=rest))
        if wanted.since or wanted.until:
            self._chip(_dates(wanted), "calendar", replace(wanted, since="", until=""))
        for kind in wanted.kinds:
            rest_kinds = tuple(one for one in wanted.kinds if one is not kind)
            icon, tint = kind_looks().of(kind).icon, look().theme.kind(kind)
            self._chip(kind_name(kind), icon, replace(wanted, kinds=rest_kinds), tint)
        if wanted.collapsed:
            self._chip(translate("Library", "Reprints folded"), "copy", replace(wanted, collapsed=False))
        self._chips.setVisible(self._flow.count() > 0)
        self._chips.updateGeometry()

    def _chip(self, words: str, icon: str, without: LibraryFilter, tint: QColor | None = None) -> None:
        chip = Chip(words, icon=icon, tint=tint, parent=self._chips)
        chip.removed.connect(lambda: self.set_more(without))
        chip.opened.connect(self.more_wanted)
        self._flow.addWidget(chip)
        chip.show()

    def _drop_orders(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for by in SortBy:
            action = menu.addAction(sort_name(by))
            action.setCheckable(True)
            action.setChecked(by is self.sort.by)
            action.triggered.connect(lambda _checked=False, by=by: self._sort(LibrarySort(by, _usual(by))))
        menu.addSeparator()
        turn = menu.addAction(translate("Library", "Turn the order about"))
        turn.setIcon(icons.icon("arrow-down-up", look().theme.colour("ink_soft"), 16))
        turn.triggered.connect(lambda: self._sort(LibrarySort(self.sort.by, not self.sort.descending)))
        menu.popup(self._order.mapToGlobal(self._order.rect().bottomLeft()))

    def _sort(self, sort: LibrarySort) -> None:
        self.sort = sort
        self.dress()
        self._now()


def sort_name(by: SortBy) -> str:
    """What the menu calls an order."""
    return translate("Library", _SORTS[by])


def _usual(by: SortBy) -> bool:
    """Which way an order is first shown: the newest and the fullest first, the alphabet from its start."""
    return by in (SortBy.DATE, SortBy.MARKS, SortBy.IMPORTED)


def _dates(wanted: LibraryFilter) -> str:
    if wanted.since and wanted.until:
        words = translate("Date", "from {start} to {end}")
        return words.format(start=show_date(wanted.since), end=show_date(wanted.until))
    words = translate("Date", "since {date}") if wanted.since else translate("Date", "until {date}")
    return words.format(date=show_date(wanted.since or wanted.until))


def _segment(state: ArticleState | None, count: int, all_words: str) -> Segment:
    if state is None:
        return Segment(all_words, count=f"{count:,}")
    icon, colour = STATE_ICONS[state]
    return Segment(state_name(state), icon, colour, f"{count:,}", brief=state is not ArticleState.NEW)
