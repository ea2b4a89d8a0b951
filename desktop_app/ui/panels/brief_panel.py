"""The briefing of a pair before it is written: what is chosen on one side, how it will read on the other."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.model.briefing_choice import BriefingChoice
from desktop_app.model.errors import UserError
from desktop_app.model.things import Relationship
from desktop_app.ui.brief_choices import BriefChoices
from desktop_app.ui.brief_composer import BriefComposer, Composed
from desktop_app.ui.counted import counted
from desktop_app.ui.countries import country_name, pair_name
from desktop_app.ui.look.now import look
from desktop_app.ui.panels.brief_file import BriefFile
from desktop_app.ui.panels.brief_form import BriefForm
from desktop_app.ui.panels.brief_preview import BriefPreview
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.hairline import Hairline
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.label import Line
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.picker import Picker
from desktop_app.ui.widgets.segments import Segment, Segments

_BESIDE_FROM, _FORM = 760, 340


class BriefPanel(Overlay):
    """Every change is kept for the pair at once and read anew; nothing is written before it is asked for.

    `usual_path` says where a pair's briefing goes. `written` carries pair, choice and path; `acted` the name of an
    action ("brief_print", "brief_pdf", "brief_html") with pair and choice; `template_shown` the path of a template
    of one's own that a pair had before, so that somebody says what it lacks.
    """

    written = Signal(str, object, object)
    acted = Signal(str, str, object)
    template_asked = Signal()
    template_saved = Signal()
    template_shown = Signal(str)
    thin_wanted = Signal(str)
    mark_wanted = Signal(str)
    box_width = 1240
    top = 24

    def __init__(
        self,
        window: QWidget,
        session: Session,
        composer: BriefComposer,
        relationships: Sequence[Relationship],
        usual_path: Callable[[str, BriefingChoice], Path],
    ) -> None:
        super().__init__(window)
        self._session, self._composer, self._relationships = session, composer, relationships
        self._choices, self._usual_path = BriefChoices(session), usual_path
        self.pair = relationships[0].pair
        self._told_of = ""  # the template whose lacks were told
        self._made_face()
        self._made_foot()
        self._lay_out()
        composer.began.connect(self._began)
        composer.composed.connect(self._composed)
        composer.refused.connect(self._refused)
        look().changed.connect(self._compose)
        session.changed.connect(self._compose)
        session.leaving.connect(self.close)
        session.page_wanted.connect(self.close)  # where the palette leads would be hidden behind it

    # --- making

    def _made_face(self) -> None:
        head = self._head = PaneHead(self.box)
        head.set_title(self.tr("Briefing"))
        head.add_button("rotate-ccw", self._reset).set_words(self.tr("Back to the usual choices"))
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self._side = Segments(self.box)
        self._side.set_segments([Segment(self.tr("Choices")), Segment(self.tr("Preview"))])
        self._side.chosen.connect(lambda _at: self._arrange())
        self.form = BriefForm(self._session, self.box)
        self._pairs = Picker(self._options, "arrow-left-right", self.form)
        self._pairs.picked.connect(lambda pair: self.show_pair(pair))
        self.form.row(self.tr("Relationship"), self._pairs, first=True)
        self.form.chosen.connect(self._chosen)
        self.form.template_wanted.connect(self.template_asked)
        self.form.template_saved.connect(self.template_saved)
        self.preview = BriefPreview(self.box, self._composer.places)
        self.preview.mark_wanted.connect(self.mark_wanted)
        self._thin = Button("warn", "triangle-alert", height=24, parent=self.box)
        self._thin.setToolTip(self.tr("What is thin"))
        self._thin.clicked.connect(lambda _on=False: self.thin_wanted.emit(self.pair))
        self._state = Line("caption", "ink_soft", parent=self.box)

    def _made_foot(self) -> None:
        self._file = BriefFile(self._session, lambda: self._usual_path(self.pair, self.form.choice), self.box)
        self._file.entered.connect(self._finish)
        self._print = Button("plain", "printer", parent=self.box)
        self._print.setToolTip(self.tr("Print…"))
        self._print.setAccessibleName(self.tr("Print…"))
        self._print.clicked.connect(lambda _on=False: self._act("brief_print"))
        self._others = Button("plain", "save", drop=True, parent=self.box)
        self._others.setToolTip(self.tr("Save as PDF or HTML"))
        self._others.setAccessibleName(self.tr("Save as PDF or HTML"))
        self._others.clicked.connect(self._drop)
        self._write = Button("main", "file-output", keys="Enter", parent=self.box)
        self._write.setText(self.tr("Write briefing"))
        self._write.clicked.connect(self._finish)

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(12, 3, 18, 3)
        strip.addWidget(self._thin)
        strip.addStretch(1)
        strip.addWidget(self._state)
        self._reading = QWidget(self.box)
        reading = QVBoxLayout(self._reading)
        reading.setContentsMargins(0, 0, 0, 0)
        reading.setSpacing(0)
        reading.addWidget(self.preview, 1)
        reading.addLayout(strip)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(0)
        self._between = Hairline(self.box, upright=True)
        self._sides.addWidget(self.form)
        self._sides.addWidget(self._between)
        self._sides.addWidget(self._reading, 1)
        self._switch = QWidget(self.box)
        side = QHBoxLayout(self._switch)
        side.setContentsMargins(18, 8, 18, 4)
        side.addWidget(self._side)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 9, 18, 12)
        foot.setSpacing(8)
        foot.addWidget(self._file, 1)
        for widget in (self._print, self._others, self._write):
            foot.addWidget(widget)
        self.column.addWidget(self._head)
        self.column.addWidget(self._switch)
        self.column.addLayout(self._sides, 1)
        self.column.addWidget(Hairline(self.box))
        self.column.addLayout(foot)

    def first_focus(self) -> QWidget:
        return self._write

    def _cover(self) -> None:
        super()._cover()
        self._arrange()

    def _arrange(self) -> None:
        """Beside each other where there is room; else one after the other."""
        beside = self.box.width() >= _BESIDE_FROM
        reading = beside or self._side.current() == 1
        self._switch.setVisible(not beside)
        self.form.setVisible(beside or not reading)
        self._between.setVisible(beside)
        self._reading.setVisible(reading)
        self._thin.setVisible(bool(self._thin.text()))
        self.form.setFixedWidth(_FORM if beside else self.box.width() - 2)

    # --- what stands there

    def show_pair(self, pair: str, period: str = "") -> None:
        """The pair with what was chosen for it last, and a period that stands before the reader."""
        self.pair = pair
        self._file.forget()
        choice = self._choices.of(pair)
        self._show(replace(choice, period=period) if period else choice)

    def take_template(self, path: Path, lacking: str) -> None:
        """A Word file that can be one; `lacking` says which of its styles are ours."""
        self.form.take_template(path)
        self.say_lacking(lacking)
        if lacking:
            self.form.look_at_template()

    def say_lacking(self, words: str) -> None:
        """Of the template that stands there, for as long as it does."""
        self._told_of = self.form.choice.template
        self.form.say_lacking(words)

    def _show(self, choice: BriefingChoice) -> None:
        first = next((one.first for one in self._relationships if one.pair == self.pair), "")
        self._pairs.line.show_value(pair_name(self.pair, first))
        self.form.show_choice(self.pair, choice, self._session.desk.made_briefings(self.pair))
        self.say_lacking("")
        if choice.template:
            self.template_shown.emit(choice.template)
        self._file.show_usual()
        self._compose()

    def _chosen(self, choice: BriefingChoice) -> None:
        self._choices.keep(self.pair, choice)
        if choice.template != self._told_of:
            self.say_lacking("")
        self._file.show_usual()
        self._compose()

    def _reset(self) -> None:
        self._show(self._choices.forget(self.pair))

    # --- the text

    def _compose(self) -> None:
        self._allow(True)
        self._composer.want(self.pair, self.form.choice)

    def _began(self) -> None:
        self._state.set_text(self.tr("Composing…"))

    def _composed(self, made: Composed) -> None:
        self.preview.show_composed(made)
        self._thin.set_face(counted.thin(made.thin) if made.thin else "")
        words = self.tr("Alt ↓ leads from note to note. In Word the notes stand at the foot of the page.")
        self._state.set_text(self.tr("The preview is shortened; the file has all of it.") if made.shortened else words)
        self._arrange()

    def _refused(self, error: UserError) -> None:
        from desktop_app.settings.words import sentence

        named = error.values | ({"pair": self._session.pair_words(self.pair)} if "pair" in error.values else {})
        words = sentence(UserError(error.code, **named), look().language)
        self.preview.say(self.tr("There is nothing to show"), words)
        self._thin.set_face("")
        self._state.set_text("")
        self._allow(False)
        self._arrange()

    def _allow(self, on: bool) -> None:
        """What has nothing to say can't be written: the panel stays, so that another choice is one key away."""
        for button in (self._write, self._print, self._others):
            button.setEnabled(on)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._composer.rest()
        self.preview.remember_place()
        super().closeEvent(event)

    # --- acting

    def _options(self, typed: str) -> list[Option]:
        found = []
        for one in self._relationships:
            names = [country_name(code, language) for code in one.countries for language in ("ar", "en")]
            if any(typed.casefold() in name.casefold() for name in names):
                found.append(Option(pair_name(one.pair, one.first), one.pair, counted.articles(one.articles)))
        return found

    def _finish(self) -> None:
        if not self._write.isEnabled():
            return
        path = self._file.path()
        if path is None:
            return
        pair, choice = self.pair, self.form.choice
        self._choices.keep(pair, choice)
        self.close()
        self.written.emit(pair, choice, path)

    def _drop(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Save as PDF…")).triggered.connect(lambda: self._act("brief_pdf"))
        menu.addAction(self.tr("Save as HTML…")).triggered.connect(lambda: self._act("brief_html"))
        menu.popup(self._others.mapToGlobal(self._others.rect().topLeft()) - QPoint(0, menu.sizeHint().height() + 4))

    def _act(self, name: str) -> None:
        self._choices.keep(self.pair, self.form.choice)
        self.acted.emit(name, self.pair, self.form.choice)
