"""Kinds of mark: a list of them with how each looks, and the form of the one that is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.ui.counted import counted
from desktop_app.ui.look.kinds import SHARED_KEY, KindLook, kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.panels.key_catcher import KindKeyCatcher
from desktop_app.ui.panels.kinds_form import KindForm
from desktop_app.ui.panels.kinds_sample import KindsList
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.words import kind_name

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame

KEPT = ("N", "P", "E")
"""Letters that walk through suggestions, and the one that edits the current one."""
_FREE = "QWRTYUIOASDFGHJKLZXCVBM"


class KindsPanel(Overlay):
    """Every change is a step at once. Enter in the field below the list makes a kind of that name."""

    box_width = 860
    top = 40

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._asked_key = ""
        head = PaneHead(self.box)
        head.set_title(self.tr("Kinds of mark"))
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self.list = KindsList(self.box)
        self.list.setAccessibleName(self.tr("Kinds of mark"))
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.new = Field("plus", parent=self.box)
        self.new.line.setPlaceholderText(self.tr("New kind: type its name"))
        self.new.line.setAccessibleName(self.tr("New kind"))
        self.new.line.returnPressed.connect(self._add)
        self.form = KindForm(self.box)
        self.form.told.connect(self._edit)
        self.form.key_wanted.connect(self._ask_key)
        self.form.key_taken.connect(lambda: self._give("-"))
        self._hide = Button("plain", "eye-off", height=28, parent=self.box)
        self._hide.clicked.connect(self._turn_hidden)
        self._away = Button("plain", "trash-2", height=28, parent=self.box)
        self._away.clicked.connect(self._remove)
        self.catcher = KindKeyCatcher(self.box)
        self.catcher.caught.connect(self._caught)
        self.catcher.ended.connect(self._rest)
        self.catcher.over.clicked.connect(self._take_over)
        self.catcher.again.clicked.connect(self._ask_key)
        self.column.addWidget(head)
        self.column.addLayout(self._lay_out(window), 1)
        self.column.addWidget(self.catcher)
        look().changed.connect(self._fill)
        self._fill()
        self._rest()

    def first_focus(self) -> QWidget:
        return self.list

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.list:
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._remove()
                return True
        return super().eventFilter(watched, event)

    def current(self) -> KindLook | None:
        row = self.list.currentIndex().row()
        options = self.list.rows.options
        return kind_looks().of(options[row].value) if 0 <= row < len(options) else None

    def _lay_out(self, window: QWidget) -> QHBoxLayout:
        side = QVBoxLayout()
        side.setContentsMargins(0, 6, 0, 10)
        side.setSpacing(8)
        side.addWidget(self.list, 1)
        below = QVBoxLayout()
        below.setContentsMargins(12, 0, 12, 0)
        below.addWidget(self.new)
        side.addLayout(below)
        holder = QWidget(self.box)
        holder.setLayout(side)
        holder.setFixedWidth(270)
        scroll = QScrollArea(self.box)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        acts = QHBoxLayout()
        acts.setContentsMargins(18, 0, 18, 10)
        acts.setSpacing(8)
        acts.addWidget(self._hide)
        acts.addWidget(self._away)
        acts.addStretch(1)
        rest = QVBoxLayout()
        rest.setSpacing(6)
        rest.addWidget(scroll, 1)
        rest.addLayout(acts)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(holder)
        row.addLayout(rest, 1)
        scroll.setMinimumHeight(min(560, window.height() - 210))
        return row

    # --- the list

    def _fill(self) -> None:
        """The list anew, standing on the same kind."""
        current = self.current()
        options = [Option(kind_name(one.kind), one.kind) for one in kind_looks().all()]
        blocked = self.list.selectionModel().blockSignals(True)
        self.list.rows.show(options)
        wanted = current.kind if current is not None else options[0].value
        row = next((n for n, one in enumerate(options) if one.value is wanted), 0)
        self.list.setCurrentIndex(self.list.rows.index(row))
        self.list.selectionModel().blockSignals(blocked)
        self._show()

    def _stand_on(self, kind: Kind) -> None:
        for row, one in enumerate(self.list.rows.options):
            if one.value is kind:
                self.list.setCurrentIndex(self.list.rows.index(row))
                self.list.scrollTo(self.list.currentIndex())

    def _show(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        known = self.current()
        if known is None or self._session.workspace is None:
            return
        may = not self._session.desk.read_only
        self.form.show_kind(known, may)
        self._hide.set_face(self.tr("Show") if known.hidden else self.tr("Hide"),
                            icon="eye" if known.hidden else "eye-off")  # fmt: skip
        self._hide.setEnabled(may)
        own = known.kind.own
        words = self.tr("Remove") if own else self.tr("As at first")
        self._away.set_face(words, icon="trash-2" if own else "rotate-ccw")
        self._away.setEnabled(may and (own or known.changed))
        self.new.setEnabled(may)

    # --- acts

    def _add(self) -> None:
        """A kind of this name, with a colour, an underline and a key that no other has."""
        name = self.new.line.text().strip()
        if not name:
            return
        values, known = tokens()["own_kinds"], kind_looks().all()
        lights = {one.light for one in known}
        pairs = list(values["colours"].values())
        colour = next((pair for pair in pairs if pair["light"] not in lights), pairs[len(known) % len(pairs)])
        lines = [one.underline for one in known]
        underline = min(values["underlines"], key=lambda one: (lines.count(one), list(values["underlines"]).index(one)))
        icon = next((one for one in values["icons"] if one not in {each.icon for each in known}), values["icons"][0])
        key = next((one for one in _FREE if kind_looks().of_key(one) is None), "")
        arabic = any("\u0600" <= letter <= "\u06ff" for letter in name)
        names = {"label" if arabic else "label_en": name}
        kind = self._session.act(
            self._session.desk.kinds.add, key=key, icon=icon, underline=underline, **colour, **names
        )  # fmt: skip
        if kind is not None:
            self.new.line.show_value("")
            self._stand_on(kind)
            words = self.tr("Made: “{kind}”. Its key is {key}.").format(kind=name, key=key or "–")
            self.catcher.say(words)

    def _edit(self, told: dict[str, str]) -> None:
        known = self.current()
        if known is not None and not self._session.did(self._session.desk.kinds.edit, known.kind, **told):
            self._show()

    def _turn_hidden(self) -> None:
        known = self.current()
        if known is not None:
            self._session.did(self._session.desk.kinds.hide, known.kind, not known.hidden)

    def _remove(self) -> None:
        """One's own kind goes if nothing is of it; else it is said why not, and hiding is offered."""
        known = self.current()
        if known is None or self._session.desk.read_only:
            return
        kinds = self._session.desk.kinds
        if not known.kind.own:
            self._session.did(kinds.reset, known.kind)
            return
        marks, records = kinds.uses(known.kind)
        if not marks and not records:
            self._session.did(kinds.remove, known.kind)
            return
        words = self.tr("“{kind}” can't be removed: {marks}, {records}. Hidden, it is out of the way.")
        counts = {"marks": counted.marks(marks), "records": counted.records(records)}
        self.catcher.say(words.format(kind=kind_name(known.kind), **counts))
        if not known.hidden:
            self._hide.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- keys

    def _rest(self) -> None:
        self._asked_key = ""
        self.catcher.say(self.tr("All changes hold at once and can be undone."))

    def _ask_key(self) -> None:
        known = self.current()
        if known is not None:
            words = self.tr("Press a digit or a letter for “{kind}”; Esc leaves it as it is.")
            self.catcher.say(words.format(kind=kind_name(known.kind)), waiting=True)

    def _caught(self, key: str) -> None:
        known = self.current()
        if known is None:
            return
        kind = SHARED_KEY.get(known.kind, known.kind)
        owner = kind_looks().of_key(key)
        if len(key) != 1 or not key.isalnum() or not key.isascii() or key == "0":
            self._refuse(self.tr("{key} can't be the key of a kind: 1 to 9 or a letter is one."), key)
        elif key in KEPT:
            self._refuse(self.tr("{key} is kept for going through suggestions."), key)
        elif owner is not None and owner is not kind:
            self._asked_key = key
            words = self.tr("{key} is the key of “{kind}”. Taken over, that kind has no key any more.")
            said = words.format(key=f"\u2066{key}\u2069", kind=kind_name(owner))
            self.catcher.say(said, over=True, again=True)
        else:
            self._give(key)

    def _refuse(self, words: str, key: str) -> None:
        self.catcher.say(words.format(key=f"\u2066{key}\u2069"), again=True)
        self.catcher.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_over(self) -> None:
        if self._asked_key:
            self._give(self._asked_key, kind_looks().of_key(self._asked_key))

    def _give(self, key: str, owner: Kind | None = None) -> None:
        """"-" for none; country and place share a key."""
        known = self.current()
        if known is None:
            return
        kind = SHARED_KEY.get(known.kind, known.kind)
        wanted = "" if key == "-" and kind.own else key
        if not kind.own and wanted == str(tokens()["kinds"][kind.value]["key"]):
            wanted = ""  # as the design has it
        if self._session.did(self._session.desk.kinds.edit, kind, key=wanted, key_from=owner):
            self._rest()
            if key != "-":
                words = self.tr("{key} marks as “{kind}” now.")
                self.catcher.say(words.format(key=f"\u2066{key}\u2069", kind=kind_name(known.kind)))
