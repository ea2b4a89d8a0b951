"""Who suggests: each engine with its switch and how often it was right, and what the learner has learnt."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.model.suggestion import EngineName, EngineRate, LearnerState
from desktop_app.ui.commands.asking import ask_open
from desktop_app.ui.jobs import Progress
from desktop_app.ui.look import draw
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.suggesting.latest import Latest
from desktop_app.ui.suggesting.numbers import percent, suggestion_words
from desktop_app.ui.suggesting.watch import NEURAL
from desktop_app.ui.suggesting.words import ENGINE_ICONS, engine_about, engine_name, learner_words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.label import Label, Line
from desktop_app.ui.widgets.tick import Tick
from desktop_app.ui.words import kind_name

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame

_AROUND = 90  # px of the window that the rows never take
_INDENT = 26  # px: what stands below a tick begins at its words
_Known = tuple[Sequence[EngineRate], LearnerState, frozenset[EngineName]]
"""How often engines were right, how the learner is, and which engines could say nothing."""


class EnginesPanel(Overlay):
    """A tick asks an engine or asks it no more; what it found and was accepted stays."""

    box_width = 640

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._session, self._runner, self._watch = window.session, window.runner, window.suggest
        self._latest = Latest(self._watch.hands, self)
        head = PaneHead(self.box)
        head.set_title(self.tr("Who suggests"))
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self.ticks: dict[EngineName, Tick] = {}
        self.rates: dict[EngineName, Line] = {}
        self._kinds: dict[EngineName, Label] = {}
        self._form = QWidget()
        inside = QVBoxLayout(self._form)
        inside.setContentsMargins(20, 10, 20, 16)
        inside.setSpacing(12)
        for engine in EngineName:
            inside.addLayout(self._row(engine))
            if engine is EngineName.LEARNER:
                inside.addSpacing(-8)
                inside.addLayout(self._learner())
            elif engine is EngineName.NEURAL:
                inside.addSpacing(-8)
                inside.addLayout(self._model())
        hint = Label("caption", "ink_faint", parent=self.box)
        hint.setText(
            self.tr(
                "Nothing is marked before you accept it. An answer counts for every engine that proposed the same; one "
                "that is switched off keeps its rate."
            )
        )
        inside.addWidget(hint)
        self.column.addWidget(head)
        self.column.addWidget(self._scrolled(), 1)
        self._session.changed.connect(self._follow)
        self._runner.ended.connect(self._ask)
        self._session.leaving.connect(self.close)
        self._ask()

    def first_focus(self) -> QWidget:
        return self.ticks[EngineName.MEMORY]

    def closeEvent(self, event: QCloseEvent) -> None:
        self._latest.finish()
        super().closeEvent(event)

    def _scrolled(self) -> QScrollArea:
        """Where the window is low, the rows scroll rather than being pressed together."""
        self.area = QScrollArea(self.box)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._form)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        return self.area

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._form.isAncestorOf(now):
            self.area.ensureWidgetVisible(now)

    def _cover(self) -> None:
        window = self.parentWidget()
        assert window is not None
        width = min(self.box_width, window.width() - 32)
        form = self._form.layout()
        assert form is not None
        form.activate()  # else rows that were told something new count as they were
        bar = self.area.verticalScrollBar().sizeHint().width()  # one that is there goes only where all fits beside it
        wanted = max(form.heightForWidth(width - 2 - bar), form.totalMinimumSize().height())
        self.area.setMinimumHeight(min(wanted + 2, window.height() - _AROUND))
        super()._cover()

    def _row(self, engine: EngineName) -> QGridLayout:
        tick = self.ticks[engine] = Tick(engine_name(engine), icon=ENGINE_ICONS[engine], parent=self.box)
        tick.setChecked(engine not in self._watch.off())
        tick.toggled.connect(lambda on: self._watch.switch(engine, on))
        rate = self.rates[engine] = Line("ui", "ink_soft", parent=self.box)
        about, kinds = Label("caption", "ink_faint", parent=self.box), Label("caption", "ink_soft", parent=self.box)
        about.setText(engine_about(engine))
        self._kinds[engine] = kinds
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        grid.addWidget(tick, 0, 0, 1, 2)
        grid.addWidget(rate, 0, 2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(about, 1, 1, 1, 2)
        grid.addWidget(kinds, 2, 1, 1, 2)
        grid.setColumnMinimumWidth(0, _INDENT - 12)
        grid.setColumnStretch(1, 1)
        kinds.hide()
        return grid

    def _learner(self) -> QHBoxLayout:
        """What the learner was taught, under its row's words, and the button that has it learn anew."""
        self.learnt = Label("caption", "ink_soft", parent=self.box)
        self.train = Button("plain", "graduation-cap", height=28, parent=self.box)
        self.train.setText(self.tr("Train the learner now"))
        self.train.clicked.connect(lambda _on=False: self._train())
        self.train.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addSpacing(_INDENT)
        row.addWidget(self.learnt, 1)
        row.addWidget(self.train)
        return row

    def _model(self) -> QHBoxLayout:
        """Where the neural engine's model is, and the button that chooses another folder."""
        self.model = Line("caption", "ink_soft", parent=self.box)
        self.choose = Button("plain", "folder-open", height=28, parent=self.box)
        self.choose.setText(self.tr("Folder of the model…"))
        self.choose.clicked.connect(lambda _on=False: self._choose_model())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addSpacing(_INDENT)
        row.addWidget(self.model, 1)
        row.addWidget(self.choose)
        self._show_model()
        return row

    def _show_model(self) -> None:
        folder = self._watch.neural()
        self.model.set_text(self.tr("No model chosen.") if folder is None else "\u2068" + folder.name + "\u2069")
        self.model.setToolTip("" if folder is None else str(folder))

    # --- what is known

    def _follow(self, changes: Changes) -> None:
        if changes.verdicts or changes.annotations:
            self._ask()

    def _ask(self) -> None:
        """Rates and the learner's state, behind the window: its file may be large."""
        if self._session.workspace is None:
            return
        desk = self._session.desk

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> _Known:
            return desk.suggestions.rates(), desk.learner.state(), desk.suggestions.silent()

        self._latest.ask(work, self._show)

    def _show(self, answer: _Known) -> None:
        rates, state, silent = answer
        for engine in EngineName:
            own = [rate for rate in rates if rate.engine is engine]
            accepted, refused = sum(rate.accepted for rate in own), sum(rate.refused for rate in own)
            mute = engine in silent and not own
            rate = self.tr("can't be asked yet") if mute else suggestion_words.rate(accepted, accepted + refused)
            self.rates[engine].set_text(rate)
            words = [f"{kind_name(rate.kind)} {percent(rate.rate)}" for rate in own] if len(own) > 1 else []
            self._kinds[engine].setText(draw.joined(words, " · "))
            self._kinds[engine].setVisible(bool(words))
        self.learnt.setText(learner_words(state))
        self.train.setEnabled(not self._runner.busy and state.now > 0)
        self._cover()

    # --- the neural engine's model

    def _choose_model(self) -> None:
        """Asks for the folder, loads what is in it behind the window (seconds), and keeps it if that is a model."""
        folder = str(self._watch.neural() or "")
        ask_open(self.window(), self.tr("Folder of the model"), folder, "", lambda chosen: self._try_model(chosen[0]))

    def _try_model(self, chosen: Path) -> None:
        before, suggestions = self._watch.neural(), self._session.desk.suggestions

        def work(_progress: Progress, _cancelled: Callable[[], bool]) -> None:
            suggestions.use_neural(chosen)
            try:
                suggestions.check_neural()
            except UserError:
                suggestions.use_neural(before)
                raise

        self._runner.start(self.tr("The model is read"), work, lambda _nothing: self._take_model(chosen))

    def _take_model(self, folder: Path) -> None:
        self._session.settings.put(NEURAL, str(folder))
        self._show_model()
        self._watch.renew_engines()

    # --- training

    def _train(self) -> None:
        train = self._session.desk.learner.train
        self.train.setEnabled(False)
        self._runner.start(
            self.tr("The learner learns"),
            lambda progress, cancelled: train(progress=progress, cancelled=cancelled),
            self._trained,
        )

    def _trained(self, _state: object) -> None:
        self._session.told.emit(self.tr("The learner was trained on this project's marks."))
        self._watch.renew_engines()
