"""The key editor: every action with its key; type to find one, press new keys to give them to it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.action_set import keys_of, words_of
from desktop_app.ui.actions import ACTIONS, BY_ID, MENUS, ActionSpec
from desktop_app.ui.also_called import also_called
from desktop_app.ui.key_map import Refusal, key_map, shown
from desktop_app.ui.language import LANGUAGES, in_language, translate
from desktop_app.ui.look.found import spans_in
from desktop_app.ui.panels.key_catcher import KeyCatcher
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.panels.palette_actions import WORST, Scores
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.options import Option, OptionsView

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame


class KeysEditor(Overlay):
    """Up and Down choose an action, Enter asks for its new keys, Delete takes its keys away."""

    box_width = 720
    top = 56

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._window = window
        self._scores = Scores()
        self._wanted = ""  # the keys that another action has
        head = PaneHead(self.box)
        head.set_title(self.tr("Change keys"))
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self.field = Field("search", parent=self.box)
        self.field.line.setPlaceholderText(self.tr("Find an action or a key"))
        self.field.line.setAccessibleName(self.field.line.placeholderText())
        self.field.line.textChanged.connect(lambda _text: self._fill())
        self.field.line.installEventFilter(self)
        self.list = OptionsView(self.box)
        self.list.setMinimumHeight(min(460, window.height() - 260))
        self.list.taken.connect(lambda _option: self._ask())
        self.catcher = KeyCatcher(self.box)
        self.catcher.caught.connect(self._caught)
        self.catcher.ended.connect(self._hint)
        self.catcher.over.clicked.connect(self._take_over)
        self.catcher.again.clicked.connect(self._ask)
        self.column.addWidget(head)
        self.column.addLayout(self._tools())
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.catcher)
        key_map().changed.connect(self._refill)
        self._fill()
        self._hint()

    def first_focus(self) -> QWidget:
        return self.field.line

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.field.line:
            key = event.key()
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.list.step(1 if key == Qt.Key.Key_Down else -1)
                self._hint()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._ask()
                return True
            if key == Qt.Key.Key_Delete and not self.field.line.text():
                self._clear()
                return True
            if key == Qt.Key.Key_Escape:
                self._escape()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def current(self) -> ActionSpec | None:
        option = self.list.current()
        return option.value if option is not None and not option.heading else None

    def _tools(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for words, icon, run in (
            (self.tr("New keys"), "keyboard", self._ask),
            (self.tr("Reset"), "rotate-ccw", self._reset),
            (self.tr("Reset all"), "", self._reset_all),
        ):
            button = Button("plain", icon, height=28, parent=self.box)
            button.setText(words)
            button.clicked.connect(run)
            row.addWidget(button)
        tools = QVBoxLayout()
        tools.setContentsMargins(14, 10, 14, 10)
        tools.addLayout(row)
        return tools

    def _refill(self) -> None:
        self._fill(keep=True)

    def _fill(self, *, keep: bool = False) -> None:
        current = self.current() if keep else None
        typed = self._scores.fold(self.field.line.text()).split()
        options: list[Option] = []
        for menu, name in MENUS.items():
            rows = [self._row(spec, typed) for spec in ACTIONS if spec.menu == menu and self._answers(spec, typed)]
            if rows:
                options += [Option(translate("Menu", name), heading=True), *rows]
        if not options:
            options = [Option(self.tr("No action or key answers to these letters."), heading=True)]
        row = next((n for n, one in enumerate(options) if current is not None and one.value is current), 0)
        self.list.show_options(options, row)
        self.list.scrollTo(self.list.currentIndex())

    def _answers(self, spec: ActionSpec, typed: list[str]) -> bool:
        if not spec.text or spec.group == "language":  # keys of kinds are those of the kinds
            return False
        names = [in_language(language, "Action", spec.text) for language in LANGUAGES]
        keys = " ".join(shown(one) for one in key_map().keys(spec.id))
        return any(self._scores.of(typed, name) < WORST for name in (*names, keys, *also_called(spec.id)))

    def _row(self, spec: ActionSpec, typed: list[str]) -> Option:
        words = words_of(spec)
        keys = "  ".join(shown(one) for one in key_map().keys(spec.id)) or keys_of(spec)
        detail = self.tr("changed") if key_map().is_changed(spec.id) else ""
        spans = tuple(spans_in(words, typed)) if self._scores.of(typed, words) < WORST else ()
        return Option(words, spec, detail, spec.icon, keys=keys, found=spans)

    def _escape(self) -> None:
        """Leaves the question that is asked, and its action its keys; where none is asked, closes."""
        if self.catcher.asking():
            self._hint()
        else:
            self.close()

    def _hint(self) -> None:
        self._wanted = ""
        self.catcher.say(self.tr("Enter asks for new keys; Delete takes the keys away."))
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        spec = self.current()
        if spec is not None:
            words = self.tr("Press the new keys for “{action}”; Esc leaves them as they are.")
            self.catcher.say(words.format(action=words_of(spec)), waiting=True)

    def _caught(self, keys: str) -> None:
        spec = self.current()
        if spec is None:
            return
        refusal = key_map().refusal(keys, spec.id)
        if refusal is None:
            self._give(spec, keys)
        else:
            self._refuse(spec, keys, refusal)

    def _give(self, spec: ActionSpec, keys: str) -> None:
        key_map().set(spec.id, (keys,))
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        words = self.tr("{keys} is the key of “{action}” now.")
        self.catcher.say(words.format(keys=_isolated(keys), action=words_of(spec)))

    def _refuse(self, spec: ActionSpec, keys: str, refusal: Refusal) -> None:
        self._wanted = keys if refusal.reason == "taken" else ""
        words = {
            "taken": self.tr("{keys} is the key of “{other}”. Taken over, that action has no such key any more."),
            "fixed": self.tr("{keys} is a key of the reader and of fields and can't be given to an action."),
            "alone": self.tr("{keys} by itself writes or moves; hold Ctrl or Alt with it."),
        }[refusal.reason]
        other = words_of(BY_ID[refusal.action]) if refusal.action else ""
        self.catcher.say(words.format(keys=_isolated(keys), other=other), over=bool(self._wanted), again=True)
        if not self._wanted:
            self.catcher.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_over(self) -> None:
        spec = self.current()
        if spec is not None and self._wanted:
            self._give(spec, self._wanted)

    def _clear(self) -> None:
        spec = self.current()
        if spec is not None:
            key_map().set(spec.id, ())
            words = self.tr("“{action}” has no key now; the palette still finds it.")
            self.catcher.say(words.format(action=words_of(spec)))

    def _reset(self) -> None:
        spec = self.current()
        if spec is None:
            return
        lost = [owner for one in spec.keys if (owner := key_map().owner(one, spec.id))]
        key_map().reset(spec.id)
        words = self.tr("“{action}” has its first keys again.").format(action=words_of(spec))
        if lost:
            more = self.tr("“{other}” has lost them.").format(other=words_of(BY_ID[lost[0]]))
            words = f"{words} {more}"
        self.catcher.say(words)

    def _reset_all(self) -> None:
        key_map().reset_all()
        self.catcher.say(self.tr("All actions have their first keys again."))


def _isolated(keys: str) -> str:
    """The keys in their own direction within an Arabic sentence."""
    return f"\u2066{shown(keys)}\u2069"
