"""The box in which one says which marks the reader shows: by kind, by record, by who made them."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.ui.language import translate
from desktop_app.ui.look import draw
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.middle.mark_filter import MarkFilter, maker_of
from desktop_app.ui.middle.mark_views import MarkViews
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.words import maker_words
from desktop_app.ui.widgets.label import Label
from desktop_app.ui.widgets.tick import Tick
from desktop_app.ui.widgets.tick_box import TickBox
from desktop_app.ui.words import kind_name, record_name

_WIDEST = 340  # px, for a record's name


class FilterBox(TickBox):
    """Every tick works at once; Escape or a press elsewhere closes it and what is hidden stays hidden."""

    def __init__(self, session: Session, marks: MarkViews, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._session, self._marks = session, marks
        self._fill()

    def _fill(self) -> None:
        marks = self._marks.all()
        self.title(translate("FilterBox", "Kinds shown"))
        self._kinds(Counter(mark.kind for mark in marks))
        makers = Counter(maker_of(mark) for mark in marks)
        if len(makers) > 1 or self._marks.filter.makers:
            self.title(translate("FilterBox", "Made by"))
            for maker in sorted(makers.keys() | self._marks.filter.makers, key=lambda one: (one.engine, one.author)):
                name = maker_words(maker.engine) or maker.author
                words = draw.joined((translate("FilterBox", "By hand") if maker.by_hand else "", name), " · ")
                shown = maker not in self._marks.filter.makers
                box = Tick(words, count=f"{makers[maker]:,}", parent=self)
                self.tick(box, shown, self._put(MarkFilter.with_maker, maker))
                self.column.addWidget(box)
        self.title(translate("FilterBox", "Record"))
        self._record()
        self.end_with("eye", translate("FilterBox", "Show all"), self._show_all)

    def _kinds(self, counts: Counter[Kind]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        known = [one for one in kind_looks().all() if not one.hidden or counts[one.kind]]
        for number, one in enumerate(known):
            shown = one.kind not in self._marks.filter.kinds
            tint = look().theme.kind(one.kind)
            box = Tick(kind_name(one.kind), icon=one.icon, tint=tint, count=f"{counts[one.kind]:,}", parent=self)
            self.tick(box, shown, self._put(MarkFilter.with_kind, one.kind))
            if not number:
                self.first = box
            rows = (len(known) + 1) // 2
            grid.addWidget(box, number % rows, number // rows)
        self.column.addLayout(grid)

    def _record(self) -> None:
        current = self._session.current_mark()
        wanted = self._marks.filter.record or (current.record if current is not None else None)
        record = self._session.record(wanted) if wanted else None
        if record is None:
            hint = Label("caption", "ink_faint", parent=self)
            hint.setText(translate("FilterBox", "Take a mark first to show its record alone."))
            self.column.addWidget(hint)
            return
        words = translate("FilterBox", "Only {name}").format(name=f"\u2068{record_name(record)}\u2069")
        alone = self._marks.filter.record == record.id
        box = Tick(words, parent=self)
        box.setMaximumWidth(_WIDEST)
        self.tick(box, alone, lambda on: self._take(self._marks.filter.with_record(record.id if on else None)))
        self.column.addWidget(box)

    def _put(self, change: Callable[..., MarkFilter], what: object) -> Callable[[bool], object]:
        return lambda shown: self._take(change(self._marks.filter, what, shown))

    def _take(self, wanted: MarkFilter) -> None:
        self._marks.set_filter(wanted)

    def _show_all(self) -> None:
        self._marks.set_filter(MarkFilter())
        self.close_box()
