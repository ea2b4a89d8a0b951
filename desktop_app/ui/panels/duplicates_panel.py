"""Records that may be one, side by side: merged, told apart or passed over, by keys."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.model.changes import Changes
from desktop_app.model.duplicates import DuplicatePair
from desktop_app.ui.counted import counted
from desktop_app.ui.key_map import key_words
from desktop_app.ui.look import draw
from desktop_app.ui.panels.duplicates_rows import PairDelegate, PairRow, PairsModel
from desktop_app.ui.panels.merge_panel import merge
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.label import Line

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame


_MOST = 500  # pairs shown at once; the rest comes when these are done


class PairsList(QListView):
    """A class of its own, for the style sheet."""


class DuplicatesPanel(Overlay):
    """Enter merges, Delete says that they are two, Down passes on, Left and Right choose whose name stays."""

    box_width = 860

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._session, self._runner = window.session, window.runner
        self._looking = self._acting = self._closed = False
        self._head = PaneHead(self.box)
        self._head.add_button("x", self.close).set_words(self.tr("Close"))
        self._rows = PairsModel()
        self.list = PairsList(self.box)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(PairDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Likely duplicates"))
        self.list.installEventFilter(self)
        self.note = EmptyNote(self.box)
        middle = QWidget(self.box)
        middle.setMinimumHeight(396)
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self.note)
        self._stack.addWidget(self.list)
        self.column.addWidget(self._head)
        self.column.addWidget(middle, 1)
        self.column.addLayout(self._foot())
        self._session.changed.connect(self._follow)
        self._session.leaving.connect(self.close)

    def _foot(self) -> QVBoxLayout:
        self._buttons = [
            self._button("main", "git-merge", self.tr("Merge"), "Enter", self.merge_current),
            self._button("plain", "unlink", self.tr("They are two"), "Del", self.refuse_current),
            self._button("plain", "arrow-down", self.tr("Skip"), "↓", lambda: self._step(1)),
            self._button("plain", "replace", self.tr("The other name stays"), "← →", self.turn_current),
        ]
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        hint = Line("caption", "ink_faint", parent=self.box)
        hint.set_text(self.tr("What is merged can be split again; pairs told apart are not proposed again."))
        foot = QVBoxLayout()
        foot.setContentsMargins(18, 12, 18, 12)
        foot.setSpacing(8)
        foot.addLayout(row)
        foot.addWidget(hint)
        return foot

    def _button(self, role: str, icon: str, words: str, keys: str, run: Callable[[], object]) -> Button:
        button = Button(role, icon, keys=keys, parent=self.box)
        button.setText(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the list
        button.clicked.connect(lambda _checked=False: run())
        return button

    def first_focus(self) -> QWidget:
        return self.list

    def open(self) -> None:
        super().open()
        self.look()

    def look(self) -> None:
        """Compares the records of each kind, as a job."""
        work = self._session.desk.duplicates.list
        self._looking = self._runner.start(
            self.tr("Comparing records…"),
            lambda progress, cancelled: work(progress=progress, cancelled=cancelled),
            self._found,
        )
        if not self._looking:
            self.close()
            return
        self._say(self.tr("Comparing records…"), self.tr("Esc stops it."))

    def _row(self, pair: DuplicatePair) -> PairRow | None:
        """None where one of them has gone meanwhile."""
        one, other = self._session.record(pair.one), self._session.record(pair.other)
        if one is None or other is None:
            return None
        evidence = self._session.desk.records.evidence
        return PairRow(pair, one, other, (_counts(*evidence(pair.one)), _counts(*evidence(pair.other))))

    def _found(self, pairs: object) -> None:
        self._looking = False
        if self._closed:
            return
        assert isinstance(pairs, list)
        self._show([row for row in map(self._row, pairs[:_MOST]) if row is not None])

    def _show(self, rows: Sequence[PairRow], at: int = 0) -> None:
        self._rows.show(rows)
        self._head.set_title(self.tr("Likely duplicates"), f"{len(rows):,}" if rows else "")
        for button in self._buttons:
            button.setEnabled(bool(rows))
        if rows:
            self._stack.setCurrentWidget(self.list)
            self.list.setCurrentIndex(self._rows.index(min(at, len(rows) - 1)))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._say(
                self.tr("No likely duplicates"), self.tr("Records of like names or like facts would stand here.")
            )

    def _say(self, title: str, words: str) -> None:
        self._head.set_title(self.tr("Likely duplicates"))
        for button in self._buttons:
            button.setEnabled(False)
        self.note.say(title, words)
        self._stack.setCurrentWidget(self.note)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is done with a pair

    def merge_current(self) -> None:
        """The one whose name stays takes the other in."""
        row = self._current()
        if row is None:
            return
        self._acting = True
        if merge(self._session, row.kept.id, [row.gone.id]):
            self._drop(lambda other: row.gone.id in (other.one.id, other.other.id))
        self._acting = False

    def refuse_current(self) -> None:
        """Never proposes these two again."""
        row = self._current()
        if row is None:
            return
        self._acting = True
        if self._session.did(self._session.desk.duplicates.refuse, row.one.id, row.other.id):
            self._drop(lambda other: other is row)
            words = self.tr("Told apart; they are not proposed again. {keys} takes it back.")
            self._session.told.emit(words.format(keys=key_words("undo")))
        self._acting = False

    def turn_current(self) -> None:
        """The other name stays."""
        number = self.list.currentIndex().row()
        if 0 <= number < len(self._rows.rows):
            row = self._rows.rows[number]
            self._rows.put(number, replace(row, turned=not row.turned))

    def _keep(self, second: bool) -> None:
        number = self.list.currentIndex().row()
        if 0 <= number < len(self._rows.rows):
            self._rows.put(number, replace(self._rows.rows[number], turned=second))

    def _drop(self, gone: Callable[[PairRow], bool]) -> None:
        at = self.list.currentIndex().row()
        before = sum(gone(row) for row in self._rows.rows[:at])
        self._show([row for row in self._rows.rows if not gone(row)], at - before)

    def _step(self, by: int) -> None:
        row = min(max(self.list.currentIndex().row() + by, 0), self._rows.rowCount() - 1)
        self.list.setCurrentIndex(self._rows.index(row))

    def _current(self) -> PairRow | None:
        number = self.list.currentIndex().row()
        return self._rows.rows[number] if 0 <= number < len(self._rows.rows) else None

    # --- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._closed = True
        if self._looking:
            self._runner.stop()
        super().closeEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.merge_current()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.refuse_current()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._keep((key == Qt.Key.Key_Right) == (self.layoutDirection() is draw.LTR))
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _follow(self, _changes: Changes) -> None:
        """What was taken back, or changed elsewhere, is looked at anew."""
        if not self._acting and not self._looking and self.isVisible():
            self.look()


def _counts(marks: int, articles: int) -> str:
    return counted.mentions_in(marks, articles) if marks else counted.mentions(0)
