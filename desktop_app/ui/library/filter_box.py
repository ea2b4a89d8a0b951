"""The box of the library's filter: outlets, dates, kinds present, reprints. Every tick works at once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.library import Facets, LibraryFilter
from desktop_app.ui.dates import read_date, show_date
from desktop_app.ui.language import translate
from desktop_app.ui.library.tools import LibraryTools
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.label import Line
from desktop_app.ui.widgets.tick import Tick
from desktop_app.ui.widgets.tick_box import TickBox
from desktop_app.ui.words import kind_name

_WIDE, _LIST = 340, 168


class LibraryFilterBox(TickBox):
    """Escape or a press elsewhere closes it; what is asked for stays, and stands as chips above the list."""

    def __init__(self, session: Session, tools: LibraryTools, facets: Facets, outlets: list[str]) -> None:
        super().__init__(tools.more)
        self._session, self._tools = session, tools
        self.setMinimumWidth(_WIDE)
        self._outlets(facets, outlets)
        self._dates()
        self._kinds(facets)
        self._reprints()
        self.end_with("x", translate("Library", "Clear filters"), self._clear)

    def _outlets(self, facets: Facets, outlets: list[str]) -> None:
        self.title(translate("Library", "Outlet"))
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        names = [*outlets, *([""] if "" in facets.outlets or "" in self._filter().outlets else [])]
        for outlet in names:
            box = Tick(
                outlet or translate("Library", "No outlet"), count=f"{facets.outlets.get(outlet, 0):,}", parent=inside
            )
            self.tick(box, outlet in self._filter().outlets, self._put_outlet(outlet))
            rows.addWidget(box)
            if outlet == names[0]:
                self.first = box
        rows.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setFixedHeight(min(_LIST, 28 * max(1, len(names))))
        self.column.addWidget(scroll)

    def _dates(self) -> None:
        self.title(translate("Library", "Date"))
        row = QHBoxLayout()
        row.setSpacing(8)
        words = {"since": translate("Library", "From"), "until": translate("Library", "To")}
        for name, label in words.items():
            line, field = Line("control", "ink_soft", parent=self), Field(parent=self)
            line.set_text(label)
            field.line.setAccessibleName(label)
            field.line.show_value(show_date(getattr(self._filter(), name)))
            field.line.editingFinished.connect(lambda name=name, field=field: self._put_date(name, field))
            row.addWidget(line)
            row.addWidget(field, 1)
        self.column.addLayout(row)

    def _kinds(self, facets: Facets) -> None:
        self.title(translate("Library", "Kinds marked in it"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(2)
        known = [one for one in kind_looks().all() if not one.hidden or one.kind in facets.kinds]
        rows = (len(known) + 1) // 2
        for number, one in enumerate(known):
            tint, count = look().theme.kind(one.kind), f"{facets.kinds.get(one.kind, 0):,}"
            box = Tick(kind_name(one.kind), icon=one.icon, tint=tint, count=count, parent=self)
            self.tick(box, one.kind in self._filter().kinds, self._put_kind(one.kind))
            grid.addWidget(box, number % rows, number // rows)
        self.column.addLayout(grid)

    def _reprints(self) -> None:
        self.title(translate("Library", "Reprints"))
        words = translate("Library", "Fold reprints under the first printing")
        box = Tick(words, parent=self)
        self.tick(box, self._filter().collapsed, self._fold)
        self.column.addWidget(box)

    def _fold(self, on: bool) -> None:
        self._take(replace(self._filter(), collapsed=on))

    def _filter(self) -> LibraryFilter:
        return self._tools.more_filter()

    def _take(self, wanted: LibraryFilter) -> None:
        self._tools.set_more(wanted)

    def _put_outlet(self, outlet: str) -> Callable[[bool], object]:
        def put(on: bool) -> None:
            others = tuple(one for one in self._filter().outlets if one != outlet)
            self._take(replace(self._filter(), outlets=(*others, outlet) if on else others))

        return put

    def _put_kind(self, kind: Kind) -> Callable[[bool], object]:
        def put(on: bool) -> None:
            others = tuple(one for one in self._filter().kinds if one is not kind)
            self._take(replace(self._filter(), kinds=(*others, kind) if on else others))

        return put

    def _put_date(self, name: str, field: Field) -> None:
        date = read_date(field.line.text())
        if date is None:
            self._session.tell(UserError("date_unreadable", date=field.line.text()))
            field.line.show_value(show_date(getattr(self._filter(), name)))
            return
        field.line.show_value(show_date(date))
        self._take(replace(self._filter(), **{name: date}))  # type: ignore[arg-type]

    def _clear(self) -> None:
        self._tools.clear()
        self.close_box()
