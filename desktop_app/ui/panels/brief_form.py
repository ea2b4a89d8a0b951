"""What can be chosen of a briefing, one row for each choice; every change holds at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop_app.model.briefing import SectionName
from desktop_app.model.briefing_choice import BriefingChoice
from desktop_app.model.errors import UserError
from desktop_app.model.said import MadeBriefing
from desktop_app.ui.inspector.chips_row import FlowBox
from desktop_app.ui.panels.brief_period import PeriodPicker
from desktop_app.ui.panels.brief_words import (
    CHOOSABLE,
    DIGITS,
    LANGUAGES,
    LENGTHS,
    MONTHS,
    BriefWords,
    language_name,
    sector_options,
    years_of,
)
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.label import Label, Line
from desktop_app.ui.widgets.picker import Picker
from desktop_app.ui.widgets.segments import Segment, Segments
from desktop_app.ui.widgets.tick import Tick
from desktop_app.ui.widgets.tick_box import TickBox


class BriefForm(QScrollArea):
    """Shows a pair's `choice` and emits the one that a person has made of it."""

    chosen = Signal(object)
    template_wanted = Signal()  # a Word file of one's own
    template_saved = Signal()  # ours, for editing

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._words = session, BriefWords()
        self.choice = BriefingChoice()
        self._pair = ""
        self._years: list[str] = []
        self._made: tuple[MadeBriefing, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(18, 12, 18, 16)
        self._column.setSpacing(4)
        self._what()
        self._how()
        self._column.addStretch(1)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        return QSize(340, 2000)

    # --- rows

    def _what(self) -> None:
        """What the briefing speaks of."""
        self._language, _row = self._segments(self.tr("Language"), [language_name(one) for one in LANGUAGES])
        self._language.chosen.connect(lambda at: self._take(language=LANGUAGES[at]))
        self._length, _row = self._segments(self.tr("Length"), [self._words.length(one) for one in LENGTHS])
        self._length.chosen.connect(lambda at: self._take(length=LENGTHS[at]))
        self._period = PeriodPicker(lambda typed: self._words.period_options(typed, self._years), self)
        self._period.picked.connect(lambda period: self._take(period=period))
        self._period.unreadable.connect(
            lambda typed: self._session.tell(UserError("period_unreadable", period=typed))
        )
        self._period.line.setPlaceholderText(self.tr("2024, or 2023 – 2025"))
        self.row(self.tr("Period"), self._period)
        self._sections = Button("plain", drop=True, spread=True, height=28, parent=self)
        self._sections.clicked.connect(self._choose_sections)
        self.row(self.tr("Sections"), self._sections)
        self._sector = Picker(self._sector_options, "layers", self)
        self._sector.picked.connect(lambda sector: self._take(sectors=(*self.choice.sectors, sector)))
        self.row(self.tr("Sectors"), self._sector)
        self._chips = FlowBox(self)
        self._column.addWidget(self._chips)
        self._since = Picker(lambda _typed: self._words.day_options(self._made), "rotate-ccw", self)
        self._since.picked.connect(lambda day: self._take(since=day))
        self._since.line.setReadOnly(True)
        self._since_row = self.row(self.tr("New since the briefing of"), self._since)
        self._new = self._tick(self.tr("Only what is new"), "only_new")
        self._confirmed = self._tick(self.tr("Confirmed values only"), "leave_out_unconfirmed")
        self._circulation = self._tick(self.tr("For circulation"), "circulation")
        self._circulation.setToolTip(self.tr("Leaves out links, file names and your own notes"))

    def _how(self) -> None:
        """How it is written."""
        self._digits, self._digits_row = self._segments(self.tr("Digits"), ["2024", "٢٠٢٤"])
        self._digits.chosen.connect(lambda at: self._take(digits=DIGITS[at]))
        self._months, self._months_row = self._segments(self.tr("Names of months"), ["مايو", "أيار", "ماي"])
        self._months.chosen.connect(lambda at: self._take(months=MONTHS[at]))
        self._handling = self._line(self.tr("Handling line"), "handling", self.tr("Such as: internal use"))
        self._author = self._line(self.tr("Prepared by"), "author", "")
        self._template = Button("plain", "file-text", drop=True, spread=True, height=28, parent=self)
        self._template.clicked.connect(self._choose_template)
        self.row(self.tr("Template"), self._template)
        self._lacks = Label("caption", "warn", parent=self)
        self._column.addWidget(self._lacks)

    def row(self, words: str, part: QWidget, *, first: bool = False) -> Line:
        """A label with its part below, after the others or before them."""
        line = Line("control", "ink_soft", parent=self)
        line.set_text(words)
        part.setAccessibleName(words)
        if isinstance(part, Field):
            part.line.setAccessibleName(words)
        if first:
            for at, widget in enumerate((line, part)):
                self._column.insertWidget(at, widget)
        else:
            self._column.addSpacing(6)
            self._column.addWidget(line)
            self._column.addWidget(part)
        return line

    def _segments(self, words: str, names: Sequence[str]) -> tuple[Segments, Line]:
        made = Segments(self)
        made.set_segments([Segment(name) for name in names])
        return made, self.row(words, made)

    def _tick(self, words: str, name: str) -> Tick:
        made = Tick(words, parent=self)
        made.toggled.connect(lambda on: self._take(**{name: on}))
        self._column.addWidget(made)
        return made

    def _line(self, words: str, name: str, hint: str) -> Field:
        made = Field(parent=self)
        made.line.setPlaceholderText(hint)
        made.line.editingFinished.connect(lambda: self._take(**{name: made.line.text().strip()}))
        self.row(words, made)
        return made

    # --- what stands there

    def show_choice(self, pair: str, choice: BriefingChoice, made: Sequence[MadeBriefing]) -> None:
        """The choice for a pair, and the briefings that were made of it."""
        if pair != self._pair:
            self._pair, self._years = pair, years_of(self._session, pair)
        self.choice, self._made = choice, tuple(made)
        self._language.set_current(LANGUAGES.index(choice.language))
        self._length.set_current(LENGTHS.index(choice.length))
        self._period.line.show_value(self._words.period(choice.period))
        self._sections.set_face(self._words.sections(choice.sections))
        self._sector.line.show_value("" if choice.sectors else self.tr("All sectors"))
        self._sector.line.setPlaceholderText(self.tr("Add a sector"))
        self._show_chips()
        self._since.line.show_value(self._words.since(choice.since, self._made))
        for part in (self._since, self._since_row, self._new):
            part.setVisible(bool(made))
        for tick, on in (
            (self._new, choice.only_new), (self._confirmed, choice.leave_out_unconfirmed),
            (self._circulation, choice.circulation),
        ):  # fmt: skip
            tick.blockSignals(True)
            tick.setChecked(on)
            tick.blockSignals(False)
        self._show_manner(choice)

    def say_lacking(self, words: str) -> None:
        """What the template lacks, "" for nothing."""
        self._lacks.setText(words)
        self._lacks.setVisible(bool(words))

    def look_at_template(self) -> None:
        """Where it stands with what it lacks: all of it in sight."""
        self._column.activate()
        self.ensureWidgetVisible(self._lacks, 0, 16)

    def _show_manner(self, choice: BriefingChoice) -> None:
        self._digits.set_current(DIGITS.index(choice.digits))
        self._months.set_current(MONTHS.index(choice.months))
        for part in (self._digits, self._digits_row, self._months, self._months_row):
            part.setVisible(choice.language == "ar")
        self._handling.line.show_value(choice.handling)
        self._author.line.show_value(choice.author)
        name = Path(choice.template).name if choice.template else self.tr("That of Mujaz")
        self._template.set_face(name)
        self._template.setToolTip(choice.template)

    def _show_chips(self) -> None:
        self._chips.clear()
        for sector in self.choice.sectors:
            record = self._session.record(sector)
            chip = Chip(record.label or record.label_en if record else sector, icon="layers", parent=self._chips)
            chip.removed.connect(lambda sector=sector: self._remove(sector))
            self._chips.flow.addWidget(chip)
        self._chips.setVisible(bool(self.choice.sectors))
        self._chips.updateGeometry()

    # --- choosing

    def _take(self, **changes: Any) -> None:
        """Another choice; one that was there already is none."""
        choice = replace(self.choice, **changes)
        if choice != self.choice:
            self.show_choice(self._pair, choice, self._made)
            self.chosen.emit(choice)

    def _remove(self, sector: str) -> None:
        self._sector.setFocus()
        self._take(sectors=tuple(one for one in self.choice.sectors if one != sector))

    def _sector_options(self, typed: str) -> Any:
        return sector_options(self._session, typed, self.choice.sectors)

    def _choose_sections(self) -> None:
        _SectionsBox(self._sections, self._words, self.choice.sections, self._put_sections).open_box()

    def _put_sections(self, sections: tuple[SectionName, ...]) -> None:
        """All of them is no choice: what comes to be new later is in it too."""
        self._take(sections=() if len(sections) == len(CHOOSABLE) else sections)

    def _choose_template(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ours = menu.addAction(self.tr("That of Mujaz"))
        ours.setCheckable(True)
        ours.setChecked(not self.choice.template)
        ours.triggered.connect(lambda: self._take(template=""))
        menu.addAction(self.tr("A Word file of my own…")).triggered.connect(self.template_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Save that of Mujaz for editing…")).triggered.connect(self.template_saved.emit)
        menu.popup(self._template.mapToGlobal(self._template.rect().bottomLeft()))

    def take_template(self, path: Path) -> None:
        self._take(template=str(path))


class _SectionsBox(TickBox):
    """Ticks for the sections that may be left out; the last that is ticked stays."""

    def __init__(
        self, anchor: QWidget, words: BriefWords, chosen: tuple[SectionName, ...],
        put: Callable[[tuple[SectionName, ...]], object],
    ) -> None:  # fmt: skip
        super().__init__(anchor)
        self._put = put
        self._ticks: dict[SectionName, Tick] = {}
        self.title(self.tr("The title, conflicts and the method always stand"))
        for name in CHOOSABLE:
            tick = self._ticks[name] = Tick(words.section(name), parent=self)
            self.tick(tick, not chosen or name in chosen, self._changed)
            self.column.addWidget(tick)
        self.first = self._ticks[CHOOSABLE[0]]
        self.end_with("list-checks", self.tr("All sections"), self._all)

    def _changed(self, _on: bool) -> None:
        chosen = tuple(name for name, tick in self._ticks.items() if tick.isChecked())
        last = self.sender()
        if chosen:
            self._put(chosen)
        elif isinstance(last, Tick):
            last.setChecked(True)

    def _all(self) -> None:
        for tick in self._ticks.values():
            tick.setChecked(True)
